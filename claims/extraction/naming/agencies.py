"""News agencies of one state, whose ministers they name without it: "Foreign Minister X", in TASS Russia's.

Agencies that write for the world's papers (Reuters, AP, AFP, dpa) are left out (own list of plain facts).
"""

from __future__ import annotations

__all__ = ["AGENCIES"]

_LINES = """
AAP Australia; ANI India; ANSA Italy; ANTARA News Indonesia; Agerpres Romania; Antara Indonesia; BELTA
Belarus; BTA Bulgaria; Belga Belgium; BelTA Belarus; Bernama Malaysia; Fars Iran; Hina Croatia; IANS
India; IRNA Iran; ISNA Iran; Interfax Russia; KBS South Korea; KCNA North Korea; Kyodo Japan; LUSA
Portugal; Lusa Portugal; MTI Hungary; NAN Nigeria; PAP Poland; PNA Philippines; PTI India; RIA Novosti
Russia; SANA Syria; SPA Saudi Arabia; TASR Slovakia; TASS Russia; Tanjug Serbia; Ukrinform Ukraine; UNIAN
Ukraine; VNA Vietnam; WAFA Palestine; WAM United Arab Emirates; XINHUA China; Xinhua China; Yonhap South
Korea; Anadolu Turkey; Bakhtar Afghanistan
"""


def _read(lines: str) -> dict[str, str]:
    pairs = (entry.split() for entry in lines.split(";"))
    return {" ".join(words[: _size(words)]): " ".join(words[_size(words) :]) for words in pairs}


def _size(words: list[str]) -> int:
    """Give how many words the agency's name has."""
    return 2 if words[:2] in (["ANTARA", "News"], ["RIA", "Novosti"]) else 1


AGENCIES = _read(_LINES)
