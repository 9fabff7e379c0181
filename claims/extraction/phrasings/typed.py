"""A sentence with its persons, bodies and offices put down as signs, for phrasings to be matched on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles.phrase import is_person, is_personlike, is_soft_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["TypedText"]

# What stands between a body and its office: "X's new chief", "chief of the X".
_BODY_AHEAD = re.compile(
    r"(?:['’]s?)?(?: (?:new|next|former|then|current|present|acting|interim|outgoing|incoming|first|last|"
    r"late|old|own|only|deputy|joint|founding|long-?time|embattled|veteran|female|[a-z]+-[a-z]+)){0,3} ?"
)
# Words that a tagger takes into the name behind them where they open a sentence.
_OPENING = re.compile(
    r"(?:leading|heading|running|chairing|steering|helming"
    r"|(?:control|command|leadership|management|charge) of) (?:the )?",
    re.IGNORECASE,
)
# What a line of a chronicle opens with, and what taggers take into the name there: "1964 – Foundation of X".
_YEAR_AHEAD = re.compile(r"\d{4} ?[:–—-]+ (?:the )?$", re.IGNORECASE)
_EVENT = re.compile(
    r"(?:birth|founding|foundation|creation|formation|establishment|launch|inception) of (?:the )?",
    re.IGNORECASE,
)
_BODY_BEHIND = re.compile(r" (?:of|at|for|in) (?:the )?")
_SHORT_NAME = re.compile(r"\s\([A-Z][A-Z.&]{1,7}\)")
_SIGN = re.compile(r"<\w\d+>")
# What stands before a name and is taken for one: "Colonel Ann Lee".
_RANKS = frozenset(
    "general colonel major captain admiral lieutenant marshal brigadier sheikh sir dame dr".split()
)
_NOT_NAMED = frozenset({"his", "who", "whom", "himself", "herself"})
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sign:
    start: int
    end: int
    kind: str
    meant: Mention | RoleMention


class TypedText:
    """The words of a sentence in lower case, with a sign for each thing: `<p0>` for the first one, a person.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    roles : sequence of RoleMention
        Its offices; none for phrasings that speak of none.
    """

    def __init__(self, view: SentenceView, roles: Sequence[RoleMention] = ()) -> None:
        self.view = view
        signs = _apart([*_roles(view, roles), *_joined(list(_mentions(view)))])
        self.signs = _with_short_names(view, signs) if "(" in view.span.text else signs
        self.text, self._starts = self._written()

    def _written(self) -> tuple[str, list[tuple[int, int]]]:
        """Give the text, and where its stretches stand in the article."""
        origin, words = self.view.origin, self.view.span.text.lower().replace("<", " ")
        parts: list[str] = []
        starts: list[tuple[int, int]] = []
        place = length = 0
        for number, sign in enumerate(self.signs):
            starts.append((length, place + origin))
            parts += [words[place : sign.start - origin], f"<{sign.kind}{number}>"]
            length += len(parts[-2])
            starts.append((length, sign.start))
            length += len(parts[-1])
            place = sign.end - origin
        starts.append((length, place + origin))
        parts.append(words[place:])
        return "".join(parts), starts

    def place_of(self, index: int) -> int:
        """Give where a character of the text stands in the article."""
        base, place = next(pair for pair in reversed(self._starts) if pair[0] <= index)
        return place + index - base

    def mention(self, sign: str | None) -> Mention | None:
        """Give the thing a sign stands for."""
        meant = self._meant(sign)
        return meant if isinstance(meant, Mention) else None

    def role(self, sign: str | None) -> RoleMention | None:
        """Give the office a sign stands for."""
        meant = self._meant(sign)
        return meant if isinstance(meant, RoleMention) else None

    def signs_in(self, text: str) -> list[Mention]:
        """Give the things whose signs stand in a stretch of the text, in order."""
        found = (self.mention(sign) for sign in _SIGN.findall(text))
        return [mention for mention in found if mention is not None]

    def token_at(self, index: int) -> Token | None:
        """Give the token at a character of the text."""
        place = self.place_of(index) - self.view.shift
        return next((t for t in self.view.span if t.idx <= place < t.idx + len(t)), None)

    def _meant(self, sign: str | None) -> Mention | RoleMention | None:
        # What opens a phrase may stand in the group with the sign: ": <x0>".
        found = _SIGN.search(sign) if sign else None
        return self.signs[int(found[0][2:-1])].meant if found else None


def _apart(signs: list[_Sign]) -> list[_Sign]:
    """Leave out what lies inside another sign, the earlier given ones first."""
    kept: list[_Sign] = []
    for sign in signs:
        if all(sign.end <= other.start or other.end <= sign.start for other in kept):
            kept.append(sign)
    return sorted(kept, key=lambda s: s.start)


def _with_short_names(view: SentenceView, signs: list[_Sign]) -> list[_Sign]:
    """Let a thing or an office reach over its short name: "Halden Group (HG)"."""
    told: list[_Sign] = []
    for sign in signs:
        short = _SHORT_NAME.match(view.span.text, sign.end - view.origin)
        if told and sign.start < told[-1].end:
            continue
        told.append(sign if short is None else replace(sign, end=view.origin + short.end()))
    return told


def _roles(view: SentenceView, roles: Sequence[RoleMention]) -> Iterator[_Sign]:
    for role in roles:
        start, end = min(role.start, role.end - len(role.text)), role.end
        body = role.body
        if body is not None and body.end <= start:
            is_ahead = _BODY_AHEAD.fullmatch(view.written(body.end, start)) is not None
            start = body.start if is_ahead else start
        elif body is not None and body.start >= end:
            is_behind = _BODY_BEHIND.fullmatch(view.written(end, body.start)) is not None
            end = body.end if is_behind else end
        if view.origin <= start:
            yield _Sign(start=start, end=end, kind="r", meant=role)


def _mentions(view: SentenceView) -> Iterator[_Sign]:
    owning = {t.idx + view.shift for t in view.span if t.tag_ == "PRP$"}  # "her garage"
    for seen in view.mentions:
        if seen.form is MentionForm.PRONOUN and seen.start in owning:
            continue
        mention = _without_opening(seen, _OPENING) if seen.start == view.origin else seen
        if _YEAR_AHEAD.fullmatch(view.written(view.origin, seen.start)):
            mention = _without_opening(seen, _EVENT)
        kind = _kind_of(mention)
        if kind and mention.start >= view.origin and not _is_of_somebody(view, mention):
            yield _Sign(start=mention.start, end=mention.end, kind=kind, meant=mention)


def _is_of_somebody(view: SentenceView, mention: Mention) -> bool:
    """Tell "the dictatorship of X", which is no state named before."""
    if mention.form is not MentionForm.NOMINAL or mention.kind is not EntityKind.STATE:
        return False
    return view.written(mention.end, mention.end + 4) == " of "


def _without_opening(mention: Mention, words: re.Pattern[str]) -> Mention:
    """Cut what opens a sentence off a name that no table knows: "Leading Halden Group is"."""
    opening = words.match(mention.text)
    if opening is None or mention.entity_ids or mention.form is not MentionForm.NAME:
        return mention
    text = mention.text[opening.end() :]
    return replace(mention, text=text, start=mention.start + opening.end(), name=text)


def _joined(signs: list[_Sign]) -> list[_Sign]:
    """Make one name of two halves that a tagger kept apart: "Toma", "Irek"."""
    whole: list[_Sign] = []
    for sign in signs:
        last = whole[-1].meant if whole else None
        if (
            isinstance(last, Mention)
            and isinstance(sign.meant, Mention)
            and whole[-1].kind == "x"
            and sign.kind in "px"
            and last.end + 1 == sign.start
            and MentionForm.NAME is last.form is sign.meant.form
            and " " not in last.text + sign.meant.text
        ):
            text = f"{last.text} {sign.meant.text}"
            meant = replace(sign.meant, text=text, name=text, start=last.start, entity_ids=())
            whole[-1] = _Sign(start=last.start, end=sign.end, kind=sign.kind, meant=meant)
        else:
            whole.append(sign)
    return whole


def _kind_of(mention: Mention) -> str:
    if mention.text.lower() in _RANKS or not any(c.isalpha() for c in mention.text):
        return ""  # years that a tagger took for a name: "during Ek's reign (1845–93)"
    if is_person(mention) or mention.text.lower() in ("he", "she", "him", "her"):
        is_open = mention.form is MentionForm.NOMINAL and mention.name is None
        return "" if is_open or mention.text.lower() in _NOT_NAMED else "p"
    if mention.form is MentionForm.PRONOUN:
        return "b" if mention.text.lower() == "it" and mention.name else ""
    if mention.form is MentionForm.NAME and mention.kind is None:
        return "x"
    if is_soft_person(mention):
        return "s"
    is_body = mention.kind in _BODIES and (mention.form is not MentionForm.NOMINAL or mention.name)
    return "b" if is_body or is_personlike(mention.text, single=False) else ""
