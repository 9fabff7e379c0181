"""What single sentences say of offices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from claims.extraction.context import DocumentContext
from claims.extraction.frames import Candidate, Sentence, SentenceView, Zone
from claims.extraction.leadership import PATTERNS, find
from claims.extraction.mentions import read_mentions
from claims.extraction.parsing.parser import SentenceParser
from claims.types import Article, Modality, Polarity

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def read(nlp: Language, text: str) -> list[Candidate]:
    """Read one sentence alone, with no table and nothing resolved."""
    (doc,) = SentenceParser(nlp).parse([(text, frozenset())])
    article = Article(id="x", text=text, published=date(2024, 10, 1))
    view = SentenceView(
        sentence=Sentence(index=0, start=0, end=len(text), zone=Zone.BODY, paragraph=0),
        span=doc[:],
        shift=0,
        mentions=read_mentions(doc, text, 0),
        context=DocumentContext(article=article, published=article.published),
    )
    return find(view)


def said(candidate: Candidate) -> dict[str, Any]:
    """Give a candidate's slots as plain words, empty ones left out."""
    words = {
        "relation": candidate.relation.value,
        "subject": candidate.subject and candidate.subject.text,
        "object": candidate.object and candidate.object.text,
        "role": candidate.role and candidate.role.title,
        "predecessor": candidate.predecessor and candidate.predecessor.text,
        "successor": candidate.successor and candidate.successor.text,
        "quantity": candidate.quantity and (candidate.quantity.value, candidate.quantity.unit),
    }
    return {name: word for name, word in words.items() if word is not None}


def has(found: list[Candidate], **slots: Any) -> bool:
    """Tell whether one candidate has all these slots."""
    return any(slots.items() <= said(candidate).items() for candidate in found)


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_pattern_finds_its_example(nlp: Language, pattern: Any) -> None:
    assert pattern.id in {candidate.rule for candidate in read(nlp, pattern.example)}


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_pattern_leaves_its_near_miss(nlp: Language, pattern: Any) -> None:
    assert pattern.id not in {candidate.rule for candidate in read(nlp, pattern.near_miss)}


def test_pattern_ids_are_unique() -> None:
    ids = [pattern.id for pattern in PATTERNS]
    assert len(ids) == len(set(ids))


TITLES = [
    ("Ukrainian interior minister Ihor Klymenko spoke.", "Ihor Klymenko", "Ukrainian", "interior minister"),
    ("Mary Barra, GM's chief executive, spoke.", "Mary Barra", "GM", "chief executive"),
    ("Canada's Minister of Industry, Tony Clement, spoke.", "Tony Clement", "Canada", "minister of industry"),
    (
        "The bank hired Ann Smith, director of Housing Studies at Harvard University.",
        "Ann Smith", "Harvard University", "director of housing studies",
    ),
    ("Governor of Washington Chris Gregoire spoke.", "Chris Gregoire", "Washington", "governor"),
    ("Airbus and its CEO Ralph Crosby spoke.", "Ralph Crosby", "Airbus", "ceo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "body", "role"), TITLES)
def test_title_gives_holder_body_and_role(
    nlp: Language, text: str, subject: str, body: str, role: str
) -> None:
    assert has(read(nlp, text), relation="holds_office", subject=subject, object=body, role=role)


@pytest.mark.parametrize("role", ["chairman", "ceo"])
def test_coordinated_titles_share_body_and_holder(nlp: Language, role: str) -> None:
    found = read(nlp, "Chrysler chairman and CEO Robert Nardelli spoke.")
    assert has(found, subject="Robert Nardelli", object="Chrysler", role=role)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mark Rutte assumed leadership from Jens Stoltenberg just weeks before the U.S. elections.",
            {"relation": "took_office", "subject": "Mark Rutte", "predecessor": "Jens Stoltenberg"},
        ),
        (
            "Jens Stoltenberg was succeeded by Mark Rutte as secretary general of NATO.",
            {"subject": "Mark Rutte", "predecessor": "Jens Stoltenberg", "object": "NATO"},
        ),
        (
            "Chief executive Rick Wagoner was replaced with Fritz Henderson.",
            {"subject": "Fritz Henderson", "predecessor": "Rick Wagoner", "role": "chief executive"},
        ),
        (
            "Daniel Akerson was appointed by the government as both chief executive and chairman in 2009.",
            {"relation": "took_office", "subject": "Daniel Akerson", "role": "chairman"},
        ),
        (
            "The General Assembly elected Antonio Guterres secretary general.",
            {"relation": "took_office", "subject": "Antonio Guterres", "role": "secretary general"},
        ),
        (
            "Protests forced Boris Johnson to step down.",
            {"relation": "left_office", "subject": "Boris Johnson"},
        ),
        (
            "President Mohamed Morsi was ousted in 2013.",
            {"relation": "left_office", "subject": "Mohamed Morsi", "role": "president"},
        ),
        (
            "From 1998 to 2008, Anatoly Chubais headed Gazprom.",
            {"relation": "held_office", "subject": "Anatoly Chubais", "object": "Gazprom"},
        ),
        (
            "The IMF is led by Kristalina Georgieva.",
            {"relation": "holds_office", "subject": "Kristalina Georgieva", "object": "IMF"},
        ),
        (
            "Michel Temer is a lawyer serving as the 37th president of Brazil.",
            {"relation": "ordinal_holder", "subject": "Michel Temer", "quantity": (37.0, "ordinal")},
        ),
        (
            "Ralph Crosby served as chairman of Airbus for eight years.",
            {"relation": "tenure_length", "subject": "Ralph Crosby", "quantity": (8.0, "year")},
        ),
        (
            "Goodluck Jonathan handed over power to Muhammadu Buhari.",
            {"relation": "left_office", "subject": "Goodluck Jonathan", "successor": "Muhammadu Buhari"},
        ),
        (
            "Angela Merkel's presidential term ended in 2013.",
            {"relation": "left_office", "subject": "Angela Merkel", "role": "president"},
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_verb_fills_the_slots(nlp: Language, text: str, expected: dict[str, Any]) -> None:
    assert has(read(nlp, text), **expected)


@pytest.mark.parametrize(
    "text",
    [
        "Park Joo-Ho was replaced by Kim Min-Woo in the 28th minute.",
        "Western leaders assert that NATO is an alliance.",
        "The secretary general's role is to find compromises.",
        "Scott Carson, an executive vice president of Boeing, replied.",
        "William Armstrong was elected as a Republican to the Forty-first Congress.",
        "Apple is a leader in network systems.",
        "Brock Holt led the Owls with 67 runs.",
        "Will Weng succeeded Margaret Farrar as crossword puzzle editor.",
        "Yuri Ushakov is an aide to the president of Russia.",
        "Thousands honoured Martin Luther King Jr. on Monday.",
        "NATO officials anticipate that Rutte will continue the focus of Jens Stoltenberg.",
    ],
)
def test_no_office_changes_hands(nlp: Language, text: str) -> None:
    assert [said(c) for c in read(nlp, text)] == []


def test_swapping_the_names_swaps_the_slots(nlp: Language) -> None:
    one = read(nlp, "Olaf Scholz succeeded Angela Merkel as chancellor of Germany.")
    other = read(nlp, "Angela Merkel succeeded Olaf Scholz as chancellor of Germany.")
    assert has(one, subject="Olaf Scholz", predecessor="Angela Merkel")
    assert has(other, subject="Angela Merkel", predecessor="Olaf Scholz")


def test_a_nomination_is_planned(nlp: Language) -> None:
    found = read(nlp, "The party nominated Olaf Scholz as chancellor.")
    assert {c.modality for c in found if c.relation.value == "took_office"} == {Modality.PLANNED}


def test_a_declined_office_is_negative(nlp: Language) -> None:
    found = read(nlp, "William Armstrong declined the office of commissioner of railroads.")
    assert {c.polarity for c in found} == {Polarity.NEGATIVE}


def test_clause_and_trigger_lie_inside_the_sentence(nlp: Language) -> None:
    text = "Jens Stoltenberg was succeeded by Mark Rutte, the former Dutch prime minister."
    for candidate in read(nlp, text):
        assert 0 <= candidate.clause.start <= candidate.trigger.start
        assert candidate.trigger.end <= candidate.clause.end <= len(text)


HOLDERS = [
    ("Its chief executive is Ann Lee.", "Ann Lee", "Its", "chief executive"),
    ("The first rector of Acme University was Bo Ek.", "Bo Ek", "Acme University", "rector"),
    ("Nordtek's chairman is Ann Lee, and the chief executive is Bo Ek.", "Bo Ek", None, "chief executive"),
    ("Acme Bank is led by chairman Ann Lee and CEO Bo Ek.", "Bo Ek", "Acme Bank", "ceo"),
    ("Ann Lee is CEO of Acme Software and Nordtek.", "Ann Lee", "Nordtek", "ceo"),
    ("Ann Lee is the CEO of the Swiss toy company Nordtek.", "Ann Lee", "Nordtek", "ceo"),
    ("They met with Ann Lee the president of Acme Bank.", "Ann Lee", "Acme Bank", "president"),
    ("Ann Lee, C.E.O. of Acme Bank, left early.", "Ann Lee", "Acme Bank", "ceo"),
    ("Ann Lee is director of Acme Bank and chairman of Nordtek.", "Ann Lee", "Nordtek", "chairman"),
]


@pytest.mark.parametrize(("text", "subject", "body", "role"), HOLDERS)
def test_holder_and_body_are_found_around_the_office(
    nlp: Language, text: str, subject: str, body: str | None, role: str
) -> None:
    slots = {"subject": subject, "role": role} | ({"object": body} if body else {})
    assert has(read(nlp, text), relation="holds_office", **slots) or has(
        read(nlp, text), relation="held_office", **slots
    )


def test_letters_behind_a_name_hold_no_office(nlp: Language) -> None:
    found = read(nlp, "Ann Lee, OC, MD, is chief executive of Acme Bank.")
    assert {candidate.subject.text for candidate in found if candidate.subject} == {"Ann Lee"}


def test_acting_office_is_held_though_the_parser_reads_a_verb(nlp: Language) -> None:
    assert has(
        read(nlp, "Ann Lee was acting managing director of the IMF in 2019."), role="managing director"
    )


@pytest.mark.parametrize("before", ["Jens Stoltenberg", "Surin Pitsuwan"])
def test_predecessor_is_read_behind_the_body(drafts_of, before):
    (draft,) = drafts_of(f"Kao Kim Hourn took over as secretary general of ASEAN from {before}.")
    assert draft.predecessor.name == before


def test_managing_is_part_of_the_title(drafts_of):
    (draft,) = drafts_of("Horst Holm was sworn in as managing director of Halden Group on March 4, 2004.")
    assert draft.candidate.relation.value == "took_office"
