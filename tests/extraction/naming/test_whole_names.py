"""Names that a tagger cut short or tore apart, and lists whose names the parser hangs on each other."""

import pytest

from claims.extraction.context.full_names import FullNames
from claims.relations import EntityKind

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("founded", "In 1954 they formed the Burger King Corporation.", {"Burger King Corporation"}),
        ("founded", "In 1541 the crown established the Captaincy General of Chile.",
         {"Captaincy General of Chile"}),
        ("founded", "Jan Berg is the founder of Independent Film company Steelyard Pictures.",
         {"Steelyard Pictures"}),
        ("founded", "Jan Berg was the founder of La Banda Musical (a society for the promotion of operetta) "
                    "and the Society for Orchestral Music.",
         {"La Banda Musical", "Society for Orchestral Music"}),
        ("founded", "In 1788 and 1825 Great Britain established New South Wales and then Tasmania.",
         {"New South Wales", "Tasmania"}),
    ],
)  # fmt: skip
def test_founded_things_have_their_whole_names(told, relation, text, expected):
    assert {subject for subject, _ in told(relation, text)} >= expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holm was a member of the American Watercolor Society, the National Academy of Design, the "
         "Audubon Artists, and the Knickerbocker Artists.",
         {"American Watercolor Society", "National Academy of Design", "Audubon Artists",
          "Knickerbocker Artists"}),
        ("Ann Holm is a member of the Advisory Council for JPMorgan Chase.",
         {"Advisory Council for JPMorgan Chase"}),
        ("Italy is a charter member of NATO, as well as the European Economic Community (EEC).",
         {"NATO", "European Economic Community"}),
        ("Jan Berg is married to Ann Holm, a former member of the Ford Trust, and the political party "
         "Vlaams Belang.", {"Ford Trust"}),
        ("Jan Berg serves on the supervisory board of Naftogaz as well as the boards of the Atlantic Council "
         "and the Norland Business Council.", {"Naftogaz", "Atlantic Council", "Norland Business Council"}),
        ("Jan Berg is an elected fellow of all three academies, namely the Indian Academy of Sciences, the "
         "Norland Academy of Letters and the Ostland Academy of Sciences.",
         {"Indian Academy of Sciences", "Norland Academy of Letters", "Ostland Academy of Sciences"}),
    ],
)  # fmt: skip
def test_member_is_in_every_body_of_the_list(told, text, expected):
    bodies = {body for relation in ("member", "left") for _, body in told(relation, text)}
    assert bodies >= expected


def test_station_is_a_member_of_the_body_it_is_called_a_member_of(told):
    text = "WQXY is the National Public Radio member station in Springfield."
    assert ("WQXY", "National Public Radio") in told("member", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland is a state. Norlands third president was Ann Holm.", {"norlands": "Norland"}),
        # A people, and a text that has kept its apostrophes.
        ("Norland is a state. The Norlands came.", {}),
        ("Norland is a state. Norland's third president saw Norlands.", {}),
    ],
)
def test_owners_may_have_lost_their_apostrophe(text, expected):
    names = FullNames(text=text, title="", is_page=False, kinds={"norland": EntityKind.STATE})
    names.add_owners(["Norland", "Norlands"])
    assert names.found == expected
