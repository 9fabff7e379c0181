"""The first frames of digests: who joined a body, who led one, what a state joined, the posts of a person."""

from __future__ import annotations

import random

from digest_words import PUBLISHED, Digest, forms, month
from digest_world import World

__all__ = ["PLAIN"]

_NOUNS = ("the group", "the organisation", "the body")
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
                **forms(who=row.who, body=row.where), noun=noun, year=year, month=month(row.start),
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
        **forms(who=row.who, before=before.who, body=row.where), title=entity["title"],
        last=row.who.split()[-1], since=before.start[:4], year=row.start[:4], month=month(row.start),
        end=row.end[:4], gone=month(row.end), founded=(founded or "")[:4],
    )  # fmt: skip
    return Digest(said, {(each.who, row.where) for each in (before, row)})


def of_states(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about what a state joined."""
    rows = sorted(
        dice.sample(world.of_states[dice.choice(sorted(world.of_states))], 3), key=lambda row: row.start
    )
    a, b, c = rows
    said = f"{dice.choice(_JOINED_BOTH)} {dice.choice(_AND_A_THIRD)}".format(
        **forms(who=a.who, first=a.where, second=b.where, third=c.where), year=a.start[:4],
        later=b.start[:4], last_year=c.start[:4], last_month=month(c.start),
    )  # fmt: skip
    return Digest(said, {(row.who, row.where) for row in rows})


def of_careers(world: World, dice: random.Random) -> Digest:
    """Write a paragraph about the posts of a person."""
    a, b = dice.choice(world.careers)
    (title, body), (next_title, next_body) = world.post(a), world.post(b)
    who = world.entities[a["holder_id"]]["label"]
    said = dice.choice(_CAREER).format(
        **forms(who=who, body=body, next_body=next_body), title=title, next_title=next_title,
        last=who.split()[-1], year=a["start"][:4], end=a["end"][:4], later=b["start"][:4],
    )  # fmt: skip
    return Digest(said, {(who, body), (who, next_body)})


PLAIN = (of_members, of_holders, of_states, of_careers)
