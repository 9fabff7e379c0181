"""Who leads a body by a clause beside the name: "Lee, who had run the union since 2004, was voted out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention
from claims.extraction.leadership.words import LEADING
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import is_passive, objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.leadership.scene import Scene

__all__ = ["is_led_until", "led_beside"]

_ENDING = frozenset({"until", "till", "before", "when"})
# These tell the title too, which the text then lends.
_TITLED = frozenset({"chair", "co-chair", "manage", "coach", "captain", "direct", "preside"})


def led_beside(scene: Scene, person: Mention) -> Mention | None:
    """Give the body that somebody leads, or had led until then; one of long ago ("who led it") is none."""
    for token in scene.view.tokens_of(person):
        for verb in token.children:
            if verb.dep_ == "relcl" and verb.lemma_ in LEADING and _is_until_now(verb):
                return next(iter(scene.bodies(antecedent(t) for t in objects(verb))), None)
    return None


def _is_until_now(verb: Token) -> bool:
    """Tell "who leads", "who has led", "who had led" from "who led", "who will lead"."""
    if is_passive(verb) or not any(c.lower_ == "who" for c in verb.lefts):
        return False
    return verb.tag_ == "VBZ" or any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.lefts)


def is_led_until(scene: Scene, held: Candidate, change: Candidate) -> bool:
    """Tell the body that a change ends somebody's charge of.

    "Led X until she stepped down", "headed X before resigning", "is leaving after ten years in charge of X";
    not "resigned from the army in 1990 and led X". Who resigned from a party may have been any member.
    """
    doc = scene.view.span.doc
    leads, goes = doc[held.head], doc[change.head]
    body = held.object
    is_party = body is not None and (body.name or body.text).lower().endswith("party")
    if is_party or leads.lemma_.lower() in _TITLED:
        return False
    return leads == goes or _hangs_until(goes, leads) or _is_spent(leads, goes)


def _hangs_until(verb: Token, above: Token) -> bool:
    """Tell the "stepped down" of "led X until she stepped down" from that of another clause."""
    token = verb
    while token.dep_ in ("conj", "xcomp", "pcomp", "ccomp") and token.head != token and token != above:
        token = token.head
    link = token if token.dep_ == "prep" else None
    words = [c for c in token.children if c.dep_ in ("mark", "advmod", "prep")] if link is None else [link]
    if token.dep_ not in ("advcl", "relcl", "prep") or not any(t.lower_ in _ENDING for t in words):
        return False
    host = token.head  # "from 2005 to 2012, when she was fired": hung on the date
    while host != above and host.head != host and (host.dep_ in ("pobj", "prep") or host.ent_type_ == "DATE"):
        host = host.head
    return host == above


def _is_spent(leads: Token, goes: Token) -> bool:
    """Tell "after ten years running X" from "who ran X in 1990": of the time that ends."""
    token = leads
    for _ in range(6):
        if token.dep_ == "relcl":
            return False
        if token.dep_ == "prep" and token.lower_ == "after" and token.head == goes:
            return True
        token = token.head
    return False
