"""Offices listed one behind the other: each with its own body, and a date only where it has one."""

import pytest

from claims.relations import Relation
from claims.types import Article

pytestmark = pytest.mark.model

CASES = """\
Ann Holt, president of Kolt Steel from 1990 to 1995, chairman of Hask and dean of Delran University, died.|president>Kolt Steel>1990/1995, chairman>Hask>, dean>Delran University>
Ann Holt was president of Kolt Steel (1990-1995) and chairman of Hask (2001-2004).|president>Kolt Steel>1990/1995, chairman>Hask>2001/2004
Ann Holt was president of Kolt Steel and chairman of Hask from 1990 to 1995.|president>Kolt Steel>1990/1995, chairman>Hask>1990/1995
Ann Holt served as minister of transport from 2003 to 2007 and as mayor of Lusaka from 2009 until her resignation in 2013.|minister of transport>->2003/2007, mayor>Lusaka>2009/2013
Ann Holt was deputy mayor of Lusaka from 2003 to 2007 and mayor from 2009 to 2013.|deputy mayor>Lusaka>2003/2007, mayor>Lusaka>2009/2013
Ann Holt was minister of justice (2001-2003), minister of finance (2003-2005) and prime minister (2005-2009).|minister of justice>->2001/2003, minister of finance>->2003/2005, prime minister>->2005/2009
Ann Holt served as minister at the Department of Health 1993 to 1994 and minister of state at the Home Office from 1994 to 1997.|minister>Department of Health>1993/1994, minister of state>Home Office>1994/1997
Ann Holt was chief executive of Kolt Steel from 1991 until 1995, chairman from 1995 to 2001 and president of the Hask Society from 2001 to 2004.|chief executive>Kolt Steel>1991/1995, chairman>Kolt Steel>1995/2001, president>Hask Society>2001/2004
Ann Holt was headmistress of Kolt School from 1938 to 1962, having previously been deputy head of Hask School.|headmistress>Kolt School>1938/1962, deputy head>Hask School>
They made Ann Holt, a former mayor of Lusaka, foreign secretary.|mayor>Lusaka>
"""  # noqa: E501


def _name(slot):
    return "-" if slot is None else slot.name


@pytest.mark.parametrize("line", CASES.splitlines())
def test_each_office_has_its_own_body_and_date(line, drafts_of):
    text, _, expected = line.partition("|")
    told = {
        f"{draft.role.name}>{_name(draft.object)}>{draft.when.edtf if draft.when else ''}"
        for draft in drafts_of(text)
        if draft.role is not None and draft.candidate.relation is not Relation.LEFT_OFFICE
    }
    assert told == set(expected.split(", "))


HOMES = """\
Ann Holt is an Austrian diplomat. She was ambassador to Turkey from 1955 to 1960.|ambassador>Austria
Ann Holt was a Kenyan politician. She was mayor of Kisumu. She was minister of finance from 1993.|minister of finance>Kenya, mayor>Kisumu
Ann Holt was a Kenyan diplomat. She was Kenya's ambassador in Paris until 2001.|ambassador>Kenya
"""  # noqa: E501


@pytest.mark.parametrize("line", HOMES.splitlines())
def test_an_office_of_state_is_of_no_town_and_not_of_where_one_is_sent(line, drafts_of):
    text, _, expected = line.partition("|")
    told = {f"{draft.role.name}>{_name(draft.object)}" for draft in drafts_of(text) if draft.role is not None}
    assert told == set(expected.split(", "))


@pytest.mark.parametrize(
    ("first", "second"),
    [("a member", "president"), ("a founding member", "chairman"), ("co-founder", "treasurer")],
)
def test_its_office_behind_a_membership_is_held_there(unweighed, first, second):
    text = f"Ann Holt was {first} of the Elm Botanical Society and its {second} from 1919 to 1924."
    claims = unweighed.extract(Article(id="x", title="Ann Holt", text=text))
    told = {(c.role.name, c.object.name, c.when.edtf) for c in claims if c.relation.value == "held_office"}
    assert told == {(second, "Elm Botanical Society", "1919/1924")}
