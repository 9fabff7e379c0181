"""What somebody does something for: "left to become head of the museum"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["purposes"]


def purposes(verb: Token) -> list[Token]:
    """Give the infinitives behind a verb that say what it is done for, or that it needs to be complete."""
    return [
        c
        for c in verb.children
        if c.i > verb.i and c.dep_ in ("xcomp", "advcl") and any(t.tag_ == "TO" for t in c.children)
    ]
