"""`python tests/fact_checks/digests.py [-v] [--seed N] [--digests N]`: true digests of several topics each.

A digest is four paragraphs, each about another body, written from rows of the bundled table with what
newsrooms leave unsaid: "the group", "its chief", "joined in 2004", "followed two years later". All it says is
true at its day, so no verdict may be REFUTED or OUTDATED; what is accused, and what is read of some body
of another paragraph, is counted. Rows and wordings are drawn by a seed.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from claims import Checker
from claims.types import Article, Verdict

__all__ = ["PUBLISHED", "digests", "is_accused", "is_strayed"]

TABLE = Path(__file__).parents[2] / "datasets" / "reference"
# The core lists are complete to then.
PUBLISHED = date(2024, 11, 15)
PARAGRAPHS = 4
_MONTHS = "January February March April May June July August September October November December".split()
_NOUNS = ("the group", "the organisation", "the body")
_TITLES = ("secretary general", "chief executive officer", "prime minister", "president")
# Names that English gives an article.
_ARTICLED = (
    "Union", "League", "Organi", "Council", "Association", "Community", "Bank", "Agency", "Nations", "Forum",
    "Fund", "Group", "Commonwealth", "Convention", "Court", "Treaty", "Area", "States", "Kingdom",
    "Netherlands", "Bahamas", "Philippines", "Maldives", "Comoros", "Emirates",
)  # fmt: skip
# A paragraph takes one of each of these: `who` joined `body` in `year`, `years` after the one before.
_MEMBERS = (
    (
        "{Who} has been a member of {body} since {year}.",
        "{Body} took in {who} in {month}.",
        "{Body}, which {who} joined in {year}, meets next week.",
        "The foreign ministers of {body} meet next week. {Who} came in in {year}.",
    ),
    (
        "{Who} joined in {year}.",
        "{Who} became a member of {noun} in {year}.",
        "Its members include {who}, which joined in {year}.",
        "{Who}, a member since {year}, will be there.",
    ),
    ("{Who} followed in {year}.", "{Who} was admitted in {month}.", "{Who} entered {noun} in {year}."),
    (
        "{Who} joined {years} later.",
        "{Who} did so in {year}.",
        "{Who} has belonged to {noun} since {year}.",
    ),
)
_CAME = ("{Who} became {title} of {body} in {year}.", "{Who} was made {title} of {body} in {month}.")
_CAME_THERE = (
    "{Body} was founded in {founded}. {Who} became its {title} in {year}.",
    "{Body} was founded in {founded}, and {who} became its {title} in {year}.",
)
_BEFORE = (
    "{last} succeeded {before}.",
    "{Before} had held the post before.",
    "{last} took over from {before}, who had been {title} since {since}.",
    "{Before}, in office since {since}, had stepped aside.",
    "Until then {before} had been {title}.",
)
# A state's memberships, in order of time; a person's posts.
_JOINED_BOTH = (
    "{Who} joined {first} in {year} and {second} in {later}.",
    "{Who}, which joined {first} in {year}, became a member of {second} in {later}.",
    "{Who} has belonged to {first} since {year} and to {second} since {later}.",
)
_AND_A_THIRD = (
    "It has been a member of {third} since {last_year}.",
    "The country entered {third} in {last_month}.",
    "In {last_year} it was admitted to {third}.",
    "{Third} followed in {last_year}.",
)
_CAREER = (
    "{Who} was {title} of {body} from {year} to {end} and became {next_title} of {next_body} in {later}.",
    "{Who}, {title} of {body} from {year} to {end}, has been {next_title} of {next_body} since {later}.",
    "{Who} became {title} of {body} in {year}. In {later} {last} was made {next_title} of {next_body}.",
    "{Who} took office as {title} of {body} in {year} and left it in {end}. {last} took over as {next_title}"
    " of {next_body} in {later}.",
)
_WENT = (
    "{last} left office in {end}.",
    "{last} stepped down in {gone}.",
    "{last} led {body} until {end}.",
)


@dataclass(frozen=True)
class Row:
    """A row of the table that a sentence may tell: who, where, from when to when (ISO, or empty)."""

    who: str
    where: str
    start: str
    end: str


@dataclass
class Digest:
    """A text and, for each claim it makes, the subject's name and the body's."""

    text: str
    told: set[tuple[str, str]] = field(default_factory=set)


class World:
    """What the table has that a digest may tell: members by body, holders by post, foundings."""

    def __init__(self) -> None:
        self.entities = {row["entity_id"]: row for row in _rows("entities")}
        self.members = self._members()
        self.holders = self._holders()
        self.of_states = self._of_states()
        self.careers = self._careers()
        self.founded = {
            row["entity_id"]: row["date"]
            for row in _rows("founding")
            if row["relation"] == "founded" and row["rank"] == "preferred"
        }

    def _members(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in _rows("membership"):
            kind = self.entities[row["body_id"]]["subkind"]
            is_plain = row["role"] == "full" and row["rank"] == "preferred"
            start, end = _span(row["interval"])
            if is_plain and kind in ("igo", "area", "forum", "treaty") and "1900" < start < "2024":
                found.setdefault(row["body_id"], []).append(
                    self._row(row["member_id"], row["body_id"], start, end)
                )
        once = {body: _once(rows) for body, rows in found.items()}
        return {body: rows for body, rows in once.items() if len(rows) > 5}

    def _holders(self) -> dict[str, list[tuple[Row, Row]]]:
        found: dict[str, list[Row]] = {}
        for row in _rows("leadership"):
            post = self.entities[row["post_id"]]
            start, end = _span(row["interval"])
            is_plain = row["rank"] == "preferred" and row["acting"] != "true" and post["title"] in _TITLES
            if is_plain and post["body_id"] and "1950" < start < "2024":
                found.setdefault(row["post_id"], []).append(
                    self._row(row["holder_id"], post["body_id"], start, end)
                )
        passed = {
            post: list(pairwise(sorted(rows, key=lambda row: row.start))) for post, rows in found.items()
        }
        handed = {
            post: [(a, b) for a, b in pairs if a.end[:4] == b.start[:4] and a.who != b.who]
            for post, pairs in passed.items()
        }
        return {post: pairs for post, pairs in handed.items() if pairs}

    def _of_states(self) -> dict[str, list[Row]]:
        """Memberships of each state that has three."""
        found: dict[str, list[Row]] = {}
        for row in (row for rows in self.members.values() for row in rows):
            found.setdefault(row.who, []).append(row)
        return {who: sorted(rows, key=lambda row: row.start) for who, rows in found.items() if len(rows) > 2}

    def _careers(self) -> list[tuple[dict[str, str], dict[str, str]]]:
        """Pairs of posts that one person held one after the other, in different bodies."""
        held: dict[str, list[dict[str, str]]] = {}
        for row in _rows("leadership"):
            start, end = _span(row["interval"])
            if row["rank"] == "preferred" and row["acting"] != "true" and "1950" < start < "2024":
                held.setdefault(row["holder_id"], []).append(row | {"start": start, "end": end})
        pairs = (
            pair
            for rows in held.values()
            for pair in pairwise(sorted(rows, key=lambda row: row["start"]))
            if len({row["post_id"] for row in rows}) == len(rows)
        )
        return [
            (a, b)
            for a, b in pairs
            if a["end"]
            and a["end"] <= b["start"]
            and not b["end"]
            and not any(
                " of " in title or " to " in title or "conference" in title for title in self._titles(a, b)
            )
            and all(self._body(row) and self.entities[row["post_id"]]["title"] for row in (a, b))
        ]

    def _titles(self, *rows: dict[str, str]) -> list[str]:
        return [self.entities[row["post_id"]]["title"] for row in rows]

    def _body(self, row: dict[str, str]) -> str:
        return self.entities[row["post_id"]]["body_id"]

    def post(self, row: dict[str, str]) -> tuple[str, str]:
        """Give the title and the body's name of a row of leadership."""
        post = self.entities[row["post_id"]]
        return post["title"], self.entities[post["body_id"]]["label"]

    def _row(self, who: str, where: str, start: str, end: str) -> Row:
        return Row(self.entities[who]["label"], self.entities[where]["label"], start, end)


def _rows(name: str) -> list[dict[str, str]]:
    with (TABLE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _span(interval: str) -> tuple[str, str]:
    start, _, end = interval.partition("/")
    return start, "" if end == ".." else end


def _once(rows: Sequence[Row]) -> list[Row]:
    """Give the rows of those who came only once and stayed."""
    times = Counter(row.who for row in rows)
    return [row for row in rows if times[row.who] == 1 and not row.end]


def _month(iso: str) -> str:
    return f"{_MONTHS[int(iso[5:7]) - 1]} {iso[:4]}" if len(iso) >= 7 else iso[:4]


def _the(name: str) -> str:
    return f"the {name}" if any(word in name for word in _ARTICLED) else name


def _forms(**names: str) -> dict[str, str]:
    """Give names as they stand inside a sentence and, under a key with a capital, at its beginning."""
    articled = {key: _the(name) for key, name in names.items()}
    return articled | {key.capitalize(): name[:1].upper() + name[1:] for key, name in articled.items()}


def of_members(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about who joined a body."""
    rows = world.members[dice.choice(sorted(world.members))]
    told = sorted(dice.sample(rows, len(_MEMBERS)), key=lambda row: row.start)
    if told[-1].start[:4] == told[-2].start[:4]:
        told = told[:-1]  # nobody joins no years later
    noun, said, year = dice.choice(_NOUNS), [], 0
    for row, frames in zip(told, _MEMBERS, strict=False):
        gap, year = int(row.start[:4]) - year, int(row.start[:4])
        said.append(
            dice.choice(frames).format(
                **_forms(who=row.who, body=row.where), noun=noun, year=year, month=_month(row.start),
                years="a year" if gap == 1 else f"{gap} years",
            )
        )  # fmt: skip
    return Digest(" ".join(said), {(row.who, row.where) for row in told})


def of_holders(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about who led a body, one after the other."""
    post = dice.choice(sorted(world.holders))
    before, row = dice.choice(world.holders[post])
    entity = world.entities[post]
    founded = world.founded.get(entity["body_id"]) if entity["body_id"].startswith("org:") else None
    frames = [_CAME_THERE if founded else _CAME, _BEFORE]
    if row.end and row.end < PUBLISHED.isoformat():
        frames.append(_WENT)
    said = " ".join(dice.choice(each) for each in frames).format(
        **_forms(who=row.who, before=before.who, body=row.where), title=entity["title"],
        last=row.who.split()[-1], since=before.start[:4], year=row.start[:4], month=_month(row.start),
        end=row.end[:4], gone=_month(row.end), founded=(founded or "")[:4],
    )  # fmt: skip
    return Digest(said, {(each.who, row.where) for each in (before, row)})


def of_states(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about what a state joined."""
    rows = sorted(
        dice.sample(world.of_states[dice.choice(sorted(world.of_states))], 3), key=lambda row: row.start
    )
    a, b, c = rows
    said = f"{dice.choice(_JOINED_BOTH)} {dice.choice(_AND_A_THIRD)}".format(
        **_forms(who=a.who, first=a.where, second=b.where, third=c.where), year=a.start[:4],
        later=b.start[:4], last_year=c.start[:4], last_month=_month(c.start),
    )  # fmt: skip
    return Digest(said, {(row.who, row.where) for row in rows})


def of_careers(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about the posts of a person."""
    a, b = dice.choice(world.careers)
    (title, body), (next_title, next_body) = world.post(a), world.post(b)
    who = world.entities[a["holder_id"]]["label"]
    said = dice.choice(_CAREER).format(
        **_forms(who=who, body=body, next_body=next_body), title=title, next_title=next_title,
        last=who.split()[-1], year=a["start"][:4], end=a["end"][:4], later=b["start"][:4],
    )  # fmt: skip
    return Digest(said, {(who, body), (who, next_body)})


def digests(seed: int, count: int) -> Iterator[Digest]:
    """Give some digests; the same for the same seed."""
    world, dice = World(), random.Random(seed)
    for _ in range(count):
        parts = [
            dice.choice((of_members, of_holders, of_states, of_careers))(world, dice)
            for _ in range(PARAGRAPHS)
        ]
        yield Digest("\n\n".join(part.text for part in parts), set().union(*(part.told for part in parts)))


def is_accused(verdict: Verdict) -> bool:
    """Tell a verdict that calls a true statement wrong."""
    return verdict.label.value in ("REFUTED", "OUTDATED")


def is_strayed(verdict: Verdict, digest: Digest) -> bool:
    """Tell a claim that pairs somebody with a body of another paragraph."""
    claim = verdict.claim
    if claim.subject is None or claim.object is None:
        return False
    is_body = claim.object.name in {body for _, body in digest.told}
    return is_body and (claim.subject.name, claim.object.name) not in digest.told


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", action="store_true", dest="verbose")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--digests", type=int, default=200)
    asked = parser.parse_args()
    written = list(digests(asked.seed, asked.digests))
    articles = [Article(id=str(n), text=d.text, published=PUBLISHED) for n, d in enumerate(written)]
    labels: Counter[str] = Counter()
    strayed = 0
    for digest, report in zip(written, Checker().check_many(articles), strict=True):
        for verdict in report:
            labels[verdict.label.value] += 1
            strays = is_strayed(verdict, digest)
            strayed += strays
            is_odd = strays or verdict.label.value != "SUPPORTED"
            if asked.verbose and is_odd:
                start = digest.text.rfind("\n\n", 0, verdict.claim.start or 0) + 1
                print("strayed" if strays else "", verdict.label.value, verdict.explanation[:200])
                print("   ", digest.text[start : verdict.claim.end].strip())
    told = sum(len(digest.told) for digest in written)
    print(f"{len(written)} digests that tell of {told} pairs of somebody and a body")
    print(f"claims {sum(labels.values())}: {dict(labels)}; of a body of another paragraph {strayed}")


if __name__ == "__main__":
    main()
