"""Charters and incorporations: a founding by themselves, none of what was founded before."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def years(unweighed):
    """Give the years in which a page says that its subject was founded."""

    def found(text):
        claims = unweighed.extract(Article(id="x", title="Harlow Society", text=text))
        return {c.when.edtf for c in claims if c.relation.value == "founded" and c.when is not None}

    return found


@pytest.mark.parametrize(
    "act",
    [
        "It was incorporated by royal charter in 1861.",
        "The society received its royal charter in 1861.",
        "In 1861 it was constituted as a charity.",
        "The society was chartered in 1861.",
    ],
)
def test_a_later_step_in_law_is_no_second_founding(years, act):
    assert years(f"The Harlow Society is a learned society. It was founded in 1823 by Ann Holt. {act}") == {
        "1823"
    }


def test_a_charter_founds_what_no_other_words_found(years):
    assert years("The Harlow Society is a learned society. It was incorporated in 1861.") == {"1861"}


def test_a_charter_before_the_founding_told_stays(years):
    text = "The Harlow Society is a club. It was chartered in 1861. It was founded anew in 1902."
    assert "1861" in years(text)
