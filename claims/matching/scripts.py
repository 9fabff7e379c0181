"""Letters that look Latin and are not: seen, folded, never trusted.

A Cyrillic А inside "NАТО" is invisible to a reader. Such a name may still be
looked up by its look-alike, so that the report can say what it seems to be, but
it never supports a claim silently.
"""

from __future__ import annotations

import unicodedata

__all__ = ["fold_lookalikes", "has_mixed_scripts"]

# Cyrillic and Greek letters drawn like Latin ones (Unicode Technical Standard 39, confusables.txt,
# the single-letter rows whose target is a Latin letter).
_LOOKALIKES = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԜаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν",
    "ABESIJKMHOPCTYXWaesijopcyxhdqwABEZHIKMNOPTYXoav",
)


def fold_lookalikes(name: str) -> str:
    r"""Give the name with look-alike letters replaced by the Latin letters they resemble.

    Examples
    --------
    >>> fold_lookalikes("N\u0410\u0422\u041e")
    'NATO'
    """
    return name.translate(_LOOKALIKES)


def has_mixed_scripts(name: str) -> bool:
    r"""Tell whether some word of the name mixes letters of several scripts.

    A word wholly in one script is honest writing, whatever the script.

    Examples
    --------
    >>> [has_mixed_scripts(name) for name in ("N\u0410\u0422\u041e", "\u041d\u0410\u0422\u041e", "NATO")]
    [True, False, False]
    """
    if name.isascii():
        return False
    return any(len(_scripts(word)) > 1 for word in name.replace("-", " ").split())


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(letter, "") for letter in word if letter.isalpha())
    return {name.split(" ", 1)[0] for name in names if name.startswith(("LATIN ", "CYRILLIC ", "GREEK "))}
