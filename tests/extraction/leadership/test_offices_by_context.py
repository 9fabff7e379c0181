"""Whose office it is, and who has it, where only the text around the sentence tells."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def told(unweighed):
    """Give relation, subject and body of each claim of a text under a title."""

    def claims(title, text):
        found = unweighed.extract(Article(id="x", title=title, text=text))
        return {(c.relation.value, c.subject.name, c.object.name if c.object else None) for c in found}

    return claims


@pytest.mark.parametrize(
    ("title", "text", "right", "wrong"),
    [
        (
            "Norland",
            "Norland is a country. In 1838 the town was taken by Zulu King Mandlose. Norland grew.",
            ("holds_office", "Mandlose", "Zulu"),
            ("holds_office", "Mandlose", "Norland"),
        ),
        (
            "Britain",
            "Mira Holm is Britain's first prime minister of Asian heritage.",
            ("holds_office", "Mira Holm", "United Kingdom"),
            ("holds_office", "Mira Holm", "Asian"),
        ),
        (
            "Oskana's central bank lifts rates",
            "The central bank of Oskana raised its rate on Thursday. The bank was founded in 1958.",
            ("founded", "central bank of Oskana", None),
            ("founded", "Oskana", None),
        ),
        (
            "Jan Lok",
            "Jan Lok is a football coach. Lok was the head coach of Norby FC from 1982. He was dismissed in "
            "1983. Lok was the head coach of Eastern AA in the 1980s. He resigned in 1985.",
            ("left_office", "Jan Lok", "Eastern AA"),
            None,
        ),
        (
            "Ann Holm",
            "Ann Holm is a painter. In 1902 she joined Mir Ost, although its leader Sergei Dubov "
            "disliked her.",
            ("holds_office", "Sergei Dubov", "Mir Ost"),
            None,
        ),
        (
            "Norby Spirit",
            "Norby Spirit is a football club. The Spirit won the cup. In 2015 Mark Holm resigned as head "
            "coach of the Spirit.",
            ("left_office", "Mark Holm", "Norby Spirit"),
            ("left_office", "Mark Holm", "Spirit"),
        ),
        (
            "Norland names premier",
            "King Arvid of Norland appointed Mette Holt as prime minister, two days after parliament elected "
            "her to replace Birgit Lind. At 37 she is the youngest prime minister of Norland.",
            ("holds_office", "Mette Holt", "Norland"),
            ("holds_office", "Birgit Lind", "Norland"),
        ),
        (
            "Zimbabwe: a timeline",
            "April 1980: Robert Mugabe, head of the Rural Front, is sworn in as prime minister.",
            ("took_office", "Robert Mugabe", "Zimbabwe"),
            ("took_office", "Robert Mugabe", "Rural Front"),
        ),
        (
            "Olympics",
            "Ann Holm, a former swimmer, succeeded Thomas Berg, who had led the Ostrin Union since 2013.",
            ("held_office", "Thomas Berg", "Ostrin Union"),
            ("held_office", "Ann Holm", "Ostrin Union"),
        ),
        (
            "Helen Holm",
            "Helen Holm resigned as Prime Minister of New Zealand and party leader in 2008.",
            ("left_office", "Helen Holm", "New Zealand"),
            None,
        ),
    ],
)
def test_body_and_subject_are_those_meant(told, title, text, right, wrong):
    found = told(title, text)
    assert right in found
    assert wrong not in found


def test_no_state_has_a_party_leader(unweighed):
    text = "Helen Holm resigned as Prime Minister of New Zealand and party leader in 2008."
    found = unweighed.extract(Article(id="x", title="Helen Holm", text=text))
    bodies = {c.role.name: c.object.name if c.object else None for c in found if c.role is not None}
    assert bodies["prime minister"] == "New Zealand"
    assert bodies.get("party leader") is None


def test_it_behind_what_has_no_name_is_nobody(told):
    found = told(
        "Ostland left out", "Ostland wants in. The first fell apart in 1977, ten years after it was formed."
    )
    assert ("founded", "Ostland", None) not in found


@pytest.mark.parametrize(
    ("text", "body", "role"),
    [
        # "The post" is the one told of, whatever else the table gives the person.
        ("Ivo Talk is the UN's human rights chief; Michelle Bachelet held the post.",
         "United Nations", "rights chief"),
        ("Ivo Talk is chancellor of Germany. Angela Merkel held the post.", "Germany", "chancellor"),
    ],
)  # fmt: skip
def test_the_post_is_the_one_told_of(unweighed, text, body, role):
    claims = unweighed.extract(Article(id="a", text=text))
    assert [(c.object.name, c.role.name) for c in claims if c.relation.value == "held_office"] == [
        (body, role)
    ]
