"""Reads foundings and dissolutions that a verb words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.arguments import is_named, own_dates, owners, thing, things
from claims.extraction.bodies import PLACES
from claims.extraction.founding.heads import founded_heads, shared_object
from claims.extraction.founding.likeness import (
    THRESHOLD,
    as_body,
    is_dated,
    is_header,
    is_indefinite,
    is_new_common,
    is_plural,
    likeness_of,
    may_be_founded,
)
from claims.extraction.founding.patterns import BEGIN_NOUNS, FRAMES, ROOTS, STRENGTH
from claims.extraction.founding.writing import _is_merger, makers_of, write, write_each
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.syntax import (
    agents,
    clause_head,
    fill,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax import VerbFrame

__all__ = ["verb_claims"]

_ANNEXING = frozenset({"into"})


_CURRENT = frozenset({"newly", "recently", "freshly", "just", "then-newly"})


def verb_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    lemma = verb.lemma_.lower()
    if verb.dep_ == "amod":
        yield from _newly(view, verb)
        return
    filled = list(fill(FRAMES, verb))
    for frame, slots in _dated_only(verb) or filled or _contact_clause(verb) or _shared(view, verb):
        yield from _framed(view, verb, frame, slots)
    if lemma in ("begin", "start", "commence"):
        yield from _operations(view, verb)
    elif lemma in ("declare", "proclaim"):
        yield from _self_declared(view, verb)
    elif lemma == "come" and _comes_into_being(verb):
        yield from write_each(view, verb, "founding.being", Relation.FOUNDED, subjects(verb), strength=0.6)
    elif lemma in ("date", "trace", "have", "stretch"):
        yield from _dating(view, verb)
    elif lemma in ("cease", "become", "go"):
        yield from _ceasing(view, verb)
    elif lemma in ("merge", "absorb"):
        yield from _merged(view, verb)


def _contact_clause(verb: Token) -> _Filled:
    """Read "Anaeko, a company he founded in 2004": a relative clause without its pronoun."""
    if verb.dep_ != "relcl" or not any(c.dep_ == "nsubj" for c in verb.children) or is_passive(verb):
        return []
    frame = _frame("founding.active")
    return [(frame, {"subject": [verb.head], "founders": subjects(verb)})] if frame.fits(verb) else []


_Filled = list[tuple["VerbFrame", dict[str, list["Token"]]]]


def _dated_only(verb: Token) -> _Filled:
    """Read "Holm Shipping, established 1926, is": a participle whose only object is a year."""
    years = [c for c in verb.children if c.dep_ in ("dobj", "npadvmod", "nummod") and _is_year(c)]
    if verb.tag_ not in ("VBN", "VBD") or not years or years[0].i != verb.i + 1:
        return []
    frame = _frame("founding.passive")
    return [(frame, {"subject": subjects(verb)})] if verb.lemma_.lower() in frame.lemmas else []


def _shared(view: SentenceView, verb: Token) -> _Filled:
    """Read "co-founded and served as technology chief at Acme": the body stands with the second verb."""
    frame = _frame("founding.active")
    if not frame.fits(verb) or STRENGTH.get(verb.lemma_.lower(), 0.0) < 1.0:
        return []
    found = shared_object(view, verb)
    return [(frame, {"subject": found, "founders": subjects(verb)})] if found else []


def _frame(name: str) -> VerbFrame:
    return next(frame for frame in FRAMES if frame.id == name)


def _is_year(token: Token) -> bool:
    return token.like_num and len(token.text) == 4


def _framed(
    view: SentenceView, verb: Token, frame: VerbFrame, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    flags = frame.flags
    if flags.get("place") and _is_reflexive(verb):
        return
    if frame.id == "founding.passive" and any(c.dep_ in ("oprd", "attr") for c in verb.children):
        return  # "was created Countess"
    if flags.get("infinitive") and not (
        verb.lower_ == "found" and any(c.tag_ == "TO" for c in verb.children)
    ):
        return
    if flags.get("intransitive") and (objects(verb) or is_passive(verb)):
        return
    if any(c.lower_ in _ANNEXING for c in verb.children if c.dep_ == "prep") and not flags.get("ends"):
        return
    heads = [t for t in slots["subject"] if not _is_merger(t)]
    if frame.paths["subject"] == "subject" or verb.dep_ == "relcl":
        heads = founded_heads(view, verb, heads)
    strength = _strength(verb, frame, heads[0]) if heads else 0.0
    makers = makers_of(view, verb, slots.get("founders", []))
    dates = own_dates(heads, verb)
    for head, mention in things(view, heads):
        likeness = likeness_of(view, head, mention)
        if not may_be_founded(head, mention, strength=strength, likeness=likeness, frame=frame):
            continue
        if is_header(head, heads) or _explains(head, heads):
            continue
        if is_new_common(head, mention, verb, passive=frame.id == "founding.passive"):
            continue
        if (flags.get("venue") or flags.get("intransitive")) and not is_dated(verb):
            continue
        yield write(
            view, verb, frame.id, frame.relation,
            subject=as_body(mention, head), founders=tuple(m for m in makers if m.start != mention.start),
            heads=(dates[head.i], verb.i) if head.i in dates else (verb.i,),
            evidence={
                "strength": strength, "likeness": likeness, "indefinite": float(is_indefinite(head)),
                "made_by_person": float(any(m.kind is EntityKind.PERSON for m in makers)),
                f"verb.{verb.lemma_.lower()}": 1.0,
            },
        )  # fmt: skip


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
    if lemma == "create" and frame.id == "founding.passive" and is_dated(verb) and is_named(subject):
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


def _comes_into_being(verb: Token) -> bool:
    return any(
        t.lower_ in ("being", "existence") for c in verb.children if c.lower_ == "into" for t in c.children
    )


def _newly(view: SentenceView, participle: Token) -> Iterator[Candidate]:
    """Read "the newly created Nordic Council" and "the Holm-founded institute"."""
    noun = participle.head
    lemma = participle.lemma_.lower()
    if lemma not in STRENGTH or participle.tag_ not in ("VBN", "VBD") or STRENGTH[lemma] < 0.4:
        return
    newly = any(c.lower_ in _CURRENT for c in participle.children)
    makers = [
        c for c in participle.children if c.dep_ in ("npadvmod", "compound", "nsubj") and c.pos_ == "PROPN"
    ]
    if not newly and not makers:
        return
    mention = thing(view, noun)
    likeness = likeness_of(view, noun, mention) if mention else 0.0
    if mention is None or STRENGTH[lemma] + likeness < THRESHOLD or is_plural(noun) or is_indefinite(noun):
        return
    yield write(
        view, participle, "founding.newly" if newly else "founding.eponym", Relation.FOUNDED,
        subject=as_body(mention, noun), founders=tuple(m for _, m in things(view, makers)),
        heads=(participle.i, clause_head(noun).i),
        evidence={"strength": STRENGTH[lemma], "likeness": likeness, "indefinite": 0.0},
    )  # fmt: skip


def _operations(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "began broadcasting", "started operations", "began life as", "We started in 1927"."""
    done = [c for c in verb.children if c.dep_ in ("xcomp", "dobj") and c.lower_ in BEGIN_NOUNS]
    done += [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in BEGIN_NOUNS]
    begins_as = any(c.lower_ in ("as", "out") for c in verb.children if c.dep_ in ("prep", "prt"))
    names = [c for c in verb.children if c.dep_ == "advcl" and c.left_edge.lower_ == "as"]
    begins_as = begins_as or bool(names)  # "started as IPTel in 2000", read as a clause
    if is_passive(verb) or not is_dated(verb) or (objects(verb) and not done):
        return
    begun = founded_heads(view, verb, subjects(verb))
    speaking = [t for t in begun if t.lower_ == "we" or _is_body(view, t)]
    if done or begins_as:
        heads = (verb.i, *(c.i for c in names))
        yield from write_each(
            view, verb, "founding.operations", Relation.FOUNDED, begun, strength=0.6, heads=heads
        )
    elif (
        verb.tag_ == "VBD"
        and not any(c.dep_ in ("xcomp", "ccomp") for c in verb.children)
        and _dated_itself(verb)
    ):
        yield from write_each(view, verb, "founding.started", Relation.FOUNDED, speaking, strength=0.4)


def _is_body(view: SentenceView, token: Token) -> bool:
    mention = thing(view, token)
    return mention is not None and likeness_of(view, token, mention) >= 0.8


def _dated_itself(verb: Token) -> bool:
    """Tell whether a year hangs right on the verb: "started in 1927"."""
    return any(_is_year(t) for t in prepositional_objects(verb, ("in", "since")))


def _dating(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "dates back to 1401", "traces its roots to", "roots dating back to"."""
    lemma = verb.lemma_.lower()
    if not is_dated(verb):
        return
    if lemma == "date":
        if not prepositional_objects(verb, ("to", "from")) and not any(
            c.lower_ == "back" for c in verb.children
        ):
            return
        holders = [owner for noun in subjects(verb) for owner in _root_owners(noun)]
        yield from write_each(view, verb, "founding.dates", Relation.FOUNDED, holders, strength=0.2)
    elif any(o.lemma_.lower() in ROOTS for o in objects(verb)) and _points_back(verb):
        yield from write_each(view, verb, "founding.roots", Relation.FOUNDED, subjects(verb), strength=0.2)


def _points_back(verb: Token) -> bool:
    if verb.lemma_ == "trace":
        return bool(prepositional_objects(verb, ("to",)))
    return any(prepositional_objects(o, ("in", "to")) for o in objects(verb)) or bool(
        prepositional_objects(verb, ("in", "to"))
    )


def _root_owners(noun: Token) -> list[Token]:
    """Give what has the roots: "its origins date back", "a federation with roots dating back"."""
    if noun.lemma_.lower() not in ROOTS:
        return [noun]
    if owners(noun):
        return owners(noun)
    return [noun.head.head] if noun.dep_ == "pobj" and noun.head.lower_ == "with" else []


def _ceasing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "ceased to exist", "ceased operations", "became defunct"."""
    below = {c.lemma_.lower() for c in verb.children if c.dep_ in ("xcomp", "dobj", "acomp", "attr", "oprd")}
    ended = {
        "cease": below
        & {"exist", "operation", "operations", "operate", "trading", "publication", "function"},
        "become": below & {"defunct", "extinct"},
        "go": below & {"defunct", "bankrupt"},
    }
    if ended.get(verb.lemma_.lower()):
        yield from write_each(view, verb, "founding.ceased", Relation.DISSOLVED, subjects(verb), strength=0.2)


def _merged(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Holm Bank merged into Nordic Bank" and "was absorbed by": the subject ends."""
    into = prepositional_objects(verb, ("into",))
    if verb.lemma_ == "absorb" and not (is_passive(verb) and (agents(verb) or into)):
        return
    bodies = [m for _, m in things(view, into or agents(verb)) if m.form is MentionForm.NAME]
    if bodies and all(m.kind is not EntityKind.PERSON for m in bodies):
        yield from write_each(
            view, verb, "founding.merged_into", Relation.DISSOLVED, subjects(verb), strength=0.2
        )
