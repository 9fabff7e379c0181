# ruff: noqa: E501  -- one case a line
"""What a plain sentence states is read whatever stands in front of it, behind its subject or at its end.

Each line of `STATED`: what was said before (or nothing), the subject, the rest, then relation, subject and body of
the claim. To each of these sentences each of the words is added in turn; none may hide the claim.
"""

import pytest

pytestmark = pytest.mark.model

STATED = """\
The Elm Trust met.|Ann Holt|became director|took_office|Ann Holt|Elm Trust
|Ann Holt|became prime minister of Norland|took_office|Ann Holt|Norland
Elm Motors is changing.|Ann Holt|was appointed chief executive|took_office|Ann Holt|Elm Motors
|Ann Holt|was elected president of Norland|took_office|Ann Holt|Norland
|Ann Holt|took over as head of the Elm Trust|took_office|Ann Holt|Elm Trust
|Ann Holt|succeeded Tom Reed as chairman of Elm Motors|took_office|Ann Holt|Elm Motors
|Elm Motors|appointed Ann Holt as its chief executive|took_office|Ann Holt|Elm Motors
|Elm Motors|named Ann Holt chief executive|took_office|Ann Holt|Elm Motors
|Ann Holt|resigned as director of the Elm Trust|left_office|Ann Holt|Elm Trust
|Ann Holt|stepped down as chief executive of Elm Motors|left_office|Ann Holt|Elm Motors
|Halm Rovers|sacked manager Ann Holt|left_office|Ann Holt|Halm Rovers
|Ann Holt|is the chief executive of Elm Motors|holds_office|Ann Holt|Elm Motors
|Ann Holt|leads the Norland Party|holds_office|Ann Holt|Norland Party
|Norland Foreign Minister Ann Holt|met reporters|holds_office|Ann Holt|Norland
|Norland|joined the Elm Union|joined|Norland|Elm Union
|Norland|became a member of the Elm Union|joined|Norland|Elm Union
|Norland|withdrew from the Elm Union|left|Norland|Elm Union
|Ann Holt|quit the Norland Party|left|Ann Holt|Norland Party
|Ann Holt|was expelled from the Norland Party|expelled|Ann Holt|Norland Party
|Norland|is a member of the Elm Union|member|Norland|Elm Union
|Ann Holt|founded Elm Motors|founded|Elm Motors|
|the Elm Trust|was set up by Ann Holt|founded|Elm Trust|
|the Elm Union|was disbanded|dissolved|Elm Union|
"""
FRONTS = (
    "Yesterday ", "On Friday, ", "Last week ", "Meanwhile, ", "In a surprise move, ", "It emerged yesterday that ",
    "Officials confirmed that ", "Despite protests, ", "But ", "That same year, ", "In 2010 ", "Two years later ",
    "Days after the vote, ", "When the war ended, ", "In Halm, ", "For the first time, ", "• ",
)  # fmt: skip
MIDDLES = (
    " also", " later", " eventually", " reportedly", " yesterday", " last week", " formally", ", in a statement,",
    ", according to reports,", ", after long talks,", ", however,",
)  # fmt: skip
ENDS = (
    " yesterday", " today", " on Friday", " Friday", " Tuesday night", " Jan. 5", " last month", " in May 2010",
    " two years later", " weeks later", " months ago", " at the age of 34", " again", " instead", ", officials said",
    ", ending months of talks", " and moved to Halm", ", but he kept silent", "; others followed", " (see page 4)",
    " with immediate effect", " for the second time", " unanimously", " at a meeting in Halm",
    " as the crisis deepened",
)  # fmt: skip
# What is told of somebody's office holds or held, as the clause has it.
HELD = {"holds_office", "held_office"}
# "Norland, in a statement, joined the union": in a statement nobody does.
NOT_SAID = {(", in a statement,", "joined"), (", in a statement,", "left")}


@pytest.fixture(scope="module")
def claims_by_sentence(unweighed):
    """Give relation, subject and body of all that is read in a sentence, each read once."""
    from claims.types import Article

    cases = [line.split("|") for line in STATED.splitlines()]
    texts = list(dict.fromkeys(_with(case, *place) for place in _places() for case in cases))
    read = unweighed.extract_many(Article(id=text, text=text) for text in texts)
    return {
        text: [(c.relation.value, c.subject.name, c.object.name if c.object else "") for c in found]
        for text, found in zip(texts, read, strict=True)
    }


def _places():
    yield "", "", ""
    yield from ((front, "", "") for front in FRONTS)
    yield from (("", middle, "") for middle in MIDDLES)
    yield from (("", "", end) for end in ENDS)


def _with(case, front, middle, end):
    before, subject, rest, *_ = case
    opening = front + subject
    first = next(place for place, letter in enumerate(opening) if letter.isalpha())
    opening = opening[:first] + opening[first].upper() + opening[first + 1 :]
    return f"{before} {opening}{middle} {rest}{end}.".replace("..", ".").strip()


@pytest.mark.parametrize("place", list(_places()), ids=lambda place: "".join(place).strip() or "plain")
def test_no_added_words_hide_what_is_stated(claims_by_sentence, place):
    cases = [line.split("|") for line in STATED.splitlines()]
    hidden = []
    for case in cases:
        relation, subject, body = case[3:]
        wanted = HELD if relation in HELD else {relation}
        found = claims_by_sentence[_with(case, *place)]
        is_there = any(r in wanted and s == subject and (b == body or not body) for r, s, b in found)
        if not is_there and (place[1], relation) not in NOT_SAID:
            hidden.append(_with(case, *place))
    assert not hidden


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt became director of the Elm Trust Friday.",
        "Ann Holt was elected president of Norland Jan. 5.",
    ],
)
def test_no_day_holds_an_office(leaders, text):
    assert {holder for holder, _ in leaders(text)} == {"Ann Holt"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Norland's prime minister since 2010, Ann Holt, is ill.", ("Ann Holt", "Norland")),
        ("The chairman of Elm Motors at the time, Ann Holt, was ill.", ("Ann Holt", "Elm Motors")),
        ("Ann Holt, leader of the opposition Norland Party, won.", ("Ann Holt", "Norland Party")),
        ("Ann Holt is leader of the opposition in Norland.", ("Ann Holt", "Norland")),
        ("Speaking in Halm, Elm Trust director Ann Holt said so.", ("Ann Holt", "Elm Trust")),
        ("Elm Bank President Okwe Zimba resigned on Monday.", ("Okwe Zimba", "Elm Bank")),
    ],
)
def test_words_between_office_and_holder(leaders, text, office):
    assert office in leaders(text)
