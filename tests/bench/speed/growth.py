"""How cost grows: with the article's length, the table's size, the batch's size. Writes the plots."""

import math
import statistics

from common_ground import read, table, timed
from matching import verify_speed

from claims.extraction.extractor import Extractor
from claims.extraction.pipeline import load_pipeline
from claims.reference import ReferenceTable
from claims.types import Article

LENGTHS = (10_000, 50_000, 250_000, 1_000_000)
BATCHES = (8, 16, 32, 64, 128, 256)
TABLES = (1_000, 10_000, 100_000)


def section(path, docs):
    articles = read(path)
    extractor = Extractor(nlp=load_pipeline(), table=ReferenceTable.load())
    list(extractor.extract_many(articles[:20]))
    text = "\n\n".join(article.text for article in articles)
    text += "\n\n" + text * (LENGTHS[-1] // len(text))
    lengths = [(n, timed(lambda n=n: extractor.extract(Article(id="a", text=text[:n])))[0]) for n in LENGTHS]
    few = articles[:60]
    batches = []
    for size in BATCHES:
        extractor.parser.batch_size = size
        times = [timed(lambda: list(extractor.extract_many(few)))[0] for _ in range(2)]
        batches.append((size, statistics.median(times)))
    tables = [(facts, 1e6 / verify_speed(facts)[1]) for facts in TABLES]
    draw(docs / "growth.svg", lengths, tables, batches)
    slope = math.log(lengths[-1][1] / lengths[0][1]) / math.log(LENGTHS[-1] / LENGTHS[0])
    rows = [(f"{n:,}", f"{seconds:.2f}", f"{seconds / n * 1e6:.1f}") for n, seconds in lengths]
    return f"""![Cost against length, table and batch](growth.svg)

{table(("characters of one article", "seconds", "us a character"), rows)}

Cost grows with the length to the power {slope:.2f}; with the table's size from {tables[0][1]:,.0f} us a claim
at {TABLES[0]:,} facts to {tables[-1][1]:,.0f} us at {TABLES[-1]:,}.
"""


def draw(path, lengths, tables, batches):
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 3, figsize=(11, 3.2), layout="constrained")
    panels = (
        ("one article", "characters", "seconds", lengths),
        ("one claim", "facts in the table", "microseconds", tables),
        ("60 articles", "sentences a batch", "seconds", batches),
    )
    for axis, (title, across, up, points) in zip(axes, panels, strict=True):
        axis.loglog(*zip(*points, strict=True), marker="o")
        axis.set(title=title, xlabel=across, ylabel=up)
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)
