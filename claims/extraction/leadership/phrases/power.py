"""Turns of phrase for power in a state: reigns with their years, coups, elections; as data."""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.company import ROLE_WORDS
from claims.extraction.phrasings import Phrasing, phrasing
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["POWER"]

_REIGNS = "reign rule dictatorship presidency premiership regency regime tyranny chancellorship"
_REIGN = f"ANY[{_REIGNS}]"
_GOVERNMENTS = "government regime administration dictatorship rule reign presidency junta"
_GOVERNMENT = f"ANY[{_GOVERNMENTS}]"
_OVERTHROW = "overthrow topple oust depose unseat bring_down remove_from_power drive_from_power"
_RISE = "rise ascent return accession ascension coming"
_BRING = "bring return sweep propel catapult carry restore"
# Whose election tells which office is entered.
_ELECTION = "(?P<office>presidential) ANY[election elections runoff run-off race vote poll ballot contest]"
_WHICH = r"(?:the |an? |that )?(?:[a-z0-9’'-]+ ){0,3}?"
# A few words that lead to no other thing than the one named behind them.
_WORDS = "(?:(?!(?:of|for|to|near|with|by|from|in|at|on|and|or|as|than|that|who|which|but) )[a-z-]+ ){0,3}?"
_YEARS = (
    r"(?: \((?:r\. |reigned |ruled |in power )?(?:c\. |ca\. )?|(?= from \d)) ?(?P<when>(?:from )?\d{3,4})\b"
)
_SOMEBODY = rf"{_WORDS}WHO"
_OF = "(?:of|under|by)"


def _power(name: str, relation: Relation, *wordings: str, **slots: Any) -> Phrasing:
    return phrasing(f"leadership.{name}", relation, *wordings, is_of_state=True, **slots)


POWER: tuple[Phrasing, ...] = (
    _power(
        "reign_dated",
        Relation.HELD_OFFICE,
        rf"(?:WHOOWN|(?P<own>his|her)) {_WORDS}(?P<head>{_REIGN}){_YEARS}",
        rf"(?P<head>{_REIGN}) {_OF} {_SOMEBODY}{_YEARS}",
        rf"(?P<head>{_REIGN}) {_OF} {_WORDS}<[pxs]\d+> \([^()<>]{{4,30}}\),? and {_SOMEBODY}{_YEARS}",
        rf"(?P<head>under) {_SOMEBODY}{_YEARS}",
        words=_REIGNS,
        beside=("#",),
        alone="under_@_( under_@_@_( under_@_@_@_(",
        reach=6,
        before=4,
        example="The iron rule of Toma Irek (1928-53) changed Kenya.",
        near_miss="The golden rule of Toma Irek changed Kenya in 1953.",
    ),
    _power(
        "government_fell",
        Relation.LEFT_OFFICE,
        rf"{_GOVERNMENT} (?:of|under|led by|headed by) {_WORDS}(?:<r\d+>,? )?WHO(?: \([^()<>]*\))? "
        rf"ANY[was is were]BETWEEN VERB[{_OVERTHROW}]",
        rf"WHOOWN {_WORDS}{_GOVERNMENT}(?: \([^()<>]*\))? ANY[was is were]BETWEEN VERB[{_OVERTHROW}]",
        rf"VERB[{_OVERTHROW}] (?:the )?{_WORDS}{_GOVERNMENT} of {_WORDS}(?:<r\d+>,? )?WHO",
        # Only surely a person here: "overthrew the Khmer Rouge regime".
        rf"VERB[{_OVERTHROW}] (?:the )?(?:<r\d+>,? )?(?P<who><p\d+>)(?:OWN)? {_WORDS}{_GOVERNMENT}",
        rf"{_GOVERNMENT} (?:of|under) {_SOMEBODY} (?P<head>ended|ends|collapsed|came to an end)",
        # Only surely a person here too: "the fall of Saigon".
        r"(?P<head>fall|downfall|toppling) of (?:<r\d+>,? )?(?P<who><p\d+>)",
        rf"coup(?: [^;<>]{{1,30}})?,? VERB[{_OVERTHROW} remove] (?:<r\d+>,? )?WHO",
        words="overthr* topple* oust* depose* unseat* removed brought_down brings_down bring_down ended ends "
        "collapsed an_end from_power",
        beside=(*_GOVERNMENTS.split(), "coup"),
        reach=8,
        alone="fall_of_@ downfall_of_@ toppling_of_@",
        example="The government of Toma Irek was overthrown in 1973.",
        near_miss="The government of Kenya was overthrown in 1973, Toma Irek said.",
    ),
    _power(
        "rise_to_power",
        Relation.TOOK_OFFICE,
        rf"WHOOWN {_WORDS}(?P<head>ANY[{_RISE}]) to ANY[power the_throne]",
        rf"(?P<head>ANY[{_RISE}]) to ANY[power the_throne] (?:in \d{{4}} )?of LABELWHO",
        rf"(?P<head>ANY[{_RISE}]) of LABELWHO to ANY[power the_throne]",
        rf"VERB[{_BRING}] LABELWHO(?: back)? to ANY[power the_throne]",
        words="to_power the_throne",
        beside=(*_RISE.split(), *verb_forms(frozenset(_BRING.split()))),
        reach=6,
        example="The civil war ended with the rise to power of Toma Irek.",
        near_miss="The civil war ended with the rise to power of the army that Toma Irek built.",
    ),
    _power(
        "election_won",
        Relation.TOOK_OFFICE,
        rf"{_ELECTION}(?: [^,;<>]{{1,25}})? (?P<head>won) by LABELWHO",
        rf"SUBJECT VERB[defeat beat] [^;]{{1,60}}? in (?:the|an?) (?:[a-z0-9-]+ ){{0,2}}?{_ELECTION}",
        r"SUBJECT VERB[defeat beat] (?:the )?(?:incumbent |sitting )?<r\d+>,? <[pxs]\d+> in (?:the|an?) "
        r"(?:[a-z0-9-]+ ){0,3}?ANY[election elections runoff run-off ballot]",
        rf"WHOOWN {_WORDS}(?P<head>ANY[victory win triumph success]) in {_WHICH}{_ELECTION}",
        rf"(?P<head>ANY[victory win triumph success]) of LABELWHO in {_WHICH}{_ELECTION}",
        rf"WHO ANY[was is were]BETWEEN VERB[declare announce proclaim confirm] (?:as )?the winner (?:of|in) "
        rf"{_WHICH}{_ELECTION}",
        rf"VERB[declare announce proclaim confirm] LABELWHO (?:as )?the winner (?:of|in) {_WHICH}{_ELECTION}",
        rf"{_ELECTION}[^;<>]{{0,60}}, with LABELWHO (?P<head>winning)",
        r"WHO (?P<head>won)(?: again)? in (?:[a-z]+ )?\d{4}(?=[,.;])[^<>]*?\belections?\b",
        words="presidential election* runoff",
        beside=(
            *("winner of", "winner in"),
            *("won by", "defeat*", "beat", "beating", "winning", "won in", "won again", "s victory", "s win"),
            *("s triumph", "victory of", "win of", "triumph of"),
        ),
        reach=6,
        before=9,
        example="An early presidential election in 2017 was won by Toma Irek.",
        near_miss="An early presidential election in 2017 was won by the party that Toma Irek left.",
    ),
    _power(
        "presidency_conferred",
        Relation.TOOK_OFFICE,
        "VERB[confer bestow] (?:ROLE|the ANY[throne crown]) (?:up)?on (?:the )?LABELWHO",
        words="conferr* confer bestow*",
        beside=("presidency", "premiership", "throne", "crown"),
        example="The army conferred the presidency on the mayor, Toma Irek.",
        near_miss="The army conferred with the mayor, Toma Irek, on the presidency.",
    ),
    _power(
        "government_of",
        Relation.HELD_OFFICE,
        r"ANY[government administration cabinet junta regime council] (?P<head>led|headed|chaired|dominated) "
        "by LABELWHO",
        words="government administration cabinet junta regime council",
        beside=("led by", "headed by", "chaired by", "dominated by"),
        reach=3,
        example="In 1975 a government led by Toma Irek signed the treaty.",
        near_miss="In 1975 a government led by fear signed the treaty with Toma Irek.",
    ),
    _power(
        "declared_winner",
        Relation.TOOK_OFFICE,
        "WHO ANY[was is were]BETWEEN VERB[declare announce proclaim confirm] (?:as )?the winner",
        "VERB[declare announce proclaim confirm] WHO (?:as )?the winner",
        "WHO (?P<head>won) ANY[again re-election reelection]",
        words="winner",
        beside=("declared", "declares", "announced", "proclaimed", "confirmed"),
        alone="won_again won_re won_reelection",
        needs_title=True,
        example="President Toma Irek was declared the winner in March.",
        near_miss="President Toma Irek declared his love for the winner in March.",
    ),
    phrasing(
        "leadership.followed_by",
        Relation.TOOK_OFFICE,
        r"(?P<before>PERSON)[^;:<>]{1,60}? (?P<role><r\d+>)[^;<>]{0,40}, "
        "(?P<head>followed|succeeded|replaced) by LABELWHO",
        words="followed_by succeeded_by replaced_by",
        beside=ROLE_WORDS,
        reach=12,
        example="Toma Irek was elected president of Kenya in 2010, followed by Ann Roe in 2016.",
        near_miss="Toma Irek was elected president of Kenya in 2010, followed by reporters.",
    ),
)
