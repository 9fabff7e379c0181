"""Several holders under one plural title: "the presidents of X and Y, A and B"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles import parse_titles
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "find_title_lists"]

LISTED = Pattern(
    id="leadership.titles_listed",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(
        # A holder or a body right behind, and several of them.
        Clue(
            words=tuple(
                f"{title} {link}"
                for title in sorted({f"{head}s" for head in HEADS} | {"chairmen", "chairwomen"})
                for link in ("@", "of", "at")
            ),
            beside=("@",),
            also=("and", "well"),
            before=8,
            behind=14,
        ),
    ),
    example="Presidents Emmanuel Macron of France and Sergio Mattarella of Italy met in Rome.",
    near_miss="The presidents of France and Italy met Sergio Leone in Rome.",
)
PATTERNS = (LISTED,)

_LINK = re.compile(r"\s*(?:,|,?\s*and|&|,?\s*as well as)\s*(?:the\s+)?")
_IRREGULAR = {"chairmen": "chairman", "chairwomen": "chairwoman"}
_BODIES = frozenset({EntityKind.STATE, EntityKind.ORGANISATION})


def find_title_lists(scene: Scene) -> Iterator[Candidate]:
    """Find the holders of plural titles, paired with the bodies in order."""
    for token in scene.view.span:
        role = _plural_role(scene, token)
        if role is None:
            continue
        for person, body in _pairs(scene, role):
            said = Statement(
                subject=person,
                role=role,
                object=body,
                relation=Relation.HELD_OFFICE if role.is_former else Relation.HOLDS_OFFICE,
                time_heads=(token.i,),
            )
            yield scene.candidate(LISTED, token, said)


def _plural_role(scene: Scene, token: Token) -> RoleMention | None:
    """Read a plural title as the one that each holder has; None for any other word."""
    if token.tag_ not in ("NNS", "NNPS"):
        return None
    text, origin = scene.view.span.text, scene.view.span.start_char
    lower = token.lower_
    single = _IRREGULAR.get(lower, lower.removesuffix("s"))
    stop = token.idx - origin
    for title in parse_titles(text[:stop] + single):
        if title.end == stop + len(single):
            start = title.start + origin + scene.view.shift
            end = token.idx + len(token.text) + scene.view.shift
            return RoleMention(
                text=text[title.start : stop + len(token.text)],
                start=start,
                end=end,
                title=title.title,
                is_former="former" in title.flags,
                wants=title.wants,
            )
    return None


def _pairs(scene: Scene, role: RoleMention) -> list[tuple[Mention, Mention]]:
    """Pair persons and bodies around a plural title."""
    mentions = [m for m in scene.view.mentions if m.form in (MentionForm.NAME, MentionForm.DEMONYM)]
    behind, ahead = [m for m in mentions if m.start >= role.end], [m for m in mentions if m.end <= role.start]
    held = _each_with_its_body(scene, role, behind)
    if held:
        return held
    bodies, rest = _run(scene, behind, role.end, _is_body, r"\s*(?:of|at)\s+(?:the\s+)?")
    if bodies:  # "the presidents of X and Y, A and B" or "A and B, the presidents of X and Y"
        after, _ = _run(scene, rest, bodies[-1].end, _is_person, r",\s+")
        people = after or _run_before(scene, ahead, role.start)
    else:  # "French and German presidents A and B"
        bodies = _run_before(scene, ahead, role.start, are_bodies=True)
        people, _ = _run(scene, behind, role.end, _is_person, r",?\s+")
    if len(bodies) == 1 and len(people) > 1 and re.match(r"co-|co |joint |deputy |vice", role.title):
        bodies = bodies * len(people)
    return list(zip(people, bodies, strict=True)) if len(people) == len(bodies) > 1 else []


def _each_with_its_body(
    scene: Scene, role: RoleMention, behind: Sequence[Mention]
) -> list[tuple[Mention, Mention]]:
    """Read "Presidents A of X and B of Y"."""
    found: list[tuple[Mention, Mention]] = []
    place = role.end
    for person, body in zip(behind[::2], behind[1::2], strict=False):
        link = r"\s+" if not found else _LINK.pattern
        of = re.fullmatch(r"\s+(?:of|from)\s+(?:the\s+)?", scene.view.written(person.end, body.start))
        if not (_is_person(person) and _is_body(body) and of):
            break
        if re.fullmatch(link, scene.view.written(place, person.start)) is None:
            break
        found.append((person, body))
        place = body.end
    return found if len(found) > 1 else []


def _run(
    scene: Scene, mentions: Sequence[Mention], place: int, fits: Callable[[Mention], bool], opening: str
) -> tuple[list[Mention], list[Mention]]:
    """Give the coordinated mentions of a kind from a place on, and those after them."""
    found: list[Mention] = []
    for mention in mentions:
        link = opening if not found else _LINK.pattern
        if not fits(mention) or re.fullmatch(link, scene.view.written(place, mention.start)) is None:
            break
        found.append(mention)
        place = mention.end
    return found, list(mentions[len(found) :])


def _run_before(
    scene: Scene, mentions: Sequence[Mention], place: int, *, are_bodies: bool = False
) -> list[Mention]:
    """Give the coordinated mentions that end right before a place, in text order."""
    found: list[Mention] = []
    opening = r"(?:['’]s?)?\s+(?:new\s+)?" if are_bodies else r",\s+(?:the\s+)?(?:respective\s+)?"
    for mention in reversed(mentions):
        link = opening if not found else _LINK.pattern
        kind = _is_body if are_bodies else _is_person
        if not kind(mention) or re.fullmatch(link, scene.view.written(mention.end, place)) is None:
            break
        found.insert(0, mention)
        place = mention.start
    return found


def _is_person(mention: Mention) -> bool:
    return mention.kind is EntityKind.PERSON and mention.form is MentionForm.NAME


def _is_body(mention: Mention) -> bool:
    return mention.kind in _BODIES or (mention.form is MentionForm.DEMONYM and mention.name is not None)
