"""Speakers are named by the subject of a verb of saying or by "according to"."""

import pytest

from claims.extraction.assertion.attribution import source_named, speaker_of
from claims.extraction.context import DocumentContext
from claims.extraction.frames import Mention, MentionForm, Sentence, SentenceView, Zone
from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def view_of(nlp):
    def view_of(text, mentions=()):
        return SentenceView(
            sentence=Sentence(index=0, start=0, end=len(text), zone=Zone.BODY, paragraph=0),
            span=nlp(text)[:],
            shift=0,
            mentions=mentions,
            context=DocumentContext(article=Article(id="a", text=text)),
        )

    return view_of


def _verb(view, word):
    return next(token for token in view.span if token.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "speaker"),
    [
        ("The foreign minister said that Malta joined.", "said", "foreign minister"),
        ("Reuters reported that Malta joined.", "reported", "Reuters"),
        ("It was claimed by Greek officials that Malta joined.", "claimed", "Greek officials"),
        ("They said that Malta joined.", "said", None),
        ("It is said that Malta joined.", "said", None),
    ],
)
def test_the_speaker_is_who_says_it(view_of, text, verb, speaker):
    view = view_of(text)
    assert speaker_of(_verb(view, verb), view) == speaker


def test_a_resolved_pronoun_names_its_person(view_of):
    she = Mention(text="She", start=0, end=3, form=MentionForm.PRONOUN, name="Anna Berg")
    view = view_of("She said that Malta joined.", [she])
    assert speaker_of(_verb(view, "said"), view) == "Anna Berg"


def test_according_to_names_the_source(view_of):
    view = view_of("Malta joined the league in May, according to Reuters.")
    assert source_named(_verb(view, "joined"), view) == "Reuters"
