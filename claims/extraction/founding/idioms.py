"""Turns of phrase for a beginning, as data: a verb, the words that must hang on it, whose beginning it is.

"Grew out of a protest", "went on air", "was hived off from", "received its charter": the verb alone says
nothing, and neither do the words beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.context import fold
from claims.extraction.founding.beginnings import is_verbal
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.heads import founded_heads
from claims.extraction.founding.idiom_table import IDIOMS, PAPERS, Idiom
from claims.extraction.founding.likeness import is_dated, likeness_of
from claims.extraction.founding.page_subject import bodies_of
from claims.extraction.founding.writing import makers_of, write_each
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, owners, things
from claims.extraction.syntax.questions import agents, is_passive, objects, prepositional_objects, subjects
from claims.extraction.syntax.verb_frames import follow
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["IDIOMS", "Idiom", "idiom_claims", "is_of_kind"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BY_LEMMA: dict[str, list[Idiom]] = {}
for _idiom in IDIOMS:
    for _lemma in sorted(_idiom.lemmas):
        _BY_LEMMA.setdefault(_lemma, []).append(_idiom)
_DATING = frozenset({"year", "ago", "century"})
_BIRTHS = _words("birth rise creation formation founding foundation establishment launch")
# Verbs that bring about a birth: "gave rise to", "led to the creation of".
_BEARING = _words("give lead result spawn")
_CHILDREN = _words("daughter son child baby twin girl boy sister brother")
_SPLITTING = _words("split break splinter secede")
_APPEARING = _words("appear publish come issue print release roll")
_ISSUES = _words("issue edition number copy")
_NEAR = _words(
    """
    prep pobj dobj advmod prt pcomp acomp amod compound nsubj nsubjpass poss attr nmod oprd agent npadvmod
    """
)


@reads(
    *(idiom.id for idiom in IDIOMS),
    "founding.born_of",
    "founding.first_issue",
    "founding.split_off",
)
def idiom_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the foundings that a turn of phrase around a verb tells of."""
    if not is_verbal(verb):
        return
    lemma = verb.lemma_.lower()
    for idiom in _BY_LEMMA.get(lemma, ()):
        if _fits(idiom, verb):
            yield from _told(view, verb, idiom)
    if lemma in _BEARING:
        yield from _born_of(view, verb)
    elif lemma in _SPLITTING:
        yield from _split_off(view, verb)
    elif lemma in _APPEARING:
        yield from _first_issue(view, verb)


def _fits(idiom: Idiom, verb: Token) -> bool:
    if idiom.passive is not None and idiom.passive != is_passive(verb):
        return False
    if idiom.is_dated and not _has_year(verb):
        return False
    if idiom.id == "founding.charter" and _was_founded_before(verb):
        return False
    if idiom.id == "founding.grew" and (_is_counted_up(verb) or _goes_on(verb)):
        return False
    # "The Queensland Air Service took wing" says nothing of the air.
    near = {w for t in _near(verb) if not _is_in_name(t, idiom) for w in (t.lower_, t.lemma_.lower())}
    wanted = (not idiom.beside or bool(near & idiom.beside)) and (not idiom.also or bool(near & idiom.also))
    return wanted and not near & idiom.not_beside


def _was_founded_before(verb: Token) -> bool:
    """Tell "was founded in 1960 and got a charter in 1967", of one body."""
    is_second = verb.dep_ == "conj" and verb.head.lemma_ in ("found", "establish")
    return is_second and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


def _is_counted_up(verb: Token) -> bool:
    """Tell "grew from six to nine members", which began long before, from "grew from two clubs"."""
    first = [t for c in verb.children if c.lower_ == "from" for t in c.subtree if t.like_num]
    behind = verb.doc[first[0].i + 1 : first[0].i + 6] if first else ()
    return any(t.lower_ == "to" for t in behind) and any(t.like_num for t in behind)


def _goes_on(verb: Token) -> bool:
    """Tell "Norland was emerging from its trials", which had been there all along."""
    return verb.tag_ == "VBG" and any(c.lemma_ == "be" and c.dep_ == "aux" for c in verb.lefts)


def _is_in_name(token: Token, idiom: Idiom) -> bool:
    return idiom.passive is False and is_named(token)


def _near(verb: Token, depth: int = 3) -> Iterator[Token]:
    """Give what hangs on a verb without another clause between."""
    for child in verb.children:
        if child.dep_ in _NEAR or child.ent_type_ == "DATE":
            yield child
            if depth > 1:
                yield from _near(child, depth - 1)


def _has_year(verb: Token) -> bool:
    return is_dated(verb) and any(is_year(t) or t.lower_ in _DATING for t in _near(verb, 5))


def _told(view: SentenceView, verb: Token, idiom: Idiom) -> Iterator[Candidate]:
    path = "object" if not is_passive(verb) and idiom.path.startswith("object") else "subject"
    if _is_repeated(verb):
        return
    tokens = [each for t in follow(path, verb) for each in _counted(t)]
    if idiom.id == "founding.got_together" and any(c.dep_ == "conj" for t in tokens for c in t.children):
        return  # "the band and its fans got together"
    heads = founded_heads(view, verb, tokens) if path == "subject" else tokens
    heads = [t for t in heads if not idiom.of or is_of_kind(view, t, idiom.of)]
    makers = makers_of(view, verb, subjects(verb) if path == "object" else agents(verb))
    if path == "subject" and not is_passive(verb):
        makers = []
    yield from write_each(
        view, verb, idiom.id, Relation.FOUNDED, heads, strength=idiom.strength, founders=tuple(makers)
    )


def _is_repeated(verb: Token) -> bool:
    """Tell "re-activated", which the tokenizer splits, from what is done for the first time."""
    return verb.i > 1 and verb.nbor(-1).text == "-" and verb.nbor(-2).lower_ == "re"


def is_of_kind(view: SentenceView, token: Token, kinds: frozenset[str]) -> bool:
    """Tell whether a noun, the name it stands for or the page that it names is of a kind."""
    page = view.context.defined
    for head, mention in bodies_of(view, [token]):
        name = mention.name or mention.text
        words = {word.lower() for word in f"{mention.text} {name}".split()} | {head.lemma_.lower()}
        about = page.noun if page is not None and fold(name) == fold(page.name) else ""
        if words & kinds or about in kinds:
            return True
    return False


def _counted(noun: Token) -> list[Token]:
    """Give who is "one of three countries that emerged"."""
    one = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    is_counted = one.lower_ == "one" and one.dep_ == "attr" and noun.tag_ == "NNS"
    return (subjects(one.head) or [noun]) if is_counted else [noun]


def _born_of(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "a protest in 2004 gave birth to Open Rivers", "led to the creation of Open Rivers"."""
    if is_passive(verb):
        return
    births = [t for t in _near(verb) if t.lemma_.lower() in _BIRTHS and not is_named(t)]
    for birth in births:
        born = prepositional_objects(birth, ("of",)) or prepositional_objects(birth, ("to",))
        if birth.dep_ == "dobj" and verb.lemma_ == "give":
            born = born or prepositional_objects(verb, ("to",))
        born = [t for t in born if t.lemma_.lower() not in _CHILDREN]
        if born and is_dated(verb):
            yield from write_each(
                view, verb, "founding.born_of", Relation.FOUNDED, born, strength=0.2,
                heads=(birth.i, verb.i, *(s.i for s in subjects(verb))),
            )  # fmt: skip


def _first_issue(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "its first issue appeared in May 1887", "the paper published its first issue": it begins so."""
    if not is_dated(verb):
        return
    own = [
        t for t in objects(verb) if t.lemma_.lower() in _ISSUES and any(c.lower_ == "its" for c in t.lefts)
    ]
    if any(c.lower_ in ("first", "inaugural") for t in own for c in t.lefts):
        papers = [t for t in subjects(verb) if is_of_kind(view, t, PAPERS) or is_named(t)]
        yield from write_each(view, verb, "founding.first_issue", Relation.FOUNDED, papers, strength=0.2)
        return
    issues = [t for t in subjects(verb) if t.lemma_.lower() in _ISSUES]
    first = [t for t in issues if any(c.lower_ in ("first", "inaugural", "maiden") for c in t.lefts)]
    for issue in first[:1]:
        yield from write_each(
            view, verb, "founding.first_issue", Relation.FOUNDED, owners(issue), strength=0.2
        )


def _split_off(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the Free Fishers Party broke away from the Liberals in 2003": a body out of a body, no state."""
    if is_passive(verb) or not _has_year(verb):
        return
    origin = prepositional_objects(verb, ("from",))
    origin += [
        p for c in verb.children if c.dep_ in ("advmod", "prt") for p in prepositional_objects(c, ("from",))
    ]
    bodies = [m for _, m in things(view, origin) if m.kind is not EntityKind.PERSON]
    parted = [
        head
        for head, mention in things(view, subjects(verb))
        if mention.kind is not EntityKind.STATE
        and (is_named(head) or mention.name not in (None, mention.text))
        and {w.lower() for w in f"{mention.text} {mention.name}".split()} & BODIES
        and likeness_of(view, head, mention) >= 0.8
    ]
    if bodies:
        yield from write_each(view, verb, "founding.split_off", Relation.FOUNDED, parted, strength=0.2)
