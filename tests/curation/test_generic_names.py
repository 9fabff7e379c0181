"""Names of register bodies that say nothing of their own are doubtful; those of the core stay."""

from __future__ import annotations

import pytest

from claims.curation.draft import Draft
from claims.curation.generic_names import mark_generic_names
from claims.curation.rows import EntityRow

COUNTRIES = ("NOR", "SWE", "DNK", "FIN", "ISL", "EST")
NAMES = ("Institute of Physics", "Royal Academy of Music", "Holm Institute", "Institute of Swedish Music")


@pytest.fixture
def draft() -> Draft:
    draft = Draft()
    sweden = EntityRow(entity_id="state:SWE", kind="state", label="Sweden", country="SWE")
    draft.add_entity(sweden)
    draft.add_alias("Swedish", "state:SWE", "demonym")
    for country in COUNTRIES:
        label = f"{country} Royal Institute, Academy of Physics and Music"
        body = EntityRow(entity_id=f"org:{country}", kind="organisation", label=label, country=country)
        draft.add_entity(body, tier=2)
    for name in NAMES:
        for tier in (0, 2):
            entity_id = f"org:{name}-{tier}"
            label = name if tier else f"{name} of the core"
            draft.add_entity(EntityRow(entity_id=entity_id, kind="organisation", label=label), tier=tier)
            draft.add_alias(name, entity_id)
    draft.add_person("Ann Holm", tier=2, known_for="painter")
    draft.add_entity(EntityRow(entity_id="org:holm", kind="organisation", label="Holm"), tier=2)
    return draft


def test_only_what_words_of_many_states_make_is_doubtful(draft: Draft) -> None:
    mark_generic_names(draft)
    doubtful = {(row.alias, row.entity_id) for row in draft.aliases.values() if row.ambiguous == "true"}
    named = {name for name, entity_id in doubtful if entity_id.startswith("org:")}
    assert {"Institute of Physics", "Royal Academy of Music", "Holm"} <= named
    assert not named & {"Holm Institute", "Institute of Swedish Music"}
    assert ("Institute of Physics", "org:Institute of Physics-0") not in doubtful
