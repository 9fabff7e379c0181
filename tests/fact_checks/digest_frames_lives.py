"""Wider frames of careers: the offices of a person one after the other, told with pronouns."""

from __future__ import annotations

import random
from datetime import date
from functools import lru_cache
from itertools import groupby, pairwise

from digest_chronicle import Chronicle, Term
from digest_words import Digest, Paragraph, month, owner, person, the

__all__ = ["of_lives"]

_FIRST = (
    "{Who} was {title} of {body} from {year} to {end}.",
    "{Who} served as {body_s} {title} between {year} and {end}.",
    "From {year} until {end}, {who} was {title} of {body}.",
    "{Who} entered office as {title} of {body} in {month} and left it in {gone}.",
    "{Title} of {body} from {year} to {end}, {who} is a familiar face.",
    "{Who} became {title} of {body} in {month} and held the post until {end}.",
    "As {title} of {body} from {year} to {end}, {who} made many enemies.",
    "{Who}, who was {title} of {body} from {year} to {end}, is a familiar face.",
    "{Who}, the former {title} of {body}, is back. {Who_He} left that post in {end}.",
    "{Who} joined the government of {state} as {title} in {year} and left it in {end}.",
)
_NEXT = (
    "{Who_He} then became {title} of {body}, taking office in {month}.",
    "In {year} {who_he} was appointed {title} of {body}.",
    "{Who_last} went on to become {title} of {body} in {year}.",
    "{Who_His} next post was that of {title} of {body}, which {who_he} took up in {month}.",
    "{Who_last} moved on in {year}, when {who_he} was made {title} of {body}.",
    "{Who_His} appointment as {title} of {body} came in {month}.",
    "{Who_last} took over as {title} of {body} in {year}.",
    "The former {before} became {title} of {body} in {year}.",
    "{Who_He} was named {title} of {body} in {year}.",
    "Later, from {year} on, {who_he} was {title} of {body}.",
)
_NEXT_ENDED = (
    "{Who_He} was named {title} of {body} in {year}, a post {who_he} held until {end}.",
    "{Who_His} next post was that of {title} of {body}, from {year} to {end}.",
    "From {year} to {end} {who_he} was {title} of {body}.",
    "Between {year} and {end} {who_last} served as {title} of {body}.",
    "{Who_He} was {title} of {body} for the years {year} to {end}.",
    "After that {who_he} was {title} of {body} until {gone}.",
)
_NEXT_OPEN = (
    "Since {year} {who_he} has been {title} of {body}.",
    "The former {before} has been {title} of {body} since {month}.",
    "Now {who_he} is {title} of {body}, a post {who_he} took up in {year}.",
    "{Who_He} is now {title} of {body}.",
    "{Who_last}, {title} of {body} since {year}, will speak on Friday.",
    "{Who_He} has led {body} as {title} since {year}.",
)


@lru_cache(maxsize=1)
def _lives(chronicle: Chronicle) -> list[list[Term]]:
    """The terms of persons with several posts, in order of time, none while another lasts."""
    posts = {*chronicle.posts("state", ("country", "us_state"))}
    posts |= {
        *chronicle.posts(
            "organisation", ("igo", "company", "bank", "central_bank", "un_agency", "eu_institution")
        )
    }
    terms = [t for post in sorted(posts) for t in chronicle.terms[post] if t.who and t.start > "1945"]
    by_person = groupby(sorted(terms, key=lambda t: (t.who, t.start)), key=lambda t: t.who)
    lives = [list(found) for _, found in by_person]
    return [
        life
        for life in lives
        if len({t.post for t in life}) == len(life) > 1
        and all(a.end and a.end <= b.start for a, b in pairwise(life))
    ]


def of_lives(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about the offices of a person, two or three of them, ended or begun before the day."""
    iso = day.isoformat()
    lives = [[t for t in life if t.start < iso and t.end is not None] for life in _lives(chronicle)]
    life = dice.choice([life for life in lives if len(life) > 1 and life[0].end and life[0].end < iso])
    told = Paragraph(dice)
    names = person("who", life[0].who)
    before = ""
    for place, term in enumerate(life[:3]):
        body, title = chronicle.label(chronicle.body_of(term.post)), chronicle.title(term.post)
        is_state = chronicle.entities[chronicle.body_of(term.post)]["kind"] == "state"
        fields = {
            "body": the(body), "body_s": owner(the(body)), "title": title,
            "state": the(body) if is_state and "minister" in title else "",
            "Title": title[:1].upper() + title[1:], "year": term.start[:4], "month": month(term.start),
            "before": before,
            "Who": life[0].who, "Who_last": names["who_last"],
            "Who_He": names.get("who_He", ""), "Who_His": names.get("who_His", ""),
        }  # fmt: skip
        has_ended = bool(term.end) and str(term.end) < iso
        if has_ended:
            fields |= {"end": str(term.end)[:4], "gone": month(str(term.end))}
        is_open = not has_ended and chronicle.now(term.post, day) == term
        wordings = (
            _FIRST if not place else _NEXT + (_NEXT_ENDED if has_ended else _NEXT_OPEN if is_open else ())
        )
        slot = "life first" if not place else "life next"
        told.say(slot, wordings, [(term.who, body)], **names, **fields)
        before = title
    return told.digest
