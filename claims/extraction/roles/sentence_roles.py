"""The roles of one parsed sentence: title, body and holder, read off the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles.body_reader import BodyReader
from claims.extraction.roles.charges import is_own_field
from claims.extraction.roles.complement_reader import ComplementReader
from claims.extraction.roles.holder_reader import HolderReader
from claims.extraction.roles.nouns import CORPORATE
from claims.extraction.roles.one_each import one_each
from claims.extraction.roles.open_titles import find_open_titles
from claims.extraction.roles.owners import owner_beside, owner_by_verb, shared_body
from claims.extraction.roles.phrase import SEATS, Phrase, is_person, is_personlike
from claims.extraction.roles.portfolios import OF_ORGAN
from claims.extraction.roles.ruler_names import is_of_trade
from claims.extraction.roles.rulers import PRINCES, RULERS
from claims.extraction.roles.served import is_of_another, is_of_somebody
from claims.extraction.roles.sole_bodies import sole_body
from claims.extraction.roles.stage_parts import is_stage_part
from claims.extraction.roles.times_ahead import behind_time
from claims.extraction.roles.titles import Title, canonical_title, parse_titles
from claims.extraction.roles.trades import is_over
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_roles"]

# Below the one whose title follows, whatever noun parts them.
_LOWER_RANKS = frozenset({"associate", "assistant", "deputy", "junior", "vice"})
_ENDED = frozenset({"ousted", "deposed", "overthrown", "retired", "exiled", "disgraced"})
# "The chair, Dame Ann Lee": of what the text is about.
_ONE_HERE = word_set(
    """
    chair head director principal coach manager boss chief superintendent commandant conductor editor pastor
    abbot abbess warden registrar moderator
    """
) | {"head coach"}
_PERSONAL = frozenset({"his", "her", "'s", "’s"})
# What a state has, of which its officers are: "the speaker of Kenya's parliament".
_HOUSES = frozenset(
    "parliament assembly senate house congress government cabinet council legislature".split()
)
# So far behind a title its organ ends: "of the board of governors".
_ORGAN_BEHIND = 80
# Rulers, and parts of names where they stand at both ends of one.
_NAMES_TOO = frozenset({"shah", "khan", "malik", "mirza", "raja", "beg"})
# Of a company there are many directors, of one of these there is one.
_WITH_ONE_DIRECTOR = re.compile(
    r"(?i)agency|institut|museum|centre|center|office|bureau|service|school|laborator|observatory|library|"
    r"theatre|theater|gallery|program|department|project|opera|orchestra|festival|academy|foundation"
)
_AND = re.compile(
    r",?\s*(?:and|&|as well as)\s+(?:(?:then|later|subsequently|also)\s+)?(?:the\s+|a\s+)?|\s*/\s*"
)
# "The mayor of Lyon, and the prime minister, Ann Lee": the first is another one.
_TWO_PERSONS = re.compile(r",\s+and\s+(?:the|their|its)\s+")

# "Publisher, editor and owner of": what follows the last comma of a list.
_GOES_ON = re.compile(r",?\s+(?:and|&|as well as)\s+(?:the\s+)?[a-z]")
_PARTIES = frozenset({"party", "brotherhood", "movement", "democrats", "republicans"})
# Of whose secretaries only a government has one.
_DEPARTMENTS = word_set(
    """
    home foreign defence defense interior treasury health transport culture justice environment energy
    education agriculture homeland pensions state welsh scottish ireland commonwealth veterans
    """
)


def find_roles(view: SentenceView) -> list[RoleMention]:
    """Find the roles of a sentence, each with its body and its holder where the wording gives them.

    Roles inside a name ("Martin Luther King"), plural roles and offices that the
    guidelines leave out (corporate vice presidents, press secretaries) are not found.
    """
    text, origin = view.span.text, view.origin
    titles = [t for t in _whole_titles(text) if not _is_inside_name(view, t, origin)]
    roles = [_read(Phrase(view, title, origin)) for title in titles]
    known = _share_in_coordination(view, text, origin, [r for r in roles if r is not None])
    return sorted([*known, *find_open_titles(view, known)], key=lambda role: role.start)


def _whole_titles(text: str) -> Iterator[Title]:
    """Give the titles of a text, one right behind another left out: "Emperor Shah Jahan"."""
    end = -2
    for title in parse_titles(text):
        gap = text[max(end, 0) : title.outer]
        is_seat = title.title in SEATS and gap in ("'s ", "’s ")  # "the mayor's chair"
        if not is_seat and (title.outer != end + 1 or gap != " "):
            yield title
        end = title.end


def _is_inside_name(view: SentenceView, title: Title, origin: int) -> bool:
    """Tell whether the title's words belong to a longer name: "Martin Luther King", "King's College"."""
    start, end = title.start + origin, title.end + origin
    if title.title in RULERS and _is_name_of_place_or_person(view, start):
        return True
    if title.title in _NAMES_TOO and any(
        m.start == end + 1 and m.text.rpartition(" ")[2].lower() in _NAMES_TOO for m in view.mentions
    ):
        return True  # "Shah Mahmud Khan", "Khan Abdul Ghaffar Khan"
    for mention in view.mentions:
        if mention.form is not MentionForm.NAME or not mention.start < end or not start < mention.end:
            continue
        if mention.start < start and is_person(mention):
            return True
        if is_person(mention) or mention.end <= end or mention.kind is EntityKind.POST:
            continue
        if mention.start == start and not mention.entity_ids:
            behind = mention.text[end - start :]
            # No "Queen Mary University".
            is_ruler = title.title in RULERS | PRINCES and is_personlike(behind.strip())
            if is_ruler or behind.startswith((" of ", " at ")):
                continue  # "King Musulamu", "Dean of Hartwell College", tagged as an organisation
        return True
    return False


def _is_name_of_place_or_person(view: SentenceView, start: int) -> bool:
    """Tell "Queen Creek" and "Martin Luther King", whose names the tagger cut, from a ruler."""
    token = next((t for t in view.span if t.idx + view.shift == start), None)
    if token is None:  # the tokenizer joined the title to what stands before: "</p>King"
        return False
    follows = token.i + 1 < len(token.doc) and token.nbor(1).ent_iob_ == "I"
    if token.ent_type_ in ("GPE", "LOC", "FAC") and follows:
        return True
    if _ends_name(view, token):
        return True
    before = [m for m in view.mentions if m.end + 1 == start and m.form is MentionForm.NAME]
    return any(is_person(m) or (m.kind is not EntityKind.STATE and _is_two_names(m)) for m in before)


def _ends_name(view: SentenceView, token: Token) -> bool:
    """Tell "Burger King" from "the Zulu King Shaka", "French King Louis"."""
    if token.i == token.sent.start or not token.text[:1].isupper() or token.i + 1 >= len(token.doc):
        return False
    before, behind = token.nbor(-1), token.nbor(1)
    if before.pos_ != "PROPN" or not before.text[:1].isupper() or behind.lower_ == "of":
        return False
    whose = view.mention_at(before)
    is_people = whose is not None and (whose.kind is EntityKind.STATE or whose.form is MentionForm.DEMONYM)
    return not is_people and not (behind.pos_ == "PROPN" and behind.text[:1].isupper())


def _is_two_names(mention: Mention) -> bool:
    return not mention.entity_ids and is_personlike(mention.text, single=False)


def _acts(noun: Token) -> bool:
    """Tell "said that at the time the president was ill" from "Holm, at the time the president, was ill"."""
    between = noun.doc[noun.i : max(noun.head.i, noun.i)]
    return noun.dep_ in ("nsubj", "nsubjpass") and all(token.text != "," for token in between)


def _read(phrase: Phrase) -> RoleMention | None:
    first, last = phrase.index(phrase.start), phrase.index(phrase.end - 1)
    if first is None or last is None or phrase.modifies_a_noun(last) or phrase.is_verb(last):
        return None
    if phrase.is_of_part(first, last) or is_of_trade(phrase, first) or is_of_somebody(phrase, last):
        return None
    bodies, holders, complements = BodyReader(phrase), HolderReader(phrase), ComplementReader(phrase)
    left, before = bodies.before(first)
    has_ended = False
    if not _acts(phrase.tokens[last]):
        left, has_ended = behind_time(phrase, left, first)
    if has_ended:
        bodies.flags.add("former")
    stop, after, title_end = complements.after(last)
    if before is not None and after is not None and _is_region(phrase, before, after):
        after = None
    if before is not None and after is not None and is_own_field(before, after):
        title_end, after = after.end, None
    if after is None and phrase.is_of_a_kind(first):
        return None
    body = after or before or owner_by_verb(phrase, last) or owner_beside(phrase, last)
    is_one = _was_the_one(phrase, bodies, body) or _is_had_anew(phrase, bodies)
    if phrase.is_indefinite(first) and not is_one:
        return None
    named = phrase.view.mention_at(phrase.tokens[last])
    if named is not None and named.form is MentionForm.NAME and named.end > phrase.end:
        holder = holders.inside(named, last)
    else:
        holder = None
    if not _is_possessive(phrase, stop):
        holder = holder or holders.read(left, stop)
    if holder is not None and holder.start >= phrase.end and is_of_another(phrase, left, holder):
        holder = None
    if (holder is None or not holder.entity_ids) and is_stage_part(phrase, left):
        return None
    if body is None and holder is not None and holder.start > phrase.end:
        body = _body_of_holder(phrase, complements, holder)
        if body is None and title_end == phrase.end:
            holder, body = _parted(phrase, holder)
    start = _with_rank(phrase, first)
    title = canonical_title(f"{bodies.rank or ''} {phrase.text(start, title_end)}")
    body = body or _told_by_title(phrase, title, first)
    was = holder is not None and holder.end <= phrase.start and is_over(phrase.tokens, left)
    return RoleMention(
        text=phrase.text(min(phrase.outer, start), title_end),
        start=start,
        end=title_end,
        title=title,
        body=body,
        holder=holder,
        is_former=was or (bool(bodies.flags & {"former", "late"}) and not _is_told_by_verb(phrase)),
        is_acting="acting" in bodies.flags,
        is_new="new" in bodies.flags,
        is_designate="designate" in bodies.flags,
        is_of_page=_is_owned(phrase, left)
        if title == "deputy"
        else _is_the_one(phrase, bodies, holder, left),
        wants=_wants(phrase, has_portfolio=title_end > phrase.end),
    )


def _is_region(phrase: Phrase, before: Mention, after: Mention) -> bool:
    """Tell where an officer of a body has charge: "UNICEF regional director for the Middle East".

    So for "the company's chief executive in China", whichever company that is.
    """
    link = phrase.view.written(phrase.end, after.start).strip()
    if before.form is MentionForm.NAME:
        return before.kind in (EntityKind.ORGANISATION, None) and link in ("for", "for the", "in", "in the")
    is_body = before.form is MentionForm.PRONOUN or before.kind is EntityKind.ORGANISATION
    is_place = after.kind is EntityKind.STATE and phrase.title.wants[0] is not EntityKind.STATE
    return before.form is not MentionForm.DEMONYM and is_body and is_place and link in ("in", "in the")


def _is_possessive(phrase: Phrase, stop: int) -> bool:
    """Tell "Ann Lee, the president's wife", "the mayor of Lyon's brother": of whom another one is."""
    owned = phrase.tokens[stop + 1].lower_ if stop + 1 < len(phrase) else ""
    return stop < len(phrase) and phrase.tokens[stop].tag_ == "POS" and owned not in _HOUSES


def _with_rank(phrase: Phrase, first: int) -> int:
    """Give where a title begins with its rank: "associate laboratory director" is not the director."""
    if first < 2:
        return phrase.start
    rank, field = phrase.tokens[first - 2], phrase.tokens[first - 1]
    is_field = field.pos_ in ("NOUN", "ADJ") and field.dep_ in ("compound", "nmod", "amod") and field.is_lower
    return phrase.places[first - 2] if is_field and rank.lower_ in _LOWER_RANKS else phrase.start


def _told_by_title(phrase: Phrase, title: str, first: int) -> Mention | None:
    """Give the body that a title names by itself: a European commissioner is one of the Commission."""
    told = sole_body(title)
    if told is None:
        return None
    own = phrase.own_mention(first, first, MentionForm.NAME, told.kind)
    return replace(own, name=told.name)


def _is_told_by_verb(phrase: Phrase) -> bool:
    """Tell "parliament ousted Prime Minister X" from "the ousted prime minister, X"."""
    before = [t for t, place in zip(phrase.tokens, phrase.places, strict=True) if place < phrase.start][-2:]
    return any(t.lower_ in _ENDED and t.pos_ == "VERB" and t.dep_ not in ("amod", "compound") for t in before)


def _is_owned(phrase: Phrase, left: int) -> bool:
    """Tell "his deputy" from "a deputy"."""
    return left > 0 and phrase.tokens[left - 1].lower_ in _PERSONAL


def _is_the_one(phrase: Phrase, bodies: BodyReader, holder: Mention | None, left: int) -> bool:
    """Tell "the present head, Ann Lee", "former boss Ann Lee": of one body, which the text speaks of."""
    if holder is None or holder.start < phrase.end:
        return False
    told = bodies.flags & {"present", "former", "new", "acting"}
    if holder.start == phrase.end + 1:  # "former boss X"; a "current director" is one of a board
        return bool(told) and phrase.title.title in _ONE_HERE - {"director"}
    return phrase.tokens[left].lower_ == "the" and (bool(told) or phrase.title.title in _ONE_HERE)


def _was_the_one(phrase: Phrase, bodies: BodyReader, body: Mention | None) -> bool:
    """Tell "a former leader of the party" from "a former director of the firm", one of many at any time."""
    if "former" not in bodies.flags:
        return False
    if body is None:  # "a former leader of the council"
        behind = phrase.view.written(phrase.end, phrase.end + _ORGAN_BEHIND)
        return phrase.title.title != "director" and OF_ORGAN.match(behind) is not None
    return phrase.title.title != "director" or _WITH_ONE_DIRECTOR.search(body.text) is not None


def _is_had_anew(phrase: Phrase, bodies: BodyReader) -> bool:
    """Tell "the party has a new leader": it had one before."""
    return "new" in bodies.flags and owner_by_verb(phrase, phrase.index(phrase.end - 1) or 0) is not None


def _wants(phrase: Phrase, *, has_portfolio: bool) -> tuple[EntityKind, ...]:
    """Give the kinds of body; a portfolio speaks for a government: "commissioner of railroads"."""
    wants = phrase.title.wants
    if phrase.title.title == "opposition leader":
        return (EntityKind.STATE,)
    if wants[0] is not EntityKind.STATE and set(phrase.title.title.split()[:-1]) & CORPORATE:
        return (EntityKind.ORGANISATION,)
    words = phrase.title.title.split()
    if words[0] == "party" and len(words) > 1:
        return (EntityKind.ORGANISATION,)
    if words[-1] == "secretary" and not _DEPARTMENTS.isdisjoint(words):
        return (EntityKind.STATE,)  # no party's and no club's, whatever the text speaks of
    if has_portfolio and phrase.takes_portfolio and EntityKind.STATE in wants:
        return (EntityKind.STATE, *(kind for kind in wants if kind is not EntityKind.STATE))
    return wants


def _body_of_holder(phrase: Phrase, complements: ComplementReader, holder: Mention) -> Mention | None:
    """Read the body behind the name: "King Musulamu of Alo"."""
    last = phrase.index(holder.end - 1)
    if last is None or last + 2 >= len(phrase) or phrase.tokens[last + 1].lower_ != "of":
        return None
    body, _, portfolio_end = complements.complement(last + 2, "of")
    if body is not None and _is_from(phrase, body):
        return None
    return body if portfolio_end is None and body is not None and body.form is MentionForm.NAME else None


def _is_from(phrase: Phrase, body: Mention) -> bool:
    """Tell whom somebody is of from what he leads: "President X of the Peace Party", "chairman X of Iowa"."""
    wants = phrase.title.wants
    if body.kind is EntityKind.STATE:
        return EntityKind.STATE not in wants
    return wants[0] is EntityKind.STATE and not _PARTIES.isdisjoint((body.name or body.text).lower().split())


def _parted(phrase: Phrase, holder: Mention) -> tuple[Mention, Mention | None]:
    """Part a ruler's name that the tagger took with the realm: "King Henry I of England"."""
    name, link, realm = holder.text.partition(" of ")
    if phrase.title.head.wants[0] is not EntityKind.STATE or not link or not realm[:1].isupper():
        return holder, None
    start, end = holder.start + len(name) + len(link), holder.end
    body = Mention(
        text=realm,
        start=start,
        end=end,
        form=MentionForm.NAME,
        kind=EntityKind.STATE,
        name=realm,
        confidence=holder.confidence,
    )
    own = replace(holder, text=name, end=holder.start + len(name), name=None, entity_ids=())
    return own, body


def _share_in_coordination(
    view: SentenceView, text: str, origin: int, roles: Sequence[RoleMention]
) -> list[RoleMention]:
    """Pass body and holder between coordinated roles: "chairman and chief executive of Ford, Bill Ford"."""
    shared = list(roles)
    for i, j in _neighbours(text, origin, shared):
        left, right = shared[i], shared[j]
        holder = left.holder or right.holder
        pair = one_each(view, left, right) if holder is not None else None
        first, second = pair or (holder, right.holder or holder)
        shared[i] = replace(left, body=left.body or shared_body(left, right.body), holder=first)
        shared[j] = replace(right, body=right.body or shared_body(right, left.body), holder=second)
    return shared


def _neighbours(text: str, origin: int, roles: Sequence[RoleMention]) -> Iterator[tuple[int, int]]:
    pairs = [(i, i + 1) for i in range(len(roles) - 1)]
    for i, j in pairs + pairs[::-1]:
        left, right = roles[i], roles[j]
        end = left.body.end if left.body is not None and left.body.start > left.end else left.end
        start = min(right.start, right.end - len(right.text))
        gap = text[end - origin : start - origin]
        if _TWO_PERSONS.fullmatch(gap) and _is_named_behind(right):
            continue
        if _begins_anew(left, right, text[: left.start - origin], gap):
            continue
        if _AND.fullmatch(gap) or (gap == ", " and _GOES_ON.match(text, right.end - origin)):
            yield i, j


def _begins_anew(left: RoleMention, right: RoleMention, before: str, gap: str) -> bool:
    """Tell "told the president, and Vice President X said", "met the king and Chancellor Y" from one's two.

    A title without its holder, written small behind "the", is somebody else than who is named by a title.
    """
    is_open = left.holder is None and left.text.islower() and before.rstrip().lower().endswith(" the")
    is_direct = right.holder is not None and right.holder.start == right.end + 1
    is_apart = "," in gap or left.wants[:1] == (EntityKind.STATE,)
    return is_open and is_direct and is_apart and right.text[:1].isupper() and "and" in gap


def _is_named_behind(role: RoleMention) -> bool:
    """Tell "the prime minister, Ann Lee" from "prime minister Ann Lee" and "Ann Lee, the prime minister"."""
    behind = max(role.end, role.body.end if role.body is not None else 0)
    return role.holder is not None and role.holder.start > behind + 1
