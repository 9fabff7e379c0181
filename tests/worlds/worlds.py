"""`python tests/worlds/worlds.py [-v] [--totals] [--closed] [WORLD ...]`: invented worlds by their tables.

A world is a folder: `table`, as a user would bring it (`facts.csv` and whatever else), and
`articles.jsonl` about bodies, states and persons that no model and no bundled table knows. Every
checkable statement of an article stands in its `statements`, written before the program was run:
`in`, words of its sentence that stand nowhere else in the text, `says`, `relations | subject | answers`
as in the passages checked by hand (a family stands for all its relations), and, of false ones, the
`value` that must be told. Nothing else an article says may be called wrong. A row with a `file` in the
place of its `text` is a page beside it, one with `markdown` has such a page in the row; both are read as the
command line reads them. A world without a table is ours: its articles are held against the bundled one. A
fault that is known and not mended has its reason in `known`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "fact_checks"))

from scoring import Expected, brief, kind_lines

from claims import Article, Checker
from claims.articles import read_articles
from claims.articles.markdown import article_of_markdown
from claims.relations import Family, Relation, spec_of
from claims.types import Verdict

__all__ = ["Outcome", "Page", "Statement", "judge", "lines", "read_pages", "worlds"]

HERE = Path(__file__).parent
CLOSED = HERE.parent / "worlds_closed"
_ACCUSING = frozenset({"REFUTED", "OUTDATED"})
_OUTCOMES = ("right", "unread", "undecided", "accused", "praised", "other")


@dataclass(frozen=True)
class Statement:
    """A statement of an article, where it stands, and what a fact-checker says of it."""

    words: str
    expected: Expected
    value: str | None
    known: str | None = None

    @property
    def labels(self) -> set[str]:
        """The labels that are right."""
        return {label for label, _ in self.expected.answers}


@dataclass(frozen=True)
class Page:
    """An article of a world with its statements."""

    world: str
    article_id: str
    title: str | None
    published: date
    text: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class Outcome:
    """What became of a statement, or, without one, of a claim nobody listed."""

    page: Page
    statement: Statement | None
    given: tuple[Verdict, ...]
    what: str

    @property
    def kind(self) -> str:
        """Whether it was true, false, open or not listed."""
        if self.statement is None:
            return "not listed"
        if self.statement.labels & _ACCUSING:
            return "false"
        return "true" if "SUPPORTED" in self.statement.labels else "open"


def worlds(folder: Path = HERE) -> list[str]:
    """Give the names of the worlds of a folder, as paths from this one."""
    names = sorted(path.parent.name for path in folder.glob("*/articles.jsonl"))
    return names if folder == HERE else [f"../{folder.name}/{name}" for name in names]


def read_pages(world: str) -> list[Page]:
    """Read the articles of a world; raises ValueError where words of a statement do not stand once."""
    rows = map(json.loads, (HERE / world / "articles.jsonl").read_text(encoding="utf-8").splitlines())
    return [_page(world, row) for row in rows]


def _page(world: str, row: dict) -> Page:
    day = date.fromisoformat(row["published"])
    article = Article(id=row["id"], text=row.get("text", ""), title=row.get("title"), published=day)
    if "file" in row:
        [article] = read_articles([HERE / world / row["file"]], published=day)
    if "markdown" in row:
        article = article_of_markdown(row["markdown"], article_id=row["id"], published=day)
    return Page(world, row["id"], article.title, day, article.text, tuple(_statements(row, article.text)))


def _statements(row: dict, text: str) -> Iterator[Statement]:
    for one in row["statements"]:
        if text.count(one["in"]) != 1:
            raise ValueError(f"{row['id']}: {one['in']!r} does not stand once in the text")
        expected = Expected.read(one["says"])
        yield Statement(
            one["in"], replace(expected, relations=_spelled_out(expected.relations)), one.get("value"),
            one.get("known"),
        )  # fmt: skip


def _spelled_out(names: Iterable[str]) -> frozenset[str]:
    """Put the relations of a family in the place of its name."""
    of_family = {
        family.value: [one.value for one in Relation if spec_of(one).family is family] for family in Family
    }
    return frozenset(relation for name in names for relation in of_family.get(name, [name]))


def judge(world: str) -> list[Outcome]:
    """Check the articles of a world by its own table alone, by the bundled one where it has none."""
    table = HERE / world / "table"
    checker = Checker(table=table, default_table=False) if table.exists() else Checker()
    return [outcome for page in read_pages(world) for outcome in _judge_page(page, checker)]


def _judge_page(page: Page, checker: Checker) -> Iterator[Outcome]:
    article = Article(id=page.article_id, text=page.text, title=page.title, published=page.published)
    verdicts = list(checker.check(article))
    told = [[v for v in verdicts if _is_of(v, one, page, checker)] for one in page.statements]
    # One claim may be told twice, by a statement that is false in one of the places.
    rightly = {
        id(verdict)
        for statement, given in zip(page.statements, told, strict=True)
        for verdict in given
        if statement.labels & _ACCUSING and statement.expected.is_met(verdict)
    }
    known: set[int] = set()
    for statement, found in zip(page.statements, told, strict=True):
        known.update(map(id, found))
        given = [v for v in found if statement.labels & _ACCUSING or id(v) not in rightly]
        yield Outcome(page, statement, tuple(given), _what(statement, given))
    for verdict in verdicts:
        if id(verdict) not in known:
            wrong = verdict.label.value in _ACCUSING
            yield Outcome(page, None, (verdict,), "accused" if wrong else "other")


def _is_of(verdict: Verdict, statement: Statement, page: Page, checker: Checker) -> bool:
    start = page.text.index(statement.words)
    stands_in = _stands_in(verdict, start, start + len(statement.words))
    return stands_in and statement.expected.is_about(verdict, checker.table)


def _stands_in(verdict: Verdict, start: int, end: int) -> bool:
    """Tell whether a claim's sentence, or a clause that says it again, meets some words."""
    claim = verdict.claim
    said = [(claim.start, claim.end), *((span.start, span.end) for span in claim.mentions)]
    return any(first < end and start < last for first, last in said)


def _what(statement: Statement, given: Sequence[Verdict]) -> str:
    labels = {verdict.label.value for verdict in given}
    if not given:
        return "right" if statement.expected.is_optional else "unread"
    if not statement.labels & _ACCUSING and labels & _ACCUSING:
        return "accused"
    met = [verdict for verdict in given if statement.expected.is_met(verdict)]
    if any(statement.value is None or statement.value in (verdict.expected or "") for verdict in met):
        return "right"
    if "SUPPORTED" in labels and "SUPPORTED" not in statement.labels:
        return "praised"
    return "undecided" if labels == {"NOT ENOUGH INFO"} else "other"


def lines(outcomes: Iterable[Outcome]) -> list[str]:
    """Write how many statements of each kind came out how."""
    counts = Counter((outcome.kind, outcome.what) for outcome in outcomes)
    rows = kind_lines(counts, _OUTCOMES)
    return [*rows, f"claims not listed: {counts['not listed', 'accused']} accused of {_others(counts)}"]


def _others(counts: Counter[tuple[str, str]]) -> int:
    return sum(number for (kind, _), number in counts.items() if kind == "not listed")


def main(*options: str) -> None:
    """Print the counts of each world and of all, and with `-v` what is not right."""
    folder = CLOSED if "--closed" in options else HERE
    asked = [option for option in options if not option.startswith("-")] or worlds(folder)
    everything: list[Outcome] = []
    for world in asked:
        outcomes = judge(world)
        everything += outcomes
        for outcome in outcomes if "-v" in options else ():
            _show(outcome)
        if "--totals" not in options:
            print("\n".join([world, *lines(outcomes)]))
    print("\n".join([f"{len(asked)} worlds", *lines(everything)]))


def _show(outcome: Outcome) -> None:
    if outcome.what == "right" or (outcome.statement is None and outcome.what == "other"):
        return
    words = outcome.statement.words if outcome.statement else outcome.given[0].claim.sentence
    print(f"{outcome.kind} {outcome.what} [{outcome.page.article_id}] {words}")
    for verdict in outcome.given:
        print(f"     {brief(verdict)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
