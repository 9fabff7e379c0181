# ruff: noqa: E501  -- one case a line
"""Officers whom a text names by a short title alone, whose body it told of before: coach, speaker, secretary.

Each line: relation, subject, body, role (- for none told), text.
"""

import pytest

pytestmark = pytest.mark.model

FOUND = """\
holds_office|Ann Holt|Brenvale Rowing Club|secretary|Brenvale Rowing Club has 90 members, according to secretary Ann Holt.
holds_office|Owen Pratt|Welling Choir|secretary|The Welling Choir was founded in 1970, and secretary Owen Pratt expects an answer soon.
holds_office|Paul Ames|Dorne Chess League|secretary|Dorne Chess League met in Harn. Dorne's secretary, Paul Ames, called the ruling a scandal.
holds_office|Peter Lund|Harbour Traders' Association|secretary|The Harbour Traders' Association met on Monday. The association's secretary, Peter Lund, said he was sorry.
holds_office|Mary Dunn|Elm Angling Society|secretary|Elm Angling Society has lost 40 members. Its secretary, Mary Dunn, blamed the weather.
holds_office|Ida Berg|Tarn Farmers' Union|secretary|The Tarn Farmers' Union wants more rain, said secretary Ida Berg.
holds_office|Jo van Rijn|Tarn Farmers' Union|secretary|The Tarn Farmers' Union wants more rain. "We have none," says secretary Jo van Rijn.
holds_office|Nils Roe|Holm Cycling Federation|secretary|The Holm Cycling Federation apologised when outgoing secretary Nils Roe was found asleep.
holds_office|Nora Finch|House of Commons|Speaker|The House of Commons sat late. Speaker Nora Finch called for order.
holds_office|Moses Kariuki|Kenya|Speaker|The parliament of Kenya rejected the budget on Tuesday. Speaker Moses Kariuki had to suspend the sitting twice.
holds_office|Karl Dahl|San Jose FC|coach|San Jose FC won 3-1 on Sunday. "We have a crest and now a win," said coach Karl Dahl.
holds_office|Karl Dahl|San Jose FC|coach|San Jose FC won 3-1 on Sunday. Coach Karl Dahl was pleased.
holds_office|Karl Dahl|Elm United|first-team coach|Elm United have sacked their manager. First-team coach Karl Dahl will pick the side on Tuesday.
holds_office|Karl Dahl|Elm United|manager|Elm United lost again, and manager Karl Dahl blamed the grass.
holds_office|Anil Mistry|Peppervale Group|finance director|Peppervale Group lost millions, finance director Anil Mistry said.
holds_office|Clive Barnes|Norvex Homes|housing director|Norvex Homes has promised to publish its contracts. Its housing director, Clive Barnes, came to the meeting.
holds_office|Scott Bond|Norvex Foods|operating chief|Norvex Foods said that operating chief Scott Bond would fly to Rome.
"""
NOT_FOUND = """\
Torvik Bank was founded in 1990. The minister's secretary, Ann Holt, typed the letter.
Torvik Bank was founded in 1990. His secretary, Ann Holt, typed the letter.
Torvik Bank was founded in 1990. She dictated it to her secretary Ann Holt.
Elm College was founded in 1990. She studied there under drama coach Cecil Pick.
Torvik Bank was founded in 1990. Hedge fund manager Ann Holt bought its shares.
Torvik Bank was founded in 1990. The speaker Ann Holt told its guests a joke.
Torvik Bank was founded in 1990. Guest speaker Ann Holt told its guests a joke.
"""


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give relation, holder, body and role of each office that the rules find in a text."""
    from claims.types import Article

    def found(text):
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object is not None else "-",
                claim.role.name if claim.role is not None else "-",
            )
            for claim in unweighed.extract(Article(id="x", text=text))
            if claim.relation.value.endswith("office")
        }

    return found


@pytest.mark.parametrize("line", FOUND.splitlines())
def test_an_officer_is_one_of_the_body_told_before(offices, line):
    relation, subject, body, role, text = line.split("|")
    near = {(r, s, b) for r, s, b, _ in offices(text)}
    assert (relation, subject, body) in near
    if role != "-":
        assert role.lower() in {r.lower() for _, s, _, r in offices(text) if s == subject}


@pytest.mark.parametrize("text", NOT_FOUND.splitlines())
def test_who_is_no_officer_of_a_body_holds_no_office(offices, text):
    assert not offices(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Gianni Infantino runs FIFA.", "FIFA"),
        ("The Holm League is older than the UN. Ann Holt of Togo, its director, spoke.", "Holm League"),
    ],
)
def test_the_body_is_neither_a_time_nor_where_its_head_is_from(unweighed, text, body):
    from claims.types import Article

    found = unweighed.extract(Article(id="x", text=text))
    assert [c.object.name for c in found if c.relation.value == "holds_office"] == [body]
