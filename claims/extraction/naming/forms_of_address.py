"""What stands before a person's name and is none of it: "Mrs", "Professor", "Sir", "Captain"."""

from __future__ import annotations

import re

__all__ = ["FORMS_OF_ADDRESS", "HONORIFIC", "STYLES", "before_rank", "behind_address", "is_bare_style"]

_HONORIFICS = "mr mrs ms miss dr dame sir prof professor engr hon cllr rev revd supt sgt".split()
HONORIFIC = re.compile(rf"(?:{'|'.join(map(str.capitalize, _HONORIFICS))})\.?\s+(?=[A-Z])")
"""An honorific before a name, which belongs to it in no language: ranks may be part of one."""
# Two of these are a rank and no name: "Lt-Gen", "Vice Admiral", "Assoc Prof".
_RANK = (
    r"(?:Lt|Lieut|Lieutenant|Maj|Major|Brig|Brigadier|Col|Colonel|Gen|General|Adm|Admiral|Capt|Captain|Cdr|Cmdr"
    r"|Commander|Commodore|Vice|Rear|Air|Field|Fleet|Flight|Squadron|Wing|Group|Marshal|Sgt|Sergeant|Staff|Chief"
    r"|Master|Supt|Superintendent|Inspector|Det|Detective|Assoc|Asst|Prof)\.?"
)
_COMPOUND_RANK = re.compile(rf"{_RANK}(?:[ -]{_RANK})+\s+(?=[A-Z])")
_REST_OF_RANK = re.compile(rf"{_RANK}(?:[ -]{_RANK})*\s+(?=[A-Z])")
_LAST_RANK = re.compile(rf"\b{_RANK}[ -]$")
_RANK_BEHIND = re.compile(rf"\s{_RANK}-(?:General|Gen|Admiral|Adm|Colonel|Col|Marshal)\.?$")
FORMS_OF_ADDRESS = frozenset(
    """
    mx doctor lord lady baron baroness madame monsieur sheikh councillor councilor cllr congressman
    congresswoman representative rep senator sen honourable ven venerable
    gen general col colonel adm admiral maj major capt captain lt lieutenant cmdr commander commodore
    brigadier marshal sergeant sgt corporal
    hon engr arc alhaji alhaja hajia chief datuk dato tengku tunku haji hajji otunba oba mullah maulana pandit
    shri smt dame reverend father brother sister canon cardinal monsignor rabbi imam
    judge justice constable detective inspector ambassador gov governor
    """.split()
).union(_HONORIFICS)
"""Words of address in lower case, their full stops left out."""
STYLES = frozenset({"most", "right", "rt", "very", "vice", "rear", "air", "field", "fleet", "assoc"})
"""What may stand before such a word: "the Most Rev", "the Rt Hon", "Rear Admiral"."""
_STYLED = frozenset("rev revd reverend hon honourable ven venerable".split())


def is_bare_style(text: str) -> bool:
    """Tell the "Very Rev" of "the Very Rev Ann Lee" from a name.

    Examples
    --------
    >>> is_bare_style("Very Rev"), is_bare_style("Revd"), is_bare_style("Rev Ivo Kern")
    (True, True, False)
    """
    words = text.lower().replace(".", " ").split()
    return bool(words) and all(word in _STYLED | STYLES for word in words) and words[-1] in _STYLED


def behind_address(text: str, start: int, end: int) -> int:
    """Give where a person's name begins behind how he is addressed, and behind a rank of two words.

    Examples
    --------
    >>> for words in ("Dr Ann Holt", "Lt-Gen Ann Holt", "Vice Adm. Ann Holt", "Major Holt", "General Staff"):
    ...     print(words[behind_address(words, 0, len(words)) :])
    Ann Holt
    Ann Holt
    Ann Holt
    Major Holt
    General Staff
    >>> behind_address("by Lt Gen Ann Holt", 6, 18)
    10
    """
    honorific = HONORIFIC.match(text, start, end) or _COMPOUND_RANK.match(text, start, end)
    if honorific is None and _LAST_RANK.search(text, max(0, start - 14), start) is not None:
        honorific = _REST_OF_RANK.match(text, start, end)
    return start if honorific is None else honorific.end()


def before_rank(text: str, start: int, end: int) -> int:
    """Give where a body's name ends before the rank of whoever is named next.

    Examples
    --------
    >>> words = "Transport Department Lieutenant-General"
    >>> words[: before_rank(words, 0, len(words))]
    'Transport Department'
    """
    rank = _RANK_BEHIND.search(text, start, end)
    return end if rank is None else rank.start()
