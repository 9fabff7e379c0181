"""InfoTabS: sentences about the founding of what an infobox describes."""

from pathlib import Path

import pytest

from claims.benchmarks.infotabs import (
    Sentence,
    founding_dates,
    read_infoboxes,
    read_sentences,
    score_infotabs,
)

FOLDER = Path(__file__).parents[3] / "shared" / "benchmarks" / "infotabs"


@pytest.mark.parametrize(
    ("infobox", "expected"),
    [
        ({"Founded": ["1891; 128 years ago (1891)"]}, ["1891"]),
        ({"Established": ["May 25, 1754 (1754-05-25)"]}, ["1754-05-25"]),
        ({"Formation": ["1 January 1972"]}, ["1972-01-01"]),
        ({"Founded": ["June 2007"]}, ["2007-06"]),
        ({"Incorporated (town)": ["1833"], "Incorporated (city)": ["1837"]}, ["1833", "1837"]),
        ({"Founded by": ["somebody in 1900"], "Disestablished": ["1977"]}, []),
    ],
)
def test_founding_dates_of_an_infobox(infobox, expected):
    assert founding_dates(infobox) == expected


@pytest.mark.model
def test_sentences_are_judged_by_their_infobox(nlp):
    infoboxes = {"T1": {"title": ["Boston University"], "Established": ["1869"]}}
    sentences = [
        Sentence(text="Boston University was established in 1869.", table_id="T1", label="E"),
        Sentence(text="Boston University was established in 1889.", table_id="T1", label="C"),
        Sentence(text="Boston University has a lovely campus.", table_id="T1", label="N"),
    ]
    score = score_infotabs(sentences, infoboxes, nlp=nlp)
    assert score.confusion == {("E", "E"): 1, ("C", "C"): 1, ("N", "N"): 1}


@pytest.mark.model
@pytest.mark.shared
@pytest.mark.skipif(not FOLDER.exists(), reason="the development data is not beside the checkout")
def test_the_benchmark_is_above_its_year_rule(nlp):
    score = score_infotabs(read_sentences(FOLDER), read_infoboxes(FOLDER), nlp=nlp)
    assert score.sentences == 137
    assert score.accuracy > score.year_rule
    assert score.accuracy > 0.71
