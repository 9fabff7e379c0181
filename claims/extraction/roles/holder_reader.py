"""The person a title is attached to: after it ("CEO Tim Cook") or before it ("Tim Cook, CEO")."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.dates.shapes import MONTH_NAMES, MONTHS, WEEKDAYS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS, STYLES
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles import trades
from claims.extraction.roles.brackets import across_bracket, skip_brackets, skip_time
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.known_persons import known_person
from claims.extraction.roles.next_holders import is_next_holder, opens_clause
from claims.extraction.roles.no_names import CRAFTS, NO_SURNAMES, OPENERS
from claims.extraction.roles.nouns import FORMER
from claims.extraction.roles.phrase import Phrase, is_person, is_personlike
from claims.extraction.roles.right_before import named_right_before
from claims.extraction.roles.ruler_names import called_after, is_of_ruler, is_of_title, ruler_before
from claims.extraction.roles.rulers import RULERS
from claims.extraction.roles.served import says_so
from claims.extraction.roles.titles import is_vague
from claims.extraction.roles.titles_first import is_behind_titles
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["HolderReader"]

_NAME_PARTICLES = word_set("van von der den de del della di da dos du la le bin ibn al el ben ter ten y e")
_DEGREE = re.compile(r"(?:[A-Z][a-z]?\.){1,4}|PhD|Ph\.D|Jr\.?|Sr\.?|Esq\.?")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'.-]*$")
# Said of somebody before: "is the third US", "was the only".
_COUNTED = re.compile(
    r"\b(?:is|was|be|been|became|become|remains)\s(?:now\s|only\s)?the\s"
    r"(?:only|last|latest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b"
    r"[^,;:.]{0,30}$"
)
_REGNAL = re.compile(r"[IVX]+$")
# "Was elected president Friday", "was sworn in as president Jan. 5": nobody of that name.
_DAYS = frozenset({*WEEKDAYS, *(f"{month}." for month in MONTHS)})
_LONGEST_NAME = 4
# What may stand between a name and its office: "Ann Lee, co-founder and chief executive".
_WITH_OFFICE = word_set("and founder co-founder cofounder owner co-owner both still now then once also")
_TODAY = frozenset({"Now", "Currently", "Today"})

# What its holder has: "Lee, whose premiership ended".
_OWN_TERMS = ("ship", "cy", "ty", "dom", "orate")


class HolderReader:
    """Reads the holder of one title."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens

    def read(self, left: int, stop: int) -> Mention | None:
        """Find the holder.

        Parameters
        ----------
        left : int
            Index of the leftmost token of the title with its qualifiers and body.
        stop : int
            Index after the title with its portfolio and body.
        """
        at = skip_time(self.phrase, skip_brackets(self.phrase, stop))
        direct = self._person_at(at) or self._behind_joined_trade(left, at)
        if direct is not None and self._has_verb(direct, at):
            return None
        if direct is not None and self._is_listed(direct, left, at):
            return self._apposed_before(left, stop)
        if direct is not None:
            return self._as_ruler(direct)
        if self._is_apposed_at(at) and is_behind_titles(self.phrase, left):
            return self._person_at(at + 1)
        before = self._apposed_before(left, stop) or named_right_before(self.phrase, left, stop)
        if before is not None and not opens_clause(self.tokens, left, stop):
            return self._named_behind(left, at) or before
        if at + 2 < len(self.tokens) and self.tokens[at].text == "," and self._is_determined(left):
            is_styled = self.tokens[at + 1].lower_ == "the" and self._is_honorific(at + 2)
            # "The first headmaster, the Rev. John Pell", "the chairman, the banker John Pell".
            after = self._person_at(at + 1 + is_styled) or self._behind_trade(at + 1)
            if after is None or self._starts_clause(after, at + 1):
                return None
            return None if is_next_holder(self.tokens, left, self.phrase.after(after, at + 1)) else after
        return None

    def _is_apposed_at(self, at: int) -> bool:
        """Tell whether a comma and somebody's name follow."""
        return (
            at + 1 < len(self.tokens) and self.tokens[at].text == "," and self._person_at(at + 1) is not None
        )

    def _behind_joined_trade(self, left: int, at: int) -> Mention | None:
        """Give Ann Lee of "former prime minister and novelist Ann Lee".

        Nobody in "the prime minister and novelist Ann Lee", who may be two.
        """
        before = [t.lower_ for t in self.tokens[max(0, left - 1) : self.phrase.index(self.phrase.start)]]
        if "the" in before and FORMER.isdisjoint(before) and not self.phrase.title.flags:
            return None
        stop = trades.behind_joined_trade(self.tokens, at)
        named = self._person_at(stop) if stop > at else None
        return named if named is not None and " " in named.text else None

    def _behind_trade(self, index: int) -> Mention | None:
        """Give Ann Lee of "its chairman, the economist Ann Lee, said", not of a list that goes on."""
        at = trades.traded_name(self.tokens, index)
        named = self._person_at(at) if at > index else None
        if named is None or " " not in named.text:
            return None
        return named if trades.is_closed(self.tokens, self.phrase.after(named, at)) else None

    def _has_verb(self, person: Mention, index: int) -> bool:
        """Tell "is the third prime minister Lee has met", where Lee is no prime minister."""
        stop = self.phrase.after(person, index)
        if stop >= len(self.tokens) or self.tokens[stop].tag_ not in ("VBZ", "VBD", "VBP", "MD"):
            return False
        return _COUNTED.search(self.phrase.text(self.phrase.origin, self.phrase.start)) is not None

    def _is_listed(self, person: Mention, left: int, at: int) -> bool:
        """Tell the next name of a list that lost its line ends: "A - head of the Institute B - an expert"."""
        stop = self.phrase.after(person, at)
        is_behind = self.phrase.places[at] > self.phrase.end + 1 and left > 0 and stop < len(self.tokens)
        return is_behind and self._is_dash(left - 1) and self._is_dash(stop)

    def _is_dash(self, index: int) -> bool:
        return self.tokens[index].text in ("-", "–", "—", "--") and bool(self.tokens[index].whitespace_)

    def _named_behind(self, left: int, at: int) -> Mention | None:
        """Give Y of "the mayor, X, and the president of the guild, Y": the comma parts two persons."""
        first = left if self.tokens[left].pos_ in ("DET", "PRON") else left - 1
        words = [t.lower_ for t in self.tokens[max(0, first - 2) : first + 1]]
        is_next = words[1:] == [",", "the"] and self._is_apposed_itself(first - 2)
        if not is_next and words not in ([",", "and", "the"], [",", "and", "its"], [",", "and", "their"]):
            return None
        if at + 1 >= len(self.tokens) or self.tokens[at].text != ",":
            return None
        named = self._person_at(at + 1)
        if named is None or " " not in named.text:
            return None
        stop = self.phrase.after(named, at + 1)
        follows = self.tokens[stop] if stop < len(self.tokens) else None
        if is_next and [t.lower_ for t in self.tokens[stop : stop + 2]] == [",", "the"]:
            return None
        return named if follows is None or follows.text in ",.;:)" or follows.lower_ == "who" else None

    def _is_apposed_itself(self, last: int) -> bool:
        """Tell the X of "the mayor of Lyon, X, the president of the guild, Y" from that of "met X, the"."""
        before = self.phrase.mention(last) if last >= 0 else None
        first = self.phrase.first_of(before, last) if before is not None else 0
        return first > 0 and self.tokens[first - 1].text == ","

    def _as_ruler(self, mention: Mention) -> Mention:
        """Keep "King James" apart from the James Merrick that a text names in full."""
        is_ruler = self.phrase.title.title.split()[-1] in RULERS and " " not in mention.text
        if is_ruler and mention.name and mention.name.startswith(f"{mention.text} "):
            return replace(mention, name=mention.text, entity_ids=())
        return mention

    def inside(self, mention: Mention, last: int) -> Mention | None:
        """Cut the holder out of a name that begins with the title: "Tsar Peter", "Secretary Wolfowitz"."""
        stop = self.phrase.after(mention, last)
        if stop <= last + 1 or self.tokens[last + 1].pos_ in ("ADP", "PUNCT", "PART"):
            return None  # "Queen of Mauritius"
        if mention.text.rpartition(" ")[2].lower() in NO_SURNAMES:
            return None  # "King Fahd Academy"
        own = self.phrase.own_mention(last + 1, stop - 1, MentionForm.NAME, EntityKind.PERSON)
        return self._with_regnal(replace(own, name=None, confidence=mention.confidence), stop)

    def _starts_clause(self, person: Mention, index: int) -> bool:
        """Tell a subject after a comma ("In his years as the leader, Bush said") from an apposed name."""
        stop = self.phrase.after(person, index)
        follows = self.tokens[stop].pos_ if stop < len(self.tokens) else "PUNCT"
        return follows in ("VERB", "AUX", "ADV", "PART") and self._opens_sentence()

    def _opens_sentence(self) -> bool:
        first = self.phrase.index(self.phrase.outer)
        return first is not None and any(
            t.pos_ in ("ADP", "SCONJ", "VERB") for t in self.tokens[max(0, first - 4) : first]
        )

    def _is_determined(self, left: int) -> bool:
        first = self.phrase.index(self.phrase.start)
        if first is None:
            return False
        if 1 < left == first and self.tokens[left - 1].lower_ in ("and", "&"):
            return self.tokens[left - 2].lower_ in HEADS  # "Acme President and Chief Executive, X"
        before = self.tokens[left - 1].lower_ if left > 0 else ""
        if left == first and (self._opens_whole(left) or self._is_led_in(left)):
            return True
        return left < first or before in ("his", "her", "my", "your", "-", "–", "—")

    def _opens_whole(self, left: int) -> bool:
        """Tell an office that a sentence opens with: "Leader of the Free Party, Ann Lee is a lawyer"."""
        first = (
            self.tokens[left - 1] if left > 0 and self.tokens[left - 1].text in _TODAY else self.tokens[left]
        )
        return first.i == first.sent.start and first.is_title

    def _is_led_in(self, left: int) -> bool:
        """Tell an office that needs no body behind a preposition: "met by finance minister, Ann Lee, and"."""
        is_led = left > 0 and self.tokens[left - 1].lower_ in ("by", "with")
        return is_led and not is_vague(self.phrase.title.title)

    def _person_at(self, index: int) -> Mention | None:
        """Give the person whose name begins there: nobody in "the Young Leader Programme"."""
        found = self._named_at(index)
        behind = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
        if found is not None and found.text.lower() in MONTH_NAMES and behind[:1].isdigit():
            return None  # "vice president December 19, 1974"
        if self._are_several(index):
            return None
        found = across_bracket(self.phrase, found, index) if found is not None else None
        return None if found is None or found.text.rpartition(" ")[2].lower() in NO_SURNAMES else found

    def _named_at(self, index: int) -> Mention | None:
        while index < len(self.tokens) and self._is_honorific(index):
            index += 1 + any(
                t.text in "-." for t in self.tokens[index + 1 : index + 2]
            )  # "Lt-Gen", "Lt. Gen."
        if index >= len(self.tokens):
            return None
        mention = self.phrase.mention(index)
        if mention is None:
            return self._untagged(index)
        if mention.form is not MentionForm.NAME or mention.start < self.phrase.places[index]:
            return None
        if mention.text.lower() in CRAFTS or self.tokens[index].pos_ == "CCONJ":
            return None  # "the King and Government of Norway"
        stop = self.phrase.after(mention, index)
        if is_person(mention):
            return self._with_capitals(mention, index, stop) or self._shortened(mention, index, stop)
        kinds = {None, EntityKind.ORGANISATION}
        if not is_vague(self.phrase.title.title) or " " in mention.text:
            kinds.add(EntityKind.STATE)  # "President Nnamdi AZIKIWE", whom the tagger takes for a place
        if mention.kind in kinds and not mention.entity_ids and is_personlike(mention.text):
            return self._shortened(replace(mention, kind=EntityKind.PERSON), index, stop)
        return None

    def _are_several(self, index: int) -> bool:
        """Tell a plural that is a subject, behind a heading that lost its end: "the king Surveyors are"."""
        return [t.tag_ for t in self.tokens[index : index + 2]] == ["NNS", "VBP"]

    def _with_capitals(self, mention: Mention, index: int, stop: int) -> Mention | None:
        """Join a first name to a surname in capitals, taken for another name: "Victor EMMANUEL II"."""
        named = self.phrase.mention(stop) if stop < len(self.tokens) else None
        is_cut = named is not None and named.start == mention.end + 1 and named.form is MentionForm.NAME
        if named is None or not is_cut or " " in mention.text or not named.text.split()[0].isupper():
            return None
        if mention.text.isupper() or named.kind is not EntityKind.PERSON:
            return None
        last = self.phrase.after(named, stop) - 1
        own = self.phrase.own_mention(index, last, MentionForm.NAME, EntityKind.PERSON)
        return replace(own, confidence=mention.confidence)

    def _is_honorific(self, index: int) -> bool:
        """Tell "Dr", "Most Rev" before a name from the "Sheikh" that the name begins with."""
        if self.tokens[index].lower_ in STYLES:
            behind = [t.lower_.rstrip(".") for t in self.tokens[index + 1 : index + 3] if t.text != "-"]
            return behind[:1] != [] and behind[0] in FORMS_OF_ADDRESS
        if self.tokens[index].lower_.rstrip(".") not in FORMS_OF_ADDRESS:
            return False
        named = self.phrase.mention(index)
        is_named = named is not None and is_person(named) and " " in named.text
        return named is None or not is_named or named.start < self.phrase.places[index]

    def _shortened(self, mention: Mention, index: int, stop: int) -> Mention:
        """Cut a headline's verb off a name: "NATO Chief Rutte Expresses Strong Support"."""
        if stop - index > _LONGEST_NAME:
            cut = next(
                (i for i in range(index + 1, stop) if self.tokens[i].pos_ in ("VERB", "ADP", "AUX")), stop
            )
            if cut < stop:
                own = self.phrase.own_mention(index, cut - 1, MentionForm.NAME, EntityKind.PERSON)
                return replace(own, name=None)
        return self._with_regnal(mention, stop)

    def _with_regnal(self, mention: Mention, stop: int) -> Mention:
        """Add what belongs to a ruler's name: "Aleksei I", "Peter the Great"."""
        last = stop
        if stop < len(self.tokens) and _REGNAL.match(self.tokens[stop].text):
            last = stop + 1
        elif stop + 1 < len(self.tokens) and self.tokens[stop].lower_ == "the":
            last = (
                stop + 2 if self.tokens[stop + 1].text in ("Great", "Younger", "Elder", "Terrible") else stop
            )
        if last == stop:
            return mention
        end = self.phrase.end_of(last - 1)
        return replace(mention, text=self.phrase.text(mention.start, end), end=end, name=None)

    def _untagged(self, index: int) -> Mention | None:
        """Take a run of capitalised words after a title as a name that no tagger knew."""
        stop = index
        while stop < len(self.tokens) and self._may_be_name(stop, index):
            stop += 1
        while stop > index and self.tokens[stop - 1].lower_ in _NAME_PARTICLES:
            stop -= 1
        if stop == index or self.phrase.text(self.phrase.start, self.phrase.end).isupper():
            return None
        if self.tokens[index].lower_ in HEADS or self.tokens[index].lower_ in CRAFTS | OPENERS:
            return None
        return self.phrase.own_mention(index, stop - 1, MentionForm.NAME, EntityKind.PERSON)

    def _may_be_name(self, index: int, begin: int) -> bool:
        token = self.tokens[index]
        if self.phrase.mention(index) is not None or token.lower_ in _DAYS:
            return False
        if token.lower_ in _NAME_PARTICLES and token.text.islower():
            return index > begin
        return _CAPITALISED.match(token.text) is not None and token.pos_ in ("PROPN", "NOUN", "X", "ADJ")

    def _apposed_before(self, left: int, stop: int) -> Mention | None:
        """Find a person before the phrase across a comma, an age or a bracket: "Wagoner, 51, GM's chief"."""
        office = self.phrase.text(self.phrase.start, self.phrase.end)
        if self.tokens[left].lower_ == "whose" and not office.endswith(_OWN_TERMS):
            return None  # "bought Norvex, whose chairman": what stands before has one
        index = left - 1
        while index >= 0 and (
            self.tokens[index].pos_ in ("DET", "ADV") or self.tokens[index].lower_ in _WITH_OFFICE
        ):
            index -= 1
        if says_so(self.tokens, index, stop):
            return None
        if trades.acts_after_opening(self.tokens, index, stop):
            return None  # "After a call from Xi Jinping, the Russian president said"
        comma = trades.before_adverbial(self.tokens, index)
        if comma < index and stop < len(self.tokens) and self.tokens[stop].pos_ in ("AUX", "VERB"):
            return None  # "According to Lee, at the time the president of Norland was ill"
        index = comma
        if index < 1:
            return None
        if self.tokens[index].text not in (",", "(", "–", "—", "-", "--"):
            return self._before_trades(index)
        index -= 1 + self.tokens[index - 1].is_space  # where party and state of a legislator stood
        if index > 1 and self.tokens[index].like_num and self.tokens[index - 1].text == ",":
            index -= 2
        if index > 1 and self._is_letters(index):
            index -= 2  # "Ann Lee, RN, previously president of"
        if index > 0 and self.tokens[index].text == ")":
            while index > 0 and self.tokens[index].text != "(":
                index -= 1
            index -= 1
        mention = self.phrase.mention(index) if index >= 0 else None
        if mention is not None and mention.kind is EntityKind.STATE:  # "Ann Lee of Kenya, head of X"
            first = self.phrase.first_of(mention, index)
            is_from = first > 1 and self.tokens[first - 1].lower_ in ("of", "from")
            if is_from and is_of_ruler(self.phrase) and self.tokens[first - 1].lower_ == "of":
                return called_after(self.phrase, first - 2, index)
            mention = self.phrase.mention(first - 2) if is_from else mention
        if mention is None:
            return ruler_before(self.phrase, index)
        if mention.form is not MentionForm.NAME or is_of_title(self.phrase, mention, index):
            return None
        return mention if is_person(mention) else self._untagged_person(mention)

    def _before_trades(self, index: int) -> Mention | None:
        """Find a person who is something else too: "Ann Lee, a Boston lawyer and president of"."""
        for comma in trades.commas_before_trades(self.tokens, index):
            mention = self.phrase.mention(comma - 1)
            if mention is not None and mention.form is MentionForm.NAME:
                return mention if is_person(mention) else self._untagged_person(mention)
        return None

    def _is_letters(self, index: int) -> bool:
        """Tell letters behind a name: "Ann Lee, RN,", "Ann Lee, Ph.D.,"."""
        token = self.tokens[index]
        is_degree = (token.text.isupper() and 1 < len(token) < 6) or _DEGREE.fullmatch(token.text) is not None
        return is_degree and self.tokens[index - 1].text == ","

    def _untagged_person(self, mention: Mention) -> Mention | None:
        """Take a name beside an office of one person for a person, whatever the tagger says."""
        if mention.text.rpartition(" ")[2].lower() in NO_SURNAMES:
            return None  # "chair of the Harbour Board, and president of the club"
        is_ruler = is_of_ruler(self.phrase)
        may_be_place = is_ruler or has_given_name(mention.text)  # "Zoltán Kovács", tagged as a town
        kinds = (None, EntityKind.ORGANISATION, EntityKind.EVENT, EntityKind.STATE)[: 3 + may_be_place]
        may_be = mention.kind in kinds and not mention.entity_ids
        called = mention.text.partition(" of ")[0] if is_ruler else mention.text
        is_like = is_personlike(called, single=is_ruler) and (
            is_ruler or not is_vague(self.phrase.title.title)
        )
        if may_be and is_like:
            return replace(mention, kind=EntityKind.PERSON)
        return known_person(self.phrase.view, mention)
