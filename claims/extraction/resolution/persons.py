"""Who "he", "the banker" and "the former minister" are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context import plain_title, surname_of
from claims.extraction.context.genders import gender_of_pronoun
from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.nominals import BYLINES, KIN, PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.extraction.resolution.kin import named_kin
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Grammar, RoleMention
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["Persons"]

_PERSON = EntityKind.PERSON
# A clause that tells which man is meant, up to its first comma.
_RESTRICTIVE = re.compile(r"\s(?:who|whom|that|whose|[A-Z])[^,;:.()\n]{1,80}")
_OVER = re.compile(
    r"\b(?:former|ex|one-time|onetime|erstwhile|then|incoming|outgoing|newly)\b", re.IGNORECASE
)

# What stands before a name that has torn its phrase: "the former Elm Bank boss".
_FORMER = re.compile(r"\b[Tt]he\s(former|ex|one-time|onetime|erstwhile)\s(?:[A-Z][\w’'&.-]*\s){1,4}$")
_LONGEST = 60

# Who goes is not who comes: "congratulated Lena Holt, the new president. The outgoing president had ...".
_GOING = re.compile(r"\b(?:outgoing|departing|previous|former|ex|late)\b", re.IGNORECASE)
_COMING = re.compile(r"\b(?:new|incoming|next|future)\s$", re.IGNORECASE)
_AHEAD = 12
# Nor is who comes who goes: "Lena Holt beat the former president, Ole Berg. The new president ...".
_ENTERING = re.compile(r"\b(?:new|newly|incoming|next|future)\b", re.IGNORECASE)
_LEAVING = re.compile(r"\b(?:former|outgoing|departing|previous|ex|late|old|then)[\s-]$", re.IGNORECASE)
_NEAR = 500
# Who has how many children is nobody's father in the text.
_OF_CHILDREN = re.compile(r"[\s-]of[\s-](?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|ten\b)")
# What an opinion piece tells last, of who wrote it: "The author is director of the Elm Institute."
_WRITTEN = re.compile(r"\b(?:author|writer|novelist|columnist|books?|novels?|memoirs?)\b", re.IGNORECASE)
_LAST_LINES = 300

# "His successor", "replaced him", "took over from her".
# What somebody is called beside a name: "Holt, his vice president,".
_CALLED = re.compile(r"(?:\s[a-z-]+){0,3}?\s([a-z-]+)(?=,)")
_FOLLOWED = re.compile(r"\s(?:[a-z]+\s)?(?:successor|replacement)\b")
_FOLLOWING = re.compile(r"\b(?:replac|succeed|follow)\w*\s$|\b(?:took|takes?|taking) over from\s$")
# What names last who comes in: "was succeeded by Y", "handed over to Y", "made way for Y", "Y came next".
_HANDED = re.compile(
    r"\b(?:succeeded|replaced|followed)\b[^.;]*?\bby\b|\bhand(?:ed|s|ing)\b[^.;]*?\bto\b"
    r"|\b(?:gave|made|gives|makes|giving|making) way (?:to|for)\b|\b(?:came|comes) next\b"
    r"|\b(?:took|takes) (?:charge|the (?:helm|reins))\b|\bsuccessor was\b"
)

# Who came after somebody, and what only who was there before had done.
_FOLLOWS = re.compile(
    r"\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:took|takes|taking) over from)\s(?!by\b)"
)
_HAD_LED = re.compile(
    r"\shad\s(?:led|headed|run|chaired|governed|ruled|reigned|held the (?:post|job|office|position|role)"
    r"|been in (?:the )?(?:post|job|office|charge|power))\b"
)

# "His", also for "her", which need not follow whom it means: "his ally Ole Berg".
_OWN = re.compile(r"(?:his|her)\b", re.IGNORECASE)
_BESIDE = 60
_HE = re.compile(r"(?:he|she)\b", re.IGNORECASE)


class Persons:
    """Finds the person of a document whom a pronoun or a noun phrase means.

    Parameters
    ----------
    around : Surroundings
        What the document names, by place.
    """

    def __init__(self, around: Surroundings) -> None:
        self.around = around

    def of_pronoun(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        """He, she: a subject before it in the sentence, else whom the page or the sentence before is about.

        Nobody whose name says otherwise: "hired Jan Berg ... He" is not Mette Holt.
        """
        gender = gender_of_pronoun(mention.text)
        rivals = grammar.rivals.get(mention.start, frozenset())
        acting = [m for m in before if m.start in rivals and m.kind is _PERSON and m.name]
        if acting and mention.text.endswith("self"):
            return acting[-1]  # "Holt appointed himself prime minister"
        # "Holt, his deputy, succeeded him": neither is Holt's.
        others = {m.name for m in before if m.start in rivals or self._is_called_by(m, mention)}
        others |= set(self._saying(before, rivals, grammar))
        persons = [m for m in before if m.kind is _PERSON and m.name and self.around.may_be(m, gender)]
        persons = [m for m in persons if m.name not in others]
        about = self._of_title(gender, mention.start)
        about = about if about is None or about.name not in others else None
        page = about if self.around.is_page else None
        is_told = bool(self.around.context.article.title)  # else the page's subject is a guess
        # "Its chief, Pat Lind, left; Holt was named to succeed him", after another man that is told of first.
        is_beside = not is_told and mention.text == "him"
        if page is not None and not is_beside and self.around.is_surely(page, gender):
            persons = [m for m in persons if self.around.is_surely(m, gender)]
        told = next((m for m in persons if m.start == grammar.told_of.get(mention.start)), None)
        if told is not None:
            return told
        leading = [m for m in persons if m.start in grammar.subjects]
        if leading:
            return leading[-1]
        if persons and (about is None or not self.around.is_aside(persons[-1])):
            return persons[-1]
        return (
            (page if is_told else None)
            or self._come_in(mention, gender)
            or self._went_out(mention, gender)
            or (about if self._resumes(about, mention) else None)
            or (None if is_told else self._in_focus(gender, grammar, others))
            or (None if is_told else self._beside_focus(mention, gender, grammar))
            or page
            or self._in_focus(gender, grammar, others)
            or about
            or _told(gender, grammar, others)
            or self.around.nearest(mention.start, (_PERSON,), gender, apart=others)
        )

    def _saying(
        self, before: Sequence[Mention], rivals: frozenset[int], grammar: Grammar
    ) -> Iterator[str | None]:
        """Give who says a quotation of somebody else: named behind it, or in the sentence before."""
        for start in sorted(rivals - {m.start for m in before}):
            place = bisect_left(self.around.starts, start)
            if self.around.starts[place : place + 1] == [start]:
                yield self.around.by_start[place][1].name
            elif _HE.match(self.around.text, start) is not None:
                yield from (m.name for m in grammar.tellers or grammar.focus if m.kind is _PERSON)

    def _is_called_by(self, named: Mention, owner: Mention) -> bool:
        """Tell "Holt, his vice president,": whoever owns what Holt is called is somebody else."""
        if owner.text.lower() not in ("his", "her") or self.around.text[named.end : owner.start] != ", ":
            return False
        called = _CALLED.match(self.around.text, owner.end)
        return called is not None and called[1] in PERSON_NOUNS | KIN | HEADS.keys()

    def _come_in(self, mention: Mention, gender: str | None) -> Mention | None:
        """Give who came in last, where somebody follows him: "X made way for Y. Z replaced him"."""
        text = self.around.text
        is_followed = (
            _FOLLOWED.match(text, mention.end) is not None
            or _FOLLOWING.search(text, max(0, mention.start - 20), mention.start) is not None
        )
        opens = mention.start if mention.text.istitle() else sentence_start(text, mention.start)
        if not is_followed or not opens or text[opens - 1] == "\n":
            return None
        begins = self._begins_before(opens)
        if _HANDED.search(text, begins, opens) is None:
            return None
        named = self._named_between(begins, opens)
        if not named or not self.around.may_be(named[-1].mention, gender):
            return None
        is_named_again = surname_of(named[-1].name) in text[opens : mention.end + _BESIDE]
        return None if is_named_again else named[-1].mention  # "X made way for Y. His successor, Y, ..."

    def _went_out(self, mention: Mention, gender: str | None) -> Mention | None:
        """Give whom another followed, where "he" had led before: "X succeeded Y. He had run it since"."""
        text = self.around.text
        if not mention.text.istitle() or _HAD_LED.match(text, mention.end) is None:
            return None
        begins = self._begins_before(mention.start) if mention.start else 0
        followed = _FOLLOWS.search(text, begins, mention.start)
        behind = self._named_between(followed.end(), mention.start) if followed is not None else []
        gone = behind[0].mention if behind else None
        return gone if gone is not None and self.around.may_be(gone, gender) else None

    def _begins_before(self, opens: int) -> int:
        """Give where the sentence begins that ends right before a place."""
        ends = len(self.around.text[:opens].rstrip())
        return sentence_start(self.around.text, ends) % ends  # the first sentence begins at 0

    def _named_between(self, begins: int, ends: int) -> list[NamedThing]:
        first, last = (bisect_left(self.around.starts, place) for place in (begins, ends))
        return [thing for _, thing in self.around.by_start[first:last] if thing.kind is _PERSON]

    def _beside_focus(self, mention: Mention, gender: str | None, grammar: Grammar) -> Mention | None:
        """Give the one woman whom the sentence before names beside a man: "Ole left, and Ann came. She"."""
        spoken = [m for m in grammar.focus if m.kind is _PERSON and m.name]
        if gender is None or not spoken or any(self.around.may_be(m, gender) for m in spoken):
            return None
        text = self.around.text
        opens = mention.start if mention.text.istitle() else sentence_start(text, mention.start)
        if not opens or text[opens - 1] == "\n":
            return None
        named = self._named_between(self._begins_before(opens), opens)
        fitting = {t.name: t.mention for t in named if self.around.is_surely(t.mention, gender)}
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def _resumes(self, about: Mention | None, mention: Mention) -> bool:
        """Tell whether a paragraph goes back to whom the headline begins with: "Elected in 1994, he"."""
        headline = plain_title(self.around.context.article)
        if about is None or not headline.startswith((about.text, about.name or about.text)):
            return False
        text = self.around.text
        opens = mention.start if mention.text.istitle() else sentence_start(text, mention.start)
        return opens > 0 and text[opens - 1] == "\n"

    def _in_focus(
        self, gender: str | None, grammar: Grammar, others: Collection[str | None] = ()
    ) -> Mention | None:
        """Give who the sentence before speaks of, if that is one person."""
        spoken = [m for m in grammar.focus if m.kind is _PERSON and m.name and self.around.may_be(m, gender)]
        if len(spoken) != 1 or spoken[0].name in others:
            return None
        full = self.around.in_full(spoken[0].name or "") if " " not in (spoken[0].name or "") else None
        return full.mention if full is not None else spoken[0]

    def _of_title(self, gender: str | None, place: int) -> Mention | None:
        """Give the person the article is about, if it is about one who may be "he" or "she".

        Whom a text without a title opens with is not "he" of a later paragraph that names another.
        """
        title = self.around.context.title_mention
        if title is None or not self.around.may_be(title, gender):
            return None
        if not self.around.context.article.title and (
            self._is_named_later(title, place) or self.around.names_others(title, place, gender)
        ):
            return None
        return renewed(title, kind=_PERSON) if self.around.is_of_person(title) else None

    def _is_named_later(self, title: Mention, place: int) -> bool:
        """Tell whom a text names first behind its "he": "He succeeded Ole Berg".

        Not of "his ally Ole Berg", nor where the name opens the clause behind: "Before she left, Ann Holm".
        """
        text = self.around.text
        is_opened = not text[place].isupper() and text[: title.start].endswith(", ")
        return title.start > place and not is_opened and _OWN.match(text, place) is None

    def of_phrase(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        """The president: who was seen with that title last; the banker: whom the text speaks of.

        Never who acts in the clause: "Hobson hands the chair to the incoming man".
        """
        mention = self._whole(mention)
        acting = [m.name for m in before if m.start in grammar.subjects and m.name is not None]
        other = None if mention.start in grammar.subjects else next(reversed(acting), None)
        words = mention.text.lower().split()
        if words[-1] in KIN and _OF_CHILDREN.match(self.around.text, mention.end) is None:
            return self._relative(words[-1])
        if self._is_of_byline(mention):
            return None
        beside = self._apposed(mention, before, grammar)
        if beside is not None:
            return beside
        titles = self._titles_by_word.get(words[-1], [])
        fitting = titles[: bisect_left(titles, mention.start, key=_start)]
        if fitting and _GOING.search(mention.text) is not None:
            coming = [role for role in fitting if self._comes(role)]
            fitting = [role for role in fitting if role not in coming]
            other = coming[-1].holder.name if coming and coming[-1].holder is not None else other
        if fitting and _ENTERING.search(mention.text) is not None:
            gone = [role for role in fitting if self._goes(role)]
            if gone and gone[-1] == fitting[-1]:
                return self._comes_after(gone[-1], mention)
        if fitting:
            return fitting[-1].holder
        is_anybody = (
            words[-1] in PERSON_NOUNS
            or words[-1].endswith("old")
            or (mention.text.split()[-1].istitle() and words[-1] not in HEADS)
        )
        if (not is_anybody and _OVER.search(mention.text) is None) or self._tells_of_another(mention):
            return None
        about = self._of_title(None, mention.start) if self.around.is_page else None
        spoken = self._in_focus(None, grammar)
        # Without a title, what a text is about is a guess from how often it names somebody.
        offered = (about, spoken) if self.around.context.article.title else (spoken, about)
        meant = next((person for person in offered if person is not None and person.name != other), None)
        return meant or self.around.nearest(mention.start, (_PERSON,), other=other)

    def _whole(self, mention: Mention) -> Mention:
        """Give "boss" of "the former Elm Bank boss" with its "former", from which a name has torn it."""
        if " " in mention.text:
            return mention
        over = _FORMER.search(self.around.text, max(0, mention.start - _LONGEST), mention.start)
        return renewed(mention, text=f"the {over[1].lower()} {mention.text}") if over is not None else mention

    def _comes(self, role: RoleMention) -> bool:
        return _COMING.search(self.around.text, max(0, role.start - _AHEAD), role.start) is not None

    def _goes(self, role: RoleMention) -> bool:
        lead = self.around.text[max(0, role.start - _AHEAD) : role.start]
        return role.is_former or _LEAVING.search(lead) is not None or _GOING.search(role.text) is not None

    def _comes_after(self, gone: RoleMention, mention: Mention) -> Mention | None:
        """Give the one other whom the text names beside who goes: "Berg, the outgoing head, met Ann Lind"."""
        begins = self.around.text.rfind("\n", 0, gone.start) + 1
        named = self._named_between(max(begins, mention.start - _NEAR), mention.start)
        others = {thing.name: thing.mention for thing in named}
        others.pop((gone.holder.name if gone.holder is not None else None) or "", None)
        return next(iter(others.values())) if len(others) == 1 else None

    def _is_of_byline(self, mention: Mention) -> bool:
        """Tell "The author is director of ..." in the last lines of what tells of no book."""
        text = self.around.text
        if mention.text.lower() not in BYLINES or len(text) - mention.end > _LAST_LINES:
            return False
        return _WRITTEN.search(text, 0, mention.start) is None

    def _tells_of_another(self, mention: Mention) -> bool:
        """Tell "the man who beat Tony Blair", "the woman Lee married": not who is named there."""
        clause = _RESTRICTIVE.match(self.around.text, mention.end)
        if clause is None:
            return False
        first, last = clause.span()
        return any(first <= start < last for p in self.around.context.persons for start in p.starts)

    def _apposed(self, mention: Mention, before: Sequence[Mention], grammar: Grammar) -> Mention | None:
        """Give whom a phrase behind a comma describes: "by Ann Holt, the first woman there, who left"."""
        last = before[-1] if before else None
        if last is None or last.kind is not _PERSON or last.name is None or last.form is not MentionForm.NAME:
            return None
        if mention.start in grammar.subjects or last.start in grammar.subjects:
            return None
        return last if self.around.text[last.end : mention.start].strip() == "," else None

    def _relative(self, kin: str) -> Mention | None:
        """Give whom "his father" means, where the text names one father in full, of whomever."""
        called = {self.around.context.long_name(name) for word, name in self._kin if word == kin}
        name = called.pop() if len(called) == 1 else ""
        if " " not in name:
            return None
        known = next((p.mention for p in self.around.context.persons if p.name == name), None)
        start = self.around.text.find(name)
        return known or Mention(
            text=name, start=start, end=start + len(name), form=MentionForm.NAME, kind=_PERSON, name=name
        )

    @cached_property
    def _kin(self) -> list[tuple[str, str]]:
        return list(named_kin(self.around.text))

    @cached_property
    def _titles_by_word(self) -> dict[str, list[RoleMention]]:
        """The titles that somebody holds, in the order of the text, by the word they end with."""
        titles: dict[str, list[RoleMention]] = {}
        for role in self.around.context.titles:
            if role.holder is not None:
                titles.setdefault(role.title.rpartition(" ")[2], []).append(role)
        return titles


def _told(gender: str | None, grammar: Grammar, others: Collection[str | None]) -> Mention | None:
    """Give whom the sentence before calls "he" or "she" last: "named Ann Holt, who beat her ... She"."""
    told = [m for m in grammar.told if m.kind is _PERSON and gender_of_pronoun(m.text) == gender]
    told = [m for m in told if m.name not in others]
    return told[-1] if told else None


def _start(role: RoleMention) -> int:
    return role.start
