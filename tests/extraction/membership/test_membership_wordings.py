"""How many memberships are read of a table of wordings written before the rules were looked at.

Each line of `membership_wordings.txt` is a text and the claims a careful reader takes from it:
`relation: member > body @ date`, `!negative` and `~planned` or `~conditional` behind, nothing where
nothing is claimed. The wordings of half "a" were looked at while the rules were written, those of
half "b" never; which is which, the text's hash says.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from claims.names import normal_form
from claims.types import Article

pytestmark = pytest.mark.model

TABLE = Path(__file__).with_name("membership_wordings.txt")
# Half "b" stood at 77 of 147 before this table was written, half "a" at 78 of 138.
AT_LEAST = {"a": 112, "b": 99}
MOST_FALSE = 2
_ALIKE = {"expelled": "left", "candidate": "applied"}


@dataclass(frozen=True, slots=True)
class Wanted:
    relation: str
    member: str
    body: str
    is_denied: bool


def read_table():
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        text, _, claims = line.partition(" =>")
        yield text.strip(), [wanted(part.strip()) for part in claims.split(";") if part.strip()]


def wanted(words):
    relation, _, rest = words.partition(": ")
    member, _, rest = rest.partition(" > ")
    body = rest.split(" @ ")[0].split(" !")[0].split(" ~")[0]
    return Wanted(_ALIKE.get(relation, relation), member, body, "!negative" in rest)


def half_of(text):
    return "ab"[int(hashlib.sha1(text.encode()).hexdigest(), 16) % 2]


@pytest.fixture(scope="module")
def readings(checker):
    """Give each text with what is wanted and the claims of membership read."""
    table = list(read_table())
    articles = [
        Article(id=str(number), text=text, published=date(2025, 11, 4))
        for number, (text, _) in enumerate(table)
    ]
    found = [list(checker.extract(article)) for article in articles]
    return [
        (text, claims, [c for c in read if c.family.value == "membership"])
        for (text, claims), read in zip(table, found, strict=True)
    ]


def is_read(claim, found, checker):
    def same(name, slot):
        if slot is None:
            return False
        known = {m.entity_id for m in checker.table.find(name, fuzzy=False)}
        left, right = normal_form(name), normal_form(slot.name)
        return slot.entity_id in known or left in right or right in left

    return any(
        _ALIKE.get(c.relation.value, c.relation.value) == claim.relation
        and (c.polarity.value == "negative") == claim.is_denied
        and same(claim.member, c.subject)
        and same(claim.body, c.object)
        for c in found
    )


@pytest.mark.parametrize("half", ["a", "b"])
def test_most_wordings_are_read(readings, checker, half):
    own = [(claim, found) for text, claims, found in readings if half_of(text) == half for claim in claims]
    read = sum(is_read(claim, found, checker) for claim, found in own)
    assert read >= AT_LEAST[half], f"{read} of {len(own)}"


def test_texts_without_membership_give_none(readings):
    false = [text for text, claims, found in readings if not claims and found]
    assert len(false) <= MOST_FALSE, false
