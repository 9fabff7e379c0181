"""Reads foundings and dissolutions off one parsed sentence."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.founding.bare import bare_claims
from claims.extraction.founding.becoming import becoming_claims
from claims.extraction.founding.beginnings import standing_since
from claims.extraction.founding.headed import headed_claims
from claims.extraction.founding.idioms import idiom_claims
from claims.extraction.founding.nouns import established_mark, founding_titles, noun_claims
from claims.extraction.founding.orders import in_order, older_claims
from claims.extraction.founding.phrases import phrase_claims
from claims.extraction.founding.verbs import verb_claims
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.readers import Readers
from claims.extraction.syntax.meant import is_meant

__all__ = ["READERS", "find"]

_MANY = frozenset({"they", "them"})
# What is done to models and papers as often as to bodies.
_OF_THINGS = frozenset({"launch", "register", "build", "create", "introduce", "develop"})
_BARE = frozenset({"founding.bare"})


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give the foundings and dissolutions a sentence words, slots as far as the clause fills them."""
    found = [c for c in in_order(view, list(READERS.claims(view))) if _is_of_body_meant(view, c)]
    yield from found
    told = {c.subject.start for c in found if c.subject is not None}
    phrased = [c for c in phrase_claims(view) if _is_of_body_meant(view, c)]
    phrased = [c for c in phrased if c.subject is not None and c.subject.start not in told]
    yield from {c.subject: c for c in reversed(phrased)}.values()
    if not found and not phrased and view.asks(_BARE):
        yield from bare_claims(view)


def _is_of_body_meant(view: SentenceView, candidate: Candidate) -> bool:
    """Tell a founding of what "it" and "the company" mean from one of the likeliest body around."""
    subject = candidate.subject
    if subject is None:
        return True
    if subject.text.lower() in _MANY and view.span.doc[candidate.head].lemma_.lower() in _OF_THINGS:
        return False  # "Holm Motors showed two lorries. They will be launched in 2017": no firm
    return is_meant(view, subject)


# Who is asked at each word of a sentence, in this order.
READERS = Readers((
    established_mark, standing_since, verb_claims, becoming_claims, idiom_claims, noun_claims,
    founding_titles, headed_claims, older_claims,
))  # fmt: skip
