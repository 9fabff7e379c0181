"""What the words before a title say of an office: former, late, new, acting, an ordinal."""

from __future__ import annotations

import re

from claims.extraction.roles.nouns import ACTING, FORMER, INCOMING, LATE, NEW, PRESENT, RANKS

__all__ = ["LAST_WORD", "flag_of", "qualifiers"]

# The last word of a text with what parts it from the title behind.
LAST_WORD = re.compile(
    r"(?P<word>[^\W\d_](?:[\w.]*[\w])?(?:-\w+)*-?|\d+(?:st|nd|rd|th))(?P<gap>[ -]|[ ]and[ ]|,[ ])$"
)
_IS_SECRETARY = re.compile(r"secretary", re.IGNORECASE)
_TWO_WORD_FLAGS = re.compile(
    r"(?P<lead>newly|freshly|recently|long|one|then)[ -]"
    r"(?P<word>elected|appointed|installed|named|crowned|serving|time|former)[ ]$",
    re.IGNORECASE,
)

_CHOSEN = frozenset({"re-elected", "reelected"})
_PASSIVE = re.compile(r"\b(?:is|was|were|be|been|being|and|then)[ ]$", re.IGNORECASE)
# It says that no law made the office, not when it was held: "the former de facto ruler".
_DE_FACTO = re.compile(r"\bde[ ](?:facto|jure)[ ]$", re.IGNORECASE)


def qualifiers(text: str, start: int, floor: int) -> tuple[int, frozenset[str]]:
    """Read "former", "newly elected", "acting", ordinals before a title."""
    flags: set[str] = set()
    while True:
        two = _TWO_WORD_FLAGS.search(text, max(floor, start - 24), start)
        if two is not None and (floor == two.start() or not text[two.start() - 1].isalnum()):
            word, begin = f"{two['lead']}-{two['word']}".lower(), two.start()
        else:
            real = _DE_FACTO.search(text, max(floor, start - 10), start)
            start = start if real is None else real.start()
            one = LAST_WORD.search(text, max(floor, start - 40), start)
            if one is None or one["gap"] not in (" ", "-"):
                break
            word, begin = one["word"].lower().rstrip("-"), one.start()
        flag = flag_of(word)
        if flag is None or (word == "under" and not _IS_SECRETARY.match(text, start)):
            break  # "under President X" is no rank
        if word in _CHOSEN and _PASSIVE.search(text, max(floor, begin - 12), begin):
            break  # "was re-elected mayor" tells of a vote, "the re-elected mayor" of who won it
        flags.add(flag)
        start = begin
    return start, frozenset(flags)


def flag_of(word: str) -> str | None:
    """Name what a qualifier says of an office: former, late, new, present, acting, rank, ordinal."""
    word = word.lower()
    kinds = (
        ("former", FORMER),
        ("late", LATE),
        ("new", NEW),
        ("designate", INCOMING),
        ("acting", ACTING),
        ("present", PRESENT),
        ("rank", RANKS),
    )
    if word.startswith(("ex-", "then-")) and len(word) > 5:
        return flag_of(word.split("-", 1)[1]) or ("former" if word.startswith("ex-") else "late")
    for name, words in kinds:
        if word in words:
            return name
    return "ordinal" if re.fullmatch(r"\d+(?:st|nd|rd|th)", word) else None
