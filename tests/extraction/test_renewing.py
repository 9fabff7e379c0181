"""Nouns with some fields changed."""

from dataclasses import FrozenInstanceError, fields

import pytest

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

MENTION = Mention(text="the bank", start=3, end=11, form=MentionForm.NOMINAL, kind=EntityKind.ORGANISATION)


def test_other_fields_stay():
    changed = renewed(MENTION, name="Elm Bank", confidence=0.5)
    kept = {field.name for field in fields(Mention)} - {"name", "confidence"}
    assert (changed.name, changed.confidence) == ("Elm Bank", 0.5)
    assert all(getattr(changed, name) is getattr(MENTION, name) for name in kept)


def test_noun_stays_what_it_was():
    """It is frozen, equal and hashed like one that was made by its class."""
    changed = renewed(MENTION, text="the firm")
    made = Mention(text="the firm", start=3, end=11, form=MentionForm.NOMINAL, kind=EntityKind.ORGANISATION)
    assert type(changed) is Mention
    assert (changed, hash(changed), repr(changed)) == (made, hash(made), repr(made))
    with pytest.raises(FrozenInstanceError):
        changed.text = "it"
    assert MENTION.text == "the bank"


def test_unknown_field_is_refused():
    with pytest.raises(AttributeError):
        renewed(MENTION, nmae="Elm Bank")
