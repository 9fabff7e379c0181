"""A table of one's own says who belongs to what, and little else: bodies are known by their members."""

from datetime import date

import pytest

pytestmark = pytest.mark.model

_HEADER = "fact_id,subject_id,subject_label,relation,object_id,object_label,role,interval,recorded_from"
_BODIES = {
    "market": ("org:market", "Common Market of the Reeds"),
    "pact": ("org:pact", "Varnholt Pact"),
    "guild": ("org:guild", "Millers' Guild of Dunmere"),
    "towers": ("org:towers", "Chess Union of the Fens"),
    "crail": ("org:crail", "Crail Haven Chess Club"),
    "oddny": ("org:oddny", "Oddny Ladies' Chess Club"),
}
_MEMBERS = (
    ("state:torvania", "Torvania", "market"),
    ("state:ilsk", "Ilsk", "market"),
    ("state:torvania", "Torvania", "pact"),
    ("state:ilsk", "Ilsk", "pact"),
    ("org:crail", "Crail Haven Chess Club", "towers"),
    ("org:oddny", "Oddny Ladies' Chess Club", "towers"),
)


@pytest.fixture(scope="module")
def own_table(tmp_path_factory):
    from claims.reference import ReferenceTable

    folder = tmp_path_factory.mktemp("own")
    rows = [f"m{i},{one},{label},member_of,{','.join(_BODIES[body])},,1950/..,2024-12-31"
            for i, (one, label, body) in enumerate(_MEMBERS)]  # fmt: skip
    rows += [f"f{i},{one},{label},founded,,,,1949,2024-12-31"
             for i, (one, label) in enumerate(_BODIES.values())]  # fmt: skip
    (folder / "facts.csv").write_text("\n".join([_HEADER, *rows]) + "\n", encoding="utf-8")
    return ReferenceTable.load(folder, default=False)


@pytest.fixture(scope="module")
def told_of(nlp, own_table):
    """Give relation, subject, body and year of each membership that a text states."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    extractor = Extractor(nlp=nlp, table=own_table)

    def found(text):
        claims = extractor.extract(Article(id="x", title="Notes", text=text, published=date(2024, 10, 1)))
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object.name if claim.object else None,
                claim.when.edtf[:4] if claim.when else None,
            )
            for claim in claims
            if claim.family.value == "membership"
        }

    return found


_MARKET, _PACT, _UNION = (_BODIES[key][1] for key in ("market", "pact", "towers"))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        pytest.param(
            f"The {_MARKET} has a flag. Ilsk was admitted in 1981.",
            ("joined", "Ilsk", _MARKET, "1981"), id="no word for alliances in its name",
        ),
        pytest.param(
            f"The {_MARKET} has a flag. Ilsk joined the market in 1981.",
            ("joined", "Ilsk", _MARKET, "1981"), id="called by its own noun",
        ),
        pytest.param(
            f"The {_UNION} has a cup. Crail Haven Chess Club, strong as ever, joined in 1981.",
            ("joined", "Crail Haven Chess Club", _UNION, "1981"), id="a club has no members that count",
        ),
        pytest.param(
            f"The {_UNION} has two members. Crail Haven Chess Club dropped out in 1981.",
            ("left", "Crail Haven Chess Club", _UNION, "1981"), id="of clubs, too",
        ),
        pytest.param(
            f"The {_UNION} has a cup. Oddny Ladies' Chess Club joined the union in 1981.",
            ("joined", "Oddny Ladies' Chess Club", _UNION, "1981"), id="apostrophe of several",
        ),
        pytest.param(
            f"The {_UNION} met. Missing was Oddny Ladies' Chess Club. It left the union in 1981.",
            ("left", "Oddny Ladies' Chess Club", _UNION, "1981"), id="told of behind the verb",
        ),
        pytest.param(
            f"Torvania was among the first members of the {_PACT}, and Ilsk joined them in 1981.",
            ("joined", "Ilsk", _PACT, "1981"), id="joined the others",
        ),
        pytest.param(
            f"Torvania let its membership of the {_PACT} lapse in 1981.",
            ("left", "Torvania", _PACT, "1981"), id="let lapse",
        ),
        pytest.param(
            f"The {_PACT} has a flag. Torvania allowed its membership to lapse in 1981.",
            ("left", "Torvania", _PACT, "1981"), id="allowed to lapse",
        ),
        pytest.param(
            f"Among those to join the {_PACT} in 1981 was Ilsk.",
            ("joined", "Ilsk", _PACT, "1981"), id="among those to join",
        ),
        pytest.param(
            f"Among the states that left the {_PACT} in 1981 were Ilsk and Torvania.",
            ("left", "Torvania", _PACT, "1981"), id="among those that left",
        ),
        pytest.param(
            f"The {_PACT} gained a new member, Ilsk, in 1981.",
            ("joined", "Ilsk", _PACT, "1981"), id="gained a member",
        ),
        pytest.param(
            f"The {_PACT} lost a founder member, Ilsk, in 1981.",
            ("left", "Ilsk", _PACT, "1981"), id="lost a member",
        ),
        pytest.param(
            f"Ilsk, which had left the {_PACT} two years before, joined the {_MARKET} in 2018.",
            ("left", "Ilsk", _PACT, "2016"), id="counted from its own main clause",
        ),
        pytest.param(
            f"Ilsk, which had left the {_PACT} two years before, joined the {_MARKET} in 2018.",
            ("joined", "Ilsk", _MARKET, "2018"), id="a main verb taken for an aside",
        ),
        pytest.param(
            f"Ilsk, a member of the {_PACT} until two years earlier, joined the {_MARKET} in 2018.",
            ("member", "Ilsk", _PACT, "../2"), id="counted from behind an aside",
        ),
        pytest.param(
            f"The {_MARKET} has a flag. Torvania is a member of the market. "
            f"Ilsk, which had left the {_PACT} two years before, signed up in 2018.",
            ("joined", "Ilsk", _MARKET, "2018"), id="not what an aside says it left",
        ),
        pytest.param(
            f"The {_PACT} has a flag.\n\nThe {_MARKET} counts Torvania among its members. "
            f"Ilsk, which had left the {_PACT} two years before, signed up in 2018. "
            "Torvania had come on board in 2003.",
            ("joined", "Torvania", _MARKET, "2003"), id="the body told of last",
        ),
        pytest.param(
            f"The {_UNION} met. Oddny Ladies' Chess Club won. Crail Haven Chess Club left the union in 1981.",
            ("left", "Crail Haven Chess Club", _UNION, "1981"), id="a name that holds the noun",
        ),
        pytest.param(
            f"Under Ann Lee, its president from 1975 to 1984, Ilsk left the {_PACT} in 1981.",
            ("left", "Ilsk", _PACT, "1981"), id="under its president",
        ),
        pytest.param(
            f"Crail Haven Chess Club is a member of the {_UNION}. The club left in 1981.",
            ("left", "Crail Haven Chess Club", _UNION, "1981"), id="a body by its noun",
        ),
        pytest.param(
            f"The next morning Ilsk was no longer a member of the {_PACT}.",
            ("left", "Ilsk", _PACT, None), id="was no longer",
        ),
    ],
)  # fmt: skip
def test_a_membership_is_read_by_the_table_s_members(told_of, text, claim):
    assert claim in told_of(text)


@pytest.mark.parametrize(
    "text",
    [
        f"The {_MARKET} has a flag. Ilsk entered the market for timber in 1981.",
        f"The {_PACT} has a flag. Ilsk let the talks lapse in 1981.",
        f"The {_PACT} has a flag. Among those to watch is Ilsk.",
    ],
)
def test_nothing_is_read_where_nobody_moves(told_of, text):
    assert not told_of(text)


def test_a_year_of_a_relative_clause_is_not_that_of_would(own_table, nlp):
    from claims.extraction.extractor import Extractor
    from claims.types import Article, Modality

    text = f"Outside the {_MARKET}, Ilsk would remain in the {_PACT}, which it joined in 1999."
    claims = Extractor(nlp=nlp, table=own_table).extract(
        Article(id="x", text=text, published=date(2024, 10, 1))
    )
    members = [claim for claim in claims if claim.relation.value == "member"]
    assert members
    assert {claim.modality for claim in members} == {Modality.CONDITIONAL}


def test_a_headline_s_shorter_name_is_the_body_of_the_table(own_table, nlp):
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    text = f"The {_UNION} has two members. Crail Haven Chess Club was admitted in 1981."
    article = Article(id="x", title="Crail back in Chess Union", text=text, published=date(2024, 10, 1))
    (claim,) = (c for c in Extractor(nlp=nlp, table=own_table).extract(article) if c.relation == "joined")
    assert claim.object.name == _UNION


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (f"Torvania, a founding member of the {_PACT}, sold its mills.", "SUPPORTED"),
        (f"Torvania is a founding member of the {_PACT}.", "OUTDATED"),
    ],
)
def test_who_founded_a_body_is_called_so_after_it_left(nlp, tmp_path, text, label):
    from claims.checker import Checker
    from claims.reference import ReferenceTable

    rows = [
        f"m1,state:torvania,Torvania,member_of,org:pact,{_PACT},,1950/1990,2024-12-31",
        f"m2,state:ilsk,Ilsk,member_of,org:pact,{_PACT},,1950/..,2024-12-31",
    ]
    (tmp_path / "facts.csv").write_text("\n".join([_HEADER, *rows]) + "\n", encoding="utf-8")
    checker = Checker(ReferenceTable.load(tmp_path, default=False), nlp=nlp)
    given = [
        v.label.value for v in checker.check(text, published="2024-10-01") if v.claim.relation == "member"
    ]
    assert given == [label]
