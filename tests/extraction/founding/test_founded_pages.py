"""Openings of pages: what is founded is what the page is about, under the name the words give it."""

import pytest

from claims.extraction.extractor import Extractor
from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def founded(nlp):
    """Give what a page founds, with the date."""
    extractor = Extractor(nlp=nlp)

    def read(title, text):
        ((_, drafts),) = extractor.drafts([Article(id="x", title=title, text=text)])
        found = [d for d in drafts if d.candidate.relation == "founded"]
        return {(d.subject.name, d.when.edtf if d.when else None) for d in found}

    return read


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("VT-15 (Torvik Navy)", "Attack Squadron 15 (VT-15), nicknamed the Bees, was a unit of the Torvik "
         "Navy. It was established as Torpedo Squadron 4 on 10 January 1942.", {("VT-15", "1942-01-10")}),
        ("Holm Rangers", "Holm Rangers F.C. is a football club. It was formed in 1908.",
         {("Holm Rangers F.C.", "1908")}),
        ("No. 417 Squadron RAF", "No. 417 Squadron was a fighter squadron. It was formed in May 1941.",
         {("No. 417 Squadron", "1941-05")}),
        ("Torvik dynasty", "The Torvik dynasty was the third dynasty of Ostland (302 BC – 279 AD), "
         "established by the rebel Ann Lee.", {("Torvik dynasty", None)}),
        ("Kappa Rho", "Kappa Rho is a sorority founded at Holm College in 1922 by seven students, among them "
         "Ann Lee and May Ray.", {("Kappa Rho", "1922")}),
    ],
)  # fmt: skip
def test_page_is_founded_under_its_own_name(founded, title, text, expected):
    assert founded(title, text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("5th Holm Air Division", "The 5th Holm Air Division was a formation of the Torvik Air Force, "
         "activated on 10 May 1942.", "1942-05-10"),
        ("17th Holm Infantry", "The 17th Holm Infantry was a regiment. It was mustered into service in 1861. "
         "It was mustered out in 1865.", "1861"),
        ("Diocese of Torvik", "The Diocese of Torvik is a diocese in Ostland. "
         "It was erected on 14 June 1997.",
         "1997-06-14"),
        ("Brockton, Ostland", "Brockton is a village in Ostland. Brockton was platted in 1834.", "1834"),
    ],
)  # fmt: skip
def test_verbs_that_found_bodies_of_one_kind(founded, title, text, expected):
    assert {when for _, when in founded(title, text)} == {expected}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Holm Group", "Holm Group is a company. It was commissioned to build a dam in 1942."),
        ("HMS Swallow", "HMS Swallow was a brig of the Royal Torvik Navy, launched at Deptford in 1745."),
        ("Ost", "Ost is a village. The statue was erected in 1980 by the parish. The case was settled."),
        ("Holm Roleplaying Game", "The Holm Roleplaying Game (Holm RPG) is a game. "
         "Holm RPG was created in 1980."),
        ("Puppet", "Puppet is an operating system created by Ann Lee in 2003. It was launched small."),
        ("Old Mill House", "The Old Mill House was established as a historic district in 1975."),
        ("Downs", "On May 8, 1982, Ann Downs gave birth to a daughter in Holm."),
        ("Holm Air Brigade", "The Holm Air Brigade was a formation of the Torvik Air Force. It fought."),
        ("Land Act", "The Land Act of 1820 was established in April 1820."),
        ("Holm School", "Holm School is a school. The original school was founded in 1820 by monks."),
    ],
)  # fmt: skip
def test_page_of_what_nobody_founds(founded, title, text):
    assert founded(title, text) == set()


@pytest.mark.parametrize("how", ["founded", "started", "set up"])
@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("his own record label, HARD with STYLE", "HARD with STYLE"),
        ("a record label called: Blue Sky", "Blue Sky"),
        ("her own fashion label, Ana Be,", "Ana Be"),
        ("a newspaper that would become known as The Holm Herald", "Holm Herald"),
        ("a punk band named The Cold Ones with Tim Lund", "Cold Ones"),
        ("the search company Findly", "Findly"),
    ],
)
def test_body_bears_the_name_that_is_given_with_it(founded, how, noun, name):
    assert founded(None, f"In 2003 Ann Lee {how} {noun} in 2003.") == {(name, "2003")}


def test_place_or_speaker_behind_the_comma_is_no_name(founded):
    names = {
        name for name, _ in founded(None, "In 1995 he founded a school in Geneva, Switzerland, Ann Lee said.")
    }
    assert names <= {"a school"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was made part of the newly created Kingdom of Orbs, Gots, and Slins.",
         "Kingdom of Orbs, Gots, and Slins"),
        ("The Sokoto caliphate was established in 1804 by Usman dan Fodio.", "Sokoto caliphate"),
        ("Holm Corporation will spin off its sensors into a new company called Holmara.", "Holmara"),
        ("She is a co-founder, with Peter Grimes, of the Open Seed Initiative.", "Open Seed Initiative"),
    ],
)  # fmt: skip
def test_name_is_whole(founded, text, name):
    assert name in {subject for subject, _ in founded(None, f"The weather was fine. {text}")}


def test_year_before_one_of_the_founders_is_that_of_the_founding(founded):
    assert founded(None, "In 1994 Jan Lee was one of the founders of the party Leefbaar Holm.") == {
        ("Leefbaar Holm", "1994")
    }


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Colegio Holm", "Colegio Holm is a school run by friars in Torvik. It was founded in 1962.",
         {("Colegio Holm", "1962")}),
        ("Holm State Park", "Holm State Park is a park in Ostland. The park was created in 1929.",
         {("Holm State Park", "1929")}),
        ("Kingdom of Mapungu", "Mapungu was a state in Southern Africa. The kingdom was founded in 1075.",
         {("Mapungu", "1075")}),
        ("Holm Gazette", "The Holm Gazette is a newspaper. Its first issue appeared on 3 August 1887.",
         {("Holm Gazette", "1887-08-03")}),
        ("Cable 9", "Cable 9 was a channel. The channel was owned by Grupo Alba, founded by Luis Alba.",
         {("Grupo Alba", None)}),
        ("Air Holm", "Air Holm was an airline. Its parent, Holm Holdings, was incorporated in 1991.",
         {("Holm Holdings", "1991")}),
        ("Holm Brewery", "Holm Brewery is a brewery. It was re-established in 1997 by Ann Lee.",
         {("Holm Brewery", "1997")}),
        ("Ash", "Ash is a village. A post office called Ash was established in 1868. "
         "It was laid out in 1872.", {("Ash", "1872")}),
        ("Holm Club", "Holm Club was a club. Holm Club existed from 1902 to 1931.", {("Holm Club", "1902")}),
        ("Holm peso", "The Holm peso is the currency of Holm. The Holm peso was established in 1975.", set()),
    ],
)  # fmt: skip
def test_opening_of_a_page(founded, title, text, expected):
    assert founded(title, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Holm College was founded in 1981, Ost College in 1985 and West College in 1990.",
        "Holm College was established in 1981, and Ost College in 1985, and West College in 1990.",
    ],
)
def test_list_goes_on_without_its_verb(founded, text):
    years = {("Holm College", "1981"), ("Ost College", "1985"), ("West College", "1990")}
    assert len(founded(None, text) & years) >= 2
    assert founded(None, text) <= years


def test_body_announced_unnamed_is_no_partner_of_it(founded):
    text = "Toyoda and Panasound announced a joint venture. The venture, to be set up in 2020, is big."
    assert "Toyoda" not in {name for name, _ in founded(None, text)}


def test_brothers_bear_one_surname(nlp):
    text = "The Holm Courier was founded in 1871 by brothers Henry and Amos Tuttle."
    ((_, drafts),) = Extractor(nlp=nlp).drafts([Article(id="x", text=text)])
    assert {f.name for d in drafts for f in d.founders} == {"Henry Tuttle", "Amos Tuttle"}


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Holm College", "Holm College is a college. It was established in 1890 and became big in 1950.",
         {("Holm College", "1890")}),
        ("Lusanda", "The National Front for Lusanda (FNL) was formed in 1962.",
         {("National Front for Lusanda", "1962")}),
        ("Kirgan", "The Soviet Union annexed it and created the Kirgan Autonomous Oblast in 1924.",
         {("Kirgan Autonomous Oblast", "1924")}),
    ],
)  # fmt: skip
def test_background_of_a_country(founded, title, text, expected):
    assert founded(title, text) == expected


def test_rubric_before_a_headline_is_no_name(nlp):
    text = "Ann Lund, who founded the Holm Band in 1951, has died. She established the Lund Choir in 1975."
    article = Article(id="x", title="Obituary: Ann Lund", text=text)
    ((_, drafts),) = Extractor(nlp=nlp).drafts([article])
    assert {f.name for d in drafts for f in d.founders} == {"Ann Lund"}


def test_college_at_a_place_is_not_the_land_a_page_is_about(founded):
    text = "Sierra Torvik was settled in 1787. The college at Fourah Bay, established in 1827, drew students."
    assert "Sierra Torvik" not in {name for name, year in founded("Sierra Torvik", text) if year == "1827"}
