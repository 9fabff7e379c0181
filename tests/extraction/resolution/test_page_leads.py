"""Pages that open with another form of their title, and whom their later sentences speak of."""

import pytest

from claims.extraction.context.lead_definition import lead_definition
from claims.extraction.text.sanitise import calm_brackets
from claims.relations import EntityKind
from claims.types import Article

_BODY, _PERSON, _STATE = EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.STATE


@pytest.mark.parametrize(
    ("title", "text", "kind", "noun"),
    [
        ("Norvex", "Norvex, Inc. is an American software company.", _BODY, "company"),
        ("Norvex", "Norvex S.A. (formerly Skelm S.p.A.) is an Italian fashion house.", _BODY, "house"),
        ("Norvex", "Norvex Corporation, doing business as Norvex, is a retailer.", _BODY, "retailer"),
        ("Torvik F.C.", "Torvik Football Club is a football club based in Torvik.", _BODY, "club"),
        (
            "FC Torvik",
            "Football Club Torvik, known as FC Torvik, is a football club.",
            _BODY,
            "club",
        ),
        ("62nd Fighter Squadron", "The 62d Fighter Squadron is a unit of the air force.", _BODY, "unit"),
        ("VS-94", "Strike Squadron 94 (VS-94) is a Norland Navy squadron.", _BODY, "squadron"),
        ("St. Ann's Church, Torvik", "St Ann's Church is a parish church in Torvik.", _BODY, "church"),
        ("Norland national rugby team", "The Norland national rugby team represents Norland.", _BODY, "team"),
        ("Torvik Review", "Torvik Review was a literary, social and political magazine.", _BODY, "magazine"),
        ("Ann Holt", "Ann Marie Holt (born 1950) is a Danish politician.", _PERSON, "politician"),
        ("Jim Holt", 'James Edward "Jim" Holt Jr. (1950-2010) was a lawyer.', _PERSON, "lawyer"),
        ("Skyraker", "Bo Quist (born 1985), better known as Skyraker, is a Danish DJ.", _PERSON, "dj"),
        ("Karl II of Holm", "Karl II (1175–1233) was Count of Holm from 1201.", _PERSON, "count"),
        ("Holm County, Ohio", "Holm County is a county in Ohio.", _STATE, "county"),
    ],
)
def test_a_lead_names_its_title_in_other_words(title, text, kind, noun):
    defined = lead_definition(title, text)
    assert defined is not None
    assert (defined.kind, defined.noun) == (kind, noun)


@pytest.mark.parametrize(
    "box",
    [
        "| Torvik Union |  |\n|---|---|\n| Formation | 1947 |\n| Seat | Holm |\n",
        "Torvik Union\n\nFormation: 1947\nSeat: Holm\nMembers: 5\n\n",
    ],
)
def test_a_lead_stands_below_its_card(box):
    defined = lead_definition("Torvik Union", f"{box}The Torvik Union is a bloc of five states.")
    assert defined is not None
    assert defined.noun == "bloc"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Norvex Names Holt Chief", "Norvex is a maker of pumps."),
        ("Norvex hires Holt", "Norvex, a maker of pumps, is a client of Holt."),
        ("Torvik F.C.", "Skelm Football Club is a club that lost to Torvik."),
    ],
)
def test_a_headline_is_defined_by_no_lead(title, text):
    assert lead_definition(title, text) is None


@pytest.mark.parametrize(
    ("text", "calm"),
    [
        ("Recep Holm (Turkish: [ɾeˈdʒep]; born 1954) is", "Recep Holm (                    born 1954) is"),
        ("Torvik (Danish: [ˈtɒːvik]) is", "Torvik                     is"),
        ("Ann Holt OBE (born 1950) is", "Ann Holt     (born 1950) is"),
        ("Holm (chairman: Bo Quist) is", "Holm (chairman: Bo Quist) is"),
    ],
)
def test_the_parser_is_spared_other_languages(text, calm):
    assert calm_brackets(text) == calm


_SAID = [
    (
        "Norvex",
        "Norvex, Inc. is an American software company in Boston, Massachusetts. "
        "Its rivals are Oracle and Sundell Systems. It was founded in 1987.",
        ("founded", "Norvex", None),
    ),
    (
        "Movimiento Andino",
        "The Andean People's Movement (Spanish: Movimiento Andino, APM) is a party in Bolivia. "
        "In 2005 the APM joined the Broad Front.",
        ("joined", "Movimiento Andino", "Broad Front"),
    ),
    (
        "CS Poli Torvik",
        "Clubul Poli Torvik, known as CS Poli Torvik or simply Poli, was a football club. "
        "Bo Quist was president of Poli from 1999 to 2003.",
        ("held_office", "Bo Quist", "CS Poli Torvik"),
    ),
    (
        "Ann Holt",
        "Ann Holt (born 1950) is a Dane. Norvex appointed Holt, replacing Bo Quist as chief executive.",
        ("took_office", "Ann Holt", "Norvex"),
    ),
    (
        "Henry Holt, 3rd Earl of Marlow",
        "Henry Holt, 3rd Earl of Marlow, KG (4 May 1860 – 3 June 1930) was an English peer. "
        "In 1890 he joined the Liberal Party.",
        ("joined", "Henry Holt", "Liberal Party"),
    ),
    (
        "Karl von Holm",
        "Karl Friedrich Freiherr von Holm (4 May 1860 – 3 June 1930) was a Norland general. "
        "In 1884 he joined the Liberal Party.",
        ("joined", "Karl Friedrich Freiherr von Holm", "Liberal Party"),
    ),
    (
        "Kim Dae-sung",
        "Kim Dae-sung (Korean: 김대성; Hanja: 金大成; born 5 May 1955) was the chief executive of Norvex.",
        ("held_office", "Kim Dae-sung", "Norvex"),
    ),
    (
        "José Montilla Ruiz",
        "José Montilla Ruiz (born 1955) is a politician. Montilla was elected chairman of the Torvik Club.",
        ("took_office", "José Montilla Ruiz", "Torvik Club"),
    ),
    (
        "Albert Holt",
        "Major General Albert Jan Holt GC, KBE (5 May 1911 – 6 May 1989) was a member of the Torvik Club.",
        ("member", "Albert Jan Holt", "Torvik Club"),
    ),
]


@pytest.mark.model
@pytest.mark.parametrize(("title", "text", "claim"), _SAID)
def test_later_sentences_speak_of_the_page(unweighed, title, text, claim):
    claims = unweighed.extract(Article(id="x", title=title, text=text))
    said = {(c.relation.value, c.subject.name, c.object.name if c.object else None) for c in claims}
    assert claim in said


OLU = 'Chief Oluwaseun "Olu" Adeyemi GCON (born 3 March 1950) is a Nigerian banker. '


@pytest.mark.model
@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Adeyemi became chancellor of Holm University in 2006. His wife is Folake Adeyemi.",
            ("took_office", 'Oluwaseun "Olu" Adeyemi', "Holm University"),
        ),
        (
            "He is married to Folake Adeyemi, the chief executive of Torvik Foods.",
            ("holds_office", "Folake Adeyemi", "Torvik Foods"),
        ),
        (
            "His brother Olu was elected president of the Torvik Society in 1961.",
            ("took_office", "Olu", "Torvik Society"),
        ),
    ],
)
def test_a_surname_is_the_page_and_a_relative_himself(unweighed, sentence, claim):
    claims = unweighed.extract(Article(id="x", title="Oluwaseun Adeyemi", text=OLU + sentence))
    assert claim in {(c.relation.value, c.subject.name, c.object.name if c.object else None) for c in claims}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Ilmo Koskela", "Karl Ilmo Koskela (1880–1944) was a Finnish banker."),
        ("Martin Elgin", "James Martin Elgin, 1st Baron Elgin, was a British banker."),
        ("Rosa van Holm", "Maria Rosa van Holm is a Dutch banker."),
    ],
)
def test_a_person_goes_by_the_name_of_the_page(on_page, title, lead):
    told = on_page(
        title, f"{lead} In 1930 {'she' if 'Rosa' in title else 'he'} became chairman of Norvex Bank."
    )
    assert ("took_office", title, "Norvex Bank", "chairman") in told


@pytest.mark.parametrize(
    "rank", ["3rd Duke of Holm", "1st Earl of Elgin", "2nd Viscount Holm", "4th Baronet"]
)
def test_a_peerage_is_no_body(on_page, rank):
    text = (
        f"Martin Elgin, {rank}, was a British banker. He joined the party in 1924 and left the club in 1930."
    )
    bodies = {body for _, _, body, _ in on_page("Martin Elgin", text) if body}
    assert not bodies & {rank, rank.partition(" of ")[0], rank[4:], rank[4:].partition(" of ")[0]}
