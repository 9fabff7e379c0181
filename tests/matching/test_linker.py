"""Names are settled by the table and by the claim's other slots, or marked ambiguous."""

import pytest

from claims.matching import link
from claims.reference import ReferenceTable
from claims.types import Slot, SlotSource


@pytest.mark.parametrize(
    ("subject", "body", "role", "when", "expected"),
    [
        ("George Bush", "United States", "president", "2001", "person:george-w-bush"),
        ("George Bush", "United States", "president", "1989", "person:george-h-w-bush"),
        ("Stoltenberg", "NATO", "secretary general", None, "person:jens-stoltenberg"),
        ("Stoltenberg", "UNHCR", None, None, "person:thorvald-stoltenberg"),
    ],
)
def test_homonyms_are_settled_by_post_and_date(table, stated, subject, body, role, when, expected):
    linked = link(stated("took_office", subject, body, role=role, when=when), table)
    assert linked.subject_id == expected


@pytest.mark.parametrize("name", ["Harald II", "King Harald II", "Elizabeth III"])
def test_another_monarch_of_a_name_is_not_the_tables(stated, name):
    claim = stated("holds_office", name, "Norway", role="king")
    assert link(claim, ReferenceTable.load()).subject_id is None


@pytest.mark.parametrize("name", ["Harald", "King Harald", "Harald V"])
def test_a_monarch_is_known_without_the_number(stated, name):
    claim = stated("holds_office", name, "Norway", role="king")
    assert link(claim, ReferenceTable.load()).subject_id == "person:harald-v"


@pytest.mark.parametrize(("body", "expected"), [("a union", None), ("the EU", "org:eu"), ("EU", "org:eu")])
def test_any_union_is_not_the_one_that_is_called_so(stated, body, expected):
    claim = stated("joined", "Norway", body, when="1397")
    assert link(claim, ReferenceTable.load()).object_id == expected


def test_homonyms_that_nothing_settles_are_ambiguous(table, stated):
    linked = link(stated("took_office", "George Bush", "United States", role="president"), table)
    assert linked.is_ambiguous
    assert not linked.has_mixed_scripts


def test_a_settled_homonym_is_not_ambiguous(table, stated):
    claim = stated("took_office", "George Bush", "United States", role="president", when="2001")
    assert not link(claim, table).is_ambiguous


@pytest.mark.parametrize("name", ["N\u0410\u0422\u041e", "Euro\u0440ean Union", "NA\u03a4O"])
def test_look_alike_letters_are_seen_and_never_trusted(table, stated, name):
    linked = link(stated("founded", name, when="1949"), table)
    assert linked.is_ambiguous
    assert linked.has_mixed_scripts


def test_an_open_body_is_filled_from_the_posts_of_the_subject(table, stated):
    linked = link(stated("took_office", "Mark Rutte", predecessor="Jens Stoltenberg"), table)
    assert linked.object_id == "org:nato"
    assert linked.claim.object.source is SlotSource.TABLE
    assert linked.post_ids == ("post:nato-secretary-general",)


def test_a_body_that_the_text_names_is_never_replaced(table, stated):
    linked = link(stated("holds_office", "Mark Rutte", "European Union"), table)
    assert linked.claim.object.name == "European Union"
    assert linked.object_id == "org:eu"


def test_the_table_chooses_among_the_fillings_of_the_context(table, stated):
    body = Slot(
        name="European Union",
        source=SlotSource.CONTEXT,
        confidence=0.4,
        alternatives=(Slot(name="NATO", source=SlotSource.CONTEXT),),
    )
    linked = link(stated("left_office", "Jens Stoltenberg", body), table)
    assert linked.object_id == "org:nato"
    assert linked.claim.object.entity_id == "org:nato"


@pytest.mark.parametrize(
    ("likely", "body"),
    [(0.1, "European Union"), (0.7, "NATO")],
    ids=["a guess that is far less likely", "one that is nearly as likely"],
)
def test_a_post_of_that_title_moves_no_body_that_the_text_makes_likelier(table, stated, likely, body):
    """A secretary general whom the table does not know is not NATO's for its having one."""
    other = Slot(name="NATO", source=SlotSource.CONTEXT, confidence=likely)
    offered = Slot(name="European Union", source=SlotSource.CONTEXT, confidence=0.8, alternatives=(other,))
    linked = link(stated("holds_office", "Ilva Torrel", offered, role="secretary general"), table)
    assert linked.claim.object.name == body


@pytest.mark.parametrize(("name", "body"), [("Stoltenberg", "European Union"), ("Mark Rutte", "NATO")])
def test_a_surname_of_several_moves_no_body_that_the_text_offers(table, stated, name, body):
    offered = Slot(name="European Union", source=SlotSource.CONTEXT, confidence=0.6)
    linked = link(stated("took_office", name, offered), table)
    assert linked.claim.object.name == body


@pytest.mark.parametrize("name", ["Karl Stoltenberg", "Peter Rutte", "Henrietta Macron"])
def test_a_full_name_that_shares_the_surname_only_is_somebody_else(table, stated, name):
    assert link(stated("holds_office", name, "NATO", role="secretary general"), table).subject == ()


def test_a_surname_alone_is_of_whom_the_article_names_in_full(table, stated):
    named = Slot(name="Karl Stoltenberg", text="Stoltenberg", source=SlotSource.TEXT)
    assert link(stated("holds_office", named, "NATO", role="secretary general"), table).subject == ()
    named = Slot(name="Jens Stoltenberg", text="Stoltenberg", source=SlotSource.TEXT)
    assert link(stated("holds_office", named, "NATO", role="secretary general"), table).subject != ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Heinekeno", None),
        ("Luthero Seminary", None),
        ("Heinneken", "org:heineken"),
        ("Luthre Seminary", "org:luther-seminary"),
        ("Champlains College", "org:champlain-college"),
    ],
)
def test_a_name_that_ends_otherwise_is_another_bodys(stated, name, expected):
    assert link(stated("founded", name, when="1873"), ReferenceTable.load()).subject_id == expected


def test_role_and_body_name_posts(table, stated):
    linked = link(stated("holds_office", "Mark Rutte", "NATO", role="chief"), table)
    assert linked.post_ids == ("post:nato-secretary-general",)


def test_an_unknown_role_names_no_post(table, stated):
    assert link(stated("holds_office", "Mark Rutte", "NATO", role="head gardener"), table).posts == ()


def test_an_entity_given_by_the_extraction_is_taken(table, stated):
    claim = stated("joined", Slot(name="Sweden", entity_id="state:SWE"), "NATO")
    assert [match.entity_id for match in link(claim, table).subject] == ["state:SWE"]


@pytest.mark.parametrize("mention", ["its", "Its", "the fund", "The maker", "who", "Both"])
def test_a_pronoun_or_noun_phrase_is_not_looked_up(table, stated, mention):
    subject = Slot(name="Orvane Nowhere", text=mention, start=0, end=len(mention))
    assert link(stated("founded", subject, when="1949"), table).subject == ()
    assert link(stated("founded", mention, when="1949"), table).subject == () or " " in mention


def test_a_mention_that_is_a_name_is_looked_up(table, stated):
    subject = Slot(name="Zzyzx Qwortle", text="NATO", start=0, end=4)
    assert link(stated("founded", subject, when="1949"), table).subject_id == "org:nato"


@pytest.fixture(scope="module")
def parish(tmp_path_factory):
    """A table that knows a title in full whose body has another name, and a place without that office."""
    folder = tmp_path_factory.mktemp("parish")
    files = {
        "entities.csv": (
            "entity_id,kind,label,body_id,title",
            "org:see,organisation,Diocese of Ebon,,",
            "org:ebon-town,organisation,Ebon Town,,",
            "org:league,organisation,Harbour League,,",
            "state:holm,state,Holm,,",
            "post:bishop,post,Bishop,org:see,bishop",
            "post:leader,post,Leader of the Harbour League,org:league,leader",
            "post:president,post,President of Holm,state:holm,president",
            "person:ada,person,Ada Voss,,",
        ),
        "aliases.csv": (
            "alias,entity_id,lang,kind,ambiguous",
            "Bishop of Ebon,post:bishop,en,title,false",
            "Ebon,org:ebon-town,en,short,false",
        ),
        "leadership.csv": (
            "fact_id,holder_id,post_id,interval,source_ids",
            "l1,person:ada,post:bishop,2010-01-01/..,s",
        ),
        "sources.csv": ("source_id,title", "s,Files"),
    }
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ReferenceTable.load(folder)


@pytest.mark.parametrize(
    ("body", "role", "post"),
    [
        ("Ebon", "bishop", "post:bishop"),
        ("Ebon", "mayor", None),
        ("Harbour League", "party leader", "post:leader"),
        ("Harbour League", "league leader", "post:leader"),
        ("Harbour League", "youth leader", None),
        ("Holm", "party president", None),
    ],
)
def test_a_title_leads_to_its_post_in_full_or_without_words_for_the_body(parish, stated, body, role, post):
    linked = link(stated("holds_office", "Ada Voss", body, role=role), parish)
    assert linked.post_ids == ((post,) if post else ())
    assert post != "post:bishop" or linked.object_id == "org:see"


@pytest.mark.parametrize(
    ("subject", "when", "body"),
    [
        ("Harold Wilson", "1975", "United Kingdom"),
        ("Pierre Trudeau", "1970", "Canada"),
        ("Georges Pompidou", "1970", "France"),
    ],
)
def test_the_government_is_the_one_that_somebody_led(stated, subject, when, body):
    """A text on France goes on: "Harold Wilson headed the government"."""
    told = Slot(name="France", text="the government", confidence=0.7)
    linked = link(stated("held_office", subject, told, role="head", when=when), ReferenceTable.load())
    assert linked.claim.object.name == body


def test_a_state_that_the_text_names_is_never_replaced(stated):
    claim = stated("held_office", "Harold Wilson", "France", role="head", when="1975")
    assert link(claim, ReferenceTable.load()).claim.object.name == "France"


@pytest.mark.parametrize(
    ("title", "body", "post"),
    [
        ("head of state", "France", "President of France"),
        ("head of government", "France", "Prime Minister of France"),
        ("head of government", "United States", "President of the United States"),
        ("head of state", "Germany", "President of Germany"),
    ],
)
def test_the_heads_of_state_and_government_are_told_by_their_posts(stated, title, body, post):
    table = ReferenceTable.load()
    linked = link(stated("holds_office", "Ann Holt", body, role=title), table)
    assert post in [table.entity(one).label for one in linked.post_ids]


def test_an_office_that_the_table_does_not_know_is_of_the_holders_own_state(stated):
    body = Slot(name="Argentina", source=SlotSource.CONTEXT, confidence=0.6)
    claim = stated("held_office", "Frank-Walter Steinmeier", body, role="foreign minister")
    assert link(claim, ReferenceTable.load()).claim.object.name == "Germany"
