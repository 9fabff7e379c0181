"""What stands before a person's name and is none of it: "Mrs", "Professor", "Sir", "Captain"."""

from __future__ import annotations

import re

__all__ = ["FORMS_OF_ADDRESS", "HONORIFIC", "STYLES", "is_bare_style"]

_HONORIFICS = "mr mrs ms miss dr dame sir prof professor engr hon cllr rev revd".split()
HONORIFIC = re.compile(rf"(?:{'|'.join(map(str.capitalize, _HONORIFICS))})\.?\s+(?=[A-Z])")
"""An honorific before a name, which belongs to it in no language: ranks may be part of one."""
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
STYLES = frozenset({"most", "right", "rt", "very"})
"""What may stand before such a word: "the Most Rev", "the Rt Hon"."""
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
