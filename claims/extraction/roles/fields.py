"""What stands behind a title with "of", "in" or "at" and is no body: fields, wars and games, expeditions."""

from __future__ import annotations

import re

from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.word_lists import word_set

__all__ = ["FIELD", "OCCASIONS", "SENT_OUT", "WORKS_ON", "is_field_of_work"]

# Those sent somewhere, whose leader is that of nothing else.
SENT_OUT = word_set("expedition delegation raid mission voyage trek")

# What is done about a land, by one of a body's own: "head of China strategy at X" heads no China.
WORKS_ON = word_set(
    """
    strategy strategies research programme programmes program programs programming operations sales equities
    equity studies economics policy affairs marketing business initiatives projects markets investment
    investments coverage content services products trading advocacy analysis relations communications
    campaigns practice rates bonds credit banking litigation literature art languages planning
    development engagement outreach partnerships accounts distribution recruitment exploration
    """
)
# Where somebody had charge for a while: no body has a commander "in World War II".
OCCASIONS = re.compile(
    r"\b(?:War(?:\s(?:I+|One|Two))?|Games|Olympics|Cup|Championships?|Campaign|Battle\sof\s.*)$"
)

_FIELDS = (
    r"(?:Studies|Promotions|Buildings|Communications|Operations|Research|Engineering|Admissions|Relations|Music"
    r"|Publications|Exhibitions|Collections|Instruction|Antiquities|Manuscripts|Surgery|Nursing|Athletics"
    r"|Personnel|Logistics|Training|Programs|Programmes|Programming|Production|Works|Fortifications"
    r"|Photography|Marketing|Sales|Foreign\sAffairs|Curriculum|Choirs|Ministries)"
)
# A department's field, alone or with the body behind it, which the tagger takes for one name.
FIELD = re.compile(
    r"(?:(?:Naval|Air|Military|Public|Human|Student|Chapter|Corporate|Global|International|Community|Media"
    r"|External|Internal|Digital|Government)\s)?"
    rf"{_FIELDS}(?:\sand\s(?:[A-Z]\w+\s)?{_FIELDS})?(?:\s(?:of|for|at)\s(?:the\s)?(?P<body>[A-Z].*))?$"
)


def is_field_of_work(name: str) -> bool:
    """Tell "Justice", which a tagger took for somebody, from a name.

    Examples
    --------
    >>> is_field_of_work("Justice"), is_field_of_work("Ann Justice")
    (True, False)
    """
    return {word.lower() for word in name.split()} <= PORTFOLIOS | {"and", "of", "the", "&"}
