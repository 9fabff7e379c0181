"""Clauses in which the parser lost what a founding verb speaks of, read by the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.fronts import torn_participle
from claims.extraction.founding.headed import is_headed
from claims.extraction.founding.heads import shared_object
from claims.extraction.founding.likeness import is_dated
from claims.extraction.founding.patterns import FRAMES, STRENGTH
from claims.extraction.frames import MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import head_noun
from claims.extraction.syntax.questions import agents, has_own_subject, is_passive, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = ["Filled", "dated_only", "filled_otherwise", "made_by_subject"]

Filled = list[tuple["VerbFrame", dict[str, list["Token"]]]]

_ACTIVE, _PASSIVE = (
    next(frame for frame in FRAMES if frame.id == name) for name in ("founding.active", "founding.passive")
)


def filled_otherwise(view: SentenceView, verb: Token) -> Filled:
    """Give the slots of a verb whose subject or object the parser hung elsewhere."""
    return (
        _split_prefix(verb)
        or _there_was(verb)
        or _contact_clause(verb)
        or _behind_definition(verb)
        or _shared(view, verb)
        or _fronted(view, verb)
        or _torn_participle(view, verb)
    )


def _torn_participle(view: SentenceView, verb: Token) -> Filled:
    """Read "met the Joint Group, set up to oversee the truce", taken for a second thing that was done."""
    torn = torn_participle(view, verb) if _PASSIVE.names(verb) else []
    return [(_PASSIVE, {"subject": torn, "founders": agents(verb)})] if torn else []


def _split_prefix(verb: Token) -> Filled:
    """Read "was re-established", which the tokenizer splits and the parser takes for two verbs."""
    if verb.i < 2 or verb.nbor(-1).text != "-" or verb.nbor(-2).lower_ not in ("re", "co"):
        return []
    prefix = verb.nbor(-2)
    if verb.dep_ != "conj" or verb.head != prefix or not _PASSIVE.names(verb):
        return []
    auxiliary = next((c for c in prefix.children if c.dep_ == "auxpass"), None)
    if auxiliary is None:
        return []
    return [(_PASSIVE, {"subject": subjects(prefix) or subjects(auxiliary), "founders": agents(verb)})]


def _there_was(verb: Token) -> Filled:
    """Read "in 1996 there was founded the Holm League", whose subject stands behind the verb."""
    is_inverted = any(c.dep_ == "expl" and c.lower_ == "there" for c in verb.lefts)
    behind = [c for c in verb.rights if c.dep_ in ("dobj", "attr", "nsubjpass", "nsubj")]
    if not is_inverted or not behind or not _PASSIVE.names(verb) or verb.tag_ not in ("VBN", "VBD"):
        return []
    return [(_PASSIVE, {"subject": behind[:1], "founders": agents(verb)})]


def made_by_subject(verb: Token) -> Filled:
    """Read "Ost, a band he formed in 2004", not "the year the band formed", "the label they launched on"."""
    makers = [c for c in verb.children if c.dep_ == "nsubj"]
    is_said = any(t.pos_ == "PRON" or t.ent_type_ == "PERSON" for t in makers)
    is_place = any(c.dep_ == "prep" and not any(c.children) for c in verb.children)
    is_made = is_said and not is_place and verb.head.lemma_.lower() in BODIES - PLACES
    return _contact_clause(verb) if is_made else _gap_above(verb)


def _contact_clause(verb: Token) -> Filled:
    """Read "Anaeko, a company he founded in 2004": a relative clause without its pronoun."""
    makers = [c for c in verb.children if c.dep_ == "nsubj"]
    if verb.dep_ != "relcl" or not makers or is_passive(verb):
        return []
    if any(t.tag_ in ("WDT", "WP") for t in makers):
        return []  # "the treaty, which established what became the union"
    frame = _ACTIVE
    return [(frame, {"subject": [verb.head], "founders": subjects(verb)})] if frame.fits(verb) else []


def dated_only(verb: Token) -> Filled:
    """Read participles the parser takes for the main verb: "Holm, established 1926, is", "Holm, set up in".

    One has a year for its only object, the other stands behind its subject's comma without any.
    """
    frame = _PASSIVE
    if verb.i == 0 and verb.lower_ == "set" and verb.dep_ == "advcl" and frame.names(verb) and is_dated(verb):
        return [(frame, {"subject": subjects(verb), "founders": agents(verb)})]  # "Set up in 1901, Holm is"
    if verb.tag_ not in ("VBN", "VBD") or not frame.names(verb):
        return []
    things_made = [c for c in verb.children if c.dep_ in ("dobj", "npadvmod", "nummod")]
    has_year = bool(things_made) and _is_date(things_made[0]) and things_made[0].left_edge.i == verb.i + 1
    enclosed = (
        not things_made
        and verb.i > 1
        and verb.nbor(-1).text == ","
        and any(c.dep_ == "nsubj" for c in verb.lefts)
    )
    return [(frame, {"subject": subjects(verb), "founders": agents(verb)})] if has_year or enclosed else []


def _is_date(token: Token) -> bool:
    """Tell "1926" and the "May" of "3 May 1926"."""
    return is_year(token) or (token.ent_type_ == "DATE" and any(is_year(t) for t in token.subtree))


def _behind_definition(verb: Token) -> Filled:
    """Read "Holm is a label, set up in 2004", where the parser coordinates the participle with "is"."""
    being, opening = verb.head, verb.left_edge.i
    if verb.tag_ not in ("VBN", "VBD") or being.lemma_ != "be" or being.i > verb.i or has_own_subject(verb):
        return []
    if verb.doc[opening - 1].text != "," or any(c.dep_ in ("aux", "auxpass", "dobj") for c in verb.children):
        return []
    is_defined = any(c.dep_ == "attr" and c.lemma_.lower() in BODIES | PLACES for c in being.children)
    if not is_defined or not _PASSIVE.names(verb):
        return []
    return [(_PASSIVE, {"subject": subjects(being), "founders": agents(verb)})]


def _shared(view: SentenceView, verb: Token) -> Filled:
    """Read "co-founded and served as technology chief at Acme": the body stands with the second verb."""
    frame = _ACTIVE
    if not frame.fits(verb) or STRENGTH.get(verb.lemma_.lower(), 0.0) < 1.0:
        return []
    found = shared_object(view, verb)
    return [(frame, {"subject": found, "founders": subjects(verb)})] if found else []


def _gap_above(verb: Token) -> Filled:
    """Read "the bank, which two rivals merged to form": the object stands with the verb above."""
    above = verb.head
    is_purpose = verb.dep_ in ("advcl", "xcomp") and any(c.tag_ == "TO" for c in verb.children)
    if not is_purpose or above.dep_ != "relcl" or not _ACTIVE.fits(verb) or is_passive(above):
        return []
    relatives = [c for c in above.lefts if c.dep_ == "dobj" and c.lower_ in ("which", "that")]
    return [(_ACTIVE, {"subject": [above.head], "founders": subjects(above)})] if relatives else []


def _fronted(view: SentenceView, verb: Token) -> Filled:
    """Read "Founded by Holm in 1912, the Society ..." where the parse loses the subject behind the comma."""
    frame = _PASSIVE
    if verb.i > 1 or verb.tag_ != "VBN" or not frame.names(verb) or subjects(verb) or is_headed(verb):
        return []
    for comma in (t for t in verb.doc[verb.i + 1 :] if t.text == ","):
        following = verb.doc[comma.i + 1 : comma.i + 3]
        mention = next((m for t in following if (m := view.mention_at(t)) is not None), None)
        if mention is not None and mention.kind is EntityKind.PERSON and has_given_name(mention.text):
            continue  # "Set up by two clerks, Ann Holm and Tom Berg, the firm ..."
        is_body = mention is not None and (mention.form is MentionForm.NAME or mention.name is not None)
        head = head_noun(view, mention) if mention is not None and is_body else None
        return [(frame, {"subject": [head], "founders": agents(verb)})] if head is not None else []
    return []
