"""Titles of offices: the key under which equal ones meet."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.names.keys import alias_key

__all__ = ["SHARED", "role_key"]

# Words and phrases of titles that mean the same office. Compared as tokens, longest first.
_ROLE_SYNONYMS: dict[str, str] = {
    "chief executive officer": "ceo",
    "chief executive": "ceo",
    "managing director and ceo": "ceo",
    "pm": "prime minister",
    "premier": "prime minister",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "presiding officer": "chair",
    "chief": "head",
    "boss": "head",
    "leader": "head",
    "sec gen": "secretary general",
    "sg": "secretary general",
    "secgen": "secretary general",
    "vp": "vice president",
    "veep": "vice president",
    "foreign affairs minister": "foreign minister",
    "external affairs minister": "foreign minister",
    "defense": "defence",
    "high commissioner": "high commissioner",
    "commander in chief": "commander in chief",
    "chief minister": "chief minister",
    "chief justice": "chief justice",
    "chief of staff": "chief of staff",
    "chief financial officer": "cfo",
    "finance chief": "cfo",
    "chief operating officer": "coo",
    "operations chief": "coo",
    "chief technology officer": "cto",
    "technology chief": "cto",
    "deputy": "deputy",
}
_LONGEST_SYNONYM = max(len(phrase.split()) for phrase in _ROLE_SYNONYMS)
_INNER_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b|(?<=s)['’](?=\s)")
_OF = re.compile(r" (?:of|for) (?:the )?")
# What is held by several at once: "co-chief executive", "joint managing director".
SHARED = re.compile(r"(?:co[ -]|joint[ -])(?=\w)", re.IGNORECASE)
_FOR_A_WHILE = re.compile(r"\b(?:acting|interim|caretaker|provisional) (?=\w)", re.IGNORECASE)


@lru_cache(maxsize=8192)
def role_key(title: str) -> str:
    """Give the key under which equal titles meet, with or without their body.

    Synonyms fall together (chief, head, boss, leader; CEO and chief executive; premier and prime
    minister; chair and chairman), and "X of Y" reads "Y X". An acting minister holds a minister's post.

    Examples
    --------
    >>> role_key("head of NATO"), role_key("Nato chief"), role_key("Minister of Foreign Affairs")
    ('nato head', 'nato head', 'foreign minister')
    >>> role_key("secretary-general"), role_key("general secretary")
    ('secretary general', 'general secretary')
    >>> role_key("interim CEO") == role_key("chief executive")
    True
    """
    title = _FOR_A_WHILE.sub("", title)
    key = _unify(alias_key(_INNER_POSSESSIVE.sub("", title)))
    head, *rest = _OF.split(key) if "chief of staff" not in key else [key]
    if rest:
        key = _unify(" ".join((*reversed(rest), head)))
    return key


def _unify(key: str) -> str:
    tokens = key.split()
    unified: list[str] = []
    place = 0
    while place < len(tokens):
        for size in range(_LONGEST_SYNONYM, 0, -1):
            phrase = " ".join(tokens[place : place + size])
            if phrase in _ROLE_SYNONYMS and place + size <= len(tokens):
                unified.append(_ROLE_SYNONYMS[phrase])
                place += size
                break
        else:
            unified.append(tokens[place])
            place += 1
    return " ".join(unified)
