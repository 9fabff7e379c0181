"""News agencies of one state, whose ministers they name without it: "Foreign Minister X", in TASS Russia's.

Agencies that write for the world's papers (Reuters, AP, AFP, dpa) are left out (own list of plain facts).
"""

from __future__ import annotations

__all__ = ["AGENCIES"]

_LINES = """
AAP: Australia; Agerpres: Romania; Anadolu: Turkey; ANI: India; ANSA: Italy; Antara: Indonesia;
ANTARA News: Indonesia; Bakhtar: Afghanistan; Belga: Belgium; BELTA: Belarus; BelTA: Belarus;
Bernama: Malaysia; BTA: Bulgaria; Fars: Iran; Hina: Croatia; IANS: India; Interfax: Russia; IRNA:
Iran; ISNA: Iran; KBS: South Korea; KCNA: North Korea; Kyodo: Japan; LUSA: Portugal; Lusa: Portugal;
MTI: Hungary; NAN: Nigeria; PAP: Poland; PNA: Philippines; PTI: India; RIA Novosti: Russia; SANA:
Syria; SPA: Saudi Arabia; Tanjug: Serbia; TASR: Slovakia; TASS: Russia; Ukrinform: Ukraine; UNIAN:
Ukraine; VNA: Vietnam; WAFA: Palestine; WAM: United Arab Emirates; XINHUA: China; Xinhua: China;
Yonhap: South Korea
"""
_ENTRIES = (entry.partition(":") for entry in " ".join(_LINES.split()).split(";"))

AGENCIES = {agency.strip(): state.strip() for agency, _, state in _ENTRIES}
