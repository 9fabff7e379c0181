"""Nouns that are filled while they are open are those of their class."""

import copy
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from claims.relations import EntityKind
from claims.types import Claim, Entity, Fact, NameMatch, Slot, Verdict
from claims.types.filling import keyword_maker, maker

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


@dataclass(frozen=True, kw_only=True)
class _Length:
    """A noun with a check of its own and a field that it fills in itself."""

    first: int
    last: int = 0
    days: int = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "days", self.last - self.first)


def test_a_noun_made_by_keywords_has_its_defaults():
    told = {"name": "Elm Bank", "entity_id": "org:elm"}
    made = keyword_maker(Slot)(**told)
    assert type(made) is Slot
    assert (made, hash(made), repr(made)) == (Slot(**told), hash(Slot(**told)), repr(Slot(**told)))


def test_a_noun_made_by_keywords_is_frozen_and_can_be_copied():
    made = keyword_maker(Slot)(name="Elm Bank")
    with pytest.raises(FrozenInstanceError):
        made.name = "Oak Bank"
    assert copy.deepcopy(made) == made
    assert replace(made, name="Oak Bank") == Slot(name="Oak Bank")


def test_a_noun_made_by_keywords_checks_itself():
    made = keyword_maker(_Length)(first=3, last=10)
    assert (type(made), made.days) == (_Length, 7)
    with pytest.raises(FrozenInstanceError):
        made.first = 4


@pytest.mark.parametrize("told", [{}, {"name": "Elm Bank", "nmae": "Oak Bank"}])
def test_keywords_that_the_class_would_refuse_are_refused(told):
    with pytest.raises(TypeError):
        keyword_maker(Slot)(**told)
