"""The name a page opens with where that is not its title letter by letter.

"Norvex, Inc. is" on the page "Norvex", "Torvik Football Club is" on "Torvik F.C.", "James Edward "Jim" Holt
(...) was" on "Jim Holt", "Strike Squadron 94 (VS-94) is" on "VS-94" (words of forms: own list).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.extraction.bodies import BODIES
from claims.extraction.context.names import SMALL_WORDS, places_of

__all__ = ["LeadSubject", "lead_subject"]

_BRACKETS = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]")
_BEING = re.compile(
    r"\s(?P<verb>(?:is|was|are|were)\s+(?:an?|the|one\sof\s(?:the|several)|\w+['’]s?|(?=[A-Z]))\s*|represent(?:s|ed)?\s+)"
)
_SENTENCE_END = re.compile(r"(?<=[a-z)\d]{3})(?<!\bInc)(?<!\bLtd)(?<!\bCorp)\.\s+(?=[A-Z])|[;\n]")
_RUN_END = re.compile(r"\s\(|\s\[|\s[–—-]\s|,(?!\s(?:Inc|Ltd|LLC|LLP|plc|S\.A|a\.s)\b)")
_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|d)$")
# What a name has in one form and leaves out in another.
_FORMS = frozenset(
    """
    inc ltd plc corp corporation company co limited llc llp gmbh ag sa spa s.a s.p.a nv n.v bv b.v as a.s ab
    oy kg fc f.c afc a.f.c sc s.c cf c.f fk sk bc b.c rfc football club sir dr the jr sr st
    """.split()
)
_LONGEST_FRONT, _MOST_WORDS = 320, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadSubject:
    """The name a page opens with, and where what is said of it begins.

    Parameters
    ----------
    name : str
        The title where the text writes it anywhere, else the name as the text opens with it.
    opened : str
        The name with which the text opens.
    predicate : int
        Where the noun phrase behind "is a" begins, in the opening.
    is_played : bool
        Whether the verb is "represents", as of a team.
    """

    name: str
    opened: str
    predicate: int
    is_played: bool


def lead_subject(title: str, opening: str, text: str) -> LeadSubject | None:
    """Give what a page's first sentence begins with, None where that is not what its title names.

    Examples
    --------
    >>> text = "Norvex, Inc. is a maker of pumps."
    >>> lead_subject("Norvex", text, text).opened
    'Norvex, Inc.'
    >>> text = "Torvik Football Club are a club."
    >>> lead_subject("Torvik F.C.", text, text).name
    'Torvik Football Club'
    >>> lead_subject("Torvik wins", "Torvik is a club.", "Torvik is a club.") is None
    True
    """
    if not title or not _is_name(title):
        return None
    plain = _BRACKETS.sub(lambda match: " " * len(match[0]), opening)
    being = _BEING.search(plain, 0, _LONGEST_FRONT)
    if being is None or _SENTENCE_END.search(plain, 0, being.start()):
        return None
    end = _RUN_END.search(opening, 0, being.start())
    run = opening[: end.start() if end is not None else being.start()].strip(" ,")
    run = run[4:] if run[:4] in ("The ", "the ") else run
    if not run or len(run.split()) > _MOST_WORDS or not (run[0].isupper() or run[0].isdigit()):
        return None
    if not _names_title(title, run, opening[: being.start()], plain[: being.start()]):
        return None
    return LeadSubject(
        name=title if places_of(title, text) else run,
        opened=run,
        predicate=being.end(),
        is_played=being["verb"].startswith("represent"),
    )


def _is_name(title: str) -> bool:
    """Tell a name from a headline: no small word but those of names and the noun it ends in."""
    words = title.split()
    if words[-1] in BODIES:
        return True  # "Norland national football team"
    return all(not word[:1].islower() or word in SMALL_WORDS or len(word) < 3 for word in words[:-2])


def _names_title(title: str, run: str, front: str, plain: str) -> bool:
    """Tell whether what stands before the verb names the title, whole or in other forms of its words."""
    if places_of(title, front):
        return True
    wanted, opened = _content(title), _content(run)
    if not wanted or not opened:
        return False
    if wanted <= _content(plain) and wanted & opened:
        return True
    return opened < wanted and 2 * len(opened) > len(wanted)


def _content(name: str) -> set[str]:
    """Give the words that tell a name from others: no legal forms, one spelling of ordinals."""
    words = (word.lower() for word in _WORD.findall(name))
    plain = {_ORDINAL.sub(r"\1", "number" if word == "no" else word) for word in words}
    return plain - _FORMS - SMALL_WORDS
