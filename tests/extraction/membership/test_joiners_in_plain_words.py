"""Who joins, asks to, or is asked to, in plain words whose body or member stands elsewhere."""

import pytest

pytestmark = pytest.mark.model

GUILD = "The Mora Guild has 14 member firms. "
PACT = "The Holm Pact has eleven members. "
BAND = "The Marsh Pipers are a folk band from Ashford. "


@pytest.mark.parametrize(
    ("text", "member", "body"),
    [
        (
            "Karl Brandt was a German sailor. He joined the Reichsmarine in 1928.",
            "Karl Brandt",
            "Reichsmarine",
        ),
        ("Jan Wit was a Polish soldier. He joined the Swedish army in 1655.", "Jan Wit", "Swedish army"),
        (
            "Ole Lind is a Norwegian driver. In 2014 he joined the Corva Racing team.",
            "Ole Lind",
            "Corva Racing team",
        ),
        (
            "Ivan Petrov was a Russian painter. He joined the Peredvizhniki in 1895.",
            "Ivan Petrov",
            "Peredvizhniki",
        ),
    ],
)
def test_a_person_joins_what_only_a_name_tells(told, text, member, body):
    assert told("joined", text) == {(member, body)}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Riley, an engineer, joined Deloitte in 1984.",
        "Tom Riley is a British lawyer. He joined Deloitte in 1984.",
        "Ann Poole is a Scottish writer. She joined the BBC in 1984.",
        "Ole Lind is a Norwegian driver who rides for the Corva Racing team.",
        "Ole Lind is a Norwegian driver. He joined the company team in 2014.",
        "Ann Poole is a Scottish writer. She wants to rejoin the Commonwealth.",
    ],
)
def test_whoever_works_somewhere_joins_nothing(told, text):
    assert told("joined", text) == set()


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (GUILD + "Holm Mills joined in 1999, followed by Lind Tools.", {"Holm Mills", "Lind Tools"}),
        (GUILD + "The guild added Holm Mills in 1999.", {"Holm Mills"}),
        (GUILD + "The last to join the guild was Holm Mills.", {"Holm Mills"}),
        (GUILD + "Holm Mills's accession to the guild in 2004 was a surprise.", {"Holm Mills"}),
        (GUILD + "Lind Tools left the guild in 2001. Holm Mills never came in.", {"Holm Mills"}),
    ],
)
def test_firms_join_a_guild(told, text, members):
    assert told("joined", text) == {(member, "Mora Guild") for member in members}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (PACT + "Three more joined the pact in 2004: Norway, Kenya and Malta.", {"Norway", "Kenya", "Malta"}),
        (PACT + "The first to join the pact were Norway and Kenya.", {"Norway", "Kenya"}),
        ("Norway became the ninth state of the Holm Pact in 2004.", {"Norway"}),
        (PACT + "Norway was invited in 2004 but declined.", {"Norway"}),
        (
            PACT + "Kenya joined in 1984. Officials expect Norway and Malta to follow before 2030.",
            {"Kenya", "Norway", "Malta"},
        ),
    ],
)
def test_states_join_a_pact(told, text, members):
    assert told("joined", text) == {(member, "Holm Pact") for member in members}


@pytest.mark.parametrize(
    "text",
    [
        "Norway became the ninth state of the Holm Pact that has no king.",
        "Norway became the ninth state of the Holm Pact to ban whaling.",
        "The Mora Guild added a clause in 2004.",
        "Holm Group added Lind Tools in 2004 for three million.",
        PACT + "Reporters were invited but declined.",
        PACT + "Elections in Norway are to follow before May.",
    ],
)
def test_what_is_no_joining(told, text):
    assert told("joined", text) == set()


@pytest.mark.parametrize(
    ("text", "member", "body"),
    [
        (PACT + "Norway intends to apply.", "Norway", "Holm Pact"),
        (
            "Norway's bid to join the Holm Pact, handed in last spring, will have to wait.",
            "Norway",
            "Holm Pact",
        ),
        ("Holm College left the Mora League in 2003 but has asked to return.", "Holm College", "Mora League"),
        (
            "Holm University does not belong to the Mora Group; its application was rejected in 2014.",
            "Holm University",
            "Mora Group",
        ),
    ],
)
def test_somebody_applies(told, text, member, body):
    assert told("applied", text) == {(member, body)}


@pytest.mark.parametrize(
    "text",
    [
        BAND + "Jo Tan replaced Rex Cole in 1997.",
        BAND + "Rex Cole's place was taken by Jo Tan.",
        BAND + "When Rex Cole left in 1999, Jo Tan took his place.",
        BAND + "The band hired the fiddler Jo Tan in 1997.",
    ],
)
def test_whoever_takes_a_players_place_joins_the_band(told, text):
    assert told("joined", text) == {("Jo Tan", "Marsh Pipers")}
    assert not told("took_office", text)


@pytest.mark.parametrize(
    "text",
    [
        BAND + "Jo Tan replaced Rex Cole as manager in 1997.",
        BAND + "Mayor Jo Tan succeeded Rex Cole in 1997.",
        "The firm Holm met in May. Jo Tan replaced Rex Cole in 1997.",
    ],
)
def test_whoever_takes_an_office_joins_no_band(told, text):
    assert told("joined", text) == set()


@pytest.mark.parametrize(
    ("text", "member", "left", "joined"),
    [
        (
            "Colin Rudd defected from the Conservatives to Reform UK on Tuesday.",
            "Colin Rudd",
            "Conservatives",
            "Reform UK",
        ),
        (
            "Ann Lee, who quit the Centre Party for the Green Party in 2004, said no.",
            "Ann Lee",
            "Centre Party",
            "Green Party",
        ),
    ],
)
def test_whoever_leaves_one_party_for_another_joins_it(told, text, member, left, joined):
    assert told("left", text) == {(member, left)}
    assert told("joined", text) == {(member, joined)}


@pytest.mark.parametrize(
    ("text", "member", "body"),
    [
        ("Honduras has applied to become a full member of the Holm Pact.", "Honduras", "Holm Pact"),
        ("Honduras asked to become a member of the Holm Pact in May.", "Honduras", "Holm Pact"),
    ],
)
def test_whoever_asks_to_become_a_member_applies(told, text, member, body):
    assert told("applied", text) == {(member, body)}
    assert told("joined", text) == set()


def test_a_union_affiliates_to_another(told):
    text = "The Bakers' Union voted to affiliate to the Labour Federation in May."
    assert told("joined", text) == {("Bakers' Union", "Labour Federation")}


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        ("joined", "Slovenia joined the euro in 2007."),
        ("joined", "Slovenia became the thirteenth country in the euro area in 2007."),
        ("left", "Slovenia nearly left the euro in 2015."),
        ("member", "Slovenia is not in the euro."),
    ],
)
def test_the_euro_is_the_countries_that_share_it(told, relation, text):
    assert told(relation, text) == {("Slovenia", "Eurozone")}


@pytest.mark.parametrize(
    "text", ["Prices in Slovenia are in the euro.", "Slovenia left the euro debate to others in 2015."]
)
def test_the_euro_is_money(checker, text):
    assert [c for c in checker.extract(text) if c.family.value == "membership"] == []


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Tarsia is a small republic on the coast. Last year the country joined the Holm Pact.", "Tarsia"),
        (
            "Bellmar, an island nation of 90,000, votes on Sunday. The nation joined the Holm Pact in 1981.",
            "Bellmar",
        ),
    ],
)
def test_the_country_is_the_land_told_before(told, text, land):
    assert told("joined", text) == {(land, "Holm Pact")}


@pytest.mark.parametrize(
    "text",
    [
        "Norland is a state university. The state joined the Holm Pact in 1850.",
        "Holm Bank is the country's oldest lender. The country joined the Holm Pact in 1994.",
    ],
)
def test_what_is_no_land_is_not_the_country(checker, text):
    claims = checker.extract(text)
    named = {c.subject.name for c in claims if c.family.value == "membership" and c.subject}
    assert named.isdisjoint({"Norland", "Holm Bank"})


@pytest.mark.parametrize(
    ("relation", "text"),
    [
        (
            "joined",
            "Holm Foods was founded in 1990. Ann Lee, a former minister, took a seat on the board in May.",
        ),
        ("left", "Holm Foods was founded in 1990. Ann Lee gave up her seat on the board in May."),
    ],
)
def test_a_seat_on_the_board_is_of_the_firm_spoken_of(told, relation, text):
    assert told(relation, text) == {("Ann Lee", "Holm Foods")}


def test_a_seat_elsewhere_is_no_membership(told):
    assert told("joined", "Holm Foods was founded in 1990. Ann Lee took a seat on the train in May.") == set()


def test_a_membership_is_nobody_who_is_suspended(told):
    assert told("suspended", "Mali's membership of the African Union was suspended in 2012.") == {
        ("Mali", "African Union")
    }
