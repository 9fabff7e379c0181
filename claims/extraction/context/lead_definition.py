"""What a page's first sentence says its title is: "The Holm Valley is a township", "Holm was a brewery"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context.lead_subject import lead_subject
from claims.extraction.context.names import without_rank
from claims.extraction.context.page_kind import PageKind, page_kind
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.naming.letters import without_letters
from claims.extraction.text.boxes import past_box
from claims.relations import EntityKind

__all__ = ["LeadDefinition", "lead_definition"]

# What may stand between a title and the verb: a bracket, a comma, another name behind a comma.
_ASIDE = r"(?:\s*\([^()]{0,120}\))?(?:,[^.;]{0,100}?)?,?\s+"
_BEING = re.compile(rf"{_ASIDE}(?:is|was|are|were)\s+(?P<article>an?|the|one\sof\sthe)\s+", re.IGNORECASE)
# "(born 1950)", "(12 May 1900 – 3 June 1970)"; a body's years are those of its founding.
_LIFE = re.compile(
    r"(?:,?\s[A-Z]{2,4}\b)*\s*\([^()]{0,60}?(?:\bborn\b|\bb\.|\bdied\b|\d\s[A-Z][a-z]+\s\d{4}\s?[-–]|\w\s\d{1,2},\s\d{4}\s?[-–])"
)
_PEERAGE = re.compile(r",\s\d{1,2}(?:st|nd|rd|th)\s.*$")
_LETTERS = re.compile(r"[A-Z]{3,6},?")
# What a page's own text may leave away: "The Kingdom of Holm" of a page on Holm.
_REALM = re.compile(
    r"^(?:Kingdom|Republic|State|Duchy|Principality|County|Sultanate|Emirate|Province|City|Diocese)\sof\s"
)
_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
# Words behind which a noun phrase is over, and how many of them it may have.
_OVER = frozenset(
    """
    in of from for at on by to with that which who whose near within under between against during
    """.split()
)
_LONGEST_PHRASE = 9
# What a town or a stretch of land is called besides, and seldom further on.
_SHORT = dict.fromkeys("capital metropolis constituency area seaport resort neighbourhood".split(), "city")
_WORKS = frozenset(
    """
    album song single ep soundtrack film movie novel book series game record compilation documentary musical
    opera poem play painting sitcom drama comedy cartoon manga anime mixtape
    """.split()
)
# What a person may be as well as a firm.
_TRADES = frozenset(
    "publisher developer builder contractor vendor exporter importer operator supplier brewer".split()
)
_PARTICIPLE = re.compile(r"(?:\w+ed|\w*built|\w*run|set|held|known|made|led|won|written|sung)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadDefinition:
    """The name a page opens with, and what its first sentence makes of it.

    Parameters
    ----------
    name : str
        As the text writes it: "Holm" of the page "Holm, Norland".
    kind : EntityKind or None
        What the noun says it is; None where the noun is that of no body and no place.
    noun : str
        The noun itself: "band", "town".
    opened : str
        The name with which the text opens: "Norvex, Inc." of the page "Norvex".
    is_work : bool
        Whether it is a work that others made: an album, a film, a book.
    """

    name: str
    opened: str
    kind: EntityKind | None
    noun: str
    is_work: bool = False


@lru_cache(maxsize=64)
def lead_definition(title: str, text: str) -> LeadDefinition | None:
    """Give what a text that opens with its title says of it, None where it opens otherwise.

    Examples
    --------
    >>> lead_definition("Holm, Norland", "Holm is a small coastal town in Norland.").kind
    <EntityKind.STATE: 'state'>
    >>> lead_definition("Ann Holt", "Ann Holt (born 1950) is a Norlandic novelist.").kind
    <EntityKind.PERSON: 'person'>
    >>> lead_definition("HR", "Holm Rangers (HR), nicknamed the Bees, is a football club.").noun
    'club'
    >>> lead_definition("Holm", "Holm is a Norlandic invention.").kind is None
    True
    >>> lead_definition("Bank raises rates", "The bank raised its rates.") is None
    True
    """
    opening = _past_headings(title, text)[:600]
    start = 4 if opening[:4].lower() == "the " and title[:4].lower() != "the " else 0
    for name in dict.fromkeys((title, title.split(",")[0], _REALM.sub("", title))):
        if name and opening.startswith(name, start):
            being = _BEING.match(opening, start + len(name))
            if being is not None:
                noun = _head_of(opening[being.end() :])
                is_life = _tells_of_life(opening, start + len(name))
                kind = _kind_of(noun, title, text, is_person=is_life)
                if kind is EntityKind.PERSON:
                    name = _PEERAGE.sub("", name)
                return LeadDefinition(name=name, opened=name, kind=kind, noun=noun, is_work=noun in _WORKS)
    return _otherwise_named(title, opening, text)


def _otherwise_named(title: str, opening: str, text: str) -> LeadDefinition | None:
    """Give what a page says of its title under another form of the name: "Norvex, Inc. is a maker"."""
    subject = lead_subject(title, opening, text)
    if subject is None:
        return None
    noun = _last_word(title) if subject.is_played else _head_of(opening[subject.predicate :])
    kind = _kind_of(noun, title, text)
    name, opened = subject.name, subject.opened
    if kind is EntityKind.PERSON:
        name, opened = (without_rank(_without_honours(one, title), title) for one in (name, opened))
    return LeadDefinition(name=name, opened=opened, kind=kind, noun=noun, is_work=noun in _WORKS)


def _without_honours(name: str, title: str) -> str:
    """Cut a peerage and letters, known or not, off a name's end: "Olu Holt GCON", "Jan Holt, 3rd Earl"."""
    words, known = without_letters(_PEERAGE.sub("", name)).split(), {word.lower() for word in title.split()}
    while len(words) > 2 and _LETTERS.fullmatch(words[-1]) and words[-1].lower() not in known:
        words = words[:-1]
    return " ".join(words).rstrip(",")


def _kind_of(noun: str, title: str, text: str, *, is_person: bool = False) -> EntityKind | None:
    """Give the kind of what a noun names, by the whole first sentence where the noun alone says nothing."""
    kind = NOMINAL_KINDS.get(noun)
    if is_person and (kind is None or noun in _TRADES):
        return EntityKind.PERSON
    if kind is not None or noun in _WORKS:
        return kind
    if noun in PERSON_NOUNS:
        return EntityKind.PERSON
    page = page_kind(title, text)
    if page is PageKind.BODY:
        return EntityKind.STATE if noun in PLACES and noun not in BODIES else EntityKind.ORGANISATION
    return EntityKind.PERSON if page is PageKind.PERSON else None


def _last_word(title: str) -> str:
    """Give the last word of a title, small."""
    return title.rsplit(" ", 1)[-1].lower()


def _tells_of_life(opening: str, end: int) -> bool:
    """Tell whether the bracket behind a name gives the days of somebody's life."""
    return _LIFE.match(opening, end) is not None


def _past_headings(title: str, text: str) -> str:
    """Give a text without the title that some pages repeat on lines of their own, and without their card."""
    rest = past_box(text.lstrip())
    while title and rest.startswith(f"{title}\n"):
        rest = rest[len(title) :].lstrip()
    return rest


def _head_of(phrase: str) -> str:
    """Give the noun that heads a phrase: the last word before a small word or a participle."""
    before = head = ""
    for word in _WORD.findall(phrase)[:_LONGEST_PHRASE]:
        # "a township located in", "a band and label", but "a post-punk and post-rock band"
        known = (head in NOMINAL_KINDS or head in _WORKS) and (
            _PARTICIPLE.match(word) or word.lower() in ("and", "or")
        )
        if known or word.lower() in _OVER:
            # "a sorority founded at Holm", of whatever noun
            head = before if before and _PARTICIPLE.match(head) else head
            break
        if not (word[0].isalnum() or word[0] in "’'-"):
            if word == "," and head not in NOMINAL_KINDS and head not in PERSON_NOUNS and head not in _WORKS:
                continue  # "a literary, social and political magazine"
            break
        before, head = head, word.lower()
    return _SHORT.get(head, head)
