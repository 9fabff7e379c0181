"""The card of a verb that states something about an office, with the paths to its slots."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claims.extraction.frames import Pattern

__all__ = ["Gate", "Need", "Party", "VerbPattern", "stems"]


class Party(StrEnum):
    """Who of a verb's parties; deep ones, so that voice does not matter.

    The companion stands behind "with", the addressee behind "to"; the receiver is given an office, or it
    goes to him.
    """

    DOER = "doer"
    UNDERGOER = "undergoer"
    COMPANION = "companion"
    ADDRESSEE = "addressee"
    RECEIVER = "receiver"


class Need(StrEnum):
    """What must stand in the clause for the verb to speak of an office."""

    NOTHING = "nothing"
    ROLE = "role"
    VICTORY = "victory"
    AS_ROLE = "as_role"
    OFFICE = "office"
    POST = "post"
    POST_OF = "post_of"
    OTHER = "other"
    BODY = "body"
    FIGHT = "fight"
    DATE = "date"
    KNOWN_HOLDER = "known_holder"
    REMOVED = "removed"
    GONE = "gone"
    IN_OFFICE = "in_office"
    ENTERS = "enters"
    LEADS = "leads"
    PHRASE = "phrase"
    OTHERS_PHRASE = "others_phrase"
    BODY_PHRASE = "body_phrase"
    HOLDS_TITLE = "holds_title"
    TO_ROLE = "to_role"
    OFFICE_PHRASE = "office_phrase"
    TITLED_PHRASE = "titled_phrase"
    TITLED_ENTRY = "titled_entry"
    TITLED_LEAVING = "titled_leaving"
    TITLED_QUITTING = "titled_quitting"
    KNOWN_POST = "known_post"
    HANDS_OVER = "hands_over"
    SEAT = "seat"
    RETIRES = "retires"
    KNOWN_TENURE = "known_tenure"
    KNOWN_CHARGE = "known_charge"
    REPLACES = "replaces"
    KNOWN_OTHER = "known_other"
    OFFICE_TOLD = "office_told"
    FOLLOWED = "followed"
    KNOWN_AS = "known_as"
    LOSES_VOTE = "loses_vote"
    STAFFED_BODY = "staffed_body"


class Gate(StrEnum):
    """What keeps a verb from speaking of an office."""

    LEGISLATURE = "legislature"
    SPORT = "sport"
    PREDICATE = "predicate"
    OBJECT = "object"
    IMPERSONAL = "impersonal"
    TOLD_ABOVE = "told_above"
    BOARD = "board"
    SEAT = "seat"
    INWARD = "inward"
    DOWN = "down"
    UP = "up"
    OUT = "out"
    JUDGING = "judging"
    ON = "on"
    NOWHERE = "nowhere"
    CABINET = "cabinet"
    WAY = "way"
    NEARING = "nearing"
    ORDER = "order"
    WIN = "win"
    NEWCOMER = "newcomer"
    LEFT_TO = "left_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbPattern(Pattern):
    """A verb class with the paths to its slots.

    Parameters
    ----------
    lemmas : frozenset of str
        Lemmas of the verb.
    particles : frozenset of str
        Particles or adverbs one of which it needs ("step down"); empty for none.
    person : Party
        Who holds, takes or leaves the office.
    other_slot : str or None
        `predecessor` or `successor`.
    other : str
        Where the other person stands: `doer`, `undergoer`, `prep:from`, `phrase` for whose the idiom's
        noun is ("X's shoes"), `receiver` for to whom it is given.
    body : str
        Where a body stands that the role does not name: `doer`, `undergoer`, `prep:of|at`;
        `led` is the object of the infinitive ("chosen to lead X").
    needs : tuple of Need
        One of these must be there.
    gates : tuple of Gate
        None of these may be.
    by_tense : bool
        True when the present tense holds the office and the past held it.
    is_planned : bool
        True when the verb itself speaks of the future ("nominate").
    strict_role : bool
        True when a vague role ("leader") counts only with its body.
    is_leading : bool
        True when the body led is the verb's own argument ("heads the bank").
    phrase : frozenset of str
        Nouns that make an idiom of the verb ("take the reins"); empty for none.
    links : tuple of str
        Prepositions that lead to such a noun; empty for the verb's own object.
    is_handover : bool
        True when the one who leaves makes the other enter: both are stated.
    is_acting : bool
        True when the idiom says that the office is only minded for a while.
    is_refusal : bool
        True when the verb says that the office was not taken ("decline").
    """

    lemmas: frozenset[str]
    particles: frozenset[str] = frozenset()
    person: Party = Party.DOER
    other_slot: str | None = None
    other: str = ""
    body: str = ""
    needs: tuple[Need, ...] = (Need.NOTHING,)
    gates: tuple[Gate, ...] = ()
    by_tense: bool = False
    is_planned: bool = False
    phrase: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    is_handover: bool = False
    is_acting: bool = False
    is_refusal: bool = False
    strict_role: bool = False
    is_leading: bool = False


def stems(lemmas: frozenset[str], *irregular: str) -> tuple[str, ...]:
    """Give trigger forms: a silent e and a doubled or changed last letter are left to the asterisk."""
    regular = {(lemma[:-1] if lemma[-1] in "ey" else lemma) + "*" for lemma in lemmas}
    return (*sorted(regular), *irregular)
