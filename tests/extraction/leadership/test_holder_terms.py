# ruff: noqa: E501  -- one case a line
"""What a clause at a holder's name says of the term, and which clauses say nothing of it.

Each line: relation, subject, text, its date or "none".
"""

import pytest

from tests.cases import cases_of, dates_of

pytestmark = pytest.mark.model

CASES = """\
holds_office|Ann Lee|The current chairman of Halden Group is Ann Lee, who took office in 1998.|1998/..
holds_office|Ann Lee|The current chairman of Halden Group is Ann Lee, appointed in May 1998.|1998-05/..
holds_office|Ann Lee|Chairman of Halden Group Ann Lee, who assumed the post in 1998, said no.|1998/..
held_office|Ann Lee|The first chairman of Halden Group was Ann Lee, who served from 1990 to 1998.|1990/1998
held_office|Ann Lee|Ann Lee was the founding chairman of Halden Group, serving from 1990 to 1998.|1990/1998
held_office|Ann Lee|The first chairman of Halden Group was Ann Lee, who was appointed in 1990.|1990/
holds_office|Ann Lee|The chairman of Halden Group is Ann Lee, who was elected senator in 1998.|none
holds_office|Ann Lee|The chairman of Halden Group is Ann Lee, who was elected to the Senate in 1998.|none
holds_office|Ann Lee|The chairman of Halden Group is Ann Lee, who served in the army from 1990 to 1998.|none
holds_office|Ann Lee|The chairman of Halden Group is Ann Lee, who took a train in 1998.|none
took_office|Bo Ek|Ann Lee was chairman of Halden Group from 1960 until 1971, when Bo Ek became chairman of Halden Group.|1971
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, {})))
def test_clause_at_the_holder_dates_the_term(drafts_of, relation, subject, text, expected):
    assert dates_of(drafts_of(text), relation, subject) == set(expected)


def test_editorship_is_the_office_of_an_editor(drafts_of):
    [draft] = drafts_of("In 1990 Ann Lee took over the editorship of Halden Weekly.")
    assert (draft.role.name, draft.candidate.relation.value, draft.when.edtf) == (
        "editor",
        "took_office",
        "1990",
    )
