"""Makes a text safe and easy for the tokenizer without moving a single character.

Every change puts one code point in the place of one code point, so that an
offset in the safe text is an offset in the article.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extraction.naming.letters import HONOURS_BEFORE_LIFE, POST_NOMINALS
from claims.extraction.text.damage import with_lost_letters

__all__ = [
    "calm_brackets", "calm_capitals", "calm_labels", "calm_participles", "capital_surnames", "lower_headline",
    "sanitise",
]  # fmt: skip

# spaCy's tokenizer is quadratic on runs of brackets, quotes, "$" or emoji without white space
# (20,000 of them take 40 s): past the first few, blanks stand in.
_LOUD_RUN = re.compile(r"[^\w\s]{9,}")
_KEPT_OF_RUN = 6
# No word, number or address that matters to a claim is longer.
_LONG_WORD = re.compile(r"\S{161,}")
_KEPT_OF_WORD = 120
# Lone surrogates and control characters make spaCy raise or loop.
_UNREADABLE = re.compile(r"[\ud800-\udfff\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]")
# A surname in capitals beside a given name in mixed case: "Nicolas SARKOZY", "Nikol PASHINYAN’s",
# and the surname alone where it is longer than any acronym.
# (A class of letters first: it is skipped to, where what must not stand before is asked at every place.)
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ](?:(?<![\w’'-].)|(?<=\s[ae]l-.))[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’-]*(?![\w])")
# Words that open a sentence or a clause before an acronym: "The WHO" is nobody's full name.
_OPENERS = (
    "The|This|That|An|When|While|For|And|But|With|From|Its|Their|Our|As|At|By|If|Of|On|To|In|After|Before|"
    "Since|Under|Over|Both|Like|Then|Joining|Leaving|Entering|Quitting|Rejoining|Founding|Forming|Joined|Former"
)
_GIVEN_NAME = re.compile(
    rf"(?:^|\s)(?!(?:{_OPENERS})\s)[A-Z][a-zà-öø-ÿ’'-]+(?:-[A-Z][a-z]+)?(?:\s[A-Z]\.)?"
    r"\s(?:(?:[A-Za-z]{1,3}|[A-Z]{2,})[\s-])?$"
)
_LONGEST_ACRONYM = 6
_NUMERAL = re.compile(r"[IVX]{1,5}")


def sanitise(text: str) -> str:
    """Give a text of the same length that no tokenizer chokes on.

    Examples
    --------
    >>> sanitise("a" + "(" * 20 + "b") == "a" + "(" * 6 + " " * 14 + "b"
    True
    """
    text = _UNREADABLE.sub(lambda match: "\ufffd" if match[0] >= "\ud800" else " ", with_lost_letters(text))
    text = _LOUD_RUN.sub(lambda match: _cap(match[0], _KEPT_OF_RUN), text)
    return _LONG_WORD.sub(lambda match: _cap(match[0], _KEPT_OF_WORD), text)


def _cap(run: str, kept: int) -> str:
    return run[:kept] + " " * (len(run) - kept)


# "(Korean: 김대성; Hanja: 金大成; born 5 May 1955)", "[ˈkarləs]": how a name is written and said elsewhere.
_BRACKET = re.compile(r"\([^()\[\]]*(?:[(\[][^()\[\]]*[)\]][^()\[\]]*)*\)|\[[^\[\]]*\]")
_FOREIGN = re.compile(
    r"[\u0250-\u02ff\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufeff]"
    r"|^\s*(?:(?:[A-Z][a-z]+\s)?(?!Chairman|Captain)[A-Z][a-zé]+(?:an|ish|ese|ch|ic|in|k|ew|li|du|[aeo]i|ja|yin|sh)"
    r"(?:\s(?:pronunciation|romanization|abbreviation))?|IPA|lit|[Ll]iterally|pronounced|romani[sz]ed|[Pp]inyin|listen)"
    r"\b\.?(?::|\s*$|\s[“\"‘'])"
)
_CAPITALS_AHEAD = re.compile(r"[A-Z]{2},?\s\(")
_SEGMENT = re.compile(r"[^;,]+")
_LOOSE_MARKS = re.compile(r"^[\s;,]+(?=\s)|(?<=\s)[;,](?=\s*$)")


def calm_brackets(text: str) -> str:
    """Give a text with blanks for what a bracket says in another language or in signs of sounds.

    So for the honours before a bracket.

    Examples
    --------
    >>> calm_brackets("Kim (Korean: 김; born 1955) and Ann (born 1950)")
    'Kim (           born 1955) and Ann (born 1950)'
    """
    if "(" not in text and "[" not in text:
        return text
    text = _BRACKET.sub(_calm_bracket, text)
    if _CAPITALS_AHEAD.search(text) is None:
        return text
    return HONOURS_BEFORE_LIFE.sub(lambda match: " " * len(match[0]), text)


def _calm_bracket(bracket: re.Match[str]) -> str:
    inner = bracket[0][1:-1]
    calm = _SEGMENT.sub(lambda m: " " * len(m[0]) if _FOREIGN.search(m[0]) else m[0], inner)
    if calm == inner and inner[:2].strip() not in (";", ","):  # "(; born 1955)": a sound was cut before
        return bracket[0]
    if not any(c.isalnum() for c in calm):
        return " " * len(bracket[0])
    calm = _LOOSE_MARKS.sub(lambda match: " " * len(match[0]), calm)
    return f"{bracket[0][0]}{calm}{bracket[0][-1]}"


# A legislator's party and state behind the name: "R-New Jersey", "(D-Calif.)"; no "D-Day".
_LABEL = r"[RDI]\.?[-–](?!Day\b)[A-Z][A-Za-z]*\.?(?:\s?[A-Z][a-z]*\.?){0,2}"
_LABELS = re.compile(
    rf"(?P<gone>,\s{_LABEL})(?:(?P<close>,)(?=(?P<verb>\s(?:said|says|told|is|was|has|had|will|would|[a-z]+ed)\b)?)"
    rf"|(?=[.;:)]|\s[a-z]|$))"
    rf"|\({_LABEL}\)"
)


def calm_labels(text: str) -> str:
    """Give a text with blanks for the party and state behind legislators' names, which are no names.

    Examples
    --------
    >>> calm_labels("Tom Holt, R-Ore., said Ann Lee, D-New Mexico, the chair, left (R-Ohio).")
    'Tom Holt          said Ann Lee              , the chair, left         .'
    """
    if "R-" not in text and "D-" not in text and "I-" not in text:
        return text

    def calm(label: re.Match[str]) -> str:
        is_kept = label["close"] is not None and label["verb"] is None
        return " " * (len(label[0]) - is_kept) + "," * is_kept

    return _LABELS.sub(calm, text)


# "Were founding members": a parser takes it for "were founding something". What it is shown is as long.
_AMBIGUOUS = re.compile(
    r"\b(?P<being>(?:are|is|was|were|been)\s)(?P<participle>founding|leading)"
    r"(?= (?:members?|partners?|states|nations|countries|clubs|shareholders|companies|firms|parties)\b)"
)
_ADJECTIVES = {"founding": "original", "leading": "central"}


def calm_participles(text: str) -> str:
    """Give a text with plain adjectives for the participles that a parser takes for a verb behind "were".

    Examples
    --------
    >>> calm_participles("Both were founding members, leading firms say")
    'Both were original members, leading firms say'
    """
    if "founding " not in text and "leading " not in text:
        return text
    return _AMBIGUOUS.sub(lambda match: match["being"] + _ADJECTIVES[match["participle"]], text)


def calm_capitals(text: str, surnames: frozenset[str] = frozenset()) -> str:
    """Give surnames in capitals an ordinary case, so that the tagger knows them for names.

    Parameters
    ----------
    surnames : frozenset of str
        Surnames the article is known to write in capitals; others are known by their given name.

    Examples
    --------
    >>> calm_capitals("Nicolas SARKOZY met NATO and OPEC")
    'Nicolas Sarkozy met NATO and OPEC'
    """
    if not _CAPITALS.search(text):
        return text

    def calm(match: re.Match[str]) -> str:
        word = match[0]
        bare = re.sub(r"['’][sS]?$", "", word)
        if _NUMERAL.fullmatch(bare):
            return word  # "Charles III"
        known = bare in surnames or is_capital_surname(text, match.start(), bare)
        title = _title_case(word)
        return title if known and len(title) == len(word) else word

    return _CAPITALS.sub(calm, text)


def is_capital_surname(text: str, start: int, word: str) -> bool:
    """Tell whether a word in capitals follows a given name in mixed case."""
    return (
        len(word) > 2
        and word not in POST_NOMINALS
        and _GIVEN_NAME.search(text, max(0, start - 40), start) is not None
    )


@lru_cache(maxsize=2)
def capital_surnames(text: str) -> frozenset[str]:
    """Give the surnames an article writes in capitals after a given name, long ones only.

    Examples
    --------
    >>> sorted(capital_surnames("Nicolas SARKOZY won. SARKOZY's party met NATO."))
    ['SARKOZY']
    """
    found = []
    for match in _CAPITALS.finditer(text):
        bare = re.sub(r"['’][sS]?$", "", match[0])
        if len(bare) > _LONGEST_ACRONYM - 2 and is_capital_surname(text, match.start(), bare):
            found.append(bare)
    return frozenset(found)


def _title_case(word: str) -> str:
    pieces = re.split(r"(-)", word)
    return "".join(piece[:1] + piece[1:].lower() for piece in pieces)


def lower_headline(headline: str, running: frozenset[str]) -> str:
    """Give a headline in title case the case of running text, so that its verbs read as verbs.

    Parameters
    ----------
    running : frozenset of str
        The words of the body as they stand there; a word capitalised there keeps its capital.

    Examples
    --------
    >>> lower_headline("New NATO Chief Rutte Expresses Support", frozenset({"Rutte", "NATO", "support"}))
    'New NATO chief Rutte expresses support'
    """
    words = re.findall(r"[^\W\d_][\w’'-]*", headline)
    capitals = [word for word in words[1:] if word[0].isupper()]
    if len(words) < 4 or len(capitals) < 0.6 * (len(words) - 1):
        return headline

    def lowered(match: re.Match[str]) -> str:
        word = match[0]
        bare = re.sub(r"['’].*$", "", word)
        keeps = not match.start() or bare in running or not word[1:].islower()
        lower = word.lower()
        return word if keeps or len(lower) != len(word) else lower

    return re.sub(r"[^\W\d_][\w’'-]*", lowered, headline)
