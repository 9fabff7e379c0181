"""The body or portfolio behind a title: "... of NATO", "... of housing studies at X"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.nominals import NOMINAL_KINDS
from claims.extraction.roles.fields import FIELD, OCCASIONS, SENT_OUT, is_field_of_work
from claims.extraction.roles.houses import LANDS, is_house
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.owners import owner_of_pronoun
from claims.extraction.roles.phrase import ORG_PRONOUNS, POSSESSIVE, Phrase, is_person
from claims.extraction.roles.titles import is_vague
from claims.extraction.roles.whole_bodies import whole_unit, without_kind
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["ComplementReader"]

_OF = frozenset({"of", "at", "for", "in", "with"})
_TIMES = frozenset(
    {"time", "term", "year", "month", "week", "day", "decade", "period", "while", "season", "campaign"}
)
_NOUN_PHRASE = ("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM")
# Heads of groups rather than of departments: "leader of the protests" names no portfolio.
_LEADS_GROUPS = frozenset({"leader", "boss", "ruler", "monarch", "strongman", "king", "queen", "captain"})
# Where somebody is made head of something else.
_MEETINGS = word_set("meeting session conference summit ceremony election age end start event gathering")
# Organs of the body led, not bodies: "chair of the board of trustees".
_ORGANS = frozenset(
    {"board", "supervisory board", "executive board", "management board", "board of directors"}
    | {"board of trustees", "board of governors", "governing board", "trustees", "governors"}
)
# Whose office is one of a place, which the tagger may take for a person: "bishop of Aleth".
_OF_PLACES = ("mayor", "bishop", "governor", "king", "queen", "emperor", "sultan", "abbot", "shah", "ruler")
# Whose office is one of a body or state, never of somebody: "president of Kolt Mills (1990-95)".
_OF_NO_PERSON = ("president", "dean", "rector", "treasurer", "general director", "executive director")
# What peoples of more than one state have of their own.
_LARGER = word_set("federation confederation association union league")
# A title behind another one's portfolio begins anew.
_TITLE_NOUNS = word_set("minister secretary commissioner")
# Secretaries of bodies, whose "of X" names the body.
_OF_BODIES = ("general secretary", "party secretary", "executive secretary", "first secretary")
# What is led, whatever the words beside it.
_HOUSES = word_set("ministry service department agency office council commission authority bureau")
# What a state is, and what of it has no name of its own: "the government of Norland".
_OF_LANDS = LANDS | word_set("government states people peoples cities region regions group countries")
# What a club is called behind the league it plays in.
_SIDES = word_set("club team side outfit franchise newcomers rivals champions")


class ComplementReader:
    """Reads what stands behind one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title

    @property
    def _chained(self) -> tuple[str, ...]:
        """Prepositions that may follow a body: "at the university", "for acquisition"."""
        return ("at", "for") if self.phrase.takes_portfolio else ("at",)

    def after(self, last: int) -> tuple[int, Mention | None, int]:
        """Read "of X", "of housing studies at X" after the title.

        Returns the index after the phrase, the body, and where the title ends with its portfolio.
        """
        index, title_end = last + 1, self.phrase.end
        body: Mention | None = None
        for _ in range(3):
            if index + 1 >= len(self.tokens) or self.tokens[index].lower_ not in _OF:
                break
            found, stop, portfolio_end = self.complement(index + 1, self.tokens[index].lower_)
            if found is None and portfolio_end is None:
                break
            if body is not None and self.tokens[index].lower_ not in self._chained:
                break
            if body is not None and found is not None and self._is_unit(body):
                found = None  # "head of the School of Law at Harvard University"
            elif body is not None and found is not None:
                title_end = body.end  # "director of Housing Studies at Harvard University"
            elif portfolio_end is not None:
                title_end = portfolio_end
            body, index = found or body, stop
        return index, body, title_end

    def complement(self, index: int, word: str) -> tuple[Mention | None, int, int | None]:
        """Read the noun phrase after a preposition: a body, or a portfolio that belongs to the title.

        Returns the body, the index after the phrase, and where a portfolio ends.
        """
        begin = index
        while index < len(self.tokens) and index - begin < 7:
            token, mention = self.tokens[index], self.phrase.mention(index)
            if index > begin and token.lower_ in _TITLE_NOUNS:
                break  # "Minister of Health and Minister of Housing"
            if mention is not None and is_person(mention):
                if self.phrase.takes_portfolio and index == begin and is_field_of_work(mention.text):
                    return None, self.phrase.after(mention, index), mention.end  # "Minister of Justice"
                if index > begin and self._is_of_kind(index - 1) and not self._rules_clause(mention, index):
                    own = replace(mention, kind=EntityKind.ORGANISATION, entity_ids=(), name=mention.text)
                    return own, self.phrase.after(mention, index), None
                is_first = index == begin or (index == begin + 1 and self.tokens[begin].text == "The")
                house = self._house_called(mention, index) if is_first and word in ("of", "at") else None
                if house is not None:
                    return house, self.phrase.after(house, index), None
                break
            if mention is not None and mention.form is not MentionForm.PRONOUN:
                stop = self.phrase.after(mention, index)
                if self._is_cabinet(mention, stop):
                    return None, stop, None  # "prime minister of a transitional government"
                if self._is_where(stop):
                    index = stop + 2
                    continue
                field = None if mention.entity_ids or index > begin + 1 else FIELD.match(mention.text)
                if field is not None:
                    return self._of_field(mention, field, stop)
                called = self._called(mention, index, stop)
                if called is not None:
                    return called, self.phrase.after(called, self._index_of(called)), None
                housed = self._housed(mention, stop)
                if housed is not None:
                    return housed, self.phrase.after(housed, self._index_of(housed)), None
                if self._is_possessed(stop):  # "president of France's Socialist Party"
                    index = stop + 1
                    continue
                whole = self._run_on(mention, index, stop) or self._whole(mention, index, stop)
                if whole is not None:
                    return whole, self.phrase.after(whole, index), None
                unit = whole_unit(self.phrase, mention, begin, index)
                return self._judge(without_kind(unit), begin, stop, word)
            if token.lower_ in ORG_PRONOUNS and index == begin:
                return owner_of_pronoun(self.phrase, index), index + 1, None
            if not self._continues(token, index, begin):
                break
            index += 1
        return self._portfolio(begin, index, word)

    def _is_cabinet(self, mention: Mention, stop: int) -> bool:
        """Tell what a head of government heads, which is of the state."""
        is_of_state = self.title.head.wants[0] is EntityKind.STATE and mention.form is MentionForm.NOMINAL
        return is_of_state and self.tokens[stop - 1].lower_ in ("government", "cabinet", "administration")

    def _called(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give the name behind a noun for bodies: "the carmaker Acme", "the American toy company Hasbro"."""
        is_league = mention.form is MentionForm.NAME and stop < len(self.tokens)
        if is_league and self.tokens[stop].lower_ not in _SIDES:
            return None  # "the Serie B club Grosseto"
        if mention.form is MentionForm.PRONOUN:
            return None
        while stop < len(self.tokens) and self._continues(self.tokens[stop], stop, index):
            if self.phrase.mention(stop) is not None:
                break
            stop += 1
        kind_of = self.tokens[stop - 1].lemma_.lower()
        if kind_of not in NOMINAL_KINDS and not (is_league and kind_of in _SIDES):
            return None
        if stop + 1 < len(self.tokens) and self.tokens[stop].text in ('"', "“", "‘", "'"):
            stop += 1
        named = self.phrase.mention(stop) if stop < len(self.tokens) else None
        if named is None or named.form is not MentionForm.NAME or self._rules_clause(named, stop):
            return None
        if is_person(named):
            return replace(named, kind=EntityKind.ORGANISATION, entity_ids=(), name=named.text)
        return named

    def _run_on(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give a name whole that was torn in two: "FC Holm", "Radio Norland"; no person behind a body's."""
        is_name = mention.form is MentionForm.NAME and not mention.entity_ids
        named = self.phrase.mention(stop) if is_name and stop < len(self.tokens) else None
        if named is None or named.form is not MentionForm.NAME or named.start - mention.end != 1:
            return None
        if " " in named.text or mention.kind is EntityKind.STATE or is_vague(named.text.lower()):
            return None  # "president of Norland Ann Lee"
        first, last = self.phrase.first_of(mention, index), self.phrase.after(named, stop) - 1
        return self.phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)

    @staticmethod
    def _is_unit(body: Mention) -> bool:
        """Tell a named part of a body, which has heads of its own: "School of Law", "Tidal Research Unit"."""
        words = body.text.lower().split()
        return body.form is MentionForm.NAME and len(words) > 1 and not BODIES.isdisjoint(words)

    def _is_where(self, index: int) -> bool:
        """Tell where a body sits from what it is called: "the Holm-based brewer Norvex"."""
        words = [t.lower_ for t in self.tokens[index : index + 2]]
        return words in (["-", "based"], ["-", "headquartered"], ["-", "listed"])

    def _whole(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give a body with whose it is: "the Court of Justice of Ontario", "the central bank of Norland"."""
        is_house = mention.form is MentionForm.NOMINAL and not _OF_LANDS & set(mention.text.lower().split())
        is_part = (mention.form is MentionForm.NAME or is_house) and mention.kind is EntityKind.ORGANISATION
        if not is_part or mention.entity_ids or self.phrase.takes_portfolio or stop + 1 >= len(self.tokens):
            return None
        if self.tokens[stop].lower_ != "of":
            return None
        begin = stop + 1 + (self.tokens[stop + 1].lower_ == "the")
        owner = self.phrase.mention(begin) if begin < len(self.tokens) else None
        is_named = owner is not None and owner.form is MentionForm.NAME and not is_person(owner)
        if owner is None or not is_named:
            return None
        last = self.phrase.after(owner, begin) - 1
        first = self.phrase.first_of(mention, index)
        first += is_house and self.tokens[first].pos_ == "DET"
        return self.phrase.own_mention(first, last, MentionForm.NAME, mention.kind)

    def _house_called(self, mention: Mention, index: int) -> Mention | None:
        """Take a person's name for a house where persons have none: "CEO of Douglas Wilson Companies"."""
        is_house = self.title.wants == (EntityKind.ORGANISATION,) and not is_vague(self.title.title)
        is_house = is_house or self.title.title.endswith(_OF_NO_PERSON)
        is_town = self.title.title.endswith(_OF_PLACES)
        if not (is_house or is_town) or mention.entity_ids:
            return None
        last = self.phrase.after(mention, index) - 1
        while last + 1 < len(self.tokens) and self._goes_on(last + 1):
            last += 1
        kind = EntityKind.STATE if is_town else EntityKind.ORGANISATION
        own = self.phrase.own_mention(index, last, MentionForm.NAME, kind)
        return None if self._rules_clause(mention, index) else own

    def _goes_on(self, index: int) -> bool:
        """Tell whether a name goes on: "Ann Lee Companies", "the Albanese-Puccini Foundation"."""
        token = self.tokens[index]
        if token.text == "-" and index + 1 < len(self.tokens):
            return self.tokens[index + 1].pos_ == "PROPN"
        return token.pos_ == "PROPN"

    def _is_of_kind(self, index: int) -> bool:
        """Tell a noun for bodies before a name, a cut one too: "the start-up Paylark"."""
        words = [t.lower_ for t in self.tokens[max(0, index - 2) : index + 1]]
        noun = "".join(words) if words[1:] == ["-", "up"] else self.tokens[index].lemma_.lower()
        return NOMINAL_KINDS.get(noun) is EntityKind.ORGANISATION

    def _housed(self, place: Mention, stop: int) -> Mention | None:
        """Give the house that a place before its noun locates: "the Detroit carmaker", "the Swiss bank"."""
        labels = {t.ent_type_ for t in self.phrase.view.tokens_of(place)}
        is_place = place.kind is EntityKind.STATE or (place.kind is None and labels & {"GPE", "LOC", "NORP"})
        if not is_place or place.form is MentionForm.NOMINAL:
            return None
        last = stop
        while last < len(self.tokens) and self._is_of_noun(last):
            last += 1
        if last == stop:
            return None
        is_region = not place.entity_ids and self.tokens[last - 1].lower_ in LANDS  # "the African nation"
        if not is_region and not is_house(self.tokens[last - 1]):
            return None
        known = self.phrase.mention(last - 1)
        if known is not None and known.form is MentionForm.NOMINAL:
            return known
        kind = EntityKind.STATE if is_region else EntityKind.ORGANISATION
        own = self.phrase.own_mention(stop, last - 1, MentionForm.NOMINAL, kind)
        return own if known is None else None

    def _is_of_noun(self, index: int) -> bool:
        token = self.tokens[index]
        return token.text == "-" or (token.pos_ in ("NOUN", "ADJ", "VERB") and token.text.islower())

    def _rules_clause(self, named: Mention, index: int) -> bool:
        """Tell "the company Ann Lee founded", where the name belongs to a clause of its own."""
        last = self.phrase.after(named, index)
        return last < len(self.tokens) and self.tokens[last].pos_ in ("VERB", "AUX") and is_person(named)

    def _index_of(self, mention: Mention) -> int:
        """Give where a mention begins; the last word where it begins inside that one ("</p>NATO")."""
        places = self.phrase.places
        return next((i for i, place in enumerate(places) if place >= mention.start), len(places) - 1)

    def _continues(self, token: Token, index: int, begin: int) -> bool:
        if token.pos_ == "CCONJ":
            return index > begin and self.tokens[index - 1].pos_ in ("NOUN", "PROPN", "ADJ")
        return (
            token.pos_ in _NOUN_PHRASE
            or token.lower_ in POSSESSIVE
            or token.text == "-"
            or (token.lower_ == "up" and self.tokens[index - 1].text == "-")
            or token.dep_ == "amod"
        )

    def _is_possessed(self, index: int) -> bool:
        if index + 1 >= len(self.tokens) or self.tokens[index].lower_ not in POSSESSIVE:
            return False
        return self.phrase.mention(index + 1) is not None

    def _judge(
        self, mention: Mention, begin: int, stop: int, word: str
    ) -> tuple[Mention | None, int, int | None]:
        """Decide whether a mention after a preposition is the body, or part of a portfolio."""
        wants_state = self.title.head.wants[0] is EntityKind.STATE
        is_house = not _HOUSES.isdisjoint(mention.text.lower().split())
        if word == "in" and mention.kind is EntityKind.ORGANISATION and wants_state and not is_house:
            return None, begin, None
        if self.phrase.takes_portfolio and self._is_portfolio(mention):
            return None, stop, mention.end
        is_named = bool(mention.entity_ids) or mention.kind is EntityKind.STATE
        if (
            self.phrase.takes_portfolio
            and word == "for"
            and mention.form is MentionForm.NAME
            and not is_named
        ):
            return None, stop, mention.end  # "Minister for Social Protection"
        if word in ("in", "at") and self.title.title.endswith("ambassador"):
            return None, begin, None  # "Britain's ambassador in Paris"
        if word in ("in", "at", "for") and OCCASIONS.search(mention.text):
            return None, begin, None  # "a commander in World War II", "coach at the 1994 World Championship"
        if self._is_unknown_portfolio(mention):
            return None, stop, mention.end
        if self._is_service(mention) and word != "in":
            return mention, stop, mention.end
        is_adjective = mention.form is MentionForm.DEMONYM and stop < len(self.tokens)
        if is_adjective and mention.kind is None and self.tokens[stop].lower_ in _LARGER:
            first = self.phrase.first_of(mention, stop - 1)  # "head of the Asian confederation"
            own = self.phrase.own_mention(first, stop, MentionForm.NAME, EntityKind.ORGANISATION)
            return own, stop + 1, None
        if is_adjective and self.tokens[stop].lemma_.lower() in SENT_OUT:
            return None, begin, None  # "leader of the Italian expedition"
        if is_adjective and self.tokens[stop].pos_ in ("NOUN", "PROPN"):
            if self.phrase.takes_portfolio and self.tokens[stop].lower_ in PORTFOLIOS:
                return None, stop + 1, self.phrase.end_of(stop)  # "commissioner of Indian affairs"
            return mention, stop + 1, None
        return mention, stop, None

    def _of_field(
        self, mention: Mention, field: re.Match[str], stop: int
    ) -> tuple[Mention | None, int, int | None]:
        """Read "Director of Studies", "Superintendent of Works for the Board of X": a field is no body."""
        if field["body"] is None:
            return None, stop, mention.end
        place = mention.start + field.start("body")
        first = next((i for i, start in enumerate(self.phrase.places) if start >= place), stop - 1)
        body = self.phrase.own_mention(first, stop - 1, MentionForm.NAME, None)
        return body, stop, None

    def _is_unknown_portfolio(self, mention: Mention) -> bool:
        """Tell "Minister of Conservation", where no portfolio stands before the title."""
        is_bare = set(self.title.title.split()) <= {"minister", "deputy", "assistant", "junior"}
        return is_bare and mention.form is MentionForm.NAME and mention.kind is None

    def _is_service(self, mention: Mention) -> bool:
        """Tell "Secretary of the Air Force", whose title says what is led."""
        is_of_state = self.title.title.endswith("secretary") and not self.title.title.endswith(_OF_BODIES)
        return is_of_state and mention.kind is not EntityKind.STATE

    @staticmethod
    def _is_portfolio(mention: Mention) -> bool:
        words = {w.lower() for w in mention.text.split()}
        if words & _HOUSES:
            return False  # "commissioner of the Ministry of Health"
        return (
            mention.kind is not EntityKind.STATE
            and not mention.entity_ids
            and words <= PORTFOLIOS | {"and", "of", "the", ","}
        )

    def _portfolio(self, begin: int, stop: int, word: str) -> tuple[Mention | None, int, int | None]:
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
        is_named = self._is_named_body(words)
        head = self.phrase.text(self.phrase.start, self.phrase.end).lower().split()[-1]
        is_bare = words[0].pos_ not in ("DET", "PRON") and not is_named and head not in _LEADS_GROUPS
        if (self.phrase.takes_portfolio and word != "at") or is_bare:
            service = words[0].lower_ == "the" and is_named  # "Secretary of the Air Force"
            body = self.phrase.own_mention(begin + 1, stop - 1, MentionForm.NAME, None) if service else None
            return body, stop, self.phrase.end_of(stop - 1)
        form = MentionForm.NAME if is_named else MentionForm.NOMINAL
        begin += words[0].pos_ == "DET" and is_named
        own = self.phrase.own_mention(begin, stop - 1, form, None)
        return (None if own.text.lower().removeprefix("the ") in _ORGANS else own), stop, None

    def _is_named_body(self, words: Sequence[Token]) -> bool:
        """Tell whether capitalised words no one tagged are a body: "mayor of Haverbrook"."""
        capitals = [t.text[:1].isupper() for t in words]
        return any(capitals) and all(
            is_capital or t.lower_ in ("of", "the", "and", "-")
            for t, is_capital in zip(words, capitals, strict=True)
        )
