"""Which body a text speaks of, where a clause leaves it out: "was admitted in May", "left in 1996".

A state joins what states join, a person a band, a party, a club, a firm an alliance of firms. The
bodies a text names are the context's, and the names whose own last word says what they are ("the
Ardmore Quartet"), which no tagger need know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.context import fold
from claims.extraction.context.names import is_short_for, places_of
from claims.extraction.filling.leads import leads_before, leads_paragraph, leads_sentence
from claims.extraction.filling.nominals import is_adjective
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.bodies.asked import asked_in, is_of_tribunal
from claims.extraction.membership.bodies.breath import told_in_breath
from claims.extraction.membership.bodies.kinds import is_local_council
from claims.extraction.membership.bodies.outlived import FORMERLY_OF, is_outlived, is_over
from claims.extraction.membership.bodies.page_bodies import page_body
from claims.extraction.membership.bodies.parties import names_party
from claims.extraction.membership.bodies.talk import counts_members, is_called_house, is_compared
from claims.extraction.membership.bodies.trades import is_of_music
from claims.names import initials
from claims.relations import EntityKind
from claims.types import SlotSource

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext

__all__ = [
    "PERSONAL_BODIES",
    "as_body",
    "foremost_body",
    "is_called",
    "spoken_body",
    "worded_names",
]

# What the last word of a name must say for its members to be states, firms, persons. Read off the
# hyponyms of *alliance*, *association*, *musical organization* and *party* in WordNet 3.0.
_OF_STATES = frozenset(
    """
    alliance union league community pact compact federation confederation commonwealth association
    organisation organization forum council bloc zone area convention
    """.split()
)
_OF_FIRMS = frozenset(
    """
    alliance association network consortium league coalition federation union compact initiative forum council
    partnership confederation cooperative pledge communion club community guild cartel syndicate chamber pool
    """.split()
)
PERSONAL_BODIES = frozenset(
    """
    band quartet quintet sextet trio duo orchestra choir chorus ensemble sinfonia philharmonic troupe
    collective party union guild society club fellowship brotherhood sisterhood fraternity sorority
    lodge league movement front association circle academy
    """.split()
)
# Texts that are bodies where they bind states: "the Harbour Accord ties seven states".
_SIGNED = frozenset({"accord", "charter", "covenant", "entente", "concord", "treaty"})
_BINDING = (
    r"\s(?:ties|binds|links|unites|groups|joins|brings\stogether|has|counts|comprises|numbers)\s"
    r"(?:[\w-]+\s){0,4}(?:states|countries|nations|members|signatories)\b"
)
_CALLED = _OF_STATES | _OF_FIRMS | PERSONAL_BODIES
_BY_KIND = {
    EntityKind.STATE: _OF_STATES,
    EntityKind.ORGANISATION: _OF_FIRMS,
    EntityKind.PERSON: PERSONAL_BODIES,
}
_SUBKINDS = {
    EntityKind.STATE: frozenset({"igo", "treaty", "area", "forum", "un_agency", "of_states"}),
    EntityKind.ORGANISATION: frozenset({"sport", "of_bodies"}),
    EntityKind.PERSON: frozenset({"party"}),
}
# Letters before a name among which a word for its kind stands.
_LONGEST_KIND = 40
_WORDED = "|".join(w.capitalize() for w in sorted(_OF_STATES | _OF_FIRMS | PERSONAL_BODIES | _SIGNED))
_NAME = re.compile(
    rf"\b((?:[A-Z][\w’'&-]+\s)(?:(?:[A-Z][\w’'&-]+|of|the|for|and)\s){{0,4}}?(?:{_WORDED}|Group))\b"
)
# What opens a sentence before a name: "Ministers of the Nordic Union met".
_LEADS = re.compile(
    r"^(?:(?:The|A|An|In|At|But|And|When|How|Former|For)\s|(?:Foreign\s)?(?:Ministers|Leaders|Members|Delegates|"
    r"Officials|Heads|Envoys|Diplomats|Representatives|Governments|States|Countries)\sof\s(?:the\s)?)"
)
# Weights of what makes a body the one spoken of; own estimate, on the seen texts.
_BY_COUNT, _BY_NEARNESS, _BY_TITLE, _BY_LEADING, _BY_PARAGRAPH = 0.5, 0.4, 0.25, 0.35, 0.5
_GAP = 250
# By how much the likeliest of two that are named as a pair must lead; own estimate.
_CLEAR = 0.5
_PAIRED = re.compile(r"(?:\s\([A-Z]+\))?,?\s(?:and|or|as\swell\sas|nor)\s(?:the\s|of\sthe\s)?")
_BY_TOLD = 0.85


@dataclass(frozen=True, slots=True)
class _Named:
    mention: Mention
    starts: tuple[int, ...]


def spoken_body(view: SentenceView, member: Mention, place: int) -> Mention | None:
    """Give the body that a clause at a place of the article leaves out, with how sure it is."""
    kind = _kind_of(member)
    if kind is None:
        return None
    page = page_body(view, kind)
    if page is not None and page.name != member.name:
        return page
    named = [
        n
        for n in _unless_left(_named(view.context), view.context.article.text)
        if n.mention.text not in (member.name or "") and _takes(view, n.mention, kind)
    ]
    named = _with_members(view, _out_of_asides(view, named, place), place)
    asked = asked_in(view, place)
    is_asked = asked is not None and asked.name != member.name and _takes(view, asked, kind)
    foremost = _pointed_to(view, member, kind, place) or (asked if is_asked else None)
    foremost = foremost or _told_last(view, member, named, place)
    if foremost is not None or is_of_tribunal(view, (start for n in named for start in n.starts), place):
        return foremost
    named = list(_with_nouns(named, view.context.article.text, place))
    before = [(n, max((s for s in n.starts if s < place), default=None)) for n in named]
    ahead = [(n, start) for n, start in before if start is not None]
    if not ahead:  # what somebody has left is named before, or in the same breath
        is_one = kind is EntityKind.PERSON
        ahead = [(n, n.starts[0]) for n in named if not is_one or n.starts[0] < view.sentence.end]
    if not ahead:
        return told_in_breath(view, member, place)
    total = sum(len(n.starts) for n, _ in ahead)
    ranked = sorted(
        ((_score(view, n, start, place, total), start, n.mention) for n, start in ahead),
        key=lambda each: (-each[0], each[1]),
    )
    best, start, body = ranked[0]
    second = ranked[1][0] if len(ranked) > 1 else 0.0
    if best - second < _CLEAR and len(ranked) > 1 and _are_coordinated(view, ranked[0], ranked[1]):
        return None  # "the Holm Pact and the Lind Union met": which of the two, it does not say
    sure = 0.9 if len(ranked) == 1 else 0.55 + min(best - second, 0.6) / 2
    worded = next((m for m in view.mentions if m.start == start and m.name == body.name), None)
    return worded or replace(body, confidence=round(sure, 3), source=SlotSource.CONTEXT)


def _with_nouns(named: Sequence[_Named], text: str, place: int) -> Iterator[_Named]:
    """Count "the pact" before a clause as one more place of the only Pact."""
    nouns = [n.mention.text.split()[-1].lower() for n in named]
    for one, noun in zip(named, nouns, strict=True):
        is_only = noun in _CALLED and nouns.count(noun) == 1 and " " in one.mention.text
        said = re.finditer(rf"\b[Tt]he {re.escape(noun)}\b", text[:place]) if is_only else ()
        yield _Named(one.mention, tuple(sorted({*one.starts, *(m.start() for m in said)})))


def _are_coordinated(
    view: SentenceView, one: tuple[float, int, Mention], other: tuple[float, int, Mention]
) -> bool:
    """Tell whether two bodies are named as a pair, right beside each other."""
    (_, first, named), (_, last, _) = sorted((one, other), key=lambda each: each[1])
    between = view.context.article.text[first + len(named.text) : last]
    return _PAIRED.fullmatch(between) is not None


def _unless_left(named: Iterable[_Named], text: str) -> Iterator[_Named]:
    """Leave out the body of "the first former members of the pact to join", wherever it is only that."""
    for one in named:
        starts = tuple(s for s in one.starts if FORMERLY_OF.search(text, max(0, s - 60), s) is None)
        if starts:
            yield _Named(one.mention, starts)


def _out_of_asides(view: SentenceView, named: list[_Named], place: int) -> list[_Named]:
    """Leave out what only a clause that says who the member is names: "Mali, which had left A, signed up"."""
    asides = _asides(view, place)
    if not asides:
        return named
    main = [_Named(n.mention, tuple(s for s in n.starts if not any(s in a for a in asides))) for n in named]
    return [n for n in main if n.starts] or named


def _asides(view: SentenceView, place: int) -> list[range]:
    """Give where the relative clauses of a sentence stand that a place is not in."""
    clauses = (word for word in view.span if word.dep_ == "relcl")
    found = [range(w.left_edge.idx + view.shift, w.right_edge.idx + view.shift + 1) for w in clauses]
    return [aside for aside in found if place not in aside]


def _with_members(view: SentenceView, named: list[_Named], place: int) -> list[_Named]:
    """Leave out bodies of which the table knows no members where it knows those of another.

    Not one that the sentence itself begins with: "The Nordic Council was created in 1952; Finland joined".
    """
    subkinds, text = view.context.subkinds, view.context.article.text
    known = [n for n in named if any(i in subkinds for i in n.mention.entity_ids)]
    if not known:
        return named
    return [
        n for n in named if n in known or not n.mention.entity_ids or leads_sentence(text, place, n.starts)
    ]


def foremost_body(view: SentenceView, member: Mention, place: int) -> Mention | None:
    """Give the body that the words just before a clause, or the paragraph from its beginning, speak of."""
    kind = _kind_of(member)
    if kind is None:
        return None
    pointed = _pointed_to(view, member, kind, place)
    if pointed is not None:
        return pointed
    named = [
        n for n in _named(view.context) if n.mention.name != member.name and _takes(view, n.mention, kind)
    ]
    return _told_last(view, member, named, place) or _leading(view, named, place)


def _kind_of(member: Mention) -> EntityKind | None:
    """Give the kind of who joins something, None where it is of none that does."""
    kind = EntityKind.PERSON if is_person(member) else member.kind
    return kind if kind in _BY_KIND else None


def _pointed_to(view: SentenceView, member: Mention, kind: EntityKind, place: int) -> Mention | None:
    """Give the body that the sentence points to before: "founded the alliance, which Mali joined later"."""
    spoken = [m for m in view.mentions if m.kind is EntityKind.ORGANISATION and m.name and m.end <= place]
    fitting = [m for m in spoken if m.name != member.name and _takes(view, m, kind)]
    return fitting[-1] if fitting and fitting[-1].form is not MentionForm.NAME else None


def _told_last(view: SentenceView, member: Mention, named: Sequence[_Named], place: int) -> Mention | None:
    """Give the body whose members the sentences before told last, unless headline or text name another."""
    if view.context.joined_last is None:
        return None
    told, body, kind = view.context.joined_last
    if named and is_over(view.context, body):
        return None
    starts = next((n.starts for n in named if n.mention.name == body.name), None)
    here = range(view.sentence.start, view.sentence.end)
    is_alone = not any(start in here for n in named for start in n.starts)
    if starts is None and is_alone and kind is not None and kind is _kind_of(member):
        starts = places_of(body.text, view.context.article.text)  # another like this one was in it
    if starts is None and all(n.mention.name != body.name for n in _named(view.context)):
        # a band by a name that says no kind, or a body that only small letters name
        starts = places_of(body.text, view.context.article.text)
    if body.name == member.name or not starts:
        return None
    told_here = [m for m in view.mentions if m.kind is EntityKind.ORGANISATION and m.form is MentionForm.NAME]
    told_here = [m for m in told_here if m.name not in (body.name, member.name)]
    asides = _asides(view, place)
    others = [m.start for m in told_here if not any(m.start in aside for aside in asides)]
    others += [start for n in named for start in n.starts]
    if any(told < start < place for start in others):
        return None
    text = view.context.article.text
    if any(n.mention.name != body.name and leads_sentence(text, told, n.starts) for n in named):
        return None  # "The Elm Pact was made after Mali's accession to the Holm League": it is about the pact
    is_of_paragraph = leads_paragraph(text, place, starts)
    if not is_of_paragraph and any(_is_in_headline(view, n) for n in named):
        return None
    return replace(body, confidence=_BY_TOLD)


def _leading(view: SentenceView, named: Sequence[_Named], place: int) -> Mention | None:
    """Give the one body that the headline names, else the one that the paragraph begins with."""
    text = view.context.article.text
    found = [n for n in named if _is_in_headline(view, n)]
    if not found:
        found = [n for n in named if leads_paragraph(text, place, n.starts)][:1]
    if len(found) != 1:
        return None
    return replace(found[0].mention, confidence=_BY_TOLD, source=SlotSource.CONTEXT)


def _is_in_headline(view: SentenceView, named: _Named) -> bool:
    title = view.context.article.title
    if not title:
        return False
    shown = {named.mention.text, named.mention.name or named.mention.text}
    shown |= {initials(name).upper() for name in shown if " " in name}
    return any(places_of(name, title) for name in shown)


def _score(view: SentenceView, named: _Named, start: int, place: int, total: int) -> float:
    in_title = _is_in_headline(view, named)
    nearness = 1.0 / (1.0 + abs(place - start) / _GAP)
    text = view.context.article.text
    leads = _BY_LEADING * leads_before(text, view.sentence.start, start)
    is_here = start > text.rfind("\n", 0, place)
    leads += _BY_PARAGRAPH * (is_here and bool(named.mention.entity_ids))
    return _BY_COUNT * len(named.starts) / total + _BY_NEARNESS * nearness + _BY_TITLE * in_title + leads


def _named(context: DocumentContext) -> Iterator[_Named]:
    known = [b for b in context.bodies if b.kind is EntityKind.ORGANISATION]
    taken = {fold(b.name) for b in known} | {fold(b.mention.text) for b in known}
    for body in known:
        starts = tuple(start for start in body.starts if not is_compared(context.article.text, start))
        if starts and not (len(known) > 1 and is_outlived(context.article.text, starts)):
            yield _Named(body.mention, starts)
    full = [body.name for body in known if body.entity_ids]
    text = context.article.text
    for thing in (*context.unknown, *context.persons):
        called = not thing.mention.entity_ids and is_called(text, thing.mention.text, _CALLED)
        if called and fold(thing.name) not in taken and not is_adjective(thing.name):
            yield _Named(replace(thing.mention, kind=EntityKind.ORGANISATION), thing.starts)
    for name, starts in worded_names(context.article.text):
        if fold(name) not in taken:
            yield _Named(as_body(name, starts[0]), starts)
    for body in context.titled:
        yield _Named(replace(body.mention, name=body.name), body.starts)
    for name, _ in worded_names(context.article.title or ""):
        is_short = any(is_short_for(name, whole) for whole in full)
        if fold(name) not in taken and name not in context.article.text and not is_short:
            yield _Named(as_body(name, 0), (0,))


def as_body(name: str, start: int) -> Mention:
    """Give the mention of a body that only its own words tell."""
    return Mention(
        text=name, start=start, end=start + len(name), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=name, confidence=0.7,
    )  # fmt: skip


@lru_cache(maxsize=8)
def worded_names(text: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Give the names of a text whose last word says what they are, each with its places."""
    found: dict[str, list[int]] = {}
    for match in _NAME.finditer(text):
        name = _LEADS.sub("", match[1])
        if " " in name:
            found.setdefault(name, []).append(match.start(1) + len(match[1]) - len(name))
    return tuple((name, tuple(starts)) for name, starts in found.items())


def _takes(view: SentenceView, body: Mention, kind: EntityKind) -> bool:
    """Tell whether a body is one that members of a kind join: by the table, its name, or the text."""
    subkinds = {view.context.subkinds.get(i) for i in body.entity_ids} - {None}
    if subkinds:
        is_fit = kind is not EntityKind.STATE or is_joinable("", subkinds)
        return is_fit and bool(subkinds & _SUBKINDS[kind])
    if kind is EntityKind.ORGANISATION and is_local_council(body):
        return False  # firms and clubs are in no town's council
    words = _BY_KIND[kind]
    said = body.text.lower().split()
    last = said[-1].rstrip("s")
    if last in _SIGNED:
        binds = re.search(rf"\b{re.escape(body.text)}{_BINDING}", view.context.article.text)
        return kind is EntityKind.STATE and binds is not None
    before_of = [word for word, following in pairwise(said) if following in ("of", "for")]
    is_one = kind is EntityKind.PERSON
    ends = {last, said[-1], said[0]} - (_OF_STATES if is_one else frozenset())
    if words & {*ends, *before_of}:  # a "union of teachers" has persons in it, a "Nordic Union" states
        return is_one or not is_employer(body)
    if last == "group" and kind is not EntityKind.STATE:
        return not is_employer(body)
    text = view.context.article.text
    if is_one and is_of_music(text) and not body.entity_ids and not is_employer(body):
        return not is_called_house(text, body.text)
    has_members = kind is EntityKind.ORGANISATION and counts_members(text, body.text)
    return has_members or (is_one and names_party(body.text)) or is_called(text, body.text, words)


# A long text names a thousand bodies, and each is asked after for every clause that leaves its own out.
@lru_cache(maxsize=2048)
def is_called(text: str, name: str, words: frozenset[str]) -> bool:
    """Tell whether the text says what a name is: "the band Hollow", "Hollow, a folk trio".

    Only the places of the name are looked at: an expression tried at every letter costs a long text dear.
    """
    said_before, said_behind = _calling(words)
    place = text.find(name)
    while place >= 0:
        end = place + len(name)
        if said_behind.match(text, end) and not text[place - 1 : place].isalnum():
            return True
        if (
            said_before.search(text[max(0, place - _LONGEST_KIND) : place])
            and not text[end : end + 1].isalnum()
        ):
            return True
        place = text.find(name, end)
    return False


@lru_cache(maxsize=16)
def _calling(words: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    kinds = "|".join(sorted(words))
    return (
        re.compile(rf"\b(?:{kinds})\s$"),
        re.compile(rf"(?:(?:,|\s(?:is|was|are|were))\san?\s(?:[\w-]+\s){{0,6}}|\s)(?:{kinds})\b"),
    )
