"""Lines of JSON -> one object each, with its place; what is none becomes a fault or an error."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from claims.errors import ClaimRecordError

__all__ = ["json_lines", "sound_json_lines"]


def json_lines(text: str, name: str) -> Iterator[tuple[str, Mapping[str, Any] | str]]:
    """Give each line's place (`name:number`) with its object, or with what is wrong with it.

    Empty lines are passed over. Lines end at line feeds only: a JSON string may hold U+2028 and other
    ends of lines as they are.

    Examples
    --------
    >>> list(json_lines('{"a": 1}', "x"))
    [('x:1', {'a': 1})]
    >>> list(json_lines("[]", "x"))
    [('x:1', 'a JSON object was expected, not list')]
    """
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as fault:
            # Beside what is no JSON: numbers of thousands of digits, a hundred thousand brackets.
            yield f"{name}:{number}", f"not JSON ({fault})"
            continue
        wrong = f"a JSON object was expected, not {type(row).__name__}"
        yield f"{name}:{number}", row if isinstance(row, dict) else wrong


def sound_json_lines(text: str, name: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Give each line's place with its object.

    Raises
    ------
    ClaimRecordError
        At the first line that holds none.
    """
    for place, row in json_lines(text, name):
        if isinstance(row, str):
            raise ClaimRecordError(f"{place}: {row}")
        yield place, row
