"""Whom a clause behind several names is about: "A, B and C, who became president" is about C."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def officers(unweighed):
    """Give who has, had, took or left an office."""

    def found(text):
        return {c.subject.name for c in unweighed.extract(Article(id="x", text=text)) if c.role is not None}

    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The guests were Ann Holt, Ole Berg and Ivo Lind, who became president of Norland.", {"Ivo Lind"}),
        ("She worked under Ann Holt and Ole Berg, who was mayor of Sarn until 2016.", {"Ole Berg"}),
        ("He met Ann Holt and Ole Berg, who resigned as chancellor of Norland in May.", {"Ole Berg"}),
        ("He met Ann Holt and Ole Berg, who was elected president of Norland in May.", {"Ole Berg"}),
        ("He met Ann Holt and Ole Berg, who were both presidents of Norland.", {"Ann Holt", "Ole Berg"}),
        ("He met Ann Holt, who was president of Norland.", {"Ann Holt"}),
    ],
)  # fmt: skip
def test_one_office_is_of_the_last_named(officers, text, names):
    assert officers(text) == names
