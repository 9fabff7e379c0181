"""Realms of rulers who are known by their names alone: "King George V", "Tsar Nicholas II".

Only names that history ties to one realm; "Henry IV" reigned in three and "Charles I" in five. General
knowledge, as any table of rulers has it.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["CHURCH", "PONTIFF", "realm_of"]

# By this word a pope is of his church as the text names it; a "pope" has one body only (`sole_bodies`).
PONTIFF = "pontiff"
CHURCH = re.compile(r"\b(?:Catholic|Vatican|Holy See|Papal States)\b")
_KINGS = "king queen monarch"
_EMPERORS = "emperor empress"
# Titles, the names they go with (a regular expression), and the realm.
_REALMS: tuple[tuple[str, str, str], ...] = (
    (_KINGS, r"George (?:III|IV|V|VI)|William IV|Edward VIII?|Victoria|Elizabeth II", "United Kingdom"),
    (_KINGS, r"Henry VIII|Edward (?:II?I?|IV|VI)|Richard I{1,3}|Elizabeth I|Mary Tudor", "England"),
    (_KINGS, r"Louis (?:X[IV]+I*|XI)|Louis[ -]Philippe(?: I)?|Francis I", "France"),
    (_EMPERORS, r"Napoleon(?: Bonaparte| I| III)?", "France"),
    (_KINGS, r"Robert the Bruce|Malcolm III|James (?:IV|V)|David I", "Scotland"),
    ("kaiser emperor", r"(?:Wilhelm|William) II?", "Germany"),
    ("kaiser " + _EMPERORS, r"Fran(?:z|cis) Josep[hf](?: I)?", "Austria"),
    (
        "tsar tsarina czar " + _EMPERORS,
        r"Nicholas II?|Alexander I{1,3}|Peter (?:the Great|I)|Catherine (?:the Great|II)"
        r"|Ivan (?:the Terrible|IV)|Paul I",
        "Russia",
    ),
    (_KINGS, r"Frederick the Great|(?:Frederick William|Friedrich Wilhelm) (?:I{1,3}|IV)", "Prussia"),
    (_KINGS, r"Philip (?:II|III|IV|V)|Alfonso XIII?|Ferdinand VII|Isabella II|Juan Carlos(?: I)?", "Spain"),
    (_KINGS, r"Umberto II?|Vi[ct]tor(?:io)? Emm?anuele? III?", "Italy"),
    (_KINGS, r"Leopold I{1,3}|Baudouin(?: I)?", "Belgium"),
    (_KINGS, r"Wilhelmina|Juliana|Beatrix", "Netherlands"),
    (_KINGS, r"Christian (?:I{1,3}|I?V|VI{1,3}|I?X)|Frederi[ck]k? (?:VI{1,3}|IX)", "Denmark"),
    (_KINGS, r"Gusta(?:v|vus|f) (?:Adolf|Adolphus|Vasa|I{1,3}|I?V|VI Adolf)|Oscar II?"
     r"|(?:Charles|Karl|Carl) X(?:II|III|IV|V|VI)", "Sweden"),
    (_KINGS, r"Haakon VII|Olav V|Harald V", "Norway"),
    (_KINGS, r"Carol II?", "Romania"),
    (_KINGS, r"Constantine II|Otto(?: I)?", "Greece"),
    (_KINGS, r"Farouk(?: I)?|Fuad II?", "Egypt"),
    (_KINGS, r"Rama (?:VII?|VIII|IX|X)|Bhumibol(?: Adulyadej)?", "Thailand"),
    (_KINGS, r"Chulalongkorn|Mongkut|Rama (?:I?V|I{1,3})", "Siam"),
    (_KINGS, r"Manuel II?|John VI|Sebastian", "Portugal"),
    (_KINGS, r"Kamehameha.*|Kal[āa]kaua|Lili[ʻ'’]?uokalani", "Hawaii"),
    (_EMPERORS, r"Hirohito|Akihito|Naruhito|Meiji|Taish[ōo]|Sh[ōo]wa", "Japan"),
    (_EMPERORS, r"Haile Selassie(?: I)?|Menelik II", "Ethiopia"),
    (_EMPERORS, r"(?:Dom )?Pedro II?", "Brazil"),
    ("sultan", r"Abd[uü]l ?[- ]?[Hh]amid II?|Suleiman(?: the Magnificent| I)?|Mehme[dt] (?:II|V|VI)"
     r"|Selim I{1,3}", "Ottoman Empire"),
    (_EMPERORS, r"Charles V|Maximilian I|Frederick (?:Barbarossa|I|II)|Rudol[fp]h? II|Leopold I|Joseph II"
     r"|Ferdinand III?|Otto (?:I|II|III|the Great)", "Holy Roman Empire"),
    (_EMPERORS, r"Augustus|Tiberius|Caligula|Claudius|Nero|Vespasian|Titus|Domitian|Trajan|Hadrian"
     r"|Antoninus Pius|Marcus Aurelius|Commodus|Septimius Severus|Caracalla|Diocletian", "Roman Empire"),
    (_EMPERORS, r"Justinian(?: I)?|Heraclius|Basil II|Alexios I(?: Komnenos)?", "Byzantine Empire"),
    (PONTIFF, r".+", "Catholic Church"),
)  # fmt: skip
_OF: dict[str, list[tuple[str, str]]] = {}
for _titles, _names, _realm in _REALMS:
    for _title in _titles.split():
        _OF.setdefault(_title, []).append((_names, _realm))


@lru_cache(maxsize=1_000)
def realm_of(title: str, name: str) -> str | None:
    """Give the realm of a ruler by bare title and name; None for those of no or several realms.

    Examples
    --------
    >>> realm_of("king", "George V"), realm_of("tsar", "Nicholas II"), realm_of("king", "Charles I")
    ('United Kingdom', 'Russia', None)
    """
    return next((realm for names, realm in _OF.get(title, ()) if re.fullmatch(names, name)), None)
