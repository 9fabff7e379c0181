"""Where the time expressions of a sentence hang in its parse."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import Expression, find_expressions

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from claims.extraction.frames import SentenceView

__all__ = ["DatedWords", "dated_words"]

_BEFORE_NOUN = frozenset({"nummod", "compound", "amod", "nmod", "poss", "quantmod"})
_CLIMBED = frozenset({"pobj", "pcomp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedWords:
    """A time expression and the word it modifies.

    Parameters
    ----------
    expression : Expression
        Offsets count from the start of the sentence.
    root : Token
        The token of the expression that the others hang on.
    preposition : Token or None
        "in" of "in 1949".
    governor : Token
        What the expression (with its preposition) modifies; the root itself when it modifies nothing.
    noun : Token or None
        The noun an expression stands in front of ("the 1949 treaty"); `governor` is then
        what that noun's own preposition modifies, else the noun.
    is_bracketed : bool
        True for "(1981-2003)".
    """

    expression: Expression
    root: Token
    preposition: Token | None
    governor: Token
    noun: Token | None = None
    is_bracketed: bool = False

    @property
    def index(self) -> int:
        """Index of the root in the window's Doc."""
        return self.root.i


def dated_words(view: SentenceView) -> list[DatedWords]:
    """Give the time expressions of a sentence with what they modify, in text order."""
    span = view.span
    text = span.doc.text[span.start_char : span.end_char]
    found = []
    for expression in _expressions(text):
        tokens = _tokens(span, expression)
        if tokens:
            found.append(_attach(expression, tokens, text))
    return found


@lru_cache(maxsize=512)
def _expressions(text: str) -> tuple[Expression, ...]:
    """Find once for all the candidates of a sentence."""
    return tuple(find_expressions(text))


def _tokens(span: Span, expression: Expression) -> list[Token]:
    first = span.start_char + expression.start
    limit = span.start_char + expression.end
    return [t for t in span if t.idx < limit and t.idx + len(t.text) > first]


def _attach(expression: Expression, tokens: list[Token], text: str) -> DatedWords:
    inside = {t.i for t in tokens}
    root = min((t for t in tokens if t.head.i not in inside or t.head == t), key=_depth, default=tokens[0])
    is_bracketed = text[max(0, expression.start - 2) : expression.start].strip().endswith("(")
    if root.dep_ == "conj" and root.head.pos_ in ("NUM", "PROPN", "NOUN") and root.head.ent_type_ == "DATE":
        outer = _attach(expression, [root.head], text)  # "in 2004, 2009 and 2014"
        return DatedWords(
            expression=expression,
            root=root,
            preposition=outer.preposition,
            governor=outer.governor,
            noun=outer.noun,
            is_bracketed=is_bracketed,
        )
    noun = root.head if root.dep_ in _BEFORE_NOUN and root.head.i > root.i else None
    top = noun or root
    preposition = top.head if top.dep_ in _CLIMBED and top.head.pos_ in ("ADP", "SCONJ") else None
    governor = (preposition or top).head
    while preposition is not None and governor.dep_ == "prep" and governor.pos_ == "ADP":
        governor = governor.head  # stacked: "back in 1949", "as of in"
    if root.pos_ == "ADP" and preposition is None:
        preposition = root  # "from 2014 to 2024": the preposition belongs to the expression
    return DatedWords(
        expression=expression,
        root=root,
        preposition=preposition,
        governor=noun if noun is not None and preposition is None else governor,
        noun=noun,
        is_bracketed=is_bracketed,
    )


def _depth(token: Token) -> int:
    return sum(1 for _ in token.ancestors)
