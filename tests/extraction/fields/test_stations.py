"""What lists and tables tell of the person, state or body above them; what is no such list tells nothing."""

from datetime import date

import pytest

from claims.types import Article
from tests.extraction.short_claims import dated


def told(extractor, text):
    """Give what is read of a text, as relation, subject, body and date."""
    return dated(extractor.extract(Article(id="x", text=text, published=date(2025, 6, 1))))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Jens Stoltenberg\n\n- Prime Minister of Norway from 2005 to 2013\n"
            "- Secretary General of NATO (2014–2024)\n- Became prime minister of Norway in 2000, at 41",
            {
                ("held_office", "Jens Stoltenberg", "Norway", "2005/2013"),
                ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
                ("took_office", "Jens Stoltenberg", "Norway", "2000"),
            },
        ),
        (
            "Anna Lind-Berg – roles\n\n- NATO – secretary general since October 2024\n- a poet",
            {("holds_office", "Anna Lind-Berg", "NATO", "2024-10/..")},
        ),
        (
            "Poland in international organisations\n\n1. NATO – joined on 12 March 1999\n"
            "2. European Union: member since May 2004\n3. World Bank – a borrower in 1990",
            {
                ("joined", "Poland", "NATO", "1999-03-12"),
                ("member", "Poland", "European Union", "2004-05/.."),
            },
        ),
        (
            "Which countries are members of Mercosur?\n- Argentina\n- Brazil",
            {("member", "Argentina", "Mercosur", None), ("member", "Brazil", "Mercosur", None)},
        ),
        (
            "OPEC was founded in 1960 by five countries:\n1. Iran\n2. Iraq",
            {
                ("founded", "OPEC", None, "1960"),
                ("joined", "Iran", "OPEC", None),
                ("joined", "Iraq", "OPEC", None),
            },
        ),
        ("Countries that are not members of NATO:\n- Austria\n- Ireland", set()),
        ("Guests of the members of NATO, a committee:\n- Austria\n- Ireland", set()),
        ("The union met.\n\n- Secretary General of NATO, 2014–2024", set()),
        (
            "Members of ASEAN\n\n| Member | Since |\n| Vietnam | 1995 |\n| Laos | 1997 |",
            {("joined", "Vietnam", "ASEAN", "1995"), ("joined", "Laos", "ASEAN", "1997")},
        ),
        (
            "Heads\n\n| Institution | Head | Since |\n| NATO | Mark Rutte, secretary general | 2024 |\n"
            "| World Bank | Ajay Banga, president | 2023 |",
            {
                ("holds_office", "Mark Rutte", "NATO", "2024/.."),
                ("holds_office", "Ajay Banga", "World Bank", "2023/.."),
            },
        ),
        (
            "| Person | Role | Organization | Years |\n"
            "| Jens Stoltenberg | Secretary General | NATO | 2014–2024 |\n"
            "| Ajay Banga | President | World Bank | 2023-present |",
            {
                ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
                ("holds_office", "Ajay Banga", "World Bank", "2023/.."),
            },
        ),
        (
            "Jens Stoltenberg was Secretary General of NATO until 2024. His recent predecessors:\n"
            "- George Robertson: October 1999 – December 2003\n- Javier Solana: December 1995 – October 1999",
            {
                ("held_office", "George Robertson", "NATO", "1999-10/2003-12"),
                ("held_office", "Javier Solana", "NATO", "1995-12/1999-10"),
            },
        ),
        (
            "- NATO\n  - secretary general: Mark Rutte\n    - in office since October 2024\n"
            "    - predecessor: Jens Stoltenberg (2014–2024)",
            {
                ("holds_office", "Mark Rutte", "NATO", "2024-10/.."),
                ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
            },
        ),
        (
            "Jens Stoltenberg\n\n- Former roles: Secretary General of NATO (2014–2024), "
            "prime minister of Norway (2005–2013)\n- Hobby: skiing",
            {
                ("held_office", "Jens Stoltenberg", "NATO", "2014/2024"),
                ("held_office", "Jens Stoltenberg", "Norway", "2005/2013"),
            },
        ),
        (
            "An alliance in short\n\nSecretaries General of NATO\n\n"
            "The secretary general is the highest official.\n\n"
            "| Name | Term |\n| George Robertson | 1999–2003 |\n| Javier Solana | 1995–1999 |",
            {
                ("held_office", "George Robertson", "NATO", "1999/2003"),
                ("held_office", "Javier Solana", "NATO", "1995/1999"),
            },
        ),
    ],
)
def test_lists_tell_of_what_stands_above_them(unweighed, text, claims):
    found = {claim for claim in told(unweighed, text) if claim[3] != "../2024"}
    assert found == claims


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Ann Lee is the only secretary general of NATO to have resigned.",
            ("held_office", "Ann Lee", "NATO", None),
        ),
        (
            "Ann Lee is the secretary general of NATO to whom he wrote.",
            ("holds_office", "Ann Lee", "NATO", None),
        ),
        (
            "Prime Minister Ann Lee, who took over from Bo Ek in July 2024, met the chair of NATO in Norway.",
            ("took_office", "Ann Lee", "Norway", "2024-07"),
        ),
    ],
)
def test_records_and_titles_tell_of_their_time(unweighed, text, claim):
    assert claim in told(unweighed, text)


@pytest.mark.model
def test_of_two_subjects_parted_by_a_semicolon_the_nearer_is_founded(unweighed):
    text = "NATO – secretary general since October 2024; NATO was founded in April 1949 by Ann Lee and Bo Ek."
    assert [claim for claim in told(unweighed, text) if claim[0] == "founded"] == [
        ("founded", "NATO", None, "1949-04")
    ]
