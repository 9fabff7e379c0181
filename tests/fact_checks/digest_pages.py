"""Digests of the wide frames: what day they are of, what follows what, headline and web page."""

from __future__ import annotations

import html
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from digest_chronicle import Chronicle, Term, gap
from digest_frames_clubs import CLUBS
from digest_frames_founding import FOUNDING
from digest_frames_lives import of_lives
from digest_frames_posts import POSTS, headline, of_fresh
from digest_words import PUBLISHED, Digest

from claims.articles.html import article_of_html
from claims.types import Article

__all__ = ["PARAGRAPHS", "article_of", "joined", "wide_digests"]

PARAGRAPHS = 4
# Rulers, chiefs and lives are what texts tell of most.
_FRAMES = (*POSTS, *POSTS, of_lives, of_lives, *CLUBS, *FOUNDING)
_HEADINGS = ("Background", "Who is who", "In brief", "What happened", "Elsewhere")


def joined(parts: Sequence[Digest]) -> Digest:
    """Make one digest of paragraphs."""
    return Digest(
        "\n\n".join(part.text for part in parts),
        set().union(*(part.told for part in parts)),
        [saying for part in parts for saying in part.sayings],
    )


def wide_digests(chronicle: Chronicle, dice: random.Random, count: int) -> Iterator[Digest]:
    """Give digests of today, of the past and of news."""
    posts = chronicle.posts("state", ("country",)) + chronicle.posts("organisation", ("company", "igo"))
    pairs = [pair for post in posts for pair in chronicle.handed(post, PUBLISHED)]
    # Who "handed over on Friday" left that day or the day before.
    known = [(a, b) for a, b in pairs if len(a.end or "") == len(b.start) == 10 and b.start > "1980"]
    handed = [(a, b) for a, b in known if gap(str(a.end), b.start) < 2]
    for _ in range(count):
        yield _digest(chronicle, dice, handed)


def _digest(chronicle: Chronicle, dice: random.Random, handed: list[tuple[Term, Term]]) -> Digest:
    kind = dice.choice(("today", "today", "past", "past", "fresh"))
    day, first = PUBLISHED, []
    if kind == "past":
        day = date(dice.randrange(1993, 2024), dice.randrange(1, 13), dice.randrange(1, 29))
    elif kind == "fresh":
        pair = dice.choice(handed)
        day = date.fromisoformat(pair[1].start) + timedelta(days=dice.randrange(1, 4))
        first = [of_fresh(chronicle, dice, pair, day)]
    parts: list[Digest] = list(first)
    while len(parts) < PARAGRAPHS:
        part = dice.choice(_FRAMES)(chronicle, dice, day)
        # A body named in two paragraphs makes one topic of them.
        bodies = {body for other in parts for _, body in other.told if body}
        if part and not bodies & {body for _, body in part.told}:
            parts.append(part)
    found = joined(parts)
    found.published = day
    bodies = sorted(body for _, body in parts[0].told if body)
    if first:
        found.title = first[0].title
    elif bodies and dice.random() < 0.5:
        found.title = headline(dice, bodies[0])
    if dice.random() < 0.25:
        found.page = _page(dice, parts, found.title or "The week")
    return found


def _page(dice: random.Random, parts: Sequence[Digest], title: str) -> str:
    told = [f"<h2>{dice.choice(_HEADINGS)}</h2><p>{html.escape(part.text)}</p>" for part in parts]
    return (
        f"<html><head><title>{html.escape(title)}</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{html.escape(title)}</h1>{''.join(told)}</article></body></html>"
    )


def article_of(digest: Digest, article_id: str) -> Article:
    """Give the article that a reader of the digest gets."""
    if digest.page:
        return article_of_html(digest.page, article_id=article_id, published=digest.published)
    return Article(id=article_id, text=digest.text, title=digest.title, published=digest.published)
