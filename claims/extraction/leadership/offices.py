"""Whether a role names an office that the guidelines count."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import BUSINESSES
from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.leadership.at_home import is_at_home
from claims.extraction.leadership.housed_titles import with_house
from claims.extraction.leadership.words import OFFICE_ROLES
from claims.extraction.roles import is_vague, wants_of
from claims.extraction.roles.portfolios import OF_ORGAN
from claims.extraction.roles.title_flags import flag_of
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

__all__ = ["is_office", "left_offices", "office_of_word", "on_page", "own_offices", "settled"]

# Whose power is no office: "the legal power", "veto power".
_RIGHTS = word_set("legal veto voting purchasing bargaining legislative subpoena emergency extraordinary")
# What makes any office of "the office" that the text has told of.
_KINDS = word_set("ministerial public elected elective political cabinet high higher party local any")

# A company's vice presidents are legion; a party's, union's, bank's or assembly's is its deputy head.
_FEW_VICE_PRESIDENTS = re.compile(
    r"(?i)party|union|associat|federation|confederation|commission|council|parliament|assembly|senate|league|"
    r"institut|academy|society|conference|congress|club|movement|committee|bank|court|fifa|uefa|ioc|forum|"
    r"foundation|cross|front|board|chamber|guild|trust|organi[sz]ation|network|orchestra|choir|international$"
)

_ASSEMBLIES = re.compile(
    r"(?i)house|parliament|assembly|senate|knesset|congress$|chamber|duma|bundestag|commons|lok|sabha|council|"
    r"legislat|rada|majlis|diet|sejm|riksdag|storting|seimas|dáil"
)
_OF_MEMBERS = re.compile(rf"{_ASSEMBLIES.pattern}|delegation|caucus")
_DOINGS = re.compile(r"\b(?:War|Wars|Revolution|Uprising|Campaign|Olympics|Games|Championships?)\b")
# Offices of which a body has one, and its page speaks.
_PAGE_OFFICES = word_set(
    """
    director manager coach principal chair superintendent commander commandant dean conductor editor abbot
    abbess pastor bishop archbishop
    """
)
# Businesses, schools and clubs: none has anything to do with the president of a state.
_PRIVATE = BUSINESSES | word_set(
    """
    label bank brand broadcaster network station newspaper magazine publisher studio team club school college
    university academy institute hospital museum orchestra exchange conference league charity foundation
    association society
    """
)
_HOURS = frozenset({"noon", "midnight", "night", "dawn", "dusk", "lunchtime", "midday"})
_STRONGMEN = frozenset({"leader", "ruler", "military leader", "military ruler", "strongman"})
# "Was deputy leader until 2020", "the head of the board of trustees".
_DATED = re.compile(
    r"\s(?:since|until|till)\s(?:(?:the|early|late|mid|that|this|last|his|her)[\s-])*"
    r"(?:\d{4}\b|[A-Z]\w+|(?:spring|summer|autumn|winter|year|month|week|death|retirement)\b)"
    r"|\s(?:from|between)\s\d{4}\s(?:to|until|till|and)\s"
)
_BEHIND = 80
# What any of several may be called.
_LOOSE = word_set("boss chief supremo")
# Of these a text need not say whose where they stand before a name: "said coach Ann Holt".
_CALLED = word_set("coach manager secretary")
_SECOND_OF = word_set("leader head chair principal")


def is_office(role: RoleMention) -> bool:
    """Tell whether a role names an office: "leader", "head" and their like only with a named body."""
    is_titled = role.text == "Speaker" and role.holder is not None and role.holder.start == role.end + 1
    if role.title.endswith("speaker") and not is_titled and not _is_of_assembly(role):
        return False
    if (
        role.title == "dean"
        and role.body is not None
        and _OF_MEMBERS.search(role.body.name or role.body.text)
    ):
        return False  # the one who sits there longest
    if role.title == "secretary" and role.body is None and not role.is_of_page:
        return False  # "the minister's secretary, Ann Holt"
    if "vice president of " in role.title or "vice president for " in role.title:
        return False
    if role.title.endswith("vice president") and role.body is not None and _is_company(role.body):
        return False
    return role.is_of_page or not is_vague(role.title) or (role.body is not None and _is_named(role.body))


def _is_of_assembly(role: RoleMention) -> bool:
    """Tell the speaker of a parliament from a speaker at a congress."""
    words = role.title if role.body is None else f"{role.title} {role.body.name or role.body.text}"
    state = role.body is not None and role.body.kind is EntityKind.STATE
    return state or _ASSEMBLIES.search(words) is not None


def _is_company(body: Mention) -> bool:
    if body.kind not in (EntityKind.ORGANISATION, None) or (body.name is None and body.text == "its"):
        return False
    return _FEW_VICE_PRESIDENTS.search(body.name or body.text) is None


def _is_named(body: Mention) -> bool:
    """Tell a body that is named, or stands for a named one, from "the protests", "the Civil War"."""
    if body.kind is EntityKind.EVENT or _DOINGS.search(body.text):
        return False
    return body.form is not MentionForm.NOMINAL or body.name is not None or body.kind is not None


def on_page(role: RoleMention, view: SentenceView) -> RoleMention:
    """Settle whose a vague office is on a body's page: "the director" there is the firm's.

    Before a name some need no page: whose coach speaks, the text has told.
    """
    about = view.context.title_mention
    housed = with_house(role, view)
    if housed is not None:
        return housed
    if role.body is None and _is_called_so(role) and not _is_of_a_kind(role, view):
        return replace(role, is_of_page=True)
    if is_vague(role.title) and not _is_of_a_kind(role, view) and _is_told(role, view):
        return replace(role, is_of_page=True)
    if role.body is not None or about is None or not view.context.article.title:
        return role
    if about.kind is EntityKind.STATE and role.title in _STRONGMEN and role.holder is not None:
        return replace(role, is_of_page=True, wants=(EntityKind.STATE,))
    page = view.context.defined
    if page is not None and page.noun in _PRIVATE and role.title == "president" and not _is_before_name(role):
        return replace(role, is_of_page=True, wants=(EntityKind.ORGANISATION,))
    is_body = about.kind in (EntityKind.ORGANISATION, None) and role.title.split()[-1] in _PAGE_OFFICES
    return replace(role, is_of_page=True) if is_body else role


def _is_told(role: RoleMention, view: SentenceView) -> bool:
    """Tell what is an office of what the text speaks of: held from then till then, of the board, at home."""
    if role.body is not None:
        return False
    behind = view.written(role.end, role.end + _BEHIND)
    if OF_ORGAN.match(behind) is not None:
        return True
    is_bare = not view.written(role.start - 6, role.start).endswith(("the ", "its ", "their "))
    is_dated = is_bare and role.title not in _LOOSE and _DATED.match(behind) is not None
    return is_dated or is_at_home(role, view)


def _is_before_name(role: RoleMention) -> bool:
    """Tell "President Holm", who rather visits a firm, from "resigned as president"."""
    return role.holder is not None and role.holder.start <= role.end + 1


def _is_called_so(role: RoleMention) -> bool:
    """Tell "coach Ann Holt", "finance director Ann Holt" from "the coach, Ann Holt", "director Ann Holt"."""
    if role.holder is None or role.holder.start != role.end + 1:
        return False
    kind, _, noun = role.title.rpartition(" ")
    is_second = kind == "deputy" and noun in _SECOND_OF
    return role.text == "Speaker" or noun in _CALLED or is_second or (noun == "director" and bool(kind))


def _is_of_a_kind(role: RoleMention, view: SentenceView) -> bool:
    """Tell a drama coach and a fund manager from a coach: another noun says what they are."""
    title = view.tokens_of(role)
    if not title or title[0].i == view.span.start:
        return False
    before = title[0].nbor(-1)
    if before.i == view.span.start and before.pos_ in ("NOUN", "VERB", "PROPN"):  # "Film director Ann Holt"
        return view.mention_at(before) is None and flag_of(before.lower_) is None
    return before.pos_ == "NOUN" and before.text.islower()


def settled(role: RoleMention) -> RoleMention:
    """Give "president" for "presidency"."""
    title = OFFICE_ROLES.get(role.title)
    return role if title is None else replace(role, title=title, wants=wants_of(title))


def office_of_word(view: SentenceView, word: Token, title: str) -> RoleMention:
    """Give the office for which a word stands: president for "the presidency"."""
    span = view.span_of(word)
    return RoleMention(text=word.text, start=span.start, end=span.end, title=title, wants=wants_of(title))


def own_offices(nouns: Iterable[Token]) -> list[Token]:
    """Leave out offices of a kind, and rooms: "never held ministerial office", "met in his office".

    So also what somebody may do: "was given the legal power to begin".
    """
    return [
        t
        for t in nouns
        if not _is_right(t)
        and (t.lower_ != "office" or not (_is_room(t) or any(c.lower_ in _KINDS for c in t.children)))
    ]


def _is_right(power: Token) -> bool:
    """Tell "the power to begin", "the legal power" from power over a land."""
    to_do = any(c.dep_ in ("acl", "relcl") and c.tag_ == "VB" for c in power.children)
    return power.lower_ == "power" and (to_do or any(c.lower_ in _RIGHTS for c in power.children))


def left_offices(nouns: Iterable[Token], verb: Token) -> list[Token]:
    """Leave out the room that somebody leaves in the evening: "left her office at noon"."""
    at = (t for p in verb.subtree if p.lower_ == "at" for t in p.children)
    by_clock = any(t.ent_type_ == "TIME" or t.lower_ in _HOURS for t in at)
    rooms = (t for t in nouns if not (by_clock and t.lower_ == "office"))
    return list(rooms)


def _is_room(office: Token) -> bool:
    """Tell "a talk in the senator's office" from "took office", "in office"."""
    return office.head.lower_ in ("in", "at") and any(c.dep_ == "poss" for c in office.children)
