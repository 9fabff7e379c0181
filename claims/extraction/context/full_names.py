"""What the short names of one document are short for: a surname, an acronym, half of a club's name."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, CHAMBERS, CONTINENTS
from claims.extraction.context.company_names import CLUB_ENDS, FIRMS
from claims.extraction.context.firm_cues import calls_firm
from claims.extraction.context.names import (
    SMALL_WORDS,
    SUFFIXES,
    extends,
    fold,
    names_by_last_word,
    places_of,
    suffix_of,
    surname_of,
    without_title,
)
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.naming.definitions import find_definitions
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.naming.last_words import free_places
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FullNames"]

# Words that open a sentence with a capital and are no given names.
_OPENERS = frozenset(
    """
    following after before despite although though when while since until by during with under from in at on
    for as but and if because once unlike like both only
    """.split()
)
_INITIALS = re.compile(r"[A-Z]{3,7}")

# What a company's name in full ends with, and its short name leaves out: "Ford Motor Company".
_COMPANY = re.compile(
    r"(?: (?:Motors?|Technolog(?:y|ies)|Company|Corporation|Industries|Shipping Line|Lines?|Holdings|Airlines"
    r"|Systems|Pharmaceuticals|Laboratories|Entertainment|Communications|Petroleum|Electronics))+$"
)

_FIRM_RUN = re.compile(r"\b([A-Z][\w’'&-]{2,})\s((?:[A-Z][\w’'&-]+\s){0,2}[A-Z][\w-]+)\b(?!\s[A-Z])")
# Where somebody or something is: a town goes by its own name, its bank by that too.
_STANDS_AT = re.compile(r"\b(?:in|In|near|from|From|to|around|across|of|Mr|Mrs|Ms|Dr|Sir)\.?\s$")
# What is led, owned or sold is no place: "chief executive of Pallas", "shares of Pallas".
_OF_FIRM = re.compile(
    r"\b(?:executive|chair\w*|director|boss|manager|founder|owner|board|shares|shareholders|takeover|purchase"
    r"|control|charge|helm|CEO|CFO|subsidiary|unit)\sof\s$"
)
# A firm is come to, left and led under its short name, and only a town is something in.
_STANDS_IN = re.compile(
    r"\b(?:in|In|near|around|across|Mr|Mrs|Ms|Dr|Sir)\.?\s$"
    r"|\b(?:people|[Mm]ayor|town|city|village|port|council|citizens|residents|north|south|east|west)\sof\s$"
)
_PERSON_OR_NONE = (EntityKind.PERSON, None)

# What is left of a club's or a paper's name when its town is left out.
_CALLED = frozenset(
    """
    athletic united albion advertiser argus chronicle courier dispatch echo examiner gazette herald journal
    mercury observer post sentinel telegraph tribune
    """.split()
)
_CLUB_ENDS = frozenset(map(str.capitalize, CLUB_ENDS))
_OF_TOWNS = frozenset("city county rovers rangers town wanderers".split())
# What a body has, and does not go by its own name: the Norvex Board is not Norvex.
_ORGANS = frozenset(
    "board committee subcommittee commission department office division section bureau fund "
    "foundation".split()
)
# What ends a name of which the first word alone is left.
_WHOLE = (BODIES | FIRMS) - _ORGANS
# Bodies of which one goes by the end of the other's name.
_PARTED = frozenset("party union front movement alliance league federation congress democrats".split())

# Letters that a club's name opens or ends with, and what clubs do under their town's name.
_CLUB_LETTERS = re.compile(
    r"^(?:1\.\s)?(?:A?FC|SC|AC|C[FDS]|S[VKD]|FK|[GN]?NK|KF|HC|UD|RC|TSV|BK|IF|IFK|Vf[LB])\s"
    r"|\s(?:(?:A\.?)?F\.?C\.?|S\.?C\.?|R\.?F\.?C\.?|R\.?L\.?F\.?C\.?|[IFBSH]K|I[FLK]|CF|SV|HC|BC|RC|C\.?C\.?)$"
)
_ACTS = re.compile(
    r"\s(?:won|lost|beat|finished|reached|played|were|signed|drew|joined|returned|scored|faced|began|became|had"
    r"|competed|qualified|secured|met|moved|appointed|sacked|defeated|entered|dropped|earned|clinched)\b"
)
_SEATED_IN = re.compile(r"\b(?:[Mm]ayor|[Cc]ouncil|[Pp]eople)\sof\s(?:the\s\w+\sof\s)?$")

# What a name alone is told to be just behind it: "Holt, the car maker,".
_CALLED_KIND = re.compile(r", (?:the|an?) (?:[\w’'-]+ ){0,3}(?:[\w’']+-)?([a-z]+)[,.;]")
_SIDES = frozenset({"on", "republican", "republicans", "democratic", "democrats"})
_APOSTROPHE = re.compile(r"\w['’](?:s\b|\s)")
_SHORTEST_OWNER = 4
_TAIL = re.compile(r"\s(?:of|for)\s")
_FOREIGN_TAIL = re.compile(r"\s(?:of|for|de|du|des|del|di|da|von|van)\s")


class FullNames:
    """Gathers them; `found` maps a short name, folded, to the longest name of that thing.

    Parameters
    ----------
    text, title : str
        The article's text, and its title where that is a name.
    is_page : bool
        Whether the text opens with a definition of its title.
    kinds : dict of str to EntityKind
        What each name, folded, is; what turns out to be clipped takes the kind of the whole.
    """

    def __init__(self, *, text: str, title: str, is_page: bool, kinds: dict[str, EntityKind]) -> None:
        self.text = text
        self.title = title
        self.is_page = is_page
        self.kinds = kinds
        self.found: dict[str, str] = {}

    def add_persons(self, persons: Sequence[str], bare: Sequence[str]) -> None:
        """Map each short person name to the longest name with the same surname.

        Parameters
        ----------
        persons : sequence of str
            Names of persons.
        bare : sequence of str
            Single words of which nothing tells what they name.
        """
        bare = [name for name in bare if name not in CONTINENTS]  # Africa is short for no South Africa
        names = [*persons, *([self.title] if self.title else []), *bare]
        namesakes: dict[str, list[str]] = {}
        for name in names:
            namesakes.setdefault(surname_of(name), []).append(name)
        longest = {surname: self._longest(surname, alike) for surname, alike in namesakes.items()}
        for name in names:
            if name.split()[-1].strip(",").lower() in SUFFIXES and len(name.split()) < 3:
                continue  # "George V" is not short for "St George"
            full = longest[surname_of(name)]
            if full != name and len(namesakes[surname_of(name)]) > 1 and self._is_called_body(name):
                self.kinds[fold(name)] = EntityKind.ORGANISATION
                continue
            is_same = full is not None and extends(full, name) and suffix_of(name) in ("", suffix_of(full))
            if full is not None and is_same and self.kinds.get(fold(name)) in _PERSON_OR_NONE:
                self.found[fold(name)] = full
        self._add_page_surname(persons)
        self._add_first_surname(names)
        self._add_given_names(names)

    def _is_called_body(self, name: str) -> bool:
        """Tell a firm that bears its family's name: "Holt, the car maker", "the brewer Holt", "At Holt, "."""
        if " " in name:
            return False
        if f"At {name}, " in self.text:
            return True
        if calls_firm(name, self.text):
            return True
        place = self.text.find(f"{name}, ")
        while place >= 0:
            found = _CALLED_KIND.match(self.text, place + len(name))
            if found is not None and not self.text[place - 1 : place].isalnum():
                return NOMINAL_KINDS.get(found[1]) is EntityKind.ORGANISATION
            place = self.text.find(f"{name}, ", place + 1)
        return False

    def _add_page_surname(self, persons: Sequence[str]) -> None:
        """Map the surname alone to the person a page is about, whatever relatives are named in full."""
        surname = fold(surname_of(self.title)) if self.is_page and " " in self.title else ""
        is_person = self.kinds.get(fold(self.title)) is EntityKind.PERSON
        if surname and is_person and self.kinds.get(surname) in _PERSON_OR_NONE:
            own = [name for name in persons if extends(name, self.title)]
            self.found[surname] = max(own, key=len, default=self.title)

    def _add_first_surname(self, names: Sequence[str]) -> None:
        """Map the first of two surnames to the person a page is about: "Montilla" of "José Montilla Ruiz"."""
        words = self.title.split() if self.is_page else []
        if len(words) < 3 or self.kinds.get(fold(self.title)) is not EntityKind.PERSON:
            return
        mine = {word for word in words[1:-1] if len(word) > 3 and word[:1].isupper() and word.isalpha()}
        for name in names:
            if name not in mine or self.kinds.get(fold(name)) not in _PERSON_OR_NONE:
                continue
            if extends(self.title, self.found.get(fold(name), name)):
                self.found[fold(name)] = self.title

    def _add_given_names(self, names: Sequence[str]) -> None:
        """Map a given name by itself to the one person of the document who has it: "Renzo retires"."""
        bearers: dict[str, set[str]] = {}
        for name in names:
            if " " in name and self._may_be_person(name):
                bearers.setdefault(name.split()[0], set()).add(self.found.get(fold(name), name))
        surnames = {surname_of(name) for name in names if " " in name}
        page = self.title.split()[0] if self.is_page and " " in self.title else None
        for name in names:
            kind = self.kinds.get(fold(name))
            is_given = kind is EntityKind.PERSON or is_given_name(name) or name == page
            if " " in name or name in surnames or not is_given:
                continue
            if len(bearers.get(name, ())) == 1 and kind in _PERSON_OR_NONE:
                self.found[fold(name)] = next(iter(bearers[name]))

    def _longest(self, surname: str, names: Sequence[str]) -> str | None:
        """Give the longest name of those with a surname, else the longest in the text."""
        persons = [n for n in names if " " in n and self._may_be_person(n)]
        found = persons or self._full_names_in_text(surname)
        return max(found, key=lambda n: (len(n.split()), -found.index(n))) if found else None

    def _may_be_person(self, name: str) -> bool:
        return self.kinds.get(fold(name)) in (None, EntityKind.PERSON) and without_title(name) == name

    def _full_names_in_text(self, surname: str) -> list[str]:
        """Find "Given Surname" anywhere in the text, also where no sentence is parsed."""
        if not surname[:1].isupper() or len(surname) < 3:
            return []
        runs = []
        for run in self._runs.get(surname, ()):
            words = without_title(run).split()
            if words and words[0].lower() in _OPENERS:
                del words[0]  # "Following Byrne's departure"
            if len(words) > 1 and self.kinds.get(fold(" ".join(words))) in (None, EntityKind.PERSON):
                runs.append(" ".join(words))
        return list(dict.fromkeys(runs))

    @cached_property
    def _runs(self) -> dict[str, list[str]]:
        return names_by_last_word(f"{self.title}. {self.text}")

    def add_bodies(
        self, bodies: Sequence[str], unlisted: Sequence[str], headlined: Sequence[str] = ()
    ) -> None:
        """Map acronyms that the text spells out to the long form: "General Motors (GM)".

        Parameters
        ----------
        bodies : sequence of str
            Names of organisations.
        unlisted : sequence of str
            Names that the table does not know.
        headlined : sequence of str
            Firms of the headline, the first word of which the text uses as a name and for no place.
        """
        for definition in find_definitions(self.text):
            self.found.setdefault(fold(definition.short), definition.long)
        self._add_initials(set(bodies), [n for n in unlisted if _INITIALS.fullmatch(n)])
        names = [n for n in bodies if _COMPANY.search(n)]
        for name in names:
            short = _COMPANY.sub("", name)
            rest = name[len(short) :].lower().split()
            others = [n for n in names if n != name and fold(n).startswith(f"{fold(short)} ")]
            if short and " ".join(rest) not in ("group", "inc", "co") and not others:
                self.found.setdefault(fold(short), name)
        # A table that a user brought has hardly a second name of anything: what it knows is clipped too.
        # A tagger takes many a club for a place: "United manager X" of a text on Elm United.
        clubs = (name for name in unlisted if name.split()[-1] in _CLUB_ENDS)
        whole = (f"{name} {rest}" for name in unlisted for rest in self._firm_ends.get(name, ()))
        self._add_clipped({*bodies, *clubs, *whole}, set(unlisted))
        for firm in headlined:
            short = firm.split()[0]
            if short in unlisted and fold(short) not in self.found:
                self.found[fold(short)] = firm
                self.kinds[fold(short)] = EntityKind.ORGANISATION

    @cached_property
    def _firm_ends(self) -> dict[str, list[str]]:
        """What follows the first word of each firm's name in the text, be its sentence parsed or not."""
        found: dict[str, list[str]] = {}
        for run in _FIRM_RUN.finditer(self.text):
            last = run[2].rpartition(" ")[2].lower()
            if last in FIRMS and last != "games":  # "Commonwealth Games", which a Commonwealth holds
                found.setdefault(run[1], []).append(run[2])
        return found

    def add_club(self) -> None:
        """Map the town's name that a page on its club uses for the club: "Torvik" of Torvik F.C."""
        short = _CLUB_LETTERS.sub("", self.title) if self.is_page else self.title
        if short == self.title or not short[:1].isupper() or fold(short) in self.found:
            return
        inside = {start + self.title.find(short) for start in places_of(self.title, self.text)}
        free = [place for place in places_of(short, self.text) if place not in inside]
        acting = [p for p in free if _ACTS.match(self.text, p + len(short)) is not None]
        if len(acting) > 0 and not any(_SEATED_IN.search(self.text, max(0, p - 24), p) for p in free):
            self.found[fold(short)] = self.title
            self.kinds[fold(short)] = EntityKind.ORGANISATION

    def add_owners(self, names: Sequence[str]) -> None:
        """Map "Norvexs" to Norvex in a text that has lost all its apostrophes."""
        if _APOSTROPHE.search(self.text) is not None:
            return
        known = {*names, *self.found.values()}
        for name in names:
            owner = name[:-1]
            is_owned = name.endswith("s") and len(owner) > _SHORTEST_OWNER and owner in known
            if is_owned and fold(name) not in self.found and f"he {name}" not in self.text:
                self.found[fold(name)] = self.found.get(fold(owner), owner)
                if (kind := self.kinds.get(fold(owner))) is not None:
                    self.kinds[fold(name)] = kind

    def _add_initials(self, bodies: set[str], acronyms: Sequence[str]) -> None:
        """Map letters that no table knows to the one body they are the initials of: "UDA"."""
        spelt: dict[str, set[str]] = {}
        for name in bodies if acronyms else ():
            spelt.setdefault("".join(w[0] for w in name.split() if w[0].isupper()), set()).add(name)
        for letters in acronyms:
            named = spelt.get(letters, set()) - {letters}
            if len(named) == 1:
                self.found.setdefault(fold(letters), next(iter(named)))

    def _add_clipped(self, bodies: set[str], names: set[str]) -> None:
        """Map what is left of a body's name to the whole: "Spurs" of a club, "Hallmere" of a bank."""
        ends: dict[str, list[str]] = {}
        for name in sorted(body for body in bodies if " " in body):
            words = name.split()
            if len(words[-1]) > 3 and words[-1].endswith("s") and words[-1].lower() not in NOMINAL_KINDS:
                ends.setdefault(words[-1], []).append(name)
            is_whole = words[-1].lower() in _WHOLE
            if is_whole and words[1].lower() not in SMALL_WORDS:
                ends.setdefault(words[0], []).append(name)
                if len(words) > 3:  # "Tarn Head" of a boat club
                    ends.setdefault(" ".join(words[:2]), []).append(name)
            elif name not in names and len(words) == 2 and _may_be_clipped(*words):  # the table knows it
                ends.setdefault(words[0], []).append(name)
            elif words[-1].lower() in _CALLED:
                ends.setdefault(words[-1], []).append(name)
            head = _TAIL.split(name, maxsplit=1)[0].rsplit(" ", 1)[-1]
            if head != words[-1] or head.lower() in BODIES:  # "the Friends" of Holm, "the Institute"
                ends.setdefault(head, []).append(name)
            if free_places(name, self.text):  # "the Accord"
                ends.setdefault(words[-1], []).append(name)
            for part in (*_long_tails(words), *_long_heads(name)):
                ends.setdefault(part, []).append(name)
        opening = self.text.lstrip(" *#_\n").removeprefix("The ")
        for short, several in ends.items():
            # Of several councils "the Council" is the one that the text begins with.
            long = [n for n in several if n.startswith(f"{short} of ") and opening.startswith(n)] or several
            if _is_chamber(short, long[0]):
                continue
            if short in names and len(set(long)) == 1 and not self._is_place_or_person(short, long[0]):
                self.found[fold(short)] = long[0]
                self.kinds[fold(short)] = EntityKind.ORGANISATION

    def _is_place_or_person(self, short: str, long: str) -> bool:
        """Tell whether a word of a body's name is also a place the text is in, or somebody's surname."""
        if self.kinds.get(fold(short)) is EntityKind.STATE or fold(short) in self.found:
            return True
        inside = {start + long.find(short) for start in places_of(long, self.text)}
        free = [place for place in places_of(short, self.text) if place not in inside]
        if long.rpartition(" ")[2].lower() in FIRMS:
            return any(_STANDS_IN.search(self.text, max(0, place - 14), place) for place in free)
        return any(self._stands_at(place) for place in free)

    def _stands_at(self, place: int) -> bool:
        """Tell "in Hallmere" from "the chief executive of Hallmere"."""
        led = _OF_FIRM.search(self.text, max(0, place - 24), place)
        return led is None and _STANDS_AT.search(self.text, max(0, place - 12), place) is not None


def _is_chamber(short: str, long: str) -> bool:
    """Tell the House from its committees, and a committee from those of one side who sit on it.

    "House Budget Committee", "Republican House Budget Committee", "Democrats on the House Budget Committee".
    """
    if short.split()[0].lower() not in CHAMBERS:
        return False
    if " " not in short:
        return long.startswith(f"{short} ") and not long.startswith(f"{short} of ")
    return not _SIDES.isdisjoint(long.lower().removesuffix(short.lower()).split())


def _may_be_clipped(first: str, last: str) -> bool:
    """Tell "Kestrel Air", which is Kestrel, from "Holm Rovers" and "Holm FC", of a town."""
    is_of_town = last.lower() in _CALLED | _OF_TOWNS or last.isupper()
    return len(first) > _SHORTEST_OWNER and first.isalpha() and last.isalpha() and not is_of_town


def _long_tails(words: Sequence[str]) -> list[str]:
    """Give the ends of a body's name that name it still: "School of Mines" of "Holm School of Mines".

    Not of parties and unions: the Labour Party is another one than the Christian Labour Party.
    """
    tails = [words[place:] for place in range(1, len(words) - 1)]
    nouns = [tail for tail in tails if tail[0].lower() not in SMALL_WORDS and tail[-1].lower() not in _PARTED]
    return [" ".join(tail) for tail in nouns if {tail[0].lower(), tail[-1].lower()} & BODIES]


def _long_heads(name: str) -> list[str]:
    """Give the words before "of" or "for" that name a body still: "Grey Friars" of Holm."""
    head = _FOREIGN_TAIL.split(name, maxsplit=1)[0]
    return [head] if head != name and " " in head and head.rsplit(" ", 1)[-1].lower() not in _PARTED else []
