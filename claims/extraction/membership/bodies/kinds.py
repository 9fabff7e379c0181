"""Which things one can be a member of, and which a rule must leave alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES, BODIES, PACTS
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.membership.bodies.currency import EURO
from claims.extraction.membership.bodies.fellowships import names_fellowship
from claims.extraction.membership.words import PARTISANS
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import SentenceView

__all__ = [
    "HOUSES",
    "SHARED",
    "UNDERGROUND",
    "body_likeness",
    "is_council",
    "is_employer",
    "is_force",
    "is_fraternity",
    "is_ground",
    "is_inside_body",
    "is_lawmaking",
    "is_local_council",
    "is_named_team",
    "is_nameless",
    "is_organ",
    "is_person",
    "is_team",
    "makes_laws",
    "may_join",
    "may_leave_state",
    "named_group",
]

# Joined or left, but no membership: forces, talks, armies, schools, jobs, crowds, journeys.
_NO_MEMBERSHIP = frozenset(
    """
    force forces talk talks army navy military protest rally strike war fight battle race hunt call
    effort chorus fray debate conversation cause queue line lineup crowd crew cast staff faculty
    school university college government cabinet administration hand hands rank ranks service trip
    tour march show stage meeting summit conference negotiation negotiations campaign market job
    office post position role parliament senate congress house home city country town village region
    province area room building hospital prison stadium stage world family school workforce exodus
    expedition journey voyage project program programme series film boat ship plane train scene
    field action attack operation investigation lawsuit suit call bid deal agreement treaty race
    tournament competition contest election vote ticket game match season side squad team franchise
    firm company business bank studio label newspaper paper magazine agency court jury bench bar
    throne hospital clinic regiment battalion brigade infantry cavalry
    """.split()
)
# Members of parliaments are legislators, not members of a body of members.
_UNIONS = re.compile(
    r"\b(union|federation|confederation|commonwealth|republics|community|communities|league|bloc|alliance|federal|"
    r"ussr|sfry|zone|area|states)\b",
    re.IGNORECASE,
)
# States of which others were members, though their names do not say so.
_FEDERATED = re.compile(
    r"\b(?:United|Yugoslavia|Czechoslovakia|Antilles|Gran Colombia|Senegambia|Tanzania|Malaysia|"
    r"and Nyasaland|and Montenegro|Kingdom of|Confederate|Indies|Provinces)\b"
)
_COMPANY = re.compile(
    r"\b(?:naval|military|police|cadet) (?:academy|college)\b|"
    r"\b(inc|corp|corporation|ltd|llc|plc|gmbh|ag|s\.?a|co|company|bank|motors|airlines|airways|industries|"
    r"technologies|software|systems|electronics|pharmaceuticals|newspapers?|times|post|university|college|school|"
    r"institute of technology|hospital|army|navy|air force|police|f\.?c|a\.?f\.?c|united$|rovers|studios?|"
    r"records|"
    r"pictures|press|magazine|ministry|department|embassy|laboratory|laboratories)\b\.?",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:F\.?C|A\.?F\.?C|S\.?K|United|Rovers|Athletic|City|Town|Wanderers|Albion)$|^(?:F\.?C|A\.?C|S\.?K)\b\.?"
)
# Schools by their names: an academy with a country, an art or an article before it has members.
_SCHOOL = re.compile(
    r"^(?!Royal|National|Imperial|Pontifical|World|British|[A-Z][a-z]+(?:ish|ian|an|ese|ench)\s)(?:[A-Z][\w.’'-]+\s){1,3}(?:Academy|Seminary|Gymnasium)$"
)
_OF_BODIES = re.compile(
    r"\s(?:Network|Association|Consortium|Council|Confederation|Society|Guild|Forum|Coalition|Compact)$"
    r"|^(?:[A-Z][\w-]+\s)*(?:Association|Consortium|Council|Confederation|Network|Coalition)\s(?:of|for)\s"
)
# Texts that are joined and left as bodies are, by their whole name.
_SIGNED = re.compile(
    r"^[A-Z].*\s(?:Pact|Compact|Convention|Charter|Treaty)$"
    r"|^(?:Pact|Convention|Charter|Compact) (?:of|on|for) "
)
# Houses that stand for an office: nobody is a member of them.
_SEATS = re.compile(
    r"\b(?:white house|downing street|kremlin|[ée]lys[ée]e|capitol|pentagon|oval office|blue house)\b",
    re.IGNORECASE,
)
# Indices that firms enter and drop out of.
_LOCAL_COUNCIL = re.compile(
    r"\b(?:City|Town|County|Borough|District|Parish|Municipal|Regional|Legislative|Privy|Security|State|National)"
    r"\sCouncil\b|\bCouncil\sof\s(?:Ministers|State|Europe)\b"
)
# What else than alliances firms, colleges and states sign up to, and churches and parties belong to.
SHARED = frozenset("initiative pledge communion pool accord".split())
_ACRONYM = re.compile(r"[A-Z]{4,}$")
_INDICES = re.compile(
    r"\b(?:FTSE|S&P|Dow|(?:M|S|Tec)?DAX|CAC|Nikkei|Nasdaq|Stoxx|STOXX|Russell \d+|Hang Seng|MSCI|Sensex|Nifty"
    r"|IBEX|AEX|SMI|TOPIX|OMX\w*|ASX|TSX|Ibovespa|KOSPI)\b"
)
_FORCES = re.compile(
    r"\b(?:Army|Navy|Air Force|Regiment|Life Guards|Marines?|Marine Corps|Legion|Brigade|Battalion|Squadron|"
    r"Kriegsmarine|Reichsmarine|Wehrmacht|Reichswehr|Bundeswehr|Bundesmarine|Luftwaffe|Waffen-SS|Militia|"
    r"Home Guard|National Guard|Coast Guard|Cavalry|Dragoons|Hussars)\b"
    r"|^[A-Z][\w’'-]+ (?:[a-z]+ )?(?:army|navy|air force|militia)$"
)
# Teams, panels and parts of a league, by a name before their noun: "the Corva Racing team".
_NAMED_TEAM = re.compile(r"^[A-Z\d].*\s(?:team|division|panel)$")
HOUSES = frozenset({"parliament", "senate", "legislature"})
"""Chambers, of which a text may call somebody a member; "member of parliament" is an office."""
UNDERGROUND = frozenset({"resistance", "underground"})
# By their land and a common noun: "the Norwegian parliament", "the Dutch resistance".
_OF_LAND = re.compile(
    rf"^[A-Z].*\s(?:{'|'.join(sorted(HOUSES | UNDERGROUND))})$|^(?:{'|'.join(sorted(HOUSES))}) of "
)
# Houses whose members make laws: an office, and no membership.
_LAWMAKING = re.compile(
    r"^(?:U\.?S\.? |United States |[A-Z][a-z]+an )?Congress(?: of .*)?$|"
    r"\b(?:Senate|House of \w+|Legislative (?:Council|Assembly)|Parliament|"
    r"(?:National|State|Provincial|Constituent) Assembly|Chamber of Deputies|Knesset|Duma|Bundestag|Landtag|"
    r"Bundesrat|"
    r"Riksdag|Storting|Folketing|Sejm|Lok Sabha|Rajya Sabha|D\u00e1il|Seanad|Cortes|Majlis|Verkhovna Rada|"
    r"(?:City|Town|County|Municipal(?:ity)?|Borough|Parish|Village|District|Provincial|Common) Council)\b"
)
# Land that is set apart: what lies in it is part of it, and no member.
_GROUNDS = re.compile(
    r"\b(?:National|State|Regional|County|Provincial|Nature|Country|Memorial)\s(?:Park|Forest|Reserve|Preserve|Monument|Trail)\b"
    r"|\b(?:Recreation|Conservation|Wilderness|Protected|Metropolitan|Statistical|Urban|Management|Lakes?)\sAreas?$"
    r"|\b(?:Historic(?:al)?\s(?:District|Park|Site)|Heritage\sSite|Refuge|Wilderness|Nature\sReserve|Scenic\s\w+)$"
    r"|\b(?:Naval|Navy)\s(?:Vessel\s)?(?:Register|List)$"
    r"|^(?:Arch)?[Dd]iocese\sof\b|\b(?:Arch)?[Dd]iocese$|\bDeanery\b"
)
# States by their names, which nobody joins and which defectors only flee.
_REALM = re.compile(
    r"^(?:the\s)?(?:[A-Z][\w’']*\s){0,4}(?:Republic|Kingdom|Empire|Emirate|Sultanate)(?:\sof\b|$)"
    r"|^Soviet Union$|^USSR$"
)
_LETTERS = (
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau "
    "upsilon phi chi psi omega"
).split()
_GREEK = re.compile(rf"\b(?:{'|'.join(_LETTERS)})(?:\s(?:{'|'.join(_LETTERS)})){{1,2}}\b", re.IGNORECASE)
_HE = frozenset(["he", "she", "him", "her", "his", "hers", "i", "me", "who"])


def is_person(mention: Mention | None) -> bool:
    """Tell whether a member is a person."""
    if mention is None:
        return False
    return mention.kind is EntityKind.PERSON or mention.text.lower() in _HE


_PASSING = frozenset("governing ruling opposition coalition wartime electoral rival".split())


def is_council(mention: Mention) -> bool:
    """Tell whether a name is that of a cabinet, a parliament or the like, whose members are no members."""
    return mention.text.lower().split()[-1] in _NO_MEMBERSHIP


_NAMELESS = frozenset({"a", "an", "another", "any", "every", "each", "no", "some"})


def is_nameless(head: Token, body: Mention) -> bool:
    """Tell whether a body is one of its kind that nothing names: "a coalition", "another union"."""
    if body.form is MentionForm.NOMINAL and any(c.lower_ in _PASSING for c in head.lefts):
        return True  # "left the governing coalition": of today, whichever body the text named before
    is_plain = body.form is MentionForm.NOMINAL and (body.name is None or body.name == body.text)
    return is_plain and any(c.dep_ == "det" and c.lower_ in _NAMELESS for c in head.children)


# What a body has inside it, and the words by which its membership itself is named.
_PARTS = frozenset(
    "committee council forum group commission board network conference assembly chamber circle".split()
)
_RANKS = frozenset("rank fold family structure embrace orbit camp membership statute charter".split())
# Parts of an alliance that states go out of and come back to, and what tells them.
_COMMANDS = frozenset({"command", "structure", "wing", "arm"})
_ARMED = frozenset({"military", "integrated", "command", "armed", "defence", "defense"})
# Where a few of a body's members sit for a time.
_ORGANS = frozenset("council board committee panel presidium executive bureau commission tribunal".split())


def is_organ(head: Token) -> bool:
    """Tell a body's organ from the body, of which who enters it is a member: "the council of the union"."""
    is_one = head.lemma_.lower() in _ORGANS and head.tag_ == "NN" and not is_named(head)
    return is_one and any(is_named(t) for t in prepositional_objects(head, ("of", "at", "in")))


def is_inside_body(view: SentenceView, noun: Token) -> bool:
    """Tell "the Union's tax forum", "the Union tax forum", inside a body; "the Union trade pact" is one."""
    if noun.pos_ != "NOUN" or (noun.lemma_.lower() in _RANKS and not _is_armed(noun)):
        return False
    if noun.lemma_.lower() in _COMMANDS and _is_armed(noun):
        return True
    owned = [c for c in noun.lefts if c.dep_ == "poss"]
    if noun.lemma_.lower() in _PARTS and sum(c.dep_ in ("compound", "nmod", "amod") for c in noun.lefts) > 1:
        owned += [c for c in noun.lefts if c.dep_ in ("compound", "nmod")]
    named = [view.mention_at(c) for c in owned]
    return any(m is not None and m.kind is EntityKind.ORGANISATION and bool(m.entity_ids) for m in named)


def is_seat_or_part(view: SentenceView, noun: Token) -> bool:
    """Tell what is left or joined inside a body: a part of it, or "Harrow Bank's board", a seat there."""
    if noun.lemma_.lower() == "board" and noun.pos_ == "NOUN":
        owned = [view.mention_at(c) for c in noun.lefts if c.dep_ == "poss"]
        return any(m is not None and m.form is MentionForm.NAME for m in owned)
    return is_inside_body(view, noun)


def _is_armed(noun: Token) -> bool:
    """Tell "the integrated command structure", which is no whole alliance, from "its structure"."""
    return any(c.lower_ in _ARMED for c in noun.lefts if c.dep_ in ("amod", "compound", "nmod"))


def is_lawmaking(body: Mention) -> bool:
    """Tell whether a name is that of a house of parliament, which nobody joins or leaves at will."""
    named = body.name if body.name is not None and body.name.endswith(body.text) else body.text
    return makes_laws(named)


def makes_laws(name: str) -> bool:
    """Tell whether a name is that of a house of parliament or of a town's council."""
    return _LAWMAKING.search(name) is not None


def named_group(mention: Mention) -> Mention | None:
    """Give a name that the words call a body as one, whatever the tagger takes it for.

    "A member of Pink Floyd" is in a band, "members of Bananarama" are in no town. None for what the
    table knows as a person or a state, and for cabinets and parliaments.
    """
    if mention.form is not MentionForm.NAME or is_council(mention) or not mention.text[:1].isalnum():
        return None
    if mention.kind is EntityKind.ORGANISATION:
        return mention
    if mention.entity_ids or mention.kind in (EntityKind.EVENT, EntityKind.POST):
        return None
    return replace(mention, kind=EntityKind.ORGANISATION, name=mention.text)


def is_employer(mention: Mention) -> bool:
    """Tell whether a name reads as a firm, a school, a club or a force, which persons join as staff."""
    if _SCHOOL.search(mention.text):
        return True
    if mention.text.rsplit(" ", 1)[-1].lower() in ("band", "choir", "orchestra", "chorus"):
        return False  # "the school band"
    if _COMPANY.search(mention.text) is None or _UNIONS.search(mention.text):
        return False
    return not _OF_BODIES.search(mention.text)  # "the Baltic University Network", "an Association of Schools"


def is_ground(mention: Mention) -> bool:
    """Tell whether a name is that of land set apart: a park, a reserve, a statistical area."""
    return _GROUNDS.search(mention.text) is not None


def is_team(body: Mention) -> bool:
    """Tell whether a name reads as a football club's, which players join and leave."""
    return _TEAM.search(body.text) is not None


def is_force(body: Mention) -> bool:
    """Tell whether a name is that of an army or a unit: whoever "joined" it is told as a member."""
    return _FORCES.search(body.text) is not None


def is_named_team(body: Mention) -> bool:
    """Tell whether a body is a team, or a league's division, by the name before that noun."""
    return body.form is MentionForm.NAME and _NAMED_TEAM.search(body.text) is not None


def is_fraternity(body: Mention) -> bool:
    """Tell whether a name is made of Greek letters, as those of students' fraternities are."""
    return _GREEK.search(body.text) is not None


def body_likeness(head: Token, mention: Mention) -> float:
    """Give how far the words say that a thing has members, 0 to 1."""
    if mention.kind in (EntityKind.PERSON, EntityKind.EVENT, EntityKind.POST) or _SEATS.search(mention.text):
        return 0.0
    if is_ground(mention):
        return 0.0
    if mention.form is MentionForm.NAME and (head.lower_ in PARTISANS or mention.name == EURO):
        return 0.9  # "the Greens", "the euro"
    if is_named_team(mention):
        return 0.7 if head.lower_ == "team" else 0.9
    if mention.form is MentionForm.NAME and (_OF_LAND.search(mention.text) or names_fellowship(mention.text)):
        return 0.7
    if mention.form is MentionForm.NAME and is_force(mention) and mention.kind is not EntityKind.STATE:
        return 0.7
    if _INDICES.search(mention.text):
        return 0.0  # `indices` reads those
    words = {w.lower().strip(".,") for w in mention.text.split()}
    lemma = head.lemma_.lower()
    is_known = mention.kind is EntityKind.ORGANISATION and bool(mention.entity_ids)
    if is_known and mention.form is MentionForm.NAME and head.pos_ == "NOUN":
        return 1.0  # "the euro area", "the Schengen area"
    if head.pos_ == "NOUN" and not is_named(head):
        named = mention.form is MentionForm.NAME
        if named and words & ALLIANCES and mention.kind is EntityKind.ORGANISATION:
            return 0.8  # "the guild's rival, the Ale Makers' Federation"
        if lemma not in NOMINAL_KINDS and mention.entity_ids:
            return 0.9  # "the market", which the text calls a body with members for its name
        if lemma in _NO_MEMBERSHIP:
            return 0.0
        return 0.9 if lemma in ALLIANCES else 0.5 if named and lemma in BODIES else 0.0
    if mention.kind is EntityKind.ORGANISATION and mention.entity_ids:
        return 1.0
    if mention.form is MentionForm.DEMONYM:
        return 0.0
    is_headed = mention.text.rsplit(" ", 1)[-1].lower() in ALLIANCES  # "the Glacier Charter League"
    last = mention.text.rsplit(" ", 1)[-1].lower()
    if last in SHARED and len(words) > 1:
        return 0.8
    # "the Open Skies Fund" is no tournament
    if (words - {"open"} | {last}) & PACTS and not mention.entity_ids and not is_headed:
        return 0.8 if _SIGNED.search(mention.text) else 0.2
    if mention.kind is EntityKind.STATE:
        return 0.8 if _is_federation(mention) else 0.3
    if words & ALLIANCES:
        return 0.9
    is_untold = mention.kind is not EntityKind.ORGANISATION or head.ent_type_ in ("DATE", "CARDINAL", "LAW")
    if is_untold and head.ent_type_ in ("PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "DATE", "CARDINAL", "FAC"):
        return 0.3
    if head.pos_ == "PRON":
        return _of_pronoun(mention)
    # "was expelled from TTUK": letters that nothing tells the meaning of are a body's.
    is_letters = mention.kind is None and mention.form is MentionForm.NAME and _ACRONYM.match(mention.text)
    return 0.7 if mention.kind is EntityKind.ORGANISATION or is_letters else 0.45


def _of_pronoun(mention: Mention) -> float:
    """Give how far the name that "it" stands for says that it has members: "withdrew from it"."""
    if mention.kind is not EntityKind.ORGANISATION:
        return 0.2
    said = {w.lower().strip(".,") for w in (mention.name or "").split()}
    return 0.8 if said & ALLIANCES else 0.5


def may_leave_state(mention: Mention) -> bool:
    """Tell whether a state is one that members leave: a union or federation."""
    return mention.kind is not EntityKind.STATE or _is_federation(mention)


def _is_federation(state: Mention) -> bool:
    return _UNIONS.search(state.text) is not None or _FEDERATED.search(state.text) is not None


def may_join(member: Mention | None, head: Token, body: Mention, *, weak: float) -> bool:
    """Tell whether a member may join or leave a body under a verb that also has other senses."""
    likeness = body_likeness(head, body)
    if is_person(member):
        if (
            body.kind is EntityKind.STATE
            or _REALM.search(body.text)
            or (is_employer(body) and not is_team(body) and not is_force(body))
        ):
            return False
        if is_force(body) and weak:
            return False
        return likeness >= (0.65 if weak else 0.45)
    if member is not None and member.kind is EntityKind.ORGANISATION and is_employer(body):
        return False  # "after departing from Island Records, the Orb released"
    return likeness >= (0.45 if weak < 1.0 else 0.65)


def is_local_council(body: Mention) -> bool:
    """Tell a town's, a state's or a parliament's council, of which no firm and no club is a member."""
    return _LOCAL_COUNCIL.search(body.text) is not None
