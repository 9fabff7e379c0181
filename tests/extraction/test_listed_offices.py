"""Offices listed one behind the other: each with its own body, and a date only where it has one."""

import pytest

pytestmark = pytest.mark.model

CASES = """\
Ann Holt, president of Kolt Steel from 1990 to 1995, chairman of Hask and dean of Delran University, died.|president>Kolt Steel>1990/1995, chairman>Hask>, dean>Delran University>
Ann Holt was president of Kolt Steel (1990-1995) and chairman of Hask (2001-2004).|president>Kolt Steel>1990/1995, chairman>Hask>2001/2004
Ann Holt was president of Kolt Steel and chairman of Hask from 1990 to 1995.|president>Kolt Steel>1990/1995, chairman>Hask>1990/1995
They made Ann Holt, a former mayor of Lusaka, foreign secretary.|mayor>Lusaka>
"""  # noqa: E501


@pytest.mark.parametrize("line", CASES.splitlines())
def test_each_office_has_its_own_body_and_date(line, drafts_of):
    text, _, expected = line.partition("|")
    told = {
        f"{draft.role.name}>{draft.object.name}>{draft.when.edtf if draft.when else ''}"
        for draft in drafts_of(text)
        if draft.role is not None and draft.object is not None
    }
    assert told == set(expected.split(", "))
