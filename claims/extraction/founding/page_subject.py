"""The subject of a page, wherever its text names it in full, by half its name or by what it is."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, SITES
from claims.extraction.context import fold
from claims.extraction.context.page_kind import PageKind
from claims.extraction.founding.new_names import name_given
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.own_names import is_name_of_owner
from claims.extraction.syntax.arguments import things
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

__all__ = ["bodies_of", "likeness_of_page"]

_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
_NO_BODIES = (PageKind.PERSON, PageKind.WORK, PageKind.VEHICLE, PageKind.THING)
# What stands before the noun for a body that another one came after, or that is one of several.
_OTHERS = frozenset(
    """
    original first second third old older former previous earlier earliest preceding predecessor parent rival
    another other existing
    """.split()
)
_REALM = re.compile(r"\s(?:dynasty|empire|kingdom|sultanate|khanate|emirate|caliphate|confederacy)\b")
# Peoples or states joined in the name of one: "Kingdom of Serbs, Croats and Slovenes".
_UNION = re.compile(
    r"\b(?:(?!The\s)[A-Z]\w+\s){0,2}(?:(?:Kingdom|Republic|Federation|Union|Confederation|Commonwealth|State)\sof\s"
    r"(?:the\s)?[A-Z]\w+s(?:,\s[A-Z]\w+s)*,?\sand\s[A-Z]\w+s\b"
    r"|(?:Union|Federation|Confederation|Commonwealth)\sof\s[A-Z]\w+\sand\s[A-Z]\w+"
    r"|(?:Colony|Dominion)\sand\s(?:Protectorate|Dependency)\sof\s[A-Z]\w+)"
)
_BACK = 500
# Before "a bank" where it says what something is, and behind it where it gets a name.
_SAYS_WHAT = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|as|become|becomes|became|remains?|remained|into|including|of|like)|[,(:–—-])"
    r"\s+(?:(?:not|also|now|then|once|originally|still)\s)?$"
)
_NAMES = re.compile(r"(?:,?\s(?:called|named|known|dubbed)\b|,?\s[“\"‘']?[A-Z])")
_LINKS = frozenset({"of", "for", "and", "in", "the", "de", "&"})


def bodies_of(view: SentenceView, tokens: Iterable[Token]) -> list[tuple[Token, Mention]]:
    """Give each token with what it stands for, the page's subject by its whole name."""
    found = (
        (token, _as_given(view, token, _whole(view, token, _firm_of(view, mention))))
        for token, mention in things(view, tokens)
    )
    return [
        (token, _in_full(view, mention))
        for token, mention in found
        if not (
            _is_another(token, mention)
            or _is_new_one(view, token, mention)
            or _is_local(view, token, mention)
        )
    ]


def _firm_of(view: SentenceView, mention: Mention) -> Mention:
    """Give the firm that goes by its founder's surname: "Holm was founded by Anna Holm", of Holm Robotics."""
    if mention.form is not MentionForm.NAME or mention.kind is not EntityKind.PERSON or " " in mention.text:
        return mention
    named = [one for one in view.context.bodies if one.name.startswith(f"{mention.text} ")]
    if len(named) != 1 or named[0].kind is not EntityKind.ORGANISATION:
        return mention
    return replace(mention, name=named[0].name, kind=named[0].kind, entity_ids=named[0].entity_ids)


def _whole(view: SentenceView, noun: Token, mention: Mention) -> Mention:
    """Give "BBC orchestra", of which the name only says whose it is."""
    end = noun.idx + len(noun.text) + view.shift
    is_before = noun.left_edge.idx + view.shift <= mention.start < end
    if mention.form is not MentionForm.NAME or not noun.is_lower or not is_before:
        return mention
    owner, lemma = mention.name or mention.text, noun.lemma_.lower()
    if not is_name_of_owner(owner, mention.entity_ids, lemma, view.context.subkinds):
        return mention
    name = view.written(mention.start, end)
    return replace(mention, text=name, end=end, name=name, kind=EntityKind.ORGANISATION, entity_ids=())


def _is_new_one(view: SentenceView, noun: Token, mention: Mention) -> bool:
    """Tell "the venture" that the text has just announced unnamed: "the banks agreed on a venture".

    Unless the noun says what a name is ("Holm is a venture", "Holm, a venture") or a name follows.
    """
    name = mention.name
    if mention.form is not MentionForm.NOMINAL or name in (None, mention.text) or name is None:
        return False
    about = view.context.title_mention if view.context.defined is not None else None
    if about is not None and name in (about.name, about.text):
        return False
    lemma, text = noun.lemma_.lower(), view.context.article.text
    if noun.text[:1].isupper() or lemma in name.lower():
        return False
    new = re.compile(
        rf"\b(?:an?|another)\s(?:(?:new|joint|separate|rival|own|\w+[a-z])\s){{0,2}}{re.escape(lemma)}\b"
    )
    last = next(iter(reversed(list(new.finditer(text, max(0, mention.start - _BACK), mention.start)))), None)
    if last is None or text.find(name, last.end(), mention.start) >= 0:
        return False
    return _SAYS_WHAT.search(text, 0, last.start()) is None and _NAMES.match(text, last.end()) is None


def _is_local(view: SentenceView, noun: Token, mention: Mention) -> bool:
    """Tell "the fire brigade" of the village a page is about, which is none of the bodies named before.

    Unless the name holds the noun, or the text has used the noun before.
    """
    page, name = view.context.defined, mention.name
    is_of_place = page is not None and page.noun in PLACES
    if not is_of_place or mention.form is not MentionForm.NOMINAL or mention.entity_ids:
        return False
    lemma = noun.lemma_.lower()
    if name is None or name == mention.text or lemma not in BODIES - PLACES or noun.text[:1].isupper():
        return False
    return lemma not in name.lower() and lemma not in view.written(0, mention.start).lower()


def _is_another(token: Token, mention: Mention) -> bool:
    """Tell "the original club", "the old school" from the one the text is about."""
    is_taken = mention.form is MentionForm.NOMINAL and mention.name not in (None, mention.text)
    # "the 148-year-old hospital" is no older one
    lefts = {c.lower_ for c in token.lefts if not (c.lower_ == "old" and any(c.lefts))}
    if is_taken and any(c.i == token.i + 1 and c.lower_ in ("at", "for") for c in token.rights):
        return True  # "the college at Ost", on a page about a land
    return is_taken and bool(lefts & _OTHERS or ("new" in lefts and mention.entity_ids))


def _as_given(view: SentenceView, token: Token, mention: Mention) -> Mention:
    """Give a body that a clause introduces the name that it gives, never one spoken of before."""
    realm = _realm(view, mention)
    if realm is not None or mention.form is MentionForm.PRONOUN or not token.is_lower:
        return realm or mention
    defined = _defined(view, token, mention) or _page_by_noun(view, token, mention)
    if defined is not None:
        return defined
    is_linked = (
        mention.form is MentionForm.NAME
        and bool(mention.entity_ids)
        and mention.start > token.idx + view.shift
    )
    given = None if is_linked else name_given(view, token)
    return given or mention


def _defined(view: SentenceView, noun: Token, mention: Mention) -> Mention | None:
    """Give the page's name for what its first sentence says it is: "The Ming dynasty was the last"."""
    page, text = view.context.defined, view.context.article.text
    is_said = mention.form is MentionForm.NOMINAL and mention.name is None and noun.dep_ == "attr"
    if page is None or page.kind not in _BODIES or not is_said or noun.lemma_.lower() != page.noun:
        return None
    start = text.find(page.name, view.sentence.start, mention.start)
    if start < 0:
        return None
    return Mention(
        text=page.name, start=start, end=start + len(page.name), form=MentionForm.NAME, kind=page.kind,
        name=page.name, confidence=0.9,
    )  # fmt: skip


def _page_by_noun(view: SentenceView, noun: Token, mention: Mention) -> Mention | None:
    """Give the page's name for "the press", "the park", which only its own page knows for a body."""
    page = view.context.defined
    if page is None or mention.form is not MentionForm.NOMINAL or mention.name is not None:
        return None
    lefts = [c.lower_ for c in noun.lefts]
    if noun.lemma_.lower() != page.noun or lefts not in (["the"], ["this"]) or page.kind is EntityKind.PERSON:
        return None
    return replace(mention, name=page.name, kind=page.kind or EntityKind.ORGANISATION)


def _realm(view: SentenceView, mention: Mention) -> Mention | None:
    """Give "the Ming dynasty" as the name it is, which is written with a small noun."""
    if mention.form not in (MentionForm.NAME, MentionForm.DEMONYM):
        return None
    behind = _REALM.match(view.context.article.text, mention.end, view.sentence.end)
    if behind is None or not mention.text[:1].isupper():
        return None
    name = view.written(mention.start, behind.end())
    return Mention(
        text=name, start=mention.start, end=behind.end(), form=MentionForm.NAME, kind=EntityKind.ORGANISATION,
        name=name, confidence=0.8,
    )  # fmt: skip


def _in_full(view: SentenceView, mention: Mention) -> Mention:
    """Give the page's name for a piece of it: "Brasil" of "Panair do Brasil", "the Kickers", "the 416th"."""
    page = view.context.defined
    polity = _polity_around(view, mention) if mention.form is not MentionForm.PRONOUN else None
    if polity is not None:
        return polity
    if page is None or page.kind not in _BODIES or mention.form is MentionForm.PRONOUN:
        return mention
    start = _around(view, mention, page.name)
    if start is not None:
        end = start + len(page.name)
        return replace(
            mention, text=page.name, start=start, end=end, form=MentionForm.NAME, name=page.name,
            kind=page.kind, entity_ids=(),
        )  # fmt: skip
    is_piece = not mention.entity_ids and mention.form is not MentionForm.DEMONYM
    if is_piece and mention.kind is not EntityKind.STATE and _is_piece(mention.text, page.name):
        return replace(mention, form=MentionForm.NAME, name=page.name, kind=page.kind)
    return mention


def _polity_around(view: SentenceView, mention: Mention) -> Mention | None:
    """Give "the Kingdom of Serbs, Croats, and Slovenes" whole, of which a piece was taken for the name."""
    if mention.form is MentionForm.NOMINAL:
        return None
    text = view.context.article.text
    for found in _UNION.finditer(text, view.sentence.start, view.sentence.end):
        if found.start() <= mention.start < found.end() and len(found[0]) > mention.end - mention.start:
            return Mention(
                text=found[0], start=found.start(), end=found.end(), form=MentionForm.NAME,
                kind=EntityKind.STATE, name=found[0],
            )  # fmt: skip
    return None


def _around(view: SentenceView, mention: Mention, name: str) -> int | None:
    """Give where a longer name stands around a mention."""
    if len(name) <= mention.end - mention.start or mention.form is MentionForm.NOMINAL:
        return None
    low = max(0, mention.end - len(name))
    start = view.context.article.text.find(name, low, mention.start + len(name))
    return start if start >= 0 else None


def _is_piece(text: str, name: str) -> bool:
    """Tell the last words of a name, or the number it opens with."""
    piece, whole = fold(text).split(), fold(name).split()
    if not piece or len(piece) >= len(whole):
        return False
    if piece == whole[:1]:
        return any(c.isdigit() for c in piece[0])
    is_tail = whole[-len(piece) :] == piece and whole[-len(piece) - 1] not in _LINKS
    return is_tail and not set(piece) <= BODIES | PLACES


def likeness_of_page(view: SentenceView, mention: Mention) -> float | None:
    """Give what a page makes of its subject: "Holm is a village" founded, "Holm is an album" by nobody.

    None for what is not the page's subject, or where its first sentence does not say.
    """
    page, about = view.context.defined, view.context.title_mention
    if page is None or about is None:
        return None
    named = {fold(name) for name in (page.name, page.opened, about.name, about.text) if name}
    if fold(mention.name or mention.text) not in named:
        return None
    if view.context.page in _NO_BODIES:
        return 0.0
    return 1.0 if page.kind in _BODIES or page.noun in BODIES | PLACES | SITES else None
