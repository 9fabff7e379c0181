# ruff: noqa: E501  -- one case a line
"""Dates of events that bound an office, of what made a body, of the news; published 2 October 2024.

Each case stands beside a near miss that must stay undated.
"""

from datetime import date

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def dated(unweighed):
    """Give the date of the first claim about a subject, None without one; fails where nothing is claimed."""
    from claims.types import Article

    def found(relation, subject, text, title="In brief"):
        article = Article(id="x", title=title, text=text, published=date(2024, 10, 2))
        claims = [
            c
            for c in unweighed.extract(article)
            if c.relation.value == relation and c.subject.name == subject
        ]
        assert claims, text
        return None if claims[0].when is None else claims[0].when.edtf

    return found


@pytest.mark.parametrize(
    ("relation", "text", "edtf"),
    [
        (
            "holds_office",
            "Frank Bola, president of Serbia since the coup of 2006, has put off a vote.",
            "2006/..",
        ),
        (
            "holds_office",
            "Frank Bola, president of Serbia since the 2006 coup, has put off a vote.",
            "2006/..",
        ),
        ("holds_office", "Frank Bola, president of Serbia since his election in 2006, is ill.", "2006/.."),
        (
            "holds_office",
            "Frank Bola, president of Serbia since winning the vote in 2006, is ill.",
            "2006/..",
        ),
        ("holds_office", "Frank Bola, head of Ericsson since it was founded in 2006, is ill.", "2006/.."),
        ("holds_office", "Frank Bola, the president of Serbia, has been ill since falling in 2006.", None),
        ("held_office", "Frank Bola, president of Serbia until the coup of 2006, has gone home.", "../2006"),
        ("held_office", "Frank Bola, president of Serbia until his death in 1999, wrote novels.", "../1999"),
        ("holds_office", "President Frank Bola has kept Belgrade shut since the coup of 2006.", None),
    ],
)
def test_an_event_bounds_an_office_beside_a_name(dated, relation, text, edtf):
    assert dated(relation, "Frank Bola", text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("When opening the bridge in 1998, Serbia's president Ann Holt said it would last.", "1998"),
        ("While visiting Oslo in 1998, President Ann Holt of Serbia fell ill.", "1998"),
        ("By 1998 he was packing when he heard from President Ann Holt of Serbia.", "1998"),
        ("When it opens the bridge in 2030, Serbia's president Ann Holt says, it will last.", None),
    ],
)
def test_what_went_on_dates_whom_it_met(dated, text, edtf):
    relation = "holds_office"
    assert dated(relation, "Ann Holt", text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Serbia's application to the European Union, lodged in 2009, was turned down.", "2009"),
        ("Serbia's bid to enter the European Union, handed in last spring, will have to wait.", "2024-21"),
        ("Serbia's application to the European Union, submitted in March, is to be discussed.", "2024-03"),
        ("Serbia's application to the European Union, discussed in 2009, was turned down.", None),
    ],
)
def test_an_application_has_the_day_on_which_it_was_handed_in(dated, text, edtf):
    assert dated("applied", "Serbia", text) == edtf


@pytest.mark.parametrize(
    ("subject", "text", "edtf"),
    [
        ("Free State of Calder", "The disputes were settled in 1941 by three accords, which established the Free "
         "State of Calder and gave it a port.", "1941"),
        ("Free State of Calder", "The disputes were settled in 1941 by three bishops, who established the Free "
         "State of Calder.", None),
        ("Norrby Rovers", "The Norrby Rovers were put together by returning miners in 1946 and swallowed up a "
         "neighbour in 1982.", "1946"),
        ("Civic Dawn", "The Civic Dawn party, formed two years ago by the mayor of Oslo, Ann Holt, has "
         "lost a vote.", "2022"),
    ],
)  # fmt: skip
def test_what_made_a_body_is_dated(dated, subject, text, edtf):
    assert dated("founded", subject, text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Ann Holt was mayor of Oslo (1970-1988) and afterwards honorary president of Ericsson.", "1988/.."),
        ("Ann Holt was mayor of Oslo from 1970 to 1988 and then president of Ericsson.", "1988/.."),
        ("Ann Holt was president of Ericsson from 1970 to 1988 and a mother of three.", "1970/1988"),
    ],
)
def test_an_office_begins_where_the_one_before_ends(dated, unweighed, text, edtf):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", title="In brief", text=text, published=date(2024, 10, 2)))
    assert edtf in {c.when.edtf for c in claims if c.when is not None and c.object.name == "Ericsson"}


@pytest.mark.parametrize(
    ("relation", "subject", "text", "edtf"),
    [
        ("left", "Serbia", "Serbia said in January that it was leaving the European Union at once.", "2024-01"),
        ("left_office", "Tom Reed",
         "Ann Holt was sacked as head of Ericsson on Monday. Finance director Tom Reed resigned over the affair.",
         "2024-09-30"),
        ("joined", "Serbia", "Serbia has been accepted into the European Union, where talks went on.", None),
        ("applied", "Serbia", "Serbia lost its seat in 2003 and has now applied to join the European Union.", None),
        ("applied", "Serbia", "The summit ended on Monday. Serbia has applied to join the European Union.", None),
        ("left_office", "Tom Reed",
         "Ann Holt took over as head of Ericsson on Monday. Tom Reed, her predecessor, resigned over a row.", None),
        ("left_office", "Tom Reed",
         "Ann Holt took over as head of Ericsson on Monday. Her predecessor, Tom Reed, stepped down after a "
         "decade.", "2024-09-30"),
        ("left", "Ann Holt",
         "The Elm Club was started in 1931 by Ann Holt, a nurse, who left the Labour Party over a row.", None),
        ("joined", "Serbia",
         "In 1985 he moved to Brussels. On his watch the European Union admitted Serbia.", None),
    ],
)  # fmt: skip
def test_the_day_of_the_news_is_of_news_alone(dated, relation, subject, text, edtf):
    assert dated(relation, subject, text) == edtf
