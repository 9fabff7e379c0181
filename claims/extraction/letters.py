"""Letters after a name: fellowships, which are memberships, and honours and degrees, which are not."""

from __future__ import annotations

import re

__all__ = ["POST_NOMINALS", "without_letters"]

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
    AC AM AO BA BEM BSc CB CBE CC CH CMG CNZM CVO DBE DCL DD DFC DL DPhil DSC DSO FRCPath FRCOphth GBE
    GCB GCMG JP KBE KC KCB KCMG KCVO KG KT LLB LLD LVO MA MBA MBE MC MD MEP MP MSP MSc MVO OAM OBE OC
    OM ONZM PC PhD QC RA RN SC TD VC
""".split()
_TAIL = re.compile(
    r"(?:[\s,]+(?:" + "|".join(sorted({*_HONOURS, *POST_NOMINALS}, key=len, reverse=True)) + r")\b\.?)+$"
)


def without_letters(name: str) -> str:
    """Give a person's name without the letters after it.

    Examples
    --------
    >>> without_letters("Ann Smith, CBE, FRS"), without_letters("Bob Macdonald")
    ('Ann Smith', 'Bob Macdonald')
    """
    return _TAIL.sub("", name)
