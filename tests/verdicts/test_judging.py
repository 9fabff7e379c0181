"""Labels, error types and reasons of hand-built claims against a hand-built table."""

from dataclasses import replace
from datetime import date

import pytest
from factories_table import FakeTable, _name_match, claim, covered, entity, fact, small_table, verdict_of

from claims.dates import parse_edtf
from claims.relations import Relation
from claims.types import DateKind, Slot, SlotSource, Span, TimeExpression

SG = "secretary general"


def outcome(verdict):
    return verdict.label.value, (verdict.error_type or verdict.reason or None), verdict.expected


def rows(*table):
    return pytest.mark.parametrize(("stated", "expected"), table)


def check(stated, expected, **options):
    label, why, value = outcome(verdict_of(stated, **options))
    assert (label, why) == expected[:2]
    if len(expected) > 2:
        assert value == expected[2]


@rows(
    (claim("founded", "NATO", when="1949"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="1949-04"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="1949-04-05"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="1949-04-06"), ("REFUTED", "wrong_date", "1949-04-04")),
    (claim("founded", "NATO", when="1949-08-24"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="194X"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="1950~"), ("SUPPORTED", None)),
    (claim("founded", "NATO", when="1955~"), ("REFUTED", "wrong_date")),
    (claim("founded", "NATO", when="1951"), ("REFUTED", "wrong_date")),
    (claim("founded", "NATO"), ("SUPPORTED", None)),
    (claim("founded", "NATO", founders=(Slot(name="Truman"),)), ("NOT ENOUGH INFO", "not_covered")),
    (claim("founded", "International Criminal Court"), ("NOT ENOUGH INFO", "not_covered")),
    (claim("founded", "Acme"), ("NOT ENOUGH INFO", "unknown_subject")),
    (claim("founded", "Mark Rutte", when="1967"), ("NOT ENOUGH INFO", "unknown_subject")),
    (claim("age", "NATO", quantity="75 year"), ("SUPPORTED", None)),
    (claim("age", "NATO", quantity="70 year"), ("REFUTED", "wrong_duration", "75 years")),
)
def test_foundings(stated, expected):
    check(stated, expected)


@rows(
    (claim("founded", "United Nations", order="before", compared_with="NATO"), ("SUPPORTED", None)),
    (claim("founded", "NATO", order="before", compared_with="United Nations"),
     ("REFUTED", "wrong_order", "after")),
    (claim("founded", "NATO", order="after", compared_with="United Nations", quantity="4 year"),
     ("SUPPORTED", None)),
    (claim("founded", "NATO", order="after", compared_with="United Nations", quantity="9 year"),
     ("REFUTED", "wrong_duration", "4 years")),
    (claim("founded", "NATO", order="before", compared_with="Acme"), ("NOT ENOUGH INFO", "unknown_object")),
    (claim("founded", "Acme", order="before", compared_with="NATO"), ("NOT ENOUGH INFO", "unknown_subject")),
)  # fmt: skip
def test_which_of_two_bodies_is_older(stated, expected):
    check(stated, expected)


def test_years_of_one_body_are_too_coarse_for_a_day_of_another():
    table = FakeTable(
        entities=[entity("org:a", "Holm"), entity("org:b", "Torvik")],
        facts=[fact("org:a", "founded", None, "1949"), fact("org:b", "founded", None, "1949-05-01")],
    )
    stated = claim("founded", "Holm", order="before", compared_with="Torvik")
    assert outcome(verdict_of(stated, table))[:2] == ("NOT ENOUGH INFO", "conflicting_evidence")


def test_a_founder_is_said_to_be_unchecked():
    stated = claim("founded", "NATO", when="1949", founders=(Slot(name="Truman"), Slot(name="Bevin")))
    verdict = verdict_of(stated)
    assert verdict.label.value == "SUPPORTED"
    assert "was founded by Truman and Bevin (1949)" in verdict.explanation
    assert "not by whom" in verdict.explanation


@pytest.mark.parametrize(
    ("founder", "label"),
    [
        ("Belgium", "SUPPORTED"),  # among the first members
        ("Jens Stoltenberg", "SUPPORTED"),  # led it
        ("Sweden", "NOT ENOUGH INFO"),  # joined long after
        ("Angela Merkel", "NOT ENOUGH INFO"),  # has rows, but none there
        ("United Nations", "SUPPORTED"),  # a body is on no list of another's
        ("Truman", "SUPPORTED"),  # not in the table
    ],
)
def test_a_founder_whom_the_table_knows_must_have_been_there(founder, label):
    table = small_table()
    stated = claim("founded", "NATO", when="1949", founders=(Slot(name=founder),))
    known = tuple(_name_match(each) for each in table.entities() if each.label == founder)
    assert verdict_of(stated, table, founders=(known,)).label.value == label


def test_one_founder_who_was_there_is_enough():
    table = small_table()
    stated = claim("founded", "NATO", when="1949", founders=(Slot(name="Angela Merkel"), Slot(name="France")))
    known = [_name_match(each) for each in table.entities() if each.label in ("Angela Merkel", "France")]
    assert verdict_of(stated, table, founders=tuple((one,) for one in known)).label.value == "SUPPORTED"


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        ("2014", ("REFUTED", "wrong_date", "2018-03-01")),  # another held it all that year
        ("2003", ("NOT ENOUGH INFO", "not_covered")),  # nobody is known for the spring
    ],
)
def test_who_began_while_others_held_the_office_of_an_open_list_is_dated_wrongly(year, expected):
    terms = {"Ann": "2003-06-01/2012-04-30", "Bo": "2012-05-01/2018-02-28", "Cleo": "2018-03-01/.."}
    table = FakeTable(
        [
            entity("org:x", "Harbour Board"),
            entity("post:x", "Chair of the Harbour Board", body_id="org:x", title="chair"),
            *(entity(f"person:{name}", name) for name in terms),
        ],
        [fact(f"person:{name}", "holds_post", "post:x", term, role="full") for name, term in terms.items()],
        [covered("holds_post", "post:x", "2017-01-01", "2024-12-31", closed_world=False, expected_count=1)],
    )
    check(claim("took_office", "Cleo", "Harbour Board", role="chair", when=year), expected, table=table)


def with_rows(*spells):
    """Build the small table with further rows of Russia and NATO."""
    table = small_table()
    table.rows += [
        fact("state:RUS", "member_of", "org:nato", interval, role=role) for role, interval in spells
    ]
    return table


def test_who_waits_at_the_door_is_refuted_by_the_closed_list_with_its_own_row():
    table = with_rows(("applicant", "2003-05-01/.."), ("candidate", "2010-02-03/.."))
    check(
        claim("member", "Russia", "NATO"),
        ("REFUTED", "wrong_member", "candidate since 2010-02-03"),
        table=table,
    )
    check(claim("joined", "Russia", "NATO", when="2012"), ("REFUTED", "wrong_member"), table=table)
    check(claim("applied", "Russia", "NATO", when="2003"), ("SUPPORTED", None), table=table)


def test_who_waits_at_the_door_of_an_open_list_is_not_refuted():
    table = with_rows(("applicant", "2003-05-01/.."))
    table.lists = []
    check(claim("member", "Russia", "NATO"), ("NOT ENOUGH INFO", "not_covered"), table=table)


def test_an_invited_body_may_be_a_member_already():
    table = with_rows(("invited", "2003-05-01/.."))
    check(claim("member", "Russia", "NATO"), ("NOT ENOUGH INFO", "not_covered"), table=table)


def test_a_candidacy_that_ended_is_outdated():
    table = with_rows(("candidate", "2003-05-01/2009-06-30"))
    check(claim("candidate", "Russia", "NATO"), ("OUTDATED", "no_longer", "until 2009-06-30"), table=table)
    check(claim("candidate", "Russia", "NATO"), ("SUPPORTED", None), table=table, as_of="2005-01-01")


@rows(
    (claim("joined", "Sweden", "NATO"), ("SUPPORTED", None)),
    (claim("joined", "Sweden", "NATO", when="2024"), ("SUPPORTED", None)),
    (claim("joined", "Sweden", "NATO", when="2023"), ("REFUTED", "wrong_date", "2024-03-07")),
    (claim("joined", "Belgium", "NATO", when="1949-04-04"), ("SUPPORTED", None)),
    (claim("joined", "Ireland", "NATO", when="1999"), ("REFUTED", "wrong_member", "Hungary, Poland")),
    (claim("joined", "Sweden", "NATO", when="1995"), ("REFUTED", "wrong_date")),
    (claim("left", "Sweden", "NATO"), ("REFUTED", "wrong_direction")),
    (claim("left", "Sweden", "NATO", when="2024"), ("REFUTED", "wrong_direction")),
    (claim("left", "United Kingdom", "European Union", when="2020"), ("SUPPORTED", None)),
    (claim("joined", "United Kingdom", "European Union", when="2020"), ("REFUTED", "wrong_direction")),
    (claim("left", "United Kingdom", "European Union", when="2019"), ("REFUTED", "wrong_date", "2020-01-31")),
    (claim("member", "Ireland", "NATO"), ("REFUTED", "wrong_member")),
    (claim("member", "Ireland", "European Union", when="1973/.."), ("SUPPORTED", None)),
    (claim("member", "Ireland", "European Union", when="1974/.."), ("REFUTED", "wrong_date", "1973-01-01")),
    (claim("member", "United Kingdom", "European Union"), ("OUTDATED", "no_longer", "until 2020-01-31")),
    (claim("member", "United Kingdom", "European Union", when="1990"), ("SUPPORTED", None)),
    (claim("member", "United Kingdom", "European Union", when="1960"), ("REFUTED", "wrong_date")),
    (claim("member", "Sweden", "Hogwarts"), ("NOT ENOUGH INFO", "unknown_object")),
    (claim("joined", "Ireland", "International Criminal Court"), ("NOT ENOUGH INFO", "not_covered")),
    (claim("suspended", "Russia", "European Union", when="2016"), ("SUPPORTED", None)),
    (claim("suspended", "Sweden", "European Union"), ("NOT ENOUGH INFO", "not_covered")),
    (claim("expelled", "United Kingdom", "European Union"), ("NOT ENOUGH INFO", "not_covered")),
    (claim("candidate", "Sweden", "NATO"), ("OUTDATED", "no_longer")),
    (claim("candidate", "Ireland", "NATO"), ("NOT ENOUGH INFO", "not_covered")),
)
def test_memberships(stated, expected):
    check(stated, expected)


@rows(
    (claim("holds_office", "Mark Rutte", "NATO", role=SG), ("SUPPORTED", None)),
    (claim("holds_office", "Mark Rutte", "NATO"), ("SUPPORTED", None)),
    (claim("holds_office", "Jens Stoltenberg", "NATO", role=SG), ("OUTDATED", "no_longer", "Mark Rutte")),
    (claim("holds_office", "Angela Merkel", "NATO", role=SG), ("REFUTED", "wrong_person", "Mark Rutte")),
    (
        claim("holds_office", "António Guterres", "NATO", role=SG),
        ("REFUTED", "wrong_organisation", "United Nations"),
    ),
    (claim("holds_office", "Mark Rutte", "NATO", role="janitor"), ("NOT ENOUGH INFO", "unknown_role")),
    (claim("holds_office", "John Doe", "NATO", role=SG), ("NOT ENOUGH INFO", "unknown_subject")),
    (claim("holds_office", "Sweden", "NATO", role=SG), ("NOT ENOUGH INFO", "unknown_subject")),
    (claim("held_office", "Jens Stoltenberg", "NATO", role=SG), ("SUPPORTED", None)),
    (claim("held_office", "Mark Rutte", "NATO", role=SG), ("REFUTED", "not_yet")),
    (claim("held_office", "Jens Stoltenberg", "NATO", role=SG, when="2014/2024"), ("SUPPORTED", None)),
    (claim("held_office", "Jens Stoltenberg", "NATO", role=SG, when="2013/2024"), ("REFUTED", "wrong_date")),
    (claim("held_office", "Jens Stoltenberg", "NATO", role=SG, when="2018"), ("SUPPORTED", None)),
    (claim("held_office", "Jens Stoltenberg", "NATO", role=SG, when="2011"), ("REFUTED", "wrong_date")),
    (claim("took_office", "Jens Stoltenberg", "NATO", role=SG, when="2014"), ("SUPPORTED", None)),
    (claim("took_office", "Jens Stoltenberg", "NATO", role=SG, when="2016"), ("REFUTED", "wrong_date")),
    (
        claim("took_office", "Jens Stoltenberg", "NATO", role=SG, when="2009"),
        ("REFUTED", "wrong_person", "Anders Fogh Rasmussen"),
    ),
    (claim("took_office", "Jens Stoltenberg", "NATO", role=SG, when="2024"), ("REFUTED", "wrong_direction")),
    (claim("left_office", "Jens Stoltenberg", "NATO", role=SG, when="2024-10"), ("SUPPORTED", None)),
    (claim("left_office", "Mark Rutte", "NATO", role=SG), ("REFUTED", "wrong_direction")),
    (claim("tenure_length", "Jens Stoltenberg", "NATO", role=SG, quantity="10 year"), ("SUPPORTED", None)),
    (
        claim("tenure_length", "Jens Stoltenberg", "NATO", role=SG, quantity="5 year"),
        ("REFUTED", "wrong_duration", "10 years"),
    ),
)
def test_offices(stated, expected):
    check(stated, expected)


def succession(subject, predecessor, **more):
    return claim("took_office", subject, "NATO", role=SG, predecessor=predecessor, **more)


@rows(
    (succession("Mark Rutte", "Jens Stoltenberg"), ("SUPPORTED", None)),
    (
        succession("Jens Stoltenberg", "Mark Rutte"),
        ("REFUTED", "roles_swapped", "Mark Rutte succeeded Jens Stoltenberg"),
    ),
    (succession("Mark Rutte", "Anders Fogh Rasmussen"), ("REFUTED", "wrong_person", "Jens Stoltenberg")),
    (succession("Angela Merkel", "Jens Stoltenberg"), ("REFUTED", "wrong_person", "Mark Rutte")),
    (succession("Mark Rutte", "Jens Stoltenberg", when="2014"), ("REFUTED", "wrong_date", "2024-10-01")),
    (succession("Mark Rutte", "John Doe"), ("NOT ENOUGH INFO", "unknown_subject")),
    (succession("Paul-Henri Spaak", "Mark Rutte"), ("NOT ENOUGH INFO", "not_covered")),
)
def test_succession(stated, expected):
    check(stated, expected)


def test_two_who_followed_each_other_in_turn_are_not_swapped_but_dated_wrongly():
    terms = {"Ann": ("2004-01-01/2009-12-31", "2016-01-01/.."), "Bo": ("2010-01-01/2015-12-31",)}
    table = FakeTable(
        [
            entity("org:x", "Harbour Board"),
            entity("post:x", "Chair of the Harbour Board", body_id="org:x", title="chair"),
            *(entity(f"person:{name}", name) for name in terms),
        ],
        [
            fact(f"person:{name}", "holds_post", "post:x", term, role="full")
            for name, spells in terms.items()
            for term in spells
        ],
        [covered("holds_post", "post:x", "2004-01-01", "2024-12-31", closed_world=False, expected_count=1)],
    )
    stated = claim("took_office", "Bo", "Harbour Board", role="chair", predecessor="Ann", when="2007")
    check(stated, ("REFUTED", "wrong_date", "2010-01-01"), table=table)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Mark Rutte succeeded Per Jacobsson at NATO.", ("NOT ENOUGH INFO", "low_confidence")),
        ("Per Jacobsson was succeeded by Mark Rutte at NATO.", ("NOT ENOUGH INFO", "low_confidence")),
        ("Mark Rutte took over from the late Per de Vries at NATO.", ("SUPPORTED", None)),
        ("Mark Rutte succeeded Secretary General Stoltenberg at NATO.", ("SUPPORTED", None)),
        ("Mark Rutte succeeded his predecessor at NATO.", ("SUPPORTED", None)),
        ("Mark Rutte took over from March at NATO.", ("SUPPORTED", None)),
        ("Mark Rutte took over from Per Jacobsson.", ("NOT ENOUGH INFO", "low_confidence")),
    ],
)
def test_a_name_before_the_holder_that_was_not_read_is_not_passed_over(sentence, expected):
    check(claim("took_office", "Mark Rutte", "NATO", role=SG, sentence=sentence), expected)


def test_where_the_table_knows_nobody_before_an_unread_name_lowers_the_confidence():
    stated = claim("took_office", "Paul-Henri Spaak", "NATO", role=SG, sentence="Paul-Henri Spaak took over.")
    sure = verdict_of(stated)
    told = verdict_of(replace(stated, sentence="Paul-Henri Spaak took over from Per Jacobsson."))
    assert outcome(told) == outcome(sure) == ("SUPPORTED", None, None)
    assert told.confidence < sure.confidence
    assert "that Per Jacobsson held the office before was not checked" in told.explanation


@rows(
    (claim("member_count", "NATO", quantity="6 member"), ("SUPPORTED", None)),
    (claim("member_count", "NATO", quantity="4 member"), ("OUTDATED", "no_longer", "6")),
    (claim("member_count", "NATO", quantity="9 member"), ("REFUTED", "wrong_count", "6")),
    (claim("member_count", "NATO", quantity="4 member", when="2000"), ("SUPPORTED", None)),
    (claim("member_count", "NATO", quantity="5 member", when="2000"), ("REFUTED", "wrong_count", "4")),
    (claim("ordinal_member", "Sweden", "NATO", quantity="6 ordinal"), ("SUPPORTED", None)),
    (claim("ordinal_member", "Sweden", "NATO", quantity="7 ordinal"), ("REFUTED", "wrong_ordinal", "6th")),
    (claim("ordinal_member", "Poland", "NATO", quantity="3 ordinal"), ("SUPPORTED", None)),
    (claim("ordinal_holder", "Mark Rutte", "NATO", role=SG, quantity="4 ordinal"), ("SUPPORTED", None)),
    (
        claim("ordinal_holder", "Mark Rutte", "NATO", role=SG, quantity="5 ordinal"),
        ("REFUTED", "wrong_ordinal", "4th"),
    ),
    (claim("order", "Finland", "NATO", order="before", compared_with="Sweden"), ("SUPPORTED", None)),
    (claim("order", "Finland", "NATO", order="after", compared_with="Sweden"), ("REFUTED", "wrong_order")),
    (claim("order", "Poland", "NATO", order="same", compared_with="Hungary"), ("SUPPORTED", None)),
    (claim("order", "Poland", "NATO", order="same", compared_with="Sweden"), ("REFUTED", "wrong_order")),
    (claim("order", "Sweden", "NATO", order="last"), ("SUPPORTED", None)),
    (claim("order", "Finland", "NATO", order="last"), ("OUTDATED", "no_longer", "Sweden")),
    (claim("order", "France", "NATO", order="first"), ("SUPPORTED", None)),
    (claim("order", "Poland", "NATO", order="first"), ("REFUTED", "wrong_order")),
    (claim("order", "Paul-Henri Spaak", "NATO", order="first"), ("SUPPORTED", None)),
)
def test_derived_facts(stated, expected):
    check(stated, expected)


@rows(
    (claim("joined", "Sweden", "NATO", polarity="negative"), ("REFUTED", "negated")),
    (claim("joined", "Ireland", "NATO", polarity="negative"), ("SUPPORTED", None)),
    (claim("joined", "Sweden", "NATO", polarity="negative", when="2023"), ("SUPPORTED", None)),
    (claim("member", "Sweden", "NATO", polarity="negative"), ("OUTDATED", "no_longer")),
    (claim("member", "France", "NATO", polarity="negative"), ("REFUTED", "negated")),
    (claim("member", "United Kingdom", "European Union", polarity="negative"), ("SUPPORTED", None)),
    (claim("joined", "Sweden", "NATO", modality="planned"), ("NOT ENOUGH INFO", "not_asserted")),
    (claim("joined", "Sweden", "NATO", modality="conditional"), ("NOT ENOUGH INFO", "not_asserted")),
    (claim("joined", "Sweden", "NATO", modality="reported"), ("SUPPORTED", None)),
)
def test_denials_plans_and_reports(stated, expected):
    check(stated, expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2014-09-30", ("REFUTED", "not_yet", "2014-10-01")),
        ("2014-10-01", ("SUPPORTED", None)),
        ("2020-01-01", ("SUPPORTED", None)),
        ("2024-09-30", ("SUPPORTED", None)),
        ("2024-10-01", ("OUTDATED", "no_longer", "Mark Rutte")),
        ("2024-10-02", ("OUTDATED", "no_longer", "Mark Rutte")),
        ("2030-01-01", ("OUTDATED", "no_longer")),
    ],
)
def test_the_present_is_judged_at_the_articles_date(day, expected):
    check(claim("holds_office", "Jens Stoltenberg", "NATO", role=SG), expected, as_of=day)


@pytest.mark.parametrize(
    ("stated", "day", "expected"),
    [
        (claim("member", "Sweden", "NATO"), "2026-01-01", ("SUPPORTED", None)),
        (claim("member", "Sweden", "NATO"), "2027-01-01", ("NOT ENOUGH INFO", "beyond_coverage")),
        (claim("member", "Ireland", "NATO"), "2026-01-01", ("NOT ENOUGH INFO", "beyond_coverage")),
        (claim("left", "Sweden", "NATO"), "2026-01-01", ("NOT ENOUGH INFO", "beyond_coverage")),
        (claim("member_count", "NATO", quantity="6 member"), "2026-01-01", ("SUPPORTED", None)),
        (
            claim("member_count", "NATO", quantity="9 member"),
            "2026-01-01",
            ("NOT ENOUGH INFO", "beyond_coverage"),
        ),
        (
            claim("holds_office", "Angela Merkel", "NATO", role=SG),
            "2026-01-01",
            ("NOT ENOUGH INFO", "beyond_coverage"),
        ),
        (claim("member", "United Kingdom", "European Union"), "2026-06-01", ("OUTDATED", "no_longer")),
    ],
)
def test_freshness(stated, day, expected):
    check(stated, expected, as_of=day)


def test_an_open_row_supports_less_surely_after_the_list_was_closed():
    before = verdict_of(claim("member", "Sweden", "NATO"), as_of="2024-12-31")
    after = verdict_of(claim("member", "Sweden", "NATO"), as_of="2025-01-01")
    assert after.label is before.label
    assert after.confidence < before.confidence
    assert "31 December 2024" in after.explanation


def test_without_an_articles_date_the_tables_day_counts():
    verdict = verdict_of(claim("holds_office", "Mark Rutte", "NATO", role=SG), as_of=None)
    assert verdict.checked_as_of == small_table().as_of


def test_an_end_at_an_unknown_day_is_not_read_as_still_holding():
    stated = claim("member", "France", "International Criminal Court")
    check(stated, ("NOT ENOUGH INFO", "not_covered"), as_of="2010-01-01")
    check(stated, ("OUTDATED", "no_longer"), as_of="2026-11-23")


WEEKS = (-56, -7)
DAYS = (-7, -1)


@pytest.mark.parametrize(
    ("offset", "expected"), [(WEEKS, ("SUPPORTED", None)), (DAYS, ("REFUTED", "wrong_date"))]
)
def test_a_time_that_hangs_on_an_event_is_a_window_before_it(offset, expected):
    when = TimeExpression(
        interval=parse_edtf("2024-09/2024-11-05"),
        kind=DateKind.RELATIVE,
        anchor="U.S. elections",
        offset=offset,
    )
    check(succession("Mark Rutte", "Jens Stoltenberg", when=when), expected)


def test_look_alike_letters_never_support():
    verdict = verdict_of(claim("founded", "NATO", when="1949"), has_mixed_scripts=True, is_ambiguous=True)
    assert outcome(verdict)[:2] == ("NOT ENOUGH INFO", "ambiguous")


def test_a_body_guessed_from_the_context_does_not_refute_alone():
    stated = claim("holds_office", "Angela Merkel", "NATO", role=SG)
    guessed = replace(stated, object=replace(stated.object, source=SlotSource.CONTEXT))
    check(guessed, ("NOT ENOUGH INFO", "low_confidence"))


def test_an_election_before_the_day_the_office_was_taken_is_not_refuted():
    sentence = "Mark Rutte was elected secretary general of NATO in June 2024."
    stated = claim("took_office", "Mark Rutte", "NATO", role=SG, when="2024-06", sentence=sentence)
    check(stated, ("NOT ENOUGH INFO", "not_covered"))
    check(replace(stated, sentence=""), ("REFUTED", "wrong_date"))


@pytest.mark.parametrize(
    ("sentence", "day", "said", "expected"),
    [
        ("NATO replaced its chief on Tuesday with Mark Rutte.", "2024-06-25", "2024-06-25", "not_covered"),
        ("Mark Rutte replaced Jens Stoltenberg on Tuesday.", "2024-06-25", "2024-06-25", "not_covered"),
        ("In June NATO replaced its chief with Mark Rutte.", "2025-01-07", "2024-06-25", "not_covered"),
        ("NATO installed Mark Rutte as its chief in June.", "2025-01-07", "2024-06-25", "not_covered"),
        ("Mark Rutte replaced Jens Stoltenberg in June.", "2025-01-07", "2024-06-25", "wrong_date"),
        ("NATO replaced its chief with Mark Rutte in 2021.", "2024-06-25", "2021", "wrong_date"),
        ("Mark Rutte replaced Jens Stoltenberg in 2021.", "2024-06-25", "2021", "wrong_date"),
    ],
)
def test_a_choice_made_known_weeks_before_the_day_is_not_refuted(sentence, day, said, expected):
    stated = claim("took_office", "Mark Rutte", "NATO", role=SG, when=said, sentence=sentence)
    assert outcome(verdict_of(stated, as_of=day))[1] == expected


def test_was_without_former_does_not_say_that_it_is_over():
    stated = claim(
        "held_office", "Mark Rutte", "NATO", role=SG, sentence="Mark Rutte was its secretary general."
    )
    check(stated, ("SUPPORTED", None))
    check(replace(stated, sentence="Former secretary general Mark Rutte spoke."), ("REFUTED", "not_yet"))


TITLE = "leadership.title_before_name"


@pytest.mark.parametrize(
    ("sentence", "rule", "day", "expected"),
    [
        ("NATO chief Jens Stoltenberg spoke.", TITLE, "2024-10-15", ("OUTDATED", "no_longer")),
        ("In 2019 NATO chief Jens Stoltenberg spoke.", TITLE, "2024-10-15", ("SUPPORTED", None)),
        ("NATO chief Jens Stoltenberg spoke.", TITLE, "2060-01-01", ("NOT ENOUGH INFO", "not_asserted")),
        ("Jens Stoltenberg is NATO chief.", "leadership.is", "2060-01-01", ("OUTDATED", "no_longer")),
    ],
)
def test_a_title_before_a_name_is_read_at_the_time_its_sentence_tells_of(sentence, rule, day, expected):
    stated = claim("holds_office", "Jens Stoltenberg", "NATO", role=SG, sentence=sentence, rule=rule)
    check(stated, expected, as_of=day)


@pytest.mark.parametrize(
    ("sentence", "when", "day", "expected"),
    [
        # He left on 1 October 2024.
        ("X, NATO chief since 2014, has retired.", "2014/..", "2024-10-15", ("SUPPORTED", None)),
        ("X, NATO chief since 2014, has retired.", "2014/..", "2025-10-15", ("OUTDATED", "no_longer")),
        ("X, NATO chief since 2014, spoke.", "2014/..", "2024-10-15", ("OUTDATED", "no_longer")),
        ("X, NATO chief since 2012, died.", "2012/..", "2024-10-15", ("REFUTED", "wrong_date")),
        ("X, the NATO chief, has retired.", None, "2024-10-15", ("NOT ENOUGH INFO", "not_asserted")),
        ("X, the NATO chief, spoke.", None, "2024-10-15", ("OUTDATED", "no_longer")),
    ],
)  # fmt: skip
def test_who_has_just_gone_was_in_office_up_to_then(sentence, when, day, expected):
    stated = claim(
        "holds_office", "Jens Stoltenberg", "NATO", role=SG, when=when, sentence=sentence,
        rule="leadership.title_apposed",
    )  # fmt: skip
    check(stated, expected, as_of=day)


def test_a_founding_member_was_there_from_the_beginning():
    founding = claim("member", "France", "NATO", role="founding")
    check(founding, ("SUPPORTED", None))
    late = claim("member", "Sweden", "NATO", role="founding")
    check(late, ("REFUTED", "wrong_role", "member since 2024-03-07"))
    check(
        claim("joined", "Sweden", "NATO", role="founding"),
        ("REFUTED", "wrong_role", "member since 2024-03-07"),
    )
    check(claim("joined", "Sweden", "NATO"), ("SUPPORTED", None))
    for role in ("founder", "charter"):
        check(
            claim("member", "Sweden", "NATO", role=role), ("REFUTED", "wrong_role", "member since 2024-03-07")
        )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The UK, an original member of the EU, met it.", "SUPPORTED"),
        ("The UK is an original member of the EU.", "OUTDATED"),
    ],
)
def test_a_founding_member_that_left_was_one(sentence, expected):
    stated = claim("member", "United Kingdom", "European Union", role="original")
    told = replace(
        stated, sentence=sentence, start=0, end=len(sentence), clause=Span(start=0, end=len(sentence))
    )
    assert verdict_of(told).label.value == expected


def test_a_stranger_is_shown_beside_the_holder_the_table_knows():
    stranger = verdict_of(claim("holds_office", "Jan Nobody", "NATO", role=SG))
    assert (stranger.label.value, stranger.reason.value) == ("NOT ENOUGH INFO", "unknown_subject")
    assert [row.subject_id for row in stranger.evidence] == ["person:rutte"]
    assert "then the table has Mark Rutte in that office" in stranger.explanation


def test_who_was_no_member_when_a_list_was_complete_was_none_from_then_on():
    # The list ends with 2024, and the article is of 2026: only its beginning can be judged.
    since = claim("member", "Ireland", "NATO", when="2012/..")
    check(since, ("REFUTED", "wrong_member"), as_of="2026-03-01")
    check(replace(since, when=None), ("NOT ENOUGH INFO", "beyond_coverage"), as_of="2026-03-01")
    later = claim("member", "Ireland", "NATO", when="2025/..")
    check(later, ("NOT ENOUGH INFO", "beyond_coverage"), as_of="2026-03-01")


def test_the_founding_of_a_body_is_the_joining_of_its_first_members():
    check(claim("joined", "France", "NATO", when="1949-04-04"), ("SUPPORTED", None))
    check(claim("joined", "Sweden", "NATO", when="1949-04-04"), ("REFUTED", "wrong_date"))


def test_a_state_begins_in_several_senses():
    table = small_table()
    table.rows.append(fact("state:DEU", "founded", None, "1871"))
    check(claim("founded", "Germany", when="1871"), ("SUPPORTED", None), table=table)
    check(claim("founded", "Germany", when="1949"), ("NOT ENOUGH INFO", "not_covered"), table=table)


def test_a_denial_without_any_date_is_not_refuted_by_what_came_later():
    sentence = "Jens Stoltenberg has refused to step down."
    stated = claim("left_office", "Jens Stoltenberg", "NATO", role=SG, polarity="negative", sentence=sentence)
    check(stated, ("NOT ENOUGH INFO", "not_covered"), as_of=None)
    check(stated, ("REFUTED", "negated"), as_of="2024-12-01")


def test_was_a_member_does_not_say_that_it_is_over():
    sentence = "The United Kingdom was a member of the European Union then."
    stated = claim("member", "United Kingdom", "European Union", sentence=sentence)
    check(stated, ("SUPPORTED", None))


def test_a_term_that_ended_on_new_years_day_lasted_to_the_year_before():
    table = small_table()
    table.rows.append(fact("person:lipsky", "holds_post", "post:un-sg", "2003-01-01/2007-01-01", role="full"))
    said = claim("held_office", "John Lipsky", "United Nations", role=SG, when="2003/2006")
    check(said, ("SUPPORTED", None), table=table)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2012-10", ("SUPPORTED", None)),
        ("2012-11", ("SUPPORTED", None)),
        ("2012-12", ("REFUTED", "wrong_date")),
        ("2012-09", ("REFUTED", "wrong_date")),
    ],
)
def test_who_held_an_office_to_the_last_of_a_month_left_with_it_or_in_the_next(when, expected):
    table = small_table()
    table.rows.append(fact("person:lipsky", "holds_post", "post:un-sg", "2003-01-01/2012-10-31", role="full"))
    said = claim("left_office", "John Lipsky", "United Nations", role=SG, when=when)
    check(said, expected, table=table)


def test_somebody_on_both_sides_of_a_succession_was_misread():
    check(succession("Mark Rutte", "Mark Rutte"), ("NOT ENOUGH INFO", "low_confidence"))


def test_an_end_that_nobody_dates_refutes_no_span():
    table = small_table()
    table.rows.append(fact("person:lipsky", "holds_post", "post:un-sg", "2003-01-01/", role="full"))
    said = claim("held_office", "John Lipsky", "United Nations", role=SG, when="2003/2006")
    check(said, ("NOT ENOUGH INFO", "not_covered"), table=table)


@pytest.mark.parametrize("relation", list(Relation))
def test_every_relation_has_a_rule_that_abstains_without_data(relation):
    label, why, _ = outcome(verdict_of(claim(relation.value, "Germany", "International Criminal Court")))
    assert label == "NOT ENOUGH INFO"
    assert why is not None


def test_a_decided_verdict_names_rows_and_the_expected_value():
    verdict = verdict_of(claim("joined", "Sweden", "NATO", when="2023"))
    assert [row.interval.edtf for row in verdict.evidence] == ["2024-03-07/.."]
    assert verdict.checked_as_of == date(2024, 10, 15)
    assert 0.0 < verdict.confidence <= 1.0


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (claim("member", "Sweden", "NATO"), ("REFUTED", "not_yet", "since 2024-03-07")),
        (claim("member", "United Kingdom", "European Union"), ("SUPPORTED", None)),
        (claim("member", "Ireland", "NATO"), ("REFUTED", "wrong_member")),
        (claim("holds_office", "Mark Rutte", "NATO", role=SG), ("REFUTED", "not_yet")),
        (claim("holds_office", "Jens Stoltenberg", "NATO", role=SG), ("SUPPORTED", None)),
    ],
)
def test_no_longer_is_right_only_of_what_was_so_and_is_over(stated, expected):
    from claims.types import Polarity

    sentence = f"{stated.subject.name} is no longer there."
    check(replace(stated, polarity=Polarity.NEGATIVE, sentence=sentence), expected)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("No, ", ("SUPPORTED", None)),
        ("However, ", ("SUPPORTED", None)),
        ("Cork, ", ("NOT ENOUGH INFO", "ambiguous")),
    ],
)
def test_a_word_that_opens_a_denial_is_no_part_of_the_name_behind_it(opening, expected):
    from claims.types import Polarity

    stated = claim("member", "Ireland", "NATO")
    at = len(opening)
    subject = replace(stated.subject, text="Ireland", start=at, end=at + len("Ireland"))
    sentence = f"{opening}Ireland is not a member of NATO."
    place = {"start": 0, "end": len(sentence)}
    check(replace(stated, subject=subject, polarity=Polarity.NEGATIVE, sentence=sentence, **place), expected)


def test_nobody_is_refuted_as_a_member_of_a_list_without_persons():
    check(claim("joined", "Angela Merkel", "European Union", when="1995"), ("NOT ENOUGH INFO", "not_covered"))


def test_an_unexplained_gap_in_a_list_refutes_nothing():
    table = small_table()
    table.rows = [row for row in table.rows if row.subject_id != "person:stoltenberg"]
    check(
        claim("holds_office", "Angela Merkel", "NATO", role=SG),
        ("NOT ENOUGH INFO", "not_covered"),
        table=table,
        as_of="2020-01-01",
    )
    fourth = claim("ordinal_holder", "Mark Rutte", "NATO", role=SG, quantity="3 ordinal")
    check(fourth, ("NOT ENOUGH INFO", "not_covered"), table=table)


def test_the_first_members_are_counted_at_the_beginning():
    sentence = "Initially comprising two members, the alliance has grown."
    first = claim("member_count", "NATO", quantity="2 member", sentence=sentence)
    check(first, ("SUPPORTED", None))
    check(replace(first, sentence="It has two members."), ("OUTDATED", "no_longer"))


def test_a_role_that_was_filled_in_yields_to_the_post_the_person_held():
    table = small_table()
    guessed = Slot(name="supreme allied commander", source=SlotSource.CONTEXT)
    stated = claim("took_office", "Mark Rutte", "NATO", when="2024")
    posts = tuple(e for e in table.entities() if e.entity_id == "post:un-sg")

    wrong = tuple(_name_match(e) for e in posts)
    check(replace(stated, role=guessed), ("SUPPORTED", None), posts=wrong)
    in_text = replace(guessed, source=SlotSource.TEXT)
    label, _, _ = outcome(verdict_of(replace(stated, role=in_text), posts=wrong))
    assert label != "SUPPORTED"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("more than 70 years ago", ("SUPPORTED", None)),
        ("nearly 80 years ago", ("SUPPORTED", None)),
        ("about 75 years ago", ("SUPPORTED", None)),
        ("75 years ago", ("SUPPORTED", None)),
        ("70 years ago", ("REFUTED", "wrong_date")),
        ("more than 90 years ago", ("REFUTED", "wrong_date")),
        ("nearly 60 years ago", ("REFUTED", "wrong_date")),
        ("a century ago", ("REFUTED", "wrong_date")),
        ("less than 80 years ago", ("SUPPORTED", None)),
        ("less than 50 years ago", ("REFUTED", "wrong_date")),
    ],
)
def test_so_many_years_ago_is_as_loose_as_its_wording(words, expected):
    number = 100 if "century" in words else int("".join(c for c in words if c.isdigit()))
    ago = words[words.index(str(number)) :] if "century" not in words else words
    when = TimeExpression(interval=parse_edtf(str(2024 - number)), kind=DateKind.RELATIVE, text=ago)
    check(claim("founded", "NATO", when=when, sentence=f"NATO was founded {words}."), expected)


def test_a_claim_without_a_body_is_about_the_post_the_person_held():
    table = small_table()
    posts = tuple(_name_match(e) for e in table.entities() if e.entity_id == "post:un-sg")
    stated = claim("took_office", "Mark Rutte", role=SG, when="2024")
    check(stated, ("SUPPORTED", None), posts=posts)
    check(
        replace(stated, subject=Slot(name="Angela Merkel")),
        ("NOT ENOUGH INFO", "low_confidence"),
        posts=posts,
    )


def test_where_several_hold_an_office_at_once_nobody_follows_one_alone():
    table = small_table()
    merkel = fact("person:merkel", "holds_post", "post:nato-sg", "2011-01-01/2024-12-01", role="full")
    table.rows.append(merkel)
    wrong = succession("Jens Stoltenberg", "Paul-Henri Spaak")
    check(wrong, ("NOT ENOUGH INFO", "not_covered"), table=table)
    check(wrong, ("REFUTED", "wrong_person"))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "labels"),
    [
        # A bare title and a surname: the office is the one that person held, not another state's.
        ("Prime Minister Starmer spoke with President Macron.", {"SUPPORTED"}),
        # True of the party's office, which the sentence does not name either.
        ("Xi Jinping has led China since 2012.", {"NOT ENOUGH INFO"}),
    ],
)
def test_an_office_nobody_named_refutes_nothing(checker, text, labels):
    assert {verdict.label.value for verdict in checker.check(text, published="2024-12-01")} == labels


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Red Cross traces its origins to 1859.", "NOT ENOUGH INFO"),
        ("The Red Cross was founded in 1859.", "REFUTED"),
        ("NATO was re-established in 1990.", "NOT ENOUGH INFO"),
        ("NATO was refounded in 1939.", "REFUTED"),  # before there was anything to found anew
        ("Reformers founded NATO in 1955.", "REFUTED"),
        (
            "Ford picked Jim Farley as chief executive in August 2020.",
            "NOT ENOUGH INFO",
        ),  # in office in October
        ("Ford picked Jim Farley as chief executive in August 2015.", "REFUTED"),
    ],
)
def test_what_came_before_is_not_the_thing_itself(checker, text, label):
    assert {verdict.label.value for verdict in checker.check(text, published="2024-12-01")} == {label}


def test_rows_with_another_date_are_shown_beside_the_one_that_agrees():
    table = small_table()
    august = verdict_of(claim("founded", "NATO", when="1949-08"), table)
    assert august.label.value == "SUPPORTED"
    assert "Rows with another date: NATO, founded 4 April 1949" in august.explanation
    assert "another date" not in verdict_of(claim("founded", "NATO", when="1949"), table).explanation


def test_two_rows_of_one_basis_that_differ_make_a_verdict_less_sure():
    table = small_table()
    before = verdict_of(claim("founded", "United Nations", when="1945"), table)
    table.rows.append(fact("org:un", "founded", None, "1946"))
    after = verdict_of(claim("founded", "United Nations", when="1945"), table)
    assert after.label is before.label
    assert after.confidence < before.confidence
    assert "founded 1946" in after.explanation


def test_a_row_that_a_source_once_gave_is_shown_beside_what_refutes_it():
    verdict = verdict_of(claim("founded", "NATO", when="1951"))
    assert verdict.label.value == "REFUTED"
    assert "A source once said so: NATO, founded 1951" in verdict.explanation


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "NATO, which was created in 1949 with 12 founding members, has grown to 32 countries.",
        "NATO initially had 12 members.",
    ],
)
def test_a_count_is_of_the_time_it_is_told_of(checker, text):
    verdicts = checker.check(text, published="2024-12-01")
    assert {v.label.value for v in verdicts if v.claim.relation == "member_count"} == {"SUPPORTED"}


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("Joe Biden is the 46th president of the United States.", "SUPPORTED", None),
        ("Grover Cleveland was the 24th president of the United States.", "SUPPORTED", None),
        ("Donald Trump, the 46th president of the United States, spoke.", "REFUTED", "45th"),
    ],
)
def test_terms_apart_are_counted_apart(checker, text, label, expected):
    verdicts = checker.check(text, published="2024-10-01")
    found = {(v.label.value, v.expected) for v in verdicts if v.claim.relation == "ordinal_holder"}
    assert found == {(label, expected)}


def test_the_correction_puts_the_present_holder_in_the_place_of_the_past_one():
    verdict = verdict_of(claim("holds_office", "Jens Stoltenberg", "NATO", role=SG))
    assert verdict.explanation.endswith("Correction: Jens Stoltenberg -> Mark Rutte.")
