"""Members and foundings as newsrooms word them, of bodies that only a table of one's own knows."""

from datetime import date

import pytest

pytestmark = pytest.mark.model

_HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval,recorded_from"
_BODIES = {
    "org:accord": ("Tarsk Accord", "1955-05-14"),
    "org:zone": ("Verrin Customs Union", "1970"),
    "org:sky": ("Meridian Sky", "1999-03"),
    "org:air": ("Tolva Air", "1948"),
    "org:guild": ("Coopers' Guild", "1887"),
    "org:labour": ("Ardan Labour Federation", "1920"),
    "org:college": ("Saint Osyth College", "1902"),
    "org:league": ("League of Old Colleges", "1986"),
}
_MEMBERS = (
    ("state:orsk", "Orsk", "org:accord", "1955-05-14/.."),
    ("state:melvane", "Melvane", "org:accord", "1955-05-14/1968"),
    ("state:melvane", "Melvane", "org:accord", "2011/.."),
    ("state:quarra", "Quarra", "org:accord", "1963/.."),
    ("state:quarra", "Quarra", "org:zone", "2013/.."),
    ("state:orsk", "Orsk", "org:zone", "1970/.."),
    ("org:air", "Tolva Air", "org:sky", "2007/.."),
    ("org:guild", "Coopers' Guild", "org:labour", "1920/.."),
    ("org:college", "Saint Osyth College", "org:league", "1990/.."),
)


@pytest.fixture(scope="module")
def told(nlp, tmp_path_factory):
    """Give relation, subject, body, date and count of each claim that a text makes."""
    from claims.extraction.extractor import Extractor
    from claims.reference import ReferenceTable
    from claims.types import Article

    folder = tmp_path_factory.mktemp("news")
    rows = [f"f{n},{one},{name},founded,,,,{day},2024-12-31"
            for n, (one, (name, day)) in enumerate(_BODIES.items())]  # fmt: skip
    rows += [f"m{n},{one},{name},member_of,{body},{_BODIES[body][0]},,{when},2024-12-31"
             for n, (one, name, body, when) in enumerate(_MEMBERS)]  # fmt: skip
    (folder / "facts.csv").write_text("\n".join([_HEADER, *rows]) + "\n", encoding="utf-8")
    extractor = Extractor(nlp=nlp, table=ReferenceTable.load(folder, default=False))

    def found(text):
        claims = extractor.extract(Article(id="x", title=None, text=text, published=date(2024, 10, 1)))
        return {
            (
                c.relation.value,
                c.subject and c.subject.name,
                c.object and c.object.name,
                c.when and c.when.edtf,
                int(c.quantity.value) if c.quantity is not None else None,
                c.polarity.value,
            )
            for c in claims
        }

    return found


def _has(claims, relation, subject, body=None, when=None, count=None, polarity="positive"):
    return (relation, subject, body, when, count, polarity) in claims


def test_nor_denies_a_membership(told):
    claims = told("Orsk is not rich. Nor is Quarra a member of the Tarsk Accord.")
    assert _has(claims, "member", "Quarra", "Tarsk Accord", polarity="negative")


def test_a_body_left_with_members_is_not_left(told):
    claims = told("Melvane may go. That leaves the Tarsk Accord with two member states.")
    assert not any(relation == "left" for relation, *_ in claims)


@pytest.mark.parametrize(
    "text",
    [
        "The Coopers' Guild was founded in 1887 and helped to found the Ardan Labour Federation.",
        "The Coopers' Guild was set up in 1887 and later created the Ardan Labour Federation.",
    ],
)
def test_what_a_body_founded_is_not_of_the_year_of_its_own_founding(told, text):
    assert _has(told(text), "founded", "Ardan Labour Federation", when="1887/..")


@pytest.mark.parametrize(
    "text",
    [
        "Tolva Air celebrates its 80th anniversary in four years' time.",
        "Tolva Air celebrates its 80th anniversary in four years.",
    ],
)
def test_an_anniversary_to_come_is_no_age(told, text):
    assert not any(relation == "age" and when is None for relation, _, _, when, *_ in told(text))
