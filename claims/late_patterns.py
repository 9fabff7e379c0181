"""Regular expressions that are compiled when the first text is held against them.

There are more than a thousand, and compiling all of them takes as long as reading several articles. One
article asks a third of them, and structured claims ask hardly any.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["late_pattern"]

_TOLD = "finditer findall flags fullmatch groupindex groups match pattern search split sub subn".split()


class _LatePattern:
    """A pattern of `re` that is not there yet; what it answers with is kept, so that only the first waits."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression, self._flags = expression, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _TOLD:
            raise AttributeError(name)
        compiled = re.compile(self._expression, self._flags)
        vars(self).update((told, getattr(compiled, told)) for told in _TOLD)
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"late_pattern({self._expression!r})"


def late_pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Give what `re.compile` gives, compiled when it is first asked for something.

    For expressions that few texts need. What is wrong with one shows only then: a test compiles them all.

    Examples
    --------
    >>> late_pattern(r"(\\d+) members").search("It has 32 members.")[1]
    '32'
    """
    return cast("re.Pattern[str]", _LatePattern(expression, flags))
