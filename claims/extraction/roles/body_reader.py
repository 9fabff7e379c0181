"""The body or state before the title that belongs to it: "NATO's new ...", "its ..."."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.filling.nominals import is_no_name
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.named_bodies import BodyNames
from claims.extraction.roles.nouns import OF_SEVERAL
from claims.extraction.roles.origins import is_origin
from claims.extraction.roles.owners import owner_of_pronoun
from claims.extraction.roles.peoples import is_somebody, land_of_people, misread_people
from claims.extraction.roles.phrase import ORG_PRONOUNS, POSSESSIVE, Phrase, is_person, is_personlike
from claims.extraction.roles.short_names import APPOINTING, MAYORAL, TELLING, ShortNames
from claims.extraction.roles.title_flags import flag_of
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
# Whom only a party has whose label is a noun: a "Republican chairman" may be one of a committee.
_PARTY_OFFICERS = frozenset({"chairman", "chairwoman", "chair", "co-chair", "treasurer"})
_PARTY_NOUNS = frozenset({"tory", "labour", "labor"})
# What only says how far an office reaches: "Federal Treasurer", "National President".
_REACHES = word_set(
    "federal national regional provincial interim parliamentary presidential "
    "northern southern eastern western"
)
# What a title names besides itself: the Senate's majority leader is of no party.
_OF_CHAMBERS = ("senate", "house", "congressional")
_SECONDS = frozenset({"deputy", "vice", "assistant"})
_STANCES = frozenset({"pro", "anti", "non"})
# Last words of what is said of somebody: "two-term", "first-ever", "British-born", "Oslo-based".
_SAY_NO_BODY = word_set("time term ever old born level profile fire")
_LONGEST_BRACKET = 8
_EX = re.compile(r"(?i:ex ?[-‐–] ?|former |then[- ])(?=\w)")
_MAJORITY = re.compile(
    r"(?:New\s)?(?:Republican|Democratic|GOP)\s(?=(?:House|Senate)\s)"
    # but "the New Democratic Coalition"
    r"|New\s(?=(?:Republican|Democratic|House|Senate|National)\s"
    r"(?!(?:Alliance|Bloc|Coalition|Congress|Force|Front|Movement|Part(?:y|ies)|Rally|Union)\b))"
)


class BodyReader:
    """Reads the body of one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title
        self.short_names, self.names = ShortNames(phrase), BodyNames(phrase)
        self.flags: set[str] = set(phrase.title.flags)
        # "Deputy" of "Deputy UN ambassador", which the name parts from its title.
        self.rank: str | None = None

    def before(self, first: int) -> tuple[int, Mention | None]:
        """Walk left over qualifiers to the body: "NATO's new", "the U.S. Democratic", "its".

        Returns the index of the phrase's first token, and the body; qualifiers are added to `flags`.
        """
        index, body, passed = (beside := self._before_bracket(first - 1)), None, 0
        while index >= 0 and passed < 5:
            token, lower = self.tokens[index], self.tokens[index].lower_
            if lower in POSSESSIVE and index > 0:
                index -= 1
                body = self._possessor(body, index)
                if body is None and self._is_unknown_name(index):
                    begin = self._begin_of_name(index)
                    body = self.phrase.own_mention(begin, index, MentionForm.NAME, None)
                    index = begin - 1
                continue
            if lower in ORG_PRONOUNS and (body is None or self._is_charge(body)):
                return index, owner_of_pronoun(self.phrase, index)
            is_beside = body is None and index == beside
            label = self._party_led(index) or self._land_led(index) if is_beside else None
            if label is not None:
                body, index = label, self.phrase.first_of(label, index) - 1
                continue
            begin = min(self._begin_of_stance(index), self._begin_of_charge(body, index))
            if begin < index:
                index, passed = begin - 1, passed + 1
                continue
            found = (self.names.of_games(index) or self._body_at(index)) if body is None else None
            if found is not None and (self._is_appointed(found, index) or self._is_told(found, index)):
                break
            if found is not None:
                body, index = found, self.phrase.first_of(found, index) - 1
                continue
            if self._is_person_at(index):
                named = self.short_names.like_person(index) if is_beside and index == first - 1 else None
                if named is None:
                    break
                body, index = named, index - 1
                continue
            if self._is_of_two_words(index) if body is None else self._is_of_whole(index):
                index, passed = index - 1, passed + 1
                continue
            begin = self._begin_of_compound(index)
            if begin < index:
                self._flag_compound(begin, index)
                index, passed = begin - 1, passed + 1
                continue
            is_next = body is None and index == first - 1
            called = self.short_names.at(index) if is_next else None
            if called is not None:
                body, index = called, self.phrase.index(called.start) or 0
            elif body is None and self._opens_title(index, first) and self._is_short_name(index):
                begin = self._begin_of_name(index)
                form = MentionForm.NAME if begin < index else MentionForm.NOMINAL  # "Downing Street"
                body = self.phrase.own_mention(begin, index, form, EntityKind.ORGANISATION)
                index = begin
            elif not self._is_qualifier(token, has_body=body is not None) and not self._says_kind(index):
                break
            index, passed = index - 1, passed + 1
            if token.pos_ == "DET":
                break
        return index + 1, None if body is None else self.short_names.police(self._without_label(body))

    def _is_charge(self, body: Mention) -> bool:
        """Tell a people from a body, and a land that an officer has charge of: "its Kenya director"."""
        is_of_body = self.title.wants == (EntityKind.ORGANISATION,)
        return body.form is MentionForm.DEMONYM or (body.kind is EntityKind.STATE and is_of_body)

    def _begin_of_charge(self, body: Mention | None, index: int) -> int:
        """Give where the first of two lands begins: "Oxfam's Kenya and Uganda director"."""
        if self.tokens[index].lower_ not in ("and", "&") or index < 1 or body is None:
            return index
        other = self.phrase.mention(index - 1)
        is_charge = other is not None and self._is_charge(other) and self._is_charge(body)
        return self.phrase.first_of(other, index - 1) if other is not None and is_charge else index

    def _before_bracket(self, index: int) -> int:
        """Step over what a bracket adds to a body: "Norland FA (NFA) President X"."""
        if index < 1 or self.tokens[index].text != ")":
            return index
        opens = next((i for i in range(index - 1, 0, -1) if self.tokens[i].text == "("), None)
        return index if opens is None or index - opens > _LONGEST_BRACKET else opens - 1

    def _possessor(self, body: Mention | None, index: int) -> Mention | None:
        """Give way to who has the office where a state only says where its holder is from, or is for.

        "Nissan's French chairman" is chairman of Nissan, "the party's UK leader" leads the party there.
        """
        if body is None or not (body.form is MentionForm.DEMONYM or body.kind is EntityKind.STATE):
            return body
        if body.form is not MentionForm.DEMONYM and self.tokens[index + 1].lower_ not in POSSESSIVE:
            return body
        owner = self.phrase.mention(index)
        is_owner = owner is not None and owner.form is not MentionForm.PRONOUN and not is_person(owner)
        return None if is_owner or self._is_unknown_name(index) else body

    def _body_at(self, index: int) -> Mention | None:
        named = misread_people(self.phrase, index) or self.phrase.mention(index)
        mention = named or self.short_names.into_title(index)
        if mention is None or mention.form is MentionForm.PRONOUN or is_origin(self.phrase, mention):
            return None
        if is_somebody(self.phrase, mention, index):
            return None
        if self.phrase.view.written(mention.start - 1, mention.start) in ("#", "@"):
            return None  # "#Elmfest President Ann Lee"
        if not mention.entity_ids and _REACHES.issuperset(mention.text.lower().split()):
            return None
        name = mention.name or mention.text
        if self.short_names.opens_with_kind(index) and (is_no_name(name) or name.lower() in MAYORAL):
            return None
        if is_person(mention):
            return self._acronym(mention, index)
        mention = self._without_prefix(mention)
        owns = index + 1 < len(self.tokens) and self.tokens[index + 1].lower_ in POSSESSIVE
        # "Group" is a rank in "group chief executive" and none in "the Dutch group's chief executive".
        is_rank = flag_of(mention.text) is not None and not (owns and mention.text == "group")
        is_qualifier = is_rank or self._is_label(self.tokens[index])
        return None if is_qualifier else self._with_house(mention, index)

    def _is_appointed(self, mention: Mention, index: int) -> bool:
        """Tell "named Pirjo Wastrand general director", whom no tagger knew, from "named Acme chief"."""
        first = self.phrase.first_of(mention, index)
        before = self.tokens[first - 1] if first else None
        if before is None or before.lemma_.lower() not in APPOINTING or before.pos_ != "VERB":
            return False
        may_be = mention.form is MentionForm.NAME and mention.kind is not EntityKind.STATE
        return may_be and not mention.entity_ids and is_personlike(mention.text, single=False)

    def _is_told(self, mention: Mention, index: int) -> bool:
        """Tell "told the Herald Justice Minister Lee had left": to whom it was said is no body of his."""
        first = self.phrase.first_of(mention, index)
        first -= first > 0 and self.tokens[first - 1].pos_ == "DET"
        is_of_state = self.title.wants == (EntityKind.STATE,) and mention.kind is EntityKind.ORGANISATION
        return first > 0 and is_of_state and self.tokens[first - 1].lemma_ in TELLING

    def _with_house(self, mention: Mention, index: int) -> Mention:
        """Add what a place is only part of the name of: "Port of Skerrow chief executive"."""
        first = self.phrase.first_of(mention, index)
        if mention.entity_ids or mention.form is not MentionForm.NAME or first < 2:
            return mention
        house, link = self.tokens[first - 2], self.tokens[first - 1]
        is_house = house.text[:1].isupper() and house.lower_ in BODIES | PLACES
        if link.lower_ != "of" or not is_house:
            return mention
        return self.phrase.own_mention(first - 2, index, MentionForm.NAME, EntityKind.ORGANISATION)

    def _party_led(self, index: int) -> Mention | None:
        """Give the party that its label names: "Conservative leader", "Christian Democrat leader"."""
        head, label = self.title.title.split()[-1], self.tokens[index].lower_
        if self.title.title.startswith(_OF_CHAMBERS):
            return None
        if head not in _PARTY_CHIEFS and not (head in _PARTY_OFFICERS and label in _PARTY_NOUNS):
            return None
        begin = index
        while begin >= 0 and self._is_party_word(begin):
            begin -= 1
        if begin == index:
            return None
        return self.phrase.own_mention(begin + 1, index, MentionForm.NAME, EntityKind.ORGANISATION)

    def _land_led(self, index: int) -> Mention | None:
        """Give Scotland for "the Scottish first minister": a land that no table of states knows."""
        land = land_of_people(self.tokens[index].text, self.title.title)
        if land is None:
            return None
        return replace(self.phrase.own_mention(index, index, MentionForm.NAME, EntityKind.STATE), name=land)

    def _is_party_word(self, index: int) -> bool:
        token = self.tokens[index]
        known = _PARTY_ADJECTIVES | {"social", "labour", "labor", "green", "tory", "free", "democrats"}
        return token.text[:1].isupper() and token.lower_ in known

    def _is_label(self, token: Token) -> bool:
        """Tell a party label ("Democratic Vice President") from the party led ("Conservative leader")."""
        title = self.title.title
        leads = title.split()[-1] in _PARTY_CHIEFS and token.text[:1].isupper()
        leads = leads and not title.startswith(_OF_CHAMBERS)
        is_of_party = token.lower_ in _PARTY_NOUNS and self.title.wants[0] is EntityKind.STATE
        return (token.lower_ in _PARTY_ADJECTIVES or is_of_party) and not leads

    def _without_prefix(self, mention: Mention) -> Mention:
        """Cut "ex-" off a body's name, for it speaks of the office: "Ex-Acme boss"."""
        match = _EX.match(mention.text)
        if match is None:
            return mention
        self.flags.add("former")
        text = mention.text[match.end() :]
        name = text if mention.name in (None, mention.text) else mention.name
        return replace(mention, text=text, start=mention.start + match.end(), name=name)

    def _without_label(self, body: Mention) -> Mention:
        """Cut off whose majority a committee has, and that its officer is new: "Republican House | Rules"."""
        match = _MAJORITY.match(body.text)
        if match is None or body.entity_ids:
            return body
        if match[0].startswith("New"):
            self.flags.add("new")
        own = body.text[match.end() :]
        return replace(body, text=own, start=body.start + match.end(), name=own)

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

    def _says_kind(self, index: int) -> bool:
        """Tell "youth" of "Ann Lee, youth coach of Elm United": what lists of titles lack."""
        token, last = self.tokens[index], self.phrase.index(self.phrase.end - 1)
        is_noun = token.pos_ == "NOUN" or token.lower_.endswith("ing")
        is_kind = token.is_lower and is_noun and token.dep_ in ("compound", "nmod", "amod")
        if (
            not is_kind
            or token.lower_ in OF_SEVERAL
            or last is None
            or token.head != self.tokens[last]
            or index == 0
        ):
            return False
        return self.tokens[index - 1].text == "," or self.tokens[index - 1].pos_ == "DET"

    def _is_qualifier(self, token: Token, *, has_body: bool) -> bool:
        flag = flag_of(token.lower_)
        if token.lower_ == "under" and not self.title.title.startswith("secretary"):
            return False  # "minister of labour under President X"
        if flag is not None and (not has_body or flag != "rank"):
            self.flags.add(flag)
            return True
        return (
            token.pos_ in ("ADJ", "DET", "NUM")
            or self._is_label(token)
            or (token.lower_ in _REACHES and not has_body)
            or token.lower_ in ("co", "founder", "co-founder", "owner", "de", "facto", "jure")
            or (token.text == "-" and not token.whitespace_)
            or (token.lower_ == "and" and token.i > 0 and token.nbor(-1).lower_ in _MAKERS)
        )

    def _is_of_two_words(self, index: int) -> bool:
        """Tell "appointed" of "the newly appointed president": its title has read both words."""
        return self.phrase.places[index] >= self.phrase.outer and flag_of(self.tokens[index].lower_) is None

    def _flag_compound(self, begin: int, last: int) -> None:
        """Note what "one-time" says of an office, or "longest-serving", whose holder may be long gone."""
        flag = flag_of(self.phrase.text(self.phrase.places[begin], self.phrase.end_of(last)))
        if flag is not None or self.tokens[begin].lower_.endswith("est"):
            self.flags.add(flag or "late")

    def _begin_of_compound(self, index: int) -> int:
        """Give where "long-time", "54-year-old" or "Oslo-based" begins before a title; no "trade-union"."""
        last, begin = self.tokens[index].lower_, index
        if last not in _SAY_NO_BODY and not last.endswith(("ing", "ed")):
            return index
        while begin > 1 and self.tokens[begin].text.islower() and self._is_hyphen(begin - 1):
            begin -= 2
            if not self.tokens[begin].text.islower():
                break
        return begin

    def _is_of_whole(self, index: int) -> bool:
        """Tell "Deputy" of "Deputy UN ambassador", "North Korean" of "North Korean UN ambassador"."""
        if self.tokens[index].lower_ in _SECONDS:
            self.rank = self.tokens[index].lower_
            return True
        mention = self.phrase.mention(index)
        return mention is not None and mention.form is MentionForm.DEMONYM

    def _begin_of_stance(self, index: int) -> int:
        """Give where "pro-Russian", "Somali-American" begins: for whom somebody is, or of whose descent."""
        mention = self.phrase.mention(index)
        first = index if mention is None else self.phrase.first_of(mention, index)
        if first < 2 or self.tokens[first - 1].text != "-":
            return index
        other = self.phrase.mention(first - 2)
        is_of_two = other is not None and mention is not None and other.form is MentionForm.DEMONYM
        return first - 2 if is_of_two or self.tokens[first - 2].lower_ in _STANCES else index

    def _is_hyphen(self, index: int) -> bool:
        """Tell the hyphen inside a word."""
        joined = self.tokens[index - 1 : index + 1]
        return self.tokens[index].text == "-" and not any(t.whitespace_ for t in joined)

    def _opens_title(self, index: int, first: int) -> bool:
        """Tell whether only "founder and" or nothing stands between a word and the title."""
        between = {t.lower_ for t in self.tokens[index + 1 : first]}
        return not between or bool(between & _MAKERS and between <= _MAKERS | {"and", "&", "-", "co"})

    def _is_short_name(self, index: int) -> bool:
        """Tell a body's short name that no tagger knew: "Commission President", "Board Chairman"."""
        token = self.tokens[index]
        return (
            token.pos_ in ("PROPN", "NOUN", "NUM")
            and flag_of(token.lower_) in (None, "rank")
            and token.lower_ not in _REACHES
            and not self._is_label(token)
            and (token.text[:1].isupper() or (token.text[:1].isdigit() and token.text[-1:].isupper()))
            and (index > 0 or token.text[:1].isdigit())
            and self.phrase.mention(index) is None
        )

    def _begin_of_name(self, index: int) -> int:
        """Give where a name begins that the tagger cut or did not know: "Burger King's president"."""
        while (
            index > 0 and self.tokens[index - 1].pos_ == "PROPN" and self.tokens[index - 1].text[:1].isupper()
        ):
            named = self.phrase.mention(index - 1)
            if named is not None and (is_person(named) or named.entity_ids):
                break
            index -= 1
        return index

    def _is_unknown_name(self, index: int) -> bool:
        """Tell a name before a possessive that no tagger knew: "ATA's president"."""
        token = self.tokens[index]
        if any(" " in p.name and p.name.endswith(f" {token.text}") for p in self.phrase.view.context.persons):
            return False  # "Lee's chairman": of the firm that Ann Lee runs
        return token.pos_ == "PROPN" and token.text[:1].isupper() and self.phrase.mention(index) is None
