"""What single sentences say of counts, ordinals, order and age."""

import pytest

from claims.extraction.derived import PATTERNS

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give the candidates of a short article, read without a reference table."""

    def candidates(text):
        found = drafts_without_table(text)
        return [draft.candidate for draft in found if draft.candidate.rule.startswith("derived.")]

    return candidates


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_finds_its_example(read, pattern):
    assert pattern.id in {c.rule for c in read(pattern.example)}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_leaves_its_near_miss(read, pattern):
    assert pattern.relation not in {c.relation for c in read(pattern.near_miss)}


@pytest.mark.parametrize(
    ("text", "value", "unit", "qualifier"),
    [
        ("NATO has 32 members.", 32, "member", None),
        ("The European Union consists of twenty-seven member states.", 27, "member", None),
        ("The African Union has more than four dozen members.", 48, "member", "more than"),
        ("NATO has nearly 30 members.", 30, "member", "nearly"),
        ("The 75-year-old Nordic Union is poor.", 75, "year", None),
        ("Finland became the 31st member of NATO.", 31, "ordinal", None),
    ],
)
def test_quantity_is_read_with_its_qualifier(read, text, value, unit, qualifier):
    (candidate,) = read(text)
    quantity = candidate.quantity
    assert (quantity.value, quantity.unit, quantity.qualifier) == (value, unit, qualifier)
    assert text[quantity.start : quantity.end] == quantity.text


@pytest.mark.parametrize(
    ("text", "order", "member", "other"),
    [
        ("Finland joined NATO before Sweden.", "before", "Finland", "Sweden"),
        ("Sweden joined NATO after Finland did.", "after", "Sweden", "Finland"),
        ("Greenland was the first country to leave the European Union.", "first", "Greenland", None),
        ("Sweden is the newest member of NATO.", "last", "Sweden", None),
    ],
)
def test_order_names_who_is_compared(read, text, order, member, other):
    (candidate,) = read(text)
    assert candidate.order == order
    assert candidate.subject.text == member
    assert (candidate.compared_with and candidate.compared_with.text) == other
