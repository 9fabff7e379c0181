"""Bodies called by whose they are: "president of Kenya's largest bank" is nobody's president of Kenya."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import POSSESSIVE, Phrase
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["owned_body", "part_of_body", "part_of_several"]

# What is led with the whole of it: "prime minister of Kenya's coalition government", "Kenya's parliament".
_WHOLE = word_set(
    """
    government cabinet administration regime junta coalition state republic parliament legislature senate
    assembly congress opposition executive team side squad forces army navy military police
    era history period transition time times century democracy monarchy people dynasty regency
    """
)
# Who leads the board of a company leads the company; a "fisheries board" is a body.
_LEADING_BOARDS = word_set("board supervisory executive management governing advisory new own")
# What a body has several of, and what a land has beside itself.
_PARTS = word_set(
    """
    division department unit office branch section desk arm subsidiary laboratory lab committee council bureau
    commission chapter faculty institute school centre center agency service programme program project network
    """
)
_OF_STATES = word_set("party union federation association league bank society church club movement company")
# What a people has beside its state: "the Kenyan medical council", no "Kenyan parliament" or "Kenyan army".
_OF_PEOPLES = (_PARTS - {"unit", "branch", "section", "desk", "arm", "programme", "program"}) | word_set(
    """
    board authority federation confederation association union league society chamber fund exchange museum
    house guild bank club operator broadcaster airline company
    """
)
# What some of those around a body have of their own: "the Norvex fan club", no "Norvex football club".
_OF_GROUPS = word_set("club fund union association trust society federation team council choir orchestra")
_GROUPS = word_set(
    "fan fans supporters pension retirement staff employees workers players students alumni parents tenants"
    " shareholders residents women youth veterans"
)
# What stands or fights for a land, or lies in it, and is not the land: "head of the US forces in Asia".
_OF_LANDS = word_set(
    "forces troops contingent garrison peacekeepers capital city town port village police council"
)
# What is called by several fields of work: "the council's asylum, refugee and migration task group".
_OF_FIELDS = _OF_STATES | _OF_PEOPLES | _PARTS | word_set("group team panel force project directorate")
# What is called by its field behind "of": "the ministry's department of foreign trade".
_BY_FIELD = word_set(
    "department division directorate office bureau school faculty institute section branch unit committee"
)
_OWNERS = (EntityKind.STATE, EntityKind.ORGANISATION, None)
# What a body is to another one, and what closes a name set off behind it.
_RELATED = word_set("owner parent rival competitor subsidiary company firm group bank unit arm brand")
_CLOSED = frozenset(",.;)")
_JOINING = frozenset({",", "and", "&"})
_LONGEST, _LONGEST_LIST = 7, 11


def owned_body(phrase: Phrase, owner: Mention, index: int, stop: int) -> Mention | None:
    """Give the body that a noun phrase calls by its owner; None where that speaks of the owner's whole.

    Parameters
    ----------
    owner : Mention
        Who owns it: "Kenya" of "Kenya's largest bank".
    index, stop : int
        Index of a token of the owner, and the one behind its last.
    """
    tokens = phrase.tokens
    while stop < len(tokens) and tokens[stop].pos_ == "NOUN" and tokens[stop].is_lower:
        stop += 1  # "the Kenyan government's press office"
    if stop + 1 >= len(tokens) or tokens[stop].lower_ not in POSSESSIVE or owner.form is MentionForm.PRONOUN:
        return None
    last = _last_noun(phrase, stop)
    if last is None or tokens[last].lower_ in _WHOLE or _is_leading_board(phrase, last):
        return None
    if tokens[last].lower_ in _RELATED and (named := _set_off(phrase, last)) is not None:
        return named
    last = _end_of_field(phrase, _last_of_fields(phrase, stop, last))
    first = phrase.first_of(owner, index)
    return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)


def _set_off(phrase: Phrase, last: int) -> Mention | None:
    """Give the name set off behind what it is to another: "Gucci's owner, Kering, said"."""
    if last + 2 >= len(phrase.tokens) or phrase.tokens[last + 1].text != ",":
        return None
    named = phrase.mention(last + 2)
    if (
        named is None
        or named.form is not MentionForm.NAME
        or named.kind not in (EntityKind.ORGANISATION, None)
    ):
        return None
    behind = phrase.after(named, last + 2)
    return named if behind >= len(phrase.tokens) or phrase.tokens[behind].text in _CLOSED else None


def _last_of_fields(phrase: Phrase, stop: int, last: int) -> int:
    """Give the noun behind several fields that a body is called by: "strategy and planning department".

    The noun itself where a phrase ends with it.
    """
    tokens, place = phrase.tokens, last
    while tokens[place].lower_ not in _OF_FIELDS:
        is_near = place + 1 < min(len(tokens), stop + _LONGEST_LIST)
        if not is_near or not (_is_small(phrase, place + 1) or tokens[place + 1].text in _JOINING):
            return last
        place += 1
    return place if place == last or tokens[place - 1].pos_ in ("NOUN", "PROPN") else last


def _end_of_field(phrase: Phrase, last: int) -> int:
    """Give where a part's field of work ends behind it: "department of foreign trade and investment"."""
    tokens = phrase.tokens
    if tokens[last].lower_ not in _BY_FIELD or last + 2 >= len(tokens) or tokens[last + 1].lower_ != "of":
        return last
    end = last + 1
    while end + 1 < min(len(tokens), last + _LONGEST) and _is_of_field(phrase, end + 1):
        end += 1
    while end > last and tokens[end].pos_ != "NOUN":
        end -= 1
    return end


def _is_of_field(phrase: Phrase, index: int) -> bool:
    is_joint = phrase.tokens[index].lower_ in ("and", "&")
    return _is_small(phrase, index) or (is_joint and not phrase.begins_anew(index + 1))


def _is_small(phrase: Phrase, index: int) -> bool:
    """Tell a word of a field of work from a name, however tagged: "migration task group"."""
    token, named = phrase.tokens[index], phrase.mention(index)
    is_word = token.is_lower and token.pos_ in ("NOUN", "ADJ", "PROPN")
    return is_word and (named is None or named.text.islower())


def _is_leading_board(phrase: Phrase, last: int) -> bool:
    """Tell the board that leads a body: "the bank's supervisory board", no "fisheries board"."""
    before = phrase.tokens[last - 1]
    is_told_apart = before.pos_ in ("NOUN", "ADJ", "PROPN") and before.lower_ not in _LEADING_BOARDS
    return phrase.tokens[last].lower_ == "board" and not is_told_apart


def part_of_body(phrase: Phrase, owner: Mention, index: int, stop: int) -> Mention | None:
    """Give what small nouns behind a name make of it: "the Toyota truck division", "the Norland green party".

    So "the US forces", "the Danish capital". Not "the NATO alliance" and "the Norvex car company", which are
    the name's own.
    """
    if owner.form is MentionForm.DEMONYM or owner.kind is EntityKind.STATE:
        last = _last_noun(phrase, stop - 1)
        is_whole = last is not None and phrase.tokens[last - 1].lower_ == "armed"
        if last is not None and not is_whole and phrase.tokens[last].lower_ in _OF_LANDS:
            named = phrase.mention(last + 2) if last + 2 < len(phrase) else None
            if named is not None and phrase.tokens[last + 1].lower_ == "of":
                return named  # "the Turkish city of Izmir"
            first = phrase.first_of(owner, index)
            return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)
    if owner.form is MentionForm.PRONOUN or owner.kind not in _OWNERS:
        return None
    last = _last_noun(phrase, stop - 1)
    if last is None or not all(t.is_lower or t.text == "-" for t in phrase.tokens[stop : last + 1]):
        return None
    last = _last_of_fields(phrase, stop, last)
    noun = phrase.tokens[last].lower_
    if owner.form is MentionForm.DEMONYM:
        # "The Kenyan commission" may be the state's own; what stands between tells it apart.
        is_part = noun in _OF_PEOPLES and last > stop and not _is_leading_board(phrase, last)
    else:
        is_part = noun in _PARTS or (owner.kind is EntityKind.STATE and noun in _OF_STATES)
        is_part = is_part or (noun in _OF_GROUPS and phrase.tokens[last - 1].lower_ in _GROUPS)
    if not is_part:
        return None
    first = phrase.first_of(owner, index)
    return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.ORGANISATION)


def part_of_several(phrase: Phrase, first: Mention, stop: int) -> int | None:
    """Give where a part of a body ends that is called for several lands: "the Asia and Pacific division".

    None where small nouns make no part of what two names name.

    Parameters
    ----------
    first : Mention
        The first of them.
    stop : int
        Index behind its last token.
    """
    last_of = stop
    while last_of + 1 < len(phrase) and phrase.tokens[last_of].lower_ in ("and", "&", "/"):
        other = phrase.mention(last_of + 1)
        if other is None or other.form is not MentionForm.NAME:
            return None
        last_of = phrase.after(other, last_of + 1)
    if first.form is not MentionForm.NAME or last_of == stop:
        return None
    last = _last_noun(phrase, last_of - 1)
    if last is None or not all(t.is_lower for t in phrase.tokens[last_of : last + 1]):
        return None
    return last if phrase.tokens[last].lower_ in _PARTS else None


def _last_noun(phrase: Phrase, stop: int) -> int | None:
    """Give the index of the noun that a phrase behind an index ends with; None where that names anything."""
    tokens, last = phrase.tokens, stop
    while last + 1 < min(len(tokens), stop + _LONGEST) and _goes_on(tokens[last + 1]):
        named = phrase.mention(last + 1)
        if named is not None and named.form is not MentionForm.NOMINAL and not named.text.islower():
            return None  # "Germany's Siemens"
        last += 1
    while last > stop and tokens[last].pos_ not in ("NOUN", "PROPN"):
        last -= 1
    return last if last > stop and tokens[last].is_lower else None


def _goes_on(token: Token) -> bool:
    is_word = token.pos_ in ("NOUN", "ADJ", "NUM", "PROPN", "ADV") or token.text in ("-", "'", "’")
    return is_word or token.dep_ in ("amod", "compound")
