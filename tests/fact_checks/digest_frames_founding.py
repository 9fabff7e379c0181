"""Wider frames of founding: universities, firms and parties, one by one and in lists, and their ends."""

from __future__ import annotations

import random
from datetime import date
from functools import lru_cache

from digest_chronicle import Chronicle
from digest_words import Digest, Paragraph, owner, the

__all__ = ["FOUNDING"]

_FOUNDED = (
    "{Body} was founded in {year}.",
    "{Body}, founded in {year}, opened its doors to visitors.",
    "Founded in {year}, {body} is the oldest here.",
    "{Body} was established in {year}.",
    "The foundation of {body} in {year} was a long time coming.",
    "{Body} came into being in {year}.",
    "{Body} (founded {year}) takes part.",
    "It was in {year} that {body} was set up.",
    "{Body} has existed since {year}.",
    "The story of {body} began in {year}, the year of its foundation.",
)
_FOUNDED_AFTER = (
    "{Body} was founded in {year}.",
    "{Body} followed in {year}.",
    "{Body}, which was established in {year}, takes part too.",
    "{Body}, created in {year}, is its rival.",
    "Its rival, {body}, was set up in {year}.",
    "{Years} later came {body}.",
    "In {year} {body} was created.",
)
_PARTY = (
    "{State_s} {party} was founded in {year}.",
    "The {party} of {state} was founded in {year}.",
    "The {party}, founded in {year}, won seats in {state}.",
    "In {state}, the {party} was formed in {year}.",
    "Founded in {year}, the {party} sat in the parliament of {state}.",
    "The foundation of {state_s} {party} came in {year}.",
    "The {adj} {party} was set up in {year}.",
)
_PARTY_ENDED = (
    "It was dissolved in {end}.",
    "The party was dissolved in {end}.",
    "It disbanded in {end}.",
    "The party ceased to exist in {end}.",
    "In {end} the party was wound up.",
    "It existed until {end}.",
    "It merged into another party in {end} and was dissolved.",
)


@lru_cache(maxsize=1)
def _bodies(chronicle: Chronicle) -> dict[str, list[str]]:
    """Bodies by kind that have one founding year and a name of their own."""
    found: dict[str, list[str]] = {"education": [], "company": [], "nonprofit": [], "government": []}
    for entity_id in chronicle.years:
        entity = chronicle.entities[entity_id]
        label = entity["label"]
        is_named = (
            label in chronicle.unlike and label.isascii() and 1 < len(label.split()) < 7 and "," not in label
        )
        if entity["subkind"] in found and is_named:
            found[entity["subkind"]].append(entity_id)
    return found


def _name(label: str) -> str:
    is_articled = any(
        label.startswith(f"{word} of ") for word in ("University", "College", "Institute", "Ministry")
    )
    return f"the {label}" if is_articled else label


def of_foundings(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write when two or three bodies of a kind were founded."""
    of_kind = _bodies(chronicle)[
        dice.choice(("education", "education", "company", "nonprofit", "government"))
    ]
    some = dice.sample(
        [e for e in of_kind if "1500" < chronicle.years[e] < str(day.year - 1)], dice.choice((1, 2, 3))
    )
    some.sort(key=lambda entity: chronicle.years[entity][:4])
    told, last = Paragraph(dice), 0
    for place, entity in enumerate(some):
        label, year = chronicle.label(entity), int(chronicle.years[entity][:4])
        name, gap = _name(label), year - last
        told.say(
            ("founding", "founding after")[bool(place)], _FOUNDED_AFTER if place else _FOUNDED, [(label, "")],
            body=name, Body=name[:1].upper() + name[1:], year=year,
            Years="" if not last or not gap else "A year" if gap == 1 else f"{gap} years",
        )  # fmt: skip
        last = year
    return told.digest


def of_parties(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write when a party was founded and when it ended."""
    states = {e.removeprefix("state:"): e for e in chronicle.entities if e.startswith("state:")}
    parties = [
        e for e in sorted(chronicle.years)
        if e.startswith("org:party-") and "Party" in chronicle.label(e) and "," not in chronicle.label(e)
        and "(" not in chronicle.label(e) and e[10:13].upper() in states
        and chronicle.years[e] < str(day.year - 1)
    ]  # fmt: skip
    party = dice.choice(parties)
    state = states[party[10:13].upper()]
    label, country = chronicle.label(party), the(chronicle.label(state))
    adjective = chronicle.adjectives.get(state, "")
    told = Paragraph(dice)
    told.say(
        "party", _PARTY, [(label, "")], party=label.removeprefix("The "), year=chronicle.years[party][:4],
        # "The Radical Party of Chile" is another one.
        state="" if f"{label} of {country}" in chronicle.unlike else country,
        state_s=owner(country), State_s=owner(country[:1].upper() + country[1:]),
        adj="" if adjective and label.startswith(adjective) else adjective,
    )  # fmt: skip
    ended = chronicle.ended.get(party, "")
    if ended and ended < str(day.year - 1):
        told.say("party ended", _PARTY_ENDED, [(label, "")], end=ended[:4])
    return told.digest


FOUNDING = (of_foundings, of_parties)
