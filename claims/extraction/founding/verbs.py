"""Reads foundings and dissolutions that a verb words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.founding.above import is_cut_short, told_of_body
from claims.extraction.founding.apposed_made import apposed_made
from claims.extraction.founding.beginnings import beginning_claims, is_verbal
from claims.extraction.founding.bystanders import (
    explains,
    is_made_into,
    is_only_described,
    is_part,
    is_peerage,
    is_post_office,
    is_state_of_things,
    labels,
)
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.found_or_find import is_to_found
from claims.extraction.founding.fronts import instances_of
from claims.extraction.founding.heads import founded_heads, said_above, torn_subject
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
    likeness_of,
    may_be_founded,
)
from claims.extraction.founding.names_taken import under_name
from claims.extraction.founding.no_bodies import is_called_thing_elsewhere, is_no_body
from claims.extraction.founding.opened import is_own_body
from claims.extraction.founding.page_subject import bodies_of, likeness_of_page
from claims.extraction.founding.patterns import FRAMES, STRENGTH
from claims.extraction.founding.products import is_attended, is_product
from claims.extraction.founding.senses import is_other_sense
from claims.extraction.founding.shared_verbs import with_gaps
from claims.extraction.founding.spoken_of import named_later
from claims.extraction.founding.torn_clauses import dated_only, filled_otherwise, made_by_subject
from claims.extraction.founding.writing import is_merger, makers_of, write
from claims.extraction.founding.years import years_named
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import (
    is_named,
    names_given,
    own_dates,
    things,
    with_strays,
)
from claims.extraction.syntax.dangling import meant_subjects
from claims.extraction.syntax.questions import (
    clause_head,
    conjuncts,
    is_passive,
    objects,
    particle,
    prepositional_objects,
)
from claims.extraction.syntax.verb_frames import by_lemma, fill
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = ["verb_claims"]

_ANNEXING = frozenset({"into"})


_FRAMES = by_lemma(FRAMES)
_COINED = frozenset({"mint", "fledge", "hatch", "bear"})
_NEW = frozenset({"own", "family", "new", "separate", "rival"})
_SOMEBODYS = frozenset({"his", "her"})
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
    apposed = list(apposed_made(view, verb))
    if apposed:
        yield from apposed
        return
    filled = [(frame, slots) for frame, slots in fill(_FRAMES, verb) if not _is_time(slots["subject"])]
    if all(frame.flags.get("intransitive") for frame, _ in filled):
        filled = made_by_subject(verb) or filled
    for frame, slots in dated_only(verb) or filled or filled_otherwise(view, verb):
        yield from with_gaps(view, verb, list(_framed(view, verb, frame, slots)))
    if lemma in ("declare", "proclaim"):
        yield from _self_declared(view, verb)
    if view.asks(beginning_claims.rules):
        yield from beginning_claims.read(view, verb)


def _is_time(tokens: Sequence[Token]) -> bool:
    """Tell objects that only date: "the firm he created the following year"."""
    return all(
        t.ent_type_ == "DATE"
        and (t.like_num or not is_named(t))
        and t.lemma_.lower() not in BODIES | NOMINAL_KINDS.keys()  # "a daily founded in 1890"
        for t in tokens
    )


def _framed(
    view: SentenceView, verb: Token, frame: VerbFrame, slots: dict[str, list[Token]]
) -> Iterator[Candidate]:
    if not _may_found(view, verb, frame):
        return
    heads = _heads(view, verb, frame, slots["subject"])
    strength = _strength(verb, frame, heads[0]) if heads else 0.0
    founders = slots.get("founders", [])
    if frame.flags.get("venue") and founders == slots["subject"]:
        founders = []  # "it opened in 1871": nobody is said to have opened it
    makers = makers_of(view, verb, founders)
    known = {m.name for m in makers if m.name is not None}
    dates = own_dates(heads, verb)
    for head, mention in bodies_of(view, heads):
        if is_plural(head) and _is_taken_from_list(view, head, mention):
            continue
        if mention.form in (MentionForm.PRONOUN, MentionForm.NOMINAL) and mention.name in known:
            mention = replace(mention, name=None, entity_ids=())  # nobody founds himself
        if frame.id == "founding.active" and _is_told_anew(view, head, mention):
            mention = replace(mention, name=_phrase(head), entity_ids=())
        is_own = any(m.start == mention.start for m in makers) and not _is_of_pronoun(verb)
        if frame.id == "founding.active" and is_own:
            continue  # "a company Ford had founded in 1899" is called as nobody says
        mention = under_name(view, verb, named_later(view, verb, mention) or mention)
        if is_fragment(head, mention) or (is_nameless(head, mention) and not is_short_claim(view)):
            continue
        mention = in_one(view, head, mention)
        likeness = likeness_of(view, head, mention)
        if not may_be_founded(head, mention, strength=strength, likeness=likeness, frame=frame):
            continue
        if is_header(head, heads) or explains(head, heads):
            continue
        if _is_no_founding(view, verb, frame, head, mention, makers):
            continue
        is_told_when = is_dated(verb) or bool(years_named(verb))
        if not is_told_when and _needs_date(head, mention, frame, is_weak=strength < 0.3 and not makers):
            continue
        yield write(
            view, verb, frame.id, frame.relation,
            subject=as_body(mention, head), founders=tuple(m for m in makers if m.start != mention.start),
            heads=(dates[head.i], verb.i) if head.i in dates else (verb.i, *years_named(verb)),
            evidence={
                "strength": strength, "likeness": likeness, "indefinite": float(is_indefinite(head)),
                "made_by_person": float(any(m.kind is EntityKind.PERSON for m in makers)),
                f"verb.{verb.lemma_.lower()}": 1.0,
            },
        )  # fmt: skip


def _is_taken_from_list(view: SentenceView, head: Token, mention: Mention) -> bool:
    """Tell "both teams" for which the text has named only the two towns side by side."""
    if head.lemma_.lower() in PLACES or mention.name in (None, mention.text):
        return False
    named = (body for body in view.context.bodies if body.name == mention.name)
    return any(body.kind is not EntityKind.ORGANISATION for body in named)


def _may_found(view: SentenceView, verb: Token, frame: VerbFrame) -> bool:
    """Tell whether a verb, whatever its subject, may found in the sense of a frame."""
    flags = frame.flags
    if flags.get("place") and _is_reflexive(verb):
        return False
    if frame.id == "founding.passive" and is_made_into(verb):
        return False
    if flags.get("infinitive") and not is_to_found(view, verb):
        return False
    if flags.get("intransitive") and (objects(verb) or is_passive(verb)):
        return False
    if any(c.lower_ in _ANNEXING for c in verb.children if c.dep_ == "prep") and not flags.get("ends"):
        return False
    return not (is_other_sense(view, verb) or is_state_of_things(verb, frame))


def _heads(view: SentenceView, verb: Token, frame: VerbFrame, told: list[Token]) -> list[Token]:
    """Give the nouns of what is founded, from those a frame finds."""
    spoken = told if frame.passive is False else meant_subjects(verb, told)
    heads = [t for t in spoken if not is_merger(t)]
    if frame.id == "founding.active":
        heads += [*_listed_anew(heads), *(each for t in heads for each in instances_of(t))]
        heads = [t for t in with_strays(heads, verb) if t in heads or t.ent_type_ != "PERSON"]
    if frame.paths["subject"] == "subject" or verb.dep_ == "relcl":
        torn = torn_subject(verb) if is_passive(verb) else []
        heads = torn or said_above(view, verb, told_of_body(view, verb, founded_heads(view, verb, heads)))
    heads = [t for t in heads if not labels(t, heads)]
    if frame.id == "founding.passive" and len(heads) == 1:
        heads += _gapped(verb)
    return heads


def _is_no_founding(
    view: SentenceView,
    verb: Token,
    frame: VerbFrame,
    head: Token,
    mention: Mention,
    makers: Sequence[Mention],
) -> bool:
    """Tell what is made, opened or described, but founds no body."""
    if is_post_office(head) or is_peerage(mention, verb) or is_part(view, head, mention):
        return True
    if is_cut_short(view, mention) or _is_on_show(verb, frame):
        return True
    if head.lower_ == "itself" and head.dep_ == "dobj":
        return True  # "spread to other lands, establishing itself in Norland in 1976"
    if is_only_described(view, head, mention, verb):
        return True
    is_passive_frame = frame.id == "founding.passive"
    is_pronoun = mention.form is MentionForm.PRONOUN
    if is_pronoun and mention.kind is EntityKind.STATE and verb.lemma_.lower() == "inaugurate":
        return True  # a bridge of the town named last
    if _is_partner(view, mention, verb):
        return True
    is_told = likeness_of_page(view, mention) is None
    if is_told and is_no_body(head, mention, verb, makers):
        return True
    if is_told and is_called_thing_elsewhere(view, mention, verb):
        return True
    if is_attended(head, verb) or is_new_common(head, mention, verb, passive=is_passive_frame):
        return True
    if is_told and is_product(head, mention, verb, makers):
        return True
    # "Hannah Lowe, the new director, started on Monday".
    return is_passive_frame and mention.kind is EntityKind.PERSON and not is_passive(verb)


def _is_on_show(verb: Token, frame: VerbFrame) -> bool:
    """Tell what "opened in May and ran through August": a show, whatever house stands beside it."""
    further = [c for c in verb.children if c.dep_ == "conj" and c.lemma_ in ("run", "continue", "last")]
    ends = ("through", "until", "till", "to", "for")
    return frame.id == "founding.opened" and any(c.lower_ in ends for v in further for c in v.children)


def _is_partner(view: SentenceView, mention: Mention, verb: Token) -> bool:
    """Tell who founded along: "a project he formed with his friend Ann Lee", not "one called Ann Lee"."""
    if verb.dep_ != "relcl" or mention.start < verb.idx + view.shift or not has_given_name(mention.text):
        return False
    return all(t.ent_type_ == "PERSON" for t in view.tokens_of(mention))


def _is_of_pronoun(verb: Token) -> bool:
    """Tell "the band that formed in 1982": it is founded by its own forming."""
    return any(c.dep_ == "nsubj" and c.lower_ in ("that", "which", "who") for c in verb.children)


def _is_told_anew(view: SentenceView, head: Token, mention: Mention) -> bool:
    """Tell a body that the clause brings up, unless it is the page's, from one named: "his studio"."""
    about = view.context.title_mention
    is_page = about is not None and mention.name == about.name and mention.kind is about.kind
    marks = {c.lower_ for c in head.children}
    return mention.form is MentionForm.NOMINAL and not is_page and not marks.isdisjoint(_NEW | _SOMEBODYS)


def _phrase(head: Token) -> str:
    doc = head.doc
    return doc[head.left_edge.i : head.i + 1].text


def _gapped(verb: Token) -> list[Token]:
    """Give what goes on without its verb: "Holm College was founded in 1981, Ost College in 1985"."""
    behind = [c for c in verb.children if c.i > verb.i and c.dep_ in ("conj", "npadvmod", "dep", "appos")]
    named = [t for c in behind if c.pos_ == "PROPN" for t in conjuncts(c)]
    return [
        t
        for t in named
        if t.ent_type_ not in ("DATE", "PERSON")
        and any(is_year(year) for year in prepositional_objects(t, ("in",)))
    ]


def _needs_date(head: Token, mention: Mention, frame: VerbFrame, *, is_weak: bool) -> bool:
    """Tell what only a date makes a founding: "the school opened in 1911", not "Holm is highly built up"."""
    if frame.flags.get("venue") or frame.flags.get("intransitive"):
        return not is_own_body(head, mention)
    if frame.flags.get("known"):  # "was born of hope", but "of the merger of two banks"
        origins = prepositional_objects(head.head, ("of", "from"))
        return bool(origins) and not any(is_merger(t) or is_named(t) for t in origins)
    return is_weak and frame.id == "founding.passive"


def _listed_anew(heads: Sequence[Token]) -> list[Token]:
    """Give what a list goes on with behind a name: "founded Holm Radio, a label called Ost and Holm Choir".

    A noun that is given a name of its own explains nobody else's; what is coordinated with that name is a
    further body.
    """
    further = [c for t in heads for c in t.children if c.dep_ == "appos" and names_given(c)]
    given = [name for t in (*heads, *further) for name in names_given(t)]
    joined = [each for name in given for each in conjuncts(name)[1:] if is_named(each)]
    beside = [each for t in heads for each in _beside_label(t)]
    return [t for t in dict.fromkeys((*further, *joined, *beside)) if t not in heads]


def _beside_label(noun: Token) -> list[Token]:
    """Give what is coordinated with the name a noun labels: "the firm Holm Air and the airline Berg Jet"."""
    if is_named(noun):
        return []
    names = [c for c in noun.children if c.dep_ == "appos" and c.i == noun.i + len(list(c.lefts)) + 1]
    others = [each for name in names if is_named(name) for each in conjuncts(name)[1:]]
    return [t for t in others if (t.ent_type_ != "PERSON" if is_named(t) else _is_label(t))]


def _is_label(noun: Token) -> bool:
    return noun.lemma_.lower() in BODIES and any(c.dep_ == "appos" and is_named(c) for c in noun.rights)


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
    mention = next((named for _, named in bodies_of(view, [noun])), None)
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
