"""How names go wrong in articles: slips of the hand, lost words, near names."""

from __future__ import annotations

import random

__all__ = ["drop_word", "misspell", "shorten", "stranger"]

# Keys beside one another, row by row, on the keyboards most articles are typed on.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    letter: row[max(0, i - 1) : i] + row[i + 1 : i + 2] for row in _ROWS for i, letter in enumerate(row)
}
_OTHER_WORDS = (
    "National", "World", "Regional", "Global", "Northern", "Southern", "Central", "Royal",
    "Council", "Agency", "Forum", "Institute", "Alliance", "Congress", "Fund", "Authority",
)  # fmt: skip


def misspell(name: str, rng: random.Random) -> str:
    """Give the name with one slip: a letter doubled, lost, swapped or struck beside its key.

    Names of fewer than five letters stay as they are: a slip would make another name of them.
    """
    places = [i for i in range(1, len(name) - 1) if name[i].isalpha() and name[i + 1].isalpha()]
    if len(places) < 4:
        return name
    i = rng.choice(places)
    slip = rng.randrange(4)
    if slip == 0:
        return name[:i] + name[i] + name[i:]
    if slip == 1:
        return name[:i] + name[i + 1 :]
    if slip == 2:
        return name[:i] + name[i + 1] + name[i] + name[i + 2 :]
    beside = _BESIDE.get(name[i].lower(), "")
    return name[:i] + (rng.choice(beside) if beside else name[i]) + name[i + 1 :]


def drop_word(name: str, rng: random.Random) -> str:
    """Give the name without one of its inner or last words; names of two words stay."""
    words = name.split()
    if len(words) < 3:
        return name
    place = rng.randrange(1, len(words))
    return " ".join(words[:place] + words[place + 1 :])


def shorten(name: str) -> str:
    """Give a person's name with the first name as an initial.

    Examples
    --------
    >>> shorten("Jens Stoltenberg")
    'J. Stoltenberg'
    """
    first, _, rest = name.partition(" ")
    return f"{first[0]}. {rest}" if rest else name


def stranger(name: str, rng: random.Random) -> str:
    """Give the name with one word replaced: another organisation's name, near to this one."""
    words = name.split()
    place = rng.randrange(len(words))
    words[place] = rng.choice([word for word in _OTHER_WORDS if word != words[place]])
    return " ".join(words) if len(words) > 1 else f"{name} {words[0]}"
