"""The body of an office, whatever shape its name has and wherever the sentence puts it."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def bodies(unweighed):
    """Give the bodies of the offices that the rules find in one sentence."""

    def found(sentence):
        claims = unweighed.extract(Article(id="x", text=sentence))
        return {c.object and c.object.name for c in claims if c.relation.value.endswith("office")}

    return found


OF_FRAMES = [
    "Anna Weil is the director of {}.",
    "Anna Weil, director of {}, said on Monday that costs had risen.",
    "Anna Weil was appointed director of {} in 2019.",
    "Anna Weil became director at {} in 2004.",
    "Anna Weil was director of {} from 2001 to 2008.",
    "Anna Weil stepped down as director of {} last year.",
]
NAMES = {
    "the central bank of Oskana": "central bank of Oskana",
    "the Department of Computing at Skerrow University": "Department of Computing",
    "the Tidal Research Unit at the University of Skerrow": "Tidal Research Unit",
    "the Skerrow-based brewer Norvex": "Norvex",
    "FC Skerrow": "FC Skerrow",
}


@pytest.mark.parametrize("frame", OF_FRAMES)
@pytest.mark.parametrize("written", NAMES)
def test_a_body_is_read_in_full_behind_its_office(bodies, frame, written):
    assert bodies(frame.format(written)) == {NAMES[written]}


def test_housing_studies_are_no_body_beside_the_university_they_are_taught_at(bodies):
    found = bodies("Eric Lind is director of housing studies at Skerrow University.")
    assert found == {"Skerrow University"}


def test_a_president_behind_the_name_of_a_state_is_no_part_of_it(bodies):
    assert bodies("The president of Ukraine Volodymyr Zelensky arrived in Oslo.") == {"Ukraine"}


@pytest.mark.parametrize("name", ["Norvex", "AXQ", "the Skerrow Chamber of Commerce", "the Bank of Oskana"])
def test_whose_president_is_that_of_what_stands_before_it(bodies, name):
    found = bodies(f"The talks were opened by {name}, whose president is Anna Weil.")
    assert found == {name.removeprefix("the ")}


def test_nobody_has_a_president_of_his_own(bodies):
    assert "Anna Weil" not in bodies("The talks were opened by Anna Weil, whose deputy is Jan Holt.")


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Norvex Group named Anna Weil president in 2012.", "Norvex Group"),
        ("Norvex Group said president Anna Weil would resign.", "Norvex Group"),
        ("Under director Anna Weil, the Skerrow Institute opened two offices.", "Skerrow Institute"),
        ("Norvex became one brand, Holm Norvex Group, led by CEO Anna Weil.", "Holm Norvex Group"),
    ],
)
def test_an_office_is_one_of_who_names_who_speaks_and_who_is_led(bodies, sentence, body):
    assert bodies(sentence) == {body}


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Navarre", "Anna Weil served as Minister of Agriculture and Fisheries of Navarre until 2007."),
        ("Chile", "Anna Weil was Minister of Women's Affairs of Chile from 1999 to 2003."),
        ("Weimar Republic", "Anna Weil was Minister of the Interior of the Weimar Republic in 1923."),
        ("Russian Army", "The Russian Army commander Anna Weil took the town in 1790."),
        ("Russian Army", "Anna Weil was the Russian Army commander in 1790."),
        ("Norland Navy", "The Norland Navy chief Anna Weil said so in 1990."),
        (
            "45th Infantry Brigade",
            "Anna Weil became the executive officer for the 45th Infantry Brigade.",
        ),
        (
            "700th Tank Battalion",
            "Anna Weil joined the 700th Tank Battalion and took command of that unit.",
        ),
    ],
)
def test_the_body_is_what_the_wording_makes_it(bodies, body, sentence):
    assert body in bodies(sentence)


def test_a_portfolio_is_no_body(bodies):
    told = bodies("Anna Weil was Minister of Trade and Industry from 1999 to 2003.")
    assert not {body for body in told if body is not None and "Industry" in body}


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Kenya's second-largest bank", "Anna Weil became president of Kenya's second-largest bank in 2011."),
        ("Kenya's electoral commission", "Anna Weil was appointed head of Kenya's electoral commission."),
        ("Kenya's ruling party", "Anna Weil is president of Kenya's ruling party."),
        ("Kenya's capital", "Anna Weil, the mayor of Kenya's capital, said it was warm."),
        ("UN's refugee agency", "Anna Weil, head of the UN's refugee agency, said it was warm."),
        ("Kenyan government's press office", "Anna Weil is head of the Kenyan government's press office."),
        ("Toyota truck division", "Anna Weil, head of the Toyota truck division, said it was warm."),
        ("Vatican press office", "Anna Weil is director of the Vatican press office."),
        (
            "Kenyan medical council",
            "Anna Weil, the president of the Kenyan medical council, said it was warm.",
        ),
        ("Swedish tourism board", "Anna Weil, head of the Swedish tourism board, said it was warm."),
        ("Kenya's fisheries board", "Anna Weil, the chair of Kenya's fisheries board, said it was warm."),
        ("Kenya's teachers' union", "Anna Weil, head of Kenya's teachers' union, said it was warm."),
        ("Kenya's national film institute", "Anna Weil, head of Kenya's national film institute, said so."),
        # Of the whole, and of what has a name.
        ("NATO", "Anna Weil is secretary general of the NATO alliance."),
        ("Kenya", "Anna Weil is prime minister of Kenya's coalition government."),
        ("Kenya", "Anna Weil, the speaker of Kenya's parliament, said it was warm."),
        ("Kenya", "In 1993 Anna Weil became the first president of Kenya's new republic."),
        ("Siemens", "Anna Weil is CEO of Germany's Siemens."),
    ],
)
def test_what_a_state_owns_is_not_the_state(bodies, body, sentence):
    assert bodies(sentence) == {body}


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Torvik Unit was a battalion. Under the command of Lieutenant Colonel Ivo Holt, it was "
            "raised in Skelm and sent south.",
            ("held_office", "Ivo Holt", "Torvik Unit", "commander"),
        ),
        (
            "The Torvik Unit is a battalion. It was formed in 1914 under the command of Colonel Ivo Holt.",
            ("held_office", "Ivo Holt", "Torvik Unit", "commander"),
        ),
        (
            "The ministry was named in 2011 following the resignation of Tom Berg as premier of Norland and "
            "the subsequent election of Ann Lind as his replacement.",
            ("took_office", "Ann Lind", "Norland", "premier"),
        ),
        (
            "The Second Lind Cabinet is the cabinet of Denmark. It is led by Prime Minister Ann Lind.",
            ("holds_office", "Ann Lind", "Denmark", "prime minister"),
        ),
    ],
)
def test_the_office_of_who_commands_replaces_or_leads_a_cabinet(unweighed, text, claim):
    title = text.removeprefix("The ").split(" was ")[0].split(" is ")[0]
    claims = unweighed.extract(Article(id="x", title=title, text=text))
    told = {(c.relation, c.subject.name, c.object and c.object.name, c.role and c.role.name) for c in claims}
    assert claim in told
    assert not any("Cabinet" in str(body) for _, _, body, _ in told)


@pytest.mark.parametrize("office", ["chairman", "co-chairman", "leader", "treasurer"])
def test_an_officer_of_a_party_is_not_of_the_other_one(bodies, office):
    text = (
        "Labour has already broken its promise, the Tories have claimed. "
        f"Tory {office} Liam Fenn said the comments were at odds with the pledge of the Labour Party."
    )
    assert bodies(text) <= {"Tory", "Conservative Party"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Labour Party said it was sad. Petra Lorne served as transport secretary under Alan Dray.",
        "The Labour Party has lost two members, among them former Welsh Secretary Colin Harte.",
        "Members of the Green Party met culture secretary Jonas Weld.",
    ],
)
def test_a_department_is_no_partys(bodies, sentence):
    assert not bodies(sentence) & {"Labour Party", "Green Party"}


def test_a_party_has_its_own_secretaries(bodies):
    assert bodies("The Labour Party met in Holm. General secretary Jonas Weld attended.") == {"Labour Party"}


@pytest.mark.parametrize(
    ("called", "body"),
    [
        ("Gucci-owner Kerlin", "Kerlin"),
        ("Jaguar-maker Tarlo Motors", "Tarlo Motors"),
        ("Kremlin-backed broadcaster Volna", "Volna"),
        ("Sony-owned studio Brightwell", "Brightwell"),
    ],
)
def test_what_a_body_owns_or_who_owns_it_is_not_led(bodies, called, body):
    assert bodies(f"Anna Weil, chief executive of {called}, said that costs had risen.") == {body}


@pytest.mark.parametrize("reach", ["Federal", "National"])
def test_how_far_an_office_reaches_is_no_body(bodies, reach):
    assert bodies(f"Former {reach} Treasurer Anna Weil spoke on Monday.") == {None}


def test_a_body_may_be_called_federal(bodies):
    assert bodies("Federal Reserve chairman Anna Weil spoke on Monday.") == {"Federal Reserve"}


@pytest.mark.parametrize("name", ["Debra Crew", "Henry Lodge", "Michelle Branch", "Olga Brand"])
def test_somebody_may_be_called_by_the_noun_for_a_body(told, name):
    text = (
        "The chief executive of Norvex has stepped down, the drinks giant has announced. "
        f"In an unusual move, {name} has left her role without a plan."
    )
    assert name in {person for person, _ in told("left_office", text)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Former New Democratic Coalition chairman Ann Poole declined.", "New Democratic Coalition"),
        ("The New Republican Front's chairman, Ann Poole, declined.", "New Republican Front"),
        ("New National Trust chairman Ann Poole declined.", "National Trust"),
    ],
)
def test_new_is_of_the_name_of_a_party_and_of_nothing_else(unweighed, text, body):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", text=text))
    assert {c.object.name for c in claims if c.object is not None} == {body}
