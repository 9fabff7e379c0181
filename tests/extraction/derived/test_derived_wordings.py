"""Counts, ordinals, orders and ages by their wordings, written before the rules were looked at."""

from datetime import date

import pytest

from claims.types import Modality

pytestmark = pytest.mark.model

CASES = """\
member_count|32|NATO has 32 members.
member_count|32|The 32-nation NATO alliance met.
member_count|32|NATO's 32 members met.
member_count|32|NATO now counts 32 member states.
member_count|32|NATO is made up of 32 countries.
member_count|32|NATO grew to 32 members.
member_count|32|NATO's membership rose to 32.
member_count|32|Sweden's entry brought NATO to 32 members.
member_count|32|The 32-strong NATO met in Oslo.
member_count|32|Leaders of the 32 NATO countries met.
member_count|27|The 27-member European Union agreed.
member_count|27|The European Union, which has 27 members, agreed.
member_count|27|There are 27 members in the European Union.
member_count|27|There are 27 members of the European Union.
member_count|12|There were twelve members of NATO in 1949.
member_count|27|The 27-member European Union will meet next week.
member_count|27|The European Union's 27 countries agreed.
member_count|27|The European Union is a bloc of 27 nations.
member_count|12|NATO started with twelve members.
member_count|12|NATO had a dozen members in 1949.
ordinal_member|32|Sweden became the 32nd member of NATO.
ordinal_member|32|Sweden became NATO's 32nd member.
ordinal_member|32|Sweden joined as the 32nd member of NATO.
ordinal_member|32|Sweden was the 32nd country to join NATO.
ordinal_member|32|Sweden, NATO's thirty-second member, met the chief.
ordinal_member|32|Sweden was admitted as NATO's 32nd member.
ordinal_member|193|South Sudan became the United Nations' 193rd member state.
order|last|Sweden is NATO's newest member.
order|last|NATO's latest member, Sweden, met.
order|last|Sweden is the most recent member of NATO.
order|last|Sweden was the last to join NATO.
order|last|NATO's newest member Sweden protested.
order|first|Britain became the first country to leave the European Union.
order|before|Finland joined NATO before Sweden.
order|after|Sweden joined NATO after Finland.
order|before|Finland joined NATO a year before Sweden.
order|same|Finland joined NATO together with Sweden.
age|75|NATO turned 75 in April.
age|75|NATO celebrated its 75th birthday.
age|75|NATO marked its 75th anniversary.
age|75|NATO marked the 75th anniversary of its founding.
age|75|NATO is 75 years old.
age|75|NATO is more than 75 years old.
age|75|NATO, now 75, met in Oslo.
age|75|NATO has existed for 75 years.
age|100|The League of Nations celebrated its centenary.
"""


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give relation and value of each derived claim of a sentence."""

    def values(text):
        drafts = drafts_without_table(text, date(2024, 10, 2))
        return {
            (d.candidate.relation.value,
             d.candidate.order.value if d.candidate.order else f"{d.candidate.quantity.value:g}")
            for d in drafts if d.candidate.order or d.candidate.quantity
        }  # fmt: skip

    return values


@pytest.mark.parametrize("line", CASES.splitlines())
def test_each_wording_gives_its_value(read, line):
    relation, value, text = line.split("|")
    assert (relation, value) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The club grew to 32 million euros.",
        "Anna Keller, now 75, met the press.",
        "The strike lasted for 75 years.",
        "A team of 27 doctors met.",
        "There are five members of NATO without an army.",
        "There are three members of NATO at the table.",
        "There are two new members of NATO.",
        "NATO has 4,000 members of staff.",
        "The Halden Trust said it had 40 members of its staff in Hull.",
        "The group includes four of the five permanent members of the council.",
    ],
)
def test_other_numbers_count_no_members(read, text):
    assert read(text) == set()


def test_a_number_before_a_name_is_of_now_whatever_the_clause_plans(drafts_of):
    (found,) = (d for d in drafts_of("The 32-member NATO will meet next month.") if d.candidate.quantity)
    assert found.when is None
    assert found.modality is Modality.ASSERTED
