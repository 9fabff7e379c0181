"""Members told one after another behind one verb: each has the date that stands with it."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def joined(drafts_of):
    """Give who joined and when, as a text says."""

    def found(text):
        return {
            (d.subject.name, d.when.interval.edtf if d.when else None)
            for d in drafts_of(text)
            if d.candidate.relation.value == "joined"
        }

    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The EU took in Greece in 1981, Spain and Portugal in 1986 and Austria in 1995.",
            {("Greece", "1981"), ("Spain", "1986"), ("Portugal", "1986"), ("Austria", "1995")},
        ),
        (
            "NATO took in Croatia in 2009, Montenegro in 2017 and, in 2024, Sweden.",
            {("Croatia", "2009"), ("Montenegro", "2017")},
        ),
        (
            "The BRICS, which first met in 2009, took in South Africa in 2010 and, in January 2024, "
            "Egypt, Ethiopia, Iran and the United Arab Emirates.",
            {
                ("South Africa", "2010"),
                ("Egypt", "2024-01"),
                ("Ethiopia", "2024-01"),
                ("Iran", "2024-01"),
                ("United Arab Emirates", "2024-01"),
            },
        ),
        ("The EU admitted Greece and Spain in the 1980s.", {("Greece", "198X"), ("Spain", "198X")}),
    ],
)
def test_each_member_has_its_own_date(joined, text, expected):
    assert joined(text) == expected


def test_what_somebody_left_for_has_no_date_of_another(joined):
    text = "Britain left EFTA at the end of 1972 and Portugal at the end of 1985 to enter the European Union."
    assert ("United Kingdom", None) in joined(text)
    text = "Austria left EFTA in 1995 to join the European Union."
    assert joined(text) == {("Austria", "1995")}
