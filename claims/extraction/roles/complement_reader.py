"""The body or portfolio behind a title: "... of NATO", "... of housing studies at X"."""

from __future__ import annotations

from claims.extraction.bodies import BODIES
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.body_tails import behind_tail
from claims.extraction.roles.ceremonies import is_where_sworn
from claims.extraction.roles.charges import (
    behind_lands,
    beside_post,
    is_field_named,
    is_land_in_charge,
    is_party_beside,
    parted_field,
)
from claims.extraction.roles.fields import FIELD, OCCASIONS, SENT_OUT, WORKS_ON, is_field_of_work
from claims.extraction.roles.listed_charges import index_at, listed_charge
from claims.extraction.roles.named_bodies import BodyNames
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.owned_bodies import owned_body, part_of_body, part_of_several
from claims.extraction.roles.owners import owner_of_pronoun
from claims.extraction.roles.phrase import ORG_PRONOUNS, POSSESSIVE, Phrase, is_person
from claims.extraction.roles.portfolios import HOUSES_LED, OWN_ORGAN, Portfolios
from claims.extraction.roles.set_off import body_set_off
from claims.extraction.roles.whole_bodies import whole_unit, without_kind
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["ComplementReader"]

_MAKERS = word_set("founder cofounder co-founder owner co-owner shareholder proprietor")
_OF = frozenset({"of", "at", "for", "in", "with"})
# What peoples of more than one state have of their own.
_LARGER = word_set("federation confederation association union league")
_ORIGINS = word_set("origin origins descent ancestry extraction parentage heritage birth stock nationality")
_TEAMS = word_set("team squad side club")
_PROGRAMMES = frozenset({"programme", "program"})
_LANDS = frozenset({"GPE", "LOC", "NORP"})
_TRAINERS = frozenset({"coach", "manager", "trainer"})
# What works on something, and how many words that may have.
_ON_TOPICS = word_set("group panel committee commission inquiry subcommittee council taskforce force")
_LONGEST_TOPIC = 8
# A title behind another one's portfolio begins anew.
_TITLE_NOUNS = word_set("minister secretary commissioner")

# Behind a name and a hyphen these tell of another body: "Gucci-owner Kerlin", "the Holm-based Norvex".
_SAID_OF_BODIES = frozenset(
    """
    based headquartered listed quoted owner owned maker parent operator publisher producer backed
    controlled affiliated linked funded run
    """.split()
)


class ComplementReader:
    """Reads what stands behind one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title
        self.portfolios, self.names = Portfolios(phrase), BodyNames(phrase)

    @property
    def _chained(self) -> tuple[str, ...]:
        """Prepositions that may follow a body: "at the university", "for acquisition"."""
        return ("at", "for") if self.phrase.takes_portfolio else ("at",)

    def after(self, last: int) -> tuple[int, Mention | None, int]:
        """Read "of X", "of housing studies at X" after the title.

        Returns the index after the phrase, the body, and where the title ends with its portfolio.
        """
        index, title_end = beside_post(self.phrase, self.phrase.after_seat(last + 1)), self.phrase.end
        body: Mention | None = None
        made = self._behind_maker(index)
        if made is not None:
            found, stop, _ = self.complement(made + 1, self.tokens[made].lower_)
            return (stop, found, title_end) if found is not None else (index, None, title_end)
        for _ in range(3):
            if index + 1 >= len(self.tokens) or self.tokens[index].lower_ not in _OF:
                break
            origin = self._origin_end(index)
            if origin is not None:
                index = origin
                break
            behind = self.tokens[index + 1]
            if self.tokens[index].lower_ == "for" and behind.like_num:
                break  # "was mayor for 12 of those years"
            is_age = behind.lower_ == "age" or (behind.like_num and not behind.is_title)
            if self.tokens[index].lower_ == "at" and is_age:
                break  # "mayor of Elm at 34", "at age 34", not "head of research at Six Payment"
            found, stop, portfolio_end = self.complement(index + 1, self.tokens[index].lower_)
            if found is None and portfolio_end is None:
                # "The chairman of the board, Ann Lee": whose board, the text tells elsewhere.
                return (stop if stop > index + 1 else index), body, title_end
            is_charge = body is not None and is_land_in_charge(self.phrase, body, index)
            if body is not None and self.tokens[index].lower_ not in self._chained and not is_charge:
                break
            if body is not None and found is not None and self._is_unit(body):
                found = None  # "head of the School of Law at Harvard University"
            elif body is not None and found is not None:
                if body.form is MentionForm.NAME or not self._is_of_team(body):
                    title_end = body.end  # "director of Housing Studies at Harvard University"
            elif portfolio_end is not None:
                title_end = portfolio_end
            body, index = found or body, stop
            index = index if found is None else behind_lands(self.phrase, found, index)
        index = self._behind_topic(body, index)
        body, index = behind_tail(self.phrase, body, index)
        named = self._called_behind(body, index) or (
            body_set_off(self.phrase, index) if body is None else None
        )
        if named is not None:
            return self.phrase.after(named, index + 1), named, title_end
        return index, body, title_end

    def _behind_topic(self, body: Mention | None, index: int) -> int:
        """Step over what a group works on: "chair of the Senate's working group on media, Ann Lee"."""
        if body is None or index >= len(self.tokens) or self.tokens[index].lower_ not in ("on", "into"):
            return index
        if body.text.split()[-1].lower() not in _ON_TOPICS:
            return index
        stop = index + 1
        while stop < len(self.tokens) and stop - index < _LONGEST_TOPIC and self._is_of_topic(stop):
            stop += 1
        return stop if stop < len(self.tokens) and self.tokens[stop].text == "," else index

    def _is_of_topic(self, index: int) -> bool:
        token = self.tokens[index]
        return token.pos_ in ("NOUN", "ADJ", "DET", "CCONJ", "PROPN") and self.phrase.mention(index) is None

    def _origin_end(self, index: int) -> int | None:
        """Give where it ends what somebody is by birth: "the Danish king of German descent, Christian"."""
        for place in range(index + 2, min(index + 5, len(self.tokens))):
            if self.tokens[place].text in _ORIGINS and self.tokens[index].lower_ == "of":
                return place + 1
        return None

    def _called_behind(self, body: Mention | None, index: int) -> Mention | None:
        """Give the name behind a noun for a body: "president of the employers' federation, Elmforum"."""
        is_noun = body is not None and body.form is MentionForm.NOMINAL
        if not is_noun or index + 1 >= len(self.tokens) or self.tokens[index].text != ",":
            return None
        named = self.phrase.mention(index + 1)
        is_name = named is not None and named.form is MentionForm.NAME
        if named is None or not is_name or named.kind is not EntityKind.ORGANISATION or is_person(named):
            return None
        stop = self.phrase.after(named, index + 1)
        is_set_off = stop >= len(self.tokens) or self.tokens[stop].text in (",", ".", ";", ")", ":")
        return named if is_set_off else None

    def _behind_maker(self, index: int) -> int | None:
        """Give the "of" of "chief executive and co-founder of X", "chairman and majority owner of X"."""
        is_joined = index + 2 < len(self.tokens) and self.tokens[index].lower_ in ("and", "&")
        if not is_joined or self.title.head.wants[0] is not EntityKind.ORGANISATION:
            return None
        for place in range(index + 1, min(index + 5, len(self.tokens) - 1)):
            if self.tokens[place].lower_ in _MAKERS:
                return place + 1 if self.tokens[place + 1].lower_ in ("of", "at") else None
            if not self.tokens[place].text.islower() and self.tokens[place].text != "-":
                return None
        return None

    def complement(self, index: int, word: str) -> tuple[Mention | None, int, int | None]:
        """Read the noun phrase after a preposition: a body, or a portfolio that belongs to the title.

        Returns the body, the index after the phrase, and where a portfolio ends.
        """
        begin = index
        organ = self._organ_end(index)
        if organ is not None:
            return None, organ, None
        called = self.names.introduced(index) if word in _OF else None
        if called is not None:
            return called, self.phrase.after(called, self._index_of(called)), None
        listed = listed_charge(self.phrase, self.title, index) if word in ("of", "for") else None
        if listed is not None:
            return listed
        while index < len(self.tokens) and index - begin < 7:
            token, mention = self.tokens[index], self.phrase.mention(index)
            if index > begin and token.lower_ in _TITLE_NOUNS:
                break  # "Minister of Health and Minister of Housing"
            if mention is not None and is_person(mention):
                found = self._of_person(mention, begin, index, word)
                if found is None:
                    break
                return found
            if mention is not None and mention.form is not MentionForm.PRONOUN:
                stop = self.phrase.after(mention, index)
                is_where = self._is_where(stop)
                found = None if is_where else self._of_mention(mention, begin, index, word)
                if found is not None:
                    return found
                index = stop + 1 + is_where
                continue
            if token.lower_ in ORG_PRONOUNS and index == begin:
                return owner_of_pronoun(self.phrase, index), index + 1, None
            if not self.phrase.goes_on(token, index, begin):
                break
            index += 1
        return self.portfolios.untagged(begin, index, word)

    def _organ_end(self, index: int) -> int | None:
        """Give what ends an organ that the text names no body of: "of its board of governors"."""
        organ = OWN_ORGAN.match(self.phrase.view.span.text, self.phrase.places[index] - self.phrase.origin)
        return index_at(self.phrase, organ.end() + self.phrase.origin) if organ is not None else None

    def _of_person(
        self, mention: Mention, begin: int, index: int, word: str
    ) -> tuple[Mention | None, int, int | None] | None:
        """Read what a tagger took for somebody: "Minister of Justice"; None where it is somebody."""
        if self.phrase.takes_portfolio and index == begin and is_field_of_work(mention.text):
            return self.portfolios.whole(self.phrase.after(mention, index))
        body = self.names.named_by_kind(mention, index) if index > begin else None
        is_first = index == begin or (index == begin + 1 and self.tokens[begin].text == "The")
        if body is None and is_first and word in ("of", "at"):
            body = self.names.house_called(mention, index)
        if body is None and index == begin + 1 and self.tokens[begin].text == "the":
            body = self.names.called_the(mention, index)
        return None if body is None else (body, self.phrase.after(body, index), None)

    def _of_mention(
        self, mention: Mention, begin: int, index: int, word: str
    ) -> tuple[Mention | None, int, int | None] | None:
        """Read a mention that is nobody's name; None for "France" of "president of France's party"."""
        stop = self.phrase.after(mention, index)
        if self._is_cabinet(mention, stop):
            return None, stop, None  # "prime minister of a transitional government"
        parted = None if mention.entity_ids or index > begin + 1 else self._parted(mention, stop)
        if parted is not None:
            return parted
        is_first = not mention.entity_ids and index <= begin + 1
        field = FIELD.match(mention.text) or parted_field(self.title.title, mention) if is_first else None
        if field is not None:
            return self.portfolios.of_field(mention, field, stop)
        if index <= begin + 1 and is_field_named(self.title.title, mention):
            return None, stop, mention.end
        names = self.names
        named = names.of_games(stop) or names.related(mention, stop)
        named = named or names.called(mention, index, stop) or names.housed(mention, stop)
        if named is not None:
            return named, self.phrase.after(named, self._index_of(named)), None
        last = part_of_several(self.phrase, mention, stop)
        if last is not None:
            return self._of_part(mention, index, last)
        worked_on = self._worked_on(index, stop) if word in ("of", "for") else None
        if worked_on is not None:
            return None, worked_on + 1, self.phrase.end_of(worked_on)
        owned = owned_body(self.phrase, mention, index, stop)
        if owned is not None:
            return owned, self.phrase.after(owned, index), None
        if self._is_possessed(stop):
            return None
        if index == begin and stop < len(self.tokens) and FIELD.fullmatch(self.tokens[stop].text):
            return mention, stop + 1, self.phrase.end_of(stop)  # "Director of Air Force Communications"
        whole = self.names.run_on(mention, index, stop) or self.names.whole(mention, index, stop)
        if whole is not None:
            return whole, self.phrase.after(whole, index), None
        part = part_of_body(self.phrase, mention, index, stop)
        if part is not None:
            return part, self.phrase.after(part, index), None
        unit = whole_unit(self.phrase, mention, begin, index)
        return self._judge(without_kind(unit), begin, stop, word)

    def _parted(self, mention: Mention, stop: int) -> tuple[Mention | None, int, int | None] | None:
        """Part a portfolio from the land that a tagger took with it: "Farming and Fisheries of Norland"."""
        front, link, land = mention.text.rpartition(" of ")
        words = {word.lower().removesuffix("'s").removesuffix("’s").strip(",") for word in front.split()}
        is_portfolio = words <= PORTFOLIOS | {"and", "of", "the", "&"} and not words & HOUSES_LED
        if not self.phrase.takes_portfolio or not link or not is_portfolio or not land[:1].isupper():
            return None
        first = index_at(self.phrase, mention.start + len(front) + len(link))
        body = self.phrase.own_mention(first, stop - 1, MentionForm.NAME, None)
        return body, stop, mention.start + len(front)

    def _worked_on(self, index: int, stop: int) -> int | None:
        """Give where the field behind a land ends: "head of China strategy at X", "of Asian equities"."""
        if self.tokens[index].ent_type_ not in _LANDS:
            return None
        last = stop
        while last + 1 < len(self.tokens) and last - stop < 3 and self._is_small_noun(last + 1):
            last += 1
        is_field = stop < len(self.tokens) and self._is_small_noun(stop)
        return last if is_field and self.tokens[last].lower_ in WORKS_ON else None

    def _is_small_noun(self, index: int) -> bool:
        token = self.tokens[index]
        return token.text.islower() and (token.pos_ in ("NOUN", "ADJ") or token.lower_ in WORKS_ON)

    def _of_part(self, mention: Mention, index: int, last: int) -> tuple[Mention | None, int, int | None]:
        """Read "the Asia and Pacific division at X", one of X's, else a body that X is not named for."""
        if last + 2 < len(self.tokens) and self.tokens[last + 1].lower_ in ("at", "of"):
            return None, last + 1, self.phrase.end_of(last)
        first = self.phrase.first_of(mention, index)
        own = self.phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)
        return own, last + 1, None

    def _of_edition(self, index: int) -> Mention | None:
        """Give the paper of "editor of the Norwegian edition of Vogue"."""
        words = [t.lower_ for t in self.tokens[index : index + 2]]
        if len(words) < 2 or words[0] not in ("edition", "version") or words[1] != "of":
            return None
        first = next((i for i in (index + 2, index + 3) if self._is_mention(i)), None)
        return None if first is None else self.phrase.mention(first)

    def _is_mention(self, index: int) -> bool:
        named = self.phrase.mention(index) if index < len(self.tokens) else None
        return named is not None and named.form is MentionForm.NAME

    def _is_cabinet(self, mention: Mention, stop: int) -> bool:
        """Tell what a head of government heads, which is of the state."""
        is_of_state = self.title.head.wants[0] is EntityKind.STATE and mention.form is MentionForm.NOMINAL
        return is_of_state and self.tokens[stop - 1].lower_ in ("government", "cabinet", "administration")

    @staticmethod
    def _is_unit(body: Mention) -> bool:
        """Tell a named part of a body, which has heads of its own: "School of Law", "Tidal Research Unit"."""
        words = body.text.lower().split()
        return body.form is MentionForm.NAME and len(words) > 1 and not BODIES.isdisjoint(words)

    def _is_of_team(self, body: Mention) -> bool:
        """Tell "coach of the girls' team at X", whatever team it is, from "director of studies at X"."""
        noun = body.text.split()[-1].lower()
        return noun in _TEAMS or (noun in _PROGRAMMES and self.title.title.split()[-1] in _TRAINERS)

    def _is_where(self, index: int) -> bool:
        """Tell where a body sits or what it has from what it is called: "the Holm-based brewer Norvex"."""
        words = [t.lower_ for t in self.tokens[index : index + 2]]
        return len(words) > 1 and words[0] == "-" and words[1] in _SAID_OF_BODIES

    def _index_of(self, mention: Mention) -> int:
        """Give where a mention begins; the last word where it begins inside that one ("</p>NATO")."""
        return index_at(self.phrase, mention.start)

    def _is_possessed(self, index: int) -> bool:
        if index + 1 >= len(self.tokens) or self.tokens[index].lower_ not in POSSESSIVE:
            return False
        at = index + 1
        while at + 1 < len(self.tokens) and at - index < 5 and self._is_described(at):
            at += 1  # "France's far-right National Front party"
        named = self.phrase.mention(at)
        return named is not None and (at == index + 1 or named.form is MentionForm.NAME)

    def _is_described(self, index: int) -> bool:
        """Tell a small word of what is said of a body before its name."""
        token = self.tokens[index]
        is_word = token.text.islower() and (token.pos_ in ("ADJ", "NOUN") or token.dep_ == "amod")
        return (is_word or token.text == "-") and self.phrase.mention(index) is None

    def _judge(
        self, mention: Mention, begin: int, stop: int, word: str
    ) -> tuple[Mention | None, int, int | None]:
        """Decide whether a mention after a preposition is the body, or part of a portfolio."""
        wants_state = self.title.head.wants[0] is EntityKind.STATE
        is_house = not HOUSES_LED.isdisjoint(mention.text.lower().split())
        if word == "in" and mention.kind is EntityKind.ORGANISATION and wants_state and not is_house:
            return None, begin, None
        if word == "for" and wants_state and is_party_beside(self.phrase, mention):
            return None, begin, None  # "regained the presidency for the Liberal Party"
        if self.phrase.takes_portfolio and self.portfolios.is_known(mention):
            return self.portfolios.whole(stop)
        is_named = bool(mention.entity_ids) or mention.kind is EntityKind.STATE
        if (
            self.phrase.takes_portfolio
            and word == "for"
            and mention.form is MentionForm.NAME
            and not is_named
        ):
            return self.portfolios.whole(stop)  # "Minister for Social Protection"
        if word in ("in", "at") and self.title.title.endswith("ambassador"):
            return None, begin, None  # "Britain's ambassador in Paris"
        if word in ("in", "at") and is_where_sworn(self.title, mention, self.tokens[begin - 1]):
            return None, begin, None
        if word in ("in", "at", "for") and OCCASIONS.search(mention.text):
            return None, begin, None  # "a commander in World War II", "coach at the 1994 World Championship"
        if self.portfolios.is_unknown(mention) or (
            word == "of" and self.portfolios.is_charge(mention, begin)
        ):
            return self.portfolios.whole(stop)
        if self.portfolios.is_service(mention) and word != "in":
            return mention, stop, mention.end
        is_adjective = mention.form is MentionForm.DEMONYM and stop < len(self.tokens)
        if is_adjective and mention.kind is None and self.tokens[stop].lower_ in _LARGER:
            first = self.phrase.first_of(mention, stop - 1)  # "head of the Asian confederation"
            own = self.phrase.own_mention(first, stop, MentionForm.NAME, EntityKind.ORGANISATION)
            return own, stop + 1, None
        if is_adjective and self.tokens[stop].lemma_.lower() in SENT_OUT:
            return None, begin, None  # "leader of the Italian expedition"
        edited = self._of_edition(stop) if mention.form is MentionForm.DEMONYM else None
        if edited is not None:
            return edited, self.phrase.after(edited, self._index_of(edited)), None
        if is_adjective and self.tokens[stop].pos_ in ("NOUN", "PROPN"):
            if self.phrase.takes_portfolio and self.tokens[stop].lower_ in PORTFOLIOS:
                return self.portfolios.whole(stop + 1)  # "commissioner of Indian affairs"
            return mention, stop + 1, None
        return mention, stop, None
