"""Behind a clause set between, and a comma, the main clause goes on: whose is the verb that follows?"""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway left NATO in 1972 because Spain and Serbia opposed it, and returned in 1989.", {"Norway"}),
        ("Norway left NATO in 1972 after Spain had attacked it, but came back in 1989.", {"Norway"}),
        ("Norway was glad because Spain asked for talks and joined NATO in 1989.", {"Spain"}),
    ],
)
def test_a_verb_behind_the_comma_is_of_the_main_clause(drafts_of, text, expected):
    assert {d.subject.name for d in drafts_of(text) if d.candidate.relation == "joined"} == expected


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Finland joined NATO in 2023, 28 years after Sweden had entered the European Union.", False),
        ("Finland joined NATO in 2023, a year after Sweden entered the alliance.", True),
        ("Finland joined NATO before Sweden did.", True),
    ],
)
def test_only_entries_to_the_same_body_are_compared(drafts_of, text, compared):
    assert any(d.candidate.relation == "order" for d in drafts_of(text)) is compared
