"""Turns of phrase for a beginning, as data: a verb, the words that must hang on it, whose beginning it is.

"Grew out of a protest", "went on air", "was hived off from", "received its charter": the verb alone says
nothing, and neither do the words beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.context import fold
from claims.extraction.founding.beginnings import is_verbal
from claims.extraction.founding.heads import founded_heads
from claims.extraction.founding.likeness import is_dated, is_year, likeness_of
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

__all__ = ["IDIOMS", "Idiom", "idiom_claims"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Idiom:
    """A turn of phrase that tells of a founding.

    Parameters
    ----------
    id : str
        Id of the pattern.
    lemmas : frozenset of str
        Lemmas of the verb.
    beside : frozenset of str
        Words of which one must hang on the verb, in lower case or as lemma.
    path : str
        Where what is founded stands, as in a `VerbFrame`.
    passive : bool or None
        Whether the verb must be passive or must not; None when it does not matter.
    strength : float
        How far the phrase vouches for an organisation; 0.2 asks for one that is surely one.
    is_dated : bool
        Whether a year must stand in the clause.
    not_beside : frozenset of str
        Words with which the phrase means another thing.
    also : frozenset of str
        Further words of which one must hang on the verb.
    of : frozenset of str
        Words of which one must be in the name of what is founded, or be its noun or that of its page: only
        a regiment is "activated" into being, only a diocese "erected". Empty where anything may be.
    """

    id: str
    lemmas: frozenset[str]
    beside: frozenset[str]
    path: str = "subject"
    passive: bool | None = False
    strength: float = 0.2
    is_dated: bool = True
    not_beside: frozenset[str] = frozenset()
    also: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What a body comes out of and yet is no younger: "the firm emerged from bankruptcy".
_PASSED_THROUGH = _words(
    """
    bankruptcy protection administration recession crisis talk meeting tunnel chapter receivership slump war
    election poll lockdown scandal restructuring insolvency depression shadow shadows season match room hall
    building street hiding exile quarter year game vote ballot ruin rubble cocoon slumber
    """
)

# Troops, which are raised and activated, sees of bishops, which are erected, and towns, which are platted.
_UNITS = _words(
    """
    regiment battalion brigade squadron corps militia division legion battery company flotilla fleet wing army
    yeomanry fusiliers rifles hussars lancers dragoons grenadiers artillery infantry cavalry volunteers unit
    group guard guards detachment command
    """
)
_SEES = _words(
    "diocese archdiocese eparchy archeparchy vicariate prefecture exarchate bishopric parish ordinariate see"
)
# What begins with its first issue.
_PAPERS = _words(
    """
    newspaper paper daily weekly monthly magazine journal gazette periodical broadsheet tabloid courier herald
    chronicle tribune
    """
)
# What begins with those it first takes in.
_HOUSES = _words("school college university academy hospital seminary institute gymnasium asylum infirmary")
_SETTLEMENTS = _words(
    "fort port town city village settlement township hamlet community colony municipality suburb"
)

IDIOMS: tuple[Idiom, ...] = (
    Idiom(
        id="founding.grew",
        lemmas=_words("grow spring sprout evolve emerge arise develop stem rise"),
        beside=_words("out from"),
        not_beside=_PASSED_THROUGH,
    ),
    Idiom(
        id="founding.emerged",
        lemmas=_words("emerge arise"),
        beside=_words("dissolution collapse breakup century"),
        not_beside=_words("as victorious"),
    ),
    Idiom(
        id="founding.hived_off",
        lemmas=_words("carve hive spin split break cut demerge splinter"),
        beside=_words("out off from"),
        passive=True,
        not_beside=_words("news"),
    ),
    Idiom(
        id="founding.charter",
        lemmas=_words("receive get obtain gain grant win secure"),
        beside=_words("charter"),
        passive=None,
        not_beside=_words("new renew second amend"),
    ),
    Idiom(
        id="founding.first_issue",
        lemmas=_words("appear publish print issue"),
        beside=_words("first"),
        passive=None,
        not_beside=_words("edition issue volume book story article photograph letter"),
        of=_PAPERS,
    ),
    Idiom(
        id="founding.own_start",
        lemmas=_words("get have take"),
        beside=_words("start beginning beginnings origin origins"),
        also=_words("its"),
        not_beside=_words("season campaign match game race year's worst best slow bad good"),
    ),
    Idiom(
        id="founding.into_operation",
        lemmas=_words("go come"),
        beside=_words("operation"),
        also=_words("into"),
        not_beside=_words("rescue military full again back law treaty"),
    ),
    Idiom(
        id="founding.into_operation",
        lemmas=_words("become"),
        beside=_words("operational"),
        not_beside=_words("fully again re-"),
    ),
    Idiom(
        id="founding.first_intake",
        lemmas=_words("admit enrol enroll receive welcome take accept"),
        beside=_words("first inaugural"),
        also=_words("pupil student scholar patient intake undergraduate boarder"),
        not_beside=_words(
            "female male girl boy woman black foreign international chinese jewish day again overseas"
        ),
        of=_HOUSES,
    ),
    Idiom(id="founding.on_air", lemmas=_words("go come take hit"), beside=_words("air airwaves")),
    Idiom(
        id="founding.scratch",
        lemmas=_words("build create start make"),
        beside=_words("scratch nothing zero"),
        path="object,subject",
        passive=None,
        also=_words("from"),
    ),
    Idiom(
        id="founding.raised",
        lemmas=_words("raise muster embody activate commission"),
        beside=frozenset(),
        path="object,subject",
        passive=None,
        not_beside=_words("re- re again out"),
        of=_UNITS,
    ),
    Idiom(
        id="founding.erected",
        lemmas=_words("erect elevate"),
        beside=frozenset(),
        passive=True,
        not_beside=_words("archdiocese metropolitan re- cathedral church building"),
        of=_SEES,
    ),
    Idiom(
        id="founding.laid_out",
        lemmas=_words("plat settle"),
        beside=frozenset(),
        passive=True,
        not_beside=_words("dispute court case claim lawsuit strike out"),
        of=_SETTLEMENTS,
    ),
    Idiom(id="founding.laid_out", lemmas=_words("lay"), beside=_words("out"), passive=True, of=_SETTLEMENTS),
)
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
_APPEARING = _words("appear publish come issue print release")
_ISSUES = _words("issue edition number")
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
    # "The Queensland Air Service took wing" says nothing of the air.
    near = {w for t in _near(verb) if not _is_in_name(t, idiom) for w in (t.lower_, t.lemma_.lower())}
    wanted = (not idiom.beside or bool(near & idiom.beside)) and (not idiom.also or bool(near & idiom.also))
    return wanted and not near & idiom.not_beside


def _was_founded_before(verb: Token) -> bool:
    """Tell "was founded in 1960 and got a charter in 1967", of one body."""
    is_second = verb.dep_ == "conj" and verb.head.lemma_ in ("found", "establish")
    return is_second and not any(c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)


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
    heads = founded_heads(view, verb, tokens) if path == "subject" else tokens
    heads = [t for t in heads if not idiom.of or _is_of_kind(view, t, idiom.of)]
    makers = makers_of(view, verb, subjects(verb) if path == "object" else agents(verb))
    if path == "subject" and not is_passive(verb):
        makers = []
    yield from write_each(
        view, verb, idiom.id, Relation.FOUNDED, heads, strength=idiom.strength, founders=tuple(makers)
    )


def _is_repeated(verb: Token) -> bool:
    """Tell "re-activated", which the tokenizer splits, from what is done for the first time."""
    return verb.i > 1 and verb.nbor(-1).text == "-" and verb.nbor(-2).lower_ == "re"


def _is_of_kind(view: SentenceView, token: Token, kinds: frozenset[str]) -> bool:
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
        papers = [t for t in subjects(verb) if _is_of_kind(view, t, _PAPERS) or is_named(t)]
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
        and is_named(head)
        and {w.lower() for w in mention.text.split()} & BODIES
        and likeness_of(view, head, mention) >= 0.8
    ]
    if bodies:
        yield from write_each(view, verb, "founding.split_off", Relation.FOUNDED, parted, strength=0.2)
