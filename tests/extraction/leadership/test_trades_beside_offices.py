"""Offices behind what else is said of their holders: trades, "long-time", "two-term", a county."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def offices(unweighed):
    """Give holder, role and body of each office that the rules find in a sentence."""

    def found(sentence):
        claims = unweighed.extract(Article(id="x", title="In brief", text=sentence))
        return {
            (claim.subject.name, claim.role and claim.role.name, claim.object and claim.object.name)
            for claim in claims
            if claim.relation.value.endswith("office")
        }

    return found


@pytest.mark.parametrize(
    ("office", "sentence"),
    [
        (
            ("Olaf Strand", "ceo", "Palmyra Pictures"),
            "Later she met Olaf Strand, founder of Halden Corp. and CEO of Palmyra Pictures in Hollywood.",
        ),
        (
            ("Mette Holt", "president", "Eastern Telephone"),
            "He married Mette Holt, a Boston lawyer and president of Eastern Telephone, in 1936.",
        ),
        (
            ("Maria Ortega", "director", "Madrid Institute of Trade"),
            "It was written by Maria Ortega, an economist and director of the Madrid Institute of Trade.",
        ),
        (
            ("Sunil Rao", "president", "Hartwell College"),
            "Sunil Rao, a physicist, novelist and president of Hartwell College, opened the fair.",
        ),
        (
            ("Helen Strand", "mayor", "Torvik"),
            "Helen Strand, a retired army officer and mayor of Torvik, spoke first.",
        ),
        (
            ("Jan Berg", "chairman", "Norland Union"),
            "The talks were led by Jan Berg, a former banker and chairman of the Norland Union.",
        ),
    ],
)
def test_an_office_may_stand_behind_a_trade(offices, office, sentence):
    assert office in offices(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mette Holt, who met a lawyer and president of Norvex Bank, was late.",
        "Mette Holt met Tom, a lawyer, and the president of Norvex Bank said nothing.",
        "Mette Holt thanked Tom Bell, a sailor and president Carl Strand of Norvex Bank.",
        "She met Mette Holt, a painter and the wife of Norvex Bank president Olaf Berg.",
    ],
)
def test_the_office_of_another_is_not_that_of_who_has_the_trade(offices, sentence):
    assert not [told for told in offices(sentence) if told[0] in ("Mette Holt", "Tom Bell", "Tom")]


def test_a_county_holds_no_office_beside_it(offices):
    told = offices("Jan Berg was Count of Ribera, viceroy of Sicily and then viceroy of Naples.")
    assert "Ribera" not in {holder for holder, _, _ in told}


@pytest.mark.parametrize(
    "said",
    [
        "long-time president",
        "the first-ever female president",
        "the Oslo-based president",
        "the British-born president",
        "the 54-year-old president",
        "two-time president",
    ],
)
def test_hyphens_in_what_is_said_of_a_holder_part_nothing(offices, said):
    told = offices(f"They met Mette Holt, {said} of the Nordic Ski Federation.")
    assert told == {("Mette Holt", "president", "Nordic Ski Federation")}


def test_a_hyphen_in_what_is_led_is_no_such_word(offices):
    told = offices("Mette Holt was a German trade-union leader in those years.")
    assert "Germany" not in {body for _, _, body in told}


@pytest.mark.parametrize(
    ("office", "sentence"),
    [
        (("Samuel T. Briggs", "governor", "Ohio"), "Ohio Gov. Samuel T. Briggs signed the bill."),
        (("Ann Pell", "governor", "Ohio"), "The bill was signed by Gov. Ann Pell of Ohio."),
        (("Ann Pell", "lieutenant governor", "Ohio"), "Lt. Gov. Ann Pell of Ohio signed the bill."),
    ],
)
def test_governors_may_be_cut_short(offices, office, sentence):
    assert office in offices(sentence)


@pytest.mark.parametrize(
    ("office", "sentence"),
    [
        # The tagger takes the town and its office for somebody.
        (("Ann Pell", "mayor", "Harlow"), "Harlow Mayor Ann Pell, a Democrat, said it was warm."),
        (("Ann Pell", "mayor", "Harlow"), "Former Harlow Mayor Ann Pell said it was warm."),
        (("Tom Strand", "governor", "Westbrook"), "Westbrook Governor Tom Strand said it was warm."),
        # Letters behind a name.
        (("Mette Holt", "president", "Norvex Health"), "Mette Holt, PhD, president of Norvex Health, spoke."),
        (
            ("Tom Bell", "director", "Harlow Clinic"),
            "Tom Bell, M.D., director of the Harlow Clinic, spoke.",
        ),
    ],
)
def test_a_holder_is_found_beside_what_is_no_name(offices, office, sentence):
    assert office in offices(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Billie Jean King and Ann Pell came.", "They honoured Stephen King, Ann Pell said."],
)
def test_a_surname_that_is_an_office_holds_none(offices, sentence):
    assert not offices(sentence)


@pytest.fixture(scope="module")
def held(unweighed):
    """Give relation and holder of each office that the rules find in a sentence."""

    def found(sentence):
        claims = unweighed.extract(Article(id="x", title="In brief", text=sentence))
        return {
            (claim.relation.value, claim.subject.name)
            for claim in claims
            if claim.relation.value in ("holds_office", "held_office")
        }

    return found


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("held_office", "at the time"),
        ("held_office", "until recently"),
        ("held_office", "until now"),
        ("held_office", "the longest-serving"),
        ("held_office", "from 2001 to 2011"),
        ("held_office", "for many years"),
        ("holds_office", "since 2011"),
        ("holds_office", "herself"),
        ("holds_office", "now"),
    ],
)
def test_when_an_office_was_held_may_stand_before_it(held, relation, said):
    assert held(f"Mette Holt, {said} director of the Harlow Museum, said so.") == {(relation, "Mette Holt")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Thanks to Mette Holt, in 1990 the president of Norland came to Harlow.",
        "According to Mette Holt, at the time the president of Norland was ill.",
        "As told by Mette Holt, in 1990 president Tom Bell of Norland came.",
    ],
)
def test_a_clause_that_begins_with_a_time_speaks_of_another(held, sentence):
    assert "Mette Holt" not in {holder for _, holder in held(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mette Holt is an American college president and novelist.",
        "Mette Holt was a retired Danish bank chairman from Torvik.",
        "Mette Holt, a Norwegian university chancellor, wrote it in Harlow.",
        "He met Mette Holt, a Belgian club president.",
    ],
)
def test_a_trade_is_no_office_of_the_land_its_holder_is_from(offices, sentence):
    assert not offices(sentence)


def test_an_office_whose_body_follows_is_no_trade(offices):
    told = offices("Mette Holt was a former club president of Torvik United.")
    assert ("Mette Holt", "president", "Torvik United") in told
