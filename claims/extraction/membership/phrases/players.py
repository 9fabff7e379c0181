"""Turns of phrase for those who play in bands, as data: an instrument tells what kind of name it is."""

from __future__ import annotations

from claims.extraction.membership.words import INSTRUMENTS, PERFORMERS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.relations import Relation

__all__ = ["PLAYERS"]

_BAND = r"(?:the )?(?:(?!(?:of|for|at|in) )[a-z-]+ ){0,3}?(?P<body><[bxsp]\d+>)"
_WHO = "(?P<members>PERSON(?:(?:,|,? and) PERSON){0,5})(?:, [^,;:<>]{1,40},|,? who)?BETWEEN"
_YEAR = r"(?:,? in (?:[a-z]+ )?\d{4},?)?"
_PLAYER = f"(?:[a-z-]+ ){{0,2}}?ANY[{' '.join(sorted(PERFORMERS))}]"
_INSTRUMENT = f"ANY[{' '.join(sorted(INSTRUMENTS))}]"
_PLAYING = f"(?:as (?:a |an |the |its |their )?{_PLAYER}|on (?:[a-z]+ )?{_INSTRUMENT})"

PLAYERS: tuple[Phrasing, ...] = (
    phrasing(
        "membership.joined_to_play",
        Relation.JOINED,
        rf"{_WHO} VERB[join rejoin] {_BAND}{_YEAR} {_PLAYING}",
        rf"{_BAND}BETWEEN VERB[hire recruit enlist sign bring_in] (?P<members>PERSON){_YEAR} {_PLAYING}",
        words="joined joins joining rejoined hired hires recruited recruits enlisted enlists signed "
        "brought_in",
        beside=(*sorted(PERFORMERS), *sorted(INSTRUMENTS)),
        before=0,
        reach=10,
        example="Ann Lee joined the Paper Lanterns as a drummer in 2008.",
        near_miss="Ann Lee joined the Paper Lanterns as a clerk in 2008.",
    ),
    phrasing(
        "membership.went_solo",
        Relation.LEFT,
        rf"{_WHO} VERB[leave quit] {_BAND}{_YEAR},? (?:to (?:go|turn) solo"
        r"|(?:for|to (?:start|pursue|begin|launch)) an? solo career)",
        words="solo",
        beside="left leave leaves leaving quit quits quitting".split(),
        before=12,
        reach=0,
        example="Ann Lee left Velvet Harbour in 1998 to go solo.",
        near_miss="Ann Lee left Velvet Harbour in 1998 to go home.",
    ),
    phrasing(
        "membership.has_played",
        Relation.MEMBER,
        rf"(?P<members>PERSON) \({_INSTRUMENT}(?:,? (?:and |& )?{_INSTRUMENT})*\),? "
        rf"ANY[has_been] (?P<head>ANY[with in]) {_BAND} since",
        words="been_with been_in",
        beside=tuple(sorted(INSTRUMENTS)),
        before=6,
        reach=0,
        example="Ann Lee (drums) has been with Velvet Harbour since 2004.",
        near_miss="Ann Lee (clerk) has been with Velvet Harbour since 2004.",
    ),
)
