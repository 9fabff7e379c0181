"""An open slot with all that its options are compared by, and what the document's names have in common."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.choice.offered import Named
from claims.extraction.choice.options import key_of
from claims.extraction.context import NamedThing, fold, plain_title, surname_of
from claims.extraction.context.document import names_in
from claims.extraction.context.names import places_of
from claims.extraction.filling.origins import is_origin
from claims.extraction.frames import Mention, MentionForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.choice.options import Option
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Candidate, SentenceView
    from claims.relations import EntityKind

__all__ = ["NamesOfDocument", "OpenSlot"]

# A run of words with capitals: what a headline may name.
_RUN = re.compile(r"\b[A-Z][\w’'&-]*(?:\s(?:(?:of|and|the|for|de)\s){0,2}[A-Z][\w’'&-]*)*")
_OWNING = re.compile(r"['’]s?$")
_OWN = ("'s", "’s")
_LONGEST_HEADLINE = 160
# Names overlap with few others: so many spans before a place are looked at.
_OVERLAPPING = 7


class NamesOfDocument:
    """What the names of one document have to do with its headline and with each other.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    """

    def __init__(self, context: DocumentContext) -> None:
        self.context = context
        self.title = plain_title(context.article) or _headline(context.article.text)
        self._own: dict[str, tuple[int, ...]] = {}
        self._gaps: dict[tuple[str, str | None, int, int], int] = {}
        self._owners: dict[str, bool] = {}
        self._in_title: dict[tuple[str, str, EntityKind | None], bool] = {}
        self._named: dict[tuple[str, str], Named] = {}

    def named(self, option: Option) -> Named:
        """Give what the document knows of an option."""
        key, name = key_of(option.mention), option.name
        known = self._named.get((key, name))
        if known is None:
            known = self._named[key, name] = Named(name, self.things.get(key), self)
        return known

    @cached_property
    def things(self) -> dict[str, NamedThing]:
        """Every named thing by its key, those of the headline included."""
        context = self.context
        named = (*context.persons, *context.bodies, *context.unknown, *self.in_headline)
        return {key_of(thing.mention): thing for thing in reversed(named)}

    @cached_property
    def most(self) -> int:
        """How often the document names what it names most, persons left out."""
        return max((t.count for t in (*self.context.bodies, *self.context.unknown)), default=1)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """Surnames of the persons named in full."""
        return frozenset(surname_of(p.name).lower() for p in self.context.persons if " " in p.name)

    def is_in_title(self, thing: NamedThing) -> bool:
        """Tell whether the headline has one of its names."""
        if not self.title:
            return False
        key = thing.name, thing.mention.text, thing.kind
        if key not in self._in_title:
            self._in_title[key] = names_in(self.title, thing)
        return self._in_title[key]

    @cached_property
    def in_headline(self) -> list[NamedThing]:
        """Names of the headline that the text has too and no tagger saw: "Wirecard thrown out of the DAX"."""
        article, title = self.context.article, self.title
        at = len(title) if title and article.text.startswith(title) else 0
        known = {fold(n) for t in self._seen for n in (t.name, t.mention.text)} | self.surnames
        found = []
        for run in _RUN.finditer(title):
            words = _OWNING.sub("", run[0]).split()
            for size in range(len(words), 0, -1):
                name = " ".join(words[:size])
                if fold(name) in known:
                    break
                if self._is_inside_sentence(name, at):
                    found.append(_thing(name, places_of(name, article.text)))
                    break
        return found

    @property
    def _seen(self) -> tuple[NamedThing, ...]:
        return (*self.context.persons, *self.context.bodies, *self.context.unknown)

    def _is_inside_sentence(self, name: str, at: int) -> bool:
        """Tell whether a name of some letters stands behind another word, where a capital tells a name."""
        text = self.context.article.text
        places = [place for place in places_of(name, text) if place > at + 1]
        return len(name) > 2 and any(text[p - 1] == " " and text[p - 2] not in '.!?:"”' for p in places)

    def own_places(self, thing: NamedThing) -> tuple[int, ...]:
        """Give where a thing stands by itself and not inside a longer name: "Port" of "Port of Vell"."""
        key = key_of(thing.mention)
        if key not in self._own:
            self._own[key] = tuple(start for start in thing.starts if not self._is_inside(thing, start))
        return self._own[key]

    def owns_something(self, thing: NamedThing) -> bool:
        """Tell whether the text has it own something: "Norvex's"."""
        key = key_of(thing.mention)
        if key not in self._owners:
            text, size = self.context.article.text, len(thing.mention.text)
            self._owners[key] = any(text.startswith(_OWN, start + size) for start in thing.starts)
        return self._owners[key]

    def gap(self, thing: NamedThing, subject: str | None, places: tuple[int, ...]) -> int:
        """Give the distance at which the text names a thing nearest to a subject, of which the places are."""
        key = (key_of(thing.mention), subject, places[0], len(places))
        if key not in self._gaps:
            fewer, more = sorted((places, thing.starts), key=len)
            self._gaps[key] = min(_gap(place, more) for place in fewer)
        return self._gaps[key]

    @cached_property
    def places_of_persons(self) -> dict[str, tuple[int, ...]]:
        """Where the text names each person, by name."""
        return {person.name: person.starts for person in reversed(self.context.persons)}

    @cached_property
    def led(self) -> dict[str, float]:
        """The share that each body has in the titles of the document, by its name folded."""
        counts = Counter(fold(t.body.name) for t in self.context.titles if t.body and t.body.name)
        return {name: count / counts.total() for name, count in counts.items()}

    @cached_property
    def bodies_of(self) -> dict[str, set[str]]:
        """The bodies, folded, of which the text gives each holder a title."""
        found: dict[str, set[str]] = {}
        text = self.context.article.text
        for title in self.context.titles:
            if title.holder and title.holder.name:
                bodies = found.setdefault(title.holder.name, set())
                if title.body and title.body.name and not is_origin(text, title.body.start):
                    bodies.add(fold(title.body.name))
        return found

    def _is_inside(self, thing: NamedThing, start: int) -> bool:
        end = start + len(thing.mention.text)
        near = bisect_right(self._spans, (start, len(self.context.article.text)))
        spans = self._spans[max(0, near - _OVERLAPPING) : near]
        return any(a <= start and b >= end and b - a > end - start for a, b in spans)

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        text = self.context.article.text
        return sorted({
            (start, start + len(thing.mention.text))
            for thing in self.things.values()
            for start in thing.starts
            if text.startswith(thing.mention.text, start)
        })  # fmt: skip


def _gap(place: int, starts: tuple[int, ...]) -> int:
    """Give the distance of a place to the nearest of some others, in order."""
    first = bisect_left(starts, place)
    return min(abs(place - start) for start in starts[max(0, first - 1) : first + 1])


def _headline(text: str) -> str:
    """Give the first line where it stands by itself above the text and ends no sentence.

    Examples
    --------
    >>> _headline("Elm Bank names chief\\n\\nAnn Lee ..."), _headline("Ann Lee resigned.")
    ('Elm Bank names chief', '')
    """
    line, gap, rest = text.lstrip().partition("\n\n")
    is_alone = bool(gap and rest.strip()) and "\n" not in line and len(line) <= _LONGEST_HEADLINE
    return line if is_alone and not line.rstrip().endswith((".", ":")) else ""


def _thing(name: str, places: tuple[int, ...]) -> NamedThing:
    start = places[0]
    mention = Mention(text=name, start=start, end=start + len(name), form=MentionForm.NAME, name=name)
    return NamedThing(name=name, mention=mention, count=len(places), starts=places)


class OpenSlot:
    """A body that a claim leaves open, with the options for it.

    Parameters
    ----------
    subject : Mention
        Who does it, resolved.
    wants : sequence of EntityKind
        Kinds of body the role or the rule asks for, likeliest first.
    options : sequence of Option
        Each body once.
    """

    def __init__(
        self,
        candidate: Candidate,
        subject: Mention,
        view: SentenceView,
        *,
        names: NamesOfDocument,
        wants: Sequence[EntityKind],
        options: Sequence[Option],
    ) -> None:
        self.candidate = candidate
        self.subject = subject
        self.view = view
        self.names = names
        self.wants = wants
        self.options = options

    @property
    def place(self) -> int:
        """Where the claim's trigger stands."""
        return self.candidate.trigger.start

    @cached_property
    def best_score(self) -> float:
        """The highest score by rules of thumb."""
        return max((option.score for option in self.options), default=0.0)

    @cached_property
    def second_score(self) -> float:
        """The second highest; 0 where there is no other option."""
        return sorted((0.0, *(option.score for option in self.options)))[-2]

    @cached_property
    def folded(self) -> list[str]:
        """The names of all options, folded, each within blanks."""
        return [f" {fold(option.name)} " for option in self.options]

    @cached_property
    def _all(self) -> str:
        return "\n".join(self.folded)

    def has_longer(self, folded: str) -> bool:
        """Tell whether another option's name holds a name."""
        own = f" {folded} "
        return self._all.count(own) > self.folded.count(own)

    def has_shorter(self, folded: str) -> bool:
        """Tell whether a name holds another option's; one of one word holds none."""
        own = f" {folded} "
        return " " in folded and any(other in own and own != other for other in self.folded)

    @cached_property
    def last_named(self) -> int:
        """Where the last option before the trigger is named; -1 where none is."""
        places = [self.names.named(o).thing for o in self.options]
        starts = [t.starts[: bisect_left(t.starts, self.place)] for t in places if t is not None]
        return max((before[-1] for before in starts if before), default=-1)

    @cached_property
    def line(self) -> int:
        """Where the line begins that the sentence stands in."""
        return self.names.context.article.text.rfind("\n", 0, self.view.sentence.start) + 1

    @cached_property
    def paragraph(self) -> int:
        """What ends before the line that the trigger stands in."""
        return self.names.context.article.text.rfind("\n", 0, self.place)

    @cached_property
    def wanted(self) -> str:
        """What is wanted: a state alone, a state rather than another body, or by no role at all."""
        if self.candidate.role is None:
            return f"no_role_of_{self.candidate.rule.partition('.')[0]}"
        first = self.wants[0].value if self.wants else "any"
        return first if len(self.wants) < 2 else f"rather_{first}"

    @cached_property
    def subject_places(self) -> tuple[int, ...]:
        """Where the text names the subject."""
        return self.names.places_of_persons.get(self.subject.name or "", (self.subject.start,))

    @cached_property
    def meant(self) -> frozenset[str]:
        """What noun phrases and pronouns of the sentence stand for, by key."""
        standing = (MentionForm.NOMINAL, MentionForm.PRONOUN)
        return frozenset(key_of(m) for m in self.view.mentions if m.form in standing and m.name)

    @cached_property
    def fellow_bodies(self) -> frozenset[str]:
        """Bodies of which another person of the sentence holds a title: "President Kiir ... his deputy"."""
        mine, bodies_of = self.subject.name, self.names.bodies_of
        people = {m.name for m in self.view.mentions if m.name and m.name != mine}
        return frozenset(body for name in people for body in bodies_of.get(name, ()))
