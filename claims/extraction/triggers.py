"""The trigger filter: which sentences can hold a claim at all, asked before any model is run.

The filter is generated from the patterns' own triggers, never from a second list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from claims.extraction.frames import Pattern

__all__ = ["TriggerFilter"]

_Trie = dict[str, "_Trie"]
_END = ""


class TriggerFilter:
    """Tells whether a sentence carries a word on which some pattern can fire.

    Parameters
    ----------
    patterns : iterable of Pattern
        The cards of all rules, with their triggers and the words common ones need beside them.

    Examples
    --------
    >>> from claims.relations import Relation
    >>> card = Pattern(id="m.join", relation=Relation.JOINED, triggers=("join*",), example="", near_miss="")
    >>> keeps = TriggerFilter([card]).keeps
    >>> keeps("Sweden JOINED it."), keeps("The adjoining room.")
    (True, False)
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        strong: set[str] = set()
        weak: dict[tuple[str, ...], set[str]] = {}
        for pattern in patterns:
            for trigger in pattern.triggers:
                if trigger.endswith("+"):
                    weak.setdefault(pattern.beside, set()).add(trigger[:-1])
                else:
                    strong.add(trigger)
        self._strong = _compiled(strong)
        self._weak = tuple((_compiled(words), _compiled(beside)) for beside, words in sorted(weak.items()))

    def keeps(self, sentence: str) -> bool:
        """Tell whether the sentence must be parsed."""
        text = sentence.lower().replace("’", "'").replace("-", " ")
        if self._strong.search(text):
            return True
        return any(words.search(text) and beside.search(text) for words, beside in self._weak)


def _compiled(words: Iterable[str]) -> re.Pattern[str]:
    """Give an expression that finds any of some words; one that finds nothing for none."""
    known = sorted(set(words))
    figure = [r"\d"] if "#" in known else []
    rest = [word for word in known if word != "#"]
    return re.compile("|".join(figure + ([_expression(rest)] if rest else [])) or r"(?!)")


def _expression(words: Iterable[str]) -> str:
    trie: _Trie = {}
    for word in words:
        node = trie
        for letter in word.lower().replace("’", "'").replace("-", " "):
            node = node.setdefault(letter, {})
        node[_END] = {}
    return rf"(?<!\w){_branches(trie)}"


def _branches(node: _Trie) -> str:
    """Write a trie as one expression, so that a text is walked once however many words there are."""
    if "*" in node:  # any ending will do: what lies deeper adds nothing
        return ""
    parts = [re.escape(letter) + _branches(child) for letter, child in sorted(node.items()) if letter != _END]
    if _END in node:
        parts.append(r"(?!\w)")
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
