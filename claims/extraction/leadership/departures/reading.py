"""Reads that an officer known to the text goes, is sent away or is gone, by verbs and by nouns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, Pattern
from claims.extraction.leadership.departures import words as d
from claims.extraction.leadership.departures.cards import GAVE_UP, GOES, IS_GONE, LAST_DAY, PATTERNS, SENT_OFF
from claims.extraction.leadership.departures.manner import (
    Manner,
    is_left_place,
    manners,
    tells_of_office,
)
from claims.extraction.leadership.departures.nouns import is_gerund_owned, noun_leavings
from claims.extraction.leadership.departures.officers import (
    is_sent_by_power,
    may_travel,
    office_beside,
    officers,
)
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.verbs.gates import is_sport_here
from claims.extraction.syntax.questions import (
    agents,
    genitives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind
from claims.types import Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["find_departures"]

_Reader = Callable[[Scene, "Token"], Iterator[tuple[Pattern, Mention]]]
_NONE: frozenset[str] = frozenset()
_OWN = frozenset({"the", "his", "her", "their"})
_OUT = frozenset({"out", "gone"})
_FAREWELLS = frozenset({"farewell", "goodbye"})
_STAFF = frozenset(
    "staff colleague player fan supporter member employee worker delegate club company team party".split()
)


def find_departures(scene: Scene) -> Iterator[Candidate]:
    """Give the offices that known officers leave in a sentence."""
    heard = scene.view.heard
    cards = {card.id for card in PATTERNS if heard is None or card.id in heard}
    if not cards or is_sport_here(scene):
        return
    for token in scene.view.span:
        if token.pos_ in ("NOUN", "PROPN") or is_gerund_owned(token):
            yield from (c for c in noun_leavings(scene, token) if c.rule in cards)
        if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass"):
            continue
        if scene.complement_roles(token):
            continue  # "left as chairman": read by the office
        seen: set[int] = set()
        for read in _READERS:
            for card, person in read(scene, token):
                if card.id in cards and person.start not in seen:
                    seen.add(person.start)
                    yield _candidate(scene, card, token, person)


def _candidate(scene: Scene, card: Pattern, verb: Token, person: Mention) -> Candidate:
    said = Statement(
        subject=person,
        role=office_beside(scene, person),
        polarity=Polarity.POSITIVE if card is IS_GONE and _is_no_longer(verb) else None,
        evidence={"officer_known": 1.0},
    )
    return scene.candidate(card, verb, said)


# --- going


def _goes(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    lemma = verb.lemma_.lower()
    particles = d.GOING_WITH.get(lemma, _NONE)
    if (lemma not in d.GOING and not particles) or _is_done_to(verb) or objects(verb):
        return
    if particles and not any(c.lower_ in particles for c in verb.children):
        return
    doers = scene.doers(verb) or scene.persons(subjects(verb))  # "left by mutual consent", no passive
    for person in officers(scene, doers):
        found = manners(scene, verb, person, particles)
        if _is_urged(verb):
            found.append(Manner.SIGN)
        travels = lemma in d.GOING - {"quit", "exit"} and may_travel(scene, person)
        least = Manner.DATE if travels else Manner.DAY
        has_perfect = any(c.lemma_ == "have" and c.dep_ == "aux" for c in verb.children)
        is_whole = has_perfect and not set(found) - {Manner.NOTHING} and not travels
        if tells_of_office(found, least) or is_whole:
            yield GOES, person


def _is_urged(verb: Token) -> bool:
    """Tell "was forced to go", "refused to leave": where, the text has said."""
    return verb.dep_ in ("xcomp", "ccomp") and verb.tag_ == "VB" and verb.head.lemma_.lower() in d.URGING


def _is_done_to(verb: Token) -> bool:
    """Tell "was left by her husband" from "left by mutual consent", which looks like a passive."""
    return any(c.dep_ in ("auxpass", "nsubjpass", "csubjpass") for c in verb.children)


# --- being sent


def _is_sent(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    sent = _sent(scene, verb)
    if not sent:
        return
    by_power = is_sent_by_power(scene, verb)
    lemma = verb.lemma_.lower()
    if lemma in d.EXPELLING and not by_power:
        return
    particles = d.SENDING_WITH.get(lemma, _NONE) | {"redundant", "go"}
    particles |= {"of"} if _is_rid(verb) or lemma in d.STRIPPING else _NONE
    particles |= {"with"} if lemma == "part" else _NONE
    least = Manner.SIGN if lemma in d.FREEING else Manner.NOTHING
    for person in officers(scene, sent):
        if lemma == "cost" or tells_of_office(manners(scene, _host(verb), person, particles), least):
            yield SENT_OFF, person


def _sent(scene: Scene, verb: Token) -> list[Mention]:
    """Give whom a verb sends away, none where somebody comes after him by it."""
    lemma = verb.lemma_.lower()
    if lemma == "let":
        return _let_go(scene, verb)
    if lemma == "make" and any(c.lower_ == "redundant" for c in verb.children):
        return scene.undergoers(verb)
    if lemma in ("rid", "get"):
        return scene.persons(prepositional_objects(verb, ("of",))) if _is_rid(verb) else []
    if lemma in d.STRIPPING:
        return _stripped(scene, verb)
    if lemma == "part":
        return scene.persons(prepositional_objects(verb, ("with",))) if not objects(verb) else []
    if lemma == "cost":
        return _of_cost(scene, verb)
    particles = d.SENDING_WITH.get(lemma)
    if particles is not None and not any(c.lower_ in particles for c in verb.children):
        particles = None
    if lemma not in d.SENDING and particles is None:
        return []
    if lemma in ("replace", "drop") and _is_followed_by_name(scene, verb):
        return []
    return scene.undergoers(verb) or _right_behind(scene, verb)


def _stripped(scene: Scene, verb: Token) -> list[Mention]:
    """Give who is stripped of the post, not of some of the duties."""
    hosts = (verb, *objects(verb))
    lost = [t for host in hosts for t in prepositional_objects(host, ("of",))]
    known = [t for t in lost if any(c.lower_ in _OWN for c in t.children)]
    is_office = any(t.lemma_.lower() in d.POSTS_LEFT for t in known)
    return scene.undergoers(verb) if is_office else []


def _of_cost(scene: Scene, verb: Token) -> list[Mention]:
    """Give whom something cost the job; the job is no other thing told of him."""
    lost = [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in ("job", "post", "position")]
    owned = [t for noun in lost for t in genitives(noun)]
    return scene.persons(owned) if lost and owned else []


def _right_behind(scene: Scene, verb: Token) -> list[Mention]:
    """Give X of "the board axed X in June", whom the parser takes for a time."""
    near = [c for c in verb.children if c.dep_ == "npadvmod" and c.i == verb.i + 1]
    return [p for p in scene.persons(near) if p.kind is EntityKind.PERSON]


def _let_go(scene: Scene, verb: Token) -> list[Mention]:
    going = [c for c in verb.children if c.lower_ == "go" and c.dep_ in ("xcomp", "ccomp")]
    if not going:
        return []
    return scene.persons(subjects(verb) if is_passive(verb) else [*subjects(going[0]), *objects(verb)])


def _host(verb: Token) -> Token:
    """Give the word on which the rest hangs: the "go" of "was let go on Friday"."""
    return next((c for c in verb.children if verb.lemma_ == "let" and c.lower_ == "go"), verb)


def _is_rid(verb: Token) -> bool:
    return verb.lemma_ == "rid" or any(c.lower_ == "rid" for c in verb.children)


def _is_followed_by_name(scene: Scene, verb: Token) -> bool:
    """Tell "was replaced by Ann Lee": that she came is another claim, which says who went."""
    people = [*scene.persons(agents(verb)), *scene.persons(prepositional_objects(verb, ("with", "by")))]
    if not is_passive(verb):
        people += [p for p in scene.doers(verb) if p.kind is EntityKind.PERSON]
    return any(p.name for p in people)


# --- giving up


def _gives_up(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    lemma = verb.lemma_.lower()
    particles = d.GIVING_UP.get(lemma)
    if particles is None or is_passive(verb):
        return
    if particles and not any(c.lower_ in particles for c in verb.children):
        return
    given = [t for t in objects(verb) if _is_office_given(scene, t)]
    if not given:
        yield from _hands_over(scene, verb) if lemma == "hand" and not objects(verb) else ()
        return
    for person in officers(scene, scene.doers(verb)):
        led = [t for t in prepositional_objects(given[0], ("of", "at")) if t.ent_type_ != "DATE"]
        if all(is_left_place(scene, t, person) for t in led):
            yield GAVE_UP, person


def _hands_over(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    """Read "handed over in May", where nothing says what."""
    for person in officers(scene, scene.doers(verb)):
        if tells_of_office(manners(scene, verb, person, frozenset({"over"})), Manner.DAY):
            yield GAVE_UP, person


def _is_office_given(scene: Scene, noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if scene.role_at(noun) is not None or any(c.dep_ == "relcl" for c in noun.children):
        return False
    words = {c.lower_ for c in noun.children if c.dep_ in ("det", "poss", "amod", "compound")}
    if lemma in d.CHARGES:
        return not words - _OWN - {"executive", "day-to-day", "overall", "full"}
    return (lemma in d.EMBLEMS or noun.lower_ in d.EMBLEMS) and words <= _OWN | {"party", "company", "club"}


# --- the last of it


def _ends(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    tells = (_is_last_day, _is_retirement, _is_farewell, _is_length)
    if is_passive(verb) or not any(told(verb) for told in tells):
        return
    yield from ((LAST_DAY, person) for person in officers(scene, scene.doers(verb)))


def _is_last_day(verb: Token) -> bool:
    """Tell "served her last day", "worked the final match": of one's own, in the job if anywhere."""
    if verb.lemma_ not in ("serve", "work", "spend", "complete", "finish"):
        return False
    days = (c for c in verb.children if c.dep_ in ("dobj", "npadvmod") and c.lemma_.lower() in d.LAST_DAYS)
    return any(
        any(c.lower_ in ("last", "final") for c in day.children)
        and all(
            t.lemma_.lower() in d.POSTS_LEFT for t in prepositional_objects(day, ("in", "at", "on", "with"))
            if t.ent_type_ != "DATE"
        )
        and all(t.lemma_.lower() in d.POSTS_LEFT for t in prepositional_objects(verb, ("in", "at", "with")) if t.ent_type_ != "DATE")
        for day in days
    )  # fmt: skip


def _is_retirement(verb: Token) -> bool:
    if verb.lemma_ not in ("go", "take", "enter"):
        return False
    near = [*objects(verb), *prepositional_objects(verb, ("into",))]
    return any(t.lower_ == "retirement" for t in near)


def _is_length(verb: Token) -> bool:
    """Tell "lasted three years", "survived only two seasons in the job"."""
    if verb.lemma_ not in ("last", "survive") or verb.tag_ != "VBD":
        return False
    spans = [
        c for c in verb.children if c.dep_ in ("dobj", "npadvmod", "attr") and c.lemma_.lower() in d.SPANS
    ]
    hosts = (verb, *spans)
    places = [t for h in hosts for t in prepositional_objects(h, ("in", "at", "on", "of", "with", "under"))]
    is_counted = any(t.like_num or t.lower_ in ("a", "one") for span in spans for t in span.subtree)
    return is_counted and all(t.lemma_.lower() in d.POSTS_LEFT | d.HOUSES_LEFT for t in places)


def _is_farewell(verb: Token) -> bool:
    """Tell "called it a day", "bade farewell to staff" from "bade farewell to summer"."""
    if verb.lemma_ == "call" and any(t.lower_ == "it" for t in verb.children):
        behind = [t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 4]]
        end = verb.doc[verb.i + 4] if verb.i + 4 < len(verb.doc) else verb
        is_quits = behind[:2] == ["it", "quits"]
        return is_quits or (behind == ["it", "a", "day"] and (end.is_punct or end.lower_ in _BEHIND_DAY))
    if not any(c.lower_ in _FAREWELLS for c in verb.children):
        return False
    bidden = [t for host in (verb, *objects(verb)) for t in prepositional_objects(host, ("to",))]
    return bool(bidden) and all(t.lemma_.lower() in _STAFF for t in bidden)


_BEHIND_DAY = frozenset("on in at after last this yesterday today following amid because when as and".split())


# --- being gone


def _is_gone(scene: Scene, verb: Token) -> Iterator[tuple[Pattern, Mention]]:
    if not (_is_out(verb) or (_is_no_longer(verb) and _is_state(scene, verb))):
        return
    doers = scene.persons(subjects(verb)) if is_passive(verb) else scene.doers(verb)
    for person in officers(scene, doers):
        if _is_no_longer(verb):
            led = [
                t
                for c in prepositional_objects(verb, ("in", "at", "with", "for", "by"))
                for t in (c, *prepositional_objects(c, ("of", "at")))
            ]
            if all(t.lemma_.lower() in d.STATES or is_left_place(scene, t, person) for t in led):
                yield IS_GONE, person
        elif _is_out_of_job(verb):
            yield IS_GONE, person
        elif tells_of_office(found := manners(scene, verb, person, _OUT), Manner.NOTHING):
            if verb.lower_ == "gone" or max(found) < Manner.SIGN:  # the phrasings read "out after ten years"
                yield IS_GONE, person


def _is_out(verb: Token) -> bool:
    """Tell "is out", "is gone" where nothing says of what."""
    if verb.lower_ == "gone":
        return is_passive(verb) and not any(c.lemma_ == "have" for c in verb.children)
    words = [c for c in verb.children if c.lower_ in ("out", "gone") and c.i > verb.i]
    return verb.lemma_ == "be" and bool(words) and not any(c.dep_ in ("attr", "xcomp") for c in verb.children)


def _is_out_of_job(verb: Token) -> bool:
    near = [c for c in verb.children if c.lower_ == "out"]
    lost = [t for c in near for p in (c, verb) for t in prepositional_objects(p, ("of", "out"))]
    return any(t.lower_ in ("job", "office", "power") for t in lost)


def _is_no_longer(verb: Token) -> bool:
    return any(c.lower_ == "longer" and any(t.lower_ == "no" for t in c.children) for c in verb.children)


def _is_state(scene: Scene, verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    if lemma == "be":
        near = prepositional_objects(verb, ("in", "at", "with"))
    elif lemma in ("work", "employ"):
        near = prepositional_objects(verb, ("for", "at", "with", "by"))
    else:
        return False
    return bool(near)


_READERS: tuple[_Reader, ...] = (_goes, _is_sent, _gives_up, _ends, _is_gone)
