"""A noun phrase means nothing of another class, and none but its own kind where it says which that is."""

from datetime import date

import pytest

from claims.extraction.resolution.classes import is_of_other_class, tells_which
from claims.relations import EntityKind
from claims.types import Article
from tests.factories import mention

BODY, STATE = EntityKind.ORGANISATION, EntityKind.STATE


def called(noun, name, kind, subkind=None, others=()):
    ids = ("x:1",) if subkind else ()
    thing = mention(name, kind=kind, name=name, entity_ids=ids)
    return not is_of_other_class(thing, noun, {"x:1": subkind} if subkind else {}, others=others)


@pytest.mark.parametrize(
    ("noun", "name", "kind", "subkind"),
    [
        ("association", "Elm Radio", BODY, "broadcaster"),
        ("corporation", "Elm Front", BODY, "party"),
        ("service", "Elm Motors", BODY, "company"),
        ("state", "State Health Centre", BODY, None),
        ("country", "Texas", STATE, "us_state"),
        ("country", "TOKYO", STATE, None),
        ("community", "Elm Agency", BODY, "un_agency"),
    ],
)
def test_a_noun_stands_for_nothing_of_another_class(noun, name, kind, subkind):
    assert not called(noun, name, kind, subkind)


@pytest.mark.parametrize(
    ("noun", "name", "kind", "subkind"),
    [
        ("association", "Elm Press Association", BODY, "news_agency"),
        ("corporation", "Elm Motors", BODY, "company"),
        ("country", "Norland", STATE, None),
        ("country", "Chile", STATE, "country"),
        ("state", "Texas", STATE, "us_state"),
        ("alliance", "Elm Treaty", BODY, "igo"),
    ],
)
def test_a_noun_stands_for_what_may_be_called_so(noun, name, kind, subkind):
    assert called(noun, name, kind, subkind)


def test_the_state_is_no_country_beside_one_of_a_federation():
    assert called("state", "Chile", STATE, "country")
    assert not called("state", "Chile", STATE, "country", others={"us_state"})


@pytest.mark.parametrize(
    ("phrase", "noun", "name", "is_another"),
    [
        ("the Norland-backed coalition", "coalition", "Elm Nations", True),
        ("the anti-drug alliance", "alliance", "Elm Nations", True),
        ("the chess community", "community", "Elm Motors", True),
        ("the Norland-backed coalition", "coalition", "River Coalition", False),
        ("the national committee", "committee", "Elm Board", False),
        ("the budget committee", "committee", "Elm Budget Board", False),
        ("the state-owned company", "company", "Elm Motors", False),
    ],
)
def test_a_phrase_that_tells_which_one_means_no_other(phrase, noun, name, is_another):
    assert tells_which(phrase, noun, name) is is_another


@pytest.fixture(scope="module")
def memberships(checker):
    """Give member and body of each membership of a text."""

    def found(text):
        article = Article(id="x", text=text, title="Talks go on", published=date(2017, 3, 1))
        claims = [v.claim for v in checker.check(article)]
        return {
            (c.subject.name, c.object and c.object.name) for c in claims if c.family.value == "membership"
        }

    return found


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "NATO and the European Union differ. Turkey, a member of the alliance, wants to join the bloc.",
            {("Turkey", "NATO"), ("Turkey", "European Union")},
        ),
        (
            "Envoys of the European Union and the World Trade Organization met. The talks recalled Russia's "
            "accession to the organization in 2012.",
            {("Russia", "World Trade Organization")},
        ),
        (
            "Officials of NATO met in Brussels. They spoke to the BBC. Norway joined the alliance in 1949.",
            {("Norway", "NATO")},
        ),
    ],
)
def test_the_noun_chooses_among_what_the_text_names(memberships, text, expected):
    assert memberships(text) == expected


@pytest.mark.model
def test_an_organisation_whose_name_has_the_word_is_no_state(checker):
    text = "The State Harbour Centre opened in Torvik. The state's health minister, Ann Holm, came."
    verdicts = checker.check(Article(id="x", text=text, published=date(2017, 3, 1)))
    bodies = {v.claim.object.name for v in verdicts if v.claim.object is not None}
    assert not any("Centre" in name for name in bodies)


@pytest.mark.model
def test_a_coalition_of_its_own_is_no_body_named_before(checker):
    text = "The United Nations sent aid to Yemen. The Saudi-led coalition was formed in 2015."
    verdicts = checker.check(Article(id="x", text=text, published=date(2017, 3, 1)))
    assert "United Nations" not in {v.claim.subject.name for v in verdicts}


@pytest.mark.model
def test_no_union_is_a_continent(checker):
    text = "Senegal lies on the tip of Africa. The plan came to nothing, and the union dissolved in 1989."
    assert all(verdict.claim.subject.name != "Africa" for verdict in checker.check(text))
