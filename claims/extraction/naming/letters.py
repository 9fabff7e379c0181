"""Letters after a name: fellowships, which are memberships, and honours and degrees, which are not."""

from __future__ import annotations

import re

__all__ = ["HONOURS_BEFORE_LIFE", "POST_NOMINALS", "are_letters", "without_letters"]

# Each as the body's own bylaws have it; letters that several bodies share are left out.
POST_NOMINALS = {
    "FRS": "Royal Society",
    "ForMemRS": "Royal Society",
    "FRSE": "Royal Society of Edinburgh",
    "FBA": "British Academy",
    "FMedSci": "Academy of Medical Sciences",
    "FREng": "Royal Academy of Engineering",
    "FRSL": "Royal Society of Literature",
    "FRSC": "Royal Society of Canada",
    "FRAS": "Royal Astronomical Society",
    "FRGS": "Royal Geographical Society",
    "FLS": "Linnean Society of London",
    "FRCP": "Royal College of Physicians",
    "FRCS": "Royal College of Surgeons",
    "FRIBA": "Royal Institute of British Architects",
    "FRHistS": "Royal Historical Society",
    "MRIA": "Royal Irish Academy",
    "SJ": "Society of Jesus",
    "S.J.": "Society of Jesus",
    "OFM": "Order of Friars Minor",
    "O.F.M.": "Order of Friars Minor",
    "OSB": "Order of Saint Benedict",
    "O.S.B.": "Order of Saint Benedict",
    "O.P.": "Dominican Order",
    "C.Ss.R.": "Redemptorists",
}

_HONOURS = """
    AC AK AM AO BA BEM BSc Bt CB CBE CC CH CI CIE CMG CNZM CSI CVO DBE DCL DCMG DCVO DD DFC DFM DL DPhil DSC
    DSM DSO FRCPath FRCOphth GBE GC GCB GCIE GCMG GCSI GCVO GM ISO JP KBE KC KCB KCIE KCMG KCSI KCVO KG KNZM
    KP KT Kt LG LLB LLD LVO MA MBA MBE MC MD MEP MM MP MSP MSc MVO OAM OBE OC OM ONZM PC PhD QC QSO RA RN SC
    TD VC VD CFR CON EGH GCFR GCON MFR OFR OON SAN CBII DUBC SPDK
""".split()
_LETTERS = frozenset({*_HONOURS, *POST_NOMINALS})
# Honours between a name and what is said of its bearer: "Ann Holt GC, KBE (1911-1989)".
HONOURS_BEFORE_LIFE = re.compile(
    r"(?<=[a-z.])(?:,?\s(?:"
    + "|".join(sorted(_HONOURS, key=len, reverse=True))
    + r")\b)+(?=,?\s(?:\(|(?:is|was)\s))"
)
_TAIL = re.compile(r"(?:[\s,]+(?:" + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")\b\.?)+$")


def are_letters(text: str) -> bool:
    """Tell whether a word is letters that stand after a name.

    Examples
    --------
    >>> are_letters("KBE"), are_letters("NATO")
    (True, False)
    """
    return text in _LETTERS


def without_letters(name: str) -> str:
    """Give a person's name without the letters after it.

    Examples
    --------
    >>> without_letters("Ann Smith, CBE, FRS"), without_letters("Bob Macdonald")
    ('Ann Smith', 'Bob Macdonald')
    """
    return _TAIL.sub("", name)
