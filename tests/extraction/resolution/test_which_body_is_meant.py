# ruff: noqa: E501  -- one text a line reads better than its parts
"""Which body and which members are meant where a text points back, lists, or speaks of others beside them."""

from datetime import date

import pytest

pytestmark = pytest.mark.model

MEMBERSHIP = {"joined", "left", "member", "applied", "candidate", "suspended", "expelled"}


@pytest.fixture(scope="module")
def read(unweighed):
    """Give relation, member and body of each membership of a text under a title; a denied one with a "no"."""
    from claims.types import Article

    def memberships(title, text):
        article = Article(id="x", title=title, text=text, published=date(2024, 10, 2))
        return {
            (c.relation.value if c.polarity.value == "positive" else f"no {c.relation.value}",
             c.subject.name, c.object.name)
            for c in unweighed.extract(article)
            if c.relation.value in MEMBERSHIP and c.object is not None
        }  # fmt: skip

    return memberships


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        # The body of the same sentence, not one that the text names elsewhere.
        ("Green Alternative", "The Green Alternative is a party. It joined the Party of Northern Greens as an "
         "observer in 2006 and became a full member in 2009. Its rival is the Liberal Union.",
         {("joined", "Green Alternative", "Party of Northern Greens")}),
        ("Malta", "Malta withdrew from the Commonwealth in 1990. It was suspended from the Organization of American "
         "States in 2002 and was readmitted two years later.",
         {("left", "Malta", "Commonwealth"), ("suspended", "Malta", "Organization of American States"),
          ("joined", "Malta", "Organization of American States")}),
        # The League of the clause before, not the Union that the text is about.
        ("Talks in Oslo", "The African Union became a member of the G20 in 2023. ASEAN admitted Laos in 1997; "
         "Myanmar joined in the same year.",
         {("joined", "African Union", "G20"), ("joined", "Laos", "ASEAN"), ("joined", "Myanmar", "ASEAN")}),
        # "that group" is the one just named, and "it" no body that is only mentioned.
        ("Northern Front", "The Northern Front is a political party. Formerly an observer member of the Union of "
         "Northern Parties, it was expelled from that group in 2019.",
         {("left", "Northern Front", "Union of Northern Parties"),
          ("expelled", "Northern Front", "Union of Northern Parties")}),
        ("Ashby Rovers", "Ashby Rovers is a football club. They left the Athenian League in 1959 to join the Southern "
         "League. In 1971 they resigned from the league.",
         {("left", "Ashby Rovers", "Athenian League"), ("joined", "Ashby Rovers", "Southern League"),
          ("left", "Ashby Rovers", "Southern League")}),
        ("Green Alternative", "The Green Alternative is a party. It joined the Party of Northern Greens in 2006. "
         "The party left the governing coalition in 2013.",
         {("joined", "Green Alternative", "Party of Northern Greens")}),
        # Names written small, or with the name of a house of parliament in them.
        ("Jan Holm", "Jan Holm was a painter. He lived at Montrose House. He was a member of the guild of St Luke.",
         {("member", "Jan Holm", "guild of St Luke")}),
        ("Kofi Mensah", "Kofi Mensah is a lawyer and politician. He belongs to the National Democratic Congress.",
         {("member", "Kofi Mensah", "National Democratic Congress")}),
        ("Mia Holm", "Mia Holm is a singer. She was the lead vocalist of the pop group Luna Roja, which she left in "
         "1999.", {("left", "Mia Holm", "Luna Roja"), ("member", "Mia Holm", "Luna Roja")}),
        # What somebody held before, what he is on the board of, letters that are a body's initials.
        ("Ann Holm", "Ann Holm is an economist. She was elected a fellow of the Ardmore Society in 1989 and sits on the board of directors of Nordbanken.",
         {("joined", "Ann Holm", "Ardmore Society"), ("member", "Ann Holm", "Nordbanken")}),
        ("Black Canvas", "Black Canvas is a metal band. Keyboardist Anna Salo, previously of Nightfall Choir, was recruited in 2003.",
         {("left", "Anna Salo", "Nightfall Choir"), ("joined", "Anna Salo", "Black Canvas")}),
        ("Votes", "Ann Holm has joined the Northern Workers' Alliance. Jo Tan left the NWA in 2010.",
         {("joined", "Ann Holm", "Northern Workers' Alliance"), ("left", "Jo Tan", "Northern Workers' Alliance")}),
        ("Football Federation of Norland", "The Football Federation of Norland is the governing body of football in Norland. It was suspended by FIFA in 2007 because of government interference and reinstated the following year.",
         {("suspended", "Football Federation of Norland", "FIFA"), ("joined", "Football Federation of Norland", "FIFA")}),
        # "The band" of a record's page is whose record it is; a party called Congress is no parliament.
        ("Long Winter (album)", "Long Winter is the third album by the rock band Hollow Pines. It was the first to feature guitarist Tom Riley, who joined the band in 2002. Riley left after the tour.",
         {("joined", "Tom Riley", "Hollow Pines"), ("left", "Tom Riley", "Hollow Pines")}),
        ("Raj Malhotra", "Raj Malhotra is an Indian politician and a leader of the Indian National Congress. He quit the Congress in 2022.",
         {("left", "Raj Malhotra", "Indian National Congress")}),
        ("Jan Holm", "Jan Holm was a bishop. He was a member of the Oxford Movement and a lifelong Freemason.",
         {("member", "Jan Holm", "Oxford Movement")}),
        # The body of the page: a confederation by its name, a band behind "them".
        ("Confederation of Norland Unions", "The Confederation of Norland Unions is the largest trade union centre in Norland. The Teachers' League and the Dockers' Union are its biggest members.",
         {("member", "Teachers' League", "Confederation of Norland Unions"), ("member", "Dockers' Union", "Confederation of Norland Unions")}),
        ("The Pale Kings", "The Pale Kings are a folk group. Accordionist Tom Riley, a former member of Planxty, joined them in 1989.",
         {("left", "Tom Riley", "Planxty"), ("joined", "Tom Riley", "The Pale Kings")}),
        ("Malta", "Malta became a member of the UN in 1993. Malta suspended its membership in the Baltic Forum on Trade in 2007 and sought to return in 2011.",
         {("joined", "Malta", "United Nations"), ("suspended", "Malta", "Baltic Forum on Trade"), ("joined", "Malta", "Baltic Forum on Trade")}),
    ],
)  # fmt: skip
def test_the_body_meant_is_found(read, title, text, told):
    assert read(title, text) == told


@pytest.mark.parametrize(
    ("text", "relation", "body", "members"),
    [
        ("Mali, Burkina Faso, and Niger announced their withdrawal from ECOWAS, and they left the bloc in January.",
         "left", "ECOWAS", {"Mali", "Burkina Faso", "Niger"}),
        ("Bolivia became a full member of Mercosur in 2024, while Chile, Colombia, and Suriname are associate members.",
         "member", "Mercosur", {"Chile", "Colombia", "Suriname"}),
        ("Mali and Ivory Coast remain suspended from the African Union.", "suspended", "African Union",
         {"Mali", "Ivory Coast"}),
        ("The African Union suspended Mali's membership after the coup.", "suspended", "African Union", {"Mali"}),
        ("Three of the deputies, including Ivan Petrak and Lena Dorn, defected to the Liberal Union.", "joined",
         "Liberal Union", {"Ivan Petrak", "Lena Dorn"}),
        ("Malta has ruled out membership of NATO.", "no joined", "NATO", {"Malta"}),
        ("Ann Holm resigned as a member of the Labour Party in 2010.", "left", "Labour Party", {"Ann Holm"}),
        ("Malta was reinstated as a member of the Commonwealth in 1997.", "joined", "Commonwealth", {"Malta"}),
        ("Poland is a member of the Visegrad Group and the Weimar Triangle.", "member", "Weimar Triangle", {"Poland"}),
        ("Ann Holm was a delegate to the 1848 convention and an early member of the Republican Party.", "member",
         "Republican Party", {"Ann Holm"}),
        ("Swiss voters had rejected NATO membership in 1986.", "no joined", "NATO", {"Switzerland"}),
        ("The Norwegian government applied for NATO membership.", "applied", "NATO", {"Norway"}),
        ("Malta and Chile are observers in the African Union.", "member", "African Union", {"Malta", "Chile"}),
        ("Ann Holm has been a member of PEN International since 2005.", "member", "PEN International", {"Ann Holm"}),
        ("Ann Holm joined the Oblates of Mary Immaculate in 1840.", "joined", "Oblates of Mary Immaculate", {"Ann Holm"}),
    ],
)  # fmt: skip
def test_all_members_are_found_and_no_other(read, text, relation, body, members):
    found = read("", text)
    assert {member for r, member, b in found if (r, b) == (relation, body)} == members


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Fort Hill", "Fort Hill now forms part of the Gateway National Recreation Area."),
        ("Ann Holm", "Ann Holm is a lawyer from Bend. She served on the Bend city council and the local school board."),
        ("Ann Holm", "Ann Holm is a teacher. She was elected to the City Council of Bend in 2004."),
        ("", "Jan Holm and Petr Novak, two players, defected from the Socialist Republic of Norland in 1952."),
        ("Holm", "Holm is a parish in Norland. It belongs to the Diocese of Norby."),
        ("Ann Holm", "Ann Holm was an observer of birds and an observer at the peace talks."),
        ("USS Holm", "USS Holm was a destroyer. Holm was struck from the Naval Register in 1970."),
        ("Linden College", "Linden College is a college in Iowa. It is affiliated with the United Methodist Church."),
        ("Iceland", "Iceland withdrew its bid to host the games in 2015."),
    ],
)  # fmt: skip
def test_what_is_no_membership_is_left_alone(read, title, text):
    assert read(title, text) == set()


def test_leaving_a_society_is_leaving_no_office(nlp, table):
    """Who resigns from an academy or a society has left it, and held no office in it."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    text = "Ann Holm resigned from the British Academy in 1979 and from the Royal Society in 1980."
    claims = Extractor(nlp=nlp, table=table).extract(Article(id="x", text=text))
    assert {(c.relation.value, c.object.name) for c in claims} == {
        ("left", "British Academy"),
        ("left", "Royal Society"),
    }


def test_what_is_agreed_is_planned(nlp, table):
    """Letting somebody in "as a member" is as firm as the verb that says so."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    text = "NATO agreed to admit Malta as a member."
    claims = Extractor(nlp=nlp, table=table).extract(Article(id="x", text=text))
    assert {(c.relation.value, c.modality.value) for c in claims} == {("joined", "planned")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Holt founded Norvex in 2004 and still runs the company.", "Norvex"),
        ("Ann Holt set up Norvex in May 2004 and chaired the firm until 2021.", "Norvex"),
        ("Ann Holt joined Norvex in 2004 and became the company's chairman in 2010.", "Norvex"),
        ("Ann Holt runs the company.", "Elm Bank"),
    ],
)
def test_the_company_that_somebody_did_something_with_just_before(unweighed, text, body):
    from claims.types import Article

    claims = unweighed.extract(Article(id="x", text=f"Elm Bank was founded in 1976. {text}"))
    led = [c.object.name for c in claims if c.relation.value.endswith("office") and c.object is not None]
    assert set(led) == {body}


def test_an_article_is_no_short_name_of_the_hague(read):
    text = "The International Criminal Court, which began work in 2002, sits in The Hague. Burundi left it in 2017."
    assert read("", text) == {("left", "Burundi", "International Criminal Court")}


@pytest.mark.parametrize(
    "text",
    [
        "The Holm Pact was created in 1955 in response to Kenya's accession to the Lind Union. "
        "Mali formally withdrew in 1968.",
        "The Lind Union was founded in 1949. Kenya joined in 1955. Chad joined in 1956.\n\n"
        "The Holm Pact arose from Peru's accession to the Lind Union. Mali formally withdrew in 1968.",
    ],
)
def test_whose_accession_only_explains_a_body_is_not_what_is_left(checker, text):
    left = [
        c.object.name
        for c in checker.extract(text, published="2025-01-15")
        if c.relation.value == "left" and c.object
    ]
    assert left == ["Holm Pact"]


def test_the_body_a_sentence_begins_with_is_joined_though_no_list_of_it_is_known(checker):
    text = "The Benelux predates the European Economic Community. The Nordic Council was created in 1952; Finland joined in 1955."
    found = checker.extract(text, published="2025-01-15")
    assert [c.object.name for c in found if c.relation.value == "joined"] == ["Nordic Council"]


def test_an_agency_of_the_united_nations_has_members_that_leave(checker):
    text = (
        "UNESCO was established in November 1945. Britain withdrew in 1985.\n\n"
        "The International Labour Organization was founded in 1919. The United States withdrew in 1977."
    )
    found = checker.extract(text, published="2025-01-15")
    left = {(c.subject.name, c.object.name) for c in found if c.relation.value == "left"}
    assert left == {("United Kingdom", "UNESCO"), ("United States", "International Labour Organization")}


def test_who_secedes_leaves_a_state_and_no_organisation(checker):
    text = "The United Nations was founded in 1945. Syria and Egypt formed one state in 1958; Syria seceded in 1961."
    assert "left" not in {c.relation.value for c in checker.extract(text, published="2025-01-15")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Corran Motors grew. Ann Holt has run the Bergen company since 2011.",
            {("Ann Holt", "Corran Motors")},
        ),
        ("Corran Motors grew. The Bergen carmaker is led by Ann Holt.", {("Ann Holt", "Corran Motors")}),
    ],
)
def test_firm_is_told_by_its_place(told, text, expected):
    assert {one for one in told("holds_office", text) if one[1] != "-"} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Corran Motors grew. The Bergen company has six sites. It is led by Ann Holt.",
            {("Ann Holt", "Corran Motors")},
        ),
    ],
)
def test_what_is_told_by_its_place_is_no_place_in_the_next_sentence(told, text, expected):
    assert told("holds_office", text) == expected
