"""The verbs and nouns of founding and dissolving, as data.

Verb classes follow VerbNet 3.4 (*create-26.4*, *establish-55.5*, *begin-55.1*,
*stop-55.4*), widened with particle verbs of newsrooms. `STRENGTH` says how far
a verb by itself vouches that its object is an organisation: nobody founds a
song, but songs are launched and created.
"""

from __future__ import annotations

from claims.extraction.syntax.verb_frames import VerbFrame
from claims.relations import Relation

__all__ = [
    "BARE_VERBS",
    "BEGIN_NOUNS",
    "BRAINCHILD",
    "DISSOLVING_NOUNS",
    "FOUNDER_NOUNS",
    "FOUNDING_NOUNS",
    "FOUNDING_TITLES",
    "FRAMES",
    "MERGER_NOUNS",
    "ROOTS",
    "STRENGTH",
    "TITLE_WORDS",
]

STRENGTH: dict[str, float] = {
    # The lemmatizer knows no "refounded".
    **dict.fromkeys(("found", "co-found", "cofound", "co-founde", "cofounde"), 1.0),
    **dict.fromkeys(("refound", "re-found", "refounde", "re-founde"), 1.0),
    **dict.fromkeys(
        ("incorporate", "constitute", "institute", "charter", "spin off", "spin out", "hive off"), 0.8
    ),
    **dict.fromkeys(("establish", "co-establish", "re-establish", "reestablish", "reconstitute"), 0.7),
    **dict.fromkeys(
        ("form", "co-form", "reform", "re-form", "set up", "organise", "organize", "originate"), 0.6
    ),
    **dict.fromkeys(("create", "co-create", "start", "start up", "launch", "co-launch", "inaugurate"), 0.4),
    **dict.fromkeys(("assemble", "put together", "bring together", "build up", "begin"), 0.2),
    **dict.fromkeys(("dream up", "conceive", "raise", "mint", "hatch", "register", "carve out"), 0.2),
    **dict.fromkeys(
        ("open", "open up", "declare", "proclaim", "bear", "come", "exist", "date", "trace"), 0.2
    ),
}
_MAKE = frozenset(
    """
    found co-found cofound co-founde cofounde refound re-found refounde re-founde
    incorporate constitute institute charter establish co-establish re-establish reestablish reconstitute
    form co-form organise organize create co-create start launch co-launch inaugurate assemble register
    """.split()
) | {
    "set up", "start up", "put together", "spin off", "spin out", "hive off", "carve out", "build up",
    "dream up", "kick off",
}  # fmt: skip
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
        id="founding.passive",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"begin"}),
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
        paths={"subject": "object,subject", "founders": "agent,subject"},
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
# What a claim of one sentence opens with, right behind the name: "Holm Oil founded 1949".
BARE_VERBS = (
    "founded established formed created launched started incorporated co-founded cofounded chartered "
    "dates goes"
)
BEGIN_NOUNS = frozenset(
    """
    broadcast broadcasting broadcasts operation operations operating trading publication publishing
    publish operate broadcast life existence business service services production transmission
    transmissions classes flying trade
    """.split()
)
