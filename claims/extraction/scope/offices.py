"""Offices that are none: ships' captains, consorts, names of things, trophies, honours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context.page_kind import SHIP, PageKind
from claims.extraction.frames import MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.scope.kinds import LEGISLATURES, family_of
from claims.relations import EntityKind, Family, Relation
from claims.types import SlotSource

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import Mention, SentenceView

__all__ = [
    "is_clerk",
    "is_consort",
    "is_doyen",
    "is_honour",
    "is_leaving_party",
    "is_middle_name",
    "is_name_of_thing",
    "is_of_body",
    "is_of_ship",
    "is_office_itself",
    "is_rank",
    "is_trophy",
    "is_yet_to_come",
    "says_nothing",
]

# Rules of who is given an office, whose holder the office itself may be taken for.
_GIVEN = frozenset({"leadership.appointed", "leadership.was_chosen", "leadership.elected"})
_ENTRIES = frozenset({Relation.TOOK_OFFICE, Relation.LEFT_OFFICE})


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
    r"\b(?:[Ss]tatue|[Bb]ust|[Pp]ortrait|[Mm]onument|[Mm]emorial|[Tt]omb|[Pp]ainting|[Rr]e-?named|[Cc]hristened|HMS|RMS|SS|MS|USS)(?:\sof)?"
    r"(?:\sthe)?\s$"
)


_CALLED_AFTER = re.compile(
    r"(?:['’]?s)?\s(?:[A-Z]\w+\s)?(?:University|College|School|Hospital|Stadium|Airport|Street|Avenue|Road|Square"
    r"|Bridge|Park|House|Building|Library|Institute|Academy|Centre|Center|Museum|Medal|Award|Prize|Cup|Trophy"
    r"|Hall|Theatre|Theater|Boulevard|Island|Lake|River|Station|Plaza|Expressway|Barracks|Church|Cathedral"
    r"|Chapel|Gardens?|Tower|Scholarship|Fellowship|Foundation)\b"
)


_RANK = re.compile(r"\b(?:(?:Squadron|Flight|Troop|Section) Leader|Wing Commander|Group Captain)$")


# Of a single word behind a title these name a thing, and seldom somebody: "the Chairman Shield".
_THINGS = frozenset(
    """
    Shield Plate League Series Classic Championship Championships Tournament Regatta Race Stakes Handicap Open
    Lounge Hotel Inn Club Suite Court Terrace Lane Drive Way Mine Ridge Peak Mountain Creek Falls Point Rock
    Day Ball Dinner Lecture Lectures Crescent Class Edition Model Type One Two Three Four Five Six Seven Eight
    """.split()
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


_PARTIES = re.compile(
    r"\b(?:[Pp]arty|[Cc]aucus|Congress|Parliament|Senate|Democrats|Republicans|Movement"
    r"|Academy|(?<!Building )Society)\b"
)


# What the head of a state leaves without leaving the state: names and acronyms of parties.
_MOVEMENTS = re.compile(r"\b(?:Party|Front|Union|Movement|Democrats|Alliance|Rally|League)\b|^[A-Z]{2,6}$")


_HEADS_OF_STATES = frozenset({"president", "vice president", "prime minister", "deputy prime minister"})


_GOING = frozenset({"leadership.gone", "leadership.resigned"})


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


_YET_TO_COME = re.compile(r"\b(?:future|would-be|soon-to-be)\s(?:[\w.]+\s){0,2}$")


def is_office_itself(draft: Draft, view: SentenceView) -> bool:
    """Tell "the president appoints the chairman of the council": of whoever that is."""
    role, subject = draft.candidate.role, draft.candidate.subject
    if role is None or subject is None or draft.candidate.rule not in _GIVEN:
        return False
    return subject.form is MentionForm.NOMINAL and role.start < subject.end and subject.start < role.end


def is_of_ship(draft: Draft, view: SentenceView) -> bool:
    """Tell the captain of one ship, whom the guidelines leave out."""
    is_leading = family_of(draft) is Family.LEADERSHIP
    return is_leading and draft.object is not None and SHIP.search(draft.object.name) is not None


def is_consort(draft: Draft, view: SentenceView) -> bool:
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


def is_name_of_thing(draft: Draft, view: SentenceView) -> bool:
    """Tell a title in the name of a place or a statue: "King Edward Hospital", "the bust of Queen Anne"."""
    role, holder = draft.candidate.role, draft.candidate.subject
    if role is None or holder is None or draft.candidate.rule != "leadership.title_before_name":
        return False
    text = view.context.article.text
    lead, tail = text[max(0, role.start - 24) : role.start], text[holder.end : holder.end + 30]
    if role.text[:1].isupper() and _is_called_after(holder, view):
        return True
    if view.context.page is PageKind.VEHICLE and role.text[:1].isupper() and lead.endswith(" as "):
        return True  # "converted into a cruise ship as Regent Moon"
    is_of_body = role.body is not None and role.body.end <= role.start
    return (_SHOWS.search(lead) is not None and not is_of_body) or (
        role.text[:1].isupper() and _CALLED_AFTER.match(tail) is not None
    )


def _is_called_after(holder: Mention, view: SentenceView) -> bool:
    """Tell the "Cup" of "the Governor Cup" from a person, whom the text then names in full somewhere."""
    last = holder.text.rsplit(" ", 1)[-1]
    if _CALLED_AFTER.fullmatch(f" {last}") is None and last not in _THINGS:
        return False
    return " " not in holder.text and not any(
        person.name.endswith(f" {last}") for person in view.context.persons
    )


def is_rank(draft: Draft, view: SentenceView) -> bool:
    """Tell a rank beside a name from an office: "Squadron Leader X" leads what the text says, if any."""
    role = draft.candidate.role
    if role is None or draft.candidate.rule not in (
        "leadership.title_before_name",
        "leadership.former_title",
    ):
        return False
    lead = view.context.article.text[max(0, role.start - 16) : role.end]
    return _RANK.search(lead) is not None


def is_middle_name(draft: Draft, view: SentenceView) -> bool:
    """Tell a title that is part of a name: "Steven Dean Moore"."""
    role, holder = draft.candidate.role, draft.candidate.subject
    if role is None or holder is None or draft.candidate.rule != "leadership.title_before_name":
        return False
    is_single = role.text.istitle() and role.title in _GIVEN_TITLES and " " not in holder.text
    before = [t for t in view.span if t.idx + view.shift < role.start][-1:]
    return is_single and any(has_given_name(f"{t.text} {holder.text}") for t in before)


def is_leaving_party(draft: Draft, view: SentenceView) -> bool:
    """Tell who left a party from who left its lead: "he resigned from the party"."""
    body, role = draft.object, draft.candidate.role
    if draft.candidate.relation is not Relation.LEFT_OFFICE or body is None:
        return False
    if role is not None:  # "President X left the Labour Party": he stays president of his country
        about = view.context.title_mention
        is_of_state = about is not None and about.kind is EntityKind.STATE and role.title in _HEADS_OF_STATES
        is_own = role.body is None and draft.candidate.rule in _GOING
        return is_of_state and is_own and _MOVEMENTS.search(body.name) is not None
    is_lead = draft.candidate.called is not None  # "gave up the leadership of the party"
    return not is_lead and body.source is SlotSource.TEXT and _PARTIES.search(body.name) is not None


def is_trophy(draft: Draft, view: SentenceView) -> bool:
    """Tell a crown that is won in a ring: "was crowned heavyweight champion"."""
    is_bare = draft.candidate.role is None and draft.candidate.relation in _ENTRIES
    told = draft.candidate.rule in ("leadership.assumed", "leadership.inaugurated", "leadership.won")
    return is_bare and told and _TROPHY.search(view.span.text) is not None


def is_doyen(draft: Draft, view: SentenceView) -> bool:
    """Tell the longest-serving of a house, and a professor's chair, from heads of faculties."""
    role = draft.candidate.role
    if role is None:
        return False
    if role.title == "dean":
        body = draft.object
        is_house = body is not None and LEGISLATURES.search(body.name) is not None
        return is_house or "delegation" in view.span.text
    lead = view.context.article.text[max(0, role.start - 24) : role.start]
    return role.title.startswith("chair") and _CHAIR_OF_LEARNING.search(lead) is not None


def is_honour(draft: Draft, view: SentenceView) -> bool:
    """Tell a decoration or a ranking from an office: "Manager of the Month", "the best-performing chief"."""
    role, body = draft.candidate.role, draft.object
    if role is None:
        return False
    if body is not None and _DECORATIONS.search(body.name) is not None:
        return role.title.split()[-1] in ("commander", "officer", "knight", "companion")
    text = view.context.article.text
    is_ranked = _RANKED_BEFORE.search(text[max(0, role.start - 40) : role.start]) is not None
    return is_ranked or _RANKED_BEHIND.match(text[role.end : role.end + 24]) is not None


def is_clerk(draft: Draft, view: SentenceView) -> bool:
    """Tell one who writes letters from a minister: "worked as a secretary for an architect"."""
    role = draft.candidate.role
    if role is None or not role.title.startswith("secretary for ") or not role.text[:1].islower():
        return False
    return (
        view.context.article.text[max(0, role.start - 3) : role.start].lower().endswith((" a ", "er ", "is "))
    )


def says_nothing(draft: Draft, view: SentenceView) -> bool:
    """Tell a claim of an office that names neither the office nor whose it is."""
    is_leading = family_of(draft) is Family.LEADERSHIP and draft.candidate.rule == "leadership.elected"
    return is_leading and draft.role is None and draft.object is None


def is_of_body(draft: Draft, view: SentenceView) -> bool:
    """Tell a firm behind a title from who holds it: "chairman and CEO, Holm Group"."""
    beside = draft.candidate.rule in ("leadership.title_before_name", "leadership.former_title")
    return beside and draft.subject.kind in (EntityKind.ORGANISATION, EntityKind.STATE)


def is_yet_to_come(draft: Draft, view: SentenceView) -> bool:
    """Tell who holds an office later from who holds it: "she met the future president X"."""
    role = draft.candidate.role
    if role is None or draft.candidate.rule != "leadership.title_before_name":
        return False
    lead = view.context.article.text[max(0, role.start - 40) : role.start]
    return _YET_TO_COME.search(lead) is not None
