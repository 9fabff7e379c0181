"""Merging names and settling who keeps an alias."""

from __future__ import annotations

import pytest

from claims.curation.draft import Draft
from claims.curation.rows import EntityRow


@pytest.fixture
def draft() -> Draft:
    draft = Draft()
    draft.add_entity(EntityRow(entity_id="org:bbc", kind="organisation", label="BBC"))
    for place in (1, 2):
        entity = EntityRow(
            entity_id=f"org:college-{place}", kind="organisation", label=f"Big College {place}"
        )
        draft.add_entity(entity, tier=2)
    return draft


def test_an_acronym_of_the_core_is_not_made_doubtful_by_a_register(draft: Draft) -> None:
    draft.add_alias("BBC", "org:college-1", "acronym")
    draft.finish()
    assert ("BBC", "org:college-1") not in draft.aliases


def test_a_name_of_two_equals_is_ambiguous_for_both(draft: Draft) -> None:
    draft.add_alias("Big College", "org:college-1")
    draft.add_alias("Big College", "org:college-2")
    draft.finish()
    found = [row.ambiguous for row in draft.aliases.values() if row.alias == "Big College"]
    assert found == ["true", "true"]


def test_a_person_keeps_another_with_the_same_name_apart_by_qid(draft: Draft) -> None:
    first = draft.add_person("John Reid", wikidata="Q1")
    second = draft.add_person("John Reid", wikidata="Q2")
    assert first != second
    assert draft.add_person("John Reid", wikidata="Q1") == first


def test_a_person_is_found_with_and_without_a_form_of_address(draft: Draft) -> None:
    plain = draft.add_person("Ann Lee", wikidata="Q1")
    titled = draft.add_person("Dr. Bo Dahl")
    assert draft.find("Dame Ann Lee", "person") == [plain]
    assert draft.find("Bo Dahl", "person") == draft.find("Dr. Bo Dahl", "person") == [titled]
    assert draft.entities[titled].label == "Bo Dahl"


def test_a_word_that_may_be_a_name_is_no_form_of_address(draft: Draft) -> None:
    draft.add_person("Hasina Wajed")
    assert draft.find("Sheikh Hasina Wajed", "person") == []
