"""Head nouns of offices that news seldom speak of: missions, courts, lodges, colleges, orders."""

from __future__ import annotations

from claims.extraction.roles.head_noun import HeadNoun, head
from claims.relations import EntityKind

__all__ = ["LESSER_HEADS"]

_STATE, _ORG = EntityKind.STATE, EntityKind.ORGANISATION

LESSER_HEADS: dict[str, HeadNoun] = {
    # missions, courts, public offices
    "ambassador": head(_STATE),
    "consul general": head(_STATE, vague=True),
    "consul-general": head(_STATE, vague=True),
    "lord lieutenant": head(_STATE, vague=True),
    "lord-lieutenant": head(_STATE, vague=True),
    "captain general": head(_STATE, vague=True),
    "captain-general": head(_STATE, vague=True),
    "national security adviser": head(_STATE, before="deputy"),
    "national security advisor": head(_STATE, before="deputy"),
    **{
        f"{kind}{gap}general": head(_STATE, _ORG, before="deputy assistant")
        for kind in "surveyor paymaster advocate accountant procurator comptroller controller".split()
        for gap in " -"
    },
    "state auditor": head(_STATE),
    "state treasurer": head(_STATE),
    "state superintendent": head(_STATE, portfolio=True),
    "sheriff": head(_STATE, before="deputy high", vague=True),
    "minister-president": head(_STATE, before="deputy"),
    "minister president": head(_STATE, before="deputy"),
    "town clerk": head(_STATE, _ORG, before="deputy", vague=True),
    "county executive": head(_STATE),
    "chief magistrate": head(_STATE, vague=True),
    "national coordinator": head(_ORG, before="deputy", vague=True),
    "senior partner": head(_ORG, vague=True),
    "stationmaster": head(_ORG, vague=True),
    "station master": head(_ORG, vague=True),
    "prefect": head(_STATE, _ORG, vague=True),
    "burgomaster": head(_STATE),
    "headman": head(_STATE, vague=True),
    "chieftain": head(_STATE, vague=True),
    "majority whip": head(_ORG, before="house senate"),
    "minority whip": head(_ORG, before="house senate"),
    "khedive": head(_STATE),
    "nizam": head(_STATE),
    "stadtholder": head(_STATE),
    "maharajah": head(_STATE),
    "raja": head(_STATE, vague=True),
    "rajah": head(_STATE, vague=True),
    "nawab": head(_STATE, vague=True),
    "vizier": head(_STATE, vague=True),
    "conducător": head(_STATE),
    "caudillo": head(_STATE),
    "führer": head(_STATE),
    # what a society, a lodge, a college, an archive has one of
    "moderator": head(_ORG, vague=True),
    "primate": head(_ORG, vague=True),
    "convener": head(_ORG, vague=True),
    "convenor": head(_ORG, vague=True),
    "registrar": head(_ORG, before="deputy assistant", vague=True),
    "bursar": head(_ORG, vague=True),
    "warden": head(_ORG, before="lord grand", vague=True),
    "grand warden": head(_ORG, vague=True),
    "grand master": head(_ORG, vague=True),
    "chief librarian": head(_ORG, vague=True),
    "head librarian": head(_ORG, vague=True),
    "librarian of congress": head(_STATE),
    "chief engineer": head(_ORG, before="deputy", vague=True),
    "chief mechanical engineer": head(_ORG, before="deputy", vague=True),
    "locomotive superintendent": head(_ORG, vague=True),
    "chief rabbi": head(_STATE, _ORG, vague=True),
    "grand mufti": head(_STATE, vague=True),
    "vicar general": head(_ORG, vague=True),
    "superior general": head(_ORG, vague=True),
    "provincial superior": head(_ORG, vague=True),
    "presiding bishop": head(_ORG),
    "prioress": head(_ORG, vague=True),
    "choirmaster": head(_ORG, vague=True),
    "bandmaster": head(_ORG, vague=True),
    "kapellmeister": head(_ORG, vague=True),
    "team principal": head(_ORG),
    "officer in charge": head(_ORG, vague=True),
    "officer commanding": head(_ORG, vague=True),
    "general officer commanding": head(_ORG),
}
