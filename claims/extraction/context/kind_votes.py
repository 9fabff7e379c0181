"""Settles what each name of a document is: person, body or state, by its mentions and the words around it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context.kinds import is_called_alliance, kind_by_words, kind_for_place
from claims.extraction.context.names import extends, fold, name_words, places_of, surname_of
from claims.extraction.context.scenes import is_land, is_scene
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.text.sanitise import capital_surnames
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.extraction.context.lead_definition import LeadDefinition
    from claims.extraction.tables import KnowsNames
    from claims.types import AliasHit

__all__ = ["KindVotes"]

# "Duke of Norland" goes by no "of Norland".
_OF = ("of ", "the ")
_SPEAKS = re.compile(
    r"(?:\s(?:said|says|told|tweeted|thinks|believes|wrote)\b"
    r"|['’]s\s(?:first\s)?(?:pick|nominee|presidency|campaign|aides?|supporters|tweets?|inauguration|cabinet)\b)"
)


class KindVotes:
    """The votes of one document's mentions.

    Parameters
    ----------
    text : str
        The article's.
    mentions : sequence of Mention
        Those of the sentences that were parsed.
    hits : sequence of AliasHit
        Names of the table in the text.
    table : KnowsNames or None
        Knows surnames.
    """

    def __init__(
        self,
        text: str,
        mentions: Sequence[Mention],
        hits: Sequence[AliasHit],
        table: KnowsNames | None,
    ) -> None:
        self.text = text
        self.mentions = mentions
        self.hits = hits
        self.table = table
        self._told: dict[str, EntityKind | None] = {}

    def settled(self, title: str, page: LeadDefinition | None, state: str | None) -> dict[str, EntityKind]:
        """Settle what each name is, folded, by the votes of its mentions.

        Parameters
        ----------
        title : str
            The article's.
        page : LeadDefinition or None
            What the text defines its title to be.
        state : str or None
            The state no table knows that the article is about.
        """
        votes: dict[str, Counter[EntityKind]] = {}
        for mention in self.mentions:
            if mention.form is MentionForm.NAME and mention.kind is not None and not mention.entity_ids:
                votes.setdefault(fold(mention.text), Counter())[mention.kind] += 1
        settled = {key: count.most_common(1)[0][0] for key, count in votes.items()}
        settled |= self._by_words(settled)  # "Claudine Gay" is a person, so "Gay" is one
        surnames = {fold(surname_of(name)) for name in self._person_names(settled)}
        surnames |= self._short_names(settled)
        # An article that never gives the full name leaves the tagger guessing ("Stoltenberg").
        surnames |= {
            key
            for key, count in votes.items()
            if (count[EntityKind.PERSON] or _speaks(key, self.text))
            and settled[key] is not EntityKind.PERSON  # most are, and the table need not be asked
            and self._is_surname(key)
        }
        settled |= dict.fromkeys(surnames & (settled.keys() | self._bare_words(settled)), EntityKind.PERSON)
        settled |= self._by_words(settled)
        settled |= dict.fromkeys(self._loud_surnames(settled), EntityKind.PERSON)
        if page is not None and page.kind is not None:
            names = [fold(title), fold(page.name), fold(page.opened)]
            if page.kind is EntityKind.PERSON:
                names += [fold(surname_of(page.name)), *_relatives(page, votes)]
            settled |= dict.fromkeys(names, page.kind)
        if state is not None:
            settled |= dict.fromkeys((fold(title), fold(state)), EntityKind.STATE)
        return settled

    def _short_names(self, settled: Mapping[str, EntityKind]) -> set[str]:
        """Give what persons of the text go by and a tagger took for a body or a place: "von Lindow"."""
        found: set[str] = set()
        for name in self._person_names(settled):
            words = fold(name).split()
            found |= {" ".join(words[place:]) for place in range(1, len(words) - 1)}
        others = (EntityKind.ORGANISATION, EntityKind.STATE)
        return {key for key in found if settled.get(key) in others and not key.startswith(_OF)}

    def _bare_words(self, settled: Mapping[str, EntityKind]) -> set[str]:
        """Give the folded names of one word whose kind nothing tells and with which no body's name opens."""
        own = (m for m in self.mentions if m.kind is None and not m.entity_ids and " " not in m.text)
        opening = {key.split(" ")[0] for key, kind in settled.items() if kind is EntityKind.ORGANISATION}
        return {fold(mention.text) for mention in own} - opening

    def _loud_surnames(self, settled: Mapping[str, EntityKind]) -> set[str]:
        """Give the names that are surnames in capitals: in "Shinzo ABE ... ABE" no acronym."""
        own = {m.text for m in self.mentions if m.form is MentionForm.NAME and not m.entity_ids}
        loud = capital_surnames(self.text) if any(surname_of(name).isupper() for name in own) else ()
        if not loud:
            return set()
        persons = {surname_of(name) for name in own if settled.get(fold(name)) is EntityKind.PERSON}
        surnames = {*loud, *(name for name in persons if name.isupper())}
        return {fold(name) for name in own if surname_of(name) in surnames}

    def _by_words(self, settled: Mapping[str, EntityKind]) -> dict[str, EntityKind]:
        """Give the kinds that the text around unknown names tells: it knows better than a tagger."""
        found: dict[str, EntityKind] = {}
        for key, name in self._own.items():
            if settled.get(key) not in (None, EntityKind.PERSON, EntityKind.ORGANISATION):
                kind = EntityKind.ORGANISATION if is_called_alliance(name) else None
                if kind is None and settled[key] is EntityKind.STATE:
                    kind = kind_for_place(name, self.text)
                found |= {key: kind} if kind is not None else {}
                continue
            if name not in self._told:
                sharing = min((self._by_word[word] for word in name_words(name)), key=len, default=())
                longer = [other for other in sharing if other != name and extends(other, name)]
                self._told[name] = kind_by_words(name, self.text, own=longer)
            kind = self._told[name]
            if kind is None and has_given_name(name) and settled.get(key) is not EntityKind.PERSON:
                kind = EntityKind.PERSON  # "Morgan Tsvangirai", whom no tagger knew
            if kind is None and settled.get(key) is EntityKind.PERSON and self._is_which(name):
                kind = EntityKind.ORGANISATION  # "Clear Skies, which wants": nobody is "which"
            if kind is None and settled.get(key) is EntityKind.ORGANISATION:
                is_place = is_scene(name, self.text) or is_land(name, self.text)
                kind = EntityKind.STATE if is_place else None
            if kind is not None:
                found[key] = kind
        return found

    def _is_which(self, name: str) -> bool:
        """Tell what the text goes on about with "which": no person, but for one with a given name."""
        return f"{name}, which " in self.text and not has_given_name(name)

    @cached_property
    def _own(self) -> dict[str, str]:
        """The names that no table knows, by themselves folded."""
        return {
            fold(m.text): m.text for m in self.mentions if m.form is MentionForm.NAME and not m.entity_ids
        }

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """Those of them that have a word, by the word."""
        found: dict[str, list[str]] = {}
        for name in self._own.values():
            for word in {word.lower().strip(".") for word in name.split()}:
                found.setdefault(word, []).append(name)
        return found

    def _is_surname(self, name: str) -> bool:
        """Tell whether the table knows a word as a surname and as nothing else."""
        if self.table is None or " " in name:
            return False
        found = self.table.find(name, fuzzy=False)
        return bool(found) and all(match.alias_kind == "surname" for match in found)

    def _person_names(self, settled: Mapping[str, EntityKind]) -> list[str]:
        """Give the full person names the document is sure of; their surnames are persons too."""
        known = [hit.text for hit in self.hits if hit.matches[0].kind is EntityKind.PERSON]
        return known + [key for key, kind in settled.items() if kind is EntityKind.PERSON and " " in key]


def _speaks(key: str, text: str) -> bool:
    """Tell one who speaks, picks or has a campaign from a body: "Trump said", "Trump's first pick"."""
    name = key.title()
    return " " not in key and any(_SPEAKS.match(text, at + len(name)) for at in places_of(name, text))


def _relatives(page: LeadDefinition, names: Iterable[str]) -> list[str]:
    """Give the names of two words, folded, that end in the surname of the person a page is about."""
    surname = fold(surname_of(page.name))
    return [name for name in names if name.count(" ") == 1 and name.split()[1] == surname]
