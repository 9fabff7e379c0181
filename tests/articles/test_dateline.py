"""A day is read from a dateline or a date line, and from nothing else."""

from datetime import date

import pytest

from claims.articles import dated_by_text
from claims.articles.dateline import day_worded
from claims.types import Article, DateSource


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Chief named\n\nSAN MATEO, Calif., May 9, 2016 - Lumetra said", date(2016, 5, 9)),
        ("BRUSSELS, 4 April 2023 (Wire) – Finland joined", date(2023, 4, 4)),
        ("NEW YORK, Oct. 1, 2024 /Newswire/ -- Acme said", date(2024, 10, 1)),
        ("LONDON (Wire) - 3 March 2021 - The board said", date(2021, 3, 3)),
        ("A headline\nTuesday, 1 October 2024\nThe text begins.", date(2024, 10, 1)),
        ("A headline\nPublished: October 1, 2024 at 10:30 AM EST\n", date(2024, 10, 1)),
        ("2024-10-01\nThe text begins.", date(2024, 10, 1)),
        ("On May 9, 2016 the company was sold - to Acme.", None),
        ("NATO was founded on 4 April 1949 - in Washington.", None),
        ("BRUSSELS, April 5 (Wire) - Finland joined", None),
        ("Line.\n" * 8 + "Published: October 1, 2024\n", None),
        ("Published: October 41, 2024\n", None),
    ],
)
def test_only_a_dateline_or_a_date_line_dates_a_text(text, day):
    assert day_worded(text) == day


def test_a_day_that_is_given_is_not_overruled():
    given = Article(id="a", text="1 October 2024\nWords.", published=date(2020, 1, 1))
    assert dated_by_text(given) is given


def test_the_article_says_where_its_day_comes_from():
    assert dated_by_text(Article(id="a", text="1 October 2024\nWords.")).published_from is DateSource.TEXT
