"""Quoted words are of the year in which they were said, and that year is not of what they tell."""

from datetime import date

import pytest

from claims.extraction.dating.quotations import year_said

DAY = date(2024, 10, 2)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ('"We joined last year," the envoy said in 1958.', 1958),
        ("“We joined last year,” the envoy told the assembly in May 1958.", 1958),
        ('In a 1958 interview the envoy said: "We joined last year."', 1958),
        ('In a letter of 1958 she wrote: "We joined last year. We are glad."', 1958),
        ('"Enough," the envoy said in 1958. "We joined last year."', 1958),
        ('"Enough," the envoy said in 1958.\n"We joined last year."', None),
        ('"It is 1958," the envoy said, "and We joined last year."', 1958),
        ('"We joined last year," a leader in the paper began in 1958.', 1958),
        ('"We joined last year," the envoy said.', None),
        ('"We joined last year," said the envoy, who took office in 1958.', None),
        ('"We joined last year," said an envoy born in 1958.', None),
        ('"We joined last year," said the envoy, in office since 1958.', None),
        ('"We joined last year." In 1958 the envoy said no more.', None),
        ('"We joined last year," the envoy said in 2024.', None),
        ("We joined last year, the envoy said in 1958.", None),
    ],
)
def test_the_year_of_a_quotation_is_that_of_its_saying(text, year):
    assert year_said(text, text.index("We joined"), DAY) == year


# Relation, text and when it is so.
LINES = """\
joined|"Peru joined the United Nations three years ago," the envoy said in 1948.|1945~
joined|"Peru joined the United Nations yesterday," the envoy said in 1945.|1945~
joined|"Peru joined the United Nations in 1945," the envoy said in 1948.|1945
joined|In 1999 a reader wrote: "Peru joined the United Nations, and nobody asked me."|
joined|"Peru joined the United Nations, and nobody asked me," a reader wrote in 1999.|
member|"Peru is a member of the United Nations," the envoy said in 1948.|1948
member|"Peru has been a member of the United Nations since 1945," the envoy said in 1948.|1945/
member|"Peru has been a member of the United Nations since 1945," the envoy said.|1945/..
holds_office|"Harold Macmillan is the prime minister of Britain," a paper wrote in 1958.|1958
member_count|"NATO has 15 members," the envoy said in 1960.|1960
member|"Peru has been a member of the United Nations for three years," the envoy said in 1948.|1945~/
age|"NATO is ten years old," the envoy said in 1959.|1959
founded|In 1974 the envoy called Peru a founder of NATO.|
"""


@pytest.mark.model
@pytest.mark.parametrize("line", LINES.splitlines())
def test_what_is_quoted_is_told_of_the_day_of_the_saying(drafts_of, line):
    relation, text, edtf = line.split("|")
    told = [d.when for d in drafts_of(text) if d.candidate.relation == relation]
    assert [when.edtf if when else "" for when in told] == [edtf]


@pytest.mark.model
def test_a_length_counted_up_to_the_saying_is_not_counted_up_to_the_article(drafts_of):
    text = '"I have been president of France for three years," Nicolas Sarkozy said in 2010.'
    assert "tenure_length" not in {d.candidate.relation.value for d in drafts_of(text)}
