"""What else the words may mean is looked at before a text is accused."""

from dataclasses import replace
from datetime import date

import pytest
from factories_table import claim, verdict_of

from claims.dates import parse_edtf
from claims.types import DateKind, Slot, SlotSource, Span, TimeExpression

SG = "secretary general"


def dated(words, edtf, kind=DateKind.RELATIVE):
    return TimeExpression(interval=parse_edtf(edtf), kind=kind, text=words)


def label(stated, **options):
    verdict = verdict_of(stated, **options)
    return verdict.label.value, (verdict.error_type or verdict.reason or None)


@pytest.mark.parametrize(
    ("words", "edtf", "as_of", "expected"),
    [
        # Finland joined on 4 April 2023.
        ("last April", "2024-04", "2024-05-15", ("NOT ENOUGH INFO", "ambiguous")),
        ("last April", "2024-04", "2024-09-15", ("NOT ENOUGH INFO", "ambiguous")),
        ("last March", "2024-03", "2024-09-15", ("REFUTED", "wrong_date")),
        ("two years ago", "2022", "2024-10-15", ("REFUTED", "wrong_date")),
        ("a year ago", "2022", "2023-06-15", ("REFUTED", "wrong_date")),
        ("a year ago", "2023", "2024-01-10", ("SUPPORTED", None)),
        ("on Tuesday", "2023-04-11", "2023-04-12", ("NOT ENOUGH INFO", "ambiguous")),
        ("on Thursday", "2023-04-13", "2023-04-14", ("REFUTED", "wrong_date")),
    ],
)
def test_relative_dates_that_may_be_meant_otherwise_accuse_nobody(words, edtf, as_of, expected):
    stated = claim("joined", "Finland", "NATO", when=dated(words, edtf))
    assert label(replace(stated, sentence=f"Finland joined NATO {words}."), as_of=as_of) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A year later Finland joined NATO.", ("NOT ENOUGH INFO", "low_confidence")),
        ("War came in 2020, and Finland joined NATO a year later.", ("REFUTED", "wrong_date")),
    ],
)
def test_a_date_reckoned_from_another_sentence_accuses_nobody(sentence, expected):
    words = "A year later" if sentence.startswith("A") else "a year later"
    stated = claim("joined", "Finland", "NATO", when=dated(words, "2021"))
    assert label(replace(stated, sentence=sentence)) == expected


def test_an_acting_holder_is_not_refuted_by_the_full_one():
    stated = claim("holds_office", "Jens Stoltenberg", "NATO", role=SG)
    assert label(stated, as_of="2020-05-01") == ("SUPPORTED", None)
    acting = replace(stated, is_acting=True)
    assert label(acting, as_of="2020-05-01") == ("NOT ENOUGH INFO", "not_covered")
    assert label(replace(stated, is_acting=True), as_of="2013-05-01") == ("NOT ENOUGH INFO", "not_covered")


def test_whom_it_means_is_no_ground_for_an_accusation():
    named = claim("member", "Russia", "NATO")
    guessed = replace(named, subject=Slot(name="Russia", text="It", start=0, end=2, confidence=0.7))
    assert label(named)[0] == "REFUTED"
    assert label(guessed) == ("NOT ENOUGH INFO", "low_confidence")


def test_a_time_that_is_right_of_another_accuses_no_guess():
    named = claim("joined", "Sweden", "NATO", when="2023-04")  # Finland joined then
    guessed = replace(named, subject=Slot(name="Sweden", text="It", start=0, end=2, confidence=0.7))
    for day in ("2023-05-01", "2024-10-15"):
        assert label(named, as_of=day)[0] == "REFUTED"
        assert label(guessed, as_of=day) == ("NOT ENOUGH INFO", "low_confidence")


def test_who_left_an_unnamed_office_may_have_left_another():
    stated = claim("left_office", "Mark Rutte", "NATO", role=SG)
    sentence = "Rutte stepped down."
    guess = Slot(name=SG, source=SlotSource.CONTEXT, confidence=0.9)
    assert label(replace(stated, sentence=sentence), as_of="2024-10-15")[0] == "REFUTED"
    assert label(replace(stated, sentence=sentence, role=guess), as_of="2024-10-15")[0] == "NOT ENOUGH INFO"


def test_what_left_the_forerunner_is_not_judged_by_the_body():
    stated = claim("left", "Finland", "NATO", when="1984")
    sentence = "Finland walked out of the predecessor body in 1984."
    assert label(replace(stated, sentence=sentence))[0] == "NOT ENOUGH INFO"
    assert label(replace(stated, sentence="Finland walked out of NATO in 1984."))[0] == "REFUTED"


TITLE = "leadership.title_before_name"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Secretary General Jens Stoltenberg said on Tuesday that it was late.", "OUTDATED"),
        ("It began after Secretary General Jens Stoltenberg met the envoys.", "NOT ENOUGH INFO"),
        ("Under Secretary General Jens Stoltenberg, spending rose.", "NOT ENOUGH INFO"),
        ("Secretary General Jens Stoltenberg had warned them.", "NOT ENOUGH INFO"),
        ("Secretary General Jens Stoltenberg spoke there two years ago.", "NOT ENOUGH INFO"),
        ("In 2019 Secretary General Jens Stoltenberg spoke there.", "SUPPORTED"),
        ("Secretary General Jens Stoltenberg said Finland came in 2023.", "OUTDATED"),
        ("In 2019 Secretary General Jens Stoltenberg said it was late.", "SUPPORTED"),
        ("Secretary General Jens Stoltenberg said in 2019 that it was late.", "SUPPORTED"),
        ("Bo Ek, in office since May 2019, met Secretary General Jens Stoltenberg.", "OUTDATED"),
    ],
)
def test_a_title_in_a_tale_of_the_past_says_nothing_of_now(sentence, expected):
    stated = claim("holds_office", "Jens Stoltenberg", "NATO", role=SG)
    start = sentence.index("Secretary")
    role = Slot(name=SG, text="Secretary General", start=start, end=start + 17)
    name = Slot(name="Jens Stoltenberg", text="Jens Stoltenberg", start=start + 18, end=start + 34)
    told = replace(
        stated, sentence=sentence, start=0, end=len(sentence), rule=TITLE, role=role, subject=name,
        published=date(2025, 3, 1),
    )  # fmt: skip
    assert label(told, as_of="2025-03-01")[0] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The United Kingdom left the EU on 29 March 2019.", ("REFUTED", "wrong_date")),
        ("Its leader ordered that the United Kingdom leave the EU.", ("NOT ENOUGH INFO", "not_covered")),
    ],
)
def test_whoever_orders_the_leaving_gives_notice_of_it(sentence, expected):
    stated = claim("left", "United Kingdom", "European Union", when="2019-03-29")
    start = sentence.index("United") - 4 if "ordered" in sentence else 0
    clause = Span(start=start, end=len(sentence))
    told = replace(stated, sentence=sentence, start=0, end=len(sentence), clause=clause)
    assert label(told, as_of="2021-03-01") == expected


@pytest.mark.parametrize(
    ("relation", "expected"), [("joined", ("SUPPORTED", None)), ("left", ("REFUTED", "wrong_direction"))]
)
def test_the_day_of_the_news_dates_no_history(relation, expected):
    day = TimeExpression(interval=parse_edtf("2024-06-03"), kind=DateKind.INFERRED)
    assert label(claim(relation, "Ireland", "European Union", when=day), as_of="2024-06-04") == expected


@pytest.mark.parametrize(
    ("words", "edtf", "expected"),
    [
        # France joined on 24 August 1949.
        ("more than 60 years", "1964~/..", ("SUPPORTED", None)),
        ("60 years", "1964~/..", ("REFUTED", "wrong_date")),
        ("more than 80 years", "1944~/..", ("REFUTED", "wrong_date")),
    ],
)
def test_more_than_so_long_began_at_some_time_before(words, edtf, expected):
    stated = claim("member", "France", "NATO", when=dated(words, edtf))
    stated = replace(stated, sentence=f"France has been a member of NATO for {words}.")
    assert label(stated, as_of="2024-10-15") == expected


@pytest.mark.parametrize(
    ("words", "edtf", "expected"),
    [
        # Mark Rutte took office on 1 October 2024.
        ("the end of September 2024", "2024-09", ("SUPPORTED", None)),
        ("September 2024", "2024-09", ("REFUTED", "wrong_date")),
        ("the end of August 2024", "2024-08", ("REFUTED", "wrong_date")),
    ],
)
def test_the_end_of_a_month_reaches_to_the_first_of_the_next(words, edtf, expected):
    stated = claim("took_office", "Mark Rutte", "NATO", role=SG, when=dated(words, edtf, DateKind.ABSOLUTE))
    stated = replace(stated, sentence=f"Mark Rutte took over at {words}.")
    assert label(stated, as_of="2024-12-15") == expected


@pytest.mark.parametrize(("start", "expected"), [("2014-10", "SUPPORTED"), ("2015-11", "REFUTED")])
def test_an_end_that_only_the_successors_day_told_accuses_nobody(start, expected):
    stated = claim("held_office", "Jens Stoltenberg", "NATO", role=SG)
    when = dated(f"since {start}", f"{start}/2024-06", DateKind.ABSOLUTE)
    sentence = f"NATO named Rutte in June, replacing Stoltenberg, who had led it since {start}."
    assert label(replace(stated, when=when, sentence=sentence), as_of="2024-12-01")[0] == expected
    entered = claim("took_office", "Jens Stoltenberg", "NATO", role=SG)
    began = dated("since 2012", "2012", DateKind.ABSOLUTE)
    assert label(replace(entered, when=began, sentence="He had led it since 2012."))[0] == "REFUTED"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Tesla was founded in 2003 by Ann Holt, and Elon Musk became chief executive in 2008.", None),
        ("Mark Rutte became secretary general in 2021.", "REFUTED"),
    ],
)
def test_a_firm_that_only_the_table_gives_does_not_accuse_where_others_are_named(checker, text, label):
    found = [v.label.value for v in checker.check(text, published="2025-11-20") if v.claim.role is not None]
    assert found.count("REFUTED") == (label == "REFUTED")
