"""The body or state a title belongs to: before it ("NATO's new ...") or after it ("... of NATO")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.nominals import NOMINAL_KINDS
from claims.extraction.roles.houses import LANDS, is_house
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.phrase import ORG_PRONOUNS, POSSESSIVE, Phrase, is_person
from claims.extraction.roles.titles import flag_of
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["BodyReader"]

# Party labels before an office say nothing of its body: "Democratic Vice President Kamala Harris".
_PARTY_ADJECTIVES = word_set(
    """
    democratic republican democrat conservative liberal socialist centrist leftist rightist far-right
    far-left left-wing right-wing pro-western pro-russian communist islamist nationalist populist
    progressive reformist reformed muslim christian catholic
    """
)
_MAKERS = frozenset({"founder", "co-founder", "cofounder", "owner"})
_PARTY_CHIEFS = frozenset({"leader", "co-leader", "chief", "boss", "whip"})
_EX = re.compile(r"(?i:ex ?[-‐–] ?|former |then[- ])(?=\w)")
_OF = frozenset({"of", "at", "for", "in", "with"})
_TIMES = frozenset({"time", "term", "year", "month", "week", "day", "decade", "period", "while"})
_NOUN_PHRASE = ("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM")
# Heads of groups rather than of departments: "leader of the protests" names no portfolio.
_LEADS_GROUPS = frozenset({"leader", "boss", "ruler", "monarch", "strongman", "king", "queen", "captain"})


class BodyReader:
    """Reads the body of one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title
        self.flags: set[str] = set(phrase.title.flags)

    @property
    def _chained(self) -> tuple[str, ...]:
        """Prepositions that may follow a body: "at the university", "for acquisition"."""
        return ("at", "for") if self.phrase.takes_portfolio else ("at",)

    # --- before the title

    def before(self, first: int) -> tuple[int, Mention | None]:
        """Walk left over qualifiers to the body: "NATO's new", "the U.S. Democratic", "its".

        Returns the index of the leftmost token of the phrase, and the body; qualifiers met on
        the way are added to `flags`.
        """
        index, body, passed = first - 1, None, 0
        while index >= 0 and passed < 5:
            token, lower = self.tokens[index], self.tokens[index].lower_
            if lower in POSSESSIVE and index > 0:
                index -= 1
                if body is None and self._is_unknown_name(index):
                    body = self.phrase.own_mention(index, index, MentionForm.NAME, None)
                    index -= 1
                continue
            if lower in ORG_PRONOUNS and body is None:
                return index, self._owner(index)
            label = self._party_led(index) if body is None and index == first - 1 else None
            if label is not None:
                body, index = label, self.phrase.first_of(label, index) - 1
                continue
            found = self._body_at(index) if body is None else None
            if found is not None:
                body, index = found, self.phrase.first_of(found, index) - 1
                continue
            if self._is_person_at(index):
                break
            called = self._called_by_kind(index) if body is None and index == first - 1 else None
            if called is not None:
                body = called
            elif body is None and index == first - 1 and self._is_short_name(index):
                body = self.phrase.own_mention(index, index, MentionForm.NOMINAL, EntityKind.ORGANISATION)
            elif not self._is_qualifier(token, has_body=body is not None):
                break
            index, passed = index - 1, passed + 1
            if token.pos_ == "DET":
                break
        return index + 1, body

    def _body_at(self, index: int) -> Mention | None:
        mention = self.phrase.mention(index)
        if mention is None or mention.form is MentionForm.PRONOUN:
            return None
        if is_person(mention):
            return self._acronym(mention, index)
        mention = self._without_prefix(mention)
        is_qualifier = flag_of(mention.text) is not None or self._is_label(self.tokens[index])
        return None if is_qualifier else mention

    def _party_led(self, index: int) -> Mention | None:
        """Give the party that its label names: "Conservative leader", "Christian Democrat leader"."""
        if self.title.title.split()[-1] not in _PARTY_CHIEFS:
            return None
        begin = index
        while begin >= 0 and self._is_party_word(begin):
            begin -= 1
        if begin == index:
            return None
        return self.phrase.own_mention(begin + 1, index, MentionForm.NAME, EntityKind.ORGANISATION)

    def _is_party_word(self, index: int) -> bool:
        token = self.tokens[index]
        known = _PARTY_ADJECTIVES | {"social", "labour", "labor", "green", "tory", "free", "democrats"}
        return token.text[:1].isupper() and token.lower_ in known

    def _is_label(self, token: Token) -> bool:
        """Tell a party label ("Democratic Vice President") from the party led ("Conservative leader")."""
        leads = self.title.title.split()[-1] in _PARTY_CHIEFS and token.text[:1].isupper()
        return token.lower_ in _PARTY_ADJECTIVES and not leads

    def _without_prefix(self, mention: Mention) -> Mention:
        """Cut "ex-" off a body's name, for it speaks of the office: "Ex-Acme boss"."""
        match = _EX.match(mention.text)
        if match is None:
            return mention
        self.flags.add("former")
        text = mention.text[match.end() :]
        name = text if mention.name in (None, mention.text) else mention.name
        return replace(mention, text=text, start=mention.start + match.end(), name=name)

    def _acronym(self, mention: Mention, index: int) -> Mention | None:
        """Take an acronym that possesses an office for a body, however tagged: "ATA's president"."""
        is_acronym = mention.text.isupper() and mention.text.isalpha() and 2 <= len(mention.text) <= 5
        possesses = index + 1 < len(self.tokens) and self.tokens[index + 1].lower_ in POSSESSIVE
        if not is_acronym or not possesses or mention.entity_ids or mention.name != mention.text:
            return None
        return replace(mention, kind=EntityKind.ORGANISATION)

    def _is_person_at(self, index: int) -> bool:
        mention = self.phrase.mention(index)
        return mention is not None and is_person(mention)

    def _is_qualifier(self, token: Token, *, has_body: bool) -> bool:
        flag = flag_of(token.lower_)
        if flag is not None and (not has_body or flag != "rank"):
            self.flags.add(flag)
            return True
        return (
            token.pos_ in ("ADJ", "DET", "NUM")
            or self._is_label(token)
            or token.lower_ in ("-", "co", "founder", "co-founder", "owner")
            or (token.lower_ == "and" and token.i > 0 and token.nbor(-1).lower_ in _MAKERS)
        )

    def _owner(self, index: int) -> Mention:
        """Resolve "its" where the body stands right before it: "Airbus and its CEO"."""
        if index >= 2 and self.tokens[index - 1].lower_ in ("and", "&"):
            named = self.phrase.mention(index - 2)
            if named is not None and named.form is MentionForm.NAME and not is_person(named):
                return named
        if self.tokens[index].lower_ == "whose":
            named = self._antecedent(index)
            if named is not None:
                return named
        own = self.phrase.own_mention(index, index, MentionForm.PRONOUN, None)
        return self.phrase.mention(index) or own

    def _antecedent(self, index: int) -> Mention | None:
        """Give what "whose" speaks of: "Acme, whose chief", "Acme is a brand whose chief"."""
        clause = next((t for t in self.tokens[index].ancestors if t.dep_ == "relcl"), None)
        if clause is None:
            return None
        noun = clause.head
        if noun.dep_ == "attr":
            noun = next((c for c in noun.head.children if c.dep_ == "nsubj"), noun)
        named = self.phrase.view.mention_at(noun)
        return (
            named if named is not None and not is_person(named) and named.form is MentionForm.NAME else None
        )

    def _called_by_kind(self, index: int) -> Mention | None:
        """Give the body that a small noun before a title means: "club president", "league chairman"."""
        token = self.tokens[index]
        noun = token.lower_
        if not token.text.islower() or NOMINAL_KINDS.get(noun) is not EntityKind.ORGANISATION:
            return None
        for thing in self.phrase.view.context.bodies:
            if thing.kind is EntityKind.ORGANISATION and noun in thing.name.lower().split():
                own = self.phrase.own_mention(index, index, MentionForm.NOMINAL, thing.kind)
                return replace(own, name=thing.name, entity_ids=thing.entity_ids)
        return None

    def _is_short_name(self, index: int) -> bool:
        """Tell a body's short name that no tagger knew: "Commission President", "Board Chairman"."""
        token = self.tokens[index]
        return (
            token.pos_ in ("PROPN", "NOUN")
            and token.text[:1].isupper()
            and index > 0
            and self.phrase.mention(index) is None
        )

    def _is_unknown_name(self, index: int) -> bool:
        """Tell a name before a possessive that no tagger knew: "ATA's president"."""
        token = self.tokens[index]
        return token.pos_ == "PROPN" and token.text[:1].isupper() and self.phrase.mention(index) is None

    # --- after the title

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
            if body is not None and found is not None:  # "director of Housing Studies at Harvard University"
                title_end = body.end
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
            if mention is not None and is_person(mention):
                break
            if mention is not None and mention.form is not MentionForm.PRONOUN:
                stop = self.phrase.after(mention, index)
                called = self._called(mention, index, stop)
                if called is not None:
                    return called, self.phrase.after(called, self._index_of(called)), None
                housed = self._housed(mention, stop)
                if housed is not None:
                    return housed, self.phrase.after(housed, self._index_of(housed)), None
                if self._is_possessed(stop):  # "president of France's Socialist Party"
                    index = stop + 1
                    continue
                return self._judge(mention, begin, stop, word)
            if token.lower_ in ORG_PRONOUNS and index == begin:
                return self._owner(index), index + 1, None
            if not self._continues(token, index, begin):
                break
            index += 1
        return self._portfolio(begin, index, word)

    def _called(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Give the name behind a noun for bodies: "the carmaker Acme", "the American toy company Hasbro"."""
        if mention.form not in (MentionForm.NOMINAL, MentionForm.DEMONYM):
            return None
        while stop < len(self.tokens) and self._continues(self.tokens[stop], stop, index):
            if self.phrase.mention(stop) is not None:
                break
            stop += 1
        if self.tokens[stop - 1].lemma_.lower() not in NOMINAL_KINDS:
            return None
        if stop + 1 < len(self.tokens) and self.tokens[stop].text in ('"', "“", "‘", "'"):
            stop += 1
        named = self.phrase.mention(stop) if stop < len(self.tokens) else None
        if named is None or named.form is not MentionForm.NAME or self._rules_clause(named, stop):
            return None
        if is_person(named):
            return replace(named, kind=EntityKind.ORGANISATION, entity_ids=(), name=named.text)
        return named

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
        return next(i for i, place in enumerate(self.phrase.places) if place >= mention.start)

    def _continues(self, token: Token, index: int, begin: int) -> bool:
        if token.pos_ == "CCONJ":
            return index > begin and self.tokens[index - 1].pos_ in ("NOUN", "PROPN", "ADJ")
        return (
            token.pos_ in _NOUN_PHRASE
            or token.lower_ in POSSESSIVE
            or token.text == "-"
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
        if word == "in" and mention.kind is EntityKind.ORGANISATION and wants_state:
            return None, begin, None
        if self.phrase.takes_portfolio and self._is_portfolio(mention):
            return None, stop, mention.end
        if self._is_service(mention):
            return mention, stop, mention.end
        is_adjective = mention.form is MentionForm.DEMONYM and stop < len(self.tokens)
        if is_adjective and self.tokens[stop].pos_ in ("NOUN", "PROPN"):
            if self.phrase.takes_portfolio and self.tokens[stop].lower_ in PORTFOLIOS:
                return None, stop + 1, self.phrase.end_of(stop)  # "commissioner of Indian affairs"
            return mention, stop + 1, None
        return mention, stop, None

    def _is_service(self, mention: Mention) -> bool:
        """Tell "Secretary of the Air Force", whose title says what is led."""
        return self.title.title.endswith("secretary") and mention.kind is not EntityKind.STATE

    @staticmethod
    def _is_portfolio(mention: Mention) -> bool:
        words = {w.lower() for w in mention.text.split()}
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
        if words[-1].lemma_ in _TIMES:  # "prime minister for a fourth time"
            return None, begin, None
        is_named = self._is_named_body(words)
        head = self.phrase.text(self.phrase.start, self.phrase.end).lower().split()[-1]
        is_bare = words[0].pos_ not in ("DET", "PRON") and not is_named and head not in _LEADS_GROUPS
        if self.phrase.takes_portfolio or is_bare:
            service = words[0].lower_ == "the" and is_named  # "Secretary of the Air Force"
            body = self.phrase.own_mention(begin + 1, stop - 1, MentionForm.NAME, None) if service else None
            return body, stop, self.phrase.end_of(stop - 1)
        form = MentionForm.NAME if is_named else MentionForm.NOMINAL
        begin += words[0].pos_ == "DET" and is_named
        own = self.phrase.own_mention(begin, stop - 1, form, None)
        return (None if own.text.lower() in ("the board", "board") else own), stop, None

    def _is_named_body(self, words: Sequence[Token]) -> bool:
        """Tell whether capitalised words no one tagged are a body: "mayor of Haverbrook"."""
        capitals = [t.text[:1].isupper() for t in words]
        return any(capitals) and all(
            is_capital or t.lower_ in ("of", "the", "and", "-")
            for t, is_capital in zip(words, capitals, strict=True)
        )
