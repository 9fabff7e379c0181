"""Aliases of the reference table in a text, with the names inside titles of posts set free."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.naming.definitions import Definition
from claims.extraction.renewing import renewed
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind
from claims.types import AliasHit

__all__ = ["scan_names", "settle"]

# What an event's alias tells in plain words is what the text states: "Britain's exit from the EU".
_STATED = re.compile(
    r"\b(?:departure|exit|withdrawal|accession|admission|expulsion|creation|founding)\s(?:from|to|of)\s"
    r"|\bvote\sto\s(?:leave|join)\s"
)


def scan_names(table: KnowsNames, text: str) -> list[AliasHit]:
    """Give the aliases of persons, bodies, states and events in a text, by place.

    A post's alias covers that of its body ("NATO chief", "president of France"): the office is
    read by grammar, so the body inside is what is given. So does an event's that of who moves, and
    whence: "the UK's departure from the EU".
    """
    hits = [hit for hit in table.scan(text) if not _is_trade(text, hit)]
    freed = [inner for hit in hits for inner in _without_post(table, hit)]
    return [name for hit in freed for name in _without_event(table, hit)]


def _without_event(table: KnowsNames, hit: AliasHit) -> Sequence[AliasHit]:
    told = _STATED.search(hit.text) if hit.matches and hit.matches[0].kind is EntityKind.EVENT else None
    if told is None:
        return (hit,)
    parts = ((hit.text[: told.start()], hit.start), (hit.text[told.end() :], hit.start + told.end()))
    return [inner for part, start in parts for inner in _freed(table, part, start)]


def _is_trade(text: str, hit: AliasHit) -> bool:
    """Tell what somebody is from a firm of that name: "Singer Amy Dunn" opens a sentence, not Singer."""
    if hit.text.lower() not in PERSON_NOUNS or not text.startswith(" ", hit.end):
        return False
    return text[hit.end + 1 : hit.end + 2].isupper()


def settle(
    hits: Sequence[AliasHit], definitions: Sequence[Definition], *, also: Sequence[AliasHit] = ()
) -> list[AliasHit]:
    """Give the hits the document vouches for.

    An ambiguous alias ("ANC", "Congress") counts only where an unambiguous alias of the same entity
    stands in the document too; one that the text itself spells out otherwise counts never, nor does
    one that is a plain noun phrase: "the bloc" may be any bloc that the document names.
    """
    sure = {m.entity_id for hit in (*hits, *also) for m in hit.matches if not m.is_ambiguous}
    defined = {d.short: _long_hit(d, hits) for d in definitions}
    settled = []
    for hit in hits:
        if hit.text in defined:
            allowed: Collection[str] = defined[hit.text]
        elif hit.matches[0].is_ambiguous:
            allowed = () if _is_noun_phrase(hit.text) else sure
        else:
            settled.append(hit)
            continue
        matches = tuple(match for match in hit.matches if match.entity_id in allowed)
        if matches:
            settled.append(hit if len(matches) == len(hit.matches) else renewed(hit, matches=matches))
    return settled


def _is_noun_phrase(text: str) -> bool:
    return text.islower() and NOMINAL_KINDS.get(text.split()[-1]) is EntityKind.ORGANISATION


def _long_hit(definition: Definition, hits: Sequence[AliasHit]) -> frozenset[str]:
    """Give the entities of the spelled-out name, where the table knows it."""
    same = [
        h
        for h in hits
        if h.start <= definition.start + 4 and definition.end <= h.end + 1 and h.start >= definition.start
    ]
    return frozenset(match.entity_id for hit in same for match in hit.matches)


def _without_post(table: KnowsNames, hit: AliasHit) -> Sequence[AliasHit]:
    others = tuple([match for match in hit.matches if match.kind is not EntityKind.POST])
    if others:
        return (hit if len(others) == len(hit.matches) else renewed(hit, matches=others),)
    if " " in hit.text:
        head, _, _last = hit.text.rpartition(" ")
        first, _, rest = hit.text.partition(" ")
        # "NATO chief", "president of Burkina Faso": whichever end holds the longer name, not "Burkina".
        ends = (_freed(table, head, hit.start), _freed(table, rest, hit.start + len(first) + 1))
        return max(ends, key=lambda freed: sum(len(inner.text) for inner in freed))
    return ()


def _freed(table: KnowsNames, text: str, start: int) -> list[AliasHit]:
    moved = [renewed(h, start=h.start + start, end=h.end + start) for h in table.scan(text)]
    return [inner for hit in moved for inner in _without_post(table, hit)]
