"""What somebody edits or conducts that has an editor or a conductor: a paper, a choir, no book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.roles.word_lists import word_set

if TYPE_CHECKING:
    from claims.extraction.leadership.clause import Clause

__all__ = ["CHOIRS", "PAPERS", "has_staffed_body"]

PAPERS = word_set(
    """
    newspaper paper magazine weekly daily journal monthly quarterly gazette review bulletin tabloid times post
    news herald argus chronicle courier tribune observer echo mail press telegraph standard mirror record
    examiner mercury guardian express advertiser
    """
)
CHOIRS = word_set(
    """
    orchestra symphony philharmonic choir chorus ensemble band singers sinfonia sinfonietta opera players
    voices chorale
    """
)
# So many characters may the noun have that stands before a name: "the magazine Elm".
_BEFORE = 10
_OF_VERB = {"edit": PAPERS, "conduct": CHOIRS}


def has_staffed_body(clause: Clause) -> bool:
    """Tell "edited the weekly Elm", "conducted the Elm Choir" from "edited the book", "conducted tests"."""
    if not clause.persons:
        return False
    body = clause.body(clause.persons[0])
    kinds = _OF_VERB.get(clause.verb.lemma_.lower())
    if body is None or kinds is None:
        return False
    start = body.start - _BEFORE
    told = clause.scene.view.written(max(start, clause.scene.view.origin), body.end)
    words = {word.lower() for name in (told, body.name or "") for word in name.split()}
    return not kinds.isdisjoint(words)
