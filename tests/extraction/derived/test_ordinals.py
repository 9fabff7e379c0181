"""A number counts all holders or members, never a few among them."""

from datetime import date

import pytest

from claims.extraction.extractor import Extractor
from claims.types import Article

pytestmark = pytest.mark.model

CASES = """\
ordinal_holder|Joe Biden is the 46th president of the United States.
ordinal_holder|Joe Biden, the 46th US president, spoke.
ordinal_holder|Antonio Guterres is the ninth UN secretary-general.
ordinal_holder|Justin Trudeau is Canada's second prime minister.
|Édouard Philippe was Emmanuel Macron's first prime minister.
|The second prime minister of Emmanuel Macron was Jean Castex.
|Barack Obama is the first black president of the United States.
|Joe Biden, the second Catholic president of the United States, spoke.
|Donald Trump is the fifth president of the United States to lose a popular vote.
|Theresa May is only the second prime minister of Britain without a majority.
|Rishi Sunak is Britain's third prime minister in seven weeks.
|Anna Petrova, First Deputy Chairman of Holm Bank, spoke.
|Some 5,200 members of the EU 14 countries were granted citizenship.
ordinal_member|Sweden became the 32nd member of NATO.
|Rishi Sunak is the third prime minister of Britain in four years.
|Sébastien Lecornu is the fifth prime minister of France of Emmanuel Macron's second term.
|Sweden was the third country since 2019 to join NATO.
|Sweden became the second new member of NATO since 2020.
|Finland was the first country since 2020 to join NATO.
order|Sweden is NATO's newest member.
|Sweden is NATO's newest Nordic member.
|Canada was the first member of NATO to ratify the accession.
member_count|The EU's 28 countries agreed.
tenure_length|Liz Truss, prime minister of Britain for 49 days, did not attend.
tenure_length|Ban Ki-moon, secretary-general of the UN for a decade, withdrew.
"""
NUMBERED = {"ordinal_holder", "ordinal_member", "order", "tenure_length", "member_count"}


@pytest.fixture(scope="module")
def extractor():
    return Extractor()


@pytest.mark.parametrize("line", CASES.splitlines())
def test_a_number_counts_all_or_is_no_claim(extractor, line):
    relation, text = line.split("|")
    claims = extractor.extract(Article(id="a", text=text, published=date(2024, 10, 1)))
    assert {c.relation.value for c in claims} & NUMBERED == ({relation} if relation else set())


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("In 2017, Almazbek Atambayev became the first president of Kyrgyzstan to serve a full term.", set()),
        ("Shinzo Abe became Japan's longest-serving prime minister in 2019.", set()),
        ("Emmanuel Macron became the youngest president of France in 2017.", {"took_office"}),
        ("Liz Truss, prime minister of Britain until last week, spoke.", {"held_office"}),
        ("Rishi Sunak, prime minister of Britain since October, spoke.", {"holds_office"}),
    ],
)
def test_records_and_terms_are_told_from_offices_of_today(extractor, text, relations):
    claims = extractor.extract(Article(id="a", text=text, published=date(2024, 10, 1)))
    assert {c.relation.value for c in claims} - NUMBERED == relations
