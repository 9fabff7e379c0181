"""Tells who only works for what is named beside them: critics, managers, composers' heroes, winners of shows.

"X of Y", "Y's X" and "Y singer X" are places in bands where music is spoken of, but the culture pages are
full of others: "The Guardian's critic", "Verdi's Don Carlos", "Eurovision singer".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern, SentenceView
from claims.extraction.membership.bodies import is_employer
from claims.extraction.membership.neighbours import at
from claims.extraction.triggers import TriggerFilter
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_house", "is_stage", "is_work_of", "works_for"]

# Names of papers, broadcasters, labels, studios, which a person is "of" as staff or under contract.
_HOUSES = re.compile(
    r"\b(?:guardian|observer|telegraph|independent|yorker|economist|spectator|billboard|variety|mojo|vogue|"
    r"gramophone|pitchfork|rolling stone|nme|mtv|bbc|itv|cnn|npr|reuters|bloomberg|netflix|disney|pixar|"
    r"spotify|emi|sony|universal|warner|decca|motown|columbia|capitol|def jam|live nation|productions?|"
    r"workshop|entertainment|management|partners|associates|publishing|foundation|museum|gallery|conservatory|radio)\b",
    re.IGNORECASE,
)
# Who stands beside a name as staff.
_STAFF = frozenset(
    """
    critic reviewer editor journalist writer columnist presenter broadcaster host correspondent reporter
    manager executive president director agent publicist publisher promoter architect mayor minister
    professor curator lawyer analyst chairman chief
    """.split()
)
_DONE_BY_STAFF = frozenset("direct design review edit publish found".split())
# Shows, prizes and streets before which "singer" tells where somebody sang or won.
_SHOWS = re.compile(
    r"\b(?:broadway|eurovision|idol|factor|voice|got talent|juilliard|conservatory|bond|grammy|oscar|brit|"
    r"motown|hollywood|bollywood|west end|academy|sesame street|glee)\b",
    re.IGNORECASE,
)
# What is spoken of where a composer or writer "has" somebody: his hero.
_STAGED = TriggerFilter(
    [
        Pattern(
            id="", relation=Relation.MEMBER, example="", near_miss="",
            triggers=tuple(
                """
                opera* aria* overture* libretto* orchestra* philharmonic* symphon* conductor* conducted
                soprano* tenor* baritone* mezzo* ballet* recital* staged staging novel* play plays theatre
                """.split()
            ),
        )
    ]
)  # fmt: skip
_BEFORE = 4


def is_house(body: Mention) -> bool:
    """Tell whether a name is a paper's, a broadcaster's, a label's, which has staff and no members."""
    return _HOUSES.search(body.text) is not None


def works_for(view: SentenceView, person: Mention, body: Mention) -> bool:
    """Tell whether somebody beside a body is staff: by its name, or by the words right before the person."""
    if is_employer(body) or is_house(body):
        return True
    doc = view.span.doc
    first = at(view, person)
    return any(_is_staff(t) for t in doc[max(first - _BEFORE, 0) : first])


def _is_staff(word: Token) -> bool:
    if word.lemma_.lower() in _STAFF:
        return True
    return word.pos_ == "VERB" and word.lemma_.lower() in _DONE_BY_STAFF and word.nbor().lower_ == "by"


def is_stage(body: Mention) -> bool:
    """Tell whether a name before "singer" is a show's, a prize's or a street's."""
    return _SHOWS.search(body.text) is not None


def is_work_of(view: SentenceView, owner: Mention) -> bool:
    """Tell whether "X's Y" may be a hero of a composer's or writer's: one name, and a stage is spoken of."""
    return " " not in owner.text and _STAGED.keeps(view.span.text)
