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
