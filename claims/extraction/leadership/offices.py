"""Whether a role names an office that the guidelines count."""

from __future__ import annotations

import re

from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.roles import is_vague
from claims.relations import EntityKind

__all__ = ["is_office"]

# A company's vice presidents are legion; a party's, union's, bank's or assembly's is its deputy head.
_FEW_VICE_PRESIDENTS = re.compile(
    r"(?i)party|union|associat|federation|confederation|commission|council|parliament|assembly|senate|league|"
    r"institut|academy|society|conference|congress|club|movement|committee|bank|court|fifa|uefa|ioc"
)

_ASSEMBLIES = re.compile(
    r"(?i)house|parliament|assembly|senate|knesset|congress$|chamber|duma|bundestag|commons|lok|sabha|council|"
    r"legislat|rada|majlis|diet|sejm|riksdag|storting|seimas|dáil"
)


def is_office(role: RoleMention) -> bool:
    """Tell whether a role names an office: "leader", "head" and their like only with a named body."""
    is_titled = role.text == "Speaker" and role.holder is not None and role.holder.start == role.end + 1
    if role.title.endswith("speaker") and not is_titled and not _is_of_assembly(role):
        return False
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
    """Tell a body that is named, or stands for a named one, from "the protests"."""
    return body.form is not MentionForm.NOMINAL or body.name is not None or body.kind is not None
