"""Memberships read off capitals, lists and places in bodies, where the tagger's names do not tell."""

from datetime import date

import pytest

from claims.extraction.extractor import Extractor
from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(nlp, table):
    """Give (relation, member, body) of each membership a sentence states."""
    extractor = Extractor(nlp=nlp, table=table)

    def members(text):
        article = Article(id="x", text=text, published=date(2024, 10, 1))
        ((_, drafts),) = extractor.drafts([article])
        return {
            (d.candidate.relation.value, d.subject.name, d.object.name)
            for d in drafts if d.object is not None and d.candidate.rule.startswith("membership.")
        }  # fmt: skip

    return members


@pytest.mark.parametrize(
    ("text", "member", "body"),
    [
        ("It was sung by Velvet 77 drummer Tom Riley on Monday.", "Tom Riley", "Velvet 77"),
        ("The funeral of Tom Riley, drummer for the Why, was held in Leeds.", "Tom Riley", "Why"),
        ("The song was written by Tom Riley of The Barges for a film.", "Tom Riley", "Barges"),
        ("The album has the guitarist Tom Riley (The Hollow Years) on it.", "Tom Riley", "Hollow Years"),
        ("Tom Riley and Ann Smith, both part of the hip hop duo Lowland, came.", "Ann Smith", "Lowland"),
        ("After years alone Tom Riley ended up in the metal band Lowland.", "Tom Riley", "Lowland"),
        ("The songs are by Hollow Moon, who were formed by Ann Smith.", "Ann Smith", "Hollow Moon"),
        ("It met Jan Holm, a lawyer at Yale and member of the Royal Society.", "Jan Holm", "Royal Society"),
        ("It was handed over by Jan Holm, an IOC member.", "Jan Holm", "International Olympic Committee"),
        ("The ministers met at NATO, of which Norway is a founding member.", "Norway", "NATO"),
        ("Kenya is a member of organisations including the African Union.", "Kenya", "African Union"),
        ("In many Commonwealth nations, such as Ghana and Kenya, tea is drunk.", "Kenya", "Commonwealth"),
        ("Malta is the smallest country in the European Union.", "Malta", "European Union"),
        ("The album is by the Barge Singers: Tom Riley, Jo Tan and Bob Jones.", "Jo Tan", "Barge Singers"),
        ("The song was played by the Indigo Boys Tom Riley and Bob Jones.", "Bob Jones", "Indigo Boys"),
        ("Tom Riley and Jo Tan put together a jazz band called The Barges.", "Jo Tan", "Barges"),
        ("The Holm Society was founded, with Jan Holm and Jo Tan as members.", "Jo Tan", "Holm Society"),
        ("Jo Tan was Permanent Representative of Kenya to the United Nations.", "Kenya", "United Nations"),
        ("Iran is still OPEC's third largest producer.", "Iran", "OPEC"),
        ("Holm College is a constituent college of Norby University.", "Holm College", "Norby University"),
        (
            "He chairs the Labour Union, part of the Confederation of Nordic Unions.",
            "Labour Union", "Confederation of Nordic Unions",
        ),
        ("It is in Durham University, a Russell Group research university.", "Durham", "Russell Group"),
    ],
)  # fmt: skip
def test_a_member_is_read(read, text, member, body):
    assert any(member in m and body in b for _, m, b in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "The song was written by Scottish drummer Tom Riley.",
        "The song was written by Chicago guitarist Tom Riley.",
        "Lead guitarist Tom Riley played on the album.",
        "Soprano singer Ann Smith sang at the concert.",
        "The concert was opened by Queen Margaret of Denmark.",
        "Malta is the smallest country in the race.",
        "The firm is part of the Holm Group.",
        "Holm Motors, part of the Norby Group, makes vans.",
        "Tom Riley sings in the church on Sundays.",
        "A bandmate of Valli's came to the concert.",
        "The orchestra played Mozart's Don Giovanni on Friday.",
        "The concert was reviewed by The Guardian's Ann Smith.",
        "The critic Ann Smith of The New Yorker praised the songs.",
        "The film, directed by Ann Smith of Holm Brothers, has a soundtrack of songs.",
        "Eurovision singer Ann Smith has died.",
        "American Idol singer Ann Smith has died.",
        "London band singer Tom Riley said so.",
        "Ann Smith (The Old Vic) sings the song.",
        "In 2001 she was made Permanent Representative of Kenya to the European Union.",
    ],
)
def test_no_member_is_read(read, text):
    assert not read(text)


def test_the_years_of_an_envoy_do_not_date_the_membership(nlp, table):
    text = "Jo Tan has been the Permanent Representative of Kenya to the United Nations since 2002."
    ((_, drafts),) = Extractor(nlp=nlp, table=table).drafts([Article(id="x", text=text)])
    (stated,) = [d for d in drafts if d.candidate.rule == "membership.represented"]
    assert stated.when is None
