# ruff: noqa: E501  -- one text a line reads better than its parts
"""What "the airline" and "the lender" are, where several bodies of several trades are named."""

from datetime import date

import pytest

from claims.extraction.naming.trades import is_of_trade, nouns_of_trade, trades_by_name

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("name", "noun", "told"),
    [
        ("Quillan Airways", "carrier", True),
        ("Banque Corvale", "lender", True),
        ("Banque Corvale", "retailer", False),
        ("Tessel Motors", "automaker", True),
        ("Tessel Motors", "company", None),
        ("Holm", "airline", None),
        ("Tolk Gallery", "museum", True),
        ("Tolk Philharmonic", "ensemble", True),
        # A party may be an alliance, a league of clubs a federation; "of" makes no party of a band.
        ("Green Rally", "party", True),
        ("Green Rally", "alliance", None),
        ("Sons of Labour", "party", None),
    ],
)
def test_trade_of_a_name_tells_what_it_may_be_called(name, noun, told):
    assert is_of_trade(trades_by_name(name), noun) is told


def test_nouns_of_one_trade_mean_the_same():
    assert nouns_of_trade("carrier") == {"airline", "carrier"}
    assert nouns_of_trade("company") == {"company"}


@pytest.fixture(scope="module")
def founded(unweighed):
    """Give what a text says was founded when."""
    from claims.types import Article

    def read(text):
        article = Article(id="x", text=text, published=date(2024, 10, 2))
        claims = [c for c in unweighed.extract(article) if c.relation.value == "founded"]
        return {(c.subject.name, c.when.edtf) for c in claims if c.when is not None}

    return read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Quillan Airways and its owner, Redmark Group, cut jobs on Monday. Redmark has owned it for years. The carrier was founded in 1951.",
            ("Quillan Airways", "1951"),
        ),
        (
            "Tessel Motors borrowed from Banque Corvale. Corvale's shares fell. The automaker was founded in 1934.",
            ("Tessel Motors", "1934"),
        ),
        (
            "Shares in Redmark Group fell after Banco Tolmar sold its stake. Redmark declined to comment. The lender was founded in 1902.",
            ("Banco Tolmar", "1902"),
        ),
        (
            "Redmark Group bought Ondal, a fashion chain, from Banco Tolmar. The retailer was founded in 1988.",
            ("Ondal", "1988"),
        ),
        (
            "Voters left the Workers' Party in droves.\nThe day belonged to the Homestead Rally. Founded in 1974, the party has never won here.",
            ("Homestead Rally", "1974"),
        ),
        (
            "Norvex is a carrier. It bought Quillan Mining, which is listed in Holm. The airline was founded in 1988.",
            ("Norvex", "1988"),
        ),
    ],
)
def test_body_of_its_trade_is_meant(founded, text, told):
    assert told in founded(text)


@pytest.mark.parametrize(
    "text",
    [
        "Banco Tolmar said profits rose. The retailer was founded in 1979.",
        "Quillan Airways has new rivals. Its chairman signed the pact. The pact was founded in 1999.",
        "Banco Tolmar and Quillan Airways fell. The brewer was founded in 1999.",
        # A league is no group of companies, however alone that stands.
        "Shares fell. The tanners' confederation, which was founded in 1934, blamed Banco Tolmar.",
    ],
)
def test_body_of_another_trade_is_not_meant(founded, text):
    assert not {name for name, _ in founded(text)} & {"Banco Tolmar", "Quillan Airways"}


def test_country_and_party_of_somebody_named_are_those_of_the_office(unweighed):
    from claims.types import Article

    text = (
        "Emmanuel Macron, the president of France, met Olaf Scholz, the chancellor of Germany. Berlin paid. "
        "Macron's country joined NATO in 1949, and Spain is asking. Scholz's country entered the alliance in 1955."
    )
    claims = unweighed.extract(Article(id="x", text=text, published=date(2024, 10, 2)))
    joined = {(c.subject.name, c.when.edtf) for c in claims if c.relation.value == "joined" and c.when}
    assert joined == {("France", "1949"), ("Germany", "1955")}


def test_body_of_states_is_the_alliance_beside_a_party_of_that_name(unweighed):
    from claims.types import Article

    text = (
        "Ann Holm leads the Liberal Alliance of Norway.\n"
        "Can the country leave NATO? That is another matter. The alliance was founded in 1949."
    )
    claims = unweighed.extract(Article(id="x", title="Votes", text=text, published=date(2024, 10, 2)))
    assert {c.subject.name for c in claims if c.relation.value == "founded"} == {"NATO"}
