"""Names that the words before them tell to be bands and teams, whatever the tagger takes them for.

A page about a musician or a player names bodies by any words at all: "joined Ghostwood" is no person, "was
fired from Cinder Road" no street. What somebody joins, is a member of or is thrown out of is a body there;
what somebody leaves is one unless it is a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.page_bodies import is_page_of_teams
from claims.extraction.membership.bodies.trades import is_of_music, is_of_sport
from claims.extraction.naming.given_names import has_given_name
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

__all__ = ["with_told_bodies"]

_GROUPS = r"(?:band|group|duo|trio|quartet|team|club|side|supergroup|outfit)"
_KIND = rf"(?:the\s)?(?:(?:[a-z-]+\s){{0,4}}{_GROUPS}\s)?(?:both\s)?$"
_PLAYERS = (
    r"\w*(?:guitarist|bassist|drummer|percussionist|keyboardist|pianist|organist|saxophonist|trumpeter|vocalist|"
    r"singer|frontman|violinist|cellist|rapper)"
)
_OUSTING = r"(?:kicked|fired|dismissed|dropped|expelled|ousted|sacked|axed)"
_JOINING = late_pattern(
    r"\b(?:(?:re)?join(?:s|ed|ing)?|[Mm]ember(?:s|ship)?\s(?:of|in)|line-?up\sof|belong(?:s|ed|ing)?\sto"
    rf"|{_OUSTING}\s(?:out\s)?(?:of|from|by)|(?:dropped|walked)\sout\sof"
    r"|part(?:ed|ing|s)?\s(?:ways|company)\swith|(?:departure|dismissal|exit|expulsion)\sfrom"
    rf"|{_PLAYERS}\s(?:of|for|with|in)|(?:[Bb]ec[ao]me|is|was|were|are)\spart\sof)\s" + _KIND
)
_LEAVING = late_pattern(
    r"\b(?:left|leav(?:e|es|ing)|quit(?:s|ting)?|depart(?:s|ed|ing)?(?:\sfrom)?|exit(?:s|ed|ing)?"
    r"|(?:with(?:drew|draw\w*)|resign\w*|retire\w*|split|separat\w+|defect\w*|[Rr]eturn\w*)\s(?:from|with|to)"
    r"|br(?:oke|ought|ing)(?:\saway)?\s(?:from|with|into))\s" + _KIND
)
# Behind a name these make an appearance of what could be a place in a band.
_ON_STAGE = late_pattern(
    r"\s(?:on|onstage|for\s(?:a|the|their|his|her|its)|at|during|to\s(?:perform|record|play|sing|write))\b"
)
_LISTED = late_pattern(r",?\s(?:and|or|as\swell\sas)\s(?:of\s)?(?:the\s)?$|,\s(?:the\s)?$")
_UNTAGGED = late_pattern(r"[A-Z][\w’'-]*(?:\s(?:(?:of|and|the|&|de|la)\s)?[A-Z][\w’'-]*){0,4}")
_LONGEST = 70


def with_told_bodies(view: SentenceView) -> SentenceView:
    """Give the view with the names told to be bodies as such, where a text is about music or sport."""
    text = view.context.article.text
    if is_page_of_teams(view):
        view = replace(view, mentions=[_as_team(m) for m in view.mentions])
    if not (is_of_music(text) or is_of_sport(text)):
        return view
    mentions: list[Mention] = []
    told: Mention | None = None
    for mention in sorted([*view.mentions, *_untagged(view)], key=lambda m: m.start):
        goes_on = told is not None and _LISTED.fullmatch(view.written(told.end, mention.start)) is not None
        body = _as_told(view, mention, is_listed=goes_on)
        told = body
        mentions.append(body or mention)
    return view if mentions == list(view.mentions) else replace(view, mentions=mentions)


def _as_team(mention: Mention) -> Mention:
    """Take for a team, on a page about a league, what the tagger takes for a person without a given name."""
    is_open = mention.form is MentionForm.NAME and not mention.entity_ids and " " in mention.text
    if not is_open or mention.kind is not EntityKind.PERSON or mention.name not in (None, mention.text):
        return mention
    return mention if has_given_name(mention.text) else replace(mention, kind=EntityKind.ORGANISATION)


def _as_told(view: SentenceView, mention: Mention, *, is_listed: bool) -> Mention | None:
    """Give a name as the body that the words before it make of it, None where they make none."""
    if mention.form is not MentionForm.NAME or mention.entity_ids or not mention.text[:1].isupper():
        return None
    if mention.name not in (None, mention.text) or has_given_name(mention.text):
        return None  # somebody's surname, or a whole name
    before = view.written(max(view.origin, mention.start - _LONGEST), mention.start)
    behind = view.written(mention.end, min(view.origin + len(view.span.text), mention.end + 12))
    joins = _JOINING.search(before) is not None or is_listed
    leaves = _LEAVING.search(before) is not None and (
        mention.kind is not EntityKind.STATE or _is_joined(view.context.article.text, mention.text)
    )
    if not (joins or leaves) or _ON_STAGE.match(behind):
        return None
    return replace(mention, kind=EntityKind.ORGANISATION, name=mention.text)


@lru_cache(maxsize=64)
def _is_joined(text: str, name: str) -> bool:
    """Tell whether the text says elsewhere that somebody joined it, or that it is a band."""
    said = rf"(?:joined|joining|member of|band|group) (?:the )?{re.escape(name)}\b"
    return name in text and re.search(said, text) is not None


def _untagged(view: SentenceView) -> Iterator[Mention]:
    """Give the names behind such words that the tagger has not seen."""
    words = view.span.text
    for match in _UNTAGGED.finditer(words):
        start, end = match.start() + view.origin, match.end() + view.origin
        before = words[max(0, match.start() - _LONGEST) : match.start()]
        is_told = _JOINING.search(before) or _LEAVING.search(before)
        if is_told and not any(m.start < end and start < m.end for m in view.mentions):
            yield Mention(
                text=match[0], start=start, end=end, form=MentionForm.NAME, name=match[0], confidence=0.5
            )
