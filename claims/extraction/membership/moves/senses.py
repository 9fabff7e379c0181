"""Which sense of a verb is meant: joining, or leadership, founding, work and the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.staff import is_house
from claims.extraction.membership.bodies import (
    body_likeness,
    is_employer,
    is_force,
    is_fraternity,
    is_lawmaking,
    is_named_team,
    is_person,
    is_team,
    may_join,
)
from claims.extraction.membership.bodies.fellowships import names_fellowship
from claims.extraction.membership.bodies.parties import is_partisan
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES, is_called
from claims.extraction.membership.bodies.talk import speaks_of_members
from claims.extraction.membership.bodies.trades import is_of_music, is_of_politics, is_of_sport, says_the_band
from claims.extraction.membership.neighbours import is_musical
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import BANDS, ITSELF, OF_MANY, PLAYING
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = [
    "MEMBER_AS",
    "fits",
    "is_other_sense",
    "leaves_for_place",
    "takes_elected",
    "takes_persons",
    "tells_of_own",
    "without_joiners",
]

# What is told of by itself: no "the Elm League, a club it joined".
_NOT_ASIDE = frozenset({"nsubj", "nsubjpass"})
_FORMING = frozenset(
    ["form", "create", "found", "establish", "declare", "proclaim", "launch", "start", "build", "become"]
)
_PERSONAL = PERSONAL_BODIES | frozenset(
    """
    board committee council panel commission caucus politburo presidium church sect cult order chapter
    resistance underground ring alliance coalition faction network group troupe lineup line-up ranks mafia
    gang democrats republicans liberals conservatives socialists communists greens labour labor freemasons
    """.split()
)
# What firms that call themselves groups make or sell.
_TRADED = frozenset(
    """
    power energy media banking insurance hotel retail steel chemicals chemical car food drinks mining
    technology software telecoms telecom utility property construction engineering fashion luxury pharma
    pharmaceuticals drugs publishing newspaper shipping airline travel tobacco oil gas paper brewing
    """.split()
)
_INTERNATIONAL = re.compile(r"\b(?:First|Second|Third|Fourth|Socialist|Communist) International\b")
_ELECTING = frozenset(
    """
    academy society bureau politburo committee institute council association fellowship order
    presidium board club guild
    """.split()
)
# What a body adds members to.
_AMONG = frozenset("rank ranks fold family member membership number roster".split())
_WAYS = frozenset("river creek brook stream highway motorway road street route trail railway line".split())
# "Joined the Wrens on stage", "for their tour": a guest's part.
_APPEARANCES = frozenset(
    "stage tour concert show gig song performance encore recording session album duet rehearsal set".split()
)
# What one does along with a body that one need not belong to.
_DOINGS = frozenset(
    """
    action appeal attack battle bid boycott call campaign case celebration challenge chorus complaint
    condemnation criticism denial effort
    embargo exercise fight hunt lawsuit mission operation opposition outcry patrol plea prayer protest push
    raid refusal sanction search statement strike struggle suit support talk tribute vote war
    """.split()
)
# Bodies whose members are firms, clubs and the like, and which buy none.
_OF_BODIES = (OF_MANY - {"trust", "partnership"}) | {"guild", "bloc", "pact", "forum", "council"}
_LOOSE_TIES = frozenset({"church", "university", "college", "diocese", "synod", "hospital"})
_SURE = 0.8
_ITSELF = ITSELF | {"myself", "ourselves"}
# Verbs that leave only with "out" or "away" before the body.
_NEEDS_OUT = frozenset(
    """
    bow pull drop walk break step back get opt crash storm stalk flounce fly drift slip march sail rotate tear
    """.split()
)
# What somebody leaves another in, on, at or with, and does not leave: "left the bloc in disarray".
# WordNet 3.0, hyponyms of *disorder*, *difficulty*, *predicament* and *uncertainty*, and "on the table".
_LEFT_SO = {
    "in": frozenset(
        """
        chaos charge condition confusion control crisis danger dark darkness deadlock debt difficulty dilemma
        disarray disorder disrepair doubt dust hand jeopardy limbo lurch mess need pain peace peril piece
        place plight position predicament quandary ruin shamble shambles shock shred stalemate state suspense
        tatter trouble turmoil uncertainty uproar way wreck
        """.split()
    ),
    "on": frozenset("brink edge floor hook knee line rope shelf side sideline sidelines table verge".split()),
    "at": frozenset("mercy crossroad crossroads disadvantage loss risk odds peace that".split()),
    "with": frozenset(
        """
        bill burden choice debt deficit dilemma headache hole impression loss majority option problem question
        seat shortage shortfall vacancy task bruise reputation egg nothing little few feeling sense
        """.split()
    ),
    "without": frozenset("leader leadership member money funds quorum majority head option choice".split()),
    "to": None,
    "up": None,
}
# What is left does so then: "left the alliance reeling".
_LEFT_DOING = frozenset(
    "facing reeling struggling scrambling wondering hanging dangling trailing owing needing wanting".split()
)
# "Joined the party as a student" says when, not as what.
_AGES_OF_LIFE = frozenset(
    """
    student teenager child boy girl youth undergraduate adult volunteer pensioner man woman youngster
    schoolboy schoolgirl apprentice agent rookie player forward defender midfielder goalkeeper striker winger
    trainee recruit cadet private driver
    """.split()
)
MEMBER_AS = MEMBERS | {"one", "part", "partner", "observer", "republic", "state", "province", "associate",
                        "bassist", "drummer", "guitarist", "vocalist", "singer", "keyboardist"}  # fmt: skip


def is_other_sense(verb: Token, frame: VerbFrame) -> bool:
    """Tell whether the wording is leadership, founding or another sense of the verb."""
    lemma = verb.lemma_.lower()
    if frame.relation is Relation.JOINED and any(
        c.lemma_.lower() in _FORMING and c.dep_ in ("advcl", "xcomp", "relcl", "acl") and _is_infinitive(c)
        for c in verb.subtree
        if verb in (c.head, c.head.head)
    ):
        return True
    roles = [
        t for t in prepositional_objects(verb, ("as",)) if t.lemma_.lower() not in MEMBER_AS | _AGES_OF_LIFE
    ]
    roles = [t for t in roles if t.lemma_.lower() not in PLACES]  # "as its ninth canton"
    # "as its 28th member and Montenegro in 2017 as its 29th"
    roles = [t for t in roles if t.ent_type_ != "ORDINAL" and not (t.dep_ == "conj" and is_named(t))]
    if any(t.lower_ == "same" for t in verb.subtree):
        roles = []  # "on the same night as its neighbour"
    if roles and frame.relation is Relation.JOINED and not any(_names_member(t) for t in roles):
        return True
    if lemma in ("join", "rejoin") and any(
        t.lemma_.lower() in _APPEARANCES for t in prepositional_objects(verb, ("on", "for", "during", "at"))
    ):
        return True
    if lemma in ("join", "rejoin") and _joins_in(verb):
        return True
    if lemma == "add" and _is_put_elsewhere(verb):
        return True
    if lemma == "come" and any(c.lower_ == "when" for c in verb.lefts) and _has_dummy(verb):
        return True  # "when it comes to the EU"
    if frame.id == "membership.leave" and lemma == "leave" and _leaves_so(verb):
        return True
    if frame.id == "membership.takes_out" and not is_passive(verb) and not objects(verb):
        return True
    if frame.id == "membership.withdraw":
        if any(t.lower_ not in _ITSELF for t in objects(verb)) or is_passive(verb):
            return True
        if lemma in _NEEDS_OUT and not any(c.lower_ in ("out", "away", "off", "down") for c in verb.children):
            return True
    if frame.id == "membership.expelled" and lemma in ("throw", "kick", "turf", "vote"):
        return not any(c.lower_ == "out" for c in verb.children)
    return False


def _has_dummy(verb: Token) -> bool:
    return any(c.lower_ == "it" and c.dep_ in ("nsubj", "expl") for c in verb.lefts)


def _joins_in(verb: Token) -> bool:
    """Tell who does with a body what that does: "joined the EU in condemning the raid", "in a boycott"."""
    behind = (*verb.children, *(c for t in objects(verb) for c in t.subtree))
    within = [c for link in behind if link.lower_ == "in" for c in link.children]
    return any(
        (c.dep_ == "pcomp" and c.tag_ == "VBG") or (c.dep_ == "pobj" and c.lemma_.lower() in _DOINGS)
        for c in within
    )


def _is_put_elsewhere(verb: Token) -> bool:
    """Tell whether something is added to a list, a group, talks, and not to those in the body."""
    led = prepositional_objects(verb, ("to", "onto"))
    return any(t.lemma_.lower() not in _AMONG for t in led)


def _leaves_so(verb: Token) -> bool:
    """Tell whether what is left stays behind as it is: "left the bloc in ruins", "left it on the table"."""
    if any(t.lower_ in _LEFT_DOING and t.i > verb.i and not t.nbor(-1).is_punct for t in verb.subtree):
        return True  # "left the union facing a bill"
    for child in verb.rights:
        is_state = child.dep_ in ("acomp", "oprd") or (child.dep_ == "xcomp" and child.pos_ in ("ADJ", "ADV"))
        if is_state or child.lower_ in ("behind", "alone", "open"):
            return True
        is_company = child.nbor(-1).lower_ in ("together", "along")
        if child.dep_ in ("prep", "dative", "prt") and child.lower_ in _LEFT_SO and not is_company:
            nouns = _LEFT_SO[child.lower_]
            led = [c for c in child.children if c.dep_ == "pobj"]
            if nouns is None or any(t.lemma_.lower() in nouns or t.lower_ in nouns for t in led):
                return True
            if child.lower_ == "with" and any(map(_is_counted_member, led)):
                return True
    return False


def leaves_for_place(verb: Token) -> bool:
    """Tell who sets out: "left for Kenya in 2014"."""
    if verb.lemma_ != "leave" or any(c.dep_ in ("dobj", "obj") for c in verb.children):
        return False
    return any(t.ent_type_ in ("GPE", "LOC") for t in prepositional_objects(verb, ("for",)))


def _is_counted_member(noun: Token) -> bool:
    """Tell what a body is left with: "left the council with four member churches"."""
    words = [noun, *(c for c in noun.lefts if c.dep_ in ("compound", "nmod", "amod"))]
    is_member = any(t.lemma_.lower() in MEMBERS for t in words)
    return is_member and any(c.dep_ == "nummod" for c in noun.lefts)


def takes_persons(view: SentenceView, head: Token, body: Mention) -> bool:
    """Tell whether a body is one that persons are members of: a party, a band, a board, a society.

    Whoever "joins" or "leaves" any other body works or plays there. The words around it must say what it
    is, the table, or the text, where it speaks of the body's members.
    """
    if (
        is_force(body)
        or (is_named_team(body) and head.lower_ == "team")
        or is_partisan(body.text)
        or names_fellowship(body.text)
        or any(view.context.subkinds.get(i) == "party" for i in body.entity_ids)
    ):
        return True
    words = {w.lower().strip(".,") for w in body.text.split()} | {
        w.lower() for w in (body.name or "").split()
    }
    nouns = {
        head.lemma_.lower(),
        *(
            c.lemma_.lower()
            for c in head.children
            if c.dep_ == "appos"
            or (
                c.dep_ == "compound" and c.is_lower and head.lemma_.lower() not in PLAYING
            )  # "the school band"
        ),
    }
    if head.dep_ == "appos":
        nouns.add(head.head.lemma_.lower())
    if nouns & (BODIES - ALLIANCES - _PERSONAL) or _is_firm(head):
        return False
    if (words | nouns) & _PERSONAL:
        return True
    text = view.context.article.text
    if is_fraternity(body) or _INTERNATIONAL.search(body.text):
        return True
    if body.entity_ids or is_employer(body):
        return speaks_of_members(text, body.text) or (is_team(body) and is_of_sport(text))
    is_plural = head.tag_ == "NNPS" or _is_the_many(head, body)  # "the Wrens", "the Chicago Bears"
    is_sung = is_musical(view) and not is_house(body) and body.kind is not EntityKind.STATE
    is_told = is_of_music(text) or is_of_sport(text) or is_of_politics(text)
    is_meant = is_told or is_sung or (says_the_band(text) and body.kind is not EntityKind.STATE)
    return (
        is_plural or is_meant or is_called(text, body.text, _PERSONAL) or speaks_of_members(text, body.text)
    )


def _is_firm(noun: Token) -> bool:
    """Tell "the power group", where people work, from "the rock group", in which they play."""
    is_group = noun.lemma_.lower() == "group" and not is_named(noun)
    return is_group and any(c.dep_ == "compound" and c.lower_ in _TRADED for c in noun.lefts)


def _is_the_many(head: Token, body: Mention) -> bool:
    """Tell whether a name with an article is that of several, though the tagger sees one: "the Scouts"."""
    has_article = any(c.lower_ == "the" for c in head.children)
    is_many = head.text.endswith("s") and not head.text.endswith(("ss", "us", "is"))
    return has_article and is_many and len(body.text.split()) < 3 and body.kind is EntityKind.ORGANISATION


def fits(frame: VerbFrame, member: Mention | None, head: Token, body: Mention, weak: float) -> bool:
    """Tell whether a frame's member and body suit each other."""
    if member is not None and member.kind is EntityKind.EVENT:
        return False
    if is_lawmaking(body):
        return False  # "the party entered Parliament"
    if body.text.split()[-1].lower() in _WAYS and not is_person(member):
        return False  # "Joining the Kabacan River, it becomes the Mindanao River"
    if member is not None and (
        member.start == body.start or (member.name is not None and member.name == body.name)
    ):
        return False
    if not may_join(member, head, body, weak=weak):
        return False
    if body_likeness(head, body) < frame.flags.get("sure", 0.0):
        return False
    sure_person = is_person(member) and body_likeness(head, body) >= _SURE
    if (
        frame.flags.get("state")
        and (member is None or member.kind is not EntityKind.STATE)
        and not (sure_person or head.lower_ == "division")
    ):
        return False
    if frame.flags.get("moved"):
        # Whom somebody else moves: a state, or a firm with a name in a body the table knows.
        named = member is not None and member.form is not MentionForm.DEMONYM and member.name is not None
        if member is not None and member.form is MentionForm.NAME and _is_added(frame, member, body):
            return True
        return named and member is not None and member.kind is EntityKind.STATE and not is_person(body)
    if frame.id.endswith(("admits", "expels", "suspends", "suspended", "expelled")):
        # Who is let in or thrown out is a state, an organisation or a person with a name.
        return member is not None and member.kind is not None and member.form is not MentionForm.DEMONYM
    if frame.id == "membership.joined_by":
        # "The party was joined by Ann Smith" for dinner, or in its demands.
        if is_person(member) and _said_of(body) & BANDS:
            return True
        return member is not None and member.kind in (EntityKind.STATE, EntityKind.ORGANISATION)
    if frame.id == "membership.belongs":
        return member is not None and (member.kind is not None or member.text.isupper())
    if frame.id == "membership.affiliated":
        is_body = member is not None and member.kind is EntityKind.ORGANISATION and member.name is not None
        said = body.text.lower().split()
        if _LOOSE_TIES & set(said) and said[-1] not in OF_MANY:  # "the Holm University Network" has members
            return False  # a college affiliated with a church is none of its members
        has_members = bool({w.lower() for w in body.text.split()} & ALLIANCES) or head.tag_ == "NNPS"
        # Who is affiliated to a body is in it; with one it may only work.
        has_members = has_members or (head.head.lower_ == "to" and body.form is MentionForm.NAME)
        return is_body and (bool(body.entity_ids) or has_members)
    if frame.flags.get("elected") != 1.0 or is_person(member):
        return True
    is_state = member is not None and member.kind is EntityKind.STATE
    return is_state and "council" in body.text.lower().split()  # "was elected to the Security Council"


def _is_added(frame: VerbFrame, member: Mention, body: Mention) -> bool:
    """Tell whom a guild or a band gains or adds, of firms or players, from what a firm buys."""
    if frame.id != "membership.gains" or is_employer(body):
        return False
    if is_person(member):
        return bool(_said_of(body) & BANDS)
    return member.kind is EntityKind.ORGANISATION and bool(_said_of(body) & _OF_BODIES)


def _said_of(body: Mention) -> set[str]:
    return {w.lower() for w in (body.text + " " + (body.name or "")).split()}


def takes_elected(head: Token, body: Mention) -> bool:
    """Tell whether one is elected into such a body, not to an office."""
    words = {w.lower() for w in body.text.split()} | {head.lemma_.lower()}
    return bool(words & _ELECTING)


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ in ("VB", "VBG")


def _names_member(noun: Token) -> bool:
    return any(c.lemma_.lower() in MEMBERS for c in noun.subtree)


def without_joiners(bodies: list[tuple[Token, Mention]]) -> list[tuple[Token, Mention]]:
    """Leave out Norland of "Mali joined the League in 2007, Norland in 2016": it joined the League too."""
    joined = [one for one in bodies if one[1].kind is not EntityKind.STATE]
    return joined if any(named.kind is EntityKind.ORGANISATION for _, named in joined) else bodies


def tells_of_own(verb: Token) -> bool:
    """Tell a move whose body is the very noun it hangs on: "The group it joined is smaller"."""
    if verb.dep_ != "relcl" or verb.head.dep_ not in _NOT_ASIDE or objects(verb):
        return False
    own = [c for c in verb.lefts if c.dep_ == "nsubj"]
    return bool(own) and all(not c.tag_.startswith("W") and c.lower_ != "that" for c in own)
