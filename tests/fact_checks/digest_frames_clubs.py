"""Wider frames of membership: lists, founders, leavers, the suspended, those who wait, those outside."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

from digest_chronicle import Chronicle, Stay
from digest_words import Digest, Paragraph, listed, month, owner, the

__all__ = ["CLUBS"]

_LISTED = (
    "{Many} joined {body} in {year}.",
    "{Year} saw the accession of {many} to {body}.",
    "{Body} admitted {many} in {year}.",
    "In {year}, {many} became members of {body}.",
    "{Body} was enlarged in {year}, when {many} came in.",
    "Membership of {body} was granted to {many} in {year}.",
    "{Body} was joined by {many} in {year}.",
    "{Many} have belonged to {body} since {year}.",
    "{Many}, which entered {body} in {year}, want a say.",
    "The entry of {many} into {body} in {year} took years of talks.",
)
_LISTED_AFTER = (
    "{Many} followed in {year}.",
    "{Many} joined in {year}.",
    "In {year} it took in {many}.",
    "{Many} were admitted in {year}.",
    "{Years} later {many} came in.",
    "{Noun} grew again in {year} with {many}.",
    "{Many} did so in {year}.",
    "Then came {many}, in {year}.",
    "Its newer members include {many}, which joined in {year}.",
)
_ONE_AFTER = (
    "{Many} followed in {year}.",
    "{Many} joined in {month}.",
    "In {year} it took in {many}.",
    "{Many} was admitted in {month}.",
    "{Years} later {many} came in.",
    "{Noun} grew again in {year} with the accession of {many}.",
    "{Many} did so in {year}.",
    "Then came {many}, in {year}.",
    "The latest to speak was {many}, a member since {year}.",
    "{Many} has been a full member since {month}.",
)
_FOUNDERS = (
    "{Many} were among the founding members of {body} in {year}.",
    "{Body} was founded in {year} by {many}, among others.",
    "{Many} are founding members of {body}.",
    "The founders of {body} include {many}.",
    "{Many} helped found {body} in {year}.",
    "Among the original members of {body} were {many}.",
    "{One}, a founding member of {body}, has the chair this year.",
    "{One} was one of the founders of {body} in {year}.",
)
_LEFT = (
    "{Who} left {body} in {end}.",
    "{Who} withdrew from {body} in {gone}.",
    "{Who}, which had joined {body} in {year}, withdrew in {end}.",
    "{Who} was a member of {body} from {year} to {end}.",
    "{Who}, a former member of {body}, left in {end}.",
    "The departure of {who} from {body} in {end} came as a shock.",
    "{Who} quit {body} in {gone}.",
    "{Who} ceased to be a member of {body} in {gone}.",
    "{Who_s} withdrawal from {body} took effect in {gone}.",
    "{Who} belonged to {body} until {end}.",
    "{Who} is no longer a member of {body}; it left in {end}.",
    "{Body} lost {who} in {end}.",
    "{Who} pulled out of {body} in {end}.",
)
_BACK = (
    "It returned in {back}.",
    "It rejoined in {back_month}.",
    "The country came back in {back}.",
    "In {back} it was readmitted.",
    "{Who} became a member again in {back}.",
    "It has been a member again since {back}.",
)
_SUSPENDED = (
    "{Who} was suspended from {body} in {month}.",
    "{Body} suspended {who} in {month}.",
    "{Who_s} membership of {body} was suspended in {year}.",
    "In {year} {body} suspended {who}.",
    "The suspension of {who} from {body} in {month} followed a coup.",
    "{Body} decided in {month} to suspend {who}.",
)
_LIFTED = (
    "The suspension was lifted in {end}.",
    "It was readmitted in {gone}.",
    "It returned in {end}.",
    "The country was let back in in {gone}.",
    "{Noun} lifted the suspension in {gone}.",
)
_APPLIED = (
    "{Who} applied for membership of {body} in {month}.",
    "{Who} applied to join {body} in {year}.",
    "{Who} handed in its application to {body} in {month}.",
    "{Who_s} application for membership of {body} dates from {year}.",
    "{Who}, which applied to join {body} in {year}, hopes for progress.",
    "In {year} {who} asked to join {body}.",
)
_CANDIDATE = (
    "{Who} has been a candidate for membership of {body} since {year}.",
    "{Who}, a candidate for membership of {body}, hopes for progress.",
    "{Who} was granted candidate status by {body} in {month}.",
    "{Who} is a candidate to join {body}.",
    "{Who} became a candidate for {body} in {year}.",
    "{Who}, a candidate country since {year}, is in talks with {body}.",
)
_ADMITTED = (
    "It became a member in {joined}.",
    "It joined in {joined_month}.",
    "The country was admitted in {joined}.",
    "It has been a member since {joined}.",
    "Accession followed in {joined_month}.",
    "It was in {joined} that it became a full member.",
)
_OUTSIDE = (
    "{Who} is not a member of {body}.",
    "{Who}, which is not a member of {body}, has its own rules.",
    "{Who} does not belong to {body}.",
    "{Who} has never joined {body}.",
    "{Who} has never been a member of {body}.",
    "{Who} is outside {body}.",
)
_INSIDE = (
    "{Other}, by contrast, has been a member since {year}.",
    "{Other}, however, joined in {year}.",
    "{Other} is a member.",
    "Its neighbour {other} has belonged to {body} since {year}.",
    "Unlike {who}, {other} is a member of {body}.",
    "{Other} did join, in {year}.",
)
_TWO = (
    "{Who}, a member of {first} since {year}, joined {second} only in {later}.",
    "{Who} belongs to {first} and to {second}.",
    "{Who} became a member of {first} in {year} and of {second} in {later}.",
    "{Who} is a member of both {first} and {second}. It joined the latter in {later}.",
    "In {year} {who} joined {first}; {second} admitted it in {later}.",
    "{Who} has been in {first} since {year} and in {second} since {later}.",
    "Having joined {first} in {year}, {who} entered {second} in {later}.",
)
_TWO_OTHER = (
    "{Other}, too, is a member of {second}, which it joined in {other_year}.",
    "{Other} entered {second} in {other_year}.",
    "{Second} also counts {other} among its members, since {other_year}.",
    "{Other_s} accession to {second} came in {other_year}.",
    "{Other} had joined {second} in {other_year}.",
    "The ministers of {second} include that of {other}, which came in in {other_year}.",
)


def _cap(name: str) -> str:
    return name[:1].upper() + name[1:]


def _once(chronicle: Chronicle, day: date) -> list[Stay]:
    """Full memberships on a day of those who came only once."""
    times = Counter((s.who, s.where) for s in chronicle.stays if s.role == "full")
    return [s for s in chronicle.full(day) if times[s.who, s.where] == 1]


def _body(chronicle: Chronicle, where: str) -> dict[str, str]:
    name = the(chronicle.label(where))
    return {"body": name, "Body": _cap(name)}


def of_accessions(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who came in together, and who next."""
    by_year: dict[str, dict[str, list[Stay]]] = {}
    for stay in _once(chronicle, day):
        by_year.setdefault(stay.where, {}).setdefault(stay.start[:4], []).append(stay)
    bodies = [
        where for where, years in by_year.items() if len(years) > 1 and max(map(len, years.values())) > 1
    ]
    where = dice.choice(sorted(bodies))
    label = chronicle.label(where)
    noun = dice.choice(("the group", "the organisation", "the body"))
    first = dice.choice([year for year, stays in sorted(by_year[where].items()) if len(stays) > 1])
    told, last = Paragraph(dice), int(first)
    for place, year in enumerate([first, *sorted(y for y in by_year[where] if y > first)][:3]):
        stays = by_year[where][year]
        some = dice.sample(
            stays, min(len(stays), dice.choice((2, 3, 4)) if not place else dice.choice((1, 2, 3)))
        )
        gap = int(year) - last
        last = int(year)
        many = listed([the(s.who) for s in some])
        wordings = _LISTED if not place else _ONE_AFTER if len(some) == 1 else _LISTED_AFTER
        told.say(
            ("listed", "listed after")[bool(place)], wordings, [(s.who, label) for s in some],
            many=many, Many=_cap(many), year=year, Year=year, noun=noun, Noun=_cap(noun),
            month=month(some[0].start),
            Years="A year" if gap == 1 else f"{_cap(_number(gap))} years", **_body(chronicle, where),
        )  # fmt: skip
    return told.digest


def _number(count: int) -> str:
    words = "none one two three four five six seven eight nine ten eleven twelve".split()
    return words[count] if count < len(words) else str(count)


def of_founders(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who founded a body and who came later."""
    stays = _once(chronicle, day)
    founders: dict[str, list[Stay]] = {}
    for stay in stays:
        if stay.is_founding:
            founders.setdefault(stay.where, []).append(stay)
    where = dice.choice(sorted(where for where, found in founders.items() if len(found) > 2))
    begun = Counter(s.start for s in founders[where]).most_common(1)[0][0]
    some = (
        dice.sample([s for s in founders[where] if s.start == begun], 1)
        + dice.sample([s for s in founders[where] if s.start == begun], dice.choice((2, 3)))[1:]
    )
    some = list(dict.fromkeys(some))
    many, one, label = listed([the(s.who) for s in some]), the(some[0].who), chronicle.label(where)
    told = Paragraph(dice)
    wordings = _FOUNDERS if len(some) > 1 else _FOUNDERS[-2:]
    told.say(
        "founders", wordings, [(s.who, label) for s in some],
        many=many, Many=_cap(many), One=_cap(one), year=begun[:4], **_body(chronicle, where),
    )  # fmt: skip
    said = told.sayings[-1]
    if "{One}" in said.wording:
        told.sayings[-1] = type(said)(said.slot, said.wording, said.text, frozenset({(some[0].who, label)}))
    later = [s for s in stays if s.where == where and s.start[:4] > begun[:4]]
    if later:
        stay = dice.choice(later)
        who, gap = the(stay.who), int(stay.start[:4]) - int(begun[:4])
        has_year = "{year}" in said.wording
        told.say(
            "after founders", _ONE_AFTER, [(stay.who, label)], many=who, Many=_cap(who), year=stay.start[:4],
            month=month(stay.start), noun="the organisation", Noun="The organisation",
            Years=("A year" if gap == 1 else f"{_cap(_number(gap))} years") if has_year else "",
        )  # fmt: skip
    return told.digest


def of_leavers(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who left a body, and came back."""
    iso = day.isoformat()
    left = [s for s in chronicle.stays if s.role == "full" and s.end and s.end < iso and s.end > "1946"]
    left = [s for s in left if chronicle.ended.get(s.where, "9") > s.end]
    # Who ceased to exist did not withdraw, and the last day of a year may be counted to the next.
    gone = {entity["label"] for entity in chronicle.entities.values() if entity["subkind"] == "former"}
    left = [
        s for s in left if s.who not in gone | {"Zanzibar", "East Germany"} and s.end and s.end[5:] != "12-31"
    ]
    if not left:
        return None
    told = Paragraph(dice)
    for stay in dice.sample(left, min(2, len(left))):
        who, label, end = the(stay.who), chronicle.label(stay.where), str(stay.end)
        back = [
            s for s in chronicle.full(day) if (s.who, s.where) == (stay.who, stay.where) and s.start > end
        ]
        first = min(
            s.start for s in chronicle.stays if (s.who, s.where, s.role) == (stay.who, stay.where, "full")
        )
        wordings = [w for w in _LEFT if not back or ("no longer" not in w and "former" not in w)]
        told.say(
            "left", wordings, [(stay.who, label)], Who=_cap(who), Who_s=owner(_cap(who)), who=who,
            year=stay.start[:4] if first == stay.start else "", end=end[:4], gone=month(end),
            **_body(chronicle, stay.where),
        )  # fmt: skip
        if back:
            day_back = min(s.start for s in back)
            told.say(
                "back",
                _BACK,
                [(stay.who, label)],
                Who=_cap(who),
                Who_s=owner(_cap(who)),
                back=day_back[:4],
                back_month=month(day_back),
            )
    return told.digest


def of_suspended(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who was suspended from a body, and until when."""
    iso = day.isoformat()
    found = [s for s in chronicle.stays if s.role == "suspended" and s.start < iso]
    if not found:
        return None
    told = Paragraph(dice)
    stay = dice.choice(found)
    who, label = the(stay.who), chronicle.label(stay.where)
    told.say(
        "suspended", _SUSPENDED, [(stay.who, label)], Who=_cap(who), Who_s=owner(_cap(who)), who=who,
        year=stay.start[:4], month=month(stay.start), **_body(chronicle, stay.where),
    )  # fmt: skip
    is_member = any(
        (s.who, s.where) == (stay.who, stay.where) and s.start < str(stay.end) for s in chronicle.full(day)
    )
    if stay.end and stay.end < iso and is_member:
        told.say(
            "lifted",
            _LIFTED,
            [(stay.who, label)],
            end=stay.end[:4],
            gone=month(stay.end),
            Noun="The organisation",
        )
    return told.digest


def of_waiting(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who applied to a body, who is a candidate, and who was admitted."""
    iso = day.isoformat()
    found = [s for s in chronicle.stays if s.role in ("applicant", "candidate") and s.start < iso]
    if not found:
        return None
    stay = dice.choice(found)
    who, label = the(stay.who), chronicle.label(stay.where)
    joined = [
        s for s in chronicle.full(day) if (s.who, s.where) == (stay.who, stay.where) and s.start > stay.start
    ]
    is_open = stay.end is not None and (not stay.end or stay.end > iso)
    if stay.role == "candidate" and not is_open:
        return None
    told = Paragraph(dice)
    told.say(
        "waiting", _APPLIED if stay.role == "applicant" else _CANDIDATE, [(stay.who, label)],
        Who=_cap(who), Who_s=owner(_cap(who)), who=who, year=stay.start[:4],
        month=month(stay.start), **_body(chronicle, stay.where),
    )  # fmt: skip
    if "hopes" in told.sayings[0].wording and not is_open:
        return None
    if joined:
        begun = joined[0].start
        told.say("admitted", _ADMITTED, [(stay.who, label)], joined=begun[:4], joined_month=month(begun))
    return told.digest


def of_outsiders(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write who does not belong to a body with a closed list, and who does."""
    iso = day.isoformat()
    closed = sorted(where for where, (start, end) in chronicle.closed.items() if start < iso < end)
    where = dice.choice([w for w in closed if any(s.where == w for s in chronicle.stays)])
    inside = [s for s in _once(chronicle, day) if s.where == where]
    ever = {s.who for s in chronicle.stays if s.where == where}
    countries = [
        e["label"] for e in chronicle.entities.values() if e["kind"] == "state" and e["subkind"] == "country"
    ]
    outside = sorted(set(countries) - ever)
    if len(inside) < 3 or not outside or chronicle.label(where) in ("G20", "United Nations"):
        return None
    name, other = dice.choice(outside), dice.choice(inside)
    who, label = the(name), chronicle.label(where)
    told = Paragraph(dice)
    fields = {"Who": _cap(who), "who": who, **_body(chronicle, where)}
    told.say("outside", _OUTSIDE, [(name, label)], **fields)
    told.say(
        "inside", _INSIDE, [(other.who, label)], **fields,
        other=the(other.who), Other=_cap(the(other.who)), year=other.start[:4],
    )  # fmt: skip
    said = told.sayings[-1]
    if "Unlike" in said.wording:
        told.sayings[-1] = type(said)(said.slot, said.wording, said.text, said.told | {(name, label)})
    return told.digest


def of_two(chronicle: Chronicle, dice: random.Random, day: date) -> Digest | None:
    """Write of one state in two bodies and of another in one of these."""
    stays = _once(chronicle, day)
    by_state: dict[str, list[Stay]] = {}
    for stay in stays:
        by_state.setdefault(stay.who, []).append(stay)
    name = dice.choice(sorted(who for who, found in by_state.items() if len({s.start for s in found}) > 1))
    a, b = sorted(dice.sample(by_state[name], 2), key=lambda s: s.start)
    if a.start[:4] == b.start[:4]:
        return None
    others = [s for s in stays if s.where == b.where and s.who != name]
    first, second = chronicle.label(a.where), chronicle.label(b.where)
    fields = {
        "Who": _cap(the(name)), "who": the(name), "first": the(first), "second": the(second),
        "Second": _cap(the(second)), "year": a.start[:4], "later": b.start[:4],
    }  # fmt: skip
    told = Paragraph(dice)
    told.say("two", _TWO, [(name, first), (name, second)], **fields)
    if others:
        other = dice.choice(others)
        # "had joined" is told of a day before.
        wordings = [w for w in _TWO_OTHER if "had joined" not in w or other.start < b.start]
        told.say(
            "two other", wordings, [(other.who, second)], **fields,
            other=the(other.who), Other=_cap(the(other.who)), Other_s=owner(_cap(the(other.who))),
            other_year=other.start[:4],
        )  # fmt: skip
    return told.digest


CLUBS = (of_accessions, of_founders, of_leavers, of_outsiders, of_suspended, of_two, of_waiting)
