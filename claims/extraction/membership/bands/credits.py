"""Tells a place in a band from a house and a post, where "A of B" stands in a text on artists, not on music.

"He married Ann Smith of The Barges": the name of a band has no word for a kind of house, firm or place, the
tagger sees no place in it, and nobody is introduced by what he does ("the analyst Ann Smith of") or quoted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, Pattern, SentenceView
from claims.extraction.membership.bands.staff import is_house, is_stage
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.neighbours import at
from claims.extraction.membership.words import CULTURE_WORDS
from claims.extraction.triggers import TriggerFilter
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_credited"]

_ARTISTIC = TriggerFilter(
    [Pattern(id="", relation=Relation.MEMBER, triggers=CULTURE_WORDS, example="", near_miss="")]
)
_PLACES = frozenset({"GPE", "LOC", "FAC", "NORP", "LANGUAGE", "LAW", "EVENT"})
# Who is quoted speaks for an employer.
_SAYING = frozenset(
    """
    say tell add note comment estimate warn argue explain predict forecast report announce believe think
    advise call claim acknowledge insist confirm
    """.split()
)
# Heads of the names of houses, firms, offices, parties, teams and realms: WordNet 3.0, hyponyms of
# *organization*, *institution* and *administrative unit* without those of *musical organization*.
_KINDS = late_pattern(
    r"\b(?:institut\w*|cent(?:er|re)|universit\w*|college|school|academy|council|committee|commission|"
    r"ministry|department|office|bureau|agency|authority|board|court|church|diocese|hospital|clinic|trust|"
    r"fund|foundation|charity|bank|capital|partners|group|holdings?|economics|research|advis\w+|consult\w+|"
    r"analytics|securities|insurance|asset|management|ventures|society|association|federation|union|"
    r"confederation|league|party|democrats?|democracy|republicans?|conservatives?|labour|liberals?|greens|"
    r"front|coalition|alliance|congress|parliament|senate|assembly|house|castle|abbey|palace|manor|park|"
    r"hall|street|county|province|kingdom|empire|dynasty|valley|islands?|river|mountain|regiment|rifles|"
    r"guards|brigade|division|corps|army|navy|force|fleet|police|games?|cup|open|airways|airlines?|motors?|"
    r"energy|oil|gas|steel|foods?|pharma\w*|health|medical|technolog\w+|systems?|network|media|news|times|"
    r"post|journal|tribune|gazette|herald|magazine|review|books|library|museum|gallery|theatre|theater|"
    r"opera|cathedral|organi[sz]ation|international|national|global|rights|watch|project|programme?|"
    r"services?|teams?|squad|united|city|town|rovers|wanderers|athletic|club|pictures|films?|arts|sciences?|"
    r"professor|philosophy|languages?|history|fame|honou?r|merit)\b",
    re.IGNORECASE,
)
_TITLED = frozenset(
    """
    king queen prince princess duke duchess earl lord lady count countess baron baroness saint st. sir emperor
    empress archduke margrave landgrave elector marquess marquis viscount archbishop bishop pope cardinal
    abbot tsar czar sultan emir sheikh maharaja raja caliph professor doctor dr. general colonel captain
    """.split()
)
_ROMAN = late_pattern(r"\b[IVX]+$")


def is_credited(view: SentenceView, holder: Mention, preposition: Token, body: Mention) -> bool:
    """Tell whether "A of B" where artists are spoken of can only be a place in a band or a circle."""
    if (
        preposition.lower_ not in ("of", "from")
        or not is_person(holder)
        or not _ARTISTIC.keeps(view.span.text)
    ):
        return False
    if any(t.lemma_.lower() in _SAYING or t.lower_ in _TITLED for t in preposition.doc):
        return False
    return _stands_alone(view, holder) and _may_be_band(view, body)


def owns_credited(view: SentenceView, body: Mention, member: Mention) -> bool:
    """Tell whether "B's A" where artists are spoken of can only be a place in a band."""
    if not _ARTISTIC.keeps(view.span.text) or any(t.lemma_.lower() in _SAYING for t in view.span):
        return False
    words = member.text.split()
    return (
        len(words) > 1
        and words[0].lower() not in _TITLED
        and not is_person(body)
        and _may_be_band(view, body)
    )


def _stands_alone(view: SentenceView, holder: Mention) -> bool:
    """Tell whether a person of two names stands without a title and without what he does."""
    words = holder.text.split()
    if len(words) < 2 or _ROMAN.search(holder.text) or words[0].lower() in _TITLED or holder.entity_ids:
        return False
    first = at(view, holder)
    before = view.span.doc[first - 1] if first else None
    return before is None or before.pos_ not in ("NOUN", "PROPN", "ADJ")


def _may_be_band(view: SentenceView, body: Mention) -> bool:
    if body.entity_ids or body.kind in (EntityKind.STATE, EntityKind.EVENT, EntityKind.POST):
        return False
    if is_employer(body) or is_house(body) or is_stage(body) or _KINDS.search(body.text):
        return False
    tokens = view.tokens_of(body)
    if not tokens or any(t.ent_type_ in _PLACES for t in tokens) or not body.text.replace(" ", "").isalnum():
        return False
    before = view.span.doc[tokens[0].i - 1]
    return before.text != "the" or tokens[-1].tag_ != "NNPS"  # "of the Cowboys": a team as well
