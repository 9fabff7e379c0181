# ruff: noqa: E501  -- one text a line reads better than its parts
"""What a text of several topics speaks of: the body of this paragraph, not one that another named."""

import pytest

pytestmark = pytest.mark.model

OTHER = "Switzerland joined the United Nations in 2002. Kosovo is no member of the United Nations.\n\n"


def told(checker, text):
    return {
        (c.relation.value, c.subject.name, c.object and c.object.name)
        for c in checker.extract(text, published="2025-01-15")
        if not c.relation.value.startswith("ordinal")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The body that the paragraph begins with, or names at all.
        ("The African Union meets in Addis Ababa. Morocco returned to the bloc in 2017.", ("joined", "Morocco", "African Union")),
        ("OPEC was founded in Baghdad. Gabon rejoined in 2016.", ("joined", "Gabon", "OPEC")),
        ("OPEC was founded in Baghdad. Indonesia suspended its membership in 2016.", ("suspended", "Indonesia", "OPEC")),
        ("OPEC was founded in Baghdad. Qatar's membership ended in 2019.", ("left", "Qatar", "OPEC")),
        ("ASEAN was founded in Bangkok. Timor-Leste became a member of the group in 2025.", ("joined", "Timor-Leste", "ASEAN")),
        ("Thailand has been a member of ASEAN since 1967. Laos entered the organisation in 1997.", ("joined", "Laos", "ASEAN")),
        # The body of the sentence, or of the one before.
        ("Norway was among the founders of NATO. Denmark left the alliance in 1982, while Spain joined three years later.", ("joined", "Spain", "NATO")),
        ("Denmark left ASEAN in 1982. Spain joined in 1986.", ("joined", "Spain", "ASEAN")),
    ],
)  # fmt: skip
def test_a_paragraph_speaks_of_its_own_body(checker, text, expected):
    assert expected in told(checker, OTHER + text)


def test_the_headline_goes_before_what_a_paragraph_tells_in_passing(checker):
    text = "Malta sits in the UN\n\nGeneva - The roll of the United Nations is full. Malta also knows ASEAN. Palau was admitted in 1994."
    assert ("joined", "Palau", "United Nations") in told(checker, text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Denmark were founding members of NATO in 1949.",
        "Norway and Denmark are leading members of NATO.",
        "Norway and Denmark have been founding members of NATO for long.",
    ],
)
def test_a_participle_before_members_is_no_verb(checker, text):
    assert {("member", "Norway", "NATO"), ("member", "Denmark", "NATO")} <= told(checker, text)


@pytest.mark.parametrize("name", ["Ruhakana Rugunda", "Mogens Trelleborg", "Mary Lee", "Ikililou Dhoinine"])
def test_who_handed_over_is_who_held_the_office_before(checker, name):
    """A tagger takes names it does not know for places, which no "who" stands for."""
    text = f"Anna Hall took over from {name}, who had been prime minister of Uganda since 2014."
    assert ("held_office", name, "Uganda") in told(checker, text)
    assert ("held_office", "Anna Hall", "Uganda") not in told(checker, text)


def test_an_office_is_the_one_that_the_text_gives_its_holder(checker):
    """The table knows eight offices of hers."""
    claims = checker.extract(
        "Former British prime minister Liz Truss, who held office in 2022, succeeded Boris Johnson."
    )
    roles = {c.role.name for c in claims if c.role is not None}
    assert roles == {"prime minister"}


def test_who_followed_did_what_its_paragraph_tells(checker):
    text = "Ann Holm left office in 2017.\n\nIndonesia has been a member of APEC since 1989. Taiwan followed in 1991."
    assert ("joined", "Taiwan", "APEC") in told(checker, text)


def test_a_body_joined_later_is_no_fellow_of_the_first(checker):
    found = told(checker, "Jamaica joined the United Nations in 1962 and the Caribbean Community in 1973.")
    assert found == {("joined", "Jamaica", "United Nations"), ("joined", "Jamaica", "Caribbean Community")}


def test_a_year_before_a_name_is_no_part_of_it(checker):
    text = "Pete Aguilar became vice chair of Norvex in 2021. In 2023 Aguilar was made chief executive of Norvex."
    assert {subject for _, subject, _ in told(checker, text)} == {"Pete Aguilar"}


@pytest.mark.parametrize(
    "text",
    [
        "Croatia has belonged to NATO since 2009 and to the European Union since 2013.",
        "Croatia has been a member of NATO since 2009 and of the European Union since 2013.",
        "Croatia belongs to NATO since 2009 and the European Union since 2013.",
    ],
)
def test_each_body_has_the_date_behind_it(checker, text):
    dated = {c.object.name: c.when and c.when.edtf for c in checker.extract(text, published="2025-01-15")}
    assert dated == {"NATO": "2009/..", "European Union": "2013/.."}


@pytest.mark.parametrize("opening", ["Until then", "Up to then"])
def test_until_then_is_no_day_of_its_own(checker, opening):
    text = f"Moon Jae-in became president of South Korea in May 2017. {opening} Park Geun-hye had been president."
    dates = {c.subject.name: c.when and c.when.edtf for c in checker.extract(text, published="2025-01-15")}
    assert dates["Park Geun-hye"] == "../2017-05"
