"""Puts names together that were torn apart: "Kebwe | Steven Kebwe", "Hope Town | District Council".

Tagger, table and the capitals of unknown words each see their part of a name; the words themselves and
the grammar between two neighbours tell whether they are one.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.given_names import is_given_name
from claims.extraction.letters import without_letters
from claims.extraction.mentions.edges import PARTICLES
from claims.extraction.renewing import renewed
from claims.extraction.roles import parse_titles
from claims.extraction.roles.nouns import RANKS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

__all__ = ["join_pieces"]

_LONGEST_GAP = 8
_INSIDE = frozenset({"compound", "amod", "nmod", "flat"})
# Who a body is for, as its name has it: "Penmarsh Women's Boat Club".
_OWNERS = frozenset(
    """
    women men children people boys girls workers farmers students teachers veterans ladies mothers
    """.split()
)
# What stands before a name and is none of it.
_FORMS_OF_ADDRESS = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame sheikh father brother sister rev reverend rabbi imam
    saint st madame monsieur captain colonel general major lieutenant sergeant corporal admiral commander
    commodore brigadier marshal gen col sgt lt capt cmdr sen rep gov senator secretary minister doctor
    princess prince congressman congresswoman representative councillor councilor judge justice detective
    inspector constable ambassador baroness baron lady us
    """.split()
)
_OCCUPATION = re.compile(r"^[A-Z][a-z]+(?:er|or|ist|ian|eer|man|woman|ant|keeper)$")
_BEFORE_NAMES = RANKS | _FORMS_OF_ADDRESS
# Nouns of bodies that are used as names only.
_PARTISANS = frozenset(
    "democrats republicans liberals conservatives socialists communists nationalists greens unionists".split()
)
_NOUNS = _PARTISANS | {"navy", "services"}
# What firms are by the laws of their countries, where a tagger knows no such word.
_LEGAL_FORMS = frozenset(
    """
    Oy Oyj AB ASA AS A/S NV BV SA SAS SpA Srl AG KG GmbH Kft Zrt Nyrt Berhad Bhd Tbk Ltda plc PLC LLC LLP Ltd
    Inc Corp Pty JSC PJSC OJSC
    """.split()
)
# Heads of names that say behind "of" whose or where they are: "Port of Holm", "Church of God".
_WITH_OF = frozenset(
    """
    academy agency alliance archdiocese assembly association authority bank bureau captaincy chamber church
    club coalition college commission committee commonwealth community confederation conference congregation
    congress council court diocese duchy emirate empire federation front fund guild hospital institute
    kingdom league legion library ministry monastery movement museum parliament party port principality
    protectorate republic school senate society sultanate union university
    """.split()
)


def join_pieces(doc: Doc, text: str, shift: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those that are parts of one name as one.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it.
    shift : int
        Where it starts in the article.
    mentions : sequence of Mention
        Names and demonyms, sorted, not overlapping.
    """
    joined: list[Mention] = []
    pieces = _Pieces(doc, shift)
    for mention in mentions:
        last = mention
        while joined and last.start - joined[-1].end <= _LONGEST_GAP:
            before = joined[-1]
            gap = text[before.end - shift : last.start - shift]
            kind = pieces.kind_of_both(before, gap, last)
            if kind is None:
                break
            joined.pop()
            last = renewed(
                last,
                text=text[before.start - shift : last.end - shift],
                start=before.start,
                form=MentionForm.NAME,
                kind=kind,
                name=None,
                entity_ids=(),
                confidence=max(before.confidence, last.confidence),
            )
        joined.append(last)
    return joined


class _Pieces:
    """Judges neighbours in one sentence."""

    def __init__(self, doc: Doc, shift: int) -> None:
        self.doc = doc
        self.shift = shift

    def kind_of_both(self, first: Mention, gap: str, second: Mention) -> EntityKind | None:
        """Give what two neighbours are together, None where each is a name by itself."""
        if second.form is not MentionForm.NAME or not self._is_free(first, second):
            return None
        if gap == " ":
            return (
                self._person(first, second)
                or self._body(first, second)
                or self._firm(first, second)
                or self._unknown(first, second)
            )
        if gap in (" al-", " al "):
            return EntityKind.PERSON if first.kind is EntityKind.PERSON else None
        if gap in ("-", ""):
            return self._hyphened(first, gap, second)
        if gap in (" of ", " of the "):
            return self._of_whom(first, second)
        return self._owned(first, gap, second) if gap in ("'s ", "’s ", "' ", "’ ") else None

    @staticmethod
    def _is_free(first: Mention, second: Mention) -> bool:
        """Tell whether a name may go on behind its first part, which no people's adjective is."""
        is_partisan = first.form is MentionForm.DEMONYM and _last_word(second) in _PARTISANS
        return first.form is MentionForm.NAME or (is_partisan and not first.entity_ids)

    def _person(self, first: Mention, second: Mention) -> EntityKind | None:
        """A person's given name and surname: "Oliver | Gyles Longley", "Suga | Yoshihide"."""
        kinds = (first.kind, second.kind)
        if EntityKind.PERSON not in kinds or first.entity_ids or second.entity_ids:
            return None
        if first.kind is EntityKind.PERSON and _begins_small(second.text):
            return EntityKind.PERSON  # "Guido Novello | da Polenta"
        other = kinds[0] if kinds[1] is EntityKind.PERSON else kinds[1]
        words = (first if kinds[1] is EntityKind.PERSON else second).text.split()
        is_guess = other is EntityKind.ORGANISATION and " " not in first.text + second.text
        if other is not EntityKind.PERSON and not is_guess and (other is not None or len(words) > 1):
            return None
        if not all(word[:1].isupper() for word in (*first.text.split()[:1], *second.text.split()[:1])):
            return None
        if _last_word(second) in BODIES or _is_title(first) or self._is_occupation(first):
            return None
        both = f"{first.text} {second.text}"
        is_one = self._hangs_together(first, second) and without_letters(both) == both
        return EntityKind.PERSON if is_one else None

    def _is_occupation(self, first: Mention) -> bool:
        """Tell "Violist Ewan Petrie" from "Oliver Gyles Longley" where a sentence begins with it."""
        opens = first.start == self.shift and _OCCUPATION.search(first.text) is not None
        return opens and not is_given_name(first.text)

    def _body(self, first: Mention, second: Mention) -> EntityKind | None:
        """A body whose noun ends the name: "Hope Town | District Council", "Crowded | House"."""
        noun = _last_word(second)
        if noun not in BODIES and noun not in PLACES and noun not in _NOUNS:
            return None
        if (
            first.kind is EntityKind.EVENT
            or len(first.text) < 2
            or not second.text[:1].isupper()
            or _is_title(first)
        ):
            return None
        if first.entity_ids and not (
            first.kind is EntityKind.STATE or second.kind is EntityKind.ORGANISATION
        ):
            return None
        if second.entity_ids and (first.entity_ids or " " in second.text):
            return None
        return _kind_by(noun) if self._hangs_together(first, second) else None

    @staticmethod
    def _firm(first: Mention, second: Mention) -> EntityKind | None:
        """A firm and its legal form: "Kaleva | Oy", "Nova | Berhad"."""
        is_open = not first.entity_ids and first.text[:1].isupper() and not _is_title(first)
        return EntityKind.ORGANISATION if is_open and second.text in _LEGAL_FORMS else None

    def _unknown(self, first: Mention, second: Mention) -> EntityKind | None:
        """Two words of one name that a tagger takes for places: "Dragan | Petrović"."""
        if first.entity_ids or second.entity_ids or second.kind is not EntityKind.STATE:
            return None
        words = (first.text, second.text)
        is_pair = all(word.isalpha() and word.istitle() for word in words)
        is_place = first.kind in (None, EntityKind.STATE) and not _is_title(first)
        return EntityKind.STATE if is_pair and is_place and self._hangs_together(first, second) else None

    @staticmethod
    def _hyphened(first: Mention, gap: str, second: Mention) -> EntityKind | None:
        """A name cut at its hyphen: "Helga Brandt- | Novák"."""
        is_cut = first.text[-1:] == "-" if gap == "" else " " in first.text or first.kind is None
        if not is_cut or first.entity_ids or second.entity_ids or not second.text[:1].isupper():
            return None
        return first.kind or second.kind

    def _of_whom(self, first: Mention, second: Mention) -> EntityKind | None:
        """A body that says behind "of" where or whose it is: "Mercy Hospital | of Dunmore"."""
        noun = _last_word(first)
        if noun not in _WITH_OF or not _is_capital(first) or first.entity_ids:
            return None
        if " " in second.text and _last_word(second) in BODIES:
            return None  # the institute "of the Torvik University"
        if second.kind is EntityKind.PERSON or not second.text[:1].isupper():
            return None
        head = self._ends.get(first.end - self.shift)
        link = head.nbor() if head is not None and head.i + 1 < len(self.doc) else None
        return _kind_by(noun) if link is not None and link.head == head else None

    @staticmethod
    def _owned(first: Mention, gap: str, second: Mention) -> EntityKind | None:
        """A body named for whom it is: "Women's | Boat Club", "Small Brewers' | Guild"."""
        if first.entity_ids or second.entity_ids or not second.text[:1].isupper():
            return None
        noun, owner = _last_word(second), _last_word(first)
        if noun not in BODIES and second.kind is not EntityKind.ORGANISATION:
            return None
        is_plural = gap[1:] == " " and owner[-1:] == "s" and first.kind is None
        is_saint = first.text[:3] == "St " or first.text[:4] == "St. "
        return EntityKind.ORGANISATION if owner in _OWNERS or is_plural or is_saint else None

    def _hangs_together(self, first: Mention, second: Mention) -> bool:
        """Tell whether the grammar makes the first name a part of what the second ends."""
        last = self._ends.get(first.end - self.shift)
        if last is None or last.dep_ not in _INSIDE:
            return False
        return second.start <= last.head.idx + self.shift < second.end

    @cached_property
    def _ends(self) -> dict[int, Token]:
        return {token.idx + len(token.text): token for token in self.doc}


def _begins_small(name: str) -> bool:
    return name.split()[0].split("-")[0] in PARTICLES


def _is_title(mention: Mention) -> bool:
    """Tell whether a name is only what goes before one: "Mr.", "Professor", "Vice"."""
    words = {word.strip(".") for word in mention.text.lower().split()}
    return words <= _BEFORE_NAMES or bool(parse_titles(mention.text))


def _is_capital(mention: Mention) -> bool:
    words = mention.text.split()
    return words[0][:1].isupper() and words[-1][:1].isupper()


def _last_word(mention: Mention) -> str:
    return mention.text.rsplit(" ", 1)[-1].lower()


def _kind_by(noun: str) -> EntityKind:
    return EntityKind.STATE if noun in PLACES and noun not in BODIES else EntityKind.ORGANISATION
