"""What a body is called before a title where no tagger saw its name: "club president", "Rovers chairman"."""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.filling.nominals import NOMINAL_KINDS, is_no_name
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles.phrase import Phrase, is_person
from claims.extraction.roles.title_flags import flag_of
from claims.extraction.roles.titles import is_vague
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["APPOINTING", "MAYORAL", "TELLING", "ShortNames"]

TELLING = frozenset({"tell", "inform", "assure", "remind"})
APPOINTING = word_set("name appoint elect make choose pick hire promote install crown declare")
# Of these a people has one of its own: "the Polish federation president".
_NATIONAL = word_set(
    "federation association parliament football-association union league academy church bank"
)

_FORCES = word_set("army navy air force police guard union party bank council club")
# Bodies that a text speaks of besides the one it is about.
_OTHERS = word_set("union federation association")

_TOLD_BEFORE = frozenset({"party", "club", "company", "charity", "band", "league", "school"})

# What a place has of its own, and is called by it.
_OF_PLACES = word_set(
    "council police union school hospital university college club museum library theatre zoo port"
)

# What titles begin with that is part of a body's name before them.
_TAKEN = frozenset({"police", "committee", "council", "union"})

# What a mayor has, by no name where a sentence opens with it: "City mayor Ann Lee".
MAYORAL = frozenset({"city", "town", "village", "county", "district"})


class ShortNames:
    """Finds what stands right before one title for its body."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.tokens = phrase.tokens
        self.title = phrase.title

    def at(self, index: int) -> Mention | None:
        """Give the body that a noun or a part of its name stands for."""
        return self._of_place(index) or self._by_kind(index) or self._by_part(index)

    def _of_place(self, index: int) -> Mention | None:
        """Give what a small noun makes of a name before it: "Elmbridge council leader"."""
        named = self.phrase.mention(index - 1) if index > 0 else None
        if self.tokens[index].text not in _OF_PLACES or named is None or named.form is not MentionForm.NAME:
            return None
        if named.end + 1 != self.phrase.places[index] or (is_person(named) and has_given_name(named.text)):
            return None
        begin = self.phrase.first_of(named, index - 1)
        return self.phrase.own_mention(begin, index, MentionForm.NAME, EntityKind.ORGANISATION)

    def police(self, body: Mention) -> Mention:
        """Give what a title takes the noun of: "Kent | police chief X", "Budget | committee chairman X"."""
        noun = self.phrase.text(self.phrase.start, self.phrase.end).partition(" ")[0]
        is_next = body.end + 1 == self.phrase.start and body.form is MentionForm.NAME
        if not is_next or noun not in _TAKEN or body.text.lower().endswith(f" {noun}"):
            return body
        end = self.phrase.start + len(noun)
        text = self.phrase.text(body.start, end)
        kind = EntityKind.ORGANISATION
        return replace(body, text=text, end=end, kind=kind, name=text, entity_ids=())

    def _by_kind(self, index: int) -> Mention | None:
        """Give the body that a small noun before a title means: "club president", "league chairman"."""
        token = self.tokens[index]
        noun = token.lower_
        is_body = NOMINAL_KINDS.get(noun) is EntityKind.ORGANISATION or noun in _NATIONAL
        if not (token.text.islower() or self.opens_with_kind(index)) or not is_body:
            return None
        people = self.phrase.mention(index - 1) if index > 0 else None
        if people is not None and people.form is MentionForm.DEMONYM and noun in _NATIONAL:
            begin = self.phrase.first_of(people, index - 1)
            return self.phrase.own_mention(begin, index, MentionForm.NAME, EntityKind.ORGANISATION)
        is_told_before = self.opens_with_kind(index) and noun in _TOLD_BEFORE
        place = self.phrase.places[index]
        for thing in self.phrase.view.context.bodies:
            words = thing.name.lower().split()
            if is_told_before and thing.starts[0] > place:
                continue  # "Party leader X", before the text names another party
            if thing.kind is EntityKind.ORGANISATION and len(words) > 1 and noun in words:
                own = self.phrase.own_mention(index, index, MentionForm.NOMINAL, thing.kind)
                return replace(own, name=thing.name, entity_ids=thing.entity_ids)
        # "Union president X" in a text about a firm is not of that; whose "Party leader X" is, was told.
        if noun in _OTHERS or is_told_before:
            return self.phrase.own_mention(index, index, MentionForm.NOMINAL, EntityKind.ORGANISATION)
        return None

    def _by_part(self, index: int) -> Mention | None:
        """Give the body whose name holds the word that opens a sentence: "Rovers chairman X"."""
        token = self.tokens[index]
        if token.i != token.sent.start or token.pos_ != "PROPN" or self.phrase.mention(index) is not None:
            return None
        if is_no_name(token.text) or flag_of(token.lower_) is not None:
            return None
        place = self.phrase.places[index]
        for thing in self.phrase.view.context.bodies:
            words = thing.name.split()
            is_part = len(words) > 1 and token.text in (words[0], words[-1]) and place not in thing.starts
            if thing.kind is EntityKind.ORGANISATION and is_part:
                own = self.phrase.own_mention(index, index, MentionForm.NAME, thing.kind)
                return replace(own, name=thing.name, entity_ids=thing.entity_ids)
        return None

    def opens_with_kind(self, index: int) -> bool:
        """Tell "Club president X", which opens a sentence, from "Commission President": no name either."""
        token = self.tokens[index]
        opens = token.i == token.sent.start or token.nbor(-1).text in ('"', "“", "‘", "'", ":")
        is_kind = NOMINAL_KINDS.get(token.lower_) is EntityKind.ORGANISATION
        # The City that a manager has is a club.
        is_kind = is_kind or (token.lower_ in MAYORAL and self.title.title.endswith("mayor"))
        return opens and is_kind and token.text[1:].islower()

    def into_title(self, index: int) -> Mention | None:
        """Give a body whose last word the title begins with: "the Russian Army commander X"."""
        named = self.phrase.view.mention_at(self.tokens[index])
        if named is None or not named.start < self.phrase.start < named.end < self.phrase.end:
            return None
        shared = set(self.phrase.text(self.phrase.start, named.end).split())
        is_body = all(word[:1].isupper() and word.lower() in _FORCES for word in shared)
        return named if is_body and not is_person(named) else None

    def like_person(self, index: int) -> Mention | None:
        """Give the firm that a tagger took for somebody, before the title of another: "said Rex chief X"."""
        named, last = self.phrase.mention(index), self.phrase.index(self.phrase.end - 1)
        if named is None or named.form is not MentionForm.NAME or " " in named.text:
            return None
        if named.entity_ids or last is None or index < 1:
            return None
        before, after = self.tokens[index - 1], self.tokens[last + 1 : last + 3]
        is_called = len(after) == 2 and all(t.pos_ == "PROPN" and t.text[:1].isupper() for t in after)
        is_firms = self.title.wants == (EntityKind.ORGANISATION,) and not is_vague(self.title.title)
        if not is_called or not is_firms or before.lemma_.lower() in APPOINTING | TELLING:
            return None
        people = (person.name.split() for person in self.phrase.view.context.persons)
        is_surname = any(len(name) > 1 and name[-1] == named.text for name in people)
        return None if is_surname else replace(named, kind=EntityKind.ORGANISATION, name=named.text)
