"""Turns of phrase as data: how a line such as "M sever/cut tie/link with:B" is written and what it means.

A line names, in this order, the subject, the verbs, and what the verb governs. `M` is the member and
`B` the body, `-` anybody; a word list stands for nouns, parted by `/`. Besides:

- `tear+up`: the verb with an adverb or particle;
- `>M`: the receiver ("gave *it* a seat");
- `=party/signatory`: what somebody is or becomes;
- `with/from:B`, `off:roll/list`: what a preposition leads to, from the verb or from a noun before;
- `seat[B]`, `membership[M]`: the noun with its owner ("Kenya's seat", "a Union seat", "a seat in it").

The passive of each line comes for free. A line ends in `!` where it says membership by itself, so that a
body need not be known for one by the table or its name. Where it says another thing of some it ends in
`~` (of persons: "the party dropped its leader"), `^` (of states: "cut its ties with the League"), `*` (of
firms, unless the body is one of many: "the company lost Holm Motors") or `#` (in bodies the table knows:
"was banned from the European Union").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.extraction.frames import Clue
from claims.extraction.membership.cards.card import BODY
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation
from claims.types import Modality

__all__ = ["Part", "Turn", "clues", "parse"]

# What else bodies are called by their last word: texts that are signed, parties, leagues.
_CALLED = (
    "accord charter compact concord convention treaty protocol agreement democrats liberals greens "
    "conservatives republicans socialists labour labor premiership bundesliga synod "
    "initiative pledge communion pool"
)
_MEMBERSHIP = frozenset(
    {"membership", "member", "accession", "affiliation", "admission", "candidate", "signatory"}
    | {"membership card", "party card"}
)
_NEAR = 6
_CONTINUED = re.compile(r"\n\s*/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing a verb governs: a slot, or nouns that may have an owner in a slot.

    Parameters
    ----------
    kind : str
        `subject`, `object`, `receiver`, `attribute` or `prep`.
    slot : str or None
        `M`, `B`, or None where nouns are wanted; `-` is anybody.
    nouns : frozenset of str
        Lemmas of the noun.
    owners : str
        The slots whose fillers own the noun.
    prepositions : tuple of str
        What leads to it, for a `prep`.
    """

    kind: str
    slot: str | None = None
    nouns: frozenset[str] = frozenset()
    owners: str = ""
    prepositions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Turn:
    """A turn of phrase: its verbs with their particles, and the parts around them."""

    relation: Relation
    line: str
    verbs: dict[str, frozenset[str]]
    parts: tuple[Part, ...]
    is_sure: bool = False
    not_of: str = ""
    is_denied: bool = False
    modality: Modality | None = None

    @cached_property
    def is_bare(self) -> bool:
        """Whether it is a verb with its subject and object alone."""
        return [p.kind for p in self.parts] == ["subject", "object"] and self.parts[1].slot is not None

    @cached_property
    def is_of_doers(self) -> bool:
        """Whether its subject alone is a noun, for whoever acts for the body."""
        return bool(self.parts[0].nouns) and not self.parts[0].owners and len(self.parts) == 2

    @cached_property
    def governs(self) -> bool:
        """Whether its verb governs more than what a preposition leads to."""
        return any(part.kind not in ("subject", "prep") for part in self.parts)

    @cached_property
    def is_of_membership(self) -> bool:
        """Whether one of its nouns is membership, a member, or the like."""
        return any(part.nouns & _MEMBERSHIP for part in self.parts)

    @cached_property
    def nouns(self) -> tuple[frozenset[str], ...]:
        """Words of which the sentence must hold one, for each of its nouns: of several the last."""
        named = (part.nouns for part in self.parts if part.nouns)
        return tuple(frozenset(noun.rpartition(" ")[2] for noun in nouns) | nouns for nouns in named)

    @cached_property
    def rule(self) -> str:
        """The id of the pattern it belongs to."""
        return f"membership.turn_{self.relation.value}"


def parse(
    relation: Relation, lines: str, *, is_denied: bool = False, modality: Modality | None = None
) -> tuple[Turn, ...]:
    """Give the turns of some lines, one each; a line that opens with `/` goes on the one before.

    Examples
    --------
    >>> (turn,) = parse(Relation.LEFT, "M hand+in/burn card[B] !")
    >>> sorted(turn.verbs), turn.parts[1].owners, turn.is_sure
    (['burn', 'hand'], 'B', True)
    """
    made = []
    for line in filter(None, map(str.strip, _CONTINUED.sub("/", lines).splitlines())):
        plain = line.rstrip("!~^#* ")
        first, verbs, *rest = plain.split()
        made.append(
            Turn(
                relation=relation, line=line, verbs=_verbs(verbs), is_sure="!" in line[len(plain):],
                not_of=line[len(plain):].strip(" !"),
                parts=(_part(first, "subject"), *(_part(word, "object") for word in rest)),
                is_denied=is_denied, modality=modality,
            )
        )  # fmt: skip
    return tuple(made)


def _verbs(words: str) -> dict[str, frozenset[str]]:
    """Give each verb with the particles of which it needs one; none where it stands alone."""
    found: dict[str, set[str]] = {}
    for word in words.split("/"):
        verb, _, tail = word.partition("+")
        found.setdefault(verb, set()).add(tail)
    return {verb: frozenset() if "" in tails else frozenset(tails) for verb, tails in found.items()}


def _part(word: str, kind: str) -> Part:
    prepositions, colon, what = word.rpartition(":")
    if colon:
        kind = "prep"
    elif what[0] in ">=":
        kind, what = {">": "receiver", "=": "attribute"}[what[0]], what[1:]
    leads = tuple(prepositions.replace("_", " ").split("/"))
    if what in ("M", "B", "-"):
        return Part(kind=kind, slot=what, prepositions=leads)
    nouns, _, owners = what.partition("[")
    return Part(
        kind=kind, nouns=frozenset(n.replace("_", " ") for n in nouns.split("/")),
        owners="".join(c for c in owners if c in "MB"), prepositions=leads,
    )  # fmt: skip


def clues(turns: tuple[Turn, ...]) -> Iterator[Clue]:
    """Give what makes a sentence worth parsing for some turns.

    A noun beside its verb; a verb beside its particle or preposition, which stand behind it; and a body,
    at least by the word for its kind. Forms of "be" tell nothing: their nouns stand beside a preposition.
    """
    for turn in turns:
        nouns = sorted({form for part in turn.parts for noun in part.nouns for form in _noun_forms(noun)})
        leads = sorted({p.split()[0] for part in turn.parts for p in part.prepositions if p})
        bodies = ("@", "he", "she") if turn.is_sure else tuple(f"{BODY} {_CALLED}".split())
        plain = [verb for verb, tails in turn.verbs.items() if not tails and verb != "be"]
        tailed = [verb for verb, tails in turn.verbs.items() if tails]
        if turn.is_of_doers:
            # "The members voted it out": the noun stands before its verb.
            done = (*_parted({verb: turn.verbs[verb] for verb in tailed}), *verb_forms(plain))
            yield Clue(words=done, beside=tuple(nouns), also=bodies, before=4, behind=4)
            continue
        if nouns and "be" in turn.verbs:
            yield Clue(words=tuple(nouns), beside=tuple(leads), also=bodies, before=3, behind=_NEAR)
        if nouns and plain + tailed:
            yield Clue(
                words=tuple(nouns), beside=verb_forms(plain + tailed), also=bodies,
                before=_NEAR, behind=_NEAR,
            )  # fmt: skip
        elif not nouns:
            if tailed:
                yield Clue(words=_parted(turn.verbs), beside=bodies, before=_NEAR, behind=_NEAR)
            if plain and leads:
                yield Clue(words=verb_forms(plain), beside=tuple(leads), also=bodies, before=0, behind=_NEAR)
            elif plain:
                yield Clue(words=verb_forms(plain), beside=bodies, also=("@",), before=1, behind=4)


def _parted(verbs: dict[str, frozenset[str]]) -> tuple[str, ...]:
    """Give verbs with their own particles behind them: "took in", "took it in", "took Kenya and Mali in"."""
    return tuple(
        f"{form} {between}{tail}"
        for verb, tails in verbs.items()
        for tail in sorted(tails)
        for form in verb_forms([verb])
        for between in ("", f"!{tail} ", "@ @ ", "@ and @ ")
    )


def _noun_forms(noun: str) -> tuple[str, ...]:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return (noun.replace("-", " "), plural.replace("-", " "))
