"""Offices and rulers that tell their body by themselves, and the file that lists them."""

import csv

import pytest

from claims.extraction.roles import wants_of
from claims.extraction.roles.rulers import RULERS
from claims.extraction.roles.sole_bodies import realm_of, sole_body
from claims.relations import EntityKind
from claims.resources import dataset_path
from claims.types import Article


def rows():
    path = dataset_path("reference", "by_hand", "realms.csv")
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_row_has_known_titles_a_kind_and_a_source():
    for row in rows():
        assert all(wants_of(title) for title in row["title"].split(";") if "eu comm" not in title), row
        assert EntityKind(row["kind"]) in (EntityKind.STATE, EntityKind.ORGANISATION)
        assert row["source"] in ("own knowledge", "a word of English")


def test_no_ruler_has_two_realms():
    told = [(t, n) for r in rows() for t in r["title"].split(";") for n in r["names"].split(";")]
    assert sorted(set(told)) == sorted(told)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("pope", "Catholic Church"),
        ("pontiff", "Catholic Church"),
        ("chancellor of the exchequer", "United Kingdom"),
        ("taoiseach", "Ireland"),
        ("popes", None),
        ("chancellor", None),
    ],
)
def test_office_tells_its_only_body(title, body):
    found = sole_body(title)
    assert (found.name if found is not None else None) == body


@pytest.mark.parametrize(
    ("title", "name", "realm"),
    [
        ("king", "George V", "United Kingdom"),
        ("king", "george v", "United Kingdom"),
        ("king", "Kalākaua", "Hawaii"),
        ("queen", "George", None),
        ("president", "George V", None),
        ("king", "Henry IV", None),
    ],
)
def test_ruler_tells_the_realm_by_name(title, name, realm):
    found = realm_of(title, name)
    assert (found.name if found is not None else None) == realm


@pytest.mark.parametrize("title", sorted(RULERS - {"pope", "pontiff"}))
def test_a_ruler_is_one_of_a_state(title):
    assert wants_of(title)[0] is EntityKind.STATE


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hall was opened by Chancellor of the Exchequer Rachel Ray.", ("Rachel Ray", "United Kingdom")),
        ("The hall was opened by King George V in 1922.", ("George V", "United Kingdom")),
        ("The hall was blessed by the Borgia pope Alexander VI.", ("Alexander VI", "Catholic Church")),
    ],
)
def test_office_is_of_the_body_it_tells(text, told, unweighed):
    claims = unweighed.extract(Article(id="x", title="Holm Hall", text=text))
    assert told in {(c.subject.name, c.object.name) for c in claims if c.object is not None}
