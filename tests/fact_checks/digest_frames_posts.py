"""Wider frames of leadership: who led a firm, an agency, a state or a party in turn, and who leads it now."""

from __future__ import annotations

import random
from datetime import date

from digest_chronicle import Chronicle, Term
from digest_words import Digest, Paragraph, month, owner, person, the, title_of

__all__ = ["POSTS", "headline", "of_fresh"]

_FOUNDED = (
    "{Body} was founded in {founded}.",
    "{Body} was set up in {founded}.",
    "It was in {founded} that {body} was established.",
    "{Body}, founded in {founded}, has had several chiefs.",
    "Founded in {founded}, {body} is one of the best known of its kind.",
    "{Body} has existed since {founded}.",
    "Since its foundation in {founded}, {body} has changed a good deal.",
    "{Body} (founded {founded}) is in the news again.",
)
_HANDED = (
    "{B} took over as {title} of {body} from {a} in {month}.",
    "{A} was succeeded as {title} of {body} by {b} in {year}.",
    "In {year} {a} handed over to {b} as {title} of {body}.",
    "{B}, who replaced {a} as {title} of {body} in {year}, changed much.",
    "{Body} named {b} its {title} in {year} in place of {a}.",
    "{A} was {title} of {body} until {a_end}; {b} came next.",
    "The appointment of {b} as {title} of {body} in {month} followed the departure of {a}.",
    "{A} made way for {b} at the head of {body} in {year}.",
    "When {a} stepped down as {title} of {body} in {a_gone}, {b} took the helm.",
    "{A}, {title} of {body} from {a_year} to {a_end}, gave way to {b}.",
)
_HANDED_THERE = (
    "{B} took over as {title} from {a} in {month}.",
    "{A} was succeeded as {title} by {b} in {year}.",
    "In {year} {a} handed the reins to {b}.",
    "{B}, who replaced {a} in {year}, changed much.",
    "Its {title} from {a_year} to {a_end} was {a}; {b} came next.",
    "After {a}'s departure in {a_end}, {b} was named {title}.",
    "{A} led {noun} from {a_year} until {a_end}, when {b} took charge.",
    "{A} ran {noun} until {a_end}. {A_His} successor was {b}.",
    "{A} became {title} in {a_year} and was replaced by {b} in {year}.",
    "{B} became {title} of {noun} in {month}, following {a}.",
    "{Noun}'s {title} at the time, {a}, left in {a_gone} and was replaced by {b}.",
)
_THEN = (
    "{B_He} stayed until {b_end}, when {c} took over.",
    "{C} followed in {c_year}.",
    "{B_His} successor, {c}, took office in {c_month}.",
    "{B_last} left in {b_gone} and was succeeded by {c}.",
    "{C} replaced {b_him} in {c_year}.",
    "The post went to {c} in {c_year}.",
    "In {c_year} {b_last} was followed by {c}.",
    "{B_last}'s tenure ended in {b_end}. {C} was in charge from then on.",
    "{C}, {b_his} successor, came in in {c_month}.",
)
_NOW = (
    "Its current {title} is {n}.",
    "{N} has been {title} since {n_year}.",
    "The current {title}, {n}, took office in {n_month}.",
    "{Noun}'s present {title} is {n}, who has held the post since {n_year}.",
    "{N}, {title} since {n_year}, said on Monday that the plans would be kept.",
    '"We shall keep the plans," said {n}, the {title} of {body}.',
    "{N}, {body_s} {title}, declined to comment.",
    "{Noun} is led by {n}, its {title} since {n_month}.",
    "Today {n} is at the helm of {body}.",
    "{N} did not comment. {N_He} became {title} of {body} in {n_month}.",
    "Its {title}, {n}, will present the figures next week.",
)
_RULES = (
    "{Adj} {Title} {n} said on Tuesday that talks would go on.",
    "The {adj} {title}, {n}, who took office in {n_month}, was to speak later.",
    "{N}, the {title} of {body} since {n_year}, arrived on Monday.",
    '"Talks will go on," {n}, the {adj} {title}, told reporters.',
    "{Body_s} {title}, {n}, signed the law on Friday.",
    "{Title} {n} of {body} will attend.",
    "{N} has been {title} of {body} since {n_month}.",
    "{N} became {adj} {title} in {n_year}.",
    "{N} was sworn in as {title} of {body} in {n_month} and still holds the office.",
    "In {body}, {Title} {n} has ruled since {n_year}.",
    "{Body} has been governed since {n_month} by {Title} {n}.",
)
_BEFORE = (
    "{N_His} predecessor, {m}, was in office from {m_year} to {m_end}.",
    "{N_last} succeeded {m}, who had governed since {m_year}.",
    "{N_He} took over from {m} in {n_year}.",
    "{M}, {n_his} predecessor, left office in {m_gone}.",
    "Before {n_him}, {m} had held the post since {m_year}.",
    "Former {title} {m}, whom {n_last} replaced in {n_year}, did not attend.",
    "Former {title} {m}, in office from {m_year} to {m_end}, was among the guests.",
    "{M}, who was {title} from {m_year} to {m_end}, had promised otherwise.",
    "The former {title}, {m}, stepped down in {m_end}.",
    "The office had been {m}'s from {m_year} to {m_end}.",
    "{N_last} replaced {m}, {title} since {m_year}.",
)
_RULED = (
    "{B} was {title} of {body} from {b_year} to {b_end}.",
    "Former {adj} {title} {b}, who left office in {b_gone}, wrote the preface.",
    "From {b_year} until {b_end}, {b} was {body_s} {title}.",
    "{B}, {adj} {title} between {b_year} and {b_end}, wrote the preface.",
    "{B} took office as {title} of {body} in {month} and governed until {b_end}.",
    "{B} served as {adj} {title} from {b_year} to {b_end}.",
    "{Body} was governed by {b} from {b_year} until {b_end}.",
    "{Title} of {body} from {b_year} to {b_end}, {b} came from the provinces.",
    "{B} held the office of {adj} {title} until {b_gone}.",
)
_FRESH = (
    "{B} became {title} of {body} on {weekday}, succeeding {a}.",
    "{B} was sworn in as {adj} {title} on {weekday}.",
    "{B} took over from {a} as {title} of {body} on {weekday}.",
    "{A} handed over to {b} as {title} of {body} on {weekday}.",
    "{Body} has a new {title}: {b} took office on {weekday}.",
    "The new {title} of {body}, {b}, took office on {weekday}.",
    "{B} took office as {title} of {body} {this_week}, replacing {a}.",
)
_FRESH_THEN = (
    "{B_His} predecessor, {a}, had been in office since {a_year}.",
    "{A}, who had held the post since {a_month}, is leaving politics.",
    "{B_He} replaces {a}, who took office in {a_year}.",
    "{A} was {title} from {a_year}.",
    "The outgoing {title}, {a}, had taken office in {a_month}.",
    "{B_last} succeeds {a}, {title} since {a_year}.",
    "{A} became {title} in {a_year}.",
)
_HEADLINES = (
    "{Body} and its leaders",
    "Who leads {body}",
    "{Body}: a short history",
    "What next for {body}?",
)
_FRESH_HEADLINES = (
    "{b_last} takes over as {title} of {body}",
    "{b_last} becomes {adj} {title}",
    "{b} succeeds {a} as {title}",
    "New {title} for {body}",
)


def _fields(chronicle: Chronicle, post: str, title: str, noun: str) -> dict[str, str]:
    body = chronicle.label(chronicle.body_of(post))
    is_state = chronicle.entities[chronicle.body_of(post)]["kind"] == "state"
    name = the(body) if is_state or noun != "the company" else body
    adjective = chronicle.adjectives.get(chronicle.body_of(post), "") if is_state else ""
    return {
        "body": name, "Body": name[:1].upper() + name[1:], "title": title,
        "Title": title.title().replace(" Of ", " of "),
        "noun": noun, "Noun": noun.capitalize(), "adj": adjective, "Adj": adjective,
        "body_s": owner(name), "Body_s": owner(name[:1].upper() + name[1:]),
    }  # fmt: skip


def _of_term(chronicle: Chronicle, key: str, term: Term) -> dict[str, str]:
    """The fields of a term: "{a}", "{A}", "{a_last}", "{a_he}", "{a_year}", "{a_end}", "{a_gone}" ..."""
    found = person(key, term.who)
    found |= {
        key_[:1].upper() + key_[1:]: name
        for key_, name in found.items()
        if key_[2:] not in ("he", "his", "him")
    }
    found |= {f"{key}_year": term.start[:4], f"{key}_month": month(term.start)}
    if term.end:
        found |= {f"{key}_end": term.end[:4], f"{key}_gone": month(term.end)}
    # The sentence begins with the pronoun: "{A_His}".
    return found | {
        f"{key.upper()}_{p[len(key) + 1 :]}": found[p]
        for p in list(found)
        if p in (f"{key}_He", f"{key}_His")
    }


def _in_turn(
    chronicle: Chronicle, dice: random.Random, day: date, posts: list[str], noun: str, *, with_founding: bool
) -> Digest | None:
    """A body, two or three of its chiefs, and the one it has now."""
    posts = [post for post in posts if chronicle.handed(post, day)]
    if not posts:
        return None
    post = dice.choice(posts)
    a, b = dice.choice(chronicle.handed(post, day))
    body = chronicle.label(chronicle.body_of(post))
    title = title_of(chronicle.title(post), dice)
    told = Paragraph(dice)
    fields = _fields(chronicle, post, title, noun)
    founded = chronicle.years.get(chronicle.body_of(post), "") if with_founding else ""
    pairs = [(a.who, body), (b.who, body)]
    handing = fields | _of_term(chronicle, "a", a) | _of_term(chronicle, "b", b)
    handing |= {"year": b.start[:4], "month": month(b.start)}
    if founded:
        told.say("founded", _FOUNDED, [(body, "")], **fields, founded=founded[:4])
        told.say("handed there", _HANDED_THERE, pairs, **handing)
    else:
        told.say("handed", _HANDED, pairs, **handing)
    then = next((d for c, d in chronicle.handed(post, day) if c == b), None)
    last = b
    if then and dice.random() < 0.6:
        told.say(
            "then", _THEN, [(b.who, body), (then.who, body)],
            **fields, **_of_term(chronicle, "b", b), **_of_term(chronicle, "c", then),
        )  # fmt: skip
        last = then
    now = chronicle.now(post, day)
    if now and now != last:
        told.say("now", _NOW, [(now.who, body)], **fields, **_of_term(chronicle, "n", now))
    return told.digest


def of_firms(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about a company and its chiefs."""
    posts = chronicle.posts("organisation", ("company",))
    return _in_turn(chronicle, dice, day, posts, "the company", with_founding=dice.random() < 0.6)


def of_agencies(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about an agency, a bank or a league of states and its chiefs."""
    kinds = (
        "igo",
        "un_agency",
        "un_body",
        "bank",
        "central_bank",
        "ngo",
        "sport",
        "education",
        "nonprofit",
        "eu_agency",
    )
    noun = dice.choice(("the organisation", "the body", "the institution"))
    posts = chronicle.posts("organisation", kinds)
    return _in_turn(chronicle, dice, day, posts, noun, with_founding=dice.random() < 0.6)


def of_parties_led(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about a party and its leaders."""
    posts = chronicle.posts("organisation", ("party",))
    return _in_turn(chronicle, dice, day, posts, "the party", with_founding=dice.random() < 0.6)


def of_rulers(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about the head of a state or its government, and the one before."""
    titles = ("president", "prime minister", "chancellor", "premier", "governor", "taoiseach")
    posts = [p for p in chronicle.posts("state", ("country", "us_state")) if chronicle.title(p) in titles]
    post = dice.choice(posts)
    now = chronicle.now(post, day)
    if now is None:
        return None
    body = chronicle.label(chronicle.body_of(post))
    fields = _fields(chronicle, post, chronicle.title(post), "the country")
    told = Paragraph(dice)
    told.say("rules", _RULES, [(now.who, body)], **fields, **_of_term(chronicle, "n", now))
    before = next((a for a, b in chronicle.handed(post, day) if b == now), None)
    if before:
        terms = _of_term(chronicle, "n", now) | _of_term(chronicle, "m", before)
        told.say("before", _BEFORE, [(now.who, body), (before.who, body)], **fields, **terms)
    return told.digest


def of_ministers(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write about those who governed or were ministers of a state."""
    posts = chronicle.posts("state", ("country", "us_state", "territory"))
    told = Paragraph(dice)
    for post in dice.sample(posts, 2):
        iso = day.isoformat()
        ended = [t for t in chronicle.terms[post] if t.who and t.start > "1945" and t.end and t.end < iso]
        if ended:
            term = dice.choice(ended)
            body = chronicle.label(chronicle.body_of(post))
            told.say(
                "ruled", _RULED, [(term.who, body)],
                **_fields(chronicle, post, chronicle.title(post), "the country"),
                **_of_term(chronicle, "b", term), month=month(term.start),
            )  # fmt: skip
    return told.digest if told.sayings else None


def of_fresh(chronicle: Chronicle, dice: random.Random, pair: tuple[Term, Term], day: date) -> Digest:
    """Write the news that one took over from another in the days before."""
    a, b = pair
    body = chronicle.label(chronicle.body_of(b.post))
    is_firm = chronicle.entities[chronicle.body_of(b.post)]["subkind"] == "company"
    noun = "the company" if is_firm else "the country"
    fields = _fields(chronicle, b.post, title_of(chronicle.title(b.post), dice), noun)
    fields |= _of_term(chronicle, "a", a) | _of_term(chronicle, "b", b)
    pairs = [(a.who, body), (b.who, body)]
    told, begun = Paragraph(dice), date.fromisoformat(b.start)
    # Weeks begin on Sunday or on Monday.
    this_week = "this week" if begun.isoweekday() % 7 <= day.isoweekday() % 7 else ""
    told.say("fresh", _FRESH, pairs, **fields, weekday=f"{begun:%A}", this_week=this_week)
    told.say("fresh then", _FRESH_THEN, pairs, **fields)
    found = told.digest
    top = Paragraph(dice)
    top.say("headline", _FRESH_HEADLINES, pairs, **fields)
    found.title = top.digest.text
    return found


def headline(dice: random.Random, body: str) -> str:
    """Give a headline that says nothing but what the text is about."""
    return dice.choice(_HEADLINES).format(body=the(body), Body=body)


POSTS = (of_firms, of_agencies, of_parties_led, of_rulers, of_ministers)
