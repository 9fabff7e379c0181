"""Reads foundings and dissolutions that a verb words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.arguments import head_noun, is_named, own_dates, thing, things, with_strays
from claims.extraction.bodies import PLACES
from claims.extraction.dangling import meant_subjects
from claims.extraction.founding.beginnings import beginning_claims, is_verbal
from claims.extraction.founding.heads import founded_heads, said_above, shared_object, torn_subject
from claims.extraction.founding.likeness import (
    THRESHOLD,
    as_body,
    in_one,
    is_dated,
    is_fragment,
    is_header,
    is_indefinite,
    is_nameless,
    is_new_common,
    is_plural,
    is_short_claim,
    is_year,
    likeness_of,
    may_be_founded,
)
from claims.extraction.founding.patterns import FRAMES, STRENGTH
from claims.extraction.founding.products import is_attended, is_product
from claims.extraction.founding.senses import is_other_sense
from claims.extraction.founding.writing import _is_merger, makers_of, write
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax import (
    agents,
    clause_head,
    is_passive,
    objects,
    particle,
    subjects,
)
from claims.extraction.verb_frames import by_lemma, fill
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.verb_frames import VerbFrame

__all__ = ["verb_claims"]

_ANNEXING = frozenset({"into"})


_FRAMES = by_lemma(FRAMES)
_ACTIVE, _PASSIVE = (
    next(frame for frame in FRAMES if frame.id == name) for name in ("founding.active", "founding.passive")
)
_COINED = frozenset({"mint", "fledge", "hatch", "bear"})
_CURRENT = frozenset({"newly", "recently", "freshly", "just", "then-newly"})


@reads(
    *{frame.id for frame in FRAMES},
    *beginning_claims.rules,
    "founding.declared",
    "founding.eponym",
    "founding.newly",
)
def verb_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the foundings and dissolutions that a verb states."""
    if not is_verbal(verb):
        return
    lemma = verb.lemma_.lower()
    if verb.dep_ == "amod":
        yield from _newly(view, verb)
        return
    filled = [(frame, slots) for frame, slots in fill(_FRAMES, verb) if not _is_time(slots["subject"])]
    for frame, slots in (
        _dated_only(verb) or filled or _contact_clause(verb) or _shared(view, verb) or _fronted(view, verb)
    ):
        yield from _framed(view, verb, frame, slots)
    if lemma in ("declare", "proclaim"):
        yield from _self_declared(view, verb)
    if view.asks(beginning_claims.rules):
        yield from beginning_claims.read(view, verb)


def _is_time(tokens: Sequence[Token]) -> bool:
    """Tell objects that only date: "the firm he created the following year"."""
    return all(t.ent_type_ == "DATE" and (t.like_num or not is_named(t)) for t in tokens)


def _contact_clause(verb: Token) -> _Filled:
    """Read "Anaeko, a company he founded in 2004": a relative clause without its pronoun."""
    if verb.dep_ != "relcl" or not any(c.dep_ == "nsubj" for c in verb.children) or is_passive(verb):
        return []
    frame = _ACTIVE
    return [(frame, {"subject": [verb.head], "founders": subjects(verb)})] if frame.fits(verb) else []


_Filled = list[tuple["VerbFrame", dict[str, list["Token"]]]]


def _dated_only(verb: Token) -> _Filled:
    """Read participles the parser takes for the main verb: "Holm, established 1926, is", "Holm, set up in".

    One has a year for its only object, the other stands behind its subject's comma without any.
    """
    frame = _PASSIVE
    if verb.i == 0 and verb.lower_ == "set" and verb.dep_ == "advcl" and frame.names(verb) and is_dated(verb):
        return [(frame, {"subject": subjects(verb), "founders": agents(verb)})]  # "Set up in 1901, Holm is"
    if verb.tag_ not in ("VBN", "VBD") or not frame.names(verb):
        return []
    things_made = [c for c in verb.children if c.dep_ in ("dobj", "npadvmod", "nummod")]
    has_year = bool(things_made) and is_year(things_made[0]) and things_made[0].i == verb.i + 1
    enclosed = (
        not things_made
        and verb.i > 1
        and verb.nbor(-1).text == ","
        and any(c.dep_ == "nsubj" for c in verb.lefts)
    )
    return [(frame, {"subject": subjects(verb), "founders": agents(verb)})] if has_year or enclosed else []


def _shared(view: SentenceView, verb: Token) -> _Filled:
    """Read "co-founded and served as technology chief at Acme": the body stands with the second verb."""
    frame = _ACTIVE
    if not frame.fits(verb) or STRENGTH.get(verb.lemma_.lower(), 0.0) < 1.0:
        return []
    found = shared_object(view, verb)
    return [(frame, {"subject": found, "founders": subjects(verb)})] if found else []


def _framed(
    view: SentenceView, verb: Token, frame: VerbFrame, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    flags = frame.flags
    if flags.get("place") and _is_reflexive(verb):
        return
    if frame.id == "founding.passive" and any(c.dep_ in ("oprd", "attr") for c in verb.children):
        return  # "was created Countess"
    if flags.get("infinitive") and not (verb.lower_ == "found" and _is_infinitive(verb)):
        return
    if flags.get("intransitive") and (objects(verb) or is_passive(verb)):
        return
    if any(c.lower_ in _ANNEXING for c in verb.children if c.dep_ == "prep") and not flags.get("ends"):
        return
    if is_other_sense(view, verb):
        return
    spoken = slots["subject"] if frame.passive is False else meant_subjects(verb, slots["subject"])
    heads = [t for t in spoken if not _is_merger(t)]
    if frame.id == "founding.active":
        heads = [t for t in with_strays(heads, verb) if t in heads or t.ent_type_ != "PERSON"]
    if frame.paths["subject"] == "subject" or verb.dep_ == "relcl":
        torn = torn_subject(verb) if is_passive(verb) else []
        heads = torn or said_above(view, verb, founded_heads(view, verb, heads))
    strength = _strength(verb, frame, heads[0]) if heads else 0.0
    makers = makers_of(view, verb, slots.get("founders", []))
    known = {m.name for m in makers if m.name is not None}
    dates = own_dates(heads, verb)
    for head, mention in things(view, heads):
        if mention.form is MentionForm.PRONOUN and mention.name in known:
            mention = replace(mention, name=None, entity_ids=())  # nobody founds himself
        if is_fragment(head, mention) or (is_nameless(head, mention) and not is_short_claim(view)):
            continue
        mention = in_one(view, head, mention)
        likeness = likeness_of(view, head, mention)
        if not may_be_founded(head, mention, strength=strength, likeness=likeness, frame=frame):
            continue
        if is_header(head, heads) or _explains(head, heads) or is_attended(head, verb):
            continue
        if is_new_common(head, mention, verb, passive=frame.id == "founding.passive"):
            continue
        if is_product(head, mention, verb, makers):
            continue
        if frame.id == "founding.passive" and mention.kind is EntityKind.PERSON and not is_passive(verb):
            continue  # "Hannah Lowe, the new director, started on Monday"
        if (flags.get("venue") or flags.get("intransitive")) and not is_dated(verb):
            continue
        yield write(
            view, verb, frame.id, frame.relation,
            subject=as_body(mention, head), founders=tuple(m for m in makers if m.start != mention.start),
            heads=(dates[head.i], verb.i) if head.i in dates else (verb.i, *_named_year(verb)),
            evidence={
                "strength": strength, "likeness": likeness, "indefinite": float(is_indefinite(head)),
                "made_by_person": float(any(m.kind is EntityKind.PERSON for m in makers)),
                f"verb.{verb.lemma_.lower()}": 1.0,
            },
        )  # fmt: skip


def _is_infinitive(verb: Token) -> bool:
    """Tell "to found", "helped found" from a form of "find"."""
    helped = verb.head.lemma_ == "help" or any(c.lower_.startswith("help") for c in verb.lefts)
    return helped or any(c.tag_ == "TO" for c in verb.children)


def _fronted(view: SentenceView, verb: Token) -> _Filled:
    """Read "Founded by Holm in 1912, the Society ..." where the parse loses the subject behind the comma."""
    frame = _PASSIVE
    if verb.i > 1 or verb.tag_ != "VBN" or not frame.names(verb) or subjects(verb):
        return []
    comma = next((t for t in verb.doc[verb.i + 1 :] if t.text == ","), None)
    following = verb.doc[comma.i + 1 : comma.i + 3] if comma is not None else ()
    mention = next((m for t in following if (m := view.mention_at(t)) is not None), None)
    head = head_noun(view, mention) if mention is not None and mention.form is MentionForm.NAME else None
    return [(frame, {"subject": [head], "founders": agents(verb)})] if head is not None else []


def _named_year(verb: Token) -> list[int]:
    """Give where "the year Holm Foods was founded is 1926" names the year."""
    above = verb.head.head
    if verb.dep_ == "relcl" and verb.head.lower_ == "year" and above.lemma_ == "be":
        return [above.i, *(c.i for c in above.children if is_year(c))]
    auxiliaries = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    return [c.i for c in auxiliaries if any(is_year(each) for each in c.children)]


def _explains(head: Token, heads: Sequence[Token]) -> bool:
    """Tell whether an object only explains the one before it: "Holm Foods in 2001, a Danish company that"."""
    opens_with_comma = head.left_edge.i > 0 and head.doc[head.left_edge.i - 1].text == ","
    return opens_with_comma and head.pos_ == "NOUN" and any(is_named(t) and t.i < head.i for t in heads)


def _strength(verb: Token, frame: VerbFrame, subject: Token) -> float:
    tail = particle(verb)
    lemma = verb.lemma_.lower()
    if frame.flags.get("infinitive"):
        return 1.0
    base = STRENGTH.get(f"{lemma} {tail}" if tail else lemma, 0.3)
    made = frame.id == "founding.passive" and is_dated(verb) and is_named(subject)
    if made and (lemma == "create" or tail == "together"):
        return 0.6
    return min(base, 0.4) if frame.flags.get("intransitive") else base


def _is_reflexive(verb: Token) -> bool:
    return any(t.lower_ in ("itself", "themselves") for t in verb.subtree if verb in (t.head, t.head.head))


def _self_declared(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "declared itself the Republic of Mirovia": a new name, not "declared itself a republic"."""
    if not _is_reflexive(verb):
        return
    named = [c for c in verb.children if c.dep_ in ("oprd", "ccomp", "attr", "dobj") and c.pos_ == "PROPN"]
    for head, mention in things(view, named):
        if {w.lower().strip('"') for w in mention.text.split()} & PLACES:
            yield write(
                view, verb, "founding.declared", Relation.FOUNDED, subject=as_body(mention, head),
                evidence={"strength": 0.2, "likeness": 1.0, "indefinite": 0.0},
            )  # fmt: skip


def _newly(view: SentenceView, participle: Token) -> Iterator[Candidate]:
    """Read "the newly created Nordic Council", "the Holm-founded institute", "the 1949-founded Holm Line"."""
    noun = participle.head
    lemma = participle.lemma_.lower()
    if participle.tag_ not in ("VBN", "VBD") or (STRENGTH.get(lemma, 0.0) < 0.4 and lemma not in _COINED):
        return
    newly = any(c.lower_ in _CURRENT for c in participle.children)
    makers = [
        c for c in participle.children if c.dep_ in ("npadvmod", "compound", "nsubj") and c.pos_ == "PROPN"
    ]
    years = [c for c in participle.children if is_year(c) and c.i == participle.i - 2]
    if not newly and not makers and not years:
        return
    mention = thing(view, noun)
    likeness = likeness_of(view, noun, mention) if mention else 0.0
    if (
        mention is None
        or STRENGTH.get(lemma, 0.4) + likeness < THRESHOLD
        or is_plural(noun)
        or is_indefinite(noun)
    ):
        return
    yield write(
        view, participle, "founding.newly" if newly else "founding.eponym", Relation.FOUNDED,
        subject=as_body(mention, noun), founders=tuple(m for _, m in things(view, makers)),
        heads=(participle.i, *(c.i for c in years), *(() if years else (clause_head(noun).i,))),
        evidence={"strength": STRENGTH.get(lemma, 0.4), "likeness": likeness, "indefinite": 0.0},
    )  # fmt: skip
