"""Heads of state and government as the CIA World Factbook printed them, week after week.

The raw rows say what was printed (`raw`), since when the holder is in office (`since`) and from when
to when the line stood there (`first_seen`, `last_seen`): valid time and transaction time in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from claims.curation.naming import folded
from claims.dates import parse_period

__all__ = ["Holder", "Observation", "holders_of", "is_same_name", "read_observations"]

_ACTING = re.compile(
    r"^(?:acting|interim|caretaker|transition(?:al)?|gnu interim|cnsp)\s+|^formerly, ", re.IGNORECASE
)
_TITLES = {
    "president": "president",
    "executive president": "president",
    "president of the republic": "president",
    "president of the swiss confederation": "president",
    "president president": "president",
    "prime minister": "prime minister",
    "vice president and prime minister": "prime minister",
    "prime minister vice president": "prime minister",
    "prime minister and vice president": "prime minister",
    "prime minister and co-vice president": "prime minister",
    "president of the government": "prime minister",
    "president of the government or prime minister": "prime minister",
    "president of the government or acting prime minister": "prime minister",
    "crown prince and prime minister": "prime minister",
    "head of government": "prime minister",
    "premier": "premier",
    "chancellor": "chancellor",
    "taoiseach": "taoiseach",
    "king": "monarch",
    "queen": "monarch",
    "king sultan": "monarch",
    "king and prime minister": "monarch",
    "emperor": "emperor",
    "grand duke": "grand duke",
    "prince": "prince",
    "amir": "emir",
    "sultan": "sultan",
    "sultan and prime minister": "sultan",
    "supreme leader": "supreme leader",
    "taliban leader": "supreme leader",
    "state affairs commission president": "supreme leader",
    "state affairs commission chairman": "supreme leader",
    "chief executive": "chief executive",
    "chairman of the council of ministers": "chairman of the council of ministers",
    "chairperson of the council of ministers": "chairman of the council of ministers",
}
_RANK = re.compile(
    r"^(?:(?:[A-Z][a-z]{1,5}\.|Transitional|Interim|Dr|Sir|Dame|Sheikh|Shaykh)\s+)+(?=\S)"
    r"|^of (?:the )?(?:Islamic Republic of |French )?(?:Territorial |transitional )?\w+,?\s+"
    r"|^of (?:the )?National Council for (?:the )?Safeguard(?:ing)? of (?:the )?Homeland (?:General )?"
)
_AFTER = re.compile(
    r"\s+-\s.*|\s+serving as .*|,?\s+also (?:spelled|known as).*|\s*[(\[;].*"
    r"|, (?:Lt|Maj|Brig|Gen|Adm|Dr|Ret)\b.*|,? aka .*|,? in caretaker .*|\s+resigned .*|\s+elected .*"
)
_JUNIOR = re.compile(r",?\s+([JS]r)\.?$")
# Lines that print the office inside the name ("CNSP Prime Minister Ali Zeine", "Prime Anatole Makosso").
_PRIME = re.compile(r"^(?P<interim>Interim )?(?:Cnsp )?Prime (?:Minister )?(?=[A-Z]\w+ \w+)")
_SPELLED = re.compile(r"also spelled\s+(?P<name>[^,(;]+)")
_JUNK = re.compile(
    r"\d|Deputy|Ministers|Minister|Council|caretaker|Regent|vacant|represented|\bsince\b|appointed|-elect\b|-designate\b",
    re.I,
)
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-ZÀ-Þ][A-ZÀ-Þ'’-]{1,}(?![a-z])(?:\s+[A-ZÀ-Þ][A-ZÀ-Þ'’-]+)*")
_TERM_DAYS = 45
_LONGEST_NAME = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One line of the Factbook with the window in which it was printed."""

    iso3: str
    title: str
    is_acting: bool
    name: str
    aliases: tuple[str, ...]
    surname: str
    since: str
    printed: str = ""
    first_seen: str
    last_seen: str

    @property
    def said(self) -> str:
        """The first day as it was printed, misprints and all."""
        return self.printed or self.since


@dataclass(slots=True, kw_only=True)
class Holder:
    """One person's spell in one post, from one or more observations in order of printing."""

    observations: list[Observation] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name as last printed."""
        return self.observations[-1].name

    @property
    def first_seen(self) -> str:
        """The day the spell was first printed."""
        return min(seen.first_seen for seen in self.observations)

    @property
    def last_seen(self) -> str:
        """The last day the spell was printed."""
        return max(seen.last_seen for seen in self.observations)

    @property
    def is_acting(self) -> bool:
        """True when the Factbook never called the holder anything but acting."""
        return all(seen.is_acting for seen in self.observations)

    @property
    def further_terms(self) -> tuple[str, ...]:
        """First days of later terms the Factbook gave in place of the first day in office."""
        found = {seen.since for seen in self.observations if _days_apart(self.start, seen.since) > _TERM_DAYS}
        return tuple(sorted(found))

    @property
    def start(self) -> str:
        """The beginning of the spell.

        A `since` that moves by weeks is a correction, the later counts; one that moves by years is
        the start of a further term, the earliest counts.
        """
        latest = self.observations[-1].since
        earlier = min(seen.since for seen in self.observations)
        return latest if _days_apart(earlier, latest) <= _TERM_DAYS else earlier


def _days_apart(earlier: str, later: str) -> int:
    return abs((parse_period(later).first - parse_period(earlier).first).days)


def read_observations(rows: list[dict[str, str]], dependencies: frozenset[str]) -> Iterator[Observation]:
    """Yield the lines that name one holder of a known kind of post.

    Parameters
    ----------
    rows : list of dict
        Lines of `leaders_observed.csv`.
    dependencies : frozenset of str
        ISO codes of territories: their head of state is another country's and is passed over.
    """
    titled: dict[tuple[str, str], str] = {}
    for row in sorted(rows, key=lambda row: (row["iso3"], row["field"], row["first_seen"], row["since"])):
        office = (row["iso3"], row["field"])
        given, printed = _office_and_name(row)
        title = _TITLES.get(_ACTING.sub("", given), "")
        if not row["iso3"] or not row["since"] or not (row["role"] in ("principal", "acting") or title):
            continue
        if row["iso3"] in dependencies and row["field"] == "chief_of_state":
            continue
        if not given and office in titled and _CAPITALS.search(row["raw"]):
            # A bare name is the holder of the post printed before, when its line stopped first.
            title, since_titled, last_printed = titled[office].split("|")
            again = row["since"] == since_titled and row["name"].startswith("also spelled")
            if (row["since"] <= since_titled or last_printed > row["first_seen"]) and not again:
                continue
        name, aliases = _clean(printed)
        if not title or not name:
            continue
        titled[office] = f"{title}|{row['since']}|{row['last_seen']}"
        acting = row["role"] == "acting" or bool(_ACTING.match(given))
        yield Observation(
            iso3=row["iso3"],
            title=title,
            is_acting=acting,
            name=name,
            aliases=aliases,
            surname=_surname(row["raw"], name),
            since=row["since"],
            first_seen=row["first_seen"],
            last_seen=row["last_seen"],
        )


def _office_and_name(row: dict[str, str]) -> tuple[str, str]:
    given, name = " ".join(row["title"].lower().split()), row["name"]
    inside = _PRIME.match(name)
    if given or inside is None:
        return given, name
    return "interim prime minister" if inside["interim"] else "prime minister", name[inside.end() :]


def _clean(printed: str) -> tuple[str, tuple[str, ...]]:
    """Give the plain name and other spellings; empty when the line is no name."""
    spelled = tuple(found["name"].strip() for found in _SPELLED.finditer(printed))
    name = printed.removeprefix("also spelled ")
    name = _JUNIOR.sub(r" \1", _AFTER.sub("", _RANK.sub("", name)).strip(" ,."))
    nickname = re.search(r'"(\w+)"', name)
    name = " ".join(re.sub(r'"[^"]*"', "", name).split())
    begins = name.lstrip("'\u2018\u2019")[:1].isupper()
    if "," in name or _JUNK.search(name) or not 1 <= len(name.split()) <= _LONGEST_NAME or not begins:
        return "", ()
    name = " ".join(_plain_case(word) for word in name.split())
    name = f"{name}." if name.endswith((" Jr", " Sr")) else name
    if name.lower().startswith("xi "):
        name = "Xi " + name[3:]
    family = [word for word in name.split() if word not in ("Jr.", "Sr.")][-1]
    extra = [f"{nickname[1]} {family}"] if nickname else []
    return name, (*(word.title() for word in spelled if word.title() != name), *extra)


def _plain_case(word: str) -> str:
    """Write a word in capitals like a name: `al-BASHIR` as `al-Bashir`; `II` stays."""
    pieces = word.split("-")
    return "-".join(
        piece.capitalize()
        if piece.isupper() and len(piece) > 1 and not re.fullmatch(r"[IVX]+|.*\..*", piece)
        else piece
        for piece in pieces
    )


def _surname(raw: str, name: str) -> str:
    """Give the family name the Factbook prints in capitals, in the case of the plain name."""
    for found in _CAPITALS.finditer(raw):
        wanted = folded(found[0])
        words = name.split()
        for size in range(len(wanted.split()), 0, -1):
            for place in range(len(words) - size + 1):
                part = " ".join(words[place : place + size])
                if folded(part) == wanted:
                    return part
    return ""


def holders_of(observations: list[Observation]) -> list[Holder]:
    """Group the observations of one post into spells, in order of their start.

    Two lines are of one spell when they name the same person (or give the same first day), and no
    other holder was printed in between.
    """
    holders: list[Holder] = []
    for seen in sorted(observations, key=lambda seen: (seen.first_seen, seen.since)):
        home = next((holder for holder in reversed(holders) if _is_same(holder, seen)), None)
        if home is None or _was_interrupted(home, seen, holders) or _changed_footing(home, seen):
            holders.append(Holder(observations=[seen]))
        else:
            home.observations.append(seen)
    return sorted(holders, key=lambda holder: (holder.start, holder.first_seen))


def is_same_name(first: str, second: str) -> bool:
    """Tell whether two names are of one person: nearly equal, or one with words left out.

    Examples
    --------
    >>> is_same_name("Cyril Ramaphosa", "Matamela Cyril Ramaphosa"), is_same_name("Li Qiang", "Li Keqiang")
    (True, False)
    """
    left, right = folded(first).split(), folded(second).split()
    shorter, longer = sorted((set(left), set(right)), key=len)
    if len(shorter) > 1 and shorter <= longer:
        return True
    return fuzz.token_sort_ratio(" ".join(left), " ".join(right)) >= 92


def _is_same(holder: Holder, seen: Observation) -> bool:
    last = holder.observations[-1]
    if is_same_name(last.name, seen.name):
        return True
    alike = fuzz.token_sort_ratio(folded(last.name), folded(seen.name)) >= 50
    return len(seen.since) == 10 and alike and seen.since in {known.since for known in holder.observations}


def _was_interrupted(home: Holder, seen: Observation, holders: list[Holder]) -> bool:
    between = [
        other
        for other in holders
        if other is not home and not other.is_acting and home.start < other.start < seen.since
    ]
    return bool(between)


def _changed_footing(home: Holder, seen: Observation) -> bool:
    """Tell whether a stand-in became the regular holder, or a regular one stayed on as a stand-in."""
    last = home.observations[-1]
    return last.is_acting != seen.is_acting and _days_apart(last.since, seen.since) > _TERM_DAYS
