"""Answers that lack what their question names: "Who chairs Halden Pumps?" above "Ann Lee, since 2019."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.extraction.drafts import Draft
from claims.extraction.fields.labels import title_of
from claims.extraction.fields.offices import office_in
from claims.extraction.fields.patterns import COUNTED, FORMER, FOUNDED, HOLDER, JOINED, MEMBER
from claims.extraction.fields.telling import Office, Teller
from claims.extraction.fields.values import holders_in, is_over, number_in
from claims.extraction.frames import Pattern
from claims.extraction.leadership.rolls.names import names_in
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY, LINE
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation
from claims.types import Slot, Span, TimeExpression

__all__ = ["told_in_answers"]

_QUESTION = late_pattern(
    r"\W{0,6}(?:(?:Q|Question)\s?\d{0,2}[:.)]\W{0,4}|\d{1,3}[.)]\W{1,3})?(?:(?:And|But|So),?\s)?"
    r"(?P<asks>[A-Za-z][^\n?]{5,160})\?\W{0,4}"
)
# Several of what a question asks for stand below each other, to choose from or one after the other in office.
_ANSWER = late_pattern(
    rf"(?!\s*{ENTRY}\s)\W{{0,6}}(?:(?:A|Answer)\s?\d{{0,2}}[:.)]\W{{0,4}})?(?P<told>[^\W_][^\n]{{0,600}})"
)
# "Who runs Norvex? Ann Holt, since 2019.": a question with its answer in one line, which is no sentence.
_ASKED_WITHIN = re.compile(
    r"(?:(?:^|(?<=[.!?:]\s)|(?<=\n))(?:Q|Question)\s?\d{0,2}[:.)]\s*)?"
    r"(?<![\w,;’'-])(?:Who|When|Which|What|In (?:what|which) year)\s[^.!?\n]{5,120}\?"
)
_SHORT = re.compile(
    r"\s+(?:(?:A|Answer)\s?\d{0,2}[:.)]\s*)?(?:(?:In|On|Since)\s)?[A-Z\d][^.!?\n]{1,70}(?:[.!](?=\s|$)|$)"
)
_NOW = r"(?:\s(?:now|today|currently|at the moment|right now|these days|at present|in \d{4}))?"
_IS = r"(?:(?:currently|now|presently)\s)?(?:is|'s|’s)(?:\s(?:currently|now|presently))?"
_WHO = late_pattern(
    rf"who\s(?:{_IS}\s(?:the\s)?(?:(?:current|present|incumbent|new)\s)?(?P<office>.+?)"
    rf"|(?:(?:currently|now)\s)?(?P<leads>leads|heads|runs|chairs|directs|governs)\s(?:the\s)?(?P<led>.+?)"
    rf"|(?:was|were)\s(?:the\s)?(?P<first>first|founding|original|last|previous|former)\s(?P<past>.+?)){_NOW}",
    re.IGNORECASE,
)
_IN_CHARGE = late_pattern(
    r"(?:in charge|at the (?:helm|head|top)|running|leading|heading)(?:\sof)?(?:\s(?:the\s)?(?P<led>.+))?",
    re.IGNORECASE,
)
_FOUNDED = late_pattern(
    r"(?:when|(?:in )?(?:what|which) year)\s(?:was|were|did)\s(?:the\s)?(?P<who>.+?)\s"
    r"(?:(?:first|formally|officially)\s)?"
    r"(?:founded|established|created|set up|formed|launched|incorporated|start|begin|open|come into being)",
    re.IGNORECASE,
)
_MOVED = late_pattern(
    r"(?:when|(?:in )?(?:what|which) year)\sdid\s(?:the\s)?(?P<who>.+?)\s"
    r"(?P<how>(?P<out>leave|quit|exit|withdraw from)|join|enter|accede to|become an? (?:full )?member of)"
    r"\s(?:the\s)?(?P<body>.+)",
    re.IGNORECASE,
)
_WHICH = late_pattern(
    r"(?:which|what)\s(?:\w+\s){0,2}?(?:country|state|city|member|nation|club|company|airline|party)"
    r"\s(?:(?:has|once|ever|most recently|last)\s){0,2}(?P<how>(?P<out>left|quit|withdrew from)|joined)"
    r"(?:\s(?:the\s)?(?P<body>.+?))?(?:\s(?:last|most recently|first|again))?",
    re.IGNORECASE,
)
_BELONGS = late_pattern(
    r"is\s(?:the\s)?(?P<who>.+?)\s(?:(?:still|also|currently)\s)*an?\s(?:full\s)?member(?:\s(?:state|country))?"
    r"\sof\s(?:the\s)?(?P<body>.+)",
    re.IGNORECASE,
)
_COUNTED = late_pattern(
    r"how many\s(?:members?|member (?:states|countries)|countries|states)\s"
    r"(?:does\s(?:the\s)?(?P<body>.+?)\s(?:have|count)|(?:are|belong)\s.*?\b(?:in|to|of)\s(?:the\s)?(?P<other>.+?))"
    rf"{_NOW}",
    re.IGNORECASE,
)
_AGAIN = late_pattern(
    r"(?:and\s)?(?:(?:what|how)\sabout\s)?(?:the\s)?(?P<who>[A-Z][\w’' -]{2,40})", re.IGNORECASE
)
_MEANT = late_pattern(
    r"(?:[Ii]t|[Tt]hey|(?:this|that|the)?\s?(?:company|firm|organi[sz]ation|alliance|union|bloc|body|institute|party"
    r"|group|agency|bank|club|board|pact|league|council|university|association|fund|country))"
)
# What an answer puts before its date, and between a name and what dates it.
_BEFORE_DATE = late_pattern(
    r"(?:It (?:was|did so)|In|On|Since|Back|At|As|the|(?:end|start|beginning) of|early|late|mid|of|from"
    r"|[\s,(–—-])*",
    re.IGNORECASE,
)
_OPENING = late_pattern(r"(?:[Tt]he\s)?(?P<name>[A-Z][^,;(.\n]{1,40}?)(?=\s*[,(.–—]|\s(?:in|on|at)\s|$)")
_YES = late_pattern(r"Yes\b[\s,.:–—-]*(?P<since>(?:it has been (?:one |a member )?)?since\s)?", re.IGNORECASE)
_NOBODY = late_pattern(r"(?:An?|The|No|Nobody|Ask|See)\s")
_NAME_END = late_pattern(r"\s*(?:[.,;(–—]|$|\sof\s[A-Z]|since\s)")
_DATED_NAME = late_pattern(r"[\s,(–—-]*(?:who\s)?(?:(?:has been|in office|in (?:the )?post)\s)?(?:since\s)?$")
_STOP = late_pattern(r"(?<=[\w)\]”\"]{2})[.!?](?=\s|$)")
_ACTING = late_pattern(r"\b(?:acting|interim|caretaker)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, and where it stands."""

    words: str
    start: int


def told_in_answers(tell: Teller) -> Iterator[Draft]:
    """Give the drafts of answers that are a name, a date or a number, of what their question asks."""
    if "?" not in tell.text:
        return
    reader = _Answers(tell)
    asked: _Asked | None = None
    for line in LINE.finditer(tell.text):
        if not line[0].strip():
            continue
        for piece in _pieces(tell.text, Span(start=line.start(), end=line.end())):
            question = _QUESTION.fullmatch(tell.text, piece.start, piece.end)
            if question is not None:
                asked = _Asked(question["asks"], question.start("asks"))
                continue
            answer = _ANSWER.fullmatch(tell.text, piece.start, piece.end) if asked is not None else None
            if asked is not None and answer is not None:
                place = Span(start=answer.start("told"), end=answer.end("told"))
                yield from (draft for draft in reader.read(asked, place) if draft is not None)
            asked = None


def _pieces(text: str, line: Span) -> Iterator[Span]:
    """Give the questions of a line and the short answers beside them; a line without both is one piece."""
    asked = list(_ASKED_WITHIN.finditer(text, line.start, line.end))
    if not asked or asked[-1].end() == line.end:
        yield line
        return
    ends = [*(found.start() for found in asked[1:]), line.end]
    for found, end in zip(asked, ends, strict=True):
        start = found.end()
        if _SHORT.match(text, start, end) is not None:
            yield Span(start=found.start(), end=start)
            yield Span(start=start, end=end)


def _is_day(when: TimeExpression) -> bool:
    """Tell when something happened, be it "at the end of 2020", from how long it lasted."""
    return not when.interval.is_span or re.match(r"[a-z]", when.text or "", re.IGNORECASE) is not None


class _Answers:
    """Reads the answers of one article; an elliptical question takes up the one before: "And Norland?"."""

    def __init__(self, tell: Teller) -> None:
        self.tell = tell
        self.text = tell.text
        self._moved: tuple[Slot, Pattern] | None = None
        # What the questions before asked about, which later ones call "it".
        self._topic: Slot | None = None

    def read(self, asked: _Asked, answer: Span) -> Iterator[Draft | None]:
        """Give the drafts of an answer."""
        stop = _STOP.search(self.text, answer.start, answer.end)
        first = Span(start=answer.start, end=answer.end if stop is None else stop.end())
        before, self._moved = self._moved, None
        readings = {
            _FOUNDED: self._founded,
            _MOVED: self._of_move,
            _WHICH: self._which,
            _BELONGS: self._belongs,
            _COUNTED: self._counted,
            _WHO: self._who,
        }
        for pattern, reading in readings.items():
            found = pattern.fullmatch(self.text, asked.start, asked.start + len(asked.words))
            if found is not None:
                yield from reading(found, first)
                return
        again = _AGAIN.fullmatch(self.text, asked.start, asked.start + len(asked.words))
        if again is not None and before is not None:
            self._moved = before
            yield self._at(before[1], self._named(again, "who"), before[0], first)

    def _named(self, found: re.Match[str], group: str) -> Slot | None:
        """Give the body that a part of a question names, or means by "it"."""
        words = found[group]
        if words is None or _MEANT.fullmatch(words) is not None:
            over = self.tell.owners.over(self.tell.owners.line_at(found.start()).start)
            return over if self._topic is None else self._topic
        body = self.tell.body(Span(start=found.start(group), end=found.end(group)))
        if body is None and words.istitle() and " " not in words:
            body = self._called(words, found.start())
        self._topic = body if body is not None and body.kind is EntityKind.ORGANISATION else self._topic
        return body

    def _called(self, word: str, before: int) -> Slot | None:
        """Give the body that "the Fund" is short for: the one named above whose name ends so."""
        named = self.tell.owners.bodies_in(Span(start=0, end=before))
        alike = {h.matches[0].entity_id: h for h in named if h.text.split()[-1] == word and h.text != word}
        return self.tell.owners.slot(next(iter(alike.values())), is_above=True) if len(alike) == 1 else None

    def _dated(self, answer: Span) -> TimeExpression | None:
        """Give the date with which an answer begins."""
        terms = read_terms(self.text, answer.start, answer.end)
        if not terms or terms[0].start is None:
            return None
        return terms[0] if _BEFORE_DATE.fullmatch(self.text, answer.start, terms[0].start) else None

    def _founded(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        body, when = self._named(found, "who"), self._dated(answer)
        if body is None or body.kind is EntityKind.STATE or when is None:
            return
        if _is_day(when):
            yield self.tell.draft(FOUNDED, answer, answer, subject=body, when=when)

    def _of_move(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        body = self._named(found, "body")
        if body is None or body.kind is EntityKind.STATE:
            return
        rule = FORMER if found["out"] is not None else JOINED
        self._moved = body, rule
        yield self._at(rule, self._named(found, "who"), body, answer)

    def _at(self, rule: Pattern, member: Slot | None, body: Slot, answer: Span) -> Draft | None:
        when = self._dated(answer)
        if member is None or when is None or not _is_day(when) or member.name == body.name:
            return None
        return self.tell.draft(rule, answer, answer, subject=member, object=body, when=when)

    def _which(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        """Read "Which state left the union?" above "Norland, at the end of 2020."."""
        body = self._named(found, "body")
        opening = _OPENING.match(self.text, answer.start, answer.end)
        if body is None or body.kind is EntityKind.STATE or opening is None:
            return
        member = self.tell.body(Span(start=opening.start("name"), end=opening.end("name")))
        terms = read_terms(self.text, opening.end(), answer.end)
        when = terms[0] if len(terms) == 1 and _is_day(terms[0]) else None
        is_more = (
            when is not None and _BEFORE_DATE.fullmatch(self.text, opening.end(), when.start or 0) is None
        )
        if member is not None and not is_more:
            rule = FORMER if found["out"] is not None else JOINED
            yield self.tell.draft(rule, answer, answer, subject=member, object=body, when=when)

    def _belongs(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        member, body = self._named(found, "who"), self._named(found, "body")
        yes = _YES.match(self.text, answer.start, answer.end)
        if yes is None or member is None or body is None or body.kind is EntityKind.STATE:
            return
        terms = read_terms(self.text, yes.end(), answer.end)
        is_since = yes["since"] is not None and terms and terms[0].start == yes.end()
        rule = JOINED if is_since else MEMBER
        when = terms[0] if is_since else None
        yield self.tell.draft(rule, answer, answer, subject=member, object=body, when=when)

    def _counted(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        body = self._named(found, "body" if found["body"] is not None else "other")
        words = self.tell.words(answer).rstrip(" .")
        quantity = number_in(self.text, Span(start=answer.start, end=answer.start + len(words)))
        if body is not None and body.kind is not EntityKind.STATE and quantity is not None:
            yield self.tell.draft(COUNTED, answer, answer, subject=body, quantity=quantity)

    def _who(self, found: re.Match[str], answer: Span) -> Iterator[Draft | None]:
        body, office = self._office(found)
        name = next(iter(names_in(answer.start, self._before_clause(answer))), None)
        if body is None or name is None or _NAME_END.match(self.text, name.end, answer.end) is None:
            return
        if _NOBODY.match(self.text, name.start) is not None:
            return
        held = holders_in(self.text, answer)
        when = held.when if held is not None else self._term_behind(name, answer)
        is_past = found["first"] is not None or is_over(when)
        if office is not None and _ACTING.search(self.text, name.end, answer.end) is not None:
            office = replace(office, mention=renewed(office.mention, is_acting=True))
        yield self.tell.draft(
            HOLDER, name, answer, subject=self.tell.person(name), object=body, office=office, when=when,
            relation=Relation.HELD_OFFICE if is_past else Relation.HOLDS_OFFICE,
        )  # fmt: skip

    def _before_clause(self, answer: Span) -> str:
        """Give the words in which an answer may be a name: "Bo Ek of Norland, who took office in 2013"."""
        return re.split(r"(?<=\w{2})\.|\sof\s[A-Z]|\ssince\s", self.tell.words(answer), maxsplit=1)[0]

    def _term_behind(self, name: Span, answer: Span) -> TimeExpression | None:
        terms = read_terms(self.text, name.end, answer.end)
        if not terms or not terms[0].interval.is_span:
            return None
        is_next = _DATED_NAME.match(self.text[name.end : terms[0].start]) is not None
        return terms[0] if is_next else None

    def _office(self, found: re.Match[str]) -> tuple[Slot | None, Office | None]:
        """Give the body a question names or stands below, and the office it asks about, if it names one."""
        group = "office" if found["office"] is not None else "past" if found["past"] is not None else None
        if group is None:
            return self._led(found, "chair" if found["leads"].lower() == "chairs" else None)
        place = Span(start=found.start(group), end=found.end(group))
        whole = office_in(self.tell, place)
        if whole is not None:
            return whole.body, whole
        over = self.tell.owners.over(self.tell.owners.line_at(found.start()).start)
        title = title_of(self.tell.words(place)) or self.tell.title_at(self.tell.words(place), over)
        if title is not None and over is not None and self.tell.is_office_of(title, over):
            return over, self.tell.office(place, title, body=over)
        charge = _IN_CHARGE.fullmatch(self.text, place.start, place.end)
        return (None, None) if charge is None else self._led(charge, None)

    def _led(self, found: re.Match[str], title: str | None) -> tuple[Slot | None, Office | None]:
        """Give the body that somebody leads, and the one office it has: "Who runs the league?"."""
        body = self._named(found, "led")
        titles = self.tell.titles_of(body)
        title = title or (titles[0] if len(titles) == 1 else None)
        place = Span(start=found.start(), end=found.end())
        return body, None if body is None or title is None else self.tell.office(place, title, body=body)
