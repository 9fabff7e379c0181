"""The wordings of counts, ordinals, order and age, as data."""

from __future__ import annotations

from functools import partial

from claims.extraction.card import card_of, clue
from claims.extraction.frames import Pattern
from claims.extraction.membership.words import MEMBER_KINDS
from claims.relations import Relation
from claims.types import Order

__all__ = ["COUNTING_VERBS", "GATHERINGS", "PATTERNS", "SUPERLATIVES", "UNITS"]

# Nouns that count a body's members.
UNITS = frozenset(["member", "state", "country", "nation", "member-state", "economy"])
# Bodies described by their size: "the 27-nation bloc".
GATHERINGS = frozenset(
    """
    alliance bloc union group grouping club organisation organization body association league
    council community pact federation commonwealth partnership forum zone area cartel coalition
    trade
    """.split()
)
COUNTING_VERBS = frozenset(
    """
    have comprise include number count group unite gather bring consist boast encompass contain
    total
    """.split()
)
SUPERLATIVES: dict[str, Order] = {
    **dict.fromkeys(("newest", "latest", "youngest", "last", "final"), Order.LAST),
    **dict.fromkeys(("first", "oldest", "earliest"), Order.FIRST),
}


_card = partial(card_of, "derived")

# A count is a figure or a number word beside the noun counted.
_COUNTED = "member+ members+ state+ states+ country+ countries+ nation+ nations+ economies+ strong+"
# Members that are bodies themselves: "six member churches", "unites six airlines".
_KINDS_COUNTED = " ".join(
    sorted({f"{noun}s" for noun in MEMBER_KINDS} | {"churches", "universities", "parties"})
)
_COMPOSED = (
    "unit* group* compris* consist* gather* count* number* encompass* made_up leave leaves left leaving"
)
_FIGURES = (
    "# two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens"
)

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth"
)

PATTERNS: tuple[Pattern, ...] = (
    _card("age_adjective", Relation.AGE, "",
          "The 75-year-old Nordic Union needs money.",
          "The 75-year-old farmer needs money.",
          further=(clue("old", "year years",
                        "@ bank body company club firm organisation organization party union",
                        before=6, behind=3),
                   clue("year_old", "school college university museum hospital charity newspaper paper "
                        "magazine league association foundation institution agency airline group startup "
                        "band orchestra church alliance retailer chain", before=0, behind=3))),
    _card("age_turns", Relation.AGE, "turn+ turns+ turned+ turning+",
          "The Nordic Union turns 75 next year.",
          "Anna Keller turns 75 next year.", beside=_FIGURES, before=0, behind=2),
    _card("anniversary", Relation.AGE, "anniversary birthday centenary bicentenary silver_jubilee "
                                       "golden_jubilee diamond_jubilee",
          "The Nordic Union celebrated its 75th anniversary in July.",
          "Anna Keller celebrated the 75th anniversary of the landing."),
    _card("size_adjective", Relation.MEMBER_COUNT, _COUNTED,
          "The 32-member Nordic Union met in Oslo.",
          "The 32-member orchestra of our school met in Oslo.", beside=_FIGURES, before=2, behind=0),
    _card("count", Relation.MEMBER_COUNT, _COUNTED,
          "The Nordic Union has 32 members.",
          "The Nordic Union trained 32 members of staff.", beside=_FIGURES, before=2, behind=0,
          further=(clue(_KINDS_COUNTED, "member", _FIGURES, before=1, behind=0),)),
    _card("members_of", Relation.MEMBER_COUNT, _COUNTED,
          "All 32 members of the Nordic Union agreed.",
          "Only 3 members of the Nordic Union agreed.", beside=_FIGURES, before=2, behind=0),
    _card("size", Relation.MEMBER_COUNT, _COUNTED + " allies+",
          "The Nordic Union grew to 32 members.",
          "The Nordic Union grew to 32 million euros.", beside=_FIGURES, before=2, behind=0,
          further=(clue("membership", _FIGURES, before=0),
                   clue(_KINDS_COUNTED, _FIGURES, _COMPOSED, before=2, behind=0))),
    _card("age", Relation.AGE, "now_#",
          "The Nordic Union has existed for 75 years.",
          "The house of Anna Keller has existed for 75 years.",
          further=(clue("exist exists existed existing surviv* lasted lasts endur*", "for", "year years",
                        before=0),
                   clue("been_around been_in_business in_existence", "for", "year years", before=0,
                        behind=6))),
    _card("ordinal", Relation.ORDINAL_MEMBER, "country+ state+ nation+",
          "Finland became the 31st member of NATO in 2023.",
          "Finland won the 31st match against members of NATO.", beside="join joins joined enter entered",
          further=(clue("member ally", f"# {_ORDINALS}", before=6, behind=0),)),
    _card("superlative", Relation.ORDER,
          "newest+ latest+ youngest+ last+ final+ first+ oldest+ earliest+ recent+",
          "Sweden is the newest member of NATO.",
          "Sweden is the largest member of NATO.", beside="member members"),
    _card("first_to", Relation.ORDER, "first+ last+",
          "Greenland was the first country to leave the European Union.",
          "Greenland was the first country to criticise the European Union.",
          beside="join leave enter quit withdraw accede exit member ratify apply admi*", before=0, behind=6),
    _card("before_after", Relation.ORDER, "before+ after+ together+ alongside+",
          "Finland joined NATO before Sweden.",
          "Finland joined NATO after the invasion.",
          beside="join* left leav* enter* withdr* acced* quit* admitted seced* exit* member",
          # Read where another rule reads the joining.
          before=0, behind=0),
)  # fmt: skip
