"""The name of a body behind a title, where a tagger cut it, hid it or took it for somebody's."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.houses import LANDS, is_house
from claims.extraction.roles.phrase import Phrase, is_person
from claims.extraction.roles.titles import is_vague
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["BodyNames"]

# Whose office is one of a place, which the tagger may take for a person: "bishop of Aleth".
_OF_PLACES = (
    *("mayor", "bishop", "governor", "king", "queen", "emperor", "sultan", "abbot", "shah", "ruler"),
    *("viceroy", "patriarch", "elector", "emir", "empress", "caliph", "doge", "grand duke", "abbess"),
)

# Whose office is one of a body or state, never of somebody: "president of Kolt Mills (1990-95)".
_OF_NO_PERSON = ("president", "dean", "rector", "treasurer", "general director", "executive director")

# What a state is, and what of it has no name of its own: "the government of Norland".
_OF_LANDS = LANDS | word_set("government states people peoples cities region regions group countries")

# What introduces a name behind the noun for what bears it.
_INTRODUCED = re.compile(
    r"(?:(?P<new>an?|another|his|her|its|their)|the)\s(?:(?!of\b|and\b|in\b|at\b|for\b|to\b)[a-z][\w’'-]*\s){0,4}?"
    r"(?P<noun>[a-z-]+)\s(?:(?:based\s)?(?:in|from|near)\s(?:[A-Z][\w’'-]+,?\s){1,2})?"
    # "The head of the company called Holm a liar"
    r"(?(new)(?:(?:called|named|dubbed)|(?:then\s|better\s|now\s)?known\sas)|(?:then\s|better\s|now\s)?known\sas)\s(?:the\s)?[\"“‘]?(?=[A-Z])"
)
# What a body is to another by whose name it is told.
_RELATED = word_set(
    "owner parent rival competitor subsidiary unit brand arm affiliate offshoot spinoff maker operator backer"
    " shareholder successor"
)
_HOUSES = word_set("company group firm")
_YEAR = re.compile(r"(?:19|20)\d\d")
_TO = frozenset({"-", "–", "to", "until", "till", "and", "/"})
# What a club is called behind the league it plays in.
_SIDES = word_set("club team side outfit franchise newcomers rivals champions")


class BodyNames:
    """Finds the names of bodies behind one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title

    def called(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give the name behind a noun for bodies: "the carmaker Acme", "the American toy company Hasbro"."""
        is_league = mention.form is MentionForm.NAME and stop < len(self.tokens)
        if is_league and self.tokens[stop].lower_ not in _SIDES:
            return None  # "the Serie B club Grosseto"
        if mention.form is MentionForm.PRONOUN:
            return None
        while stop < len(self.tokens) and self.phrase.goes_on(self.tokens[stop], stop, index):
            if self.phrase.mention(stop) is not None:
                break
            stop += 1
        last = stop - 1 - (self.tokens[stop - 1].text == "the")  # "the non-profit group the Elm Fund"
        kind_of = self.tokens[last].lemma_.lower()
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

    def introduced(self, index: int) -> Mention | None:
        """Give the name that a participle gives a new body: "of a company called Norvex"."""
        text, origin = self.phrase.view.span.text, self.phrase.origin
        told = _INTRODUCED.match(text, self.phrase.places[index] - origin)
        if told is None or NOMINAL_KINDS.get(told["noun"]) is not EntityKind.ORGANISATION:
            return None
        first = next((i for i, place in enumerate(self.phrase.places) if place == told.end() + origin), None)
        named = self.phrase.mention(first) if first is not None else None
        if first is None or (named is not None and named.form is not MentionForm.NAME):
            return None
        last = first if named is None else self.phrase.after(named, first) - 1
        while last + 1 < len(self.tokens) and self._goes_on(last + 1):
            last += 1
        if named is not None and not is_person(named) and last == self.phrase.after(named, first) - 1:
            return named
        return self.phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)

    def related(self, mention: Mention, stop: int) -> Mention | None:
        """Give the body called by another it has to do with: "Gucci owner Kering", "Siemens unit Norvex"."""
        if mention.form is not MentionForm.NAME or stop + 1 >= len(self.tokens):
            return None
        if self.tokens[stop].lower_ not in _RELATED:
            return None
        first = stop + 1 + (self.tokens[stop + 1].lower_ in _HOUSES)
        named = self.phrase.mention(first) if first < len(self.tokens) else None
        if named is None or named.form is not MentionForm.NAME or named.start != self.phrase.places[first]:
            return None
        if is_person(named) and " " in named.text:
            return None  # "Gucci owner Ann Lee"
        return replace(named, kind=EntityKind.ORGANISATION) if named.kind is not EntityKind.STATE else named

    def of_games(self, index: int) -> Mention | None:
        """Give who holds games, called by place and year: "president of Tokyo 2020", not "of Norway 2001-05".

        Parameters
        ----------
        index : int
            Index of the year.
        """
        if index < 1 or index >= len(self.tokens) or _YEAR.fullmatch(self.tokens[index].text) is None:
            return None
        place = self.phrase.mention(index - 1)
        is_place = place is not None and place.kind is EntityKind.STATE and place.form is MentionForm.NAME
        is_of_place = EntityKind.ORGANISATION not in self.title.wants or self.title.title.endswith(_OF_PLACES)
        if place is None or not is_place or is_of_place:
            return None
        kinds = {self.phrase.view.context.subkinds.get(entity) for entity in place.entity_ids}
        behind = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        if "country" in kinds or behind in _TO or place.end + 1 != self.phrase.places[index]:
            return None
        first = self.phrase.first_of(place, index - 1)
        return self.phrase.own_mention(first, index, MentionForm.NAME, EntityKind.ORGANISATION)

    def run_on(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give a name whole that was torn in two: "FC Holm", "Radio Norland"; no person behind a body's."""
        if self._is_of_town(mention, index, stop) or self._is_called_for_land(mention, stop):
            first = self.phrase.first_of(mention, index)
            return self.phrase.own_mention(first, stop, MentionForm.NAME, EntityKind.ORGANISATION)
        is_name = mention.form is MentionForm.NAME and not mention.entity_ids
        named = self.phrase.mention(stop) if is_name and stop < len(self.tokens) else None
        if named is None or named.form is not MentionForm.NAME or named.start - mention.end != 1:
            return None
        is_land = mention.kind is EntityKind.STATE or mention.text.isupper()
        if is_land and " " in named.text and named.kind is EntityKind.ORGANISATION:
            return named  # "the US Department of Trade (DoT)", whose name the text spells out for its letters
        if " " in named.text or mention.kind is EntityKind.STATE or is_vague(named.text.lower()):
            return None  # "president of Norland Ann Lee"
        first, last = self.phrase.first_of(mention, index), self.phrase.after(named, stop) - 1
        return self.phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)

    def _is_called_for_land(self, land: Mention, stop: int) -> bool:
        """Tell the firm that the tagger tore apart: "general manager of Norland | Telecom"."""
        named = self.phrase.mention(stop) if stop < len(self.tokens) else None
        is_firms = self.title.wants == (EntityKind.ORGANISATION,) and land.kind is EntityKind.STATE
        if named is None or not is_firms or land.form is not MentionForm.NAME or named.start - land.end != 1:
            return False
        behind = self.tokens[stop + 1].pos_ if stop + 1 < len(self.tokens) else "PUNCT"
        may_be = named.kind is EntityKind.ORGANISATION or (named.kind is None and behind == "PUNCT")
        is_body = may_be and not is_vague(named.text.lower())
        is_one_word = " " not in named.text and not has_given_name(named.text)
        return is_body and is_one_word and self.tokens[stop - 1].head == self.tokens[stop]

    def _is_of_town(self, mention: Mention, index: int, stop: int) -> bool:
        """Tell the club called by its town, which the tagger cut: "a coach of the Miami | Sol"."""
        first = self.phrase.first_of(mention, index)
        is_of_body = self.title.wants[0] is EntityKind.ORGANISATION
        if mention.kind is not EntityKind.STATE or not is_of_body or stop >= len(self.tokens) or first < 1:
            return False
        town, word = self.tokens[stop - 1], self.tokens[stop]
        is_one_word = stop + 1 >= len(self.tokens) or self.tokens[stop + 1].pos_ != "PROPN"
        is_part = town.dep_ == "compound" and town.head == word and word.pos_ == "PROPN" and is_one_word
        return is_part and self.tokens[first - 1].text == "the" and word.text.isalpha()

    def whole(self, mention: Mention, index: int, stop: int) -> Mention | None:
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

    def house_called(self, mention: Mention, index: int) -> Mention | None:
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

    def called_the(self, mention: Mention, index: int) -> Mention | None:
        """Take a name behind "the" for a body's: "coach of the Elm Comets", "of the Dublin Hallams"."""
        is_known = bool(mention.entity_ids) or mention.form is not MentionForm.NAME
        if is_known or self.title.wants[0] is not EntityKind.ORGANISATION or has_given_name(mention.text):
            return None
        if self._rules_clause(mention, index):
            return None
        return replace(mention, kind=EntityKind.ORGANISATION, name=mention.text)

    def _goes_on(self, index: int) -> bool:
        """Tell whether a name goes on: "Ann Lee Companies", "the Albanese-Puccini Foundation"."""
        token = self.tokens[index]
        if token.text == "-" and index + 1 < len(self.tokens):
            return self.tokens[index + 1].pos_ == "PROPN"
        return token.pos_ == "PROPN"

    def named_by_kind(self, mention: Mention, index: int) -> Mention | None:
        """Give the body behind its noun, which a tagger took for somebody: "the start-up Paylark"."""
        if not self._is_of_kind(index - 1) or self._rules_clause(mention, index):
            return None
        return replace(mention, kind=EntityKind.ORGANISATION, entity_ids=(), name=mention.text)

    def _is_of_kind(self, index: int) -> bool:
        """Tell a noun for bodies before a name, a cut one too: "the start-up Paylark"."""
        words = [t.lower_ for t in self.tokens[max(0, index - 2) : index + 1]]
        noun = "".join(words) if words[1:] == ["-", "up"] else self.tokens[index].lemma_.lower()
        return NOMINAL_KINDS.get(noun) is EntityKind.ORGANISATION

    def housed(self, place: Mention, stop: int) -> Mention | None:
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
        called = self._called_at(last)
        if called is not None:
            return called
        is_region = not place.entity_ids and self.tokens[last - 1].lower_ in LANDS  # "the African nation"
        if not is_region and not is_house(self.tokens[last - 1]):
            return None
        known = self.phrase.mention(last - 1)
        if known is not None and known.form is MentionForm.NOMINAL:
            return known
        kind = EntityKind.STATE if is_region else EntityKind.ORGANISATION
        own = self.phrase.own_mention(stop, last - 1, MentionForm.NOMINAL, kind)
        return own if known is None else None

    def _called_at(self, index: int) -> Mention | None:
        """Give the name behind what a place locates: "the US Muslim civil rights group Hilfa"."""
        if index >= len(self.tokens) or not self._is_of_kind(index - 1):
            return None
        named = self.phrase.mention(index)
        is_name = named is not None and named.form is MentionForm.NAME and not is_person(named)
        return named if is_name and named is not None and named.kind is not EntityKind.STATE else None

    def _is_of_noun(self, index: int) -> bool:
        token = self.tokens[index]
        if token.text == "-" or (token.pos_ in ("NOUN", "ADJ", "VERB") and token.text.islower()):
            return True
        people = self.phrase.mention(index)
        return people is not None and people.form is MentionForm.DEMONYM and token.dep_ == "amod"

    def _rules_clause(self, named: Mention, index: int) -> bool:
        """Tell "the company Ann Lee founded", where the name belongs to a clause of its own."""
        last = self.phrase.after(named, index)
        return last < len(self.tokens) and self.tokens[last].pos_ in ("VERB", "AUX") and is_person(named)
