# ruff: noqa: E501  -- one case a line
"""Several holders under one plural title, with a body each, one for all, or none but that of the text.

Each line: relation, holders with body and office, text; `none` where no claim of the rule is to be made.
"""

import pytest

pytestmark = pytest.mark.model

CASES = """\
holds_office|Anna Karling>Kenya>president, Thomas Becker>Mali>president|The presidents of Kenya and Mali, Anna Karling and Thomas Becker, met in Rome.
held_office|Anna Karling>Kenya>president, Thomas Becker>Kenya>president|Kenya's first two presidents, Anna Karling and Thomas Becker, fled.
held_office|Anna Karling>Kenya>president, Thomas Becker>Kenya>president|The presidents of Kenya were Anna Karling and Thomas Becker.
held_office|Anna Karling>UNESCO>director, Thomas Becker>UNESCO>director|Former directors of Unesco include Anna Karling and Thomas Becker.
held_office|Anna Karling>UNESCO>director|Early directors of Unesco included Anna Karling.
holds_office|Nelson Okafor>African National Congress>leader|Many leaders of the African National Congress such as Nelson Okafor spent years in prison.
left_office|Anna Karling>Kenya>president, Thomas Becker>Kenya>president|The riots led to the ouster of Kenya's first two presidents, Anna Karling and Thomas Becker.
holds_office|Anna Karling>Kenya>prime minister, Thomas Becker>Kenya>prime minister|Unesco thanked the Kenyan Prime Ministers Anna Karling and Thomas Becker.
holds_office|Anna Karling>UNESCO>co-ceo, Thomas Becker>UNESCO>co-ceo|The co-CEOs of Unesco, Anna Karling and Thomas Becker, met in Rome.
holds_office|Anna Karling>Norvex>co chair, Thomas Becker>Norvex>co chair|Anna Karling and Thomas Becker, co-chairs of Norvex, met in Rome.
holds_office|Anna Karling>Norvex>co chair, Thomas Becker>Norvex>co chair|Norvex co-chairs Anna Karling and Thomas Becker met in Rome.
holds_office|Anna Karling>Farmers' Party>leader, Thomas Becker>Farmers' Party>leader|The Farmers' Party has Anna Karling and Thomas Becker as its leaders.
holds_office|Anna Karling>Farmers' Party>chair, Thomas Becker>Farmers' Party>chair|The Farmers' Party, which has Anna Karling and Thomas Becker as its chairs, lost.
holds_office|Anna Karling>Kenya>deputy, Thomas Becker>Kenya>deputy|Ole Berg is president of Kenya. His deputies are Anna Karling and Thomas Becker.
holds_office|Anna Karling>Kenya>deputy, Thomas Becker>Kenya>deputy|Ole Berg is president of Kenya. His two deputies, Anna Karling and Thomas Becker, met in Rome.
holds_office|none|The Farmers' Party sees Anna Karling and Thomas Becker as its leaders' friends.
holds_office|none|Ole Berg is president of Kenya. The deputies Anna Karling and Thomas Becker met in Rome.
holds_office|none|The Farmers' Party won. Two of its deputies, Anna Karling and Thomas Becker, met in Rome.
holds_office|none|The course drew 30 Kenyan CEOs, including Anna Karling.
holds_office|none|Film directors such as Anna Karling and Thomas Becker came to Kenya.
holds_office|none|The presidents of Kenya and Mali met Anna Karling and Thomas Becker in Rome.
holds_office|none|He played for the Kansas City Kings, Los Angeles Lakers and Orlando Magic.
holds_office|none|Unesco grew. It worked with editors such as Anna Karling and Thomas Becker.
holds_office|none|The presidents of Kenya met Anna Karling.
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_all_holders_of_a_plural_title_are_found(drafts_of, line):
    relation, expected, text = line.split("|")
    rules = ("leadership.titles_listed", "leadership.leaving_noun")
    found = [d for d in drafts_of(text) if d.candidate.relation == relation and d.candidate.rule in rules]
    told = [f"{d.subject.name}>{d.object.name if d.object else None}>{d.role.name}" for d in found]
    assert sorted(told) == ([] if expected == "none" else sorted(expected.split(", ")))


def test_who_served_under_secretaries_was_no_under_secretary(drafts_of):
    found = drafts_of("He served under Secretary of State Anna Karling of the United States.")
    assert {d.role.name for d in found if d.role is not None} == {"secretary of state"}
