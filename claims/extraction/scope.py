"""What a draft must not be, whichever rule read it: claims of things that the guidelines leave out.

The rules of the families look at a clause; here the whole draft is at hand, with who and what was meant and
what the page is about. Each check gives the reason, so that a refusal can be counted and explained.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context import fold, plain_title
from claims.extraction.context.genders import has_given_name
from claims.extraction.context.names import surname_of
from claims.extraction.context.page_kind import SHIP, THINGS, WORKS, PageKind
from claims.extraction.frames import MentionForm, SentenceView
from claims.extraction.roles.heads import HEADS
from claims.relations import EntityKind, Family, Relation, spec_of
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.drafts import Draft
    from claims.types import Slot

__all__ = ["CHECKS", "left_out"]

_FOUNDINGS = frozenset({Relation.FOUNDED, Relation.DISSOLVED})
_ENTRIES = frozenset({Relation.TOOK_OFFICE, Relation.LEFT_OFFICE})
_NO_BODY = frozenset({PageKind.PERSON, PageKind.WORK, PageKind.VEHICLE, PageKind.THING})
_NO_PERSON = _NO_BODY - {PageKind.PERSON} | {PageKind.BODY}
# A family, a household: "a member of the House of Welf", no "House of Commons".
_LINEAGE = re.compile(
    r"\bHouse of (?!Represent|Common|Lord|Deleg|Assembl|Council|Repr|Keys|Burgess|Deput|Peer|People|Bishop"
    r"|Federation|Nation|Chief|Elder)[A-Z]|(?<!rime )\b(?:[Ff]amily|[Dd]ynasty|[Rr]oyal [Hh]ouse)$"
)
_SCHOOLING = re.compile(
    r"\b(?:[Ss]chool|[Cc]ollege|[Uu]niversity|[Gg]ymnasium|[Ll]yceum|[Ss]eminary|[Aa]cademy|[Cc]onservatory)"
    r"(?:$|\s(?:of|in|at|for)\b)"
)
_LEARNED = re.compile(
    r"\bof (?:Science|Art|Letter|Medicine|Engineering|Inventor|Fine)|[Ss]ciences|\bRoyal Academy\b"
)
# What a name ends in that is joined for a while, or is no body at all.
_VENTURES = re.compile(
    r"\b(?:Rush|War|Crusade|Expedition|Exodus|Tour|March|Battle|Race|Revolution|Building|Tower|Street|Square)$"
)
_REIGNING = re.compile(
    r"\b(?:reign\w*|throne|abdicat\w+|ascen\w+|accession|succeed\w*|monarchs?|sovereign|ruled?|ruling|regnant"
    r"|proclaimed|coronation)\b"
)
_CONSORTS = frozenset({"queen", "empress", "queen consort", "tsarina", "sultana"})
_OWN_RIGHT = re.compile(
    r"\b(?:[IVX]+|Victoria|Anne|Margrethe|Wilhelmina|Juliana|Beatrix|Elizabeth|Christina|Isabella"
    r"|Maria Theresa|Cixi|Salote|Hatshepsut|Cleopatra|Zenobia|Boudica|Liliuokalani|Nzinga|Ranavalona)\b"
)
# Behind such words a title beside a name only tells whom something is called after or shows.
_SHOWS = re.compile(
    r"\b(?:[Ss]tatue|[Bb]ust|[Pp]ortrait|[Mm]onument|[Mm]emorial|[Tt]omb|[Pp]ainting|HMS|RMS|SS|MS|USS)(?:\sof)?"
    r"(?:\sthe)?\s$"
)
_CALLED_AFTER = re.compile(
    r"(?:['’]?s)?\s(?:[A-Z]\w+\s)?(?:University|College|School|Hospital|Stadium|Airport|Street|Avenue|Road|Square"
    r"|Bridge|Park|House|Building|Library|Institute|Academy|Centre|Center|Museum|Medal|Award|Prize|Cup|Trophy"
    r"|Hall|Theatre|Theater|Boulevard|Island|Lake|River|Station|Plaza|Expressway|Barracks|Church|Cathedral"
    r"|Chapel|Gardens?|Tower|Scholarship|Fellowship|Foundation)\b"
)
_GIVEN_TITLES = frozenset(
    {
        "dean",
        "king",
        "prince",
        "pope",
        "bishop",
        "abbot",
        "duke",
        "earl",
        "major",
        "judge",
        "marshal",
        "baron",
    }
    | {"warden", "chancellor", "regent", "provost", "rector", "sultan"}
)
_PARTIES = re.compile(r"\b(?:[Pp]arty|[Cc]aucus|Congress|Parliament|Senate|Democrats|Republicans|Movement)\b")
# What the head of a state leaves without leaving the state: names and acronyms of parties.
_MOVEMENTS = re.compile(r"\b(?:Party|Front|Union|Movement|Democrats|Alliance|Rally|League)\b|^[A-Z]{2,6}$")
_HEADS_OF_STATES = frozenset({"president", "vice president", "prime minister", "deputy prime minister"})
_GOING = frozenset({"leadership.gone", "leadership.resigned"})
_LEGISLATURES = re.compile(
    r"\b(?:Congress|Parliament|Senate|House of [RCLDA]\w+|Legislature|Assembly|[Gg]uard|[Aa]rmy|[Nn]avy)\b"
)
# A seat held longest is one held; a rank among its holders tells of the rank.
_SUPERLATIVE = re.compile(
    r"\b(?:(?:most|least)\s[\w-]+|(?:high|low|rich|poor|strong)est(?:[-\s]ranking)?)\s(?:[\w-]+\s){0,2}$"
)
_TROPHY = re.compile(r"\b(?:\w+weight|champions?(?:hips?)?|pageant|tournament)\b", re.IGNORECASE)
# A professor's chair: "the Holm Distinguished Chair of Studies".
_CHAIR_OF_LEARNING = re.compile(r"\b(?:Distinguished|Endowed|Memorial|Professorial|University|Research)\s$")
# Honours: "Commander Grand Cross of the Order of the Sword".
_DECORATIONS = re.compile(r"^(?:[Tt]he\s)?(?:Most\s\w+\s)?(?:Order|Legion of [HM])\b")
_RANKED_BEFORE = re.compile(
    r"\b(?:(?:\w+[-\s])?(?:best|worst|most|least|highest|finest)[-\s](?:[\w-]+\s){0,2})$", re.IGNORECASE
)
_RANKED_BEHIND = re.compile(
    r"\sof\sthe\s(?:Year|Month|Week|Decade|Season|Century|Tournament)\b", re.IGNORECASE
)
_MERE_WORDS = frozenset(
    """
    jr sr llc inc ltd plc gmbh member members mother dowager consort i ii iii grand cross generals fellow
    honorary esq phd obe cbe mbe
    """.split()
) | {"grand cross", "queen mother"}
_OFFICE_OF = re.compile(r"(?:Chairman|Chairwoman|President|Member|Director|Secretary|Head) of\s")
_EXPLETIVE = frozenset({"it"})


def left_out(draft: Draft, view: SentenceView) -> str | None:
    """Give why the guidelines leave a draft out, None where they do not."""
    return next((name for name, holds in CHECKS.items() if holds(draft, view)), None)


def _is_page(slot: Slot | None, view: SentenceView) -> bool:
    """Tell whether a slot is what the page is about."""
    if slot is None or view.context.page is None:
        return False
    title, about = plain_title(view.context.article), view.context.title_mention
    names = {fold(title), fold(title.split(",")[0])}
    if about is not None:
        names |= {fold(about.text), fold(about.name or about.text)}
    if view.context.page is PageKind.PERSON:
        names |= {fold(surname_of(title.split(",")[0]))}
    return fold(slot.name) in names


def _founds_no_body(draft: Draft, view: SentenceView) -> bool:
    """Tell what is made, and no body: a page's album, ship, statue or singer."""
    is_founding = draft.candidate.relation in _FOUNDINGS
    return is_founding and view.context.page in _NO_BODY and _is_page(draft.subject, view)


def _belongs_to_no_body(draft: Draft, view: SentenceView) -> bool:
    """Tell a singer or a ship that a page is about from a body joined or led."""
    page, body = view.context.page, draft.object
    if page is PageKind.WORK and _family(draft) is Family.LEADERSHIP:
        return False  # hosts and editors
    return page in _NO_BODY and body is not None and body.entity_id is None and _is_page(body, view)


def _is_no_person(draft: Draft, view: SentenceView) -> bool:
    """Tell a house or a firm that a page is about from who leads."""
    page = view.context.page
    is_leading = _family(draft) is Family.LEADERSHIP
    return is_leading and page in _NO_PERSON and _is_page(draft.subject, view)


def _is_thing_joining(draft: Draft, view: SentenceView) -> bool:
    """Tell a castle or a song, which belong to nothing as members do."""
    page = view.context.page
    is_thing = page in (PageKind.WORK, PageKind.VEHICLE, PageKind.THING)
    return _family(draft) is Family.MEMBERSHIP and is_thing and _is_page(draft.subject, view)


def _is_called_thing(draft: Draft, view: SentenceView) -> bool:
    """Tell a founding of what the words beside its name call a thing: "the album X", "X, a game"."""
    mention = draft.candidate.subject
    if draft.candidate.relation not in _FOUNDINGS or mention is None or mention.form is not MentionForm.NAME:
        return False
    tokens = view.tokens_of(mention)
    if not tokens or {t.lower_ for t in tokens} & (BODIES | PLACES):
        return False
    return any(_calls_thing(t) for t in _beside(tokens[-1], tokens))


def _beside(head: Token, name: list[Token]) -> list[Token]:
    own = {t.i for t in name}
    before = head.doc[min(own) - 1] if min(own) > head.sent.start else None
    beside = [c for t in name for c in t.children if c.i not in own and c.dep_ == "appos"]
    if before is not None and before.pos_ == "NOUN" and before.is_lower:
        beside.append(before)
    return beside


def _calls_thing(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return noun.is_lower and lemma in (THINGS | WORKS) and lemma not in BODIES | PLACES


def _is_expletive(draft: Draft, view: SentenceView) -> bool:
    """Tell "it was established that" from what was founded."""
    mention = draft.candidate.subject
    if draft.candidate.relation not in _FOUNDINGS or mention is None:
        return False
    if mention.text.lower() not in _EXPLETIVE:
        return False
    verb = view.span.doc[draft.candidate.head]
    return any(c.dep_ in ("ccomp", "csubj", "csubjpass") and c.i > verb.i for c in verb.children)


def _is_of_lineage(draft: Draft, view: SentenceView) -> bool:
    """Tell a family from a body: "a member of the House of Welf"."""
    body = draft.object
    is_membership = _family(draft) is Family.MEMBERSHIP
    return is_membership and body is not None and _LINEAGE.search(body.name) is not None


def _is_schooling(draft: Draft, view: SentenceView) -> bool:
    """Tell who entered a school to learn there."""
    body, rule = draft.object, draft.candidate.rule
    if draft.candidate.relation is not Relation.JOINED or body is None:
        return False
    if draft.subject.kind is EntityKind.PERSON:
        enters = rule in ("membership.enter", "membership.join")
    else:
        enters = rule == "membership.enter" and draft.subject.entity_id is None
    return enters and _SCHOOLING.search(body.name) is not None and _LEARNED.search(body.name) is None


def _is_venture(draft: Draft, view: SentenceView) -> bool:
    """Tell an undertaking or a place from a body: "join the Gold Rush", "left for the Holm Building"."""
    body = draft.object
    is_membership = _family(draft) is Family.MEMBERSHIP
    return is_membership and body is not None and _VENTURES.search(body.name) is not None


def _is_of_ship(draft: Draft, view: SentenceView) -> bool:
    """Tell the captain of one ship, whom the guidelines leave out."""
    is_leading = _family(draft) is Family.LEADERSHIP
    return is_leading and draft.object is not None and SHIP.search(draft.object.name) is not None


def _is_consort(draft: Draft, view: SentenceView) -> bool:
    """Tell a ruler's wife from a queen who reigns."""
    role = draft.role
    if role is None or role.name not in _CONSORTS or draft.candidate.relation in _ENTRIES:
        return False
    if (
        draft.subject.entity_id is not None
        and draft.object is not None
        and draft.object.entity_id is not None
    ):
        return False
    return _OWN_RIGHT.search(draft.subject.name) is None and _REIGNING.search(view.span.text) is None


def _is_name_of_thing(draft: Draft, view: SentenceView) -> bool:
    """Tell a title in the name of a place or a statue: "King Edward Hospital", "the bust of Queen Anne"."""
    role, holder = draft.candidate.role, draft.candidate.subject
    if role is None or holder is None or draft.candidate.rule != "leadership.title_before_name":
        return False
    text = view.context.article.text
    lead, tail = text[max(0, role.start - 24) : role.start], text[holder.end : holder.end + 30]
    is_of_body = role.body is not None and role.body.end <= role.start
    return (_SHOWS.search(lead) is not None and not is_of_body) or (
        role.text[:1].isupper() and _CALLED_AFTER.match(tail) is not None
    )


def _is_middle_name(draft: Draft, view: SentenceView) -> bool:
    """Tell a title that is part of a name: "Steven Dean Moore"."""
    role, holder = draft.candidate.role, draft.candidate.subject
    if role is None or holder is None or draft.candidate.rule != "leadership.title_before_name":
        return False
    is_single = role.text.istitle() and role.title in _GIVEN_TITLES and " " not in holder.text
    before = [t for t in view.span if t.idx + view.shift < role.start][-1:]
    return is_single and any(has_given_name(f"{t.text} {holder.text}") for t in before)


def _is_leaving_party(draft: Draft, view: SentenceView) -> bool:
    """Tell who left a party from who left its lead: "he resigned from the party"."""
    body, role = draft.object, draft.candidate.role
    if draft.candidate.relation is not Relation.LEFT_OFFICE or body is None:
        return False
    if role is not None:  # "President X left the Labour Party": he stays president of his country
        about = view.context.title_mention
        is_of_state = about is not None and about.kind is EntityKind.STATE and role.title in _HEADS_OF_STATES
        is_own = role.body is None and draft.candidate.rule in _GOING
        return is_of_state and is_own and _MOVEMENTS.search(body.name) is not None
    return body.source is SlotSource.TEXT and _PARTIES.search(body.name) is not None


def _is_superlative(draft: Draft, view: SentenceView) -> bool:
    """Tell how a lawmaker or soldier is ranked: "the most bipartisan member of Congress"."""
    body = draft.object
    if body is None or draft.candidate.rule not in ("membership.member", "membership.became_member"):
        return False
    lead = view.written(view.origin, draft.candidate.trigger.start)
    return _LEGISLATURES.search(body.name) is not None and _SUPERLATIVE.search(lead) is not None


def _is_trophy(draft: Draft, view: SentenceView) -> bool:
    """Tell a crown that is won in a ring: "was crowned heavyweight champion"."""
    is_bare = draft.candidate.role is None and draft.candidate.relation in _ENTRIES
    told = draft.candidate.rule in ("leadership.assumed", "leadership.inaugurated", "leadership.won")
    return is_bare and told and _TROPHY.search(view.span.text) is not None


def _is_doyen(draft: Draft, view: SentenceView) -> bool:
    """Tell the longest-serving of a house, and a professor's chair, from heads of faculties."""
    role = draft.candidate.role
    if role is None:
        return False
    if role.title == "dean":
        body = draft.object
        is_house = body is not None and _LEGISLATURES.search(body.name) is not None
        return is_house or "delegation" in view.span.text
    lead = view.context.article.text[max(0, role.start - 24) : role.start]
    return role.title.startswith("chair") and _CHAIR_OF_LEARNING.search(lead) is not None


def _is_honour(draft: Draft, view: SentenceView) -> bool:
    """Tell a decoration or a ranking from an office: "Manager of the Month", "the best-performing chief"."""
    role, body = draft.candidate.role, draft.object
    if role is None:
        return False
    if body is not None and _DECORATIONS.search(body.name) is not None:
        return role.title.split()[-1] in ("commander", "officer", "knight", "companion")
    text = view.context.article.text
    is_ranked = _RANKED_BEFORE.search(text[max(0, role.start - 40) : role.start]) is not None
    return is_ranked or _RANKED_BEHIND.match(text[role.end : role.end + 24]) is not None


def _is_clerk(draft: Draft, view: SentenceView) -> bool:
    """Tell one who writes letters from a minister: "worked as a secretary for an architect"."""
    role = draft.candidate.role
    if role is None or not role.title.startswith("secretary for ") or not role.text[:1].islower():
        return False
    return (
        view.context.article.text[max(0, role.start - 3) : role.start].lower().endswith((" a ", "er ", "is "))
    )


def _is_annexed(draft: Draft, view: SentenceView) -> bool:
    """Tell where a place lies from what is founded: "is incorporated as a town of the district"."""
    verb = view.span.doc[draft.candidate.head]
    if draft.candidate.relation is not Relation.FOUNDED or verb.lemma_.lower() != "incorporate":
        return False
    return draft.when is None and any(c.lower_ in ("is", "are") for c in verb.children)


def _says_nothing(draft: Draft, view: SentenceView) -> bool:
    """Tell a claim of an office that names neither the office nor whose it is."""
    is_leading = _family(draft) is Family.LEADERSHIP and draft.candidate.rule == "leadership.elected"
    return is_leading and draft.role is None and draft.object is None


def _is_mere_word(draft: Draft, view: SentenceView) -> bool:
    """Tell an office, a suffix or a legal form that was cut off from a name: "Jr.", "LLC", "Member"."""
    slots = (draft.subject, draft.object)
    return any(slot is not None and _is_no_name(slot.name) for slot in slots)


def _is_no_name(name: str) -> bool:
    lower = name.lower().strip(" .")
    return lower in _MERE_WORDS or lower in HEADS or _OFFICE_OF.match(name) is not None


def _family(draft: Draft) -> Family:
    return spec_of(draft.candidate.relation).family


CHECKS: dict[str, Callable[[Draft, SentenceView], bool]] = {
    "founds_no_body": _founds_no_body,
    "belongs_to_no_body": _belongs_to_no_body,
    "is_no_person": _is_no_person,
    "is_thing_joining": _is_thing_joining,
    "is_called_thing": _is_called_thing,
    "is_expletive": _is_expletive,
    "is_of_lineage": _is_of_lineage,
    "is_schooling": _is_schooling,
    "is_venture": _is_venture,
    "is_of_ship": _is_of_ship,
    "is_consort": _is_consort,
    "is_name_of_thing": _is_name_of_thing,
    "is_middle_name": _is_middle_name,
    "is_leaving_party": _is_leaving_party,
    "is_superlative": _is_superlative,
    "is_trophy": _is_trophy,
    "is_doyen": _is_doyen,
    "is_honour": _is_honour,
    "is_clerk": _is_clerk,
    "is_annexed": _is_annexed,
    "says_nothing": _says_nothing,
    "is_mere_word": _is_mere_word,
}
"""Each check by the reason it gives, in the order they are asked."""
