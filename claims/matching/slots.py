"""One slot of a claim -> the entities of the table it may stand for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.linking import core_words, likeness
from claims.names import TOKEN, has_mixed_scripts, latin_skeleton
from claims.relations import EntityKind
from claims.types import NameMatch, Slot

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["SlotLinker", "is_lookalike", "merge"]

# An alternative filling is never as good as the mention itself.
_ALTERNATIVE_DISCOUNT = 0.9
# A name met only by its look-alike letters is half a match: enough to name the suspect, never to trust it.
_LOOKALIKE_SCORE = 0.5
# Words that stand for a name or before one; a sentence writes its first word large.
_PRO_FORMS = frozenset(
    """
    he him his she her hers it its they them their theirs who whom whose which that this these those both
    we us our i me my you your one another other the a an former latter himself herself itself themselves
    """.split()
)
# Two kings, two groups and two teams of one name are told apart by it.
_NUMBER = re.compile(r"\d+|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
# Share of either name's words the other one has to hold; half is a surname alone.
_SAME_PERSON = 0.7
# So many letters at least two names have in common, and so many at most end them otherwise.
_STEM, _ENDING = 3, 2
_ANY = re.compile(r"an?\s[a-z]")
_MEMORY = 20_000


class SlotLinker:
    """Looks names up in one table and remembers the answers.

    Parameters
    ----------
    table : ReferenceTable
        Where names are looked up.
    """

    def __init__(self, table: ReferenceTable) -> None:
        self.table = table
        self._found: dict[tuple[str, Collection[EntityKind], date | None], tuple[NameMatch, ...]] = {}

    def link(self, slot: Slot | None, kinds: frozenset[EntityKind], at: date | None) -> tuple[NameMatch, ...]:
        """Give the entities a slot may stand for, best first, without its alternatives.

        An entity the extraction is sure of goes first; the name, then the words of the mention,
        are looked up otherwise.
        """
        if slot is None:
            return ()
        if slot.entity_id is None and _ANY.match(slot.name):
            return ()  # "was absorbed into a union": into none that the table knows by that word
        if slot.entity_id is not None:
            entity = self.table.entity(slot.entity_id)
            if entity is not None:
                return (
                    NameMatch(
                        entity_id=entity.entity_id,
                        kind=entity.kind,
                        alias=slot.name,
                        alias_kind="linked",
                        score=1.0,
                    ),
                )
        for name in _names(slot.name, slot.text):
            matches = self.find(name, kinds, at)
            if name != slot.name and _spells_out(slot.name, name):
                matches = tuple(match for match in matches if self._may_stand_for(match, slot.name))
            elif name != slot.name and _says_less(slot.name, name):
                others = [match for match in matches if not self._is_namesake(slot.name, match)]
                matches = tuple([_doubtful(match) for match in others])
            if matches:
                return matches
        return ()

    def _may_stand_for(self, match: NameMatch, name: str) -> bool:
        """Tell whether letters the article spells out mean the entity: the PLC is no Cuban party there."""
        words = set(core_words(name))
        entity = self.table.entity(match.entity_id)
        names = [match.alias, entity.label, entity.official_name or ""] if entity is not None else []
        return any(words & set(core_words(other)) for other in names)

    def alternatives(
        self, slot: Slot | None, kinds: frozenset[EntityKind], at: date | None
    ) -> tuple[NameMatch, ...]:
        """Give the entities of a slot's other fillings, in the order the context offers them."""
        if slot is None:
            return ()
        found = [self.link(other, kinds, at) for other in slot.alternatives]
        return merge(
            replace(match, score=match.score * _ALTERNATIVE_DISCOUNT)
            for matches in found
            for match in matches
        )

    def find(self, name: str, kinds: frozenset[EntityKind], at: date | None) -> tuple[NameMatch, ...]:
        """Look a name up; who did not bear it at the date counts for less."""
        key = (name, kinds, at)
        if key not in self._found:
            if len(self._found) >= _MEMORY:
                self._found.clear()
            self._found[key] = self._look_up(name, kinds, at)
        return self._found[key]

    def _look_up(self, name: str, kinds: frozenset[EntityKind], at: date | None) -> tuple[NameMatch, ...]:
        folded = latin_skeleton(name)
        if has_mixed_scripts(name):
            return self._as_lookalike(folded, kinds, at)
        matches = self.table.find(name, kinds=kinds, at=at)
        if not matches and folded != name:
            return self._as_lookalike(folded, kinds, at)
        return tuple([match for match in matches if match.score >= 1.0 or not self._is_another(name, match)])

    def _is_another(self, name: str, match: NameMatch) -> bool:
        """Tell whether a name that is not written as the table has it is somebody else's."""
        is_other_body = match.kind is EntityKind.ORGANISATION and _ends_otherwise(name, match.alias)
        return is_other_body or self._is_namesake(name, match) or self._is_otherwise_numbered(name, match)

    def _is_otherwise_numbered(self, name: str, match: NameMatch) -> bool:
        """Tell whether a misspelt name bears another number: Mohammed V is not Mohammed VI."""
        own = _numbers(name)
        if match.alias_kind != "surname":
            return own != _numbers(match.alias)
        entity = self.table.entity(match.entity_id) if own else None
        return entity is not None and _numbers(entity.label) not in (
            [],
            own,
        )  # "Harald II", "Harald" of Harald V

    def _is_namesake(self, name: str, match: NameMatch) -> bool:
        """Tell whether a person's full name shares no more than the surname with the entity's.

        A lone surname may be anybody's who bears it; "Karl Stoltenberg" is not Jens.
        """
        if match.kind is not EntityKind.PERSON:
            return False
        words = core_words(name)
        entity = self.table.entity(match.entity_id)
        if len(words) < 2 or entity is None:
            return False
        full = [entity.label] if match.alias_kind == "surname" else [entity.label, match.alias]
        found = [likeness(words, core_words(other), _same_weight) for other in full]
        return all(max(one.of_query, one.of_name) < _SAME_PERSON for one in found)

    def _as_lookalike(
        self, folded: str, kinds: frozenset[EntityKind], at: date | None
    ) -> tuple[NameMatch, ...]:
        matches = self.table.find(folded, kinds=kinds, at=at, fuzzy=False)
        return tuple(
            replace(match, score=_LOOKALIKE_SCORE, alias_kind="lookalike", is_ambiguous=True)
            for match in matches
        )


def _spells_out(name: str, letters: str) -> bool:
    """Tell whether letters are the first ones of a name's words."""
    return len(letters) > 1 and letters == "".join(word[0] for word in name.split() if word[:1].isupper())


def _says_less(name: str, mention: str) -> bool:
    """Tell whether a mention has but some words of the name: "the Council" of the Council of State."""
    own = set(core_words(mention))
    return bool(own) and own < set(core_words(name))


def _doubtful(match: NameMatch) -> NameMatch:
    """Mark what a shortened name has met: any body may be called "the Council"; a person's surname is."""
    is_body = match.kind is EntityKind.ORGANISATION
    return replace(match, is_ambiguous=True) if is_body and not match.is_ambiguous else match


def _ends_otherwise(name: str, alias: str) -> bool:
    """Tell a body of another name from one misspelt: Nordea is not Nordex, no slip falls on the last letter.

    But for a plural, a letter struck twice and two that changed places.
    """
    own, other = core_words(name), core_words(alias)
    unlike = [word for word in own if word not in other], [word for word in other if word not in own]
    if any(len(words) != 1 for words in unlike):
        return False
    (left,), (right,) = unlike
    pairs = enumerate(zip(left, right, strict=False))
    alike = next((place for place, (one, another) in pairs if one != another), min(len(left), len(right)))
    tails = sorted((left[alike:], right[alike:]), key=len)
    if alike < _STEM or len(tails[1]) > _ENDING or left[-1] == right[-1]:
        return False
    is_plural = tails == ["", "s"]
    return not is_plural and tails[0] != tails[1][::-1] and set(tails[1]) != {left[alike - 1]}


def _numbers(name: str) -> list[str]:
    return [word for word in name.upper().split() if _NUMBER.fullmatch(word)]


@lru_cache(maxsize=_MEMORY)
def _names(name: str, text: str | None) -> tuple[str, ...]:
    """Give a slot's name, then the words of its mention where these are a name as well.

    "its" and "the maker" speak of what the name says: looked up they would find ITS and Mater.
    """
    names: tuple[str, ...] = (name,) if _own_words(name) else ()
    if text is not None and text != name and any(not word.islower() for word in _own_words(text)):
        names += (text,)
    return names


def _own_words(text: str) -> tuple[str, ...]:
    """Give the words of a name or mention that do not merely point at something named elsewhere.

    Examples
    --------
    >>> [_own_words(text) for text in ("Its", "The maker", "the WHO", "Dr Berg")]
    [(), ('maker',), ('WHO',), ('Dr', 'Berg')]
    """
    words = TOKEN.findall(text)
    return tuple([word for word in words if not (word.lower() in _PRO_FORMS and _is_small(word))])


def _is_small(word: str) -> bool:
    return word.islower() or word.istitle()


def _same_weight(word: str) -> float:
    return 1.0


def is_lookalike(slots: Iterable[Slot | None], linked: Iterable[Sequence[NameMatch]]) -> bool:
    """Tell whether some name mixes scripts, or could be read only by look-alike letters."""
    names = [slot.name for slot in slots if slot is not None]
    kinds = [matches[0].alias_kind for matches in linked if matches]
    return "lookalike" in kinds or any(map(has_mixed_scripts, names))


def merge(matches: Iterable[NameMatch]) -> tuple[NameMatch, ...]:
    """Give each entity once, with its first match, in order."""
    matches = tuple(matches)
    if len(matches) < 2:
        return matches
    first: dict[str, NameMatch] = {}
    for match in matches:
        first.setdefault(match.entity_id, match)
    return tuple(first.values())
