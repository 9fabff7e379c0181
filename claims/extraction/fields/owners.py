"""What a block of labels is told of: what the heading over it names, the line that opens it, or the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claims.extraction.context import DocumentContext, is_name_like
from claims.extraction.fields.labels import asked_by
from claims.extraction.fields.lines import without_markup
from claims.extraction.leadership.rolls.names import is_holder_name
from claims.extraction.mentions import is_demonym, is_name_hit
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY, depth_of
from claims.late_patterns import late_pattern
from claims.relations import EntityKind
from claims.types import AliasHit, Slot, SlotSource, Span

__all__ = ["ENTITLED", "Owners"]

_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
_PERSONS = (EntityKind.PERSON,)
# A heading that says what sort of thing follows, and not of whom.
_PLAIN = late_pattern(
    r"\b(?:facts?|glance|overview|summary|info(?:rmation)?|details?|data|profile|basics?|background|history"
    r"|leaders(?:hip)?|timeline|structure|governance|about|key|quick|current|recent|members?(?:hips?)?|notes?"
    r"|statistics|figures|reference|office|contact|general|answers?|questions?|faqs?|introduction|management|organi[sz]ation"
    r"|honou?rs?|awards?|distinctions?|affiliations?|recognition|education|careers?|offices?|positions?|posts"
    r"|milestones|chronology|key dates|political|service)\b",
    re.IGNORECASE,
)
_PARTED = late_pattern(r"\s[–—-]\s|:\s|\s\(|:$")
_OPENS = late_pattern(r"(?:The\s)?")
_BEING = late_pattern(r"(?:\s\([^()]{1,60}\))?,?\s(?:is|was|are)\s")
# "| NATO | |": a table's caption, told over both of its columns.
_CAPTION = late_pattern(r"\s*\|?\s*(?P<name>[A-Z][^|\n]{1,60}?)\s*\|[\s|]*")
_PERSON_LINE = late_pattern(
    r"[\s#*|\[]*(?P<name>[A-Z][^\n|:#*()\[\]]{3,60}?)[\s*|:\]]*(?:(?:\(|(?<=\s)[–—-]\s)[^\n]{0,40})?(?:\|\s*)?"
)
# "Ann Lee is a Norland engineer.", "Ann Lee (born 1961) has held the following posts:" above a list.
_PERSON_OPENS = late_pattern(
    r"[\s#*|\[]*(?P<name>[A-Z][^\n|:#*(),]{3,50}?)(?:\s\([^()\n]{1,60}\))?,?\s(?:is|was|has|holds|held)\s"
)
# "A short profile of Ann Lee:", "Ann Lee's career".
_OF_PERSON = late_pattern(
    r"[^\n]{0,60}\b(?:profile|biography|career|roles|positions|posts|overview|summary|timeline|facts|information|life)"
    r"\s(?:of|about|on|for)\s(?P<name>[A-Z][^\n:,()]{3,50}?)[\s:.]*"
    r"|(?P<whose>[A-Z][^\n:,()]{3,50}?)['’]s?\s(?:[a-z]+\s){0,2}"
    r"(?:profile|biography|career|roles|positions|posts|timeline|life)[\s:.]*"
)
_NEXT_SENTENCE = late_pattern(r"[.!?]\s+[A-Z]")
# An entry that is a name, with at most what brackets say of it.
ENTITLED = late_pattern(
    rf"\s*{ENTRY}\s+(?:[Tt]he\s)?(?P<name>[^\n:(]{{2,60}}?)(?:\s\([^()\n]{{1,60}}\))?:?\s*"
)
_ALONE_AHEAD = late_pattern(r"\W*(?:[Tt]he\s)?")
_ALONE_BEHIND = late_pattern(
    r"(?:\s\([^()\n]{1,60}\))?\W*(?:(?:at a glance|in brief|key facts|facts|overview|profile)\W*)?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 90
_LONGEST_OPENING = 200
# How sure it is that a card is told of the body that its heading names, so that no other one is tried
# where the office fits there better; and of what a sentence or the page is about.
_NAMED_ABOVE = 0.95
_MEANT = 0.9
_MOST_LINES = 40
# A line of a list, a table or a card: it tells of what stands over it, as the block does.
_MEMBER_OF_BLOCK = late_pattern(
    rf"\s*{ENTRY}\s|[^\n]*\||\s*[A-Z][^:\n]{{0,40}}:\s+\S"
    r"|\s*\d{4}\b[^\n]{0,30}?(?::|\s[–—-])\s"
)
_NAMING = late_pattern(
    r"\s*(?:[-–—•*·‣▪◦+]\s+|\|\s*)?(?:(?:full|official|legal)?[ _]?name"
    r"|(?:company|org(?:anization)?|conventional_long)_name"
    r"|company|organi[sz]ation|(?P<party>party)|country|body|firm)"
    r"\s?(?::\s+|=\s*|\|\s*)(?P<name>[\[A-Z][^\n|]{1,60}?)[\s|]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Owners:
    """Finds the bodies that labels are told of.

    Parameters
    ----------
    text : str
        The article's.
    hits : sequence of AliasHit
        The names of the table in it, in order.
    context : DocumentContext
        Says what the page is about.
    """

    text: str
    hits: Sequence[AliasHit]
    context: DocumentContext

    @cached_property
    def _named(self) -> list[AliasHit]:
        return [hit for hit in self.hits if is_name_hit(hit) and not is_demonym(hit.matches[0])]

    @cached_property
    def _starts(self) -> list[int]:
        return [hit.start for hit in self._named]

    def _hits_in(self, place: Span) -> list[AliasHit]:
        first, last = bisect_left(self._starts, place.start), bisect_left(self._starts, place.end)
        return self._named[first:last]

    def bodies_in(self, place: Span) -> list[AliasHit]:
        """Give the names of bodies and states inside a stretch of the text."""
        return [h for h in self._hits_in(place) if h.end <= place.end and h.matches[0].kind in _BODIES]

    def whole(self, place: Span) -> AliasHit | None:
        """Give the one body or state whose name a stretch of the text is, and nothing more."""
        named = self.bodies_in(place)
        is_whole = len(named) == 1 and (named[0].start, named[0].end) == (place.start, place.end)
        return named[0] if is_whole else None

    def over(self, start: int) -> Slot | None:
        """Give the body that a block is told of, None where nothing above it and no page tells.

        Of an entry that stands further in than one above it, that one tells first.
        """
        here = self.line_at(start)
        depth = depth_of(self.text, here.start, here.end) or 0
        for line in self.lines_over(start):
            above = depth_of(self.text, line.start, line.end) if depth else None
            if above is not None and above < depth:
                depth = above
                is_said, named = self._entitled(line)
            else:
                is_said, named = self._named_by(line)
            if is_said:
                return named
        return self._page(_BODIES)

    def line_at(self, place: int) -> Span:
        """Give the line that a place stands in."""
        end = self.text.find("\n", place)
        return Span(start=self.text.rfind("\n", 0, place) + 1, end=len(self.text) if end < 0 else end)

    def lines_over(self, start: int) -> Iterator[Span]:
        """Give the lines above a place, the nearest first, without the blank ones."""
        end = start
        for _ in range(_MOST_LINES):
            while end > 0 and self.text[end - 1].isspace():
                end -= 1
            if end == 0:
                return
            begin = self.text.rfind("\n", 0, end) + 1
            yield Span(start=begin, end=end)
            end = begin

    def heading_over(self, start: int) -> Span | None:
        """Give the line above a block that is no line of a list, card or table itself."""
        over = (line for line in self.lines_over(start) if _MEMBER_OF_BLOCK.match(self._words(line)) is None)
        return next(over, None)

    def person_over(self, start: int) -> Span | Slot | None:
        """Give the person that a card is told of: the name above it, or whom the page is about.

        Of "Full name: Ann Mary Lee" the page may know her as Ann Lee.
        """
        person = self._nearest_person(start)
        if not isinstance(person, Span):
            return person
        words = self._words(person).split()
        short = f"{words[0]} {words[-1]}"
        alike = (h for h in self._named if h.matches[0].kind is EntityKind.PERSON and h.text == short)
        called = next(alike, None) if len(words) > len(short.split()) else None
        return person if called is None else Span(start=called.start, end=called.end)

    def person_of_page(self) -> Slot | None:
        """Give the person that the page is about, whom its text need not name."""
        title = (self.context.article.title or "").partition(" (")[0]
        about = self._page(_PERSONS)
        if about is not None and about.name.split()[-1] in title.split():
            return about
        return _above(title, None, EntityKind.PERSON) if has_given_name(title) else None

    def _nearest_person(self, start: int) -> Span | Slot | None:
        for line in self.lines_over(start):
            naming = _NAMING.fullmatch(self.text, line.start, line.end)
            if naming is not None and naming["party"] is None:
                return self._person_in(Span(start=naming.start("name"), end=naming.end("name")))
            words = self._words(line)
            if naming is not None or _MEMBER_OF_BLOCK.match(words) is not None:
                continue
            if len(words) > _LONGEST_HEADING or words[-1] in ".!?;,":
                return self._person_told_of(line) or self._page(_PERSONS)
            person = self._person_in(line) or self._person_told_of(line)
            if person is not None:
                return person
            if _PLAIN.search(words) is None:
                return None
        return self._page(_PERSONS)

    def _person_told_of(self, line: Span) -> Span | None:
        """Give the person of whom a line says something that goes on below: "Ann Lee is an engineer."."""
        words = self._words(line)
        if len(words) > _LONGEST_OPENING or _NEXT_SENTENCE.search(words) is not None:
            return None
        found = _OF_PERSON.fullmatch(self.text, line.start, line.end)
        found = found or _PERSON_OPENS.match(self.text, line.start, line.end)
        if found is None:
            return None
        group = next(name for name in found.groupdict() if found[name] is not None)
        return self._person_in(Span(start=found.start(group), end=found.end(group)))

    def _person_in(self, line: Span) -> Span | None:
        """Give where a line names a person and nothing more: "Ann Lee", "## Ann Lee (born 1961)"."""
        named = _PERSON_LINE.fullmatch(self.text, line.start, line.end)
        if named is None:
            return None
        place = Span(start=named.start("name"), end=named.end("name"))
        words = self._words(place)
        is_known = any(
            hit.start == place.start and hit.end == place.end and hit.matches[0].kind is EntityKind.PERSON
            for hit in self._hits_in(place)
        )
        return place if is_known or (is_holder_name(words) and has_given_name(words)) else None

    def _words(self, place: Span) -> str:
        return self.text[place.start : place.end]

    def _page(self, kinds: Sequence[EntityKind]) -> Slot | None:
        """Give what the page is about where that is of some kinds."""
        about = self.context.title_mention
        if about is None or about.kind not in kinds:
            return None
        single = about.entity_ids[0] if len(about.entity_ids) == 1 else None
        return _above(about.name or about.text, single, about.kind)

    def of_cell(self, cell: Span) -> Slot | None:
        """Give what the first cell of a row names: a body of the table, or a name it does not know."""
        words = self.text[cell.start : cell.end]
        named = self.bodies_in(cell)
        if named and named[0].start - cell.start <= 4 and len(named) == 1:
            return self.slot(named[0])
        if not words[:1].isupper() or named or len(words.split()) > 6:
            return None
        return Slot(name=words, text=words, start=cell.start, end=cell.end, kind=EntityKind.ORGANISATION)

    def slot(self, hit: AliasHit, *, is_above: bool = False) -> Slot:
        """Give the slot of a name of the table."""
        ids = list(dict.fromkeys(m.entity_id for m in hit.matches if m.kind in _BODIES))
        single = ids[0] if len(ids) == 1 else None
        if is_above and not self._is_alone(hit):
            return _above(hit.text, single, hit.matches[0].kind, confidence=_NAMED_ABOVE)
        return Slot(
            name=hit.text, text=hit.text, start=hit.start, end=hit.end, entity_id=single,
            kind=hit.matches[0].kind,
        )  # fmt: skip

    def _is_alone(self, hit: AliasHit) -> bool:
        """Tell a name that is its whole line: what a card below it says, it says of that one."""
        line = self.line_at(hit.start)
        ahead = _ALONE_AHEAD.fullmatch(self.text, line.start, hit.start)
        return ahead is not None and _ALONE_BEHIND.fullmatch(self.text, hit.end, line.end) is not None

    def _named_by(self, line: Span) -> tuple[bool, Slot | None]:
        """Give whether a line above a block settles what it is told of, and the body."""
        words = self.text[line.start : line.end]
        naming = _NAMING.fullmatch(words)
        if naming is not None and asked_by(naming["name"]) is not None:
            return False, None  # the columns of a table: "Country | Joined"
        if naming is not None:
            start, end = line.start + naming.start("name"), line.start + naming.end("name")
            called = without_markup(self.text, Span(start=start, end=end))
            return True, None if has_given_name(self._words(called)) else self._called(called)
        caption = _CAPTION.fullmatch(words)
        if caption is not None:
            place = Span(start=line.start + caption.start("name"), end=line.start + caption.end("name"))
            captioned = self.whole(place)
            if captioned is not None:
                return True, self.slot(captioned, is_above=True)
        if _MEMBER_OF_BLOCK.match(words) is not None:
            return False, None
        named = self.bodies_in(line)
        if words.endswith(":") or (len(words) <= _LONGEST_HEADING and words[-1] not in ".!?;,"):
            if len({hit.matches[0].entity_id for hit in named}) == 1:
                return True, self.slot(named[0], is_above=True)
            return (True, None) if named else self._unknown(words)
        opened = _OPENS.match(self.text, line.start)
        first = next((h for h in named if opened is not None and h.start == opened.end()), None)
        if first is None or _BEING.match(self.text, first.end) is None:
            return False, None
        return True, renewed(self.slot(first, is_above=True), confidence=_MEANT)

    def _entitled(self, line: Span) -> tuple[bool, Slot | None]:
        """Give whether an entry with others below it is what they are told of: "- Halden Pumps:"."""
        alone = ENTITLED.fullmatch(self.text, line.start, line.end)
        if alone is None:
            return False, None
        place = Span(start=alone.start("name"), end=alone.end("name"))
        named = self.whole(place)
        if named is not None:
            return True, self.slot(named, is_above=True)
        return (False, None) if self.bodies_in(place) else self._unknown(self._words(place))

    def _called(self, place: Span) -> Slot:
        named = self.bodies_in(place)
        return (
            self.slot(named[0], is_above=True)
            if named
            else _above(self.text[place.start : place.end], None, None)
        )

    def _unknown(self, words: str) -> tuple[bool, Slot | None]:
        """Read a heading that names what no table knows; a plain one leaves it to what stands above."""
        name = _PARTED.split(words, maxsplit=1)[0].strip()
        if _PLAIN.search(name) is not None or not is_name_like(name):
            return False, None
        return True, None if has_given_name(name) else _above(name, None, None)


def _above(name: str, entity_id: str | None, kind: EntityKind | None, *, confidence: float = _MEANT) -> Slot:
    return Slot(name=name, entity_id=entity_id, kind=kind, source=SlotSource.CONTEXT, confidence=confidence)
