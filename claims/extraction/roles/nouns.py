"""The words that stand beside the head noun of an office.

An office is a head noun ("minister", "president", "chief") with ranks before it
("deputy", "vice", "first"), a portfolio ("foreign", "of finance") and a suffix
("-elect", "general"). The lists are deliberately wider than any one sample of
news: a list read off one sample covers three of four wordings elsewhere.
"""

from __future__ import annotations

import re

from claims.extraction.roles.word_lists import word_set

__all__ = [
    "ACTING",
    "CORPORATE",
    "DESIGNATE",
    "FIELDS",
    "FORMER",
    "INCOMING",
    "LATE",
    "NEW",
    "OF_NO_PEOPLE",
    "OF_SEVERAL",
    "OUTSIDE_PORTFOLIOS",
    "PORTFOLIOS",
    "PRESENT",
    "RANKS",
    "is_field",
]

# Ministers, secretaries and commissioners carry one of these in front ("defence minister").
PORTFOLIOS = word_set(
    """
    foreign affairs external home interior internal defence defense security finance financial economy
    economic economics treasury budget trade commerce industry energy environment environmental
    climate agriculture agricultural farm fisheries food health education higher schools science research
    technology digital communications information culture cultural heritage media sport sports tourism
    transport transportation transit infrastructure housing planning development labour labor
    employment jobs work pensions welfare social family families youth women children equality justice law
    legal immigration migration integration police public works service civil cabinet parliamentary
    religious war navy army air aviation maritime shipping water mining mines oil petroleum gas
    resources natural lands land forestry rural regional local government municipal urban european
    brexit veterans homeland state states northern ireland scottish welsh colonial colonies india
    overseas international cooperation relations privatization privatisation reform emergency
    emergencies situations competition innovation enterprise small business industrial nuclear human
    services rights intelligence national political electricity railways railway posts ministry
    revenue tax customs general chief roads highways antiquities
    """
)

# What one of a company's chiefs is chief of, and whose leader needs no name beside it.
CORPORATE = word_set(
    "finance marketing technology operations operating product design legal strategy retail sales artistic"
)

# Words that put a head outside the scope of leadership (the annotation guidelines of the articles).
OUTSIDE_PORTFOLIOS = word_set(
    """
    press private parish club social recording correspondence station team lieutenant shadow goodwill brand
    distinguished endowed
    """
)

RANKS = word_set(
    """
    vice deputy assistant associate under co joint executive non-executive nonexecutive honorary first
    second third senior general managing regional global worldwide founding chief group supreme high
    grand lord
    """
)

FORMER = word_set(
    """
    former formerly previously earlier ex ex- onetime one-time sometime erstwhile previous past ousted deposed
    disgraced retired last then-former overthrown exiled twice thrice two-time three-time four-time
    """
)
LATE = frozenset(["late", "then", "then-", "deceased", "slain", "assassinated"])
NEW = word_set(
    """
    new newly-elected newly-appointed newly-installed newly-named newly-crowned newly-inaugurated
    freshly-elected reelected re-elected recently-elected recently-appointed recently-installed
    """
)
PRESENT = word_set(
    """
    current present sitting incumbent outgoing longtime long-time long-serving embattled reigning
    one-term two-term three-term four-term five-term six-term
    """
)
ACTING = frozenset(["acting", "interim", "caretaker", "provisional", "temporary"])
INCOMING = frozenset(["incoming"])
DESIGNATE = frozenset(["elect", "designate", "nominee"])
# Before "director" and their like: those who share a board, have a part each, or work on pictures and plays.
OF_SEVERAL = word_set(
    """
    board company corporate independent outside film movie stage theatre theater television tv video casting
    funeral creative art life voice acting drama good great new young local famous noted successful longtime
    german french british american italian career executive division office room product project branch
    section store shop floor unit desk
    """
)

# Offices of houses, of which a people has none: the "French director" makes films.
OF_NO_PEOPLE = word_set(
    """
    ceo cfo coo cto cio cmo co-ceo officer chairman chairwoman chairperson chair vice-chairman co-chair
    director
    co-director editor editor-in-chief publisher conductor bishop archbishop abbot abbess pastor dean rector
    principal provost headmaster headmistress headteacher partner curator
    maestro choirmaster
    """
) | {"chief executive", "general manager", "editor in chief", "head teacher"}
# What committees deal with beside what ministries do.
FIELDS = PORTFOLIOS | word_set(
    """
    accounts administration aging appropriations arts armed banking budgets business community conduct
    consumer elections entrepreneurship equalities film ethics forces heritage honours insurance
    islands liberties means monetary nutrition oversight oceans peace pensions petitions
    privileges procedure property rules skills standards statistics technologies television
    urban ways workforce workplace youth
    """
)
_OF_FIELD = re.compile(r"[A-Z][a-z]+(?:al|ic|ics|ing|tion|ture|logy)$")


def is_field(word: str) -> bool:
    """Tell a field that bodies deal with, or an adjective of one, in a name: "Arts", "Cultural"."""
    return word.lower() in FIELDS or _OF_FIELD.match(word) is not None
