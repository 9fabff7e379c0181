"""Offices that a tagger takes for names or parts of them: "| Elmside Fire | Chief", "Danish | Minister"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import is_given_name
from claims.extraction.renewing import renewed
from claims.extraction.roles import parse_titles
from claims.extraction.roles.title_flags import flag_of
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.mentions.entities import Entity

__all__ = ["before_office", "behind_opener", "fronts_office", "is_mere_office", "without_holders"]

# What is called with a title inside its name: "the Indian Premier League", "Irish Chief Secretary's Office".
_NEXT_WORD = re.compile(r"(?:['’]s?)?\s(?:\w+\s)?([A-Z]\w+)")
_CALLED_SO = frozenset(
    {"league", "division", "cup", "trophy", "tour", "prize", "award", "office", "guard"}
    | {"army", "navy", "force", "forces", "police"}
)
# Forces, houses and parties share the word with the title: "the Russian Army commander".
_SHARED = frozenset(
    """
    army navy air force police guard union party bank council club house senate parliament committee board
    group
    """.split()
)
# Names of places begin with these, and names of papers and firms end with those.
_SAINTS = frozenset({"San", "Santa", "St", "St.", "Saint", "Los", "El", "Port", "Fort", "Mount"})
_PAPERS = NOMINAL_KINDS.keys() | frozenset(
    """
    bulletin chronicle examiner gazette herald independent inquirer mail mirror monitor news observer post
    press record review star sun telegraph times tribune capital companies brothers sons partners holdings
    energy
    """.split()
)
# What else describes somebody before the body that he leads.
_OPENERS = frozenset(
    """
    billionaire embattled fellow host hosts millionaire rival veteran longtime
    """.split()
)


def is_mere_office(entity: Entity, text: str) -> bool:
    """Tell whether a person's name is an office with one word before it: behind it stands what it is of."""
    if entity.label != "PERSON" or not text.startswith(" of ", entity.end):
        return False
    words = text[entity.start : entity.end]
    titles = parse_titles(words)
    if not titles or titles[-1].end != len(words):
        return False
    lead = words[: titles[-1].outer].split()
    return not lead or (len(lead) == 1 and not is_given_name(lead[0]))


def before_office(entity: Entity, text: str) -> Entity:
    """Cut the word off a name that the office behind it begins with: "Elmside | Fire Chief Ann Holt"."""
    if entity.label != "ORG" or text[entity.end : entity.end + 1] != " ":
        return entity
    for title in parse_titles(text):
        if entity.start < title.start < entity.end < title.end:
            shared = text[title.start : entity.end]
            if shared.istitle() and _SHARED.isdisjoint(shared.lower().split()):
                return entity._replace(end=title.start - 1, kind=None)
    return entity


def behind_opener(entity: Entity, text: str) -> Entity:
    """Cut off what a sentence opens with before a body's name and office: "Outgoing | Norvex | chief Lee"."""
    return entity._replace(start=_behind_opener(text, entity.start, entity.end))


def _behind_opener(text: str, start: int, end: int) -> int:
    """Give where a name begins behind such a word; its own start where there is none.

    "New" may be part of it: "New Scientist editor Ann Holt"; so may others before a noun for bodies.
    """
    opener, _, rest = text[start:end].partition(" ")
    if start > 2 or not _is_opener(opener) or not rest[:1].isupper() or rest.lower() in BODIES:
        return start
    is_led = any(title.outer == end + 1 for title in parse_titles(text))
    return start + len(opener) + 1 if is_led else start


def _is_opener(word: str) -> bool:
    if not word.istitle() or not word.isalpha() or word == "New":
        return False
    return word.lower() in _OPENERS or flag_of(word) not in (None, "rank", "ordinal")


def without_holders(mentions: Iterable[Mention], text: str, shift: int) -> Iterator[Mention]:
    """Give the names, a body's and its head's apart: "head of | Norvex Ann Holt | said".

    Parameters
    ----------
    mentions : iterable of Mention
        The names of a sentence.
    text : str
        The sentence.
    shift : int
        Where it starts in the article.
    """
    before: Mention | None = None
    for mention in mentions:
        if mention.form is MentionForm.NAME and not mention.entity_ids:
            begin, place = mention.start - shift, mention.end - shift
            cut = _behind_opener(text, begin, place) - begin
            if cut:
                mention = renewed(mention, text=mention.text[cut:], start=mention.start + cut, name=None)
        split = _holder_in(mention, before, text, shift)
        before = mention
        if split is None:
            yield mention
            continue
        name = mention.text[split:]
        body = mention.text[: split - 1]
        kind = mention.kind if mention.kind is EntityKind.STATE else EntityKind.ORGANISATION
        yield renewed(mention, text=body, end=mention.start + split - 1, kind=kind, name=None)
        yield renewed(mention, text=name, start=mention.start + split, kind=EntityKind.PERSON, name=None)


def _holder_in(mention: Mention, before: Mention | None, text: str, shift: int) -> int | None:
    """Give where somebody's whole name begins in the name behind "head of", which stands behind another."""
    words = mention.text.split(" ")
    if len(words) < 3 or mention.form is not MentionForm.NAME or mention.entity_ids:
        return None
    if not all(word[:1].isupper() and word[1:].islower() for word in words[-2:]):
        return None
    if not words[-3][:1].isupper() or not is_given_name(words[-2]) or any(map(is_given_name, words[:-2])):
        return None
    if words[0] in _SAINTS or words[-1].lower() in _PAPERS:
        return None  # "the San Francisco Herald"
    lead = text[: mention.start - shift].removesuffix("the ")
    title = next((t for t in parse_titles(text) if text[t.end : len(lead)] == " of "), None)
    if words[-1].lower() in BODIES or title is None:
        return None
    if before is not None and before.kind is EntityKind.PERSON:
        between = text[before.end - shift : title.outer]
        if between in (", ", ", the "):
            return None  # "Bo Lee, director of the Federation of Greater Ann Arbor"
    return len(mention.text) - len(words[-2]) - len(words[-1]) - 1


def fronts_office(text: str, end: int, entities: Sequence[Entity]) -> bool:
    """Tell the people before an office, whatever the tagger made of it: "Belgian | Farm Minister".

    Parameters
    ----------
    end : int
        Where the people's name ends in the text.
    """
    title = next((t for t in parse_titles(text) if end + 1 in (t.outer, t.start)), None)
    if title is None or any(_is_body_of(e, text, end, title.end) for e in entities):
        return False
    behind = _NEXT_WORD.match(text, title.end)
    return behind is None or behind[1].lower() not in BODIES | _CALLED_SO


def _is_body_of(entity: Entity, text: str, end: int, title_end: int) -> bool:
    """Tell "Russian Army" of "Russian Army commander", "Indian Premier League"."""
    if entity.label != "ORG" or not entity.start < end < entity.end:
        return False
    return entity.end > title_end or text[: entity.end].rpartition(" ")[2].lower() in BODIES | _CALLED_SO
