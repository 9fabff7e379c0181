"""Two names of one document held against each other: one person's, the fuller of two forms."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.context import fold, surname_of
from claims.names import name_tokens

__all__ = ["Namesakes", "fuller", "is_other_person", "same_person"]


def same_person(left: str, right: str) -> bool:
    """Tell whether two names of one document may be one person: equal, or surname of the other."""
    return fold(left) == fold(right) or (
        surname_of(left) == surname_of(right) and (" " not in left.strip() or " " not in right.strip())
    )


class Namesakes:
    """Finds among many names those that may be one person's, as `same_person` tells, without asking each.

    Parameters
    ----------
    names : iterable of str or None
        The names, of which many may be alike; None is nobody's.

    Examples
    --------
    >>> names = Namesakes(["Ann Holt", "Eva Lind", "Holt", "Tom Holt"])
    >>> names.of("Ann Holt"), names.of("Holt"), names.of("Berg")
    ([0, 2], [0, 2, 3], [])
    """

    def __init__(self, names: Iterable[str | None]) -> None:
        self._equal: dict[str, list[int]] = {}
        self._by_surname: dict[str, list[int]] = {}
        self._lone: dict[str, list[int]] = {}
        self._found: dict[str, list[int]] = {}
        for place, name in enumerate(names):
            if name is None:
                continue
            self._equal.setdefault(fold(name), []).append(place)
            self._by_surname.setdefault(surname_of(name), []).append(place)
            if " " not in name.strip():
                self._lone.setdefault(surname_of(name), []).append(place)

    def of(self, name: str) -> list[int]:
        """Give the places of those names that may be of whom a name means, in order."""
        if name not in self._found:
            alike = self._lone if " " in name.strip() else self._by_surname
            same = alike.get(surname_of(name), ())
            self._found[name] = sorted({*self._equal.get(fold(name), ()), *same})
        return self._found[name]


def is_other_person(label: str, called: str) -> bool:
    """Tell whether a full name gives a person another name than the table does, not a part or more of it.

    Examples
    --------
    >>> is_other_person("Dick Cheney", "Richard Cheney"), is_other_person("Joe Biden", "Joe R. Biden")
    (True, False)
    >>> is_other_person("Dick Cheney", "Cheney"), is_other_person("António Guterres", "Antonio Guterres")
    (False, False)
    """
    one, other = (set(name_tokens(name)) for name in (label, called))
    return len(other) > 1 and not (one <= other or other <= one)


def fuller(label: str | None, text: str) -> str:
    """Give the table's label, unless the article's own wording is a fuller form of it.

    Examples
    --------
    >>> fuller("Ford", "Ford Motor Company"), fuller("NATO", "Nato"), fuller("St. Lucia", "Saint Lucia")
    ('Ford Motor Company', 'NATO', 'Saint Lucia')
    >>> fuller("Dan Akerson", "Daniel Akerson"), fuller("Daniel Akerson", "Dan Akerson")
    ('Daniel Akerson', 'Daniel Akerson')
    >>> fuller("United States", "the United States")
    'United States'
    """
    if label is None:
        return text
    if fold(label) == fold(text):
        return label  # "the United States"
    short, long = _words(label), iter(_words(text))
    is_fuller = len(text) > len(label) and all(any(w.startswith(word) for w in long) for word in short)
    return text if is_fuller else label


def _words(name: str) -> list[str]:
    return ["saint" if word in ("st", "st.") else word.strip(".,") for word in fold(name).split()]
