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
