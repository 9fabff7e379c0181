"""How questions about a period are answered from the claims of one page, and scored."""

import json
from datetime import date

import pytest

from claims.benchmarks.timeqa import PARTS, Question, answer_page, read_pages, score_answers
from claims.benchmarks.timeqa_answers import Period, Spell, best_answer, holders, period_of
from claims.dates import parse_edtf
from claims.relations import Relation
from claims.types import Claim, DateKind, Modality, Slot, TimeExpression

HELD, TOOK, LEFT = Relation.HELD_OFFICE, Relation.TOOK_OFFICE, Relation.LEFT_OFFICE


def claim(name, relation, edtf=None, **slots):
    when = TimeExpression(interval=parse_edtf(edtf), kind=DateKind.ABSOLUTE) if edtf else None
    named = {key: Slot(name=value) for key, value in slots.items() if isinstance(value, str)}
    rest = {key: value for key, value in slots.items() if not isinstance(value, str)}
    return Claim(
        article_id="a", claim_id="1", relation=relation, subject=Slot(name=name), when=when, **named, **rest
    )


def asked(claims, first, last, page="Acme"):
    period = Period(date(first, 1, 1), date(last, 12, 31))
    return best_answer(holders(claims, page), period, lambda role: 1.0)


def test_claim_that_covers_the_period_answers():
    claims = [claim("Ann Lee", HELD, "1994/1998"), claim("Bo Ek", HELD, "1998/2004")]
    assert (asked(claims, 1995, 1997), asked(claims, 1999, 2003)) == ("Ann Lee", "Bo Ek")


def test_successor_closes_the_term_before():
    claims = [claim("Ann Lee", TOOK, "1994"), claim("Bo Ek", TOOK, "1998", predecessor="Ann Lee")]
    assert (asked(claims, 1995, 1997), asked(claims, 1999, 2003)) == ("Ann Lee", "Bo Ek")


def test_leaving_ends_the_own_term():
    claims = [claim("Ann Lee", TOOK, "1994"), claim("Ann Lee", LEFT, "1998")]
    assert (asked(claims, 1995, 1997), asked(claims, 2005, 2009)) == ("Ann Lee", "")


def test_nothing_told_of_the_period_abstains():
    assert asked([claim("Ann Lee", HELD, "1994/1998")], 1950, 1955) == ""


def test_plans_answer_nothing():
    assert asked([claim("Ann Lee", TOOK, "1994", modality=Modality.PLANNED)], 1995, 1996) == ""


def test_office_of_another_body_gives_way():
    claims = [
        claim("Ann Lee", HELD, "1994/1998", object="Ruritania"),
        claim("Bo Ek", HELD, "1994/1998", object="Acme"),
    ]
    assert asked(claims, 1995, 1997) == "Bo Ek"


def test_beginning_told_roughly_is_that_of_the_term_told_exactly():
    claims = [claim("Ann Lee", TOOK, "2011"), claim("Ann Lee", HELD, "2011-02-17/2011-10-11")]
    assert (asked(claims, 2011, 2011), asked(claims, 2015, 2019)) == ("Ann Lee", "")


def test_next_head_coach_ends_the_coach_s_term():
    claims = [claim("Ann Lee", TOOK, "1994", role="coach"), claim("Bo Ek", TOOK, "1998", role="head coach")]
    assert asked(claims, 1999, 2003) == "Bo Ek"


def test_namesakes_have_terms_of_their_own():
    claims = [claim("Ann Ek", TOOK, "1994"), claim("Bo Ek", TOOK, "1998"), claim("B. Ek", LEFT, "2004")]
    assert (asked(claims, 1995, 1997), asked(claims, 1999, 2003)) == ("Ann Ek", "Bo Ek")


def test_chief_executive_is_asked_for_among_two_boards(tmp_path):
    boards = ("chairman of the managing board", "chairman of the supervisory board")
    claims = [
        claim(name, HELD, "1994/1998", role=r) for name, r in zip(("Bo Ek", "Ann Lee"), boards, strict=True)
    ]
    asked_for = ["Who led Acme from 1994 to 1998?", [{"para": 1, "from": 0, "end": 7, "answer": "Bo Ek"}]]
    answers = {}
    for kind in ("P169", "P488"):
        record = {
            "index": "a",
            "type": kind,
            "link": "/wiki/Acme",
            "questions": [asked_for],
            "paras": ["Acme", "x"],
        }
        (tmp_path / "human_annotated_train.json").write_text(json.dumps([record]), encoding="utf-8")
        [page] = read_pages(tmp_path)
        answers[kind] = answer_page(page, claims)
    assert answers == {"P169": ["Bo Ek"], "P488": ["Ann Lee"]}


def test_question_without_dates_is_not_answered():
    assert best_answer([Spell(answer="Ann Lee")], period_of("Who leads Acme?"), lambda role: 1.0) == ""


@pytest.mark.parametrize(
    ("question", "first", "limit"),
    [
        ("Who led it from 1994 to 1998?", date(1994, 1, 1), date(1999, 1, 1)),
        ("Who led it from Dec 2014 to May 2016?", date(2014, 12, 1), date(2016, 6, 1)),
        ("Who led it in Sep 1992?", date(1992, 9, 1), date(1992, 10, 1)),
        ("Who led it after 5 December 2016?", date(2016, 12, 6), date(2017, 12, 6)),
    ],
)
def test_period_of_a_question(question, first, limit):
    assert period_of(question) == Period(first, limit)


def test_scores_count_any_gold_answer_and_abstention():
    told = Question(text="", answers=("Ann Lee", "Bo van Ek"))
    untold = Question(text="", answers=())
    score = score_answers([(told, "the Bo van Ek."), (told, "Bo Ek"), (untold, ""), (untold, "Ann")])
    assert (score.exact, score.abstention, score.answered) == (0.5, 0.5, 1.0)
    assert score.f1 == pytest.approx((1 + 0.8 + 1 + 0) / 4)


def test_pages_are_read_and_answered(tmp_path):
    record = {
        "index": "/wiki/Acme#P169",
        "type": "P169",
        "link": "/wiki/Acme",
        "questions": [
            ["Who led Acme from 1994 to 1998?", [{"para": 1, "from": 0, "end": 7, "answer": "Ann Lee"}]]
        ],
        "paras": ["Acme", "Chief executives .", "- Ann Lee ( 1994–1998 )"],
    }
    other = {**record, "type": "P999"}
    path = tmp_path / "human_annotated_train.json"
    path.write_text(json.dumps([record, other]), encoding="utf-8")
    [page] = read_pages(tmp_path)
    assert (page.article.text, page.group) == ("Chief executives.\n- Ann Lee (1994–1998)", "leadership")
    claims = [claim("Ann Lee", HELD, "1994/1998", role="chief executive")]
    assert answer_page(page, claims) == ["Ann Lee"]
    assert page.part in PARTS
