"""Repeats become one claim; different statements stay apart."""

from dataclasses import replace

from claims.dates import parse_edtf
from claims.extraction.frames import Zone
from claims.extraction.merging import merge
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Polarity, Slot, SlotSource, Span, TimeExpression
from tests.factories import draft

NATO = Slot(name="NATO", text="NATO", start=10, end=14)


def when(edtf):
    return TimeExpression(interval=parse_edtf(edtf), kind=DateKind.ABSOLUTE, text=edtf, start=20, end=24)


def at(place):
    span = Span(start=place, end=place + 5)
    return {"made": {"trigger": span, "clause": span}}


def test_a_repeat_is_one_claim_with_two_mentions():
    merged = merge([draft(**at(0)), draft(**at(50), when=when("1949"))])
    assert len(merged) == 1
    assert merged[0].when.edtf == "1949"
    assert [m.start for m in merged[0].mentions] == [0, 50]


def test_the_body_goes_before_the_headline():
    headline = draft(**at(0))
    headline = replace(headline, sentence=replace(headline.sentence, zone=Zone.HEADLINE))
    body = draft(**at(50))
    assert merge([headline, body])[0].sentence.zone is Zone.BODY


def test_different_years_of_one_event_stay_apart():
    assert len(merge([draft(**at(0), when=when("1949")), draft(**at(50), when=when("1955"))])) == 2


def test_a_finer_date_of_the_same_event_is_kept():
    merged = merge([draft(**at(0), when=when("1949")), draft(**at(50), when=when("1949-04-04"))])
    assert [d.when.edtf for d in merged] == ["1949-04-04"]


def test_a_denial_is_another_claim():
    assert len(merge([draft(**at(0)), draft(**at(50), polarity=Polarity.NEGATIVE)])) == 2


def test_a_worded_body_replaces_an_open_one():
    person = Slot(name="Mark Rutte", text="Rutte", start=0, end=5, kind=EntityKind.PERSON)
    short = replace(person, name="Rutte")
    merged = merge([
        draft(Relation.HOLDS_OFFICE, **at(0) | {"subject": "Rutte"}),
        replace(draft(Relation.HOLDS_OFFICE, **at(50)), subject=person, object=NATO),
    ])  # fmt: skip
    assert len(merged) <= 2
    both = merge([
        replace(draft(Relation.HOLDS_OFFICE, **at(0)), subject=short),
        replace(draft(Relation.HOLDS_OFFICE, **at(50)), subject=person, object=NATO),
    ])  # fmt: skip
    assert [d.object.name for d in both] == ["NATO"]


def test_two_bodies_of_one_joiner_stay_apart():
    other = replace(NATO, name="European Union")
    assert (
        len(
            merge(
                [draft(Relation.JOINED, object=NATO, **at(0)), draft(Relation.JOINED, object=other, **at(50))]
            )
        )
        == 2
    )


def test_order_of_drafts_does_not_matter():
    drafts = [
        draft(**at(0)),
        draft(**at(50), when=when("1949")),
        draft(subject="EU", **at(70)),
        draft(Relation.JOINED, object=replace(NATO, source=SlotSource.CONTEXT, start=None), **at(90)),
    ]
    assert merge(drafts) == merge(drafts[::-1])


def _office(place, role, **fields):
    person = Slot(name="Ann Holt", text="Ann Holt", start=0, end=8, kind=EntityKind.PERSON)
    post = Slot(name=role, text=role, start=place + 1, end=place + 4)
    made = draft(Relation.HELD_OFFICE, **at(place))
    sentence = replace(made.sentence, start=place)
    return replace(made, sentence=sentence, subject=person, object=NATO, role=post, **fields)


def test_other_people_before_or_after_make_another_statement():
    first, other, short = (
        Slot(name=name, text=name, start=30, end=38, kind=EntityKind.PERSON)
        for name in ("Jan Berg", "Ole Lund", "Berg")
    )
    for slot in ("predecessor", "successor"):
        known = _office(0, "chair", **{slot: first})
        assert len(merge([known, _office(50, "chair", **{slot: other})])) == 2
        assert len(merge([known, _office(50, "chair", **{slot: short})])) == 1
        assert len(merge([known, _office(50, "chair")])) == 1


def test_other_founders_make_another_statement():
    lists = [
        tuple(Slot(name=name, text=name, start=30, end=38, kind=EntityKind.PERSON) for name in names)
        for names in (("Jan Berg", "Ole Lund"), ("Ole Lund",), ("Ada Moss",))
    ]
    both, one, another = (draft(**at(40 * i), founders=names) for i, names in enumerate(lists))
    assert len(merge([both, one])) == 1
    assert len(merge([both, another])) == 2


def test_a_vice_president_is_no_president():
    assert len(merge([_office(0, "vice president"), _office(50, "president")])) == 2
    assert len(merge([_office(0, "party president"), _office(50, "president")])) == 1


def test_a_term_holds_no_day_outside_it():
    term = _office(0, "chair", when=when("2009/2017"))
    assert len(merge([term, _office(50, "chair", when=when("2021-01-20"))])) == 2
    assert len(merge([term, _office(50, "chair", when=when("2012-01-20"))])) == 1


def test_a_date_and_a_predecessor_told_far_apart_are_checked_alone():
    berg = Slot(name="Jan Berg", text="Jan Berg", start=30, end=38, kind=EntityKind.PERSON)
    dated, after = _office(0, "chair", when=when("1957")), _office(50, "chair", predecessor=berg)
    far = replace(after, sentence=replace(after.sentence, paragraph=3))
    assert len(merge([dated, after])) == 1
    assert len(merge([dated, far])) == 2
