"""Offices whose noun no list holds, told by what stands around them: "was appointed Custos of Jamaica".

Only where the words leave little else: behind a verb or noun that asks for an office, without "a", before
the named body of it, and none of the nouns for what somebody is among many.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claims.extraction.frames import Mention, MentionForm, RoleMention, SentenceView
from claims.extraction.roles.phrase import is_person
from claims.extraction.roles.rulers import NOBLES
from claims.extraction.roles.titles import canonical_title, wants_of
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["find_open_titles", "is_open_title"]

_ASKING = (
    r"(?:serv(?:ed|es|e|ing) as|act(?:ed|ing) as|became|promoted to|took over as|tenure as|term as|years as"
    r"|(?:was|were|been|being) (?:re-?)?(?:appointed|elected|named|made|chosen|selected|installed)(?: as)?"
    r"|(?:resigned|retired|dismissed|removed|continued|succeeded|stint) as"
    r"|(?:post|position|office|role|job) of)"
)
_SMALL = r"(?!of\b|and\b|the\b|an?\b|his\b|her\b|one\b|part\b)"
_TITLE = rf"(?P<title>(?:{_SMALL}[A-Za-z][\w’'-]*[ ]){{0,3}}?[A-Za-z][\w-]+)"
_WORDED = re.compile(
    rf"\b{_ASKING} (?:the )?(?:(?:first|second|third|\d+(?:st|nd|rd|th)|acting|interim|deputy) )?{_TITLE}"
    r" (?:of|at|for|to) (?:the )?(?=[A-Z])"
)
# The endings of nouns for who does something: an office is nearly always one of these.
_DOERS = re.compile(
    r"(?:[eo]r|[ae]nt|ar|eur|ist|man|woman|person|head|chief|keeper|general|warden|arch|ss|us|an|[aeo]t|ard|"
    r"master|mistress|aide|ate|counsel)$"
)
# What there are many of, or what leads nothing (the annotation guidelines of the articles), or no person.
_MANY = word_set(
    """
    member members professor lecturer fellow reader judge justice magistrate senator representative deputy
    congressman congresswoman mp delegate alderman councillor councilman councilor selectman assemblyman
    legislator player captain striker goalkeeper midfielder defender forward guard pitcher spokesman
    spokeswoman spokesperson correspondent reporter journalist columnist writer author contributor presenter
    anchor host soldier private corporal sergeant lieutenant major colonel officer cadet pilot trustee
    regent patron patroness candidate nominee teacher instructor tutor student pupil apprentice doctor surgeon
    physician nurse lawyer solicitor barrister attorney counsel advocate priest missionary curate chaplain
    minister deacon canon monk friar aide assistant clerk secretary consultant analyst adviser advisor
    engineer architect designer scientist researcher economist musician organist singer guitarist bassist
    drummer vocalist violinist pianist composer actor actress dancer artist painter citizen freeman resident
    native knight companion chevalier dame knighthood officer laureate champion winner runner-up finalist
    recipient victim prisoner hostage part capital centre center seat base home headquarters host venue
    inspiration model template basis foundation name symbol subject object owner partner shareholder founder
    co-founder successor predecessor heir daughter son wife husband father mother brother sister friend ally
    rival ambassadress expert specialist employee worker labourer translator interpreter guide agent
    lobbyist campaigner supporter critic opponent defendant witness observer participant partner page
    pioneer mentor villain hero heroine protagonist narrator mediator peacemaker gatekeeper matriarch
    patriarch breadwinner carer provider facilitator
    man woman person people face voice child king queen saint apostle prophet vessel ship flagship
    parliament government state country county city town village district province republic department
    """
)
# A society's own secretary, whom it elects; who is secretary to somebody is another's clerk.
_SECRETARY = re.compile(
    r"\b(?:became|becom(?:e|es|ing)|(?:re-?)?elected|re-?appointed|serv(?:ed|es|ing) as|was|is|as)"
    r"(?: [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}| him| her)?(?: as| to be)?"
    r"(?: (?P<own>its|their|the (?:club|society|union|association|party|league|federation|committee)['’]s))?"
    r"(?: first| founding| honorary| hon\.| general| acting| long-?time| joint)?"
    r" (?P<title>[Ss]ecretary)(?! (?:of|to|for|general|[A-Z])|-)"
)
_ORDERS = re.compile(r"\b(?:Order|Legion|Garter|Bath|Thistle|Year|Match)\b")


def find_open_titles(view: SentenceView, known: Sequence[RoleMention]) -> list[RoleMention]:
    """Find the offices of a sentence whose nouns no list holds.

    Parameters
    ----------
    known : sequence of RoleMention
        Those that were found by their nouns; nothing that overlaps them is given.
    """
    found: list[RoleMention] = []
    for match in _WORDED.finditer(view.span.text):
        title = match["title"]
        start, end = match.start("title") + view.origin, match.end("title") + view.origin
        is_taken = any(role.start < end and start < role.end for role in known)
        body = _body_at(view, match.end() + view.origin)
        if is_taken or body is None or not _may_be_office(title) or _is_quality(view, match):
            continue
        name = canonical_title(title)
        wants = () if body.kind is None else (body.kind,)
        found.append(RoleMention(text=title, start=start, end=end, title=name, body=body, wants=wants))
    return [*found, *_secretaries(view, [*known, *found])]


def _secretaries(view: SentenceView, known: Sequence[RoleMention]) -> list[RoleMention]:
    """Give the secretaries whom a society elects, or has for its own."""
    found: list[RoleMention] = []
    text = view.span.text
    for match in _SECRETARY.finditer(text) if "ecretary" in text else ():
        is_chosen = "elected" in match[0] or "onorary" in match[0]
        if match["own"] is None and not is_chosen:
            continue
        start, end = match.start("title") + view.origin, match.end("title") + view.origin
        if not any(role.start < end and start < role.end for role in known):
            found.append(
                RoleMention(
                    text="secretary",
                    start=start,
                    end=end,
                    title="secretary",
                    is_of_page=True,
                    wants=(EntityKind.ORGANISATION,),
                )
            )
    return found


def is_open_title(title: str) -> bool:
    """Tell whether no list holds the noun of a bare title.

    Examples
    --------
    >>> is_open_title("custos"), is_open_title("mayor"), is_open_title("minister of health")
    (True, False, False)
    """
    return not wants_of(title)


def _may_be_office(title: str) -> bool:
    words = title.split()
    last = words[-1].lower()
    if last in NOBLES:
        return False
    is_plural = last.endswith("s") and not last.endswith(("ss", "us", "os", "is"))
    if {word.lower() for word in words} & _MANY or is_plural:
        return False
    return words[-1][0].isupper() or _DOERS.search(last) is not None


def _is_quality(view: SentenceView, match: re.Match[str]) -> bool:
    """Tell what something was made from who was made something: "made clear to Oslo", "made easier for"."""
    words = view.span.char_span(*match.span("title"), alignment_mode="expand")
    return match["title"].islower() and words is not None and words[-1].pos_ == "ADJ"


def _body_at(view: SentenceView, place: int) -> Mention | None:
    """Give the named body that begins at a place, or that the tagger took with the office for one."""
    for seen in view.mentions:
        mention = seen
        if seen.start < place < seen.end and not seen.entity_ids:  # "Custos of Jamaica"
            text = view.written(place, seen.end)
            mention = replace(seen, text=text, start=place, name=text)
        is_named = mention.form is MentionForm.NAME and mention.start == place
        kinds = (EntityKind.ORGANISATION, EntityKind.STATE)
        if is_named and mention.kind in kinds and not is_person(mention):
            return None if _ORDERS.search(mention.text) else mention
    return None
