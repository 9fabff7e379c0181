"""Whether a page is about a state that no table knows: "Norland gained independence in 1960".

No tagger knows an invented or a forgotten country, and its page need not say "is a country". What it tells
gives it away: independence, colonial rule, coups, "the country" (cues: own list).
"""

from __future__ import annotations

import re

from claims.extraction.context.kinds import kind_by_noun
from claims.extraction.context.names import places_of

__all__ = ["short_name", "state_of_page"]

_FORM = re.compile(
    r"(?:The\s)?(?:(?:Federal|Democratic|People['’]s|Islamic|United|Co-operative|Grand)\s){0,3}"
    r"(?:Republic|Kingdom|State|Sultanate|Emirate|Principality|Commonwealth|Union|Federation|Duchy)\sof\s(?:the\s)?"
)
_OPENING = 300
_NAME = re.compile(r"[^\Wa-z\d_][\w’'-]+(?:\s(?:(?:and|of|the)\s)*[^\Wa-z\d_][\w’'-]+){0,3}")
# Names of persons, wars and lands that were never states.
_OTHER = re.compile(
    r"\b(?:Emperor|King|Queen|Prince|Princess|President|Pope|War|Wars|Revolution|Coup|Treaty|Battle|List|History"
    r"|Politics|Constitution|Elections?|Crisis|Bank|Army)\b"
)
# What says by itself that the name before it is a state's.
_SUBJECT_OF = re.compile(
    r"(?:,[^.,]{3,60},)?\s(?:(?:in|on)\s[^.,]{0,16}\d{4}\s|\w+ly\s|has\s)?"
    r"(?:(?:re)?gained|won|achieved|attained|declared|proclaimed|restored|secured|obtained|received|got)"
    r"\s(?:its\s|full\s|complete\s|formal\s|national\s)*(?:independence|sovereignty|statehood)\b"
)
# What a page on a state speaks of; three of them are needed.
_SPOKEN_OF = tuple(
    re.compile(words)
    for words in (
        r"\b(?:independence|independent|sovereign(?:ty)?)\b",
        r"\b(?:colon(?:y|ial|ized|ised)|protectorate|trust\sterritory|mandate|annexed|annexation|empire|Empire)\b",
        r"\b[Tt]he\s(?:country|nation|kingdom|emirate|sultanate|monarchy|republic|archipelago)\b",
        r"\b(?:coups?|junta|military\srule|one-party|dictator(?:ship)?|multiparty|monarchy|(?:first|new)\sconstitution)\b",
        r"\b(?:[Pp]resident|[Pp]rime\s[Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mperor|Sultan|Sheikh|Emir|head\sof\sstate)\b",
        r"\b(?:elections?|reelected|re-elected|parliament|referendum|rebels?|civilian)\b",
        r"\b(?:UN|United\sNations|NATO|EU|European\sUnion|ASEAN|OPEC|Commonwealth|African\sUnion|CARICOM|WTO|OAS)\b",
    )
)
_FEWEST = 3
_PERSON = re.compile(r"\b(?:born|studied|educated|graduated)\b")


def short_name(title: str) -> str:
    """Give a state's name without its form of government.

    Examples
    --------
    >>> short_name("Republic of Norland"), short_name("Norland")
    ('Norland', 'Norland')
    """
    return _FORM.sub("", title, count=1) or title


def state_of_page(title: str, text: str) -> str | None:
    """Give the short name of the state that a page is about, None where it is about something else.

    Examples
    --------
    >>> state_of_page("Norland", "Norland gained independence in 1960. The country joined the UN.")
    'Norland'
    >>> state_of_page("Republic of Norland", "Norland, once a colony, had a coup and a king.")
    'Norland'
    >>> state_of_page("Norvex", "Norvex became independent of its parent in 1990.") is None
    True
    """
    name = short_name(title)
    if _NAME.fullmatch(name) is None or _OTHER.search(name) is not None or kind_by_noun(name) is not None:
        return None
    if " " in name and _is_called_by_last(name, text):
        return None
    is_named = name in text
    if (is_named and name not in text[:_OPENING]) or _PERSON.search(text[:_OPENING]) is not None:
        return None
    if any(_SUBJECT_OF.match(text, place + len(name)) for place in places_of(name, text)):
        return name
    return name if _count(text) >= _FEWEST else None


def _is_called_by_last(name: str, text: str) -> bool:
    """Tell whether the last word of a name stands for the whole, as a person's surname does."""
    first, _, last = name.rpartition(" ")
    alone = text.replace(name, "").replace(first, "")
    return re.search(rf"(?<![-\w]){re.escape(last)}\b", alone, re.IGNORECASE) is not None


def _count(text: str) -> int:
    return sum(cue.search(text) is not None for cue in _SPOKEN_OF)
