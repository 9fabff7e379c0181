"""The roles of one parsed sentence: title, body and holder, read off the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.titles import Title, canonical_title, flag_of, parse_titles
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_roles"]

# Party labels before an office say nothing of its body: "Democratic Vice President Kamala Harris".
_PARTY_ADJECTIVES = word_set(
    """
    democratic republican democrat conservative liberal socialist centrist leftist rightist far-right
    far-left left-wing right-wing pro-western pro-russian communist islamist nationalist populist
    progressive reformist reformed muslim christian catholic
    """
)
_POSTS = frozenset({"role", "post", "position", "job", "seat", "title", "duties"})
_OF = frozenset({"of", "at", "for", "in", "with"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_ORG_PRONOUNS = frozenset({"its", "their", "our", "whose"})
_NAME_PARTICLES = word_set(
    """
    van von der den de del della di da dos du la le bin ibn al el ben ter ten y e
    """
)
_PAREN = re.compile(r"\s*\((?:in office )?(?:since )?[\d\s–—/~-]{4,40}\)")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'.-]*$")


def find_roles(view: SentenceView) -> list[RoleMention]:
    """Find the roles of a sentence, each with its body and its holder where the wording gives them.

    Roles inside a name ("Martin Luther King"), plural roles and offices that the
    guidelines leave out (corporate vice presidents, press secretaries) are not found.
    """
    text, origin = _text_of(view)
    titles = [t for t in parse_titles(text) if not _is_inside_name(view, t, origin)]
    roles = [_Reader(view, title, origin).read() for title in titles]
    return _share_in_coordination(text, origin, [r for r in roles if r is not None])


def _text_of(view: SentenceView) -> tuple[str, int]:
    return view.span.text, view.span.start_char + view.shift


def _is_person(mention: Mention) -> bool:
    return mention.kind is EntityKind.PERSON


def _is_inside_name(view: SentenceView, title: Title, origin: int) -> bool:
    """Tell whether the title's words belong to a longer name: "Martin Luther King", "King's College"."""
    start, end = title.start + origin, title.end + origin
    for mention in view.mentions:
        if mention.form is not MentionForm.NAME or not mention.start < end or not start < mention.end:
            continue
        if mention.start < start and _is_person(mention):
            return True
        if (
            mention.kind is not EntityKind.PERSON
            and mention.end > end
            and mention.kind is not EntityKind.POST
        ):
            return True
    return False


class _Reader:
    """Reads what stands around one title."""

    def __init__(self, view: SentenceView, title: Title, origin: int) -> None:
        self.view = view
        self.title = title
        self.start = title.start + origin
        self.end = title.end + origin
        self.outer = title.outer + origin
        self.flags = set(title.flags)
        self.tokens: list[Token] = list(view.span)
        self.places = [t.idx + view.shift for t in self.tokens]

    def read(self) -> RoleMention | None:
        first, last = self._index(self.start), self._index(self.end - 1)
        if first is None or last is None or self._modifies_a_noun(last):
            return None
        left, before = self._body_before(first)
        stop, after, title_end = self._body_after(last)
        title = canonical_title(self._text(self.start, title_end))
        body = after or before
        holder = self._holder(left, stop)
        return RoleMention(
            text=self._text(min(self.outer, self.start), title_end),
            start=self.start,
            end=title_end,
            title=title,
            body=body,
            holder=holder,
            is_former=bool(self.flags & {"former", "late"}),
            is_acting="acting" in self.flags,
            is_new="new" in self.flags,
            is_designate="designate" in self.flags,
            wants=self.title.wants,
        )

    def _text(self, start: int, end: int) -> str:
        offset = self.view.span.start_char + self.view.shift
        return self.view.span.text[start - offset : end - offset]

    def _index(self, place: int) -> int | None:
        found = [i for i, start in enumerate(self.places) if start <= place < start + len(self.tokens[i])]
        return found[0] if found else None

    def _mention(self, index: int) -> Mention | None:
        """Give the mention at a token, a nominal made of the title itself ("the president") left out."""
        mention = self.view.mention_at(self.tokens[index])
        if mention is None or mention.form is MentionForm.NAME:
            return mention
        return None if mention.start < self.end and self.start < mention.end else mention

    def _modifies_a_noun(self, last: int) -> bool:
        """Tell whether the title only describes the next noun: "head injury", "president candidate"."""
        if last + 1 >= len(self.tokens):
            return False
        token = self.tokens[last + 1]
        if token.lower_ in _POSTS:  # "his chairman role"
            return False
        return token.pos_ == "NOUN" and token.text.islower() and self._mention(last + 1) is None

    def _body_before(self, first: int) -> tuple[int, Mention | None]:
        """Walk left over qualifiers to the body: "NATO's new", "the U.S. Democratic", "its".

        Returns the index of the leftmost token of the phrase, and the body.
        """
        index, body, passed = first - 1, None, 0
        while index >= 0 and passed < 5:
            token = self.tokens[index]
            lower = token.lower_
            if lower in _POSSESSIVE and index > 0:
                index -= 1
                continue
            mention = self._mention(index)
            if lower in _ORG_PRONOUNS and body is None:
                return index, mention or self._own_mention(index, index, MentionForm.PRONOUN, None)
            if (
                mention is not None
                and body is None
                and mention.form is not MentionForm.PRONOUN
                and lower not in _PARTY_ADJECTIVES
            ):
                if _is_person(mention):
                    break
                body, index = mention, self._first_of(mention, index) - 1
                continue
            flag = flag_of(lower)
            if flag is not None and (body is None or flag != "rank"):
                self.flags.add(flag)
            elif body is None and index == first - 1 and self._is_short_name(index):
                body = self._own_mention(index, index, MentionForm.NOMINAL, EntityKind.ORGANISATION)
            elif not (
                token.pos_ in ("ADJ", "DET", "NUM")
                or lower in _PARTY_ADJECTIVES
                or lower in ("-", "co", "founder")
            ):
                break
            index, passed = index - 1, passed + 1
            if token.pos_ == "DET":
                break
        return index + 1, body

    def _is_short_name(self, index: int) -> bool:
        """Tell a body's short name that no tagger knew: "Commission President", "Board Chairman"."""
        token = self.tokens[index]
        return (
            token.pos_ in ("PROPN", "NOUN")
            and token.text[:1].isupper()
            and index > 0
            and self._mention(index) is None
        )

    def _first_of(self, mention: Mention, index: int) -> int:
        while index > 0 and self.places[index - 1] >= mention.start:
            index -= 1
        return index

    def _own_mention(self, first: int, last: int, form: MentionForm, kind: EntityKind | None) -> Mention:
        start, end = self.places[first], self.places[last] + len(self.tokens[last])
        text = self._text(start, end)
        name = text if form is MentionForm.NAME else None
        return Mention(text=text, start=start, end=end, form=form, kind=kind, name=name, confidence=0.6)

    def _body_after(self, last: int) -> tuple[int, Mention | None, int]:
        """Read "of X", "of housing studies at X" after the title.

        Returns the index after the phrase, the body, and where the title ends with its portfolio.
        """
        index, title_end = last + 1, self.end
        body: Mention | None = None
        for _ in range(3):
            if index + 1 >= len(self.tokens) or self.tokens[index].lower_ not in _OF:
                break
            found, stop, portfolio_end = self._complement(index + 1, self.tokens[index].lower_)
            if found is None and portfolio_end is None:
                break
            if body is not None and self.tokens[index].lower_ != "at":
                break
            if body is not None and found is not None:  # "director of Housing Studies at Harvard University"
                title_end = body.end
            elif portfolio_end is not None:
                title_end = portfolio_end
            body, index = found or body, stop
        return index, body, title_end

    def _complement(self, index: int, word: str) -> tuple[Mention | None, int, int | None]:
        """Read the noun phrase after "of": a body, or a portfolio that belongs to the title."""
        begin = index
        while index < len(self.tokens) and index - begin < 7:
            token, mention = self.tokens[index], self._mention(index)
            if mention is not None and mention.form is not MentionForm.PRONOUN:
                stop = self._after(mention, index)
                if self._is_possessed(stop):  # "president of France's Socialist Party"
                    index = stop + 1
                    continue
                return self._judge(mention, index, begin, stop, word)
            if token.lower_ in _ORG_PRONOUNS and index == begin:
                return (
                    self._mention(index) or self._own_mention(index, index, MentionForm.PRONOUN, None),
                    index + 1,
                    None,
                )
            if not self._continues_noun_phrase(token):
                break
            if token.pos_ == "CCONJ" and (
                index == begin or self.tokens[index - 1].pos_ not in ("NOUN", "PROPN", "ADJ")
            ):
                break
            index += 1
        return self._portfolio(begin, index, word)

    @staticmethod
    def _continues_noun_phrase(token: Token) -> bool:
        return (
            token.pos_ in ("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM")
            or token.lower_ in _POSSESSIVE
            or token.text == "-"
            or token.dep_ == "amod"
        )

    def _is_possessed(self, index: int) -> bool:
        return (
            index + 1 < len(self.tokens)
            and self.tokens[index].lower_ in _POSSESSIVE
            and self._mention(index + 1) is not None
        )

    def _after(self, mention: Mention, index: int) -> int:
        while index < len(self.tokens) and self.places[index] < mention.end:
            index += 1
        return index

    def _judge(
        self, mention: Mention, index: int, begin: int, stop: int, word: str
    ) -> tuple[Mention | None, int, int | None]:
        """Decide whether a mention after "of" is the body, or part of a portfolio."""
        if _is_person(mention):
            return self._portfolio(begin, index, word)
        if (
            word == "in"
            and mention.kind is EntityKind.ORGANISATION
            and self.title.head.wants[0] is EntityKind.STATE
        ):
            return None, index, None
        is_portfolio = (
            self.title.head.takes_portfolio
            and mention.kind is not EntityKind.STATE
            and not mention.entity_ids
        )
        if is_portfolio and all(
            w.lower() in PORTFOLIOS | {"and", "of", "the", ","} for w in mention.text.split()
        ):
            return None, stop, mention.end
        if (
            mention.form is MentionForm.DEMONYM
            and stop < len(self.tokens)
            and self.tokens[stop].pos_ in ("NOUN", "PROPN")
        ):
            if self.title.head.takes_portfolio and self.tokens[stop].lower_ in PORTFOLIOS:
                return None, stop + 1, self._end_of(stop)  # "commissioner of Indian affairs"
            return mention, stop + 1, None
        return mention, stop, None

    def _end_of(self, index: int) -> int:
        return self.places[index] + len(self.tokens[index])

    def _portfolio(self, begin: int, stop: int, word: str) -> tuple[Mention | None, int, int | None]:
        """Read a noun phrase that no mention covers: a portfolio ("of finance"), else a body ("of the party")."""
        while stop > begin and self.tokens[stop - 1].pos_ in ("CCONJ", "DET", "ADJ", "PART"):
            stop -= 1
        if word not in ("of", "for", "at") or stop == begin:
            return None, begin, None
        words = self.tokens[begin:stop]
        end = self.places[stop - 1] + len(self.tokens[stop - 1])
        is_capitalised = self._is_named_body(words)
        if self.title.head.takes_portfolio or (words[0].pos_ not in ("DET", "PRON") and not is_capitalised):
            service = words[0].lower_ == "the" and is_capitalised  # "Secretary of the Air Force"
            return (
                self._own_mention(begin + 1, stop - 1, MentionForm.NAME, None) if service else None,
                stop,
                end,
            )
        form = MentionForm.NAME if is_capitalised else MentionForm.NOMINAL
        begin += words[0].pos_ == "DET" and form is MentionForm.NAME
        own = self._own_mention(begin, stop - 1, form, None)
        return (None if own.text.lower() in ("the board", "board") else own), stop, None

    def _is_named_body(self, words: Sequence[Token]) -> bool:
        """Tell whether capitalised words no one tagged are a body: "mayor of Haverbrook"."""
        return any(t.text[:1].isupper() for t in words) and all(
            t.text[:1].isupper() or t.lower_ in ("of", "the", "and", "-") for t in words
        )

    def _holder(self, left: int, stop: int) -> Mention | None:
        """Find the person the title is attached to: after it, or before it across a comma."""
        at = self._skip_parenthesis(stop)
        direct = self._person_at(at)
        if direct is not None:
            return direct
        before = self._apposed_before(left)
        if before is not None:
            return before
        if at + 1 < len(self.tokens) and self.tokens[at].text == "," and self._is_determined(left):
            after = self._person_at(at + 1)
            if after is not None and not self._starts_clause(after, at + 1):
                return after
        return None

    def _starts_clause(self, person: Mention, index: int) -> bool:
        """Tell a subject that follows a comma ("In his years as the leader, Bush said") from an apposed name."""
        stop = self._after(person, index)
        return stop < len(self.tokens) and self.tokens[stop].text != "," and self._opens_sentence()

    def _opens_sentence(self) -> bool:
        first = self._index(self.outer)
        return first is not None and any(
            t.pos_ in ("ADP", "SCONJ", "VERB") for t in self.tokens[max(0, first - 4) : first]
        )

    def _is_determined(self, left: int) -> bool:
        first = self._index(self.start)
        return first is not None and left < first

    def _skip_parenthesis(self, index: int) -> int:
        if index < len(self.tokens) and self.tokens[index].text == "(":
            place = self.places[index] - self.view.span.start_char - self.view.shift
            match = _PAREN.match(self.view.span.text, place)
            if match is not None:
                while index < len(self.tokens) and self.places[index] - self.places[0] < match.end():
                    index += 1
        return index

    def _person_at(self, index: int) -> Mention | None:
        if index >= len(self.tokens):
            return None
        mention = self._mention(index)
        if mention is not None and mention.form is MentionForm.NAME:
            if _is_person(mention):
                return mention
            if (
                mention.kind in (None, EntityKind.ORGANISATION)
                and not mention.entity_ids
                and mention.start == self.places[index]
            ):
                return replace(mention, kind=EntityKind.PERSON)
            return None
        return self._untagged_name(index) if mention is None else None

    def _untagged_name(self, index: int) -> Mention | None:
        """Take a run of capitalised words after a title as a name that no tagger knew."""
        stop = index
        while stop < len(self.tokens) and self._mention(stop) is None and self._may_be_name(stop, index):
            stop += 1
        while stop > index and self.tokens[stop - 1].lower_ in _NAME_PARTICLES:
            stop -= 1
        if stop == index or not self.title.title or self._text(self.start, self.end).isupper():
            return None
        return self._own_mention(index, stop - 1, MentionForm.NAME, EntityKind.PERSON)

    def _may_be_name(self, index: int, begin: int) -> bool:
        token = self.tokens[index]
        if token.lower_ in _NAME_PARTICLES and token.text.islower():
            return index > begin
        return _CAPITALISED.match(token.text) is not None and token.pos_ in ("PROPN", "NOUN", "X", "ADJ")

    def _apposed_before(self, left: int) -> Mention | None:
        """Find a person before the phrase across a comma, an age or a bracket: "Rick Wagoner, 51, GM's chief"."""
        index = left - 1
        while index >= 0 and (
            self.tokens[index].pos_ in ("DET", "ADV") or self.tokens[index].lower_ == "and"
        ):
            index -= 1
        if index < 1 or self.tokens[index].text not in (",", "(", "–", "—", "-"):
            return None
        index -= 1
        if index > 1 and self.tokens[index].like_num and self.tokens[index - 1].text == ",":
            index -= 2
        if index > 0 and self.tokens[index].text == ")":
            while index > 0 and self.tokens[index].text != "(":
                index -= 1
            index -= 1
        mention = self._mention(index) if index >= 0 else None
        return (
            mention
            if mention is not None and mention.form is MentionForm.NAME and _is_person(mention)
            else None
        )


def _share_in_coordination(text: str, origin: int, roles: Sequence[RoleMention]) -> list[RoleMention]:
    """Pass body and holder between coordinated roles: "chairman and chief executive of Ford, Bill Ford"."""
    shared = list(roles)
    for i, j in _neighbours(text, origin, shared):
        left, right = shared[i], shared[j]
        holder = left.holder or right.holder
        shared[i] = replace(left, body=left.body or right.body, holder=holder)
        shared[j] = replace(right, body=right.body or left.body, holder=right.holder or holder)
    return shared


def _neighbours(text: str, origin: int, roles: Sequence[RoleMention]) -> Iterator[tuple[int, int]]:
    pairs = [(i, i + 1) for i in range(len(roles) - 1)]
    for i, j in pairs + pairs[::-1]:
        end = roles[i].body.end if roles[i].body and roles[i].body.start > roles[i].end else roles[i].end  # type: ignore[union-attr]
        start = min(roles[j].start, roles[j].end - len(roles[j].text))
        between = text[end - origin : start - origin]
        if re.fullmatch(r",?\s*(?:and|&|as well as)\s+(?:the\s+|a\s+)?|\s*/\s*", between):
            yield i, j
