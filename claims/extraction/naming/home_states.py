"""Which of the parties of one name a text means: that of the state it names.

Every country has a Labour Party. "Norway's Labour Party" says which; so does a text that names one state that
has such a party. A name made of nothing but words that parties share ("Free Democrats") is also any other
country's: where the text names other states only, it is doubted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from claims.extraction.naming.capitals import states_of_capitals
from claims.extraction.renewing import renewed
from claims.extraction.tables import KnowsNames
from claims.relations import EntityKind
from claims.types import AliasHit, NameMatch

__all__ = ["DOUBTED", "at_home"]

# What a name is worth that is likelier another country's.
DOUBTED = 0.3
_PARTY = "party"
# How much oftener a text names one state than the others with a party of that name.
_CLEARLY = 2
_SHARED = frozenset(
    """
    alliance centre center christian civic coalition communist congress conservative conservatives democracy
    democrat democratic democrats ecologist farmers force forum free freedom front future green greens
    homeland independence independent justice labor labour left liberal liberals liberty list moderate
    movement national nationalist new party patriotic people peoples people's popular progress progressive
    radical reform republic republican republicans right rights social socialist socialists solidarity the of
    for and union united unity welfare workers workers'
    """.split()  # own list
)
_OWNED = re.compile(r"(?:['’]s?)?\s$")


def at_home(hits: Sequence[AliasHit], table: KnowsNames, text: str) -> list[AliasHit]:
    """Give hits with parties of one name told apart by the states the text names.

    Parameters
    ----------
    hits : sequence of AliasHit
        All of the text, by place.
    """
    if not any(_is_party(hit, table) for hit in hits):
        return list(hits)
    ends = {hit.end: land for hit in hits if (land := _land(hit, table)) is not None}
    lands: Counter[str | None] = Counter(ends.values())
    for state in states_of_capitals(text):
        found = table.find(state, kinds={EntityKind.STATE}, fuzzy=False, limit=1)
        land = _country(found[0], table) if found else None
        lands[land] += land is not None
    lands = +lands
    return [_at_home(hit, lands, ends, table, text) if _is_party(hit, table) else hit for hit in hits]


def _at_home(
    hit: AliasHit, lands: Counter[str | None], ends: dict[int, str], table: KnowsNames, text: str
) -> AliasHit:
    owned = _OWNED.search(text, max(0, hit.start - 3), hit.start)
    owner = ends.get(owned.start()) if owned is not None else None
    ours = [match for match in hit.matches if _country(match, table) in ((owner,) if owner else lands)]
    if not hit.matches[0].is_ambiguous and len(hit.matches) == 1:
        is_foreign = bool(lands) and not ours and _is_shared(hit.text)
        doubted = [renewed(match, is_ambiguous=True, score=DOUBTED) for match in hit.matches]
        return renewed(hit, matches=tuple(doubted)) if is_foreign else hit
    if owner is None and " " not in hit.text:
        return hit
    if owner is None:
        ours = [match for match in ours if _is_called_so(match, hit.text, table)]
    ranked = sorted(ours, key=lambda match: -lands[_country(match, table)])
    counts = [lands[_country(match, table)] for match in ranked[:2]]
    if not ranked or (len(counts) > 1 and (counts[0] < _CLEARLY * counts[1])):
        return hit
    return renewed(hit, matches=(renewed(ranked[0], is_ambiguous=False),))


def _is_party(hit: AliasHit, table: KnowsNames) -> bool:
    entity = table.entity(hit.matches[0].entity_id)
    return entity is not None and entity.subkind == _PARTY


def _is_called_so(match: NameMatch, name: str, table: KnowsNames) -> bool:
    """Tell a party's own name, with or without its country's, from one of its other names."""
    entity = table.entity(match.entity_id)
    is_own = entity is not None and _plain(entity.label).startswith(_plain(name))
    return is_own or match.alias_kind == "short"


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'")


def _is_shared(name: str) -> bool:
    return set(_plain(name).split()) <= _SHARED


def _land(hit: AliasHit, table: KnowsNames) -> str | None:
    match = hit.matches[0]
    return _country(match, table) if match.kind is EntityKind.STATE else None


def _country(match: NameMatch, table: KnowsNames) -> str | None:
    entity = table.entity(match.entity_id)
    return entity.country if entity is not None else None
