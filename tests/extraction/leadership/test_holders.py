# ruff: noqa: E501  -- one case a line
"""Who has an office beside a name, and of what body, where tagger or wording make it hard.

Each line: relation, subject, body, office, text; an office of `none` must not be found.
"""

import pytest

pytestmark = pytest.mark.model

CASES = """\
holds_office|Ann Karling|Siemens|chief executive officer|"We are glad," said Siemens President and Chief Executive Officer, Ann Karling.
holds_office|Ann Karling|4AD|president|4AD founder and president Ann Karling signed the band.
holds_office|Nnamdi OKAFOR|Nigeria|president|Nigeria became a federal republic in 1963 under President Nnamdi OKAFOR.
holds_office|Sheikh Hasan|Bangladesh|prime minister|The plan came from Bangladesh's Prime Minister Sheikh Hasan on Monday.
held_office|Siaka STEVANS|Kenya|prime minister|But Siaka STEVANS -- Kenya's second prime minister -- banned the parties.
held_office|Ross Alder|Calgary|mayor|Ross Alder (1920-1992) was a politician in the Canadian province of Alberta, who served as mayor of Calgary.
held_office|Ann Karling|Burger King|president|Ann Karling served as Burger King's president until 1970.
took_office|Ann Karling|Siemens|general in chief|Ann Karling was promoted to general-in-chief of Siemens in 1862.
held_office|Ann Karling|Kenya|finance minister|Former finance minister Ann Karling of Kenya was inaugurated as president of Kenya in 2014.
held_office|Peter Moss|Nigeria|president|Ann Karling, Peter Moss and Omar Diaz, who would all later serve as president of Nigeria, met.
took_office|Omar Diaz|Iraq|prime minister|The COR approved Omar Diaz as prime minister of Iraq in 2022.
holds_office|Omar Diaz|Kenya|prime minister|The post of prime minister of Kenya is currently held by Omar Diaz.
held_office|Ann Karling|High Court of Justice of the Province of Ontario|chancellor|Ann Karling was chancellor of the High Court of Justice of the Province of Ontario.
holds_office|Omar Diaz|Asian confederation|head|Omar Diaz of Bahrain, head of the Asian confederation, lost the vote.
held_office|Omar Diaz|none|none|Led by Omar Diaz, the Filipinos fought on in Kenya until 1902.
took_office|Ann Karling|Siemens|chairman|Ann Karling was chief executive of Siemens until 1970, and later became chairman.
took_office|Ann Karling|Siemens|manager|After retiring as a player Ann Karling went on to become the manager and then president of Siemens.
took_office|Omar Diaz|Mali|vice president|The junta appointed Ann Karling, a former defence minister, as president of Mali and Colonel Omar Diaz, a pilot, as vice president of Mali.
holds_office|Writer|none|none|Ann Karling was the eventual Head Writer of the series My Three Aunts.
holds_office|General|none|none|Ann Karling was later Commissioner General of Kenya.
held_office|Ann Karling|none|none|The film Big Easy, directed by Ann Karling, opened in Kenya.
held_office|Ann Karling|none|none|Ann Karling ate at Burger King in Kenya until 1970.
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_holder_body_and_office_are_read(drafts_of, line):
    relation, subject, body, role, text = line.split("|")
    found = [d for d in drafts_of(text) if d.candidate.relation == relation and d.subject.name == subject]
    told = {(d.object.name if d.object else None, d.role.name if d.role else None) for d in found}
    assert told == set() if role == "none" else (body, role) in told


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("Ann Karling is president and chief executive of Siemens.", {"president", "chief executive"}),
        (
            "Ann Karling is chief executive of Siemens. Ann Karling is the boss of Siemens.",
            {"chief executive"},
        ),
    ],
)
def test_two_offices_of_one_sentence_are_two_claims(drafts_of, text, offices):
    from claims.extraction.merging import merge

    assert {d.role.name for d in merge(drafts_of(text)) if d.role is not None} == offices


def test_what_a_relative_clause_leads_is_what_it_hangs_on(drafts_of):
    found = drafts_of("In 1971 Ann Karling founded Carver Movers, which Peter Moss has run since 1995.")
    told = {
        (d.subject.name, d.object.name) for d in found if d.candidate.rule == "leadership.leads" and d.object
    }
    assert told == {("Peter Moss", "Carver Movers")}


def test_nobody_is_made_what_the_next_one_is_made(drafts_of):
    text = "The junta appointed Ann Karling as president of Mali and Colonel Omar Diaz, a pilot, as vice president of Mali."
    made = {(d.subject.name, d.role.name) for d in drafts_of(text) if d.candidate.relation == "took_office"}
    assert made == {("Ann Karling", "president"), ("Omar Diaz", "vice president")}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt is the president of Corran Motors, Bo Ek of Lind Motors.",
        "Ann Holt is the chief executive of Corran Motors, Bo Ek of Lind Motors and Eva Lind of Norvex.",
    ],
)
def test_the_next_of_a_list_does_not_hold_what_the_first_does(told, text):
    found = told("holds_office", text)
    assert ("Ann Holt", "Corran Motors") in found
    assert ("Bo Ek", "Corran Motors") not in found
