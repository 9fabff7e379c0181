"""The wordings of founding and dissolving, as data.

Verb classes follow VerbNet 3.4 (*create-26.4*, *establish-55.5*, *begin-55.1*,
*stop-55.4*), widened with particle verbs of newsrooms. `STRENGTH` says how far
a verb by itself vouches that its object is an organisation: nobody founds a
song, but songs are launched and created.
"""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.syntax import VerbFrame
from claims.relations import Relation

__all__ = [
    "BEGIN_NOUNS",
    "BRAINCHILD",
    "DISSOLVING_NOUNS",
    "FOUNDER_NOUNS",
    "FOUNDING_NOUNS",
    "FOUNDING_TITLES",
    "FRAMES",
    "MERGER_NOUNS",
    "PATTERNS",
    "ROOTS",
    "STRENGTH",
    "TITLE_WORDS",
]

STRENGTH: dict[str, float] = {
    **dict.fromkeys(("found", "co-found", "cofound", "co-founde", "cofounde", "refound", "re-found"), 1.0),
    **dict.fromkeys(("incorporate", "constitute", "institute", "charter", "spin off", "spin out"), 0.8),
    **dict.fromkeys(("establish", "co-establish", "re-establish", "reestablish", "reconstitute"), 0.7),
    **dict.fromkeys(
        ("form", "co-form", "reform", "re-form", "set up", "organise", "organize", "originate"), 0.6
    ),
    **dict.fromkeys(("create", "co-create", "start", "start up", "launch", "co-launch", "inaugurate"), 0.4),
    **dict.fromkeys(("assemble", "put together", "bring together", "build up", "begin"), 0.2),
    **dict.fromkeys(("dream up", "conceive", "raise", "mint", "hatch"), 0.2),
    **dict.fromkeys(
        ("open", "open up", "declare", "proclaim", "bear", "come", "exist", "date", "trace"), 0.2
    ),
}
_MAKE = frozenset(
    """
    found co-found cofound co-founde cofounde refound re-found incorporate constitute institute
    charter establish co-establish re-establish reestablish reconstitute form co-form organise
    organize create co-create start launch co-launch inaugurate assemble
    """.split()
) | {"set up", "start up", "put together", "spin off", "spin out", "build up", "dream up", "kick off"}
_DECLARE = frozenset({"declare", "proclaim"})
_END = frozenset(
    """
    dissolve disband abolish liquidate disestablish terminate discontinue deregister outlaw
    """.split()
) | {"wind up", "wind down", "shut down", "close down", "break up"}
_CEASE = frozenset(["dissolve", "disband", "fold", "disintegrate", "collapse"]) | {
    "break up",
    "split up",
    "wind up",
    "shut down",
    "close down",
}

FRAMES: tuple[VerbFrame, ...] = (
    VerbFrame(
        id="founding.passive",
        relation=Relation.FOUNDED,
        lemmas=_MAKE,
        passive=True,
        paths={"subject": "subject", "founders": "agent"},
        required=("subject",),
    ),
    VerbFrame(
        id="founding.active",
        relation=Relation.FOUNDED,
        lemmas=_MAKE,
        passive=False,
        paths={"subject": "object", "founders": "subject"},
        required=("subject",),
    ),
    VerbFrame(
        # The tagger takes "to found" for a form of "find".
        id="founding.active",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"find"}),
        passive=False,
        paths={"subject": "object", "founders": "subject"},
        required=("subject",),
        flags={"infinitive": 1.0},
    ),
    VerbFrame(
        id="founding.itself",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"form", "originate", "launch"}),
        passive=False,
        paths={"subject": "subject"},
        required=("subject",),
        flags={"intransitive": 1.0},
    ),
    VerbFrame(
        id="founding.opened",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"open", "open up"}),
        passive=None,
        paths={"subject": "object,subject"},
        required=("subject",),
        flags={"venue": 1.0},
    ),
    VerbFrame(
        id="founding.proclaimed",
        relation=Relation.FOUNDED,
        lemmas=_DECLARE,
        passive=True,
        paths={"subject": "subject", "founders": "agent"},
        required=("subject",),
        flags={"place": 1.0},
    ),
    VerbFrame(
        id="founding.declared",
        relation=Relation.FOUNDED,
        lemmas=_DECLARE,
        passive=False,
        paths={"subject": "object", "founders": "subject"},
        required=("subject",),
        flags={"place": 1.0},
    ),
    VerbFrame(
        id="founding.born",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"bear"}),
        passive=True,
        paths={"subject": "subject"},
        required=("subject",),
        flags={"known": 1.0},
    ),
    VerbFrame(
        id="founding.dissolved",
        relation=Relation.DISSOLVED,
        lemmas=_END,
        passive=True,
        paths={"subject": "subject"},
        required=("subject",),
        flags={"ends": 1.0},
    ),
    VerbFrame(
        id="founding.dissolves",
        relation=Relation.DISSOLVED,
        lemmas=_END,
        passive=False,
        paths={"subject": "object"},
        required=("subject",),
        flags={"ends": 1.0},
    ),
    VerbFrame(
        id="founding.disbanded",
        relation=Relation.DISSOLVED,
        lemmas=_CEASE,
        passive=False,
        paths={"subject": "subject"},
        required=("subject",),
        flags={"intransitive": 1.0, "ends": 1.0},
    ),
)

FOUNDING_NOUNS: dict[str, float] = {
    **dict.fromkeys(
        ("founding", "foundation", "inception", "incorporation", "refounding", "co-founding"), 0.8
    ),
    **dict.fromkeys(("establishment", "formation", "re-establishment", "beginnings"), 0.5),
    **dict.fromkeys(("creation", "inauguration", "launch", "birth"), 0.3),
}
DISSOLVING_NOUNS = frozenset(
    """
    dissolution disbandment disbanding abolition breakup break-up liquidation disestablishment
    demise
    """.split()
)
FOUNDER_NOUNS = frozenset({"founder", "co-founder", "cofounder", "originator", "foundress", "cofoundress"})
BRAINCHILD = frozenset({"brainchild", "creation"})
# Titles that "founding" goes before; who bears one was there at the start.
FOUNDING_TITLES = frozenset(
    """
    member partner director editor president chairman chairwoman chairperson chair father mother
    principal publisher dean ceo officer trustee father-figure owner head headmaster headmistress
    rector manager conductor minister pastor abbot coach captain leader secretary shareholder
    executive editor-in-chief drummer guitarist bassist singer vocalist keyboardist bandmember
    """.split()
)
# Words between a founder noun and the "of" of a title beside it: "founder and chief executive of".
TITLE_WORDS = frozenset(
    """
    chief executive managing operating technology technical financial marketing creative general
    vice deputy assistant senior lead artistic musical music medical scientific past former current
    first cto cfo coo cmo vp svp evp md chairman chairwoman chairperson chair president director
    partner owner editor principal trustee designer developer head ceo member officer operations
    engineering science product research sales strategy business board honorary emeritus executive-director
    editor-in-chief publisher co-owner co-director co-chair and co
    """.split()
)
MERGER_NOUNS = frozenset(
    {"merger", "amalgamation", "union", "fusion", "combination", "unification", "consolidation"}
)
ROOTS = frozenset(
    {"root", "origin", "history", "beginning", "foundation", "founding", "ancestry", "lineage", "start"}
)
BEGIN_NOUNS = frozenset(
    """
    broadcast broadcasting broadcasts operation operations operating trading publication publishing
    publish operate broadcast life existence business service services production transmission
    transmissions classes flying trade
    """.split()
)


def _card(
    name: str, relation: Relation, triggers: str, example: str, near_miss: str, *, beside: str = ""
) -> Pattern:
    return Pattern(
        id=f"founding.{name}",
        relation=relation,
        triggers=tuple(triggers.split()),
        example=example,
        near_miss=near_miss,
        beside=tuple(beside.split()),
    )


_VERBS = (
    "founded founding founds found co-founded co-founding co-founds cofounded cofounding refounded "
    "re-founded established "
    "establishes establishing establish re-established reestablished co-established formed forms forming "
    "form reformed "
    "re-formed created creates creating create co-created set sets setting started starts starting start "
    "launched launches "
    "launching launch co-launched incorporated incorporates incorporating incorporate organised organized "
    "organises "
    "organizes organising organizing constituted constitutes constitute constituting reconstituted "
    "reconstitutes reconstitute "
    "instituted institutes inaugurated "
    "inaugurates inaugurating "
    "chartered assembled assembles put spun spin spins spinning built dreamed dreamt kicked"
)
_ENDS = (
    "dissolved dissolves dissolving dissolve disbanded disbands disbanding disband abolished abolishes "
    "abolishing abolish "
    "liquidated disestablished terminated discontinued deregistered outlawed outlaws outlawing outlaw "
    "wound shut closed broke "
    "broken split folded "
    "folds disintegrated collapsed"
)

PATTERNS: tuple[Pattern, ...] = (
    _card("passive", Relation.FOUNDED, _VERBS,
          "The Lindgren Institute was founded in 1931 by Karin Lindgren.",
          "A new bridge was created in 1931 by two engineers."),
    _card("active", Relation.FOUNDED, _VERBS,
          "In 1988 Ruth Weber established the Weber Foundation in Bern.",
          "In 1988 Ruth Weber established a new record in Bern."),
    _card("itself", Relation.FOUNDED, "formed forms originated launched launches",
          "The Hollow Band formed in Leeds in 1994.",
          "Ice formed on the lake in 1994."),
    _card("opened", Relation.FOUNDED, "opened opens opening open",
          "The Maritime Museum opened in 1923.",
          "Talks opened in Geneva in 1923."),
    _card("proclaimed", Relation.FOUNDED, "declared proclaimed",
          "The Republic of Mirovia was proclaimed in 1919.",
          "A state of emergency was declared in 1919."),
    _card("declared", Relation.FOUNDED, "declared proclaimed declares proclaims declare proclaim "
                                        "declaring proclaiming",
          "The rebels proclaimed the Republic of Mirovia in 1919.",
          "The rebels declared victory in 1919."),
    _card("born", Relation.FOUNDED, "born+",
          "The World Bank was born in 1944.",
          "Anna Keller was born in 1944.", beside="#"),
    _card("operations", Relation.FOUNDED, "began begins begun started starts start begin commenced commences",
          "Radio Nordsee began broadcasting in 1970.",
          "Radio Nordsee began a strike in 1970."),
    _card("started", Relation.FOUNDED, "began begun started starts commenced",
          "The Holm Institute started in 1927 in a back yard.",
          "The war started in 1927 in a back yard."),
    _card("standing", Relation.FOUNDED, "existed+ existing+ been+ operated+ operating+",
          "The Holm Institute has been in business since 1927.",
          "The Holm Institute has been in trouble since 1927.", beside="since"),
    _card("doors", Relation.FOUNDED, "doors business+",
          "The Holm Institute opened its doors in 1927.",
          "The Holm Institute painted its doors in 1927.", beside="opened opens opening open"),
    _card("brought_about", Relation.FOUNDED, "brought+ bring+ brings+ bringing+ got+ get+ gets+ getting+",
          "Ruth Weber brought the Weber Foundation into being in 1988.",
          "Ruth Weber brought the Weber Foundation into trouble in 1988.",
          beside="being existence life ground"),
    _card("being", Relation.FOUNDED, "came+ comes+ come+",
          "The Nordic Council came into being in 1952.",
          "The new rules came into force in 1952.", beside="being existence"),
    _card("dates", Relation.FOUNDED, "dates+ dated+ dating+ date+ goes+ went+ going+ go+",
          "The Baker Guild dates back to 1401.",
          "The dispute dates back to 1401.", beside="# back from to"),
    _card("roots", Relation.FOUNDED, "traces+ traced+ trace+ tracing+ roots+ origins+ origin+ history+ "
                                     "beginnings+",
          "The Baker Guild traces its roots to 1401.",
          "The police traced the call to a farm in 1401.", beside="to"),
    _card("nominal", Relation.FOUNDED,
          "founding foundation inception incorporation establishment formation creation inauguration "
          "launch birth "
          "beginnings re-establishment",
          "Since its founding in 1952, the Nordic Council has met every year.",
          "The foundation of the house cracked in 1952."),
    _card("founder", Relation.FOUNDED,
          "founder founders co-founder co-founders cofounder cofounders founding originator foundress "
          "cofoundress",
          "Erik Holm is the founder of Holm Shipping.",
          "Erik Holm is the founder of a new style of painting."),
    _card("bare", Relation.FOUNDED,
          "founded established formed created launched started incorporated co-founded cofounded chartered "
          "dates+ goes+",
          "glavem.io dates back to 1856.",
          "The quarrel dates back to 1856.", beside="#"),
    _card("mark", Relation.FOUNDED, "est estd",
          "Holm Shipping (est. 1926) is based in Oslo.",
          "The journey took, est. by all, nine days."),
    _card("year", Relation.FOUNDED, "founding",
          "Holm Shipping's founding year is 1926.",
          "The founding documents of the year are lost."),
    _card("brainchild", Relation.FOUNDED, "brainchild creation",
          "Holm Shipping is the brainchild of Erik Holm.",
          "The house by the lake is the creation of Erik Holm."),
    _card("newly", Relation.FOUNDED, "newly+ recently+ freshly+",
          "He was sent to the newly created Nordic Council in 1952.",
          "He was sent to the newly painted house in 1952.", beside=_VERBS),
    _card("eponym", Relation.FOUNDED, "founded established",
          "The report came from the Holm-founded Nordic Institute.",
          "The report came from a well-founded suspicion."),
    _card("dissolved", Relation.DISSOLVED, _ENDS,
          "The League of Nations was dissolved in 1946.",
          "The sugar was dissolved in water."),
    _card("dissolves", Relation.DISSOLVED, _ENDS,
          "Parliament abolished the Ministry of Supply in 1959.",
          "Parliament abolished the tax in 1959."),
    _card("disbanded", Relation.DISSOLVED, _ENDS,
          "The Soviet Union dissolved in 1991.",
          "The tablet dissolved in a minute."),
    _card("ceased", Relation.DISSOLVED, "ceased ceases cease became+ becomes+ defunct went+",
          "The Warsaw Pact ceased to exist in 1991.",
          "The Warsaw Pact ceased to matter in 1991.", beside="defunct extinct existence business bust "
                                                              "under"),
    _card("merged_into", Relation.DISSOLVED, "merged merges absorbed",
          "Holm Bank merged into Nordic Bank in 1999.",
          "The two lanes merged into a road in 1999."),
    _card("end_nominal", Relation.DISSOLVED,
          "dissolution disbandment disbanding abolition breakup break-up liquidation disestablishment demise",
          "The Nordic Union met once more before its dissolution in 1991.",
          "The dissolution of sugar takes a minute."),
)  # fmt: skip
