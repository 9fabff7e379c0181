"""The words around one title, by index: what the readers of bodies and holders share."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.roles.nouns import ACTING, FORMER, INCOMING, LATE, NEW, OF_SEVERAL, PRESENT, RANKS
from claims.extraction.roles.titles import Title, is_vague, parse_titles
from claims.extraction.roles.word_lists import word_set
from claims.extraction.text.damage import with_letters_as_written
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "BEINGS",
    "ORG_PRONOUNS",
    "POSSESSIVE",
    "SEATS",
    "Phrase",
    "is_person",
    "is_personlike",
    "is_soft_person",
]

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
ORG_PRONOUNS = frozenset({"its", "their", "our", "whose"})
_WITHOUT_PORTFOLIO = frozenset(
    {"prime minister", "first minister", "chief minister", "deputy prime minister"}
)
# What may stand between "a" and the kind of body in a trade: "a retired Danish bank chairman".
_TRAITS = frozenset({"ADJ", "NOUN", "PROPN", "ADV", "VERB"})
_LONGEST_TRADE = 5
# What may describe the one at the head of the whole.
_OF_WHOLE = FORMER.union(
    LATE, NEW, PRESENT, ACTING, INCOMING,
    ("first", "second", "third", "fourth", "fifth", "next", "last", "only", "youngest"),
    ("chief", "executive", "managing", "general", "founding"),
)  # fmt: skip
_NOUN_PHRASE = ("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM")
# What somebody is beside an office.
BEINGS = word_set(
    """
    owner co-owner founder co-founder member mp partner co-author editor producer consultant fellow lecturer
    candidate spokesman spokeswoman player captain
    """
)
# What an office is called behind its title, and is none itself.
SEATS = frozenset({"chair", "seat", "job", "post", "role", "position"})
# Of these a body may have one for each field.
_OF_FIELDS = frozenset({"coach", "director"})
_RANKED = RANKS - {"assistant", "deputy", "vice"}
# What is an adjective before another noun, and how many words that may be behind.
_ADJECTIVES = frozenset({"chief", "head", "principal"})
_REACH_OF_ADJECTIVE = 4
_TRADES = ("er", "or", "ist", "ian", "man", "woman")
_TODAY = frozenset({"yesterday", "today", "tomorrow", "tonight"})
_UNITS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "decades"})
_COUNTED_FROM = frozenset({"later", "ago", "before", "after", "earlier", "afterwards"})
_POSTS = frozenset({"role", "post", "position", "job", "seat", "title", "duties"})


_NAME_WORD = r"[^\W\d_a-z][^\W\d_]*[\w’'-]*"
_PERSONLIKE = re.compile(
    rf"{_NAME_WORD}(?: [A-Z]\.)?"
    rf"(?: (?:(?:de|da|van|von|bin|al|el|ben|ibn|del|di|der)[ -])*{_NAME_WORD}){{0,3}}"
)
_ORG_WORDS = word_set(
    """
    bank party group company corporation university college school institute club union association council
    commission committee ministry department agency court house times post news press media street motors
    airlines energy capital partners holdings international national federal general united first new house
    front movement league army navy force forces guard police city county state church museum foundation fund
    """
)


_NEVER_PERSONS = word_set(
    """
    association organisation organization federation committee commission ministry department corporation
    company university institute council union league foundation society orchestra
    """
)


def is_personlike(text: str, *, single: bool = True) -> bool:
    """Tell whether a name may be a person's by its words; one word alone only where `single` allows.

    Examples
    --------
    >>> is_personlike("Olaf Scholz"), is_personlike("Deutsche Bank"), is_personlike("Scholz", single=False)
    (True, False, False)
    """
    words = text.lower().split()
    if not single and (len(words) < 2 or text.isupper()):
        return False
    return _PERSONLIKE.fullmatch(text) is not None and not _ORG_WORDS & set(words)


def is_person(mention: Mention) -> bool:
    """Tell whether a mention is taken for a person: never "Association of Regional Orchestras"."""
    if mention.kind is not EntityKind.PERSON:
        return False
    return bool(mention.entity_ids) or not _NEVER_PERSONS & set(mention.text.lower().split())


def is_soft_person(mention: Mention) -> bool:
    """Tell whether a name tagged as an organisation that no table knows may be a person: "Olaf Scholz"."""
    if mention.kind is not EntityKind.ORGANISATION or mention.entity_ids:
        return False
    return is_personlike(mention.text, single=False)


class Phrase:
    """A title in its sentence, with the sentence's tokens and where they stand in the article.

    Parameters
    ----------
    view : SentenceView
        The sentence.
    title : Title
        The title, its offsets counted from `origin`.
    origin : int
        Where the sentence's text starts in the article.
    """

    def __init__(self, view: SentenceView, title: Title, origin: int) -> None:
        self.view = view
        self.title = title
        self.origin = origin
        self.start = title.start + origin
        self.end = title.end + origin
        self.outer = title.outer + origin
        self.tokens: list[Token] = list(view.span)
        self.places = [t.idx + view.shift for t in self.tokens]

    @property
    def takes_portfolio(self) -> bool:
        """Whether "of X" after the title may name its portfolio; never after "prime minister"."""
        return self.title.head.takes_portfolio and self.title.title not in _WITHOUT_PORTFOLIO

    def __len__(self) -> int:
        return len(self.tokens)

    def text(self, start: int, end: int) -> str:
        """Give the words between two places of the article."""
        return self.view.span.text[start - self.origin : end - self.origin]

    def index(self, place: int) -> int | None:
        """Give the index of the token at a place of the article."""
        before = bisect_right(self.places, place) - 1
        return before if before >= 0 and place < self.end_of(before) else None

    def end_of(self, index: int) -> int:
        """Give where a token ends in the article."""
        return self.places[index] + len(self.tokens[index].text)

    def mention(self, index: int) -> Mention | None:
        """Give the mention at a token, one made of the title itself ("the president") left out."""
        mention = self.view.mention_at(self.tokens[index])
        if mention is None:
            return None
        return None if mention.start < self.end and self.start < mention.end else mention

    def first_of(self, mention: Mention, index: int) -> int:
        """Give the index of a mention's first token, from one of its tokens."""
        while index > 0 and self.places[index - 1] >= mention.start:
            index -= 1
        return index

    def after(self, mention: Mention, index: int) -> int:
        """Give the index after a mention's last token."""
        while index < len(self) and self.places[index] < mention.end:
            index += 1
        return index

    def own_mention(self, first: int, last: int, form: MentionForm, kind: EntityKind | None) -> Mention:
        """Make a mention of words that no one tagged."""
        start, end = self.places[first], self.end_of(last)
        text = with_letters_as_written(self.text(start, end), self.view.written(start, end))
        name = text if form is MentionForm.NAME else None
        return Mention(text=text, start=start, end=end, form=form, kind=kind, name=name, confidence=0.6)

    def after_seat(self, index: int) -> int:
        """Step over what stands for an office behind its title: "the mayor's chair in Bergen"."""
        words = [t.lower_ for t in self.tokens[index : index + 2]]
        is_seat = len(words) == 2 and words[0] in POSSESSIVE and words[1] in SEATS
        return index + 2 if is_seat else index

    def is_verb(self, last: int) -> bool:
        """Tell whether the word is a verb here: "appointed to head the committee"."""
        token = self.tokens[last]
        return token.pos_ == "VERB" and token.text.islower() and token.tag_ in ("VB", "VBP", "VBZ")

    def is_indefinite(self, first: int) -> bool:
        """Tell one of many from the one that leads: "a director of the firm", "a commander of a unit"."""
        words = self.tokens[max(0, first - 3) : first]
        articles = [t for t in words if t.lower_ in ("a", "an") and t.head.i >= first]
        return bool(articles) and is_vague(self.title.title) and not self._is_of_field(first)

    def _is_of_field(self, first: int) -> bool:
        """Tell who has charge of a field, "a scouting director", from one of many, "a senior director"."""
        words = self.title.title.split()
        if words[-1] not in _OF_FIELDS:
            return False
        before = self.tokens[first - 1] if len(words) == 1 else None
        field = words[-2] if before is None else before.lower_
        is_field = before is None or (before.is_lower and before.pos_ in ("NOUN", "ADJ"))
        return is_field and field not in OF_SEVERAL | _RANKED

    def is_of_a_kind(self, first: int) -> bool:
        """Tell what somebody is by trade from an office: "an American college president", of no one body."""
        at = first - 1
        if at < 1 or not self.tokens[at].text.islower() or self.tokens[at].lower_ not in NOMINAL_KINDS:
            return False
        begin = at
        while begin > 0 and first - begin < _LONGEST_TRADE and self._is_trait(begin - 1):
            begin -= 1
        if begin == 0 or self.tokens[begin - 1].lower_ not in ("a", "an"):
            return False
        traits = range(begin, at)
        # "A former club president": of the club of which the page tells, unless it says where from.
        return any(map(self._is_people, traits)) or not any(self.tokens[i].lower_ in FORMER for i in traits)

    def _is_trait(self, index: int) -> bool:
        """Tell a word that only says what kind: a small one, or where from ("Danish", "West German")."""
        token = self.tokens[index]
        is_small = token.text.islower() and token.lower_ not in ("a", "an") and token.pos_ in _TRAITS
        return is_small or self._is_people(index)

    def _is_people(self, index: int) -> bool:
        mention = self.mention(index)
        return mention is not None and mention.form is MentionForm.DEMONYM

    def is_of_part(self, first: int, last: int) -> bool:
        """Tell the office of a part from that of the whole: "sports editor", "senior editor"."""
        if not self.title.head.is_of_parts or first == 0:
            return False
        before = self.tokens[first - 1]
        is_described = before.head.i == self.tokens[last].i and before.dep_ in ("compound", "amod", "nmod")
        return is_described and before.lower_ not in _OF_WHOLE and (before.is_lower or before.lower_ in RANKS)

    def modifies_a_noun(self, last: int) -> bool:
        """Tell whether the title only describes the next noun: "head injury", "president candidate"."""
        if last + 1 >= len(self):
            return False
        token = self.tokens[last + 1]
        if token.lower_ in _POSTS or self._is_time(last + 1):  # "his chairman role", "became head yesterday"
            return False
        if self._describes(last):
            return True
        return token.pos_ == "NOUN" and token.text.islower() and self.mention(last + 1) is None

    def _is_time(self, index: int) -> bool:
        """Tell when something was done: "was made head yesterday", "became head weeks later"."""
        if self.tokens[index].lower_ in _TODAY:
            return True
        follows = self.tokens[index + 1].lower_ if index + 1 < len(self) else ""
        return self.tokens[index].lower_ in _UNITS and follows in _COUNTED_FROM

    def _describes(self, last: int) -> bool:
        """Tell "the Union's chief Norland negotiator" from "its chief, Ann Lee"; a name may stand between."""
        token, noun = self.tokens[last], self.tokens[last].head
        if token.lower_ not in _ADJECTIVES or token.dep_ not in ("amod", "compound", "nmod"):
            return False
        if noun.pos_ != "NOUN" or not noun.is_lower or not 1 < noun.i - token.i <= _REACH_OF_ADJECTIVE:
            return False
        named = (self.mention(i) for i in range(last + 1, last + noun.i - token.i))
        people = [m for m in named if m is not None and is_person(m)]
        is_trade = noun.lower_ in PERSON_NOUNS or noun.lower_.endswith(_TRADES)
        is_one_word = all(" " not in person.text for person in people)  # taken for a surname
        return noun.lower_ not in _POSTS and (not people or (is_trade and is_one_word))

    def goes_on(self, token: Token, index: int, begin: int) -> bool:
        """Tell whether the noun phrase that begins at an index goes on with a word."""
        if token.pos_ == "CCONJ":
            is_inside = index > begin and self.tokens[index - 1].pos_ in ("NOUN", "PROPN", "ADJ")
            return is_inside and not self.begins_anew(index + 1)
        return (
            token.pos_ in _NOUN_PHRASE
            or token.lower_ in POSSESSIVE
            or token.text == "-"
            or (token.lower_ == "up" and self.tokens[index - 1].text == "-")
            or token.dep_ == "amod"
        )

    def begins_anew(self, index: int) -> bool:
        """Tell what else somebody is from what an office is of: "minister of health and a keen sailor"."""
        if index >= len(self) or self.tokens[index].lower_ in ("a", "an"):
            return True
        place = self.places[index] - self.origin
        if any(title.outer <= place < title.end for title in parse_titles(self.view.span.text)):
            return True  # "minister of health and deputy leader of the party"
        last = index
        while last + 1 < len(self) and self.tokens[last + 1].pos_ in ("NOUN", "PROPN", "ADJ"):
            last += 1
        noun = self.tokens[last]
        return noun.lemma_.lower() in PERSON_NOUNS | BEINGS
