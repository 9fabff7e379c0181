"""What entries and cards tell of the person above them: deeds, posts in a body, who came before and after."""

from datetime import date

import pytest

from claims.types import Article, SlotSource


@pytest.fixture
def told(unweighed):
    """Give what is read of a text, as relation, subject, body, date and the other persons named."""

    def of(text):
        claims = unweighed.extract(Article(id="x", text=text, published=date(2025, 6, 1)))
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object else None,
                claim.when.edtf if claim.when else None,
                *(slot.name for slot in (claim.predecessor, claim.successor, *claim.founders) if slot),
            )
            for claim in claims
        }

    return of


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Jens Stoltenberg\n\n- Founded Halden Pumps in 1991\n"
            "- 1993: Co-founded Tarn Energy with Ann Lee\n- Joined the Civic Party in 1995\n"
            "- Founded a family in 1996\n- Joined Halden Pumps in 1997",
            {
                ("founded", "Halden Pumps", None, "1991", "Jens Stoltenberg"),
                ("founded", "Tarn Energy", None, "1993", "Jens Stoltenberg", "Ann Lee"),
                ("joined", "Jens Stoltenberg", "Civic Party", "1995"),
            },
        ),
        (
            "Jens Stoltenberg\n\n- Prime Minister of Norway from 2005 to 2013\n"
            "- Became prime minister in 2005, succeeding Kjell Magne Bondevik\n"
            "- Handed over to Erna Solberg in October 2013\n- Handed flowers to Ann Lee in 2013",
            {
                ("held_office", "Jens Stoltenberg", "Norway", "2005/2013"),
                ("took_office", "Jens Stoltenberg", "Norway", "2005", "Kjell Magne Bondevik"),
                ("left_office", "Jens Stoltenberg", "Norway", "2013-10", "Erna Solberg"),
            },
        ),
        (
            "Mira Oldfield is a Norland engineer.\n\n- Succeeded Bo Berg as chair of Halden Pumps in 2009\n"
            "- Became chair in 1999\n- Tarn Energy – co-founder (2012), former chair; resigned in 2016",
            {
                ("took_office", "Mira Oldfield", "Halden Pumps", "2009", "Bo Berg"),
                ("founded", "Tarn Energy", None, "2012", "Mira Oldfield"),
                ("held_office", "Mira Oldfield", "Tarn Energy", None),
            },
        ),
        (
            "A short profile of Jens Stoltenberg:\n\n- NATO – secretary general, 2014–2024\n"
            "- World Bank – adviser in 2013; left the board in 2014\n- Role: founder and chair\n"
            "- ASEAN – founded in 1967",
            {
                ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
                ("founded", "ASEAN", None, "1967"),
            },
        ),
        (
            "Erna Solberg\n\nFull name: Erna Marie Solberg\nOffice: Prime Minister of Norway (2013–2021)\n"
            "Former positions: Minister of Local Government (2001–2005)\n"
            "Predecessor: Jens Stoltenberg (2005–2013)\nSuccessor: Jonas Gahr Støre",
            {
                ("held_office", "Erna Solberg", "Norway", "2001/2005"),
                (
                    "held_office", "Erna Solberg", "Norway", "2013/2021", "Jens Stoltenberg",
                    "Jonas Gahr Støre",
                ),
                ("held_office", "Jens Stoltenberg", "Norway", "2005/2013"),
            },
        ),
        ("The board met.\n\n- Handed over to Ann Lee in 1992\n- Became chair in 1993", set()),
    ],
)  # fmt: skip
def test_entries_tell_of_the_person_above_them(told, text, claims):
    assert told(text) == claims


@pytest.mark.model
def test_a_card_names_who_led_its_body_before(told):
    text = "ASEAN\n- Secretary-General: Ann Lee (since 2023)\n- Preceded by: Bo Berg (2018–2022)"
    assert told(text) == {
        ("holds_office", "Ann Lee", "ASEAN", "2023/.."),
        ("held_office", "Bo Berg", "ASEAN", "2018/2022"),
    }


@pytest.mark.model
@pytest.mark.parametrize(
    ("heading", "is_text"), [("ASEAN", True), ("The ASEAN (Asia):", True), ("Guests of ASEAN", False)]
)
def test_a_card_is_held_to_the_body_that_is_its_whole_heading(unweighed, heading, is_text):
    article = Article(id="x", text=f"{heading}\n\n- Secretary-General: Ann Lee\n- Seat: Jakarta")
    (claim,) = unweighed.extract(article)
    assert (claim.object.name, claim.object.source is SlotSource.TEXT) == ("ASEAN", is_text)


@pytest.mark.model
def test_a_table_tells_the_offices_of_the_person_above_it(told):
    text = (
        "Erna Solberg\n\n| Position | Term | Preceded by | Successor |\n|---|---|---|---|\n"
        "| Prime Minister of Norway | 2013–2021 | Jens Stoltenberg | Jonas Gahr Støre |\n"
        "| Chair of Halden Pumps | 2022–present | Bo Berg | – |\n| Gardener | 2023–present | – | – |\n"
    )
    assert told(text) == {
        ("held_office", "Erna Solberg", "Norway", "2013/2021", "Jens Stoltenberg", "Jonas Gahr Støre"),
        ("holds_office", "Erna Solberg", "Halden Pumps", "2022/..", "Bo Berg"),
    }
