# ruff: noqa: E501  -- one case a line
"""Titles whose body a common noun before them tells: that of its kind which the text named before.

Each line: subject, body, role, text.
"""

import pytest

pytestmark = pytest.mark.model

FOUND = """\
Vera Lang|Calder General Hospital|director|Nurses at Calder General Hospital are exhausted. Hospital director Vera Lang asked the ministry for help.
Eva Lund|Denby Museum|director|Thieves broke into the Denby Museum. The Norrby Bank next door was spared. Nothing was taken, museum director Eva Lund said.
Ann Holt|Norrby Teachers' Union|president|The Norrby Teachers' Union called a strike. The Education Ministry rejected it. "We had no choice," said union president Ann Holt.
Joan Tilley|Harwick City Council|leader|Harwick City Council has approved a tram line. Council leader Joan Tilley said Siemens would build it.
Tom Reed|Lantern Foundation|boss|The Lantern Foundation runs shelters in Leeds. More were needed, according to charity boss Tom Reed.
"""
NOT_KEPT = """\
Norrby faces a long winter. Hospital director Ann Holt said that more money was needed.
Norrby faces a long winter. Library director Ann Holt said that more money was needed.
Norrby faces a long winter. Union chief Ann Holt said that more money was needed.
The Dockers' Federation met on Monday. Library director Ann Holt said that more money was needed.
Halden Bank lost money. Museum director Ann Holt was not surprised.
The Norrby Teachers' Union called a strike. A union leader, Ann Holt, was sorry.
"""


@pytest.mark.parametrize("case", FOUND.splitlines())
def test_a_noun_before_a_title_tells_its_body(drafts_of, case):
    subject, body, role, text = case.split("|")
    found = {(d.subject.name, d.object and d.object.name, d.role and d.role.name) for d in drafts_of(text)}
    assert (subject, body, role) in found


@pytest.mark.parametrize("text", NOT_KEPT.splitlines())
def test_a_noun_with_a_capital_or_another_body_is_not_it(checker, text):
    assert [c for c in checker.extract(text) if c.subject.name == "Ann Holt"] == []
