"""Every place where the sentences read speak of one thing: names, short names, pronouns, "which".

The resolver says what each mention stands for; a chain gathers the mentions with one answer, and the
relative pronouns that the grammar ties to them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.antecedents import antecedent
from claims.types import Slot, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["Chains"]

_RELATIVES = frozenset({"which", "that", "who", "whom", "whose", "where"})
# Pronouns that speak of one thing while nothing names it.
_CLASSES: dict[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "themselves"), "they"),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "we"),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), "i"),
}
# "Unicredito Italiano (now UniCredit)", "Rollings Butt (formerly Rollings Oliver)": one thing, two names.
_RENAMED = re.compile(
    r"[”\"’']?\s*[(,]\s*(?:(?:now|then|formerly|previously|originally|later|also|better|once|or|aka|a\.k\.a\.|alias"
    r"|abbreviated|known|called|named|renamed|as|the|simply)\s+)*[“\"‘']?$",
    re.IGNORECASE,
)
_SAYS_SO = re.compile(
    r"\b(?:now|formerly|previously|originally|later|also|known|called|renamed|or|aka|alias|abbreviated)\b",
    re.IGNORECASE,
)
# Places on either side of a mention that are given: more stand in no paragraph but one that says the same
# over and over, and all places of all claims would be its length squared.
_NEAREST = 25
# Where something is spoken of, from and to: few of these are ever given.
_Place = tuple[int, int]


class Chains:
    """Finds what each slot of a document's claims is called in the sentences around.

    Parameters
    ----------
    views : iterable of SentenceView
        The sentences with a trigger, their mentions resolved; whether others are read too changes nothing.
    """

    def __init__(self, views: Iterable[SentenceView]) -> None:
        self._views = views
        self._places: dict[int, dict[str, list[_Place]]] = {}
        self._gathered: dict[tuple[int, tuple[str, ...]], tuple[Span, ...]] = {}

    @cached_property
    def _by_paragraph(self) -> dict[int, list[SentenceView]]:
        """The sentences, gathered when the first claim asks: most articles have none."""
        views: dict[int, list[SentenceView]] = defaultdict(list)
        for view in self._views:
            views[view.sentence.paragraph].append(view)
        return views

    def _places_in(self, paragraph: int) -> dict[str, list[_Place]]:
        """Give the places of a paragraph by key, read when its first claim asks."""
        known = self._places.get(paragraph)
        if known is None:
            known = self._places[paragraph] = defaultdict(list)
            for view in self._by_paragraph.get(paragraph, ()):
                for key, place in _spoken_of(view):
                    known[key].append(place)
        return known

    def of(self, slot: Slot, paragraph: int) -> tuple[Span, ...]:
        """Give the nearest places of a paragraph that speak of what fills a slot, its own too, in order."""
        keys = [_key(slot.name)]
        if slot.text is not None and slot.name == slot.text:
            keys.append(_pronoun_key(slot.text))
        spoken = self._spoken(paragraph, tuple(keys))
        if slot.start is None or slot.end is None:
            return spoken[: 2 * _NEAREST]
        here = bisect_left(spoken, slot.start, key=_start)
        before = [span for span in spoken[max(0, here - _NEAREST) : here] if span.end <= slot.start]
        behind = [span for span in spoken[here : here + _NEAREST] if span.start >= slot.end]
        return (*before, Span(start=slot.start, end=slot.end), *behind)

    def _spoken(self, paragraph: int, keys: tuple[str, ...]) -> tuple[Span, ...]:
        """Give the places of a paragraph with one of some keys, in text order; gathered once."""
        known = self._gathered.get((paragraph, keys))
        if known is None:
            places = self._places_in(paragraph)
            found = {place for key in keys if key for place in places.get(key, ())}
            known = tuple([Span(start=start, end=end) for start, end in sorted(found)])
            self._gathered[paragraph, keys] = known
        return known


def _start(span: Span) -> int:
    return span.start


def _spoken_of(view: SentenceView) -> Iterator[tuple[str, _Place]]:
    """Give each place of a sentence that speaks of something, with the key of what it is."""
    for mention in view.mentions:
        key = _key(mention.name) if mention.name is not None else _pronoun_key(mention.text)
        if key and mention.form is not MentionForm.DEMONYM:
            yield key, (mention.start, mention.end)
    for token, key in _bare_pronouns(view):
        yield key, _place_of(token, view)
    for token, mention in _relatives(view):
        yield _key(mention.name or mention.text), _place_of(token, view)
    for first, second in zip(view.mentions, view.mentions[1:], strict=False):
        if _is_renamed(view, first, second):
            yield _key(first.name or first.text), (second.start, second.end)


def _place_of(token: Token, view: SentenceView) -> _Place:
    start = token.idx + view.shift
    return start, start + len(token.text)


def _key(name: str | None) -> str:
    return fold(name) if name else ""


def _pronoun_key(text: str) -> str:
    group = _CLASSES.get(text.lower())
    return f"?{group}" if group else ""


def _bare_pronouns(view: SentenceView) -> Iterator[tuple[Token, str]]:
    """Give the pronouns that are no mention: "we", "my" speak of who writes."""
    for token in view.span:
        if token.lower_ in _CLASSES and view.mention_at(token) is None:
            yield token, _pronoun_key(token.text)


def _relatives(view: SentenceView) -> Iterator[tuple[Token, Mention]]:
    """Give relative pronouns with the mention they stand for."""
    for token in view.span:
        if token.lower_ not in _RELATIVES or token.i == 0:
            continue
        noun = _relative_noun(token)
        mention = view.mention_at(noun) if noun is not None else None
        if mention is not None and mention.end <= token.idx + view.shift:
            yield token, mention


def _relative_noun(token: Token) -> Token | None:
    if token.lower_ in ("where", "whose", "that"):
        clause = next((t for t in (token, *token.ancestors) if t.dep_ == "relcl"), None)
        return clause.head if clause is not None else None
    noun = antecedent(token)
    return noun if noun != token else None


def _is_renamed(view: SentenceView, first: Mention, second: Mention) -> bool:
    if not first.form is second.form is MentionForm.NAME:
        return False
    if second.start - first.end >= 40:
        return False
    between = view.context.article.text[first.end : second.start]
    is_set_off = "(" in between or "," in between
    return is_set_off and _SAYS_SO.search(between) is not None and _RENAMED.fullmatch(between) is not None
