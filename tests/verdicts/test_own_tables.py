"""Tables as users bring them: no coverage.csv, unknown beginnings and ends, several holders at once."""

from datetime import date

import pytest

from claims import Checker
from claims.report.intake import claim_of_record
from claims.verdicts import VerdictSettings

HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval"
ROWS = """
a1,person:odo-falk,Odo Falk,holds_post,org:pier-board,Pier Board,warden,1991-04-01/2003-03-31
a2,person:una-grell,Una Grell,holds_post,org:pier-board,Pier Board,warden,2003-04-01/2012-10-31
a3,person:ivo-hasek,Ivo Hasek,holds_post,org:pier-board,Pier Board,warden,2012-11-01/..
a4,person:tove-ilk,Tove Ilk,holds_post,org:salt-guild,Salt Guild,master,/1964
a5,person:ugo-jarl,Ugo Jarl,holds_post,org:salt-guild,Salt Guild,master,1964/
a6,state:kelp,Kelpland,member_of,org:salt-guild,Salt Guild,,1950/..
a7,state:lorn,Lorn,member_of,org:salt-guild,Salt Guild,,1950/..
a8,state:mire,Mire,member_of,org:salt-guild,Salt Guild,,1970/..
a9,state:noss,Noss,member_of,org:salt-guild,Salt Guild,observer,1988/..
a10,state:opal,Opal,member_of,org:salt-guild,Salt Guild,associate,1990/..
a11,org:salt-guild,Salt Guild,founded,,,,1902-05-01
a12,org:salt-guild,Salt Guild,founded,,,,1947-09-01
"""


def _table(folder, *, looked_at=None):
    lines = [line for line in ROWS.splitlines() if line]
    if looked_at is not None:
        lines = [f"{line},{looked_at}" for line in lines]
    header = HEADER if looked_at is None else f"{HEADER},recorded_from"
    folder.mkdir()
    (folder / "facts.csv").write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def undated(tmp_path_factory):
    """A table that never says when it was looked at."""
    table = _table(tmp_path_factory.mktemp("own") / "pier")
    return Checker(table=table, default_table=False)


def outcome(checker, relation, subject, published="2024-06-01", **slots):
    record = {"relation": relation, "subject": subject, "published": published, **slots}
    verdict = checker.verify([claim_of_record(record)])[0]
    why = verdict.error_type or verdict.reason
    return verdict.label.value, why and why.value, verdict


def warden(checker, relation, subject, published="2024-06-01", **slots):
    return outcome(checker, relation, subject, published, object="Pier Board", role="warden", **slots)


def master(checker, relation, subject, **slots):
    return outcome(checker, relation, subject, object="Salt Guild", role="master", **slots)


def test_an_open_row_of_a_table_without_days_is_taken_at_its_word(undated):
    label, _, verdict = warden(undated, "holds_office", "Ivo Hasek")
    assert label == "SUPPORTED"
    assert "does not say when it was last looked at" in verdict.explanation


def test_it_refutes_nothing_after_the_last_day_the_table_tells_of(undated):
    assert warden(undated, "left_office", "Ivo Hasek")[:2] == ("NOT ENOUGH INFO", "beyond_coverage")


def test_a_dated_table_supports_up_to_its_day_or_the_one_it_is_kept_to(tmp_path):
    table = _table(tmp_path / "pier", looked_at="2023-01-31")
    dated = Checker(table=table, default_table=False)
    assert warden(dated, "holds_office", "Ivo Hasek", "2023-01-15")[0] == "SUPPORTED"
    label, reason, verdict = warden(dated, "holds_office", "Ivo Hasek")
    assert (label, reason) == ("NOT ENOUGH INFO", "beyond_coverage")
    assert "last looked at on 31 January 2023" in verdict.explanation
    settings = VerdictSettings(table_as_of=date(2024, 12, 31))
    kept = Checker(table=table, default_table=False, settings=settings)
    assert warden(kept, "holds_office", "Ivo Hasek")[0] == "SUPPORTED"


def test_a_later_table_is_not_dated_by_the_card_of_an_earlier_one(tmp_path):
    below = tmp_path / "below"
    below.mkdir()
    (below / "entities.csv").write_text(
        "entity_id,kind,label,body_id,title\norg:pier-board,organisation,Pier Board,,\n"
        "post:pier-board-warden,post,Warden of the Pier Board,org:pier-board,warden\n"
    )
    (below / "coverage.csv").write_text(
        "coverage_id,relation,scope_id,complete_to,as_of\n"
        "c1,holds_post,post:pier-board-warden,2005-12-31,2006-01-01\n"
    )
    above = _table(tmp_path / "pier", looked_at="2024-12-31")
    checker = Checker(table=[below, above], default_table=False)
    assert warden(checker, "holds_office", "Ivo Hasek")[0] == "SUPPORTED"


@pytest.mark.parametrize(
    ("relation", "subject", "slots", "expected"),
    [
        # Of a term only the end is known, or only the beginning.
        ("took_office", "Tove Ilk", {"when": "1950"}, ("NOT ENOUGH INFO", "not_covered")),
        ("took_office", "Tove Ilk", {"when": "1971"}, ("REFUTED", "wrong_date")),
        ("held_office", "Tove Ilk", {"when": "1890"}, ("NOT ENOUGH INFO", "not_covered")),
        ("held_office", "Tove Ilk", {"when": "1963"}, ("SUPPORTED", None)),
        ("tenure_length", "Tove Ilk", {"quantity": "10 year"}, ("NOT ENOUGH INFO", "not_covered")),
        ("held_office", "Ugo Jarl", {"when": "1970"}, ("NOT ENOUGH INFO", "not_covered")),
        ("held_office", "Ugo Jarl", {"when": "1960"}, ("REFUTED", "wrong_date")),
        ("left_office", "Ugo Jarl", {}, ("SUPPORTED", None)),
    ],
)
def test_an_unknown_beginning_or_end_refutes_nothing(undated, relation, subject, slots, expected):
    assert master(undated, relation, subject, **slots)[:2] == expected


def test_before_the_office_another_one_held_it_is_refuted(undated):
    label, why, verdict = warden(undated, "holds_office", "Ivo Hasek", "2008-01-01")
    assert (label, why, verdict.expected) == ("REFUTED", "not_yet", "2012-11-01")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Pier Board was led by Una Grell, then by Ivo Hasek.", "SUPPORTED"),
        ("The then warden Ivo Hasek opened the pier.", "NOT ENOUGH INFO"),
    ],
)
def test_a_past_holding_needs_no_today(undated, sentence, expected):
    assert warden(undated, "held_office", "Ivo Hasek", sentence=sentence)[0] == expected


@pytest.mark.parametrize(
    ("subject", "role", "expected"),
    [
        ("Noss", "observer", ("SUPPORTED", None)),
        ("Opal", "associate member", ("SUPPORTED", None)),
        ("Opal", "full member", ("REFUTED", "wrong_role")),
        ("Opal", "member", ("SUPPORTED", None)),
        ("Kelpland", "associate", ("NOT ENOUGH INFO", "not_covered")),
        ("Kelpland", "full", ("SUPPORTED", None)),
    ],
)
def test_a_named_kind_of_membership_is_held_against_the_row(undated, subject, role, expected):
    assert outcome(undated, "member", subject, object="Salt Guild", role=role)[:2] == expected


@pytest.mark.parametrize(("number", "expected"), [(3, "SUPPORTED"), (4, "NOT ENOUGH INFO")])
def test_a_list_as_long_supports_a_number_and_refutes_none(undated, number, expected):
    assert outcome(undated, "member_count", "Salt Guild", quantity=f"{number} member")[0] == expected


def test_the_wrong_month_of_a_second_founding_is_told_by_its_own_row(undated):
    label, _, verdict = outcome(undated, "founded", "Salt Guild", when="1947-12")
    assert (label, verdict.expected) == ("REFUTED", "1947-09-01")


def test_of_several_holders_each_follows_the_one_who_made_room(tmp_path):
    rows = """
b1,person:ada-birk,Ada Birk,holds_post,org:reed-party,Reed Party,co-leader,2010-01-31/2018-01-27
b2,person:ben-colt,Ben Colt,holds_post,org:reed-party,Reed Party,co-leader,2010-01-31/2014-02-15
b3,person:cleo-dorn,Cleo Dorn,holds_post,org:reed-party,Reed Party,co-leader,2014-02-15/..
b4,person:dov-erle,Dov Erle,holds_post,org:reed-party,Reed Party,co-leader,2018-01-27/.."""
    (tmp_path / "facts.csv").write_text(f"{HEADER}{rows}\n")
    (tmp_path / "coverage.csv").write_text(
        "coverage_id,relation,scope_id,complete_from,complete_to,as_of,closed_world,expected_count\n"
        "c1,holds_post,post:reed-party-co-head,2010-01-31,2024-12-31,2024-12-31,true,2\n"
    )
    checker = Checker(table=tmp_path, default_table=False)
    slots = {"object": "Reed Party", "role": "co-leader"}
    assert outcome(checker, "took_office", "Dov Erle", predecessor="Ada Birk", **slots)[0] == "SUPPORTED"
    label, why, verdict = outcome(checker, "took_office", "Dov Erle", predecessor="Ben Colt", **slots)
    assert (label, why, verdict.expected) == ("REFUTED", "wrong_person", "Ada Birk")


def test_who_held_office_to_the_day_before_a_month_left_in_it(undated):
    def left(when="2003-04", **slots):
        return warden(undated, "left_office", "Odo Falk", when=when, **slots)[0]

    assert left(successor="Una Grell") == "SUPPORTED"
    assert left() == "SUPPORTED"
    assert left("2003-05") == "REFUTED"
    assert left(successor="Ivo Hasek") == "REFUTED"
