"""A party that the text gives to a state is not held to the rows of another state's party."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan's Liberal Democrats, founded in November 1955, seldom lose.", "NOT ENOUGH INFO"),
        ("Norway's Free Democrats were founded in 1948.", "NOT ENOUGH INFO"),
        ("Germany's Free Democrats were founded in 1948.", "SUPPORTED"),
        ("Britain's Liberal Democrats were founded in 1988.", "SUPPORTED"),
        ("Britain's Liberal Democrats were founded in 1978.", "REFUTED"),
        ("Norway's Labour Party was founded in 1887.", "SUPPORTED"),
        ("Japan's Toyota was founded in 1937.", "SUPPORTED"),
    ],
)
def test_a_name_belongs_to_the_state_that_the_text_gives(checker, text, expected):
    assert [v.label.value for v in checker.check(text)] == [expected]


def test_a_treaty_signed_is_no_namesake_of_the_body_it_made(checker):
    (verdict,) = checker.check("The Warsaw Pact was founded in 1955.", published="2025-01-15")
    assert verdict.label.value == "SUPPORTED"
    assert verdict.confidence > 0.9


def test_a_body_of_a_state_of_the_union_is_of_the_union(checker):
    text = "Walmart raised wages. The Arkansas retailer was founded in {}."
    for year, expected in ((1962, "SUPPORTED"), (1972, "REFUTED")):
        assert [v.label.value for v in checker.check(text.format(year), published="2024-10-01")] == [expected]
