"""What the holder of an office has charge of: "minister of trade, industry and small business"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.fields import FIELD
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.phrase import Phrase, is_person
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["HEADS_OF_CABINETS", "HOUSES_LED", "OF_ORGAN", "ORGANS", "OWN_ORGAN", "Portfolios", "is_cabinet"]

_TIMES = frozenset(
    {"time", "term", "year", "month", "week", "day", "decade", "period", "while", "season", "campaign"}
)

# Heads of groups rather than of departments: "leader of the protests" names no portfolio.
_LEADS_GROUPS = frozenset({"leader", "boss", "ruler", "monarch", "strongman", "king", "queen", "captain"})

# Where somebody is made head of something else.
_MEETINGS = word_set("meeting session conference summit ceremony election age end start event gathering")

# Organs of the body led, not bodies: "chair of the board of trustees".
ORGANS = frozenset(
    {"board", "supervisory board", "executive board", "management board", "board of directors"}
    | {"board of trustees", "board of governors", "governing board", "trustees", "governors"}
)
# Whose board it is, the text tells elsewhere; no "board of trustees of Elm College".
OWN_ORGAN = re.compile(
    r"(?:the|its|their)\s(?:(?:school|club|company|supervisory|executive)\s)?"
    r"(?:(?:board|council|body|college|court)\sof\s(?:the\s)?)?"
    r"(?:board|council|governing\sbody|directors|trustees|governors|overseers|regents|management)\b"
    r"(?!['’]|\s(?:of|at|for|in|from)\b|\s[A-Z])"
)
OF_ORGAN = re.compile(rf"\sof\s{OWN_ORGAN.pattern}")

# What is led by a head, and may have no name.
_BODY_NOUNS = BODIES | NOMINAL_KINDS.keys() | word_set("side section branch trustees plant works")

# Secretaries of bodies, whose "of X" names the body.
_OF_BODIES = ("general secretary", "party secretary", "executive secretary", "first secretary")
# What is led, whatever the words beside it.
HOUSES_LED = word_set("ministry service department agency office council commission authority bureau")
_JOINING = frozenset({"and", "&", ","})


# What one of a state's officers may have charge of, and who they are.
_CHARGES = (PORTFOLIOS - {"international", "european"}) | {"and", "&"}
_OF_CHARGES = ("director", "director general", "inspector general")
# Whose cabinets are named for them: what they head is the state.
HEADS_OF_CABINETS = frozenset(
    {"prime minister", "premier", "chief minister", "first minister", "president", "chancellor", "taoiseach"}
)
_CABINETS = frozenset({"cabinet", "government", "administration", "ministry"})


def is_cabinet(name: str) -> bool:
    """Tell a cabinet by the last word of its name.

    Examples
    --------
    >>> is_cabinet("First Holt Ministry"), is_cabinet("the cabinet"), is_cabinet("Ministry of Trade")
    (True, True, False)
    """
    return name.rpartition(" ")[2].lower() in _CABINETS


class Portfolios:
    """Reads what one title has charge of."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title

    def whole(self, stop: int) -> tuple[None, int, int]:
        """Give a portfolio to its end: "fire and emergency planning", "trade, industry and small business".

        Parameters
        ----------
        stop : int
            Index after its first part.
        """
        while stop < len(self.tokens):
            further = self._part_end(stop, self._is_of_portfolio)
            if further == stop and self.tokens[stop].lower_ in _JOINING:
                further = self._further_part(stop + 1)
            if further == stop:
                break
            stop = further
        return None, stop, self.phrase.end_of(stop - 1)

    def _further_part(self, index: int) -> int:
        """Give where a part behind "and" or a comma ends; where that stands, for none."""
        if self.phrase.begins_anew(index):
            return index - 1
        end = self._part_end(index, self._is_of_portfolio)
        if end > index:
            return self._part_end(end, self._is_common_noun)  # "and industrial strategy"
        is_last = self.tokens[index - 1].lower_ != ","
        end = self._part_end(index, self._is_unknown_word) if is_last else index
        return end if end > index else index - 1

    def _part_end(self, index: int, is_word: Callable[[int], bool]) -> int:
        while index < len(self.tokens) and is_word(index):
            index += 1
        return index

    def _is_of_portfolio(self, index: int) -> bool:
        token, mention = self.tokens[index], self.phrase.mention(index)
        is_word = token.lower_ in PORTFOLIOS and token.lower_ not in HEADS
        return is_word and (mention is None or not (mention.entity_ids or is_person(mention)))

    def _is_common_noun(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos_ == "NOUN" and token.is_lower and token.lower_ not in HEADS

    def _is_unknown_word(self, index: int) -> bool:
        """Tell a word written large that is no name of somebody: "... and Emergency Planning"."""
        token, mention = self.tokens[index], self.phrase.mention(index)
        is_name = mention is not None and (mention.entity_ids or mention.kind is not None)
        return token.pos_ == "PROPN" and token.text.istitle() and not is_name and token.lower_ not in HEADS

    def of_field(
        self, mention: Mention, field: re.Match[str], stop: int
    ) -> tuple[Mention | None, int, int | None]:
        """Read "Director of Studies", "Superintendent of Works for the Board of X": a field is no body."""
        if field["body"] is None:
            return None, stop, mention.end
        place = mention.start + field.start("body")
        first = next((i for i, start in enumerate(self.phrase.places) if start >= place), stop - 1)
        body = self.phrase.own_mention(first, stop - 1, MentionForm.NAME, None)
        return body, stop, None

    def is_unknown(self, mention: Mention) -> bool:
        """Tell "Minister of Conservation", where no portfolio stands before the title."""
        is_bare = set(self.title.title.split()) <= {"minister", "deputy", "assistant", "junior"}
        return is_bare and mention.form is MentionForm.NAME and mention.kind is None

    def is_charge(self, mention: Mention, begin: int) -> bool:
        """Tell "Director of National Intelligence", "Inspector General of Police" from a body of that name.

        Parameters
        ----------
        begin : int
            Index of the first word behind "of".
        """
        is_bare = mention.start == self.phrase.places[begin] and not mention.entity_ids
        is_field = set(mention.text.lower().split()) <= _CHARGES
        return is_bare and is_field and self.title.title.removeprefix("deputy ") in _OF_CHARGES

    def is_service(self, mention: Mention) -> bool:
        """Tell "Secretary of the Air Force", whose title says what is led."""
        is_of_state = self.title.title.endswith("secretary") and not self.title.title.endswith(_OF_BODIES)
        return is_of_state and mention.kind is not EntityKind.STATE

    @staticmethod
    def is_known(mention: Mention) -> bool:
        words = {w.lower() for w in mention.text.split()}
        if words & HOUSES_LED:
            return False  # "commissioner of the Ministry of Health"
        return (
            mention.kind is not EntityKind.STATE
            and not mention.entity_ids
            and words <= PORTFOLIOS | {"and", "of", "the", ","}
        )

    def untagged(self, begin: int, stop: int, word: str) -> tuple[Mention | None, int, int | None]:
        """Read words that no mention covers: a portfolio ("of finance"), else a body ("of the party")."""
        while stop > begin and self.tokens[stop - 1].pos_ in ("CCONJ", "DET", "ADJ", "PART"):
            stop -= 1
        if word not in ("of", "for", "at") or stop == begin:
            return None, begin, None
        words = self.tokens[begin:stop]
        if FIELD.fullmatch(" ".join(t.text for t in words)) is not None:
            return None, stop, self.phrase.end_of(stop - 1)
        if (
            words[-1].lemma_ in _TIMES | _MEETINGS
        ):  # "prime minister for a fourth time", "at the first meeting"
            return None, begin, None
        is_named = _is_named_body(words)
        head = self.phrase.text(self.phrase.start, self.phrase.end).lower().split()[-1]
        is_bare = words[0].pos_ not in ("DET", "PRON") and not is_named and head not in _LEADS_GROUPS
        if (self.phrase.takes_portfolio and word != "at") or is_bare:
            service = words[0].lower_ == "the" and is_named  # "Secretary of the Air Force"
            body = self.phrase.own_mention(begin + 1, stop - 1, MentionForm.NAME, None) if service else None
            if body is None and self.phrase.takes_portfolio:
                return self.whole(stop)
            return body, stop, self.phrase.end_of(stop - 1)
        form = MentionForm.NAME if is_named else MentionForm.NOMINAL
        begin += words[0].pos_ == "DET" and is_named
        own = self.phrase.own_mention(begin, stop - 1, form, None)
        if not is_named and _is_described_body(words):
            own = replace(own, kind=EntityKind.ORGANISATION, name=own.text)
        return (None if own.text.lower().removeprefix("the ") in ORGANS else own), stop, None


def _is_described_body(words: Sequence[Token]) -> bool:
    """Tell what a noun describes, "the women's national side", from "the side", "the new company"."""
    noun = words[-1]
    is_body = noun.pos_ == "NOUN" and not _BODY_NOUNS.isdisjoint((noun.lemma_.lower(), noun.lower_))
    return is_body and any(t.dep_ in ("compound", "nmod", "poss") and t.head == noun for t in words[:-1])


def _is_named_body(words: Sequence[Token]) -> bool:
    """Tell whether capitalised words no one tagged are a body: "mayor of Haverbrook"."""
    capitals = [t.text[:1].isupper() for t in words]
    return any(capitals) and all(
        is_capital or t.lower_ in ("of", "the", "and", "-")
        for t, is_capital in zip(words, capitals, strict=True)
    )
