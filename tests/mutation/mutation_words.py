"""Structured claims written out as news sentences, several wordings each.

Written from what newspapers print, without a look at the extraction patterns.
"""

from __future__ import annotations

import random
import re

from claims.dates import Precision
from claims.relations import Relation
from claims.types import Claim, Order, Polarity

__all__ = ["write_article", "write_sentence"]

R = Relation
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_THE = re.compile(
    r"^(?:United|Netherlands|Philippines|Maldives|Gambia|Bahamas|Marshall|Solomon|Comoros|Seychelles|Soviet|"
    r"Federal|World|International|Council|European|African|Arab|Commonwealth|Warsaw|Organi[sz]ation|Central|"
    r"Democratic|Republic|Eurozone|Schengen|Economic|Gulf|Shanghai|Collective|Eurasian|Visegr|Paris|OECD|OSCE)"
)
_NO_THE = re.compile(r"^(?:Republican|Economist|African Americans)")
_STATE_WORDS = ("prime minister", "president", "chancellor", "vice president")

POSITIVE = {
    R.FOUNDED: (
        "{Subject} was founded{when}.",
        "{Subject}, which was established{when}, has its own archive.",
        "{Subject} was set up{when}.",
        "Since it was created{when}, {subject} has published a yearly report.",
        "Founded{when}, {subject} is known well beyond its home.",
    ),
    R.DISSOLVED: ("{Subject} was dissolved{when}.", "{Subject} was disbanded{when}."),
    R.AGE: ("The {n}-year-old {bare} faces a hard winter.", "{Subject} is {n} years old."),
    R.JOINED: (
        "{Subject} joined {object}{when}.",
        "{Subject} became a member of {object}{when}.",
        "{Subject} was admitted to {object}{when}.",
        "{Subject} acceded to {object}{when}.",
    ),
    R.LEFT: (
        "{Subject} left {object}{when}.",
        "{Subject} withdrew from {object}{when}.",
        "{Subject} quit {object}{when}.",
    ),
    R.MEMBER: (
        "{Subject} is a member of {object}.",
        "{Subject}, a member of {object}, called for calm.",
        "{Subject} belongs to {object}.",
    ),
    R.MEMBER_COUNT: ("{Subject} has {n} members.", "{Subject} now counts {n} member states."),
    R.ORDINAL_MEMBER: (
        "{Subject} became the {nth} member of {object}.",
        "{Subject} is the {nth} member of {object}.",
    ),
    R.TOOK_OFFICE: (
        "{Subject} took office as {office}{when}.",
        "{Subject} became {office}{when}.",
        "{Subject} took over as {office}{when}.",
        "{Subject} was sworn in as {office}{when}.",
    ),
    R.LEFT_OFFICE: (
        "{Subject} stepped down as {office}{when}.",
        "{Subject} left office as {office}{when}.",
        "{Subject} ceased to be {office}{when}.",
    ),
    R.HOLDS_OFFICE: (
        "{Subject} is {office}.",
        "{Subject}, {office}, arrived in the evening.",
        "{Subject}, the {role} of {object}, spoke to reporters.",
        "{Subject} is the current {role} of {object}.",
    ),
    R.HELD_OFFICE: (
        "{Subject} served as {office} {span}.",
        "{Subject} was {office} {span}.",
        "{Subject} held the post of {office} {span}.",
    ),
    R.TENURE_LENGTH: (
        "{Subject} was {office} for {n} years.",
        "{Subject} served as {office} for {n} years.",
    ),
}
NEGATIVE = {
    R.FOUNDED: ("{Subject} was not founded{when}.", "It is not true that {subject} was founded{when}."),
    R.JOINED: (
        "{Subject} did not join {object}{when}.",
        "{Subject} did not become a member of {object}{when}.",
    ),
    R.LEFT: ("{Subject} did not leave {object}{when}.", "{Subject} did not withdraw from {object}{when}."),
    R.MEMBER: ("{Subject} is not a member of {object}.", "{Subject} does not belong to {object}."),
    R.TOOK_OFFICE: (
        "{Subject} did not become {office}{when}.",
        "{Subject} did not take office as {office}{when}.",
    ),
    R.LEFT_OFFICE: ("{Subject} did not step down as {office}{when}.",),
    R.HOLDS_OFFICE: ("{Subject} is not {office}.", "{Subject} is not the {role} of {object}."),
}
SUCCESSION = (
    "{Subject} succeeded {predecessor} as {office}{when}.",
    "{Subject} took over as {office} from {predecessor}{when}.",
    "{predecessor} was succeeded as {office} by {subject}{when}.",
    "{Subject} replaced {predecessor} as {office}{when}.",
)
ORDERS = {
    Order.BEFORE: (
        "{Subject} joined {object} before {other}.",
        "{Subject} became a member of {object} before {other} did.",
    ),
    Order.AFTER: (
        "{Subject} joined {object} after {other}.",
        "{Subject} became a member of {object} after {other} did.",
    ),
}


def write_sentence(claim: Claim, draw: random.Random) -> str | None:
    """Write a claim as a sentence; None where no wording is at hand."""
    wordings = _wordings(claim)
    if not wordings:
        return None
    return draw.choice(wordings).format(**_parts(claim, draw))


def _wordings(claim: Claim) -> tuple[str, ...]:
    if claim.polarity is Polarity.NEGATIVE:
        return NEGATIVE.get(claim.relation, ())
    if claim.relation is R.ORDER:
        return ORDERS.get(claim.order, ())
    if claim.predecessor is not None:
        return SUCCESSION
    return POSITIVE.get(claim.relation, ())


def _parts(claim: Claim, draw: random.Random) -> dict[str, str]:
    subject = _named(
        claim.subject.name, is_person="office" in claim.relation or claim.relation is R.TENURE_LENGTH
    )
    body = _named(claim.object.name) if claim.object else ""
    role = claim.role.name if claim.role else ""
    number = f"{claim.quantity.value:g}" if claim.quantity else ""
    return {
        "subject": subject,
        "Subject": subject[0].upper() + subject[1:],
        "bare": claim.subject.name,
        "object": body,
        "role": role,
        "office": _office(claim, role, body, draw),
        "predecessor": claim.predecessor.name if claim.predecessor else "",
        "other": _named(claim.compared_with.name) if claim.compared_with else "",
        "when": _when(claim, draw),
        "span": _span(claim, draw),
        "n": number,
        "nth": _nth(int(claim.quantity.value)) if claim.quantity else "",
    }


def _named(name: str, *, is_person: bool = False) -> str:
    the = not is_person and _THE.match(name) and not _NO_THE.match(name)
    return f"the {name}" if the else name


def _office(claim: Claim, role: str, body: str, draw: random.Random) -> str:
    if not role or claim.object is None:
        return role
    short = claim.object.name
    plain = f"{role} of {body}"
    return plain if draw.random() < 0.5 or len(short.split()) > 2 else f"{short} {role}"


def _when(claim: Claim, draw: random.Random) -> str:
    if claim.when is None or claim.when.interval.is_span:
        return ""
    period = claim.when.interval.start
    first = period.first
    if period.precision is Precision.YEAR:
        return f" in {first.year}"
    month = _MONTHS[first.month - 1]
    if period.precision is Precision.MONTH:
        return f" in {month} {first.year}"
    return draw.choice((f" on {first.day} {month} {first.year}", f" on {month} {first.day}, {first.year}"))


def _span(claim: Claim, draw: random.Random) -> str:
    if claim.when is None or not claim.when.interval.is_span:
        return ""
    years = claim.when.interval.first.year, claim.when.interval.end.last.year
    return draw.choice(("from {} to {}", "between {} and {}")).format(*years)


def _nth(number: int) -> str:
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


BEFORE = (
    "Officials gathered on Monday for two days of talks about trade and energy.",
    "Rain kept most visitors away from the square on Thursday morning.",
    "The ministry published new figures on exports this week.",
)
AFTER = (
    "Talks are due to go on next week, and no decision is expected soon.",
    "Shops in the old town stayed open late.",
    "A spokesman declined to say more.",
)
COMPANION = "The International Olympic Committee was founded in 1894."


def write_article(sentence: str, draw: random.Random) -> str:
    """Put a sentence between others, with a true claim about something else behind it."""
    return f"{draw.choice(BEFORE)} {sentence}\n\n{draw.choice(AFTER)} {COMPANION}"
