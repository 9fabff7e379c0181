"""A state that is said to have ended is a leaving; an office left open is the one of the time."""

import pytest

pytestmark = pytest.mark.model


def told(checker, text):
    return [
        (c.relation.value, c.subject.name, c.object and c.object.name, c.role and c.role.name,
         c.when and c.when.edtf, c.modality.value, c.polarity.value)
        for c in checker.extract(text, published="2025-01-15")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Fredrik Reinfeldt ceased to be prime minister of Sweden in 2014.", "left_office"),
        ("Tim Cook stopped being chief executive of Apple in 2014.", "left_office"),
        ("Greenland ceased to be a member of the European Union in 2014.", "left"),
    ],
)
def test_ceasing_to_be_is_leaving(checker, text, relation):
    ((said, *_, when, modality, polarity),) = told(checker, text)
    assert (said, when, modality, polarity) == (relation, "2014", "asserted", "positive")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Rishi Sunak left office in July 2024.", "prime minister"),
        ("Rishi Sunak left office in July 2022.", "chancellor of the exchequer"),
    ],
)
def test_a_date_tells_which_of_a_persons_offices_is_meant(checker, text, role):
    assert told(checker, text)[0][3] == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Slovakia became a member of NATO before Croatia did.", ("Slovakia", "before", "Croatia")),
        ("Slovakia became a member of NATO after Croatia.", ("Slovakia", "after", "Croatia")),
        ("Canada joined the G20 before the African Union.", ("Canada", "before", "African Union")),
    ],
)
def test_the_order_of_two_members_is_read(checker, text, expected):
    orders = [c for c in checker.extract(text, published="2025-01-15") if c.relation == "order"]
    assert [(c.subject.name, c.order.value, c.compared_with.name) for c in orders] == [expected]


def test_a_fronted_participle_is_no_plan(checker):
    ((relation, *_, modality, _),) = told(checker, "Created in April 1949, NATO has its seat in Brussels.")
    assert (relation, modality) == ("founded", "asserted")


def test_an_acronym_after_an_article_is_no_surname(checker):
    ((relation, subject, *_),) = told(checker, "The WHO was set up in 1948.")
    assert (relation, subject) == ("founded", "World Health Organization")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ford named Lip-Bu Tan as its new CEO.", ("took_office", "Lip-Bu Tan", "Ford", "ceo")),
        ("Anna Weil has been Labour leader since April 2020.",
         ("holds_office", "Anna Weil", "Labour", "leader")),
        ("Ngozi Okonjo-Iweala became the first woman to lead the World Trade Organization in 2021.",
         ("took_office", "Ngozi Okonjo-Iweala", "World Trade Organization", "director general")),
        ("Tedros Adhanom Ghebreyesus has run the WHO since 2017.",
         ("holds_office", "Tedros Adhanom Ghebreyesus", "World Health Organization", "director general")),
        ("Ford poached Anna Weil from Opel in 2024 to be its chairman.",
         ("took_office", "Anna Weil", "Ford", "chairman")),
    ],
)  # fmt: skip
def test_ordinary_news_of_chiefs_is_read(checker, text, expected):
    assert expected in [found[:4] for found in told(checker, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Biden, the 46th president of the United States, was succeeded by Donald Trump.",
             {("ordinal_holder", "Biden")}),
        ("Barack Obama, America's 44th president, endorsed her.",
         {("ordinal_holder", "Barack Obama"), ("held_office", "Barack Obama")}),
        ("Chancellor Merz met the press.", {("holds_office", "Merz")}),
        ("Real Madrid, founded in 1902, won.", {("founded", "Real Madrid")}),
        ("NATO, which was founded in 1949, is led by Mark Rutte.",
         {("founded", "NATO"), ("holds_office", "Mark Rutte")}),
        ("Poland became the first former Warsaw Pact country to join NATO.", {("joined", "Poland")}),
    ],
)  # fmt: skip
def test_a_number_a_title_a_name_are_taken_for_what_they_are(checker, text, expected):
    found = {(relation, subject) for relation, subject, *_ in told(checker, text)}
    assert found >= expected
    assert {relation for relation, _ in found - expected} <= {"took_office"}


def test_what_is_done_by_joining_is_joined(checker):
    text = "Croatia took a further step by joining the Schengen Area in January 2023."
    ((said, *_, when, modality, _),) = told(checker, text)
    assert (said, when, modality) == ("joined", "2023-01", "asserted")
