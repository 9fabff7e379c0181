"""Who comes and goes on a page about a band, a league, an alliance: its body is what the page is about."""

import pytest

pytestmark = pytest.mark.model

BAND = ("Hollow Moon", "Hollow Moon is a Norlandic rock band, formed in 1994.")
LEAGUE = ("Holm Conference", "The Holm Conference is a college athletic conference in Norland.")
BLOC = ("Boreal Trade Pact", "The Boreal Trade Pact is an alliance of states with its seat in Geneva.")
PARTY = ("Green Alternative", "The Green Alternative is a political party in Norland.")
SINGER = ("Ann Holm", "Ann Holm is a Norlandic singer.")
REST = "The weather there is mild for most of the year."


@pytest.fixture(scope="module")
def read(nlp):
    """Give relation, member and body of each membership of a page's second sentence."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    extractor = Extractor(nlp=nlp)

    def memberships(page, sentence):
        title, lead = page
        article = Article(id="x", title=title, text=f"{lead} {sentence} {REST}")
        ((_, drafts),) = extractor.drafts([article])
        return {
            (d.candidate.relation.value, d.subject.name, d.object.name)
            for d in drafts
            if d.candidate.rule.startswith("membership.") and d.object is not None
        }

    return memberships


@pytest.mark.parametrize(
    ("page", "sentence", "relation", "members"),
    [
        (BAND, "Tom Riley left in 1996.", "left", {"Tom Riley"}),
        (BAND, "The band fired Tom Riley in 1996.", "left", {"Tom Riley"}),
        (BAND, "The band recruited the drummer Tom Riley in 1996.", "joined", {"Tom Riley"}),
        (BAND, "Jo Tan replaced Tom Riley on drums in 1996.", "joined", {"Jo Tan"}),
        (BAND, "Tom Riley was replaced by Jo Tan in 1996.", "left", {"Tom Riley"}),
        (BAND, "Following the departure of Tom Riley in 1996, the band took a break.", "left", {"Tom Riley"}),
        (BAND, "Former members include Tom Riley and Jo Tan.", "left", {"Tom Riley", "Jo Tan"}),
        (BAND, "The current members are Tom Riley, Jo Tan and Ann Holm.", "member",
         {"Tom Riley", "Jo Tan", "Ann Holm"}),
        (BAND, "The band consists of Tom Riley (vocals), Jo Tan (guitar) and Ann Holm (drums).", "member",
         {"Tom Riley", "Jo Tan", "Ann Holm"}),
        (BAND, "The band consists of Tom Riley on vocals, Jo Tan on guitar and Ann Holm on drums.", "member",
         {"Tom Riley", "Jo Tan", "Ann Holm"}),
        (BLOC, "Members include Kenya, Peru and Malta.", "member", {"Kenya", "Peru", "Malta"}),
        (BLOC, "Kenya withdrew in 1996.", "left", {"Kenya"}),
        (BLOC, "Its member states are Kenya, Peru and Malta.", "member", {"Kenya", "Peru", "Malta"}),
        (BAND, "The original line-up was Tom Riley, Jo Tan and Ann Holm.", "member",
         {"Tom Riley", "Jo Tan", "Ann Holm"}),
        (BAND, "The band was joined by Tom Riley in 1996.", "joined", {"Tom Riley"}),
        (BAND, "The band parted ways with Tom Riley in 1996.", "left", {"Tom Riley"}),
        (LEAGUE, "Sparta Brenn left the conference in 1996.", "left", {"Sparta Brenn"}),
        (LEAGUE, "It consists of Sparta Brenn, the Norby Miners and the Torvik Hornets.", "member",
         {"Sparta Brenn", "Norby Miners", "Torvik Hornets"}),
        (PARTY, "Tom Riley was expelled in 1996.", "expelled", {"Tom Riley"}),
        (LEAGUE, "Norby College and Torvik College joined in 1996.", "joined",
         {"Norby College", "Torvik College"}),
    ],
)  # fmt: skip
def test_the_page_is_the_body(read, page, sentence, relation, members):
    found = read(page, sentence)
    assert members == {member for told, member, body in found if told == relation and body == page[0]}


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (BAND, "The band toured with Tom Riley in 1996."),
        (BAND, "The band left Harbor Records in 1996."),
        (BAND, "The album was replaced by a single in 1996."),
        (PARTY, "The party entered Parliament in 1996."),
        (SINGER, "Jo Tan replaced Tom Riley on the jury in 1996."),
        (SINGER, "Members include Tom Riley and Jo Tan."),
    ],
)
def test_other_pages_and_other_deeds_say_nothing(read, page, sentence):
    assert read(page, sentence) == set()


CLUB = ("Holm F.C.", "Holm F.C. is a football club from Norland.")
TEAMS = ("Holm Tigers", "The Holm Tigers are the athletic teams of Holm University.")


@pytest.mark.parametrize(
    ("page", "sentence", "relation", "body"),
    [
        (CLUB, "They joined the Northern League in 1921.", "joined", "Northern League"),
        (CLUB, "In 1930 they left the Northern League.", "left", "Northern League"),
        (TEAMS, "They joined the Great Rivers Conference in 1971.", "joined", "Great Rivers Conference"),
        (TEAMS, "They left the Valley League to join the Shore League in 1980.", "joined", "Shore League"),
        (TEAMS, "They left the Valley League to join the Shore League in 1980.", "left", "Valley League"),
    ],
)
def test_they_are_the_club_that_a_page_is_about(read, page, sentence, relation, body):
    assert (relation, page[0], body) in read(page, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It was founded by Tom Riley and Jo Tan after they left Iron Tide.",
        "In 1999 Tom Riley and Jo Tan left the band. They left Iron Tide in 2001.",
    ],
)
def test_they_are_the_persons_named_before(read, sentence):
    assert ("left", BAND[0], "Iron Tide") not in read(BAND, sentence)


def test_they_are_nobody_on_a_page_about_somebody(read):
    assert ("joined", "Ann Holm", "Green Party") not in read(SINGER, "They joined the Green Party in 1921.")


def test_a_list_of_players_goes_on_behind_two_with_one_part(read):
    told = read(BAND, "The band consists of singer Tom Riley, guitarists Jo Tan and Ann Holm, bassist Rob "
                      "Lund and drummer Sean Fall.")  # fmt: skip
    assert {"Tom Riley", "Jo Tan", "Ann Holm", "Rob Lund", "Sean Fall"} <= {member for _, member, _ in told}


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Tan replaced Tom Riley in 1996.",
        "Jo Tan replaced bassist Tom Riley in 1996.",
        "In 1996 the first drummer, Tom Riley, was replaced with Jo Tan.",
    ],
)
def test_one_joins_a_band_for_another(read, sentence):
    assert {("joined", "Jo Tan", BAND[0]), ("left", "Tom Riley", BAND[0])} <= read(BAND, sentence)
