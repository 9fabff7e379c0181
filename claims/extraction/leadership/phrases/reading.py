"""Reads the phrasings of offices off the words of a sentence, whatever the parser made of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import EVENT_NOUNS
from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.dating.bracketed_dates import is_span_of_office
from claims.extraction.dating.dated_words import dated_words, worded
from claims.extraction.frames import Candidate, Mention, MentionForm, RoleMention
from claims.extraction.leadership.clause_nouns import heads_state, knows_officer, predecessors
from claims.extraction.leadership.offices import is_office, settled
from claims.extraction.leadership.open_offices import fills_office
from claims.extraction.leadership.phrases.chosen import CHOSEN
from claims.extraction.leadership.phrases.ended import ENDED
from claims.extraction.leadership.phrases.entered import ENTERED
from claims.extraction.leadership.phrases.filled import FILLED
from claims.extraction.leadership.phrases.held import HELD
from claims.extraction.leadership.phrases.left import LEFT
from claims.extraction.leadership.phrases.power import POWER
from claims.extraction.leadership.phrases.taken import TAKEN
from claims.extraction.leadership.phrases.told import TOLD
from claims.extraction.leadership.phrases.told_claims import told_claims
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.leadership.tenses import held_by_tense
from claims.extraction.leadership.words import OFFICE_ROLES
from claims.extraction.phrasings import Phrase, Phrasing, Phrasings, find_phrases
from claims.extraction.roles import wants_of
from claims.extraction.roles.phrase import is_personlike
from claims.extraction.roles.portfolios import is_cabinet
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind, Relation
from claims.types import DateKind, Modality, Polarity, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["PATTERNS", "phrase_claims"]

# "Norvex, a rival of", "Norvex, formed in 2021", "Norvex (NVX), the maker of": no list of names.
_OPENS_ASIDE = re.compile(r"(?:\s\([^()]*\))?,\s(?!and\b|but\b)[a-z]")
_MAY_CHOOSE = (EntityKind.ORGANISATION, None)
# "On Monday Norvex, owned by Elm".
_FRONT = re.compile(r"(?:(?:on|in|last|this|late|early)\s[a-z0-9 ]{2,24},?)?\s?(?:the)?")

_GOVERNS = frozenset({"govern", "rule", "run", "serve", "last", "administer", "hold"})

_FIRST = re.compile(
    r"\bma(?:ke|kes|de|king)\b.*\b(?:first|second|third|only|last|latest|youngest|oldest)\b[^,;.]*$"
)
_MEETING = re.compile(
    r"\b(?:meeting|session|sitting|hearing|summit|gathering)s?\s(?:of|at|with)\s(?:the\s)?$"
)
# Where a body sits, and of whom else it may be said that somebody leads them.
_SITES = frozenset({"in", "near", "outside"})
_CREWS = word_set("team crew group staff squad delegation mission office unit branch division laboratory lab")
_SEATED = 2
_DEED = re.compile(r"[^,;.]*?\bto\s(?!lead\b|head\b|chair\b)[a-z]+\b")

PATTERNS: tuple[Phrasing, ...] = (*CHOSEN, *TAKEN, *ENTERED, *FILLED, *LEFT, *ENDED, *HELD, *POWER, *TOLD)
_PHRASINGS = Phrasings(PATTERNS)


def phrase_claims(scene: Scene) -> Iterator[Candidate]:
    """Give the offices that turns of phrase tell of."""
    for phrase in find_phrases(_PHRASINGS, scene.view, scene.roles):
        yield from _claims(scene, phrase)


def _claims(scene: Scene, phrase: Phrase) -> Iterator[Candidate]:
    card, head = phrase.card, phrase.head
    who, body = phrase.mention("who") or _owner(scene, phrase.place("own")), phrase.mention("body")
    role = phrase.role("role") or _contested(scene, phrase.place("office"))
    if who is None or head is None or not _may_be_person(who) or _is_behind_whom(scene, who):
        return
    who = _sharing(scene, head, who)
    if _is_told_of_another(scene, head, who):
        return
    if card.of_told:
        yield from told_claims(scene, phrase, who)
        return
    body = _above_aside(scene, head, body) if body is not None else None
    role = None if role is None else settled(role)
    if role is not None and role.holder is not None and role.holder.start != who.start:
        return  # a title beside another one's name
    who = role.holder if role is not None and role.holder is not None else who  # "King George TUPOU I"
    if role is not None and role.body is None and body is not None and _may_lead(role, body):
        role = replace(role, body=body)
    if role is None and card.needs_title and card.relation is Relation.LEFT_OFFICE:
        role = next((r for r in scene.titles_of(who) if not r.is_former), None)  # "mayor X is also going"
    if role is not None and (not is_office(role) or _is_first_to(scene, role)):
        return
    if card.needs_open and not fills_office(scene, phrase, who):
        return
    body = None if card.needs_open else body  # the board chose: the office told before says of what
    is_known = card.needs_title or card.needs_open or card.is_of_state
    if role is None and (body is None or not _is_body(body)) and not is_known:
        return
    if card.needs_title and role is None and not _had_office(scene, who):
        return
    if role is None and body is not None and (_is_of_meeting(scene, body) or _is_seat(scene, head, body)):
        return
    is_of_cabinet = role is None and body is not None and is_cabinet(body.name or body.text)
    if (card.of_house or is_of_cabinet) and heads_state(scene, who):
        return
    if card.needs_title and role is None and body is not None and body.kind is not EntityKind.STATE:
        # "The prime minister was removed by the Constitutional Court": he did not head that.
        body = None if heads_state(scene, who) else body
    when = _years(scene, phrase.place("when"))
    if phrase.place("when") is not None and (when is None or not is_span_of_office(when.interval)):
        return
    said = Statement(subject=who, role=role, object=body if role is None else role.body, when=when)
    yield from _told(scene, phrase, head, said)


def _told(scene: Scene, phrase: Phrase, head: Token, said: Statement) -> Iterator[Candidate]:
    """Give what a turn of phrase tells of whoever has, gets or leaves an office, and of the other one."""
    card = phrase.card
    before, after = phrase.mention("before"), phrase.mention("after")
    said = replace(
        said,
        predecessor=before,
        successor=after,
        relation=held_by_tense(head) if card.by_tense else card.relation,
        modality=Modality.PLANNED if card.is_planned else None,
        polarity=Polarity.POSITIVE if card.ends_it else None,
        wants=(EntityKind.STATE,) if card.is_of_state else (),
        time_heads=_occasion(head),
        evidence={"has_role": float(said.role is not None), "has_other": float(bool(before or after))},
    )
    also = [m for m in phrase.mentions("also") if _may_be_person(m)]
    for person in (said.subject, *also):
        yield scene.candidate(card, head, replace(said, subject=person))
    if card.is_handover and after is not None:
        entered = replace(
            said, subject=after, successor=None, predecessor=said.subject, relation=Relation.TOOK_OFFICE
        )
        yield scene.candidate(card, head, entered)


def _above_aside(scene: Scene, verb: Token, body: Mention) -> Mention:
    """Give what a clause begins with for what only its aside names: "Norvex, a rival of Elm, named X"."""
    start = scene.view.span_of(verb).start
    if body.end >= start or not scene.view.written(body.end, start).startswith(","):
        return body
    first = next((m for m in scene.view.mentions if m.form is MentionForm.NAME), None)
    if first is None or first.end > body.start or first.kind not in _MAY_CHOOSE:
        return body
    opens = scene.view.written(scene.view.origin, first.start).strip().lower()
    aside = scene.view.written(first.end, body.start)
    is_aside = _OPENS_ASIDE.match(aside) is not None and ";" not in aside
    return first if is_aside and _FRONT.fullmatch(opens) is not None else body


def _is_first_to(scene: Scene, role: RoleMention) -> bool:
    """Tell what a deed makes an officer: "the ruling makes him the first president to be jailed"."""
    before = scene.view.written(scene.view.origin, role.start) + role.text
    behind = scene.view.written(role.end, scene.view.sentence.end)
    return _FIRST.search(before) is not None and _DEED.match(behind) is not None


def _is_of_meeting(scene: Scene, body: Mention) -> bool:
    """Tell who chairs a sitting from who chairs the body: "a meeting of the council, chaired by X"."""
    return _MEETING.search(scene.view.written(scene.view.origin, body.start)) is not None


def _is_seat(scene: Scene, verb: Token, body: Mention) -> bool:
    """Tell where a body sits from the body: "a secretariat in Accra, headed by X"."""
    if scene.view.span_of(verb).start < body.end:
        return False  # "won the highest office in Norway"
    words = [t for t in scene.view.span if scene.view.span_of(t).start < body.start]
    while words and words[-1].pos_ == "DET":
        words.pop()
    if len(words) < _SEATED or words[-1].lower_ not in _SITES:
        return False
    noun = words[-2]
    seated = scene.view.mention_at(noun)
    is_body = seated is not None and seated.kind is EntityKind.ORGANISATION
    return is_body or (noun.pos_ in ("NOUN", "PROPN") and noun.lemma_.lower() in BODIES | PLACES | _CREWS)


def _had_office(scene: Scene, who: Mention) -> bool:
    """Tell whether the text gives somebody an office, or makes him the predecessor in one."""
    return knows_officer(scene, who) or who.start in predecessors(scene)


def _is_behind_whom(scene: Scene, who: Mention) -> bool:
    """Tell "Lee, whom Holt appointed dean" from "Holt, appointed dean": it is not Holt who was."""
    return scene.view.written(max(scene.view.origin, who.start - 5), who.start).lower() == "whom "


def _is_told_of_another(scene: Scene, verb: Token, who: Mention) -> bool:
    """Tell whom only an aside names: "Lee, who had replaced Holt, stepped down as mayor"."""
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i), None)
    named = scene.view.mention_at(subject) if subject is not None else None
    if subject is None or named is None or named.start >= who.start or not _is_name_of_person(named):
        return False
    inside = {scene.view.span_of(t).start for t in subject.subtree}
    return who.start in inside and who.start >= named.end


def _sharing(scene: Scene, verb: Token, who: Mention) -> Mention:
    """Give whose two verbs the words join: "Lee defeated Holt in 2015 and served two terms" is Lee."""
    ahead = scene.view.written(who.end, scene.view.span_of(verb).start)
    if verb.dep_ != "conj" or " and " not in ahead or any(c.dep_.startswith("nsubj") for c in verb.lefts):
        return who
    subject = next((c for c in verb.head.lefts if c.dep_ in ("nsubj", "nsubjpass")), None)
    named = scene.view.mention_at(subject) if subject is not None else None
    if named is None or named.kind is not EntityKind.PERSON or named.end > who.start:
        return who
    between = scene.view.span_of(verb.head).start
    return named if _may_be_person(named) and between < who.start else who


def _is_name_of_person(mention: Mention) -> bool:
    return mention.form is MentionForm.NAME and mention.kind is EntityKind.PERSON


def _occasion(head: Token) -> tuple[int, ...]:
    """Give what carries the date of "an election in 2017 won by X" besides the verb.

    Also "a government led by X governed from 1990 to 1993".
    """
    if head.dep_ != "acl":
        return ()
    noun, verb = head.head, head.head.head
    if noun.lemma_.lower() in EVENT_NOUNS:
        return (head.i, noun.i)
    is_told = noun.dep_ == "nsubj" and verb.lemma_ in _GOVERNS
    return (head.i, verb.i) if is_told else ()


def _contested(scene: Scene, place: int | None) -> RoleMention | None:
    """Give the office that a word before an election names: "presidential"."""
    if place is None:
        return None
    token = next((t for t in scene.view.span if scene.view.span_of(t).start == place), None)
    title = OFFICE_ROLES.get(token.lower_) if token is not None else None
    if token is None or title is None:
        return None
    end = place + len(token.text)
    return RoleMention(text=token.text, start=place, end=end, title=title, wants=wants_of(title))


def _owner(scene: Scene, place: int | None) -> Mention | None:
    """Give whom "his" stands for at a place."""
    if place is None:
        return None
    return next((m for m in scene.view.mentions if m.start == place and m.kind is EntityKind.PERSON), None)


def _years(scene: Scene, place: int | None) -> TimeExpression | None:
    """Give the date that a wording points at."""
    if place is None:
        return None
    at = place - scene.view.origin
    for words in dated_words(scene.view):
        date = words.expression
        if date.start <= at < date.end and date.interval is not None:
            return worded(scene.view, date.text, date.start, date.interval, DateKind.ABSOLUTE)
    return None


def _may_be_person(mention: Mention) -> bool:
    if mention.form is MentionForm.NAME and mention.kind is not EntityKind.PERSON:
        return is_personlike(mention.name or mention.text, single=mention.kind is None)
    return mention.form is not MentionForm.NOMINAL or mention.name is not None


def _is_body(mention: Mention) -> bool:
    if mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE):
        return mention.form is MentionForm.NAME or mention.name is not None
    return mention.kind is None and mention.form is MentionForm.NAME


def _may_lead(role: RoleMention, body: Mention) -> bool:
    if body.kind is None:  # "the COR approved X as prime minister" tells who chose
        return EntityKind.ORGANISATION in role.wants
    return not role.wants or body.kind in role.wants
