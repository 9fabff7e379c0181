"""Reads foundings and dissolutions off one parsed sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.arguments import (
    as_written,
    clause_of,
    is_definite,
    is_named,
    own_dates,
    owners,
    span_over,
    thing,
    things,
)
from claims.extraction.bodies import BODIES, PLACES, VENUES
from claims.extraction.founding.patterns import (
    BEGIN_NOUNS,
    DISSOLVING_NOUNS,
    FOUNDER_NOUNS,
    FOUNDING_NOUNS,
    FRAMES,
    MERGER_NOUNS,
    ROOTS,
    STRENGTH,
)
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.syntax import (
    agents,
    appositives,
    clause_head,
    conjuncts,
    fill,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation
from claims.types import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax import VerbFrame

__all__ = ["find"]

# Below this sum of the verb's strength and the thing's likeness to an organisation nothing is claimed.
_THRESHOLD = 0.99
_NOT_BODIES = frozenset(
    {"PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "LANGUAGE", "DATE", "TIME", "MONEY", "PERCENT", "CARDINAL"}
)
# Founded only in name: "formed a government", "created a team of experts".
_TRANSIENT = frozenset(
    ["government", "cabinet", "coalition", "alliance", "team", "committee", "partnership", "relationship", "front", "group", "line", "circle", "majority", "administration", "force", "trust", "union", "bond", "network", "crew", "project", "site", "page", "community", "company-wide", "market", "forum", "body", "part", "basis", "region", "state", "position", "office", "history"]
)
_COLLECTIVE = frozenset(
    {"kind", "type", "sort", "form", "series", "number", "set", "generation", "class", "part", "image"}
)
_ANNEXING = frozenset({"into"})
_ORGANISING = frozenset({"organise", "organize", "build", "assemble"})
_CURRENT = frozenset({"newly", "recently", "freshly", "just", "then-newly"})
_DATING = frozenset(
    {"in", "since", "on", "after", "before", "until", "from", "following", "at", "during", "by"}
)


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give the foundings and dissolutions a sentence words, slots as far as the clause fills them."""
    for token in view.span:
        if token.pos_ in ("VERB", "AUX") or token.dep_ in ("acl", "amod"):
            yield from _from_verb(view, token)
        elif token.pos_ in ("NOUN", "PROPN"):
            yield from _from_noun(view, token)


def _from_verb(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    lemma = verb.lemma_.lower()
    if verb.dep_ == "amod":
        yield from _newly(view, verb)
        return
    filled = list(fill(FRAMES, verb))
    for frame, slots in filled or _contact_clause(verb):
        yield from _framed(view, verb, frame, slots)
    if lemma in ("begin", "start", "commence"):
        yield from _operations(view, verb)
    elif lemma in ("declare", "proclaim"):
        yield from _self_declared(view, verb)
    elif lemma == "come" and _comes_into_being(verb):
        yield from _plain(view, verb, "founding.being", Relation.FOUNDED, subjects(verb), strength=0.6)
    elif lemma in ("date", "trace", "have", "stretch"):
        yield from _dating(view, verb)
    elif lemma in ("cease", "become", "go"):
        yield from _ceasing(view, verb)
    elif lemma in ("merge", "absorb"):
        yield from _merged(view, verb)


def _contact_clause(verb: Token) -> list[tuple[VerbFrame, dict[str, list[Token]]]]:
    """Read "Anaeko, a company he founded in 2004": a relative clause without its pronoun."""
    if verb.dep_ != "relcl" or not any(c.dep_ == "nsubj" for c in verb.children) or is_passive(verb):
        return []
    frame = next((f for f in FRAMES if f.id == "founding.active" and f.fits(verb)), None)
    return [(frame, {"subject": [verb.head], "founders": subjects(verb)})] if frame is not None else []


def _framed(
    view: SentenceView, verb: Token, frame: VerbFrame, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    flags = frame.flags
    if flags.get("place") and _is_reflexive(verb):
        return
    if flags.get("infinitive") and not (
        verb.lower_ == "found" and any(c.tag_ == "TO" for c in verb.children)
    ):
        return
    if flags.get("intransitive") and (objects(verb) or is_passive(verb)):
        return
    if any(c.lower_ in _ANNEXING for c in verb.children if c.dep_ == "prep") and not flags.get("ends"):
        return
    heads = [t for t in slots["subject"] if not _is_merger(t)]
    strength = _strength(verb, frame, heads[0]) if heads else 0.0
    makers = _makers(view, verb, slots.get("founders", []))
    dates = own_dates(heads, verb)
    for head, mention in things(view, heads):
        likeness = _likeness(view, head, mention)
        if not _may_be_founded(head, mention, strength=strength, likeness=likeness, frame=frame):
            continue
        if _is_header(head, heads):
            continue
        if _is_new_common(head, mention, verb, passive=frame.id == "founding.passive"):
            continue
        if (flags.get("venue") or flags.get("intransitive")) and not _is_dated(verb):
            continue
        yield _candidate(
            view, verb, frame.id, frame.relation,
            subject=_as_body(mention, head), founders=tuple(m for m in makers if m.start != mention.start),
            heads=(dates[head.i], verb.i) if head.i in dates else (verb.i,),
            evidence={"strength": strength, "likeness": likeness, "indefinite": float(_is_indefinite(head))},
        )  # fmt: skip


def _is_header(head: Token, heads: Sequence[Token]) -> bool:
    """Tell whether a plural noun only announces the names after it: "republics, Transvaal and Orange Free State"."""
    return _is_plural(head) and any(is_named(t) for t in heads)


def _is_new_common(head: Token, mention: Mention, verb: Token, *, passive: bool) -> bool:
    """Tell whether an unnamed thing is too vague to check: undated in the active, or only organised."""
    if mention.form is MentionForm.NAME or head.pos_ != "NOUN":
        return False
    if verb.lemma_.lower() in _ORGANISING:
        return True
    return not passive and _is_indefinite(head) and not _is_dated(verb)


def _strength(verb: Token, frame: VerbFrame, subject: Token) -> float:
    tail = particle(verb)
    lemma = verb.lemma_.lower()
    if frame.flags.get("infinitive"):
        return 1.0
    base = STRENGTH.get(f"{lemma} {tail}" if tail else lemma, 0.3)
    if lemma == "create" and frame.id == "founding.passive" and _is_dated(verb) and is_named(subject):
        return 0.6
    return min(base, 0.4) if frame.flags.get("intransitive") else base


def _likeness(view: SentenceView, head: Token, mention: Mention) -> float:
    """Give how far the words say that a thing is organisation-like, 0 to 1."""
    lemma = head.lemma_.lower()
    words = {w.lower() for w in mention.text.split()} if mention.form is MentionForm.NAME else set()
    if mention.kind is EntityKind.PERSON:
        return 0.0 if mention.entity_ids or head.pos_ == "PRON" else 0.1
    if mention.entity_ids and mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE):
        return 1.0
    if head.pos_ == "NOUN" and not is_named(head):
        return 1.0 if lemma in BODIES or lemma in PLACES or _compound_body(head) else 0.0
    if words & (BODIES | PLACES) or {w[:-1] for w in words} & BODIES:
        return 1.0
    if mention.kind is None and head.lower_ in ("it", "its", "our", "their"):
        # Nothing tells what it is: only verbs that found nothing but organisations may be believed.
        return 0.4 if head.lower_ == "it" else 0.6
    if head.ent_type_ in _NOT_BODIES:
        return 0.1
    if mention.kind is EntityKind.ORGANISATION:
        return 0.8
    return 0.6 if mention.kind is EntityKind.STATE else 0.4


def _compound_body(head: Token) -> bool:
    """Tell "start-up", "think tank", "non-profit": heads split by the tokenizer."""
    before = head.doc[max(head.i - 2, 0) : head.i].text.lower().strip("-")
    return f"{before}-{head.lower_}".replace(" ", "") in BODIES or head.lower_ in BODIES


def _may_be_founded(
    head: Token, mention: Mention, *, strength: float, likeness: float, frame: VerbFrame
) -> bool:
    flags = frame.flags
    lemma = head.lemma_.lower()
    words = {w.lower() for w in mention.text.split()} | {lemma}
    if head.lower_ in (
        "who",
        "what",
        "he",
        "she",
        "him",
        "her",
        "i",
        "you",
        "we",
        "they",
        "himself",
        "herself",
        "themselves",
    ):
        return False
    if flags.get("place") and not words & PLACES:
        return False
    if flags.get("venue") and not words & VENUES:
        return False
    if flags.get("ends"):
        return likeness >= 0.8 and not (head.pos_ == "NOUN" and lemma in _TRANSIENT)
    if flags.get("known") and not (words & BODIES or mention.text.isupper()):
        return False
    if flags.get("known") or flags.get("intransitive"):
        return likeness >= 0.8 and not _is_plural(head)
    if _is_plural(head) or (mention.form is MentionForm.NOMINAL and lemma in _COLLECTIVE):
        return False
    if (
        _is_indefinite(head)
        and mention.form is MentionForm.NOMINAL
        and lemma in _TRANSIENT
        and strength < 0.9
    ):
        return False
    floor = 0.0 if flags.get("place") or flags.get("venue") else strength
    return floor + likeness >= _THRESHOLD or flags.get("place", 0.0) + flags.get("venue", 0.0) > 0


def _is_plural(head: Token) -> bool:
    return head.tag_ == "NNS" and not is_named(head)


def _is_indefinite(head: Token) -> bool:
    return head.pos_ == "NOUN" and not is_named(head) and not is_definite(head)


def _as_body(mention: Mention, head: Token) -> Mention:
    """Correct a kind that the verb rules out: what is founded is no person."""
    mention = _said(as_written(mention))
    if mention.kind is EntityKind.PERSON or mention.kind is None:
        kind = EntityKind.STATE if head.lemma_.lower() in PLACES - BODIES else EntityKind.ORGANISATION
        return replace(mention, kind=kind)
    return mention


def _is_merger(token: Token) -> bool:
    return token.lemma_.lower() in MERGER_NOUNS and not is_named(token)


def _makers(view: SentenceView, verb: Token, tokens: Sequence[Token]) -> list[Mention]:
    """Give who founded: subjects or agents, "with X and Y" and what a merger is made of."""
    people = list(tokens)
    if not people and verb.i > 1 and verb.nbor(-2).lower_ == "co":
        # The tokenizer splits "co-founded", and the parser may take "co" for the verb.
        people = agents(verb.nbor(-2)) if is_passive(verb) else subjects(verb.nbor(-2))
    partners = prepositional_objects(verb, ("with", "alongside"))
    for child in objects(verb):
        # "co-founded Acme Labs with Peter Jones": the parser hangs the companion on the object.
        partners += [
            p for p in prepositional_objects(child, ("with", "alongside")) if p.ent_type_ == "PERSON"
        ]
    people += [p for p in partners if p.ent_type_ in ("PERSON", "GPE", "ORG") and people]
    merged = [o for t in people if _is_merger(t) for o in owners(t)]
    found = [m for _, m in things(view, [t for t in people if not _is_merger(t)] + merged)]
    return [_said(m) for m in found if _may_found(m)]


def _may_found(mention: Mention) -> bool:
    """Tell whether founders are somebody: not "a vote", "an announcement", "act of parliament"."""
    if mention.form is not MentionForm.NOMINAL:
        return True
    return mention.name is not None and mention.kind is not None and " " in mention.text.strip()


def _said(mention: Mention) -> Mention:
    """Let a founder whom nothing resolves stand as worded: "he" is better than nobody."""
    if mention.form is MentionForm.PRONOUN and mention.name is None:
        return replace(mention, name=mention.text, confidence=0.2)
    return mention


def _is_dated(token: Token) -> bool:
    return any(t.ent_type_ == "DATE" or (t.like_num and len(t.text) == 4) for t in token.subtree)


def _candidate(
    view: SentenceView,
    trigger: Token,
    rule: str,
    relation: Relation,
    *,
    subject: Mention | None,
    founders: tuple[Mention, ...] = (),
    heads: tuple[int, ...] = (),
    evidence: dict[str, float],
) -> Candidate:
    place = _trigger_span(view, trigger)
    return Candidate(
        rule=rule,
        relation=relation,
        trigger=place,
        head=trigger.i,
        clause=clause_of(view, place, (subject, *founders)),
        subject=subject,
        founders=founders,
        time_heads=heads or (trigger.i,),
        wants=(EntityKind.ORGANISATION, EntityKind.STATE),
        evidence=evidence,
    )


def _trigger_span(view: SentenceView, trigger: Token) -> Span:
    return span_over(view, [trigger, *(c for c in trigger.children if c.dep_ == "prt")])


def _is_reflexive(verb: Token) -> bool:
    return any(t.lower_ in ("itself", "themselves") for t in verb.subtree if verb in (t.head, t.head.head))


def _self_declared(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "declared itself the Republic of Mirovia": a new name, not "declared itself a republic"."""
    if not _is_reflexive(verb):
        return
    named = [c for c in verb.children if c.dep_ in ("oprd", "ccomp", "attr", "dobj") and c.pos_ == "PROPN"]
    for head, mention in things(view, named):
        if {w.lower().strip('"') for w in mention.text.split()} & PLACES:
            yield _candidate(
                view, verb, "founding.declared", Relation.FOUNDED, subject=_as_body(mention, head),
                evidence={"strength": 0.2, "likeness": 1.0, "indefinite": 0.0},
            )  # fmt: skip


def _plain(
    view: SentenceView,
    verb: Token,
    rule: str,
    relation: Relation,
    tokens: Sequence[Token],
    *,
    strength: float,
) -> Iterator[Candidate]:
    """Give a candidate for each token that is organisation-like enough."""
    for head, mention in things(view, tokens):
        likeness = _likeness(view, head, mention)
        if strength + likeness < _THRESHOLD or _is_plural(head) or mention.kind is EntityKind.PERSON:
            continue
        yield _candidate(
            view, verb, rule, relation, subject=_as_body(mention, head),
            evidence={"strength": strength, "likeness": likeness, "indefinite": float(_is_indefinite(head))},
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
    likeness = _likeness(view, noun, mention) if mention else 0.0
    if mention is None or STRENGTH[lemma] + likeness < _THRESHOLD or _is_plural(noun) or _is_indefinite(noun):
        return
    yield _candidate(
        view, participle, "founding.newly" if newly else "founding.eponym", Relation.FOUNDED,
        subject=_as_body(mention, noun), founders=tuple(m for _, m in things(view, makers)),
        heads=(participle.i, clause_head(noun).i),
        evidence={"strength": STRENGTH[lemma], "likeness": likeness, "indefinite": 0.0},
    )  # fmt: skip


def _operations(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "began broadcasting", "started operations", "began life as"."""
    done = [c for c in verb.children if c.dep_ in ("xcomp", "dobj") and c.lower_ in BEGIN_NOUNS]
    done += [c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in BEGIN_NOUNS]
    begins_as = any(c.lower_ in ("as", "out") for c in verb.children if c.dep_ in ("prep", "prt"))
    if (done or begins_as) and _is_dated(verb) and not is_passive(verb):
        yield from _plain(view, verb, "founding.operations", Relation.FOUNDED, subjects(verb), strength=0.2)


def _dating(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "dates back to 1401", "traces its roots to", "roots dating back to"."""
    lemma = verb.lemma_.lower()
    if not _is_dated(verb):
        return
    if lemma == "date":
        if not prepositional_objects(verb, ("to", "from")) and not any(
            c.lower_ == "back" for c in verb.children
        ):
            return
        holders = [owner for noun in subjects(verb) for owner in _root_owners(noun)]
        yield from _plain(view, verb, "founding.dates", Relation.FOUNDED, holders, strength=0.2)
    elif any(o.lemma_.lower() in ROOTS for o in objects(verb)) and _points_back(verb):
        yield from _plain(view, verb, "founding.roots", Relation.FOUNDED, subjects(verb), strength=0.2)


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
        yield from _plain(view, verb, "founding.ceased", Relation.DISSOLVED, subjects(verb), strength=0.2)


def _merged(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Holm Bank merged into Nordic Bank" and "was absorbed by": the subject ends."""
    into = prepositional_objects(verb, ("into",))
    if verb.lemma_ == "absorb" and not (is_passive(verb) and (agents(verb) or into)):
        return
    bodies = [m for _, m in things(view, into or agents(verb)) if m.form is MentionForm.NAME]
    if bodies and all(m.kind is not EntityKind.PERSON for m in bodies):
        yield from _plain(
            view, verb, "founding.merged_into", Relation.DISSOLVED, subjects(verb), strength=0.2
        )


def _from_noun(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    lemma = noun.lemma_.lower()
    if lemma in FOUNDING_NOUNS and noun.tag_ in ("NN", "VBG", "NNS"):
        yield from _nominal(view, noun, "founding.nominal", Relation.FOUNDED, strength=FOUNDING_NOUNS[lemma])
    elif lemma in DISSOLVING_NOUNS:
        yield from _nominal(view, noun, "founding.end_nominal", Relation.DISSOLVED, strength=0.4)
    elif lemma in FOUNDER_NOUNS or (lemma == "father" and noun.i and noun.nbor(-1).lower_ == "founding"):
        yield from _founder(view, noun)


def _nominal(
    view: SentenceView, noun: Token, rule: str, relation: Relation, *, strength: float
) -> Iterator[Candidate]:
    """Read "since its founding in 1857", "the foundation of X in 1900": dated, or of a named thing."""
    dated = _is_dated(noun) or (noun.dep_ == "pobj" and noun.head.lower_ in _DATING and _is_dated(noun.head))
    makers = prepositional_objects(noun, ("by",))
    for head, mention in things(view, _owners_or_subject(view, noun)):
        likeness = _likeness(view, head, mention)
        named = mention.name is not None and mention.form is not MentionForm.NOMINAL
        if _is_plural(head) or _is_indefinite(head) or strength + likeness < _THRESHOLD:
            continue
        if not dated and not (named and strength >= 0.5):
            continue
        yield _candidate(
            view, noun, rule, relation, subject=_as_body(mention, head),
            founders=tuple(m for _, m in things(view, makers)), heads=(noun.i,),
            evidence={"strength": strength, "likeness": likeness, "dated": float(dated), "nominal": 1.0},
        )  # fmt: skip


def _owners_or_subject(view: SentenceView, noun: Token) -> list[Token]:
    """Give whose founding it is; "since its founding in 1857, The Bee ..." looks ahead to the subject."""
    whose = owners(noun)
    if len(whose) != 1 or whose[0].lower_ not in ("its", "their"):
        return whose
    mention = view.mention_at(whose[0])
    if mention is not None and mention.name is not None:
        return whose
    ahead = [t for t in subjects(clause_head(noun)) if t.i > noun.i and t.pos_ == "PROPN"]
    return ahead or whose


def _founder(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "founder of X", "X's founder, Y", "Apple co-founder Steve Wozniak"."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN") and not _is_new_phrase(first):
        first = first.head
    people = [m for _, m in things(view, _founders_beside(first))]
    people = [_said(m) for m in people if m.kind in (EntityKind.PERSON, None) or m.form is MentionForm.PRONOUN]
    for head, mention in things(view, _founded_of(noun, first)):
        likeness = _likeness(view, head, mention)
        if (
            likeness < 0.4
            or _is_plural(head)
            or (_is_indefinite(head) and mention.form is MentionForm.NOMINAL)
        ):
            continue
        if not people and mention.form is not MentionForm.NAME:
            continue
        yield _candidate(
            view, noun, "founding.founder", Relation.FOUNDED, subject=_as_body(mention, head),
            founders=tuple(people), heads=(noun.i,),
            evidence={"strength": 1.0, "likeness": likeness, "founder": 1.0, "named_founder": float(bool(people))},
        )  # fmt: skip


def _is_new_phrase(noun: Token) -> bool:
    return any(c.dep_ == "poss" for c in noun.children) and is_named(noun.head)


def _founded_of(noun: Token, first: Token) -> list[Token]:
    """Give what was founded: owner of "founder", or of a title coordinated with it."""
    if first.dep_ == "conj" and is_named(first.head) and any(t.lower_ == "its" for t in owners(noun)):
        return [first.head]  # "Wikipedia and its founder, Jimmy Wales"
    chain = [
        noun,
        *(t for t in conjuncts(first) if t.i > noun.i),
        *(t for t in conjuncts(first) if t.i < noun.i),
    ]
    for each in chain:
        found = [t for t in owners(each) if t.ent_type_ != "PERSON" or t.dep_ == "pobj"]
        found = found or _just_before(each) or [
            c for t in (each, *_premodified(each)) for c in t.children
            if c.dep_ in ("compound", "nmod") and c.pos_ == "PROPN" and c.i < each.i and c.ent_type_ != "PERSON"
        ]  # fmt: skip
        if found:
            return found
    return []


def _just_before(noun: Token) -> list[Token]:
    """Give the name that stands right before the noun: "Microsoft co-founder Bill Gates"."""
    if noun.i == 0:
        return []
    before = noun.nbor(-1)
    return [before] if before.pos_ == "PROPN" and before.ent_type_ not in ("PERSON", "DATE", "NORP") else []


def _premodified(noun: Token) -> list[Token]:
    return [noun.head] if noun.dep_ in ("compound", "nmod") else []


def _founders_beside(noun: Token) -> list[Token]:
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head  # "one of its founding fathers was ..."
    if appositives(noun):
        return [t for t in appositives(noun) if t.pos_ == "PROPN"]
    if noun.dep_ in ("compound", "nmod", "appos"):
        return [noun.head]
    head = noun.head
    if noun.dep_ == "attr" and head.lemma_ in ("be", "become", "remain"):
        return [t for t in subjects(head) if t.lower_ not in ("it", "this", "there")]
    if noun.dep_ in ("nsubj", "nsubjpass") and head.lemma_ == "be":
        return [t for c in head.children if c.dep_ == "attr" for t in conjuncts(c)]
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        return subjects(clause_head(noun))
    return []
