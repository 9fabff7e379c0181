"""What single sentences say of founding and dissolving."""

import pytest

from claims.extraction.extractor import Extractor
from claims.extraction.founding import PATTERNS
from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give the candidates of a short article, read without a reference table."""

    def candidates(text):
        found = drafts_without_table(text)
        return [draft.candidate for draft in found]

    return candidates


def founded(candidates):
    """Give what is founded by whom, as the words of the text."""
    return sorted(
        (c.subject.text, *sorted(f.text for f in c.founders)) for c in candidates if c.relation == "founded"
    )


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_finds_its_example(read, pattern):
    assert pattern.id in {c.rule for c in read(pattern.example)}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda p: p.id)
def test_pattern_leaves_its_near_miss(read, pattern):
    assert pattern.relation not in {c.relation for c in read(pattern.near_miss)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quorvex was founded in 2000.", [("Quorvex",)]),
        ("Quorvex was established in 1987.", [("Quorvex",)]),
        ("Quorvex was founded in 1998 by shipping magnate Harald Lie.", [("Quorvex", "Harald Lie")]),
        ("Quorvex was founded in 1998 by merging Polar Air and Harald Lines.", [("Quorvex",)]),
        ("Brindle & Sons, founded in 1911 by Ada Brindle, is old.", [("Brindle & Sons", "Ada Brindle")]),
        ("Nordvision is an organization created in 2016.", [("Nordvision",)]),
        ("On 3 May 2012, the firm launched a television channel called Nordvision.", [("Nordvision",)]),
        ("Mirovia and Sarland merged to form the Federation of Mirland in 1918.",
         [("Federation of Mirland", "Mirovia", "Sarland")]),
        ("Ann Smith co-founded Acme Labs with Peter Jones.", [("Acme Labs", "Ann Smith", "Peter Jones")]),
        ("Ann Smith, co-founder and chief executive of Acme Labs, said so.", [("Acme Labs", "Ann Smith")]),
    ],
)  # fmt: skip
def test_construction_gives_organisation_and_founders(read, text, expected):
    """Passive, apposition, naming, merger, companion and title lead to the same slots."""
    assert founded(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Smith was the founder & CEO of Norvex.", [("Norvex", "Ann Smith")]),
        ("Ann Smith is a lawyer and a founding partner of Norvex Labs.", [("Norvex Labs", "Ann Smith")]),
        ("Norvex Labs was formed by the engineers Ann Smith (a Dane) and Bob Lee in 1988.",
         [("Norvex Labs", "Ann Smith", "Bob Lee")]),
        ("Ann Smith was a partner at a firm prior to forming the Norvex Centre.",
         [("Norvex Centre", "Ann Smith")]),
        ("Ann Smith co-founded and served as chief at Norvex Labs.", [("Norvex Labs", "Ann Smith")]),
        ("Norvex is a brand specialising in fine womenswear, established in 2004 by Ann Smith.",
         [("Norvex", "Ann Smith")]),
        ("In 1861 Gustav Holm established the winery Achaia Holm.", [("Achaia Holm", "Gustav Holm")]),
        ("Norvex Labs, established 1926, is old.", [("Norvex Labs",)]),
        ("Ann Smith and friends brought the Norvex Council into being.", [("Norvex Council", "Ann Smith")]),
    ],
)  # fmt: skip
def test_titles_lists_and_torn_parses_give_the_same_slots(read, text, expected):
    """The founder noun's coordination, lists behind "by" and shared objects are read past the parse."""
    assert founded(read(text)) == expected


def test_state_that_is_a_founding_member_founds_nothing(read):
    assert founded(read("Canada is a founding member of the Norvex Council.")) == []


def test_noun_beside_a_name_is_not_dated_by_the_clause(nlp):
    text = "In 1995 the guild honoured Bogle in the name of John Holm, co-founder of Holm's Journal."
    (claim,) = Extractor(nlp=nlp).extract(Article(id="x", text=text))
    assert claim.relation == "founded"
    assert claim.when is None


def test_text_that_opens_with_it_takes_no_name_from_further_down(nlp):
    (claim,) = Extractor(nlp=nlp).extract(Article(id="x", text="It was founded in 2004 near Norvex Labs."))
    assert claim.subject.name == "It"


@pytest.mark.parametrize(
    "verb", ["founded", "established", "formed", "created", "launched", "started", "set up", "incorporated"]
)
@pytest.mark.parametrize("name", ["Quorvex", "Lyvexcu Wildra", "Mocunor", "Bato"])
def test_short_claim_takes_its_subject_whatever_the_tagger_says(read, name, verb):
    assert founded(read(f"{name} was {verb} in 1987.")) == [(name,)]


@pytest.mark.parametrize(
    "text",
    [
        "In 1844, France established a protectorate.",
        "The kingdom was incorporated into the empire in 1879.",
        "Diplomatic relations were established in 1851.",
        "Norvex Motors was merged into Quorvex in 1969.",
        "He was found dead in 1999.",
        "A new telephone was launched in 2007.",
        "Parliament formed a government in 1994.",
        "Anna Keller was created Countess of Mirovia in 1701.",
    ],
)
def test_other_senses_found_nothing(read, text):
    """Relations, annexations, products, governments and titles of nobility are not founded."""
    assert founded(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle that the parser coordinates with "is"
        ("Earthvoice is an independent record label, set up in 2004.", [("Earthvoice",)]),
        # a noun that says what the name behind it is, wherever the parser hangs the two
        ("In 1987, Karl Ostrin founded the station Radio Havnar.", [("Radio Havnar", "Karl Ostrin")]),
        ("Karl Ostrin is a filmmaker and founder of Norwegian firm iRoota.", [("iRoota", "Karl Ostrin")]),
        # somebody's own body is a new one, named behind the comma
        ("In 1926 Karl Ostrin set up his own station, Torvik Radio.", [("Torvik Radio", "Karl Ostrin")]),
        ("In 2011 Karl Ostrin left to open his own firm, Harrow Advisors.",
         [("Harrow Advisors", "Karl Ostrin")]),
        # a list goes on behind a name that is given
        ("Karl Ostrin founded the label Sonic Images, a music label called Glasvo and the Torvik "
         "Orchestra.",
         [("Glasvo", "Karl Ostrin"), ("Sonic Images", "Karl Ostrin"), ("Torvik Orchestra", "Karl Ostrin")]),
        # names that a tagger takes for a person's before the founder's
        ("Velkro founder and president Ruth Weber moved to Leeds.", [("Velkro", "Ruth Weber")]),
        # authorities and mergers make bodies, no products
        ("KHC was created in 1969 by the State Legislature as a public benefit corporation.",
         [("KHC", "State Legislature")]),
        ("The founders of Holm Radio were Karl Ostrin and Ruth Weber.",
         [("Holm Radio", "Karl Ostrin", "Ruth Weber")]),
        ("Holm Systems split into Holm Hotels Inc. and Holm Foods Corporation in 1993.",
         [("Holm Foods Corporation",), ("Holm Hotels Inc.",)]),
        ("Karl Ostrin joined the Progressive Party after it was founded in 1991.", [("Progressive Party",)]),
        ("Karl Ostrin was co-founder, along with Ruth Weber and others, of the Holm League.",
         [("Holm League", "Karl Ostrin")]),
        ("Anna Ostrin's founding of the Holm League in 1926 was no surprise.",
         [("Holm League", "Anna Ostrin")]),
    ],
)  # fmt: skip
def test_frame_of_plain_prose_gives_the_body_and_its_founders(read, text, expected):
    """Where the parser hangs a name or a list matters less than what the words around it say."""
    assert founded(read(text + " The weather was fine.")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Holm Systems launched its website in 1987.",
        "The website of Holm Systems was launched in 1987.",
        "Holm Systems was formed of four parts.",
        "Holm Systems was re-launched under a new name in 2004.",
        "Holm Systems was created a public company in 2004.",
        "Karl Ostrin was established as a leading painter by 1926.",
        "The album Night Roads was created by Karl Ostrin in 1926.",
        "The Harrow Bridge was started in 1987.",
        "The Clean Air Act was established in 1926.",
        "Administratively, Torvik is incorporated as a city of oblast significance.",
        "The Ostrin League has been published by Holm Press since 2007.",
    ],
)
def test_sense_that_founds_nothing_is_left(read, text):
    """Works, buildings, laws, parts of a body and states of affairs are not founded."""
    assert founded(read(text + " The weather was fine.")) == []


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Vindora (train)", "The Vindora is a named passenger train which began service in 1957.", []),
        ("Torvik Kickers", "Torvik Kickers is a football club. Founded in 1993, the Kickers are popular.",
         ["Torvik Kickers"]),
        ("Panair do Torvik", "Panair do Torvik was an airline. Panair do Torvik began operations in 1929.",
         ["Panair do Torvik"]),
        ("7AD", "7AD is a record label. The label was launched by Ruth Weber in 1986.", ["7AD"]),
        ("Night Roads", "Night Roads is a video game. It was created by Holm Systems in 2004.", []),
    ],
)  # fmt: skip
def test_page_says_what_its_subject_is(nlp, title, text, expected):
    """What the first sentence of a page makes of its title goes before what a tagger takes it for."""
    ((_, drafts),) = Extractor(nlp=nlp).drafts([Article(id="x", title=title, text=text)])
    assert [d.subject.name for d in drafts if d.candidate.relation == "founded"] == expected


@pytest.mark.parametrize(
    ("by", "founders"),
    [
        ("the cellist Ann Smith and her husband, the banker Peter Jones", {"Ann Smith", "Peter Jones"}),
        ("Ann Smith, her brother Mark Smith and the banker Peter Jones",
         {"Ann Smith", "Mark Smith", "Peter Jones"}),
        ("Ann Smith in memory of her husband Peter Jones", {"Ann Smith"}),
        ("Ann Smith and named after her husband Peter Jones", {"Ann Smith"}),
        ("a group of parents", set()),
    ],
)  # fmt: skip
def test_kin_found_along_with_a_founder(read, by, founders):
    found = [c for c in read(f"The Quorvex Trust was founded by {by}.") if c.relation == "founded"]
    assert {f.text for c in found for f in c.founders} == founders
