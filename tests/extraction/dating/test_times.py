"""A claim takes the date of its own clause, and no other."""

from datetime import date

import pytest

from claims.dates import parse_edtf
from claims.extraction.context import DocumentContext
from claims.extraction.dating.times import date_of
from claims.extraction.frames import Candidate, Sentence, SentenceView, Zone
from claims.relations import EntityKind, Relation
from claims.types import Article, DateKind, Entity, Span

pytestmark = pytest.mark.model

_OCTOBER = date(2024, 10, 3)


class _Events:
    """A table that knows one election and one war."""

    def events(self, name, near=None):
        known = {
            "the U.S. elections": ("event:us-2024", "2024-11-05"),
            "World War II": ("event:ww2", "1939-09-01/1945-09-02"),
        }
        if name not in known:
            return []
        event_id, edtf = known[name]
        return [(Entity(entity_id=event_id, kind=EntityKind.EVENT, label=name), parse_edtf(edtf))]


@pytest.fixture(scope="module")
def when(nlp):
    """Give the date of the last word of that form in a sentence, of an article with what came before."""

    def when(text, word, relation=Relation.JOINED, *, before="", published=None):
        doc = nlp(text)
        head = [token for token in doc if token.text == word][-1]
        article = Article(id="a", text=before + text, published=published)
        view = SentenceView(
            sentence=Sentence(
                index=0, start=len(before), end=len(before + text), zone=Zone.BODY, paragraph=0
            ),
            span=doc[:],
            shift=len(before),
            mentions=(),
            context=DocumentContext(article=article, published=published),
        )
        span = Span(start=head.idx, end=head.idx + len(head.text))
        candidate = Candidate(rule="test", relation=relation, trigger=span, head=head.i, clause=span)
        found = date_of(candidate, view, _Events())
        if found is not None and found.text is not None:
            assert article.text[found.start : found.end] == found.text
        return found

    return when


@pytest.mark.parametrize(
    ("text", "word", "relation", "edtf"),
    [
        ("Malta joined the EU in 2004.", "joined", Relation.JOINED, "2004"),
        ("In 2004, Malta joined the EU.", "joined", Relation.JOINED, "2004"),
        ("Malta joined the EU on 1 May 2004.", "joined", Relation.JOINED, "2004-05-01"),
        ("The club, founded in 1905, is rich.", "founded", Relation.FOUNDED, "1905"),
        ("It did not join the UN until 2002.", "join", Relation.JOINED, "2002"),
        ("He served as chairman from 2014 to 2024.", "served", Relation.HELD_OFFICE, "2014/2024"),
        ("Malta has been a member since 2004.", "been", Relation.MEMBER, "2004/.."),
        ("He had been president since 1995.", "been", Relation.HELD_OFFICE, "1995/"),
        ("In 1949, Norway abandoned neutrality and became a member.", "became", Relation.JOINED, "1949"),
        ("The treaty forced Lopez to step down in 2011.", "step", Relation.LEFT_OFFICE, "2011"),
        ("He was elected president in the 2006 election.", "elected", Relation.TOOK_OFFICE, "2006"),
        ("It left the union to become a republic in 1961.", "left", Relation.LEFT, "1961"),
        ("The bank ruled until 1945, when Berg founded the union.", "founded", Relation.FOUNDED, "1945"),
        ("He ruled from 1930 until 1945, when Berg founded the union.", "founded", Relation.FOUNDED, "1945"),
        ("By 2025 it hopes to join the EU.", "join", Relation.JOINED, "../2025"),
        ("The bank was set up by the 1949 treaty.", "set", Relation.FOUNDED, "1949"),
        ("The 1949 treaty of London created the bank.", "created", Relation.FOUNDED, "1949"),
        ("A 1949 merger that created the bank was undone.", "created", Relation.FOUNDED, "1949"),
        ("He was mayor from 1985 until his resignation in 1991.", "was", Relation.HELD_OFFICE, "1985/1991"),
        (
            "He was mayor from 1985 until his resignation in 1991.",
            "resignation",
            Relation.LEFT_OFFICE,
            "1991",
        ),
    ],
)
def test_the_date_of_the_clause_is_taken(when, text, word, relation, edtf):
    assert when(text, word, relation).edtf == edtf


@pytest.mark.parametrize(
    ("text", "word", "relation"),
    [
        ("Malta joined the league set up by the 1949 treaty.", "joined", Relation.JOINED),
        ("Malta joined an alliance that was founded in 1949.", "joined", Relation.JOINED),
        ("Malta joined the EU before Croatia, which applied in 2003.", "joined", Relation.JOINED),
        ("A 2017 poll showed that Malta joined too late.", "joined", Relation.JOINED),
        ("Berg said on Tuesday that Malta joined the EU.", "joined", Relation.JOINED),
        ("Malta joined the EU.", "joined", Relation.JOINED),
        ("The author of the 1998 book founded a club.", "founded", Relation.FOUNDED),
    ],
)
def test_dates_of_other_clauses_and_things_are_left_alone(when, text, word, relation):
    assert when(text, word, relation, published=_OCTOBER) is None


def test_a_weekday_counts_from_the_article_and_is_relative(when):
    found = when("Berg resigned on Tuesday.", "resigned", Relation.LEFT_OFFICE, published=_OCTOBER)
    assert (found.edtf, found.kind) == ("2024-10-01", DateKind.RELATIVE)


def test_a_plan_looks_forward(when):
    found = when("Berg will resign on January 15.", "resign", Relation.LEFT_OFFICE, published=_OCTOBER)
    assert found.edtf == "2025-01-15"


def test_later_counts_from_the_last_date_spoken_of(when):
    found = when("Two years later, it joined NATO.", "joined", before="In 1947 it signed. ")
    assert (found.edtf, found.kind) == ("1949", DateKind.RELATIVE)


def test_weeks_before_an_event_hang_on_it(when):
    found = when(
        "Berg took over just weeks before the U.S. elections.",
        "took",
        Relation.TOOK_OFFICE,
        published=_OCTOBER,
    )
    assert found.anchor == "event:us-2024"
    assert found.offset == (-56, -7)
    assert found.interval.may_hold_on(date(2024, 10, 1))
    days = when(
        "Berg took over just days before the U.S. elections.",
        "took",
        Relation.TOOK_OFFICE,
        published=_OCTOBER,
    )
    assert not days.interval.may_hold_on(date(2024, 10, 1))


def test_after_a_war_is_after_its_end(when):
    assert when("After World War II, Slovenia joined the federation.", "joined").edtf == "1945/.."


def test_news_in_the_present_tense_is_dated_by_the_article(when):
    found = when("Croatia joins the eurozone.", "joins", published=_OCTOBER)
    assert found.kind is DateKind.DOCUMENT_DATE
    assert found.interval.may_hold_on(_OCTOBER)
    assert found.text is None


def test_a_narrative_lends_the_year_of_the_sentence_before(when):
    found = when(
        "Berg was elected president.", "elected", Relation.TOOK_OFFICE, before="In 2000, the king fled. "
    )
    assert (found.edtf, found.kind) == ("2000~", DateKind.INFERRED)
    told = when(
        "Berg was elected president.",
        "elected",
        Relation.TOOK_OFFICE,
        before="In 2024, the king fled. ",
        published=_OCTOBER,
    )
    assert told is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kalman resigned as chief executive of Berg, the company he helped found in 2009.", "resigned"),
        (
            "Croatia joined the bloc at midnight, the first new member since Bulgaria and Romania in 2007.",
            "joined",
        ),
    ],
)
def test_the_only_date_of_a_sentence_may_be_an_asides(when, text, word):
    assert when(text, word, Relation.LEFT_OFFICE if word == "resigned" else Relation.JOINED) is None
