"""Nouns that are filled while they are open are those of their class."""

from dataclasses import FrozenInstanceError, fields

import pytest

from claims.relations import EntityKind
from claims.types import Claim, Entity, Fact, NameMatch, Slot, Verdict
from claims.types.filling import maker

TOLD = ("org:elm", EntityKind.ORGANISATION, "Elm Bank")
REST = (None,) * (len(fields(Entity)) - 4)


def test_what_is_made_is_equal_hashed_and_shown_alike():
    made = maker(Entity)(*TOLD, "bank", *REST)
    known = Entity(entity_id="org:elm", kind=EntityKind.ORGANISATION, label="Elm Bank", subkind="bank")
    assert type(made) is Entity
    assert (made, hash(made), repr(made)) == (known, hash(known), repr(known))


def test_what_is_made_is_frozen():
    with pytest.raises(FrozenInstanceError):
        maker(Entity)(*TOLD, "bank", *REST).label = "Oak Bank"


@pytest.mark.parametrize("kind", [Claim, Entity, Fact, NameMatch, Slot, Verdict])
def test_fields_are_taken_in_their_order(kind):
    values = [object() for _ in fields(kind)]
    made = maker(kind)(*values)
    assert all(getattr(made, one.name) is value for one, value in zip(fields(kind), values, strict=True))


def test_a_field_that_is_needed_cannot_be_left_out():
    with pytest.raises(TypeError, match="label"):
        maker(Entity)(*TOLD[:2])
