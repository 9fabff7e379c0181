"""The card of a phrasing: a turn of phrase over persons, bodies and offices, read word by word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from claims.dates.shapes import MONTH_NAMES
from claims.extraction.frames import Clue, Pattern
from claims.extraction.syntax.inflection import forms
from claims.late_patterns import late_pattern
from claims.relations import Relation

__all__ = ["Phrasing", "before_body", "phrasing"]

_GROUP = late_pattern(r"\(\?P<(\w+)>")
# What signs stand for: "<[px]\\d+>", "<r\\d+>".
_SIGNS = late_pattern(r"<(?:\[(\w+)\]|(\w))\\d\+>")
_NAME = r"[A-Z][\w’'.&-]*(?: (?:[A-Z][\w’'.&-]*|van|der|den|de|da|di|al|el|bin|von|of|the)){0,5}"
# Of a person: "the Health Act" is none.
_NAME_OF_PERSON = (
    r"(?<!\bthe )(?<!\ban )[A-Z][\w’'.-]*(?: (?:[A-Z][\w’'.-]*|van|der|den|de|da|di|al|el|bin|von)){0,5}"
)
# "VERB[oust push_out]" stands for all forms of "oust" and of "push out", "ANY[job post]" for its words.
_LISTED = late_pattern(r"(VERB|ANY)\[([^\]]*)\]")
_ADVERBS = (
    "[a-z]+ly|now|then|later|soon|also|already|just|still|once|never|not|again|today|yesterday|tonight|first|"
    "meanwhile|since|instead|at last|so far|yet|long"
)
_AUXILIARIES = (
    "has|had|have|is|was|are|were|be|been|being|will|would|may|might|could|should|must|shall|did|does|do|"
    "(?:is|was|are|were|has|had|agreed|set|due|expected|plans?|planned|hopes?|hoped|wants?|wanted|decided|"
    "went on|goes on|likely|used|asked|ready|able|about|sworn|vowed|refus(?:ed|es)|declin(?:ed|es)|"
    "offer(?:ed|s)|scheduled|certain|sure|poised|forced|bound) to|'s|’s|'ll|’ll|'d|’d|himself|herself"
)
# Words that no label before a name holds: "the sea near X", "a friend of X".
_LINKS = (
    "(?:of|for|to|near|with|by|from|in|at|on|and|or|as|than|that|who|over|after|before|but|was|were|is|said"
    "|says) "
)
_MONTHS = "|".join(MONTH_NAMES)
_TIME = (
    "(?:on|in|since|until|from|by|last|next|this|at the (?:end|start|beginning) of) "
    rf"(?:[a-z]+day|{_MONTHS}|week|month|year|autumn|spring|summer|winter|\d{{1,2}}|\d{{4}})"
    r"(?: [a-z]+)?(?: \d{4})?"
)
# What a body begins with: a capital, an article, a pronoun.
_FIRST_OF_BODY = "@ the a an it its their his her our this that these those".split()
# Read from top to bottom: a macro may hold those below it.
_MACROS = {
    "SUBJECT": "(?P<who>PERSON)ALSOASIDE(?: [^;:<>]{1,60}?,? and|,? who(?: [^;:<>,]{1,40} and)?|,)?BETWEEN",
    "MAKING": "MAKERS(?: [^;:<>]{1,60}?,? and|,? who(?: [^;:<>,]{1,40} and)?|,)?BETWEEN(?: to)?",
    "MAKERS": (
        "(?P<makers>LABEL<[pxsb]\\d+>"
        "(?:(?:, | and |, and | & |,? with )(?:[a-z’'-]+ ){0,3}?<[pxsb]\\d+>){0,8})"
    ),
    # "Mali, Niger and the Gambia".
    "MEMBERS": (
        r"(?:the |its )?(?P<members>(?:ally |state |country )?<[pxsb]\d+>"
        r"(?:(?:, | and |, and | & )(?:the )?<[pxsb]\d+>){0,12})"
    ),
    "WHO": "(?P<who>PERSON)",
    "BEFORE": "(?:<r\\d+> )?(?P<before>PERSON)",
    "AFTER": "LABEL(?P<after>PERSON)",
    "ROLE": "(?:the |a |an |its |their |his |her )?(?P<role><r\\d+>)",
    # "The German carmaker X (XC)".
    "BODY": (
        f"(?:(?:the|a|an) )?(?:<b\\d+>(?:'s|’s|-based)? )?(?:(?!{_LINKS})[a-z’'-]+ ){{0,3}}?"
        "(?P<body><[bxs]\\d+>)(?: \\((?:<\\w\\d+>|[a-z0-9&.-]{2,12})\\))?"
    ),
    "OWN": "(?:'s|’s|'|’)",
    # So many words at most that no text can make a reading try all the ways to part them.
    "BETWEEN": f"(?:,? (?:{_ADVERBS}|{_AUXILIARIES}|{_TIME})){{0,6}},?",
    "ALSO": "(?P<also>(?:(?:,|,? and) <[ps]\\d+>){0,4})",
    # "X, now of Acme, will succeed Y, who is retiring": it is Y who retires.
    "ASIDE": (
        "(?:, (?!and |but |who )[^;:]{1,80}?,(?= )(?:(?! who )|(?<![pxs]\\d>,)(?<![pxs]\\d\\d>,))"
        "| \\([^()]{1,60}\\))?"
    ),
    # Words before a name that say what somebody is: "the veteran banker X".
    "LABEL": f"(?:<r\\d+>,? |(?:(?:the|a|an|its|his|her|their) )?(?:(?!{_LINKS})[a-z’'-]+ ){{0,3}}?)",
    "PERSON": "<[pxs]\\d+>",
    "TIME": f"(?: {_TIME})?",
    "DATED": (
        rf"(?=[^.;<>]{{0,40}}\b(?:1[5-9]|20)\d\d\b|[^.;<>]{{0,40}} "
        rf"(?:ago|century|{_MONTHS}|last|this|years?)\b)"
    ),
}


@dataclass(frozen=True, kw_only=True)
class Phrasing(Pattern):
    """A turn of phrase, written as a regular expression over the kinds of things a sentence names.

    Parameters
    ----------
    wordings : tuple of str
        Each matches the sentence in lower case with `<p0>` for a person, `<b1>` for a body, `<x2>` for a
        name of no known kind, `<s3>` for one that may be a person's, `<r4>` for an office with its body.
        Words in capitals are macros: SUBJECT (somebody with what may stand between him and his verb), WHO,
        BEFORE, AFTER, ROLE, BODY, MAKERS, TIME, LABEL, DATED. The word that heads the clause is in a group
        `head`, which `VERB[...]` makes of all the forms of some verbs.
    is_planned : bool
        True where the words speak of what is to come.
    is_handover : bool
        True where the one who leaves makes the other enter: both are stated.
    needs_title : bool
        True where only somebody of whom the text tells an office can be meant.
    needs_open : bool
        True where only an office can be meant that the text has told to be sought, vacant or left.
    also_titled : bool
        True where somebody of whom the text tells an office may be meant as well, if a month or year is told.
    is_elective : bool
        True where it must besides be one that is voted on.
    of_house : bool
        True where it must besides be an office of a body: heads of state come from places, too.
    by_tense : bool
        True when the present tense holds the office and the past held it.
    ends_it : bool
        True where a negation says that the office is over ("no longer").
    is_of_state : bool
        True where a state is led that the words need not name ("asked to form a government").
    of_told : bool
        True where the words name no body at all: the text has told the office ("is in charge").
    """

    wordings: tuple[str, ...]
    is_planned: bool = False
    is_handover: bool = False
    needs_title: bool = False
    needs_open: bool = False
    also_titled: bool = False
    is_elective: bool = False
    of_house: bool = False
    by_tense: bool = False
    ends_it: bool = False
    is_of_state: bool = False
    of_told: bool = False

    @cached_property
    def readings(self) -> tuple[re.Pattern[str], ...]:
        """The wordings with their macros spelled out."""
        return tuple(late_pattern(_spelled(wording)) for wording in self.wordings)

    @cached_property
    def unparsed(self) -> tuple[re.Pattern[str], ...]:
        """The wordings for a sentence without signs, where whatever has a capital may be a name."""
        spelled = (_SIGNS.sub(_may_be_sign, _spelled(wording)) for wording in self.wordings)
        return tuple(map(late_pattern, spelled))

    @cached_property
    def predicates(self) -> tuple[re.Pattern[str], ...]:
        """The unparsed wordings from their verb on, which are looked for faster than whole ones."""
        cut = (wording[max(0, wording.find("VERB[")) :] for wording in self.wordings)
        return tuple(late_pattern(_SIGNS.sub(_may_be_sign, _spelled(wording))) for wording in cut)


def _spelled(wording: str) -> str:
    """Spell the macros out; what is named twice, in other branches, gets a number."""
    wording = _LISTED.sub(_alternatives, wording)
    for name, words in _MACROS.items():
        wording = wording.replace(name, words)
    seen: Counter[str] = Counter()

    def numbered(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return found[0] if seen[found[1]] == 1 else f"(?P<{found[1]}_{seen[found[1]]}>"

    return _GROUP.sub(numbered, wording)


def _may_be_sign(sign: re.Match[str]) -> str:
    """Give words that may stand where a sign would: a name, a pronoun, an office with its body."""
    kinds = sign[1] or sign[2]
    words = ["he", "she", "him", "her"] if "p" in kinds else []
    if "r" in kinds:
        words.append(r"(?:[\w’'-]+ ){0,5}?[\w’'-]+")
    name = _NAME_OF_PERSON if "p" in kinds and "b" not in kinds else _NAME
    return f"(?:{'|'.join([name, *words])})"


def _alternatives(listed: re.Match[str]) -> str:
    words = sorted(_written(listed[1], listed[2]), key=lambda word: (-len(word), word))
    return f"(?P<head>{'|'.join(words)})" if listed[1] == "VERB" else f"(?:{'|'.join(words)})"


def _written(kind: str, listed: str) -> set[str]:
    """Give the words of a list, verbs in all their forms: "push_out" as "pushes out", "pushed out"."""
    words = [word.replace("_", " ") for word in listed.split()]
    if kind == "ANY":
        return set(words)
    split = (word.partition(" ") for word in words)
    return {f"{form}{gap}{rest}" for verb, gap, rest in split for form in forms(verb)}


def before_body(words: str) -> str:
    """Give words, parted by blanks, each with what a body begins with that stands right behind it.

    Examples
    --------
    >>> before_body("leads").split()[:3]
    ['leads_@', 'leads_the', 'leads_a']
    """
    return " ".join(f"{word}_{first}" for word in words.split() for first in _FIRST_OF_BODY)


def phrasing(
    name: str,
    relation: Relation,
    *wordings: str,
    words: str = "",
    beside: Sequence[str] = (),
    also: Sequence[str] = (),
    reach: int = 8,
    before: int | None = None,
    alone: str = "",
    clues: Sequence[Clue] = (),
    **slots: Any,
) -> Phrasing:
    """Make the card of a phrasing.

    Parameters
    ----------
    words : str
        What makes a sentence worth parsing, an underscore for a space; the verbs of the wordings when empty.
    beside : sequence of str
        What must stand beside those words, at most `reach` words away.
    also : sequence of str
        What must stand there besides.
    before : int or None
        How many words before them it may stand at most, where that is not `reach`.
    alone : str
        Further words that are enough.
    clues : sequence of Clue
        What else makes a sentence worth parsing.
    """
    triggers = {word.replace("_", " ") for word in words.split()} or {
        word
        for wording in wordings
        for listed in _LISTED.finditer(wording)
        if listed[1] == "VERB"
        for word in _written("VERB", listed[2])
    }
    made = (
        Clue(
            words=tuple(sorted(triggers)),
            beside=tuple(beside),
            also=tuple(also),
            before=reach if before is None else before,
            behind=reach,
        ),
        Clue(words=tuple(sorted(word.replace("_", " ") for word in alone.split()))),
        *clues,
    )
    return Phrasing(
        id=name,
        relation=relation,
        triggers=(),
        further=tuple(clue for clue in made if clue.words),
        wordings=wordings,
        **slots,
    )
