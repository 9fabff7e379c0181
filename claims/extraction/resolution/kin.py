"""What a text calls the relatives of whom it speaks: "the son of Ida and Tom Holt", "his father, Tom"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.context.genders import FEMALE, MALE, gender_of
from claims.extraction.filling.nominals import KIN
from claims.late_patterns import late_pattern

__all__ = ["named_kin"]

_WORD = r"[A-Z][^\W\d_]*[\w’'-]*"
_NAME = rf"{_WORD}(?:\s(?:[A-Z]\.|(?:(?:de|da|van|von|der|bin|al|el|di|la)\s)*{_WORD})){{0,3}}"
_ANY_KIN = "|".join(sorted(KIN, key=len, reverse=True))
_ASIDE = r"(?:\s\([^()]{1,40}\))?"
# "His younger brother, Per Holt," and "Per Holt, her brother".
_TOLD = late_pattern(
    rf"\b(?:[Hh]is|[Hh]er)\s(?:[a-z-]+\s){{0,2}}(?P<kin>{_ANY_KIN})"
    rf"(?:,|\swas)?\s(?:the\s(?:[a-z-]+\s){{1,2}})?(?P<name>{_NAME})"
)
_KIN = rf",\s(?:[Hh]is|[Hh]er)\s(?:[a-z-]+\s)?(?P<kin>{_ANY_KIN})\b(?!['’]s)"
_BEHIND = late_pattern(rf"(?P<name>{_WORD}\s{_NAME}){_KIN}")
# Most texts have no kin there, and then need not be searched from each of their names.
_KIN_BEHIND = late_pattern(_KIN)
_CHILD = late_pattern(
    rf"\b(?:(?:son|daughter|child|children)\sof|(?:[Hh]is|[Hh]er)\sparents(?:\swere|,))\s(?:the\s(?:[a-z-]+\s){{1,2}})?(?P<one>{_NAME}){_ASIDE}"
    rf"(?:\sand\s(?:his\swife,?\s|her\shusband,?\s)?(?P<two>{_NAME}))?"
)
_PARENTS = {MALE: "father", FEMALE: "mother"}


def named_kin(text: str) -> Iterator[tuple[str, str]]:
    """Give each kind of relative that a text names, with the name.

    Examples
    --------
    >>> list(named_kin("Ann Holt was the daughter of Ida (née Lie) and Tom B. Holt."))
    [('mother', 'Ida'), ('father', 'Tom B. Holt')]
    >>> list(named_kin("Her elder brother, Per Holt, sailed. Olga Lie, his wife, stayed."))
    [('brother', 'Per Holt'), ('wife', 'Olga Lie')]
    """
    for pattern in (_TOLD, _BEHIND) if _KIN_BEHIND.search(text) is not None else (_TOLD,):
        for told in pattern.finditer(text):
            yield told["kin"], told["name"]
    for told in _CHILD.finditer(text):
        yield from _parents(told["one"], told["two"])


def _parents(one: str, two: str | None) -> Iterator[tuple[str, str]]:
    """Tell father and mother of a child, by their given names: of two the first may be either."""
    if two is None:
        yield _PARENTS[gender_of(one) or MALE], one
        return
    is_mother_first = gender_of(one) == FEMALE or gender_of(two) == MALE or " " not in one
    mother, father = (one, two) if is_mother_first else (two, one)
    yield "mother", mother
    yield "father", father
