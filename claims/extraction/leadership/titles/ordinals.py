"""The number of a holder: "the 46th president", never that of a few among the holders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from claims.dates.shapes import MONTHS
from claims.extraction.frames import Candidate, Clue, Mention, Pattern, RoleMention
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles import is_vague
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.word_lists import word_list
from claims.relations import EntityKind, Relation
from claims.types import Quantity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["BESIDE_HOLDER", "OF_ORGAN", "ORDINAL", "is_bygone", "is_feat", "is_numbered", "ordinal_claims"]

# The words every office is made of (see claims.extraction.roles.nouns); its holder is named near.
BESIDE_HOLDER = Clue(
    words=(*sorted(set(HEADS) - {"premier"}), "premier !league"), beside=("@",), before=5, behind=5
)
# "The chair of the board of governors, Ann Lee": the name stands further off.
OF_ORGAN = Clue(
    words=("of trustees", "of governors", "of directors", "of overseers"), beside=("@",), before=0, behind=2
)
ORDINAL = Pattern(
    id="leadership.ordinal_holder",
    relation=Relation.ORDINAL_HOLDER,
    # The words every office is made of: see claims.extraction.roles.nouns.
    triggers=(),
    further=(BESIDE_HOLDER,),
    example="Joe Biden is the 46th president of the United States.",
    near_miss="Joe Biden is the second Catholic president of the United States.",
)

_ORDINALS = {
    word: value
    for value, word in enumerate(
        word_list(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            """
        ),
        1,
    )
}
_ORDINAL = re.compile(r"(?P<value>\d{1,3})(?:st|nd|rd|th)$")
# "the fourth and current president" is the fourth of all, "the second Catholic president" is not.
_PLAIN = frozenset({"and", "current", "present", "incumbent", "sitting", "ever", "-", "'s", "’s", "the"})
# "The first deputy governor" is the senior one of several.
_RANKED = ("deputy", "vice", "assistant")
_REACH = 5
# "The only chair of the Council for Open Roads to have resigned".
_REACH_OF_DEED = 8
_NARROWING = frozenset({"since", "from", "without", "with", "who", "whose", "that", "under", "after"})

_PERIODS = frozenset(
    "term presidency premiership reign tenure decade year era century mandate parliament dynasty war".split()
)


def is_numbered(scene: Scene, role: RoleMention) -> bool:
    """Tell whether an office is told with a number: "America's 44th president" says nothing of today."""
    return _ordinal_before(scene, role) is not None


def ordinal_claims(scene: Scene, role: RoleMention, holders: Sequence[Mention]) -> Iterator[Candidate]:
    """Give "the 14th secretary general" as a claim of its own beside the office.

    "The first black president", "only the third woman to lead it", "the fourth premier since the war",
    "his party's second prime minister" count among a few holders, and say nothing of all.
    """
    ordinal = _ordinal_before(scene, role)
    if ordinal is None or (is_vague(role.title) and role.body is None):
        return
    head = scene.head_of(role)
    if _is_of_few(scene, role, ordinal) or (_is_word(ordinal) and _is_narrowed(scene, role, head)):
        return
    span = scene.view.span_of(ordinal)
    quantity = Quantity(
        value=_value(ordinal) or 0.0, unit="ordinal", text=ordinal.text, start=span.start, end=span.end
    )
    for holder in holders:
        yield scene.candidate(
            ORDINAL, head, Statement(subject=holder, role=role, quantity=quantity, time_heads=(head.i,))
        )


def _ordinal_before(scene: Scene, role: RoleMention) -> Token | None:
    first = scene.view.tokens_of(role)[0]
    for token in reversed(list(scene.view.span[: first.i - scene.view.span.start])[-_REACH:]):
        if _value(token) is not None:
            return None if _is_rank(token, first) else token
        if token.is_punct or token.pos_ in ("VERB", "AUX", "ADP"):
            return None
    return None


def _is_rank(ordinal: Token, first: Token) -> bool:
    """Tell a rank from a number: "First Deputy Chairman", "second vice president" hold with others."""
    return _is_word(ordinal) and ordinal.i + 1 == first.i and first.lower_.startswith(_RANKED)


def _value(token: Token) -> float | None:
    match = _ORDINAL.match(token.lower_)
    value = int(match["value"]) if match else _ORDINALS.get(token.lower_)
    return None if value is None else float(value)


def _is_word(ordinal: Token) -> bool:
    return ordinal.lower_ in _ORDINALS


def _is_of_few(scene: Scene, role: RoleMention, ordinal: Token) -> bool:
    """Tell whether a word between number and office makes the holders fewer: "the first elected mayor"."""
    first = scene.view.tokens_of(role)[0]
    between = ordinal.doc[ordinal.i + 1 : first.i]
    return any(t.lower_ not in _PLAIN and not _is_in(scene, t, role.body) for t in between)


def _is_in(scene: Scene, token: Token, mention: Mention | None) -> bool:
    place = token.idx + scene.view.shift
    return mention is not None and mention.start <= place < mention.end


def _is_narrowed(scene: Scene, role: RoleMention, head: Token) -> bool:
    """Tell whether what stands around a small number says among whom it counts.

    "The first president to resign", "the third premier in seven weeks", "the first chancellor from the
    East", "his family's second president", "Ruiz's first premier"; of the body and of a time ("since
    2014") all holders count.
    """
    doc = head.doc
    owners = [t for t in head.children if t.dep_ == "poss" and not _is_in(scene, t, role.body)]
    owners = [t for t in owners if _is_of_some(scene, t)]
    if owners or any(t.lower_ in ("only", "just") for t in doc[max(0, head.left_edge.i - 1) : head.i]):
        return True
    if any(t.dep_ in ("relcl", "acl") for t in head.children):
        return True
    behind = scene.behind(role)
    return behind is not None and (_narrows(behind) or _is_of_person(scene, behind))


def _is_of_some(scene: Scene, owner: Token) -> bool:
    """Tell an owner of few: whoever has a "first prime minister" of his own is a president."""
    mention = scene.view.mention_at(owner)
    if mention is None:
        return owner.pos_ in ("NOUN", "PRON")
    return mention.kind is EntityKind.PERSON


def _is_of_person(scene: Scene, word: Token) -> bool:
    return word.lower_ == "of" and any(
        c.dep_ == "pobj" and (mention := scene.view.mention_at(c)) is not None
        and mention.kind is EntityKind.PERSON
        for c in word.children
    )  # fmt: skip


def _narrows(word: Token) -> bool:
    """Tell whether a word begins what makes the holders fewer: "in seven weeks", "to resign"."""
    follows = list(word.doc[word.i + 1 : word.i + 3])
    if word.lower_ == "to":
        return any(t.tag_ == "VB" for t in follows[:1])
    if word.lower_ == "in":  # "in 2015", "in May": a date
        return not any((t.text.isdigit() and len(t.text) == 4) or t.text in MONTHS for t in follows)
    if word.lower_ == "of" and any(c.lemma_.lower() in _PERIODS for c in word.children):
        return True  # "of his second term"
    return word.lower_ in _NARROWING


# "The first woman to lead it": what one does by taking the office.
_HOLDING = frozenset(
    {"lead", "head", "hold", "become", "run", "be", "take", "govern", "rule", "chair", "occupy"}
)


# By these an office is lost.
_PARTING = frozenset({"resign", "die", "quit", "leave", "step", "abdicate", "retire"})


# "The first sitting president to publish a book": the number is not that of the office.
_RECORDS = frozenset({"only", "last", "youngest", "oldest", "sitting", "incumbent", "serving"})


def is_feat(scene: Scene, role: RoleMention) -> bool:
    """Tell whether becoming it is a record of its holder: "became the first president to resign".

    "Became the longest-serving premier" is one too: the office had been taken before.
    """
    head = scene.head_of(role)
    near = head.doc[max(head.sent.start, head.i - _REACH - 2) : head.i]
    if any(t.lower_ in ("longest", "shortest") or t.lower_.startswith("longest-") for t in near):
        return True
    if _ordinal_before(scene, role) is None and not any(t.lower_ in _RECORDS for t in near):
        return False
    return any(
        deed.lemma_ not in _HOLDING and not (deed.lemma_ == "serve" and not _has_object(deed))
        for deed in _deeds(scene, role)
    )


def is_bygone(scene: Scene, role: RoleMention) -> bool:
    """Tell whether a record says nothing of today's holder: "is the only chair to have resigned"."""
    return is_feat(scene, role) and any(
        deed.lemma_ in _PARTING or any(c.lower_ == "have" for c in deed.children)
        for deed in _deeds(scene, role)
    )


def _deeds(scene: Scene, role: RoleMention) -> list[Token]:
    """Give the verbs of what the holder of a record did: "the first chair to resign"."""
    head = scene.head_of(role)
    behind = max([head.i, *(t.i for t in scene.view.tokens_of(role))]) + 1  # "secretary-general" has a dash
    phrase = takewhile(lambda t: not t.is_punct, head.doc[behind : behind + _REACH_OF_DEED])
    return [t.head for t in phrase if t.tag_ == "TO"]


def _has_object(verb: Token) -> bool:
    return any(c.dep_ in ("dobj", "attr") for c in verb.children)
