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
        "The Coopers' Guild was set up in 1887 and helped to create the Ardan Labour Federation.",
    ],
)
def test_what_a_body_founded_is_not_of_the_year_of_its_own_founding(told, text):
    assert _has(told(text), "founded", "Ardan Labour Federation", when="1887/..")


def test_what_a_body_founded_later_is_of_no_year(told):
    text = "The Coopers' Guild was set up in 1887 and later created the Ardan Labour Federation."
    assert _has(told(text), "founded", "Ardan Labour Federation", when=None)


@pytest.mark.parametrize(
    "text",
    [
        "Tolva Air celebrates its 80th anniversary in four years' time.",
        "Tolva Air celebrates its 80th anniversary in four years.",
    ],
)
def test_an_anniversary_to_come_is_no_age(told, text):
    assert not any(relation == "age" and when is None for relation, _, _, when, *_ in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Verrin Customs Union started with two members: Orsk and Quarra.",
         [("member", "Orsk", "Verrin Customs Union"), ("member", "Quarra", "Verrin Customs Union")]),
        ("In 1955 two countries joined the Tarsk Accord at once: Orsk and Melvane.",
         [("joined", "Orsk", "Tarsk Accord", "1955"), ("joined", "Melvane", "Tarsk Accord", "1955")]),
    ],
)  # fmt: skip
def test_a_number_announces_who_moved(told, text, expected):
    claims = told(text)
    assert all(_has(claims, *one) for one in expected)


def test_a_list_of_another_length_is_not_announced(told):
    claims = told("In 1955 three countries joined the Tarsk Accord, to much applause: Orsk and Melvane.")
    assert not any(subject in ("Orsk", "Melvane") for _, subject, *_ in claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tolva Air has been part of Meridian Sky since 2007.",
         ("member", "Tolva Air", "Meridian Sky", "2007/..")),
        ("Tolva Air is part of the Meridian Sky alliance.", ("member", "Tolva Air", "Meridian Sky")),
        ("Melvane left the Tarsk Accord, to which it had belonged since 1955.",
         ("member", "Melvane", "Tarsk Accord", "1955/")),
        ("The Tarsk Accord has three members. Quarra is one of them.", ("member", "Quarra", "Tarsk Accord")),
        ("Quarra is a party to the Tarsk Accord.", ("member", "Quarra", "Tarsk Accord")),
        ("Melvane acceded to the charter of the Tarsk Accord in 1955 and Quarra in 1963.",
         ("joined", "Quarra", "Tarsk Accord", "1963")),
        ("The Tarsk Accord counts three states.", ("member_count", "Tarsk Accord", None, None, 3)),
        ("Meridian Sky unites nine airlines.", ("member_count", "Meridian Sky", None, None, 9)),
        ("Meridian Sky has nine member airlines.", ("member_count", "Meridian Sky", None, None, 9)),
        ("That leaves the Tarsk Accord with three members.", ("member_count", "Tarsk Accord", None, None, 3)),
        (
            "The Ardan Labour Federation lost a union. The Coopers' Guild disaffiliated in 1985.",
            ("left", "Coopers' Guild", "Ardan Labour Federation", "1985"),
        ),
        (
            "The Ardan Labour Federation met. The Coopers' Guild, which had affiliated in 1920, stayed away.",
            ("joined", "Coopers' Guild", "Ardan Labour Federation", "1920"),
        ),
    ],
)  # fmt: skip
def test_members_are_read(told, text, expected):
    assert _has(told(text), *expected)


@pytest.mark.parametrize(
    "text",
    [
        "The Tarsk Accord has three members. Orsk is not one of them.",
        "The Tarsk Accord has two members. Orsk has never belonged.",
        "The states party to the treaty of the Tarsk Accord are rich. Orsk is not a party.",
    ],
)
def test_who_is_not_among_them_is_denied(told, text):
    assert _has(told(text), "member", "Orsk", "Tarsk Accord", polarity="negative")


@pytest.mark.parametrize(
    "text",
    [
        "The Tarsk Accord met. Quarra had a party.",
        "Orsk counts three states among its neighbours.",
        "Tolva Air has nine airlines as customers.",
        "Tolva Air is part of the problem.",
    ],
)
def test_near_misses_state_no_membership(told, text):
    assert not any(relation.startswith("member") for relation, *_ in told(text))


def test_since_when_it_had_belonged_is_not_when_it_left(told):
    claims = told("Melvane left the Tarsk Accord, to which it had belonged since 1955.")
    assert _has(claims, "left", "Melvane", "Tarsk Accord")
