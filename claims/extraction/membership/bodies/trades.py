"""What a text is about, so that a body in it is a band or a club: by its first sentence, or by its words.

A page says at once what its subject is ("is a Norlandic drummer", "was a football club"). Whom such a
person "joined" is a band or a team, whatever the tagger takes its name for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

__all__ = ["is_of_music", "is_of_politics", "is_of_sport", "says_the_band"]

# Words of music and of sport, in small letters; a text that has some of them speaks of it.
_MUSIC = frozenset(
    """
    album albums band bands guitar guitars guitarist guitarists bassist bassists drum drums drummer drummers
    singer singers vocal vocals vocalist vocalists keyboard keyboards keyboardist keyboardists gig gigs
    concert concerts quartet quintet trio cellist cellists violinist violinists song songs single singles
    microphone tour tours toured music
    """.split()
)
_SPORT = frozenset(
    """
    season coach coaches striker midfielder defender goalkeeper winger footballer quarterback pitcher squad
    playoff playoffs loan transfer contract score scored goal goals inning innings nba nfl nhl mlb league cup
    draft drafted teammate teammates
    """.split()
)
_WORD = re.compile(r"\w+")
_THE_BAND = re.compile(
    r"\b(?:[Tt]he|their|his|her|its)\s(?:band|quartet|trio|duo|quintet|choir|orchestra|ensemble|sect|cult)\b"
)
_MUCH = 4
# Where a page says what it is about, in characters, and what it is then called.
_LEAD = 400
_BEING = r"\b(?:is|are|was|were)\s(?:an?|the|one\sof\sthe)\s(?:[\w’'&/-]+,?\s){0,8}?"
_MUSICIANS = re.compile(
    _BEING + r"(?:\w*guitarist|\w*bassist|drummer|percussionist|keyboardist|saxophonist|trumpeter|trombonist|"
    r"vocalist|singer|musician|rapper|songwriter|fiddler|cellist|violinist|frontman|bandleader|band|supergroup|boyband|"
    r"(?:girl|boy|pop|rock|hop|vocal|metal|punk)\sgroup|orchestra|quartet|quintet)\b"
)
# What an aside calls a band: "Grey Holm, a rock quartet from Norby".
_BANDS = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:rock|pop|folk|punk|metal|jazz|indie|soul|funk|blues|string|vocal|hip-hop)\s"
    r"(?:[\w-]+\s)?(?:band|group|duo|trio|quartet|quintet|supergroup|ensemble)\b"
)
_PLAYERS = re.compile(
    _BEING + r"(?:footballer|cricketer|goalkeeper|midfielder|quarterback|linebacker|pitcher|catcher|sprinter|"
    r"swimmer|cyclist|racing\sdriver|wrestler|boxer|gymnast|skier|rower|outfielder|infielder|shortstop|baseman|"
    r"(?:football|soccer|baseball|basketball|hockey|rugby|volleyball|handball|lacrosse|polo)\s(?:\w+\s){0,2}?"
    r"(?:player|forward|guard|center|defender|defenceman|defenseman|end|back|club|team))\b"
)

_POLITICIANS = re.compile(
    _BEING
    + r"(?:politician|statesman|stateswoman|revolutionary|activist|trade\sunionist|communist|socialist)\b"
)


@lru_cache(maxsize=8)
def is_of_music(text: str) -> bool:
    """Tell whether a text is about making music, so that a body in it is a band.

    Examples
    --------
    >>> is_of_music("Ann Smith is a Norlandic drummer. She joined Hollow."), is_of_music("Ann sang a song.")
    (True, False)
    """
    is_called = _MUSICIANS.search(text, 0, _LEAD) is not None or _BANDS.search(text, 0, _LEAD) is not None
    return is_called or _says_much(text, _MUSIC)


@lru_cache(maxsize=8)
def is_of_sport(text: str) -> bool:
    """Tell whether a text is about sport, so that a body in it is a team.

    Examples
    --------
    >>> is_of_sport("Ann Smith was a field hockey player."), is_of_sport("Ann Smith plays chess.")
    (True, False)
    """
    return _PLAYERS.search(text, 0, _LEAD) is not None or _says_much(text, _SPORT)


@lru_cache(maxsize=8)
def is_of_politics(text: str) -> bool:
    """Tell whether a page is about a politician, so that a body left or joined is a party.

    Examples
    --------
    >>> is_of_politics("Ann Smith was a Norlandic lawyer and politician."), is_of_politics("Ann ran.")
    (True, False)
    """
    return _POLITICIANS.search(text, 0, _LEAD) is not None


@lru_cache(maxsize=8)
def says_the_band(text: str) -> bool:
    """Tell whether a text speaks of a body of persons as of one known: "the band", "his choir"."""
    return _THE_BAND.search(text) is not None


def _says_much(text: str, words: Collection[str]) -> bool:
    """Tell whether some words make up enough of a text to tell what it is about."""
    return sum(map(words.__contains__, _words(text))) >= _MUCH


@lru_cache(maxsize=1)
def _words(text: str) -> Sequence[str]:
    return _WORD.findall(text.lower())
