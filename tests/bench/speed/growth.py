"""How cost grows: with the article's length, the table's size, the batch's size. Writes the plots."""

import math
import statistics
from importlib.util import find_spec

from common_ground import in_turn, read, table, timed
from matching import FACTS, verify_speed

from claims.checker import Checker
from claims.extraction.extractor import Extractor
from claims.extraction.pipeline import load_pipeline
from claims.reference import ReferenceTable
from claims.types import Article

LENGTHS = (10_000, 50_000, 250_000, 1_000_000)
BATCHES = (8, 16, 32, 64, 128, 256)
CLAIM_BATCHES = (1, 8, 64, 512)


def section(path, docs):
    articles = read(path)
    extractor = Extractor(nlp=load_pipeline(), table=ReferenceTable.load())
    found = [claim for claims in extractor.extract_many(articles[:60]) for claim in claims]
    lengths = by_length(extractor, articles)
    sentences = by_batch(extractor, articles[:60])
    tables = [(facts, 1e6 / verify_speed(facts).cold) for facts in FACTS]
    claims = by_claims(found)
    plot = draw(docs / "growth.svg", lengths, tables, sentences, claims)
    rows = [(f"{n:,}", f"{seconds:.2f}", f"{seconds / n * 1e6:.1f}") for n, seconds in lengths]
    return f"""{plot}

{table(("characters of one article", "seconds", "us a character"), rows)}

{table(("facts in the table", "us a claim"), [(f"{n:,}", f"{us:,.0f}") for n, us in tables])}

{table(("sentences a batch", "seconds for 60 articles"), [(n, f"{s:.2f}") for n, s in sentences])}

{table(("claims a batch", "us a claim"), [(n, f"{us:,.0f}") for n, us in claims])}

Cost grows with the length to the power {
        slope(lengths):.2f}, and a claim's with the table's size to the power {slope(tables):.2f}.
"""


def by_length(extractor, articles):
    text = "\n\n".join(article.text for article in articles)
    text += "\n\n" + text * (LENGTHS[-1] // len(text))
    return [(n, timed(lambda n=n: extractor.extract(Article(id="a", text=text[:n])))[0]) for n in LENGTHS]


def by_batch(extractor, articles):
    times = []
    for size in BATCHES:
        extractor.parser.batch_size = size
        times.append((size, min(timed(lambda: list(extractor.extract_many(articles)))[0] for _ in range(2))))
    return times


def by_claims(claims):
    """Give microseconds a claim where so many are verified at once; names are remembered alike in all."""
    checker = Checker()
    sides = {
        size: lambda size=size: [
            checker.verify(claims[n : n + size], published=None) for n in range(0, len(claims), size)
        ]
        for size in CLAIM_BATCHES
    }
    seconds = in_turn(sides, 3)
    return [(size, statistics.median(seconds[size]) / len(claims) * 1e6) for size in CLAIM_BATCHES]


def slope(points):
    (first, low), (last, high) = points[0], points[-1]
    return math.log(high / low) / math.log(last / first)


def draw(path, lengths, tables, sentences, claims):
    """Write the plots, the same bytes for the same figures; tell what is missing where that cannot be."""
    if not find_spec("matplotlib"):
        return "No plots: matplotlib is not installed (`pip install 'factclaims[notebooks]'`)."
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams |= {"svg.hashsalt": "claims", "svg.fonttype": "none", "font.size": 8}
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 4, figsize=(11, 2.6), layout="constrained")
    panels = (
        ("one article", "characters", "seconds", lengths),
        ("one claim", "facts in the table", "microseconds", tables),
        ("60 articles", "sentences a batch", "seconds", sentences),
        ("one claim", "claims a batch", "microseconds", claims),
    )
    for axis, (title, across, up, points) in zip(axes, panels, strict=True):
        axis.loglog(*zip(*points, strict=True), marker="o")
        axis.set(title=title, xlabel=across, ylabel=up)
    figure.savefig(path, metadata={"Date": None, "Creator": None})
    pyplot.close(figure)
    return f"![Cost against length, table and batch]({path.name})"
