"""TimeQA: who led what, who belonged where in a period, asked of an encyclopaedia's page.

Each page is read once; a question is answered with the claim whose interval fits its period
best, or not at all. Answers are compared as the benchmark does: lower case, no punctuation,
no articles; any of the gold answers counts, and no answer is right where the page has none.
Pages are cut by a digest of their address into three parts: half was read while the rules were
written, a quarter was opened after version 0.5.0, a quarter is held out, only to measure.

`python -m claims.benchmarks.timeqa FOLDER_OR_FILE [--errors FILE]`
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.benchmarks.knowledgenet import extract
from claims.benchmarks.timeqa_answers import Spell, best_answer, holders, period_of, places
from claims.relations import Family
from claims.types import Article, Claim

__all__ = [
    "Page",
    "Question",
    "TimeQaScore",
    "answer_page",
    "detokenised",
    "main",
    "read_pages",
    "score_answers",
]

_ROLES: dict[str, str] = {
    "P488": "chairman chair chairwoman chairperson leader president chief head director secretary speaker",
    "P6": "mayor minister premier governor chancellor president head leader chairman",
    "P286": "coach manager",
    "P169": "ceo executive officer president chairman director head",
    "P1037": "director head manager chief president",
    "P1308": "",
    "P35": "president king queen emperor monarch prince sultan head governor",
    "P1075": "rector president chancellor principal vice-chancellor head director dean",
    "P4791": "commander captain officer commodore commandant general chief",
    "P371": "host presenter",
    "P98": "editor editor-in-chief chief",
}
"""Last words of the roles that answer each property of leadership, best first; none: any role."""

_BOARDS = {"P169": "managing board, management board, executive board", "P488": "supervisory board"}
"""Boards whose chair answers a property of leadership where a body has two of them."""

_GROUPS = {
    **dict.fromkeys(_ROLES, "leadership"),
    **dict.fromkeys(("P6087", "P39"), "person pages"),
    **dict.fromkeys(("P463", "P54", "P102"), "membership"),
}
READ, OPENED, HELD_OUT = PARTS = ("read first", "opened later", "held out")
"""Pages of the last part are only measured, never looked at."""

_SPACED = re.compile(r"(?<=[(\[]) | (?=[)\],.;:!?%])| (?=['’]s\b)")
_PUNCTUATION = re.compile(r"[^\w\s]")
_ARTICLES = re.compile(r"\b(?:a|an|the)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with its gold answers; none where the page does not tell."""

    text: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page with the questions asked of it, all about one property (its Wikidata id is `kind`)."""

    article: Article
    kind: str
    questions: tuple[Question, ...]

    @property
    def group(self) -> str:
        """What kind of question it is: leadership, person pages or membership."""
        return _GROUPS[self.kind]

    @property
    def part(self) -> str:
        """The part of the benchmark the page is in, one of `PARTS`."""
        digest = hashlib.sha1(self.article.id.encode(), usedforsecurity=False).digest()
        if digest[-1] % 2 == 0:
            return READ
        return OPENED if digest[-2] % 2 == 0 else HELD_OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeQaScore:
    """How answers went.

    Parameters
    ----------
    exact, f1 : float
        Share answered exactly, mean F1 over words; over all questions.
    abstention : float
        Share of the questions without an answer that were left unanswered.
    answered : float
        Share of the questions with an answer that were answered at all.
    """

    questions: int
    exact: float
    f1: float
    abstention: float
    answered: float

    def __str__(self) -> str:
        """Give the figures in one line."""
        return (
            f"EM {self.exact:.3f}  F1 {self.f1:.3f}  abstention {self.abstention:.3f}  "
            f"answered {self.answered:.3f}  of {self.questions} questions"
        )


def read_pages(path: Path) -> Iterator[Page]:
    """Give the pages with questions of our families, in the file's order."""
    file = next(iter(sorted(path.glob("human_annotated_*.json")))) if path.is_dir() else path
    for record in json.loads(file.read_text(encoding="utf-8")):
        if record["type"] in _GROUPS:
            yield _page(record)


def detokenised(text: str) -> str:
    """Write a tokenised paragraph of a page as it stood.

    Examples
    --------
    >>> detokenised("Acme 's head ( 1990;-1994 ) , Ann Lee")
    "Acme's head (1990–1994), Ann Lee"
    """
    return _SPACED.sub("", text).replace(";-", "–")


def _page(record: Mapping[str, Any]) -> Page:
    title, *paragraphs = map(detokenised, record["paras"])
    questions = tuple(
        Question(text=text, answers=tuple(a["answer"] for a in answers if a["answer"]))
        for text, answers in record["questions"]
    )
    article = Article(id=record["link"], title=title, text="\n".join(paragraphs))
    return Page(article=article, kind=record["type"], questions=questions)


def answer_page(page: Page, claims: Sequence[Claim]) -> list[str]:
    """Give an answer to each question of a page, empty where its claims tell none."""
    spells, fits = _spells(page, claims)
    return [best_answer(spells, period_of(question.text), fits) for question in page.questions]


def _spells(page: Page, claims: Sequence[Claim]) -> tuple[list[Spell], Callable[[str | None], float]]:
    if page.group == "leadership":
        wanted = _ROLES[page.kind].split()
        boards = _BOARDS.get(page.kind, "")
        return holders(claims, page.article.title or ""), lambda role: _fits(role, wanted, boards)
    return places(claims, _PLACES[page.kind]), lambda role: 1.0


def _fits(role: str | None, wanted: Sequence[str], boards: str = "") -> float:
    """Weigh how well a role answers a property; one of several good ones goes before the next."""
    if role is None:
        return 0.7
    if not wanted:
        return 1.0
    head, _, part = role.partition(" of the ")
    if part and part in boards:
        return 1.0
    last = head.split()[-1]
    is_lesser = part.endswith(("board", "committee")) or {"deputy", "vice", "assistant"} & set(role.split())
    return (0.5 if is_lesser else 1.0) * (1.0 - 0.03 * wanted.index(last)) if last in wanted else 0.4


def _office(claim: Claim) -> str | None:
    if claim.family is not Family.LEADERSHIP or claim.role is None:
        return None
    return claim.role.text or claim.role.name


def _team(claim: Claim) -> str | None:
    return claim.object.name if claim.family is Family.LEADERSHIP and claim.object is not None else None


def _body(claim: Claim) -> str | None:
    return claim.object.name if claim.family is Family.MEMBERSHIP and claim.object is not None else None


_PLACES: dict[str, Callable[[Claim], str | None]] = {
    "P39": _office,
    "P6087": _team,
    "P463": _body,
    "P54": _body,
    "P102": _body,
}


def score_answers(questions: Iterable[tuple[Question, str]]) -> TimeQaScore:
    """Score answers; an empty one abstains.

    Examples
    --------
    >>> told = Question(text="Who led it in 1990?", answers=("The Ann Lee",))
    >>> score_answers([(told, "Ann Lee"), (Question(text="", answers=()), "")]).exact
    1.0
    """
    pairs = list(questions)
    told = [(q, answer) for q, answer in pairs if q.answers]
    open_ = [answer for q, answer in pairs if not q.answers]
    return TimeQaScore(
        questions=len(pairs),
        exact=_mean([is_exact(q, answer) for q, answer in pairs]),
        f1=_mean([_token_f1(q, answer) for q, answer in pairs]),
        abstention=_mean([not answer for answer in open_]),
        answered=_mean([bool(answer) for _, answer in told]),
    )


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def is_exact(question: Question, answer: str) -> bool:
    """Tell whether an answer is one of the gold ones, or rightly left out."""
    return _plain(answer) in {_plain(gold) for gold in question.answers or ("",)}


def _token_f1(question: Question, answer: str) -> float:
    return max(_overlap(_plain(gold).split(), _plain(answer).split()) for gold in question.answers or ("",))


def _overlap(gold: Sequence[str], given: Sequence[str]) -> float:
    if not gold or not given:
        return float(list(gold) == list(given))
    return 2 * sum((Counter(gold) & Counter(given)).values()) / (len(gold) + len(given))


def _plain(answer: str) -> str:
    return " ".join(_ARTICLES.sub(" ", _PUNCTUATION.sub(" ", answer.lower())).split())


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures of the bundled extractor."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", type=Path, help="write wrong answers of the pages to look at here")
    options = parser.parse_args(argv)
    pages = list(read_pages(options.path))
    claims = extract([page.article for page in pages])
    answers = {page.article.id: answer_page(page, claims[page.article.id]) for page in pages}
    for group in dict.fromkeys(page.group for page in pages):
        for label, wanted in (("all", PARTS), *((part, (part,)) for part in PARTS)):
            own = [page for page in pages if page.group == group and page.part in wanted]
            pairs = [
                pair for page in own for pair in zip(page.questions, answers[page.article.id], strict=True)
            ]
            sys.stdout.write(f"{group:13s} {label:13s} {score_answers(pairs)}\n")
    if options.errors is not None:
        options.errors.write_text("".join(_errors(pages, answers)), encoding="utf-8")
    return 0


def _errors(pages: Iterable[Page], answers: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for page in pages:
        if page.part == HELD_OUT:
            continue
        for question, answer in zip(page.questions, answers[page.article.id], strict=True):
            if not is_exact(question, answer):
                yield f"{page.article.id}\t{question.text}\t{answer}\t{' / '.join(question.answers)}\n"


if __name__ == "__main__":
    raise SystemExit(main())
