# ruff: noqa: E501  -- one text a line reads better than its parts
"""What "the alliance", "the institution" and "it" are founded as in news, which tells of other bodies between."""

from datetime import date

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(unweighed):
    """Give name and year of each founding of a text under a title."""

    def names(title, text):
        article = Article(id="x", title=title, text=text, published=date(2022, 5, 2))
        claims = (c for c in unweighed.extract(article) if c.relation.value == "founded")
        return {(c.subject.name, c.when.edtf[:4] if c.when else None) for c in claims}

    return names


_TALK = "Roads will be closed, and schools too. Hotels are full. It rained. Trams stood still. Shops opened late. "


@pytest.mark.parametrize(
    ("title", "text", "name", "year"),
    [
        # A noun of its own reaches far back, past states and bodies that are called otherwise.
        ("Latvia hosts summit", f"Latvia will host the next NATO summit, Ann Lowe said. Turkey is not amused. {_TALK}"
         "Safety is a matter for the police. The alliance was founded in 1949 by twelve states.",
         "NATO", "1949"),
        ("Greens meet in Holmstad", "Delegates of the Elm Green Alternative met in Holmstad. The hall was cold. Party "
         "leader Ann Lowe said that the polls were good. Lowe was elected in March.\nA motion was withdrawn. Another "
         "was passed. The congress also chose the mayor of Ostby as vice-chair.\nThe party was formed in 1984 out of two lists.",
         "Elm Green Alternative", "1984"),
        # An institution that the headline names.
        ("Lowe to run Elm Development Bank", "Ann Lowe was elected president of the Elm Development Bank on Thursday. "
         "Paul Dahl led the lender before. The Elm Development Bank lends to farmers.\n\nShe ran the Ostby Trade Fund "
         "until April.\n\nHer tray is full. The institution was set up in 1964.",
         "Elm Development Bank", "1964"),
        # Whose secretary the sentence before is about.
        ("Traders split over move", "Stallholders at Hexford market are divided over a plan. Ida Marsh has sold cloth in "
         "Hexford for 22 years. Marsh quit the Traders' Association last week, together with the fishmonger Jan Berg. The "
         "association's secretary, Paul Dahl, said he was sorry to see them go. It has 61 members and was founded in 1946.",
         "Traders' Association", "1946"),
        # What a question asks about by a noun.
        ("Five questions", "Marit Dahl runs the Elm Cooperative Bank.\n\nThe bank left the Savings Union. Was that wise?\n"
         "We did not leave.\n\nWho started the bank?\nIt was begun by herring salters in 1887.",
         "Elm Cooperative Bank", "1887"),
        # What the text only describes.
        ("Danes pick coach", "Paul Dahl is to coach Denmark. The president of the Danish football federation, Jan Berg, "
         "called him the best in Europe. The federation was founded in 1889.",
         "Danish football federation", "1889"),
        # A paper is called a newspaper, whatever its name calls it.
        ("Paper folds", "The Elm Journal appeared for the last time on Saturday. Its editor, Ann Lowe, wept. The newspaper "
         "was founded in 1861 by a printer.", "Elm Journal", "1861"),
        # A club by the last word of its name, and a name that a noun explains.
        ("Rovers sack Doyle", "Castle Rovers are looking for a manager after sacking Ronan Doyle.\n\nRovers were formed in "
         "1924 by workers at the quarry.", "Castle Rovers", "1924"),
        ("Hospitals merge", "Mercy Hospital will not take part. It stays in the purchasing cooperative, Elm West, which was "
         "begun in 1987.", "Elm West", "1987"),
    ],
)  # fmt: skip
def test_a_body_is_found_behind_what_else_the_text_tells(founded, title, text, name, year):
    assert (name, year) in founded(title, text)


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        # Either of two may be meant.
        ("Two banks", "Holm Bank and Ost Bank said that they would merge. The bank was founded in 1911.", "Holm Bank"),
        # Any firm may be "the company".
        ("Nightfall in Holmstad", "Tolmar makes pumps. Paul Dahl sold it. Norvex and Elm Motors make cars. The streets are wet. The "
         "company was founded in 1911 by two sisters.", "Tolmar"),
        # A body is another one than the one the text names by another noun.
        ("Lowe to run Elm Development Bank", "Ann Lowe was elected president of the Elm Development Bank. She owns the Tolmar "
         "Motor Company. The company was founded in 1964.", "Elm Development Bank"),
        ("Mission to Norland", "Ann Lowe met the Elm League and Ost Motors. It rained. The committee was formed in 1990.", "Ost Motors"),
        # Two that the text describes, and one that it names.
        ("Danes pick coach", "The president of the Danish football federation met that of the Danish chess federation. The "
         "federation was founded in 1889.", "Danish football federation"),
        ("Danes pick coach", "The Nordic Federation met. The Danish football federation did not. Paul Dahl of the Nordic Federation "
         "wept. The federation was founded in 1889.", "Danish football federation"),
        # A word that only opens a sentence is no body.
        ("Latvia hosts summit", "Latvia will host the next NATO summit.\n\nSafety is a matter for the police. The alliance was "
         "founded in 1949 by twelve states.", "Safety"),
        # A question that names somebody is about that, and one further up about nothing.
        ("Five questions", "Marit Dahl runs the Elm Cooperative Bank.\n\nWho bought the bank?\nOst Motors did. It was founded in "
         "1887.", "Elm Cooperative Bank"),
    ],
)  # fmt: skip
def test_another_body_is_not_taken_for_it(founded, title, text, name):
    assert name not in {subject for subject, _ in founded(title, text)}
