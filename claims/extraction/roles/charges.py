"""What an officer has charge of, where it has a name: "director for Europe at X", "of Public Policy"."""

from __future__ import annotations

import re

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.extraction.roles.fields import WORKS_ON
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.phrase import Phrase, is_person
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = [
    "behind_lands",
    "beside_post",
    "is_field_named",
    "is_land_in_charge",
    "is_own_field",
    "is_party_beside",
    "parted_field",
]

# Of these a body has one for each land and field.
_OFFICERS = word_set("director manager head officer superintendent")
_FIELDS = (PORTFOLIOS | WORKS_ON) | word_set(
    """
    policy advocacy nursing global analysis strategic corporate clinical student academic institutional
    sustainability diversity inclusion product products data compliance risk administration procurement
    customer customers brand creative growth talent safety quality learning admissions fundraising
    membership production engineering advancement medical patient care
    """
)
_PARTY, _PARTIES = "party", word_set("Party Democrats Conservatives Liberals Socialists Greens Republicans")
_LINKS = frozenset({"and", "of", "the", "&", "for"})
# What bodies are called by themselves: "head of Military Intelligence", "of State Security".
_CALLED_SO = word_set(
    "intelligence security police navy army air ministry service war state states general chief cabinet "
    "court defence defense customs revenue railways railway posts parks"
)
_PARTED = re.compile(r"(?P<field>.+?)\s(?:for|at)\s(?:the\s)?(?P<body>[A-Z].*)$")
_PLACES = frozenset({"GPE", "LOC"})
_LINKING = frozenset({"at", "for", "with", "in"})


def is_field_named(title: str, mention: Mention) -> bool:
    """Tell "National Policy and Advocacy", of which some body has a director, from a body's name."""
    words = mention.text.lower().replace(",", "").split()
    is_name = mention.form is MentionForm.NAME and not mention.entity_ids and len(words) > 1
    if not is_name or title.split()[-1] not in _OFFICERS:
        return False
    return _FIELDS.union(_LINKS).issuperset(words) and _CALLED_SO.isdisjoint(words)


def parted_field(title: str, mention: Mention) -> re.Match[str] | None:
    """Part a field from the body behind it, taken for one name: "Public Policy for the Elm Group".

    The groups `field` and `body` tell where each stands in the mention's text.
    """
    parted = _PARTED.match(mention.text)
    if parted is None:
        return None
    field = renewed(mention, text=parted["field"], name=parted["field"])
    return parted if is_field_named(title, field) else None


def is_own_field(before: Mention, after: Mention) -> bool:
    """Tell a field that somebody's officer has charge of: "Norland's director general of Immigration"."""
    words = after.text.lower().replace(",", "").split()
    is_name = after.form is MentionForm.NAME and not after.entity_ids and after.kind is not EntityKind.STATE
    is_field = _FIELDS.union(_LINKS, ("central",)).issuperset(words)
    return is_name and is_field and before.form in (MentionForm.NAME, MentionForm.DEMONYM)


def is_land_in_charge(phrase: Phrase, body: Mention, index: int) -> bool:
    """Tell the land of one of a body's own behind whom that body stands: "head of Asia for the bank Norvex".

    Parameters
    ----------
    body : Mention
        What the title is said to be of.
    index : int
        Index of the preposition behind it.
    """
    if phrase.title.title.split()[-1] not in _OFFICERS or phrase.tokens[index].lower_ not in _LINKING:
        return False
    labels = {token.ent_type_ for token in phrase.view.tokens_of(body)}
    if body.form is not MentionForm.NAME or not (body.kind is EntityKind.STATE or labels & _PLACES):
        return False
    return any(_is_body(phrase, i) for i in range(index + 1, min(index + 7, len(phrase))))


def _is_body(phrase: Phrase, index: int) -> bool:
    named = phrase.mention(index)
    is_noun = NOMINAL_KINDS.get(phrase.tokens[index].lemma_.lower()) is EntityKind.ORGANISATION
    return is_noun or (named is not None and named.kind is EntityKind.ORGANISATION and not is_person(named))


def behind_lands(phrase: Phrase, body: Mention, index: int) -> int:
    """Step over further lands in charge: "director for Europe and Central Asia at X"."""
    stop = index
    while stop + 1 < len(phrase) and phrase.tokens[stop].lower_ in ("and", "&", ","):
        stop += 1 + (phrase.tokens[stop + 1].lower_ in ("and", "&", "the"))
        named = phrase.mention(stop) if stop < len(phrase) else None
        if named is None or named.form is not MentionForm.NAME or is_person(named):
            return index
        stop = phrase.after(named, stop)
    is_charge = stop > index and stop < len(phrase) and is_land_in_charge(phrase, body, stop)
    return stop if is_charge else index


def beside_post(phrase: Phrase, index: int) -> int:
    """Step over where somebody is sent, and under whom he works, neither of which is led.

    So in "ambassador to the United States", "assistant coach under Ann Lee and Bo Holm at Elm City".

    Parameters
    ----------
    index : int
        Index of the token behind the title.
    """
    tokens = phrase.tokens
    link = tokens[index].lower_ if index < len(tokens) else ""
    is_sent = link == "to" and phrase.title.title.endswith("ambassador")
    if not is_sent and link != "under":
        return index
    stop = index
    while stop + 1 < len(tokens) and tokens[stop].lower_ in ("to", "under", "and", "the"):
        named = phrase.mention(stop + 1)
        is_the = tokens[stop + 1].lower_ == "the" and named is None
        if named is not None and (is_sent or is_person(named)):
            stop = index = phrase.after(named, stop + 1)
        elif not is_the:
            break
        stop += is_the
    return index


def is_party_beside(phrase: Phrase, mention: Mention) -> bool:
    """Tell a party for which an office of state is won, by the table or by its name.

    "Regained the presidency for the Liberal Party".
    """
    known = (phrase.view.context.subkinds.get(entity) for entity in mention.entity_ids)
    return mention.text.split()[-1] in _PARTIES or _PARTY in known
