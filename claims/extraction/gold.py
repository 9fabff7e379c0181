"""Annotated articles, and whether a draft says what an annotator read there."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from claims.errors import ArticleError
from claims.extraction.drafts import Draft
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind, Family, Relation, spec_of
from claims.types import Span

__all__ = [
    "GoldClaim",
    "SameThing",
    "is_right",
    "names_agree",
    "read_gold",
    "right_bodies",
    "same_by_table",
]

SameThing = Callable[[str, str], bool]

# Relations an annotator does not tell apart (README of the annotated articles).
_SAME = {
    Relation.EXPELLED: Relation.LEFT,
    Relation.APPLIED: Relation.CANDIDATE,
    Relation.HELD_OFFICE: Relation.HOLDS_OFFICE,
}
_GENERIC = frozenset(
    """
    the of and for inc incorporated corp corporation co company ltd limited llc plc ag sa se nv gmbh
    group holdings holding party republic kingdom state organisation organization club fc football
    band movement
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldClaim:
    """One annotated claim: relation, the names that count for its subject and body, and its sentence."""

    relation: Relation
    subjects: tuple[str, ...]
    bodies: tuple[str, ...]
    sentence: Span | None = None


def read_gold(path: Path) -> dict[str, list[GoldClaim]]:
    """Read the claims of each annotated article, articles without claims included.

    Raises
    ------
    ArticleError
        When a line is no gold record.
    """
    found: dict[str, list[GoldClaim]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            record = json.loads(line)
            claims = found.setdefault(record["doc_id"], [])
            if record["record"] == "claim":
                claims.append(_claim(record))
        except (ValueError, KeyError, TypeError) as error:
            raise ArticleError(f"{path}, line {number}: no gold record ({error!r})") from error
    return found


def _claim(record: Mapping[str, Any]) -> GoldClaim:
    return GoldClaim(
        relation=Relation(record["relation"]),
        subjects=_names(record["subject"]),
        bodies=_names(record.get("org") or record.get("object")),
        sentence=Span(start=record["start"], end=record["end"]) if "start" in record else None,
    )


def _names(mention: Mapping[str, Any] | None) -> tuple[str, ...]:
    if not mention:
        return ()
    keys = ["full_name", "name"] + (["text"] if mention.get("mention", "name") == "name" else [])
    return tuple(str(mention[key]) for key in keys if mention.get(key)) or (str(mention["text"]),)


def is_right(draft: Draft, gold: Iterable[GoldClaim], same: SameThing) -> bool:
    """Tell whether some annotated claim has the draft's relation, subject and body.

    Parameters
    ----------
    same : callable
        Tells whether two names stand for one thing of the table ("UK", "Britain").
    """
    return any(
        _is_same_relation(claim, draft)
        and _is_same_subject(claim, draft, same)
        and (
            not claim.bodies
            or (
                draft.object is not None
                and any(names_agree(n, draft.object.name, same) for n in claim.bodies)
            )
        )
        for claim in gold
    )


def right_bodies(draft: Draft, gold: Iterable[GoldClaim], same: SameThing) -> tuple[str, ...]:
    """Give the names of the body that an annotator read with the draft's subject, whichever the draft has.

    First where the same is annotated in its sentence; else, for an office, where all that is annotated of
    the person is of one body. Empty where the annotation does not tell.
    """
    own = [claim for claim in gold if claim.bodies and _is_same_subject(claim, draft, same)]
    place = Span(start=draft.sentence.start, end=draft.sentence.end)
    here = [c for c in own if _is_same_relation(c, draft) and c.sentence and c.sentence.touches(place)]
    if here:
        return tuple(name for claim in here for name in claim.bodies)
    kin = [claim for claim in own if spec_of(claim.relation).family is Family.LEADERSHIP]
    is_office = spec_of(draft.candidate.relation).family is Family.LEADERSHIP
    is_one = len({_fold(claim.bodies[0]) for claim in kin}) == 1
    return tuple(name for claim in kin for name in claim.bodies) if is_office and is_one else ()


def _is_same_relation(claim: GoldClaim, draft: Draft) -> bool:
    relation = draft.candidate.relation
    return _SAME.get(claim.relation, claim.relation) is _SAME.get(relation, relation)


def _is_same_subject(claim: GoldClaim, draft: Draft, same: SameThing) -> bool:
    is_person = draft.subject.kind is EntityKind.PERSON
    return any(names_agree(name, draft.subject.name, same, person=is_person) for name in claim.subjects)


def same_by_table(table: KnowsNames) -> SameThing:
    """Give a test of two names by the entities the table knows under them."""

    @lru_cache(maxsize=4096)
    def entities(name: str) -> frozenset[str]:
        return frozenset(
            match.entity_id for match in table.find(name, fuzzy=False, limit=3) if not match.is_ambiguous
        )

    return lambda left, right: bool(entities(left) & entities(right))


def _fold(name: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    text = re.sub(r"[^0-9a-z]+", " ", re.sub(r"[’']s\b", "", text)).strip()
    return text.removeprefix("the ")


def names_agree(left: str, right: str, same: SameThing, *, person: bool = False) -> bool:
    """Tell whether two names stand for one thing: equal, one inside the other, or its initials."""
    a, b = _fold(left), _fold(right)
    if not a or not b:
        return False
    if a == b or same(left, right):
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    extra = [word for word in long if word not in short]
    if [word for word in long if word in short] == short and extra:
        near = len(short) > 1 and len(extra) <= 2 and not set(extra) & {"north", "south", "east", "west"}
        return long[-1] == short[-1] if person else near or all(word in _GENERIC for word in extra)
    initials = "".join(word[0] for word in long if word not in {"the", "of", "and", "for"})
    return len(short) == 1 and len(long) > 1 and short[0] == initials
