"""Which bodies the sentences before an open office speak of, and which they only name beside those.

"Norvex sold its dairies to Elm Foods. Ann Lee became chief executive in May": of Norvex. Where each sentence
of a paragraph begins with another body, an office without one is of the last.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.choice.options import Way, key_of
from claims.extraction.context.document import first_named, named_by_start, names_in
from claims.extraction.filling.leads import sentence_start, sentences_between, speaks_of
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.choice import Option
    from claims.extraction.context import DocumentContext, NamedThing
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["ParagraphBodies"]

# What the text only names is left out; what it or the table gives the person is not.
_WEAK = frozenset({Way.FREQUENCY, Way.NAMED, Way.SAME_RANK})
# What another body of the round-up has, or who had it before.
_OF_OTHERS = _WEAK | {Way.SAME_TITLE, Way.OTHERS_TITLE, Way.TOLD, Way.LAST_AT_STAKE}
# A paragraph of so many bodies, one after another, is a round-up.
_ROUND_UP = 3
# What a text is about it names more often.
_SELDOM = 2
_BACK = 1_500
_ASIDE = re.compile(
    r"\b(?:from|with|by|to|in|like|unlike|than|over|for|alongside|via|through|(?:ahead|instead) of"
    # Behind a noun for what two have to do with each other.
    r"|(?:rivals?|competitors?|merger|tie-up|combination|acquisition|takeover|purchase|part|owner|parent|unit"
    r"|arm|subsidiary|supplier|customer|partner|maker|shareholder|neighbour) of"
    # What is dealt with.
    r"|b(?:uy|ought|uying)|acquir(?:e|ed|ing)|t(?:ake|ook|aking) over|outb(?:id|idding)"
    r"|overt(?:ake|ook|aking)|beat(?:s|ing)?|sold|s(?:ell|elling)|spun off|own(?:s|ed)"
    r"|follow(?:s|ed|ing)|join(?:s|ed)"
    # "The buyer is Elm Foods".
    r"|(?:The|Its|One) (?:[a-z-]+ )?(?:buyer|bidder|rival|seller|partner|owner|lender|client|winner|tenant)s?"
    r" (?:is|was|are|were|will be|may be)"
    # The subject of a clause that hangs on the main one.
    r"|after|before|because|since|when|while|as|although|though|whereas|until|which|whose|where)\s"
    r"(?:(?:the|its|a|an|rival|smaller|larger|both|fellow|then|one|of|part|all)\s(?:[a-z-]+\s)?){0,2}$"
)
# "Elm Foods had shown an interest", "Elm Foods has cut jobs too".
_BACKGROUND = re.compile(r"\shad\s(?!to\b)|\s[^.;:]{3,80}\s(?:too|as well|either)\.")
_PARAGRAPH = re.compile(r"[^\n]+")
_JOINED = re.compile(r"(?:,|,? and|,? or|/)\s(?:the\s)?$")
# Who only tells, be it of the one meant: "the Courier reported a fire at Elm Bank".
_TELLS = re.compile(r"\s(?:has |had |also |first )?(?:reported|reports|wrote|writes|revealed|reveals)\b")


class ParagraphBodies:
    """Tells what a document's paragraphs speak of.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    """

    def __init__(self, context: DocumentContext) -> None:
        self.context = context
        self._text, self._title = context.article.text, context.article.title or ""

    @cached_property
    def _named(self) -> list[tuple[int, NamedThing]]:
        return [pair for pair in named_by_start(self.context) if pair[1].kind is not EntityKind.PERSON]

    @cached_property
    def _things(self) -> dict[str, NamedThing]:
        return {key_of(thing.mention): thing for _, thing in reversed(self._named)}

    def but_bystanders(
        self, offered: Sequence[Option], candidate: Candidate, view: SentenceView
    ) -> list[Option]:
        """Leave out what the sentences before only name beside what they speak of."""
        wants = candidate.role.wants if candidate.role is not None and candidate.role.wants else ()
        if wants and wants[0] is not EntityKind.ORGANISATION:
            return list(offered)
        place = candidate.trigger.start
        runs = self._runs(view.sentence.start, place)
        options = {key_of(option.mention): option for option in offered}
        if not runs or key_of(runs[-1][1].mention) not in options:
            return list(offered)
        begins, leading = runs[-1]
        is_own_clause = begins >= view.sentence.start and ";" in self._text[begins:place]
        if is_own_clause or self._is_round_up([thing.name for _, thing in runs]):
            since = begins
        elif self._is_digest:
            since = self._text.rfind("\n", 0, place) + 1
        else:
            since = None
        return [
            option
            for option in offered
            if key_of(option.mention) == key_of(leading.mention)
            or not self._is_left_out(option, leading, since=since, begins=begins, place=place)
        ]

    def _is_left_out(
        self, option: Option, leading: NamedThing, *, since: int | None, begins: int, place: int
    ) -> bool:
        return self._is_elsewhere(option, leading, since, place) or self._is_beside(option, begins, place)

    def _is_elsewhere(self, option: Option, leading: NamedThing, since: int | None, place: int) -> bool:
        """Tell a body of another part of a round-up, or one that only a later paragraph names."""
        thing = self._things.get(key_of(option.mention))
        if thing is None:  # of the table alone, at another time
            return since is not None and option.ways == {Way.TABLE}
        if not option.ways <= _OF_OTHERS or thing.count > max(leading.count, _SELDOM):
            return False
        if names_in(self._title, thing):
            return False
        if since is None:
            ends = self._text.find("\n", place)
            return -1 < ends < thing.starts[0]
        return not any(since <= start < place for start in thing.starts)

    def _is_beside(self, option: Option, begins: int, place: int) -> bool:
        """Tell what is only named beside the one spoken of since a place."""
        thing = self._things.get(key_of(option.mention))
        if thing is None or len(thing.starts) != 1 or not option.ways <= _WEAK:
            return False
        if not begins <= thing.starts[0] < place or names_in(self._title, thing):
            return False
        start = thing.starts[0]
        if self._is_among_several(start):
            return True
        if start > begins and self._is_background(start, thing):
            return speaks_of(self._text, (sentence_start(self._text, start), start + 1), start)
        at = first_named(self._named, begins)
        end = begins + len(self._named[at][1].mention.text)
        return _TELLS.match(self._text, end) is None and self._is_aside(start, begins)

    def _is_aside(self, start: int, begins: int) -> bool:
        """Tell what hangs on a preposition, a deal or a lesser clause, or is joined to such a one."""
        lead = self._text[begins:start]
        if _ASIDE.search(lead) is not None:
            return True
        if _JOINED.search(lead) is None:
            return False
        before = first_named(self._named, start) - 1
        if before < 0 or self._named[before][0] <= begins:
            return False
        first, thing = self._named[before]
        gap = self._text[first + len(thing.mention.text) : start]
        return _JOINED.fullmatch(gap) is not None and self._is_aside(first, begins)

    def _is_background(self, start: int, thing: NamedThing) -> bool:
        """Tell what a sentence brings in for what went before: "Elm Foods had shown an interest"."""
        return _BACKGROUND.match(self._text, start + len(thing.mention.text)) is not None

    def _is_one_of_several(self, start: int, thing: NamedThing) -> bool:
        """Tell one of "Norvex and Elm Foods have cut posts too": an office is of neither."""
        after = first_named(self._named, start) + 1
        if after >= len(self._named):
            return False
        end = start + len(thing.mention.text)
        return _JOINED.fullmatch(self._text, end, self._named[after][0]) is not None

    def _is_among_several(self, start: int) -> bool:
        """Tell what stands in such a row that begins its sentence."""
        at = first_named(self._named, start)
        opens = sentence_start(self._text, start)
        while at > 0 and self._named[at - 1][0] >= opens:
            first, thing = self._named[at - 1]
            if _JOINED.fullmatch(self._text, first + len(thing.mention.text), self._named[at][0]) is None:
                return False
            at -= 1
        begins, thing = self._named[at]
        return speaks_of(self._text, (opens, start + 1), begins) and self._is_one_of_several(begins, thing)

    def _runs(self, opens: int, place: int) -> list[tuple[int, NamedThing]]:
        """Give the bodies that the paragraph's sentences begin with, each where it first does."""
        start = max(self._text.rfind("\n", 0, opens) + 1, opens - _BACK)
        end = place if self._has_own(opens, place) else opens
        runs: list[tuple[int, NamedThing]] = []
        for low, high in sentences_between(self._text, start, end):
            first = first_named(self._named, low)
            if first == len(self._named) or self._named[first][0] >= high:
                continue  # of persons alone
            begins, thing = self._named[first]
            if not speaks_of(self._text, (low, high), begins):
                continue
            if thing.kind not in (EntityKind.ORGANISATION, None) or self._is_one_of_several(begins, thing):
                continue
            if runs and self._is_background(begins, thing):
                continue
            if not runs or runs[-1][1].name != thing.name:
                runs.append((begins, thing))
        return runs

    def _has_own(self, opens: int, place: int) -> bool:
        """Tell what speaks of a body first: "Norvex lost; Lee became", "Norvex, once Elm, named"."""
        first = first_named(self._named, opens)
        if first == len(self._named) or self._named[first][0] >= place:
            return False
        start, thing = self._named[first]
        end = start + len(thing.mention.text)
        return ";" in self._text[end:place] or self._text.startswith(", ", end)

    @cached_property
    def _is_digest(self) -> bool:
        """Whether each paragraph begins with a body of its own."""
        first = []
        for paragraph in _PARAGRAPH.finditer(self._text):
            runs = self._runs(paragraph.end(), paragraph.end())
            if runs:
                first.append(runs[0][1].name)
        return self._is_round_up(first)

    def _is_round_up(self, names: Sequence[str]) -> bool:
        """Tell several bodies one after another from a text that comes back to its own."""
        return len(names) >= _ROUND_UP and len(set(names)) == len(names)
