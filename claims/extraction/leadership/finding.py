"""All rules of leadership, run over one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from claims.extraction.frames import Candidate, Mention, MentionForm, Pattern, SentenceView
from claims.extraction.leadership import (
    absolutes,
    charges,
    choices,
    contests,
    departures,
    elected_lists,
    hired_titles,
    nominal,
    phrases,
    reshuffles,
    successions,
    tenure,
    terms,
)
from claims.extraction.leadership.absolutes import find_beside
from claims.extraction.leadership.charges import find_charges
from claims.extraction.leadership.choices import find_choices
from claims.extraction.leadership.contests import find_contests
from claims.extraction.leadership.departures import find_departures
from claims.extraction.leadership.elected_lists import but_told, find_elected
from claims.extraction.leadership.gapped_holders import find_gapped
from claims.extraction.leadership.hired_titles import find_hired
from claims.extraction.leadership.led_beside import is_led_until, led_beside
from claims.extraction.leadership.nominal import find_by_noun
from claims.extraction.leadership.obituaries import outlived
from claims.extraction.leadership.phrases import phrase_claims
from claims.extraction.leadership.reshuffles import but_departments, find_reshuffles
from claims.extraction.leadership.respective import each_his_own
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.successions import find_successions
from claims.extraction.leadership.terms import find_terms
from claims.extraction.leadership.titles import fronted, headlines, predicates, title_lists, title_rules
from claims.extraction.leadership.titles.fronted import find_fronted
from claims.extraction.leadership.titles.headlines import find_headlines
from claims.extraction.leadership.titles.listed import further_bodies, over_listed
from claims.extraction.leadership.titles.listed_dates import with_own_dates
from claims.extraction.leadership.titles.predicates import find_predicates
from claims.extraction.leadership.titles.title_lists import find_title_lists
from claims.extraction.leadership.titles.title_rules import find_titles
from claims.extraction.leadership.verbs import patterns as verb_patterns
from claims.extraction.leadership.verbs.company import in_company
from claims.extraction.leadership.verbs.reading import find_by_verb
from claims.extraction.naming.namesakes import same_person
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation
from claims.types import Modality, Span

__all__ = ["OPEN_ONLY", "PATTERNS", "find"]

PATTERNS: tuple[Pattern, ...] = (
    *title_rules.PATTERNS,
    *in_company(verb_patterns.PATTERNS),
    *predicates.PATTERNS,
    *nominal.PATTERNS,
    *choices.PATTERNS,
    *tenure.PATTERNS,
    *successions.PATTERNS,
    *terms.PATTERNS,
    *title_lists.PATTERNS,
    *absolutes.PATTERNS,
    *charges.PATTERNS,
    *fronted.PATTERNS,
    *headlines.PATTERNS,
    *phrases.PATTERNS,
    *departures.PATTERNS,
    *reshuffles.PATTERNS,
    *contests.PATTERNS,
    *hired_titles.PATTERNS,
    *elected_lists.PATTERNS,
)
# Rules of entries that count only where the text has told of an open office.
OPEN_ONLY = frozenset(card.id for card in phrases.PATTERNS if card.needs_open)

_HELD = (Relation.HOLDS_OFFICE, Relation.HELD_OFFICE)
_CHANGES = (Relation.LEFT_OFFICE, Relation.TOOK_OFFICE)
_Finder = tuple[Callable[[Scene], Iterable[Candidate]], frozenset[str]]


def _of(*cards: Pattern) -> frozenset[str]:
    return frozenset(card.id for card in cards)


# Who is asked, with the rules each may write; those beside a name or a date yield to what a verb says.
_STATED: tuple[_Finder, ...] = (
    (find_by_verb, _of(*verb_patterns.PATTERNS, *tenure.PATTERNS)),
    (find_predicates, _of(*predicates.PATTERNS)),
    (find_by_noun, _of(*nominal.PATTERNS)),
    (find_choices, _of(*choices.PATTERNS)),
    (find_headlines, _of(*headlines.PATTERNS)),
    (find_departures, _of(*departures.PATTERNS)),
    (find_reshuffles, _of(*reshuffles.PATTERNS)),
    (find_contests, _of(*contests.PATTERNS)),
    (find_hired, _of(*hired_titles.PATTERNS)),
    (find_elected, _of(*elected_lists.PATTERNS)),
)
_BESIDE: tuple[_Finder, ...] = (
    (find_terms, _of(*terms.PATTERNS)),
    (find_beside, _of(*absolutes.PATTERNS)),
    (find_charges, _of(*charges.PATTERNS)),
    (find_fronted, _of(*fronted.PATTERNS)),
    (find_successions, _of(*successions.PATTERNS)),
    (find_title_lists, _of(*title_lists.PATTERNS)),
)
_TITLES = ((find_titles, _of(*title_rules.PATTERNS, *tenure.PATTERNS)),)
# Those who come and go there join and leave it.
_BANDS = frozenset("band duo trio quartet quintet sextet supergroup boyband".split())
# What tells that an office is over, in words that seem to deny it.
_OVER = frozenset({"leadership.no_longer", "leadership.officer_is_gone"})
# "Came to power": in which office, the day tells and not the title of today.
_POWER = "leadership.came_to_power"
_BY = " by "


def find(view: SentenceView) -> list[Candidate]:
    """Find every candidate claim about leadership in a sentence, in text order of their triggers."""
    scene = Scene.of(view)
    stated, beside, titles = (_ask(finders, scene) for finders in (_STATED, _BESIDE, _TITLES))
    stated = but_told(but_departments(stated))
    titles = outlived(scene, titles, _TITLES[0][1])
    told = [*stated, *beside]
    phrased = [c for c in phrase_claims(scene) if not (_is_told(c, told) or _is_of_other(c, told))]
    over = {c.head for c in (*phrased, *stated) if c.rule in _OVER}
    changes = [c for c in phrased if c.relation not in _HELD]
    stated = [
        c
        for c in stated
        if c.relation not in _HELD or (c.head not in over and not any(_is_same(c, o) for o in changes))
    ]
    stated += changes
    beside += [c for c in phrased if c.relation in _HELD]
    stated += [c for c in beside if c.relation not in _HELD or not _is_taken_up(c, stated, scene)]
    found = [*(t for t in titles if not _is_taken_up(t, stated, scene)), *stated]
    kept = [
        c
        for i, c in enumerate(found)
        if not any(_says_more(o, c, i < j) for j, o in enumerate(found) if i != j)
    ]
    kept = [c for c in kept if not _is_of_band(c, view)]
    told_here = [*kept, *beside]
    kept = [each for c in kept for each in _over_bodies(scene, _with_role(scene, c, told_here))]
    kept = with_own_dates(scene, _with_listed(scene, kept))
    kept = each_his_own(view, [*kept, *find_gapped(scene, kept)])
    return sorted((_handed_on(c, kept, scene) for c in kept), key=_in_text)


def _in_text(one: Candidate) -> tuple[int, bool, str, int]:
    """Order by place; how long an office lasted comes behind what tells which office it is."""
    return (one.trigger.start, one.relation is Relation.TENURE_LENGTH, one.rule, one.clause.start)


def _is_of_band(one: Candidate, view: SentenceView) -> bool:
    """Tell who came and went in the band that a page is about, where no office is named."""
    page = view.context.defined
    is_change = one.relation in _CHANGES
    is_open = one.role is None and one.object is None
    return page is not None and page.noun in _BANDS and is_change and is_open


def _ask(finders: Iterable[_Finder], scene: Scene) -> list[Candidate]:
    return [one for find, rules in finders if scene.view.asks(rules) for one in find(scene)]


def _is_told(one: Candidate, stated: Sequence[Candidate]) -> bool:
    """Tell whether a tree told what a phrase tells, with as much of it."""
    for other in stated:
        if _group(other.relation) != _group(one.relation) or not _is_one(other.subject, one.subject):
            continue
        is_bare = one.object is None and (one.role is None or other.role is not None)
        if is_bare or (
            other.object is not None and one.object is not None and other.object.start == one.object.start
        ):
            return True
        if one.role is not None and other.role is not None and one.role.start == other.role.start:
            return other.object is not None
    return False


def _is_of_other(one: Candidate, stated: Sequence[Candidate]) -> bool:
    """Tell what a tree says of whom stands nearer: of Y in "X succeeded Y, who had led Z"."""
    subject = one.subject
    if subject is None:
        return False
    same = [o.subject for o in stated if o.trigger == one.trigger and o.relation is one.relation]
    return any(
        other is not None and subject.start < other.start < one.trigger.start for other in same
    ) and not any(_is_one(other, subject) for other in same)


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Tell whether two speak of one person and one naming of an office."""
    if one.role is None or other.role is None or one.role.start != other.role.start:
        return False
    return _is_one(one.subject, other.subject)


def _group(relation: Relation) -> Relation:
    return Relation.HOLDS_OFFICE if relation in _HELD else relation


def _over_bodies(scene: Scene, one: Candidate) -> Iterator[Candidate]:
    """Give a claim for each of the bodies coordinated: "chief executive of X and Y", "coached X and Y"."""
    yield one
    body, role = one.object, one.role
    if body is None or one.quantity is not None:
        return
    if role is not None and (body != role.body or body.start < role.end):
        return
    for other in further_bodies(scene, body, role):
        if role is None and scene.view.written(other.end, other.end + len(_BY)) == _BY:
            continue  # "A is led by X, B by Y and C by Z"
        placed = None if role is None else replace(role, body=other)
        clause = Span(start=min(one.clause.start, other.start), end=max(one.clause.end, other.end))
        yield replace(one, object=other, role=placed, clause=clause)


def _with_listed(scene: Scene, found: Sequence[Candidate]) -> list[Candidate]:
    """Add the offices listed behind others; one that was read without its own date gives way."""
    kept = list(found)
    for one in found:
        for listed in over_listed(scene, one):
            same = [other for other in kept if _is_same(listed, other)]
            if not same:
                kept.append(listed)
            elif listed.time_heads != one.time_heads:
                kept = [
                    replace(other, time_heads=listed.time_heads)
                    if other in same and other.time_heads == one.time_heads
                    else other
                    for other in kept
                ]
    return kept


def _with_role(scene: Scene, one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Lend the office left from the one held: "the resignation of X, who had been president", "had led Y".

    So also to who comes after him: "X, who has run Y since 2005, is being replaced by Z".
    """
    leaver = one.subject if one.relation is Relation.LEFT_OFFICE else one.predecessor
    if one.relation not in _CHANGES or one.role is not None or leaver is None:
        return one
    for other in found if one.relation is Relation.LEFT_OFFICE else ():
        if other.relation in _HELD and other.role is not None and other.subject == leaver:
            return replace(one, role=other.role, object=one.object or other.object, wants=other.wants)
    if one.object is not None:
        return one
    same = (o for o in found if o.relation in _HELD and o.object is not None and _is_one(leaver, o.subject))
    body = led_beside(scene, leaver) or next((o.object for o in same if is_led_until(scene, o, one)), None)
    return one if body is None else replace(one, object=body)


def _handed_on(one: Candidate, found: Sequence[Candidate], scene: Scene) -> Candidate:
    """Take for over what is handed on: "she succeeds Ada Lind, who has governed since 2018"."""
    if one.relation is not Relation.HOLDS_OFFICE or one.subject is None:
        return one
    verb = scene.view.span.doc[one.head]
    if not any(c.lemma_ == "have" and c.dep_ == "aux" for c in verb.children):
        return one  # "who runs another firm"
    entries = [c for c in found if c.relation is Relation.TOOK_OFFICE and c.trigger.start < one.trigger.start]
    # "Will take over from Ada Lind, who has governed since 2018": until then she holds it.
    ends = (c for c in entries if c.modality is not Modality.PLANNED and not _is_ahead(scene, c))
    is_over = any(c.predecessor is not None and c.predecessor.start == one.subject.start for c in ends)
    return replace(one, relation=Relation.HELD_OFFICE) if is_over else one


def _is_ahead(scene: Scene, change: Candidate) -> bool:
    """Tell what will happen: "will take over", "is to replace"."""
    verb = scene.view.span.doc[change.head]
    return any(c.lower_ in ("will", "’ll", "to") and c.dep_ == "aux" for c in verb.children)


def _is_taken_up(title: Candidate, stated: Sequence[Candidate], scene: Scene) -> bool:
    """Tell whether a verb says of a title's holder that the office was entered or left.

    Nor is it a title beside a name where a copula names somebody else for it.
    """
    is_bare = title.role is None and title.object is None and title.rule != successions.PREDECESSOR.id
    if title.subject is None or is_bare:
        return False
    for other in stated:
        if (
            other.rule == predicates.NAMED.id
            and other.role is not None
            and title.role is not None
            and other.role.start == title.role.start
        ):
            return True
        if other.relation not in _CHANGES:
            continue
        if _is_of_old(title) and not _ends(other, title, scene):
            continue
        whose = (other.subject, other.predecessor)
        if any(_is_one(m, title.subject) for m in whose) and _is_of(other, title, scene):
            return True
    return False


def _ends(change: Candidate, title: Candidate, scene: Scene) -> bool:
    """Tell "the former director, X, left in May" from "after the retirement of the former director"."""
    if change.relation is not Relation.LEFT_OFFICE or change.role is None or title.role is None:
        return False
    return change.role.start == title.role.start and scene.view.span.doc[change.head].pos_ == "VERB"


def _is_of_old(title: Candidate) -> bool:
    """Tell "former finance minister X was inaugurated", where another office is entered."""
    is_former = title.rule == title_rules.FORMER.id and title.role is not None
    return is_former and title.role is not None and not title.role.text.lower().startswith("then")


def _is_of(change: Candidate, title: Candidate, scene: Scene) -> bool:
    """Tell whether an office is the one entered or left; one left without a name is that of the title.

    A relative clause adds to the title and does not take it up: "chairman X, whose term ends in May"; nor
    does the end of its term: "chairman until her resignation".
    """
    noun = scene.view.span.doc[change.head]
    if noun.dep_ == "pobj" and noun.head.lower_ in ("until", "till"):
        return False
    verb = clause_head(scene.view.span.doc[change.head])
    while verb.dep_ in ("xcomp", "acomp") and verb.head != verb:  # "who is due to hand over"
        verb = verb.head
    if verb.dep_ == "relcl":
        return False
    if change.role is None or title.role is None:
        # "President X came to power in 2003", perhaps in another office, of which the title is no more.
        return change.relation is Relation.LEFT_OFFICE or change.rule == _POWER
    return change.role.title == title.role.title


def _is_one(mention: Mention | None, holder: Mention | None) -> bool:
    if mention is None or holder is None:
        return False
    if mention.start == holder.start:
        return True
    is_pronoun = mention.form is MentionForm.PRONOUN
    return (
        is_pronoun
        and bool(mention.name and holder.name)
        and same_person(mention.name or "", holder.name or "")
    )


def _says_more(other: Candidate, one: Candidate, is_later: bool) -> bool:
    """Tell whether another rule read the same word with at least the same slots."""
    if (other.trigger, other.relation, other.subject) != (one.trigger, one.relation, one.subject):
        return False
    theirs, mine = _slots(other), _slots(one)
    if any(theirs.get(name) != value for name, value in mine.items()):
        return False
    return len(theirs) > len(mine) or not is_later


def _slots(candidate: Candidate) -> dict[str, int]:
    names = ("object", "role", "predecessor", "successor", "quantity")
    filled = {name: getattr(candidate, name) for name in names}
    slots = {name: value.start or 0 for name, value in filled.items() if value is not None}
    return slots | {f"date {place}": place for place in candidate.time_heads}
