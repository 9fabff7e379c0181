"""Two neighbouring names of a sentence: how the grammar ties them, and what each is by its words."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS
from claims.extraction.roles import parse_titles
from claims.extraction.roles.nouns import RANKS
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from claims.extraction.frames import Mention

__all__ = ["INSIDE", "Grammar", "is_address", "is_capital", "is_title", "kind_by", "last_word"]

INSIDE = frozenset({"compound", "amod", "nmod", "flat"})
# What stands before a name and is none of it, offices and saints too.
_BEFORE_NAMES = (
    RANKS
    | FORMS_OF_ADDRESS
    | {"saint", "st", "rear", "secretary", "minister", "crown", "princess", "prince", "us"}
)


class Grammar:
    """What ties the names of one parsed sentence that starts at `shift` in its article."""

    def __init__(self, doc: Doc, shift: int) -> None:
        self.doc = doc
        self.shift = shift

    def hangs_together(self, first: Mention, second: Mention) -> bool:
        """Tell whether the grammar makes the first name a part of what the second ends."""
        last = self.end_of(first)
        return last is not None and last.dep_ in INSIDE and self.is_inside(last.head, second)

    def is_inside(self, token: Token, mention: Mention) -> bool:
        """Tell whether a word stands in a name."""
        return mention.start <= token.idx + self.shift < mention.end

    def end_of(self, mention: Mention) -> Token | None:
        """Give the last word of a name, None where it ends inside one."""
        return self._ends.get(mention.end - self.shift)

    @cached_property
    def _ends(self) -> dict[int, Token]:
        return {token.idx + len(token.text): token for token in self.doc}


def is_address(mention: Mention) -> bool:
    """Tell whether a name is only what goes before one: "Mr.", "Professor", "Crown Prince"."""
    return {word.strip(".") for word in mention.text.lower().replace("-", " ").split()} <= _BEFORE_NAMES


def is_title(mention: Mention) -> bool:
    """Tell whether a name is what goes before one, or an office."""
    return is_address(mention) or bool(parse_titles(mention.text))


def is_capital(mention: Mention) -> bool:
    """Tell whether first and last word of a name have capitals."""
    words = mention.text.split()
    return words[0][:1].isupper() and words[-1][:1].isupper()


def last_word(mention: Mention) -> str:
    """Give the last word of a name in small letters."""
    return mention.text.rsplit(" ", 1)[-1].lower()


def kind_by(noun: str) -> EntityKind:
    """Give what a noun that ends a name makes of it."""
    return EntityKind.STATE if noun in PLACES and noun not in BODIES else EntityKind.ORGANISATION
