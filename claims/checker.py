"""The stairwell: wires articles, extraction, matching, verdicts and report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from claims.__about__ import __version__
from claims.articles import dated_by_text
from claims.consistency import contradictions
from claims.dates import parse_day
from claims.extraction.extractor import Extractor
from claims.extraction.pipeline import installed_pipeline, model_name
from claims.extraction.weighing.weigher import LogisticWeigher, digest_of
from claims.matching import Linker, MatchedClaim, Matcher, load_matcher, match_claims
from claims.reference import ReferenceTable
from claims.report import Report
from claims.report.cited import cite
from claims.types import Article, Claim, DateSource, Failure, Verdict
from claims.verdicts import DEFAULT_SETTINGS, VerdictSettings, former_titles, judge

if TYPE_CHECKING:
    import spacy.language

__all__ = ["Checker", "batches"]

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Batches are bounded by text, not by count: a window of 400,000 characters keeps memory flat.
_BATCH_CHARACTERS = 400_000
_BATCH_ARTICLES = 64


class Checker:
    """Checks what articles state as fact against a reference table.

    Parameters
    ----------
    table : ReferenceTable, path or sequence of paths, optional
        The table, or folders laid over the bundled one, later ones overruling earlier ones.
    nlp : spacy.language.Language, optional
        A pipeline with tagger, parser and entity recognizer; the bundled one, loaded when an
        article first needs it, when None.
    matcher : Matcher, optional
        The matching model; the bundled one when None.
    default_table : bool
        Whether the bundled table lies under `table` when that is given as paths.
    settings : VerdictSettings
        Limits at which the checker abstains.

    Examples
    --------
    >>> from claims import Checker
    >>> checker = Checker()
    >>> report = checker.check("NATO was founded in 1955.", published="2024-10-01")
    >>> [(verdict.label.value, verdict.expected) for verdict in report]
    [('REFUTED', '1949-04-04')]
    """

    def __init__(
        self,
        table: ReferenceTable | str | Path | Sequence[str | Path] | None = None,
        *,
        nlp: spacy.language.Language | None = None,
        matcher: Matcher | None = None,
        default_table: bool = True,
        settings: VerdictSettings = DEFAULT_SETTINGS,
    ) -> None:
        self.table = _table(table, default_table=default_table)
        self.matcher = matcher if matcher is not None else load_matcher()
        self.settings = settings
        self._linker = Linker(self.table)
        self._nlp = nlp
        self.extractor = Extractor(nlp=nlp, table=self.table)

    @cached_property
    def model_version(self) -> str:
        """What made a verdict, as each carries it: both models' digests, the pipeline, this tool."""
        matching = getattr(self.matcher, "version", type(self.matcher).__name__)
        weigher = self.extractor.weigher
        extraction = (
            digest_of(weigher)[:12] if isinstance(weigher, LogisticWeigher) else type(weigher).__name__
        )
        pipeline = installed_pipeline() if self._nlp is None else model_name(self._nlp)
        parts = [f"matching {matching}", f"extraction {extraction}", pipeline, f"claims {__version__}"]
        return ", ".join(part for part in parts if part)

    @property
    def versions(self) -> dict[str, str]:
        """What results depend on: tool, table, matching model, limits."""
        return {
            "tool": __version__,
            "table": self.table.version,
            "model": self.model_version,
            "settings": repr(self.settings),
        }

    def renewed(self) -> Checker:
        """Give a checker for another process: same settings and pipeline, its own table connection."""
        reopen, origin = cast(
            "tuple[Callable[..., ReferenceTable], tuple[Any, ...]]", self.table.__reduce__()
        )
        return Checker(reopen(*origin), nlp=self._nlp, matcher=self.matcher, settings=self.settings)

    def check(self, article: Article | str, *, published: date | str | None = None) -> Report:
        """Read one article and check every claim in it.

        Parameters
        ----------
        article : Article or str
            The article, or its bare text.
        published : date or str, optional
            Day of publication, such as "2024-10-01"; an article's own date goes first.

        Raises
        ------
        DateError
            When `published` names no day.
        """
        return next(self.check_many([_article(article, published)]))

    def check_many(self, articles: Iterable[Article | Failure]) -> Iterator[Report]:
        """Check a stream of articles, one report each, in input order and flat memory.

        A `Failure` in the stream gives a report that carries it.
        """
        for batch in batches(iter(articles)):
            readable = [article for article in batch if isinstance(article, Article)]
            claims = self.extractor.extract_many(readable)
            verdicts = self._judge(readable, claims)
            for item in batch:
                if isinstance(item, Failure):
                    yield Report(failure=item)
                else:
                    clashes, found = _compared(next(verdicts))
                    notes = (*self._notes(item), *(f"{item.id}: {clash}" for clash in clashes))
                    yield Report(article=item, verdicts=found, notes=notes, cited=cite(found, self.table))

    def extract(self, article: Article | str, *, published: date | str | None = None) -> list[Claim]:
        """Read one article and give its claims without checking them."""
        return self.extractor.extract(_article(article, published))

    def verify(self, claims: Sequence[Claim], *, published: date | None = None) -> list[Verdict]:
        """Check structured claims; `published` serves those that carry no date of their own."""
        matched = list(match_claims(claims, self.table, self.matcher, linker=self._linker, strangers=False))
        verdicts = [self._verdict(one, one.claim.published or published) for one in matched]
        for place in former_titles(verdicts):
            one = matched[place]
            verdicts[place] = self._verdict(one, one.claim.published or published, is_former=True)
        return verdicts

    def _verdict(self, matched: MatchedClaim, day: date | None, *, is_former: bool = False) -> Verdict:
        scales = getattr(self.matcher, "verdict_scales", None)
        return judge(
            matched,
            self.table,
            as_of=day,
            settings=self.settings,
            scales=scales,
            model_version=self.model_version,
            is_former=is_former,
        )

    def _judge(
        self, articles: Sequence[Article], claims: Iterable[list[Claim]]
    ) -> Iterator[tuple[Verdict, ...]]:
        per_article = list(claims)
        verdicts = iter(self.verify([claim for found in per_article for claim in found]))
        for _, found in zip(articles, per_article, strict=True):
            yield tuple(islice(verdicts, len(found)))

    def _notes(self, article: Article) -> tuple[str, ...]:
        if article.published is None:
            day = self.settings.table_as_of or self.table.as_of
            return (f"{article.id}: no publication date; judged as of {day} (--published DATE)",)
        if article.published_from in (DateSource.TEXT, DateSource.METADATA):
            where = "its first lines" if article.published_from is DateSource.TEXT else "its metadata"
            return (f"{article.id}: published {article.published}, as {where} say", *_later(article))
        return _later(article)


def _later(article: Article) -> tuple[str, ...]:
    """Tell of a year well after the day of publication: the day is wrong, or the text looks ahead."""
    published = article.published
    years = [int(year) for year in _YEAR.findall(article.text)]
    later = [year for year in years if published is not None and year > published.year + 1]
    if not later or article.published_from is DateSource.RECORD:
        return ()
    return (f"{article.id}: published {published}, yet the text speaks of {max(later)}",)


def _compared(verdicts: tuple[Verdict, ...]) -> tuple[list[str], tuple[Verdict, ...]]:
    """Tell which statements of an article cannot both be true, table or no table.

    Either one's explanation says so too, so that every form of output does.
    """
    clashes = contradictions([verdict.claim for verdict in verdicts])
    words: dict[int, list[str]] = {}
    for clash in clashes:
        for claim in (clash.first, clash.second):
            words.setdefault(id(claim), []).append(f"Within the article: {clash.explanation}.")
    told = (
        replace(one, explanation=" ".join([one.explanation, *words[id(one.claim)]]))
        if id(one.claim) in words
        else one
        for one in verdicts
    )
    return [f"two statements cannot both be true: {clash.explanation}" for clash in clashes], tuple(told)


def _table(
    table: ReferenceTable | str | Path | Sequence[str | Path] | None, *, default_table: bool
) -> ReferenceTable:
    if isinstance(table, ReferenceTable):
        return table
    folders = [table] if isinstance(table, str | Path) else list(table or ())
    return ReferenceTable.load(*folders, default=default_table)


def _article(article: Article | str, published: date | str | None) -> Article:
    day = parse_day(published) if isinstance(published, str) else published
    if isinstance(article, str):
        source = DateSource.GIVEN if day else DateSource.NONE
        return dated_by_text(Article(id="text", text=article, published=day, published_from=source))
    if article.published is None and day is not None:
        return replace(article, published=day, published_from=DateSource.GIVEN)
    return article


def batches(stream: Iterator[Article | Failure]) -> Iterator[list[Article | Failure]]:
    """Cut a stream into lists bounded by length of text, at least one item each."""
    batch: list[Article | Failure] = []
    size = 0
    for item in stream:
        batch.append(item)
        size += len(item.text) if isinstance(item, Article) else 0
        if size >= _BATCH_CHARACTERS or len(batch) >= _BATCH_ARTICLES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
