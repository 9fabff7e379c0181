"""From articles to their claims: rules find candidates generously, a model weighs them."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from claims.extraction import families
from claims.extraction.choice import Chooser, load_chooser
from claims.extraction.drafts import Draft
from claims.extraction.founding.formal_acts import without_formal_acts
from claims.extraction.merging import merge
from claims.extraction.parsing.parser import BATCH_SIZE, SentenceParser
from claims.extraction.parsing.trees import fell
from claims.extraction.pipeline import load_pipeline, model_name
from claims.extraction.reading import Reading
from claims.extraction.role_slots import told_role
from claims.extraction.tables import KnowsNames
from claims.extraction.text.even_text import EvenText, even_text
from claims.extraction.text.sections import placed, sections_of
from claims.extraction.triggers import TriggerFilter
from claims.extraction.weighing.weigher import Weigher, load_weigher
from claims.types import Article, Claim, Quantity, Slot, Span, TimeExpression

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["Extractor", "claim_of"]

# Articles are read in bundles so that sentences of many share a batch; memory stays bounded by text.
_BUNDLE_CHARACTERS = 300_000


class Extractor:
    """Reads articles and gives their claims.

    Parameters
    ----------
    nlp : Language, optional
        A spaCy pipeline with tagger, parser and entity recognizer; the bundled one when None,
        loaded when the first sentence with a trigger comes.
    table : KnowsNames, optional
        A reference table; its aliases overrule the pipeline's entities. Works without.
    weigher : Weigher, optional
        The weighing model; the bundled one when None.
    chooser : Chooser, optional
        The model that chooses what a claim leaves open; the bundled one when None.
    filter_sentences : bool
        False parses every sentence, not only those with a trigger; the claims are the same.
    batch_size : int
        Sentences handed to the models at once; the claims are the same for any.
    """

    def __init__(
        self,
        nlp: Language | None = None,
        table: KnowsNames | None = None,
        *,
        weigher: Weigher | None = None,
        chooser: Chooser | None = None,
        filter_sentences: bool = True,
        batch_size: int = BATCH_SIZE,
    ) -> None:
        self._nlp = nlp
        self.table = table
        self.weigher = weigher if weigher is not None else load_weigher()
        self.chooser = chooser if chooser is not None else load_chooser()
        self.filter_sentences = filter_sentences
        self.batch_size = batch_size

    @cached_property
    def triggers(self) -> TriggerFilter:
        """The filter generated from the patterns of all families."""
        return families.triggers()

    @cached_property
    def parser(self) -> SentenceParser:
        """The pipeline, loaded on first use."""
        if self._nlp is not None:
            return SentenceParser(self._nlp, batch_size=self.batch_size)
        return SentenceParser(load_pipeline(), batch_size=self.batch_size, renew=load_pipeline)

    @property
    def model(self) -> str:
        """Name and version of the spaCy pipeline."""
        return model_name(self.parser.nlp)

    def extract(self, article: Article) -> list[Claim]:
        """Give the claims of one article in text order."""
        return next(self.extract_many([article]))

    def extract_many(self, articles: Iterable[Article]) -> Iterator[list[Claim]]:
        """Give the claims of each article of a stream, in order."""
        waiting: deque[tuple[Callable[[Claim], Claim], bool]] = deque()

        def stream() -> Iterator[Article]:
            for article in articles:
                sections = sections_of(article)
                for offset, section in sections:
                    even = even_text(section.text)
                    waiting.append((_back(article.text, offset, even), offset == sections[-1][0]))
                    yield section if even is None else replace(section, text=even.text)

        claims: list[Claim] = []
        for section, drafts in self.drafts(stream()):
            back, is_last = waiting.popleft()
            kept = without_formal_acts(merge(self.weigher.weigh(drafts)), section.text)
            claims += [
                back(claim_of(draft, section, number)) for number, draft in enumerate(kept, len(claims) + 1)
            ]
            if is_last:
                yield claims
                claims = []

    def drafts(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Draft]]]:
        """Give the unweighed drafts of each article: what the weighing model is trained on."""
        for bundle in _bundles(iter(articles)):
            # Patterns and pipeline are loaded here: all of it stays, and nothing is to be collected.
            with _undisturbed():
                readings = [
                    Reading(
                        article,
                        self.triggers,
                        self.table,
                        chooser=self.chooser,
                        read_all=not self.filter_sentences,
                    )
                    for article in bundle
                ]
                texts = [text for reading in readings for text in reading.texts()]
                docs = self.parser.parse(texts) if texts else iter(())
            for article, reading in zip(bundle, readings, strict=True):
                with _undisturbed():
                    parsed = list(islice(docs, len(reading.wanted)))
                    drafts = reading.finish(parsed)
                    fell(parsed)
                yield article, drafts


def _back(text: str, offset: int, even: EvenText | None) -> Callable[[Claim], Claim]:
    """Give what leads a claim of a section, evenly spaced or not, back to the places of the article."""
    if even is None and not offset:
        return lambda claim: claim

    def at(start: int, end: int) -> Span:
        span = Span(start=start, end=end) if even is None else even.span(start, end)
        return Span(start=span.start + offset, end=span.end + offset)

    return partial(placed, at=at, text=text)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep the garbage collector from searching, again and again, what an article is read with.

    Reading makes some hundred objects a sentence and drops them all; the search took a seventh of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _bundles(stream: Iterator[Article]) -> Iterator[list[Article]]:
    bundle: list[Article] = []
    size = 0
    for article in stream:
        bundle.append(article)
        size += len(article.text)
        if size >= _BUNDLE_CHARACTERS:
            yield bundle
            bundle, size = [], 0
    if bundle:
        yield bundle


_Placed = TypeVar("_Placed", Slot, TimeExpression, Quantity)


def _exact(placed: _Placed | None, text: str) -> _Placed | None:
    """Give a mention the article's own words; the parser may have read another case."""
    if placed is None or placed.start is None:
        return placed
    words = text[placed.start : placed.end]
    return placed if words == placed.text else replace(placed, text=words)


def _another(person: Slot | None, subject: Slot | None) -> Slot | None:
    """Give who came before or after somebody, None for a pronoun that was taken for himself."""
    return None if person is not None and subject is not None and person.name == subject.name else person


def claim_of(draft: Draft, article: Article, number: int) -> Claim:
    """Give the claim that a draft has become."""
    candidate, sentence, text = draft.candidate, draft.sentence, article.text
    return Claim(
        article_id=article.id,
        claim_id=f"{article.id}#{number}",
        relation=candidate.relation,
        subject=_exact(draft.subject, text),
        object=_exact(draft.object, text),
        role=_exact(told_role(draft, text), text),
        predecessor=_exact(_another(draft.predecessor, draft.subject), text),
        successor=_exact(_another(draft.successor, draft.subject), text),
        founders=tuple(founder for slot in draft.founders if (founder := _exact(slot, text)) is not None),
        compared_with=_exact(draft.compared_with, text),
        order=candidate.order,
        when=_exact(draft.when, text),
        quantity=_exact(candidate.quantity, text),
        polarity=draft.polarity,
        modality=draft.modality,
        attributed_to=draft.attributed_to,
        is_acting=candidate.role is not None and candidate.role.is_acting,
        sentence=text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        clause=candidate.clause,
        mentions=draft.mentions,
        rule=candidate.rule,
        extraction_confidence=draft.confidence,
        published=article.published,
    )
