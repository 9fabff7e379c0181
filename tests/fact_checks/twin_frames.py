"""Wordings of statements that may be made false, by what they say."""

from __future__ import annotations

__all__ = [
    "COUNTED",
    "FILLER",
    "FOLLOWED",
    "FOUNDED",
    "FOUNDED_BY",
    "GONE",
    "IS",
    "IS_MEMBER",
    "IS_NOT",
    "JOINED",
    "JOINED_IT",
    "LASTED",
    "LEFT",
    "MONTHLY",
    "NO_MEMBER",
    "SERVED",
    "TOOK",
    "TOOK_IN",
    "TOOK_IT",
]

JOINED = (
    "{Who} joined {body} in {year}.",
    "{Who} became a member of {body} in {year}.",
    "{Body} admitted {who} in {year}.",
    "{Who} has been a member of {body} since {year}.",
    "{Who}, which joined {body} in {year}, wants more say.",
    "In {year}, {who} entered {body}.",
    "{Who} acceded to {body} in {year}.",
)
JOINED_IT = (
    "{Who} joined in {year}.",
    "{Who}, a member since {year}, will be there.",
    "{Who} was admitted to {noun} in {year}.",
    "Its members include {who}, which joined in {year}.",
    "{Who} has belonged to {noun} since {year}.",
    "{Who} came in in {year}.",
)
MONTHLY = (
    "{Who} joined {body} in {month}.",
    "{Body} took in {who} in {month}.",
    "In {month} {who} joined {body}.",
)
LEFT = (
    "{Who} left {body} in {year}.",
    "{Who} withdrew from {body} in {year}.",
    "{Who} was a member of {body} until {year}.",
)
IS_MEMBER = (
    "{Who} is a member of {body}.",
    "{Who} belongs to {body}.",
    "{Body}, of which {who} is a member, meets next week.",
    "The members of {body} include {who}.",
    "{Who}, a member of {body}, objected.",
)
NO_MEMBER = (
    "{Who} is not a member of {body}.",
    "{Who} does not belong to {body}.",
    "{Who} never joined {body}.",
    "{Who} has never been a member of {body}.",
    "{Who}, which is not a member of {body}, objected.",
)
COUNTED = (
    "{Body} has {number} members.",
    "{Body} now counts {number} member states.",
    "There are {number} members of {body}.",
    "{Body}, which has {number} members, meets next week.",
    "The {number}-member {bare} meets next week.",
)
TOOK = (
    "{Who} became {title} of {body} in {year}.",
    "{Who} took office as {title} of {body} in {year}.",
    "{Who} took over as {title} of {body} in {year}.",
    "In {year}, {who} was made {title} of {body}.",
    "{Who}, who became {title} of {body} in {year}, was not asked.",
)
TOOK_IT = (
    "{Who} became its {title} in {year}.",
    "{Who}, who became its {title} in {year}, was not asked.",
    "Its {title}, {who}, took office in {year}.",
    "{Who} has been its {title} since {year}.",
)
TOOK_IN = (
    "{Who} became {title} of {body} in {month}.",
    "{Who} took office as {title} of {body} in {month}.",
)
GONE = (
    "{Who} stepped down as {title} of {body} in {year}.",
    "{Who} was {title} of {body} until {year}.",
    "{Who} left office as {title} of {body} in {year}.",
)
SERVED = (
    "{Who} was {title} of {body} from {year} to {end}.",
    "{Who} led {body} as {title} between {year} and {end}.",
)
IS = (
    "{Who} is {title} of {body}.",
    "The {title} of {body}, {who}, was not asked.",
    "{Who} is the current {title} of {body}.",
    "{Body} is led by its {title}, {who}.",
    "{Who} now serves as {title} of {body}.",
)
IS_NOT = (
    "{Who} is not {title} of {body}.",
    "{Who} is no longer {title} of {body}.",
    "{Who} was never {title} of {body}.",
    "{Who} did not become {title} of {body}.",
)
FOLLOWED = (
    "{Who} succeeded {other} as {title} of {body}.",
    "{Who} took over from {other} as {title} of {body}.",
    "{Other} was succeeded by {who} as {title} of {body}.",
    "{Who} replaced {other} as {title} of {body}.",
    "{Who}, who succeeded {other} as {title} of {body}, was not asked.",
    "{Other} handed over to {who} as {title} of {body}.",
)
LASTED = (
    "{Who} was {title} of {body} for {number} years.",
    "{Who} led {body} for {number} years as {title}.",
    "{Who} stepped down after {number} years as {title} of {body}.",
)
FOUNDED = (
    "{Body} was founded in {year}.",
    "{Body}, founded in {year}, meets next week.",
    "{Body} was established in {year}.",
    "{Body} has existed since {year}.",
    "Founded in {year}, {body} meets next week.",
    "{Body} was set up in {year}.",
)
FOUNDED_BY = (
    "{Body} was founded by {who} in {year}.",
    "{Who} founded {body} in {year}.",
    "{Who} is a founder of {body}.",
)
FILLER = (
    "{Body} was in the news on Monday.",
    "There is talk about {body}.",
)
