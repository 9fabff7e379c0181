"""The titles that a text told to be open, for whoever fills an office that his sentence does not name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.extraction.context import DocumentContext
from claims.extraction.frames import Mention, RoleMention, SentenceView
from claims.extraction.leadership.phrases.filled import FILLED
from claims.extraction.renewing import renewed
from claims.extraction.roles import parse_titles, wants_of
from claims.extraction.vacancies import open_offices

__all__ = ["FILLING", "last_open"]

# Rules of entries into an office that is named elsewhere.
FILLING = frozenset(card.id for card in FILLED)


def last_open(titles: Sequence[RoleMention], view: SentenceView, place: int) -> RoleMention | None:
    """Give the title told last to be open before a place, with its body; None where there is none.

    Parameters
    ----------
    titles : sequence of RoleMention
        Those of the text around, in its order.
    """
    sentence, context = view.sentence, view.context
    for opening in reversed(open_offices(context.article.text, sentence.start, sentence.end)):
        inside = [t for t in titles if opening.start <= t.start < min(opening.end, place)]
        inside = inside or _written(context.article.text, opening.start, min(opening.end, sentence.start))
        # "It was looking for a director, chairman X said": what nobody has is open.
        for title in (*reversed([t for t in inside if t.holder is None]), *reversed(inside)):
            body = title.body
            if body is None or not body.name:
                body = next(_only_body(context, title, opening.start, opening.end), None)
            if body is not None:
                return renewed(title, body=body)
    return None


def _only_body(context: DocumentContext, title: RoleMention, start: int, end: int) -> Iterator[Mention]:
    """Give the one body that a stretch of the text names: "The union held a ballot for president"."""
    named = [b for b in (*context.bodies, *context.unknown) if any(start <= s < end for s in b.starts)]
    if len(named) == 1 and (named[0].kind is None or not title.wants or named[0].kind in title.wants):
        yield renewed(named[0].mention, name=named[0].name)


def _written(text: str, start: int, end: int) -> list[RoleMention]:
    """Give the titles of a stretch that are none beside a name or a body: "it was looking for an editor"."""
    return [
        RoleMention(
            text=text[start + t.start : start + t.end],
            start=start + t.start,
            end=start + t.end,
            title=t.title,
            wants=wants_of(t.title),
        )
        for t in parse_titles(text[start:end])
        if not t.flags & {"former", "late"}
    ]
