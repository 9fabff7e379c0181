"""Bodies that pages of musicians, players and politicians name by any words, and lists of bodies."""

import pytest

pytestmark = pytest.mark.model

MUSICIAN = "Ann Holm (born 1970) is a Norlandic drummer."
PLAYER = "Ann Holm (born 1985) is a Norlandic footballer who plays as a defender."
POLITICIAN = "Ann Holm (born 1958) is a Norlandic politician."
SCHOLAR = "Ann Holm (born 1949) is a Norlandic physicist."
REST = "The weather there is mild for most of the year."


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give relation and body of each membership that a page's second sentence states of Ann Holm."""

    def memberships(lead, sentence):
        return {
            (d.candidate.relation.value, d.object.name)
            for d in drafts_without_table(f"{lead} {sentence} {REST}")
            if d.candidate.rule.startswith("membership.") and d.object is not None
            and d.subject.name == "Ann Holm"
        }  # fmt: skip

    return memberships


@pytest.mark.parametrize(
    ("lead", "sentence", "expected"),
    [
        (MUSICIAN, "She joined Ghostwood in 1995.", ("joined", "Ghostwood")),
        (MUSICIAN, "In 1995 Holm joined the rock band Cinder Road.", ("joined", "Cinder Road")),
        (MUSICIAN, "She was fired from Paper Armada in 1988.", ("expelled", "Paper Armada")),
        (MUSICIAN, "Before joining Velvet Quarry, she had little success.", ("joined", "Velvet Quarry")),
        (MUSICIAN, "Her departure from Broken Kites in 1920 was a surprise.", ("left", "Broken Kites")),
        (PLAYER, "She joined Norby Rovers in 2004.", ("joined", "Norby Rovers")),
        (PLAYER, "She left FC Velmar in 2009.", ("left", "FC Velmar")),
        (SCHOLAR, "She joined the Wrens at 18.", ("joined", "Wrens")),
        (POLITICIAN, "A member of the Hill Party, she was elected to the Senate.", ("member", "Hill Party")),
        (POLITICIAN, "A member of the Hill Party, Holm was arrested in 1989.", ("member", "Hill Party")),
        (SCHOLAR, "She joined the Norland Navy in 1970.", ("joined", "Norland Navy")),
        (SCHOLAR, "She joined the Reserve Regiment during the war.", ("joined", "Reserve Regiment")),
        (
            SCHOLAR,
            "She was the ranking member on the Holm Committee on Trade.",
            ("member", "Holm Committee on Trade"),
        ),
        (POLITICIAN, "She left the Green Alternative in 1990.", ("left", "Green Alternative")),
        (POLITICIAN, "She was a member of the Christian Democrats.", ("member", "Christian Democrats")),
    ],
)
def test_body_is_told_by_what_the_page_is_about(read, lead, sentence, expected):
    assert expected in read(lead, sentence)


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        (MUSICIAN, "She joined Tom Riley on stage in 1995."),
        (MUSICIAN, "She joined Broken Kites for their summer tour."),
        (MUSICIAN, "She left Leeds for Paris in 1995."),
        (PLAYER, "She left Sweden in 1995."),
        (POLITICIAN, "She left Congress in 2007."),
        (POLITICIAN, "She was expelled from Castlemoor Academy in 1919."),
        (SCHOLAR, "She joined Ghostwood in 1995."),
        (SCHOLAR, "She left the Reserve Regiment in 1995."),
        (POLITICIAN, "She was elected to the house as the member for Norby South."),
        (POLITICIAN, "She was a member of the House of Welf."),
    ],
)
def test_what_is_no_body_is_left_alone(read, lead, sentence):
    assert read(lead, sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "She is a member of the Holm Society, the Royal Society and the Norland Academy of Sciences.",
        "She was admitted to the Holm Society, the Royal Society and the Norland Academy of Sciences.",
        "She became a fellow of the Holm Society, the Royal Society and the Norland Academy of Sciences.",
        "She joined the Holm Society in 1980, the Royal Society in 1990 and the Norland Academy of Sciences.",
        "She belongs to the Holm Society, the Royal Society and the Norland Academy of Sciences.",
    ],
)
def test_each_body_of_a_list_is_read(read, sentence):
    bodies = {body for _, body in read(SCHOLAR, sentence)}
    assert bodies == {"Holm Society", "Royal Society", "Norland Academy of Sciences"}


def test_no_body_of_a_list_is_a_member_of_another(drafts_without_table):
    text = "She became a member of the Norland Arts Council, the Nature Council and the Central Committee."
    found = drafts_without_table(f"{SCHOLAR} {text} {REST}")
    assert {d.subject.name for d in found if d.candidate.rule.startswith("membership.")} == {"Ann Holm"}


@pytest.mark.parametrize(
    "sentence",
    [
        "She joined the Nordic Union, and the European Union followed.",
        "She joined the Nordic Union, the Holm Council's rival.",
    ],
)
def test_what_follows_a_body_may_be_no_list(read, sentence):
    assert {body for _, body in read(POLITICIAN, sentence)} == {"Nordic Union"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Former Hollow Guild member Ann Holm spoke in Leeds.", ("left", "Hollow Guild")),
        ("They met ex-Labour Party member Ann Holm in Leeds.", ("left", "Labour Party")),
    ],
)
def test_former_before_the_body_is_a_leaving(read, sentence, expected):
    assert expected in read(SCHOLAR, sentence)


def test_persons_of_a_list_are_no_body(drafts_without_table):
    text = "The Ring Circle, consisting of Holm, Rasmus Svane, Dennis Wagner, and Jo Tan, met in Leeds."
    found = drafts_without_table(f"{SCHOLAR} {text} {REST}")
    told = {(d.subject.name, d.object.name) for d in found if d.candidate.rule.startswith("membership.")}
    assert told == {(name, "Ring Circle") for name in ("Ann Holm", "Rasmus Svane", "Dennis Wagner", "Jo Tan")}


def test_a_bloc_that_nothing_names_has_no_members(drafts_without_table):
    text = (
        "In Norland, the bloc consisting of the Holm Democrats, the Torvik Party and the Liberal Union wins."
    )
    assert not [d for d in drafts_without_table(f"{text} {REST}") if d.candidate.rule == "membership.line_up"]


@pytest.mark.parametrize(
    "text",
    [
        "The Elm League replaced the Holm Union in 2002. Kenya joined in 2011.",
        "The Elm League grew out of the Holm Union, which Togo and Mali founded. Kenya joined in 2011.",
        "The Elm League, which succeeded the Holm Union, was founded in 2002. Togo had left the Holm Union. "
        "Kenya joined in 2011.",
    ],
)
def test_joining_is_of_what_came_in_a_bodys_place(memberships, text):
    assert ("joined", "Kenya", "Elm League") in memberships(text)
