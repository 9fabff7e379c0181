"""Wikidata-shaped JSON -> a tidy folder.

Read are labels, aliases and the statements P571 (inception), P576 (dissolved),
P463 (member of), P39 (position held), P488 (chairperson), P169 (chief
executive), P6 (head of government) and P35 (head of state), with ranks and the
qualifiers P580 and P582 (start, end), P1365 and P1366 (replaces, replaced by).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from claims.dates import parse_edtf
from claims.errors import DateError, ReferenceTableError
from claims.reference.tidying import TidyWriter
from claims.types import Rank

__all__ = ["tidy_wikidata", "time_to_edtf"]

Statement = Mapping[str, Any]
_TIME = re.compile(r"([+-])(\d{4,})-(\d\d)-(\d\d)T")
_JULIAN = "Q1985786"
_DAY, _MONTH, _YEAR, _DECADE, _CENTURY = 11, 10, 9, 8, 7
_HUMAN = "Q5"
# Sovereign state, country, historical country, constitutional monarchy, republic, member of the UN.
_STATES = frozenset(["Q3624078", "Q6256", "Q3024240", "Q1520223", "Q7270", "Q160016"])
_LED_BY = {
    "P488": "chairperson",
    "P169": "chief executive officer",
    "P6": "head of government",
    "P35": "head of state",
}
_RANKS = [rank.value for rank in Rank]
_SOURCE = {"source_id": "wikidata", "title": "Wikidata", "licence": "CC0-1.0", "tier": "secondary"}


def tidy_wikidata(path: Path, writer: TidyWriter, known: Callable[[str], str | None]) -> None:
    """Write the statements of a JSON file (a list, an `entities` object, or one entity a line).

    Parameters
    ----------
    known : callable
        Gives the id another table has for a Wikidata item, so that both speak of the same thing.
    """
    reader = _Reader(writer, known)
    for item in _items(path):
        reader.note_item(item)
    if not reader.items:
        raise ReferenceTableError(f"{path} holds no Wikidata entities: expected objects with id and claims")
    writer.write("sources.csv", _SOURCE | {"retrieved": reader.last_modified})
    for qid in sorted(reader.items):
        reader.write_item(qid)
    reader.note_entities()


def _items(path: Path) -> Iterator[Mapping[str, Any]]:
    try:
        if path.suffix in (".jsonl", ".ndjson"):
            with path.open(encoding="utf-8-sig") as stream:
                for line in stream:
                    # The dumps put each entity on a line of one big array.
                    line = line.strip().rstrip(",")
                    if line and line not in "[]":
                        yield json.loads(line)
            return
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise ReferenceTableError(f"{path} cannot be read as JSON: {fault}") from None
    if isinstance(content, dict) and "entities" in content:
        content = content["entities"]
    if isinstance(content, dict):
        content = list(content.values()) if "claims" not in content else [content]
    yield from content if isinstance(content, list) else []


def time_to_edtf(value: Mapping[str, Any]) -> str | None:
    """Give a Wikidata time as EDTF, None when it is before the year 1 or coarser than a century.

    A Julian day is given as its year: turning it into a Gregorian one is not ours to do.

    Examples
    --------
    >>> time_to_edtf({"time": "+1949-04-04T00:00:00Z", "precision": 11})
    '1949-04-04'
    >>> time_to_edtf({"time": "+1949-00-00T00:00:00Z", "precision": 9})
    '1949'
    """
    found = _TIME.match(str(value.get("time", "")))
    if found is None or found[1] == "-" or len(found[2]) > 4 or found[2] == "0000":
        return None
    precision = value.get("precision", _DAY)
    if not isinstance(precision, int):
        return None
    year, month, day = found[2], found[3], found[4]
    if str(value.get("calendarmodel", "")).endswith(_JULIAN):
        precision = min(precision, _YEAR)
    if precision >= _DAY and "00" not in (month, day):
        return f"{year}-{month}-{day}"
    if precision >= _MONTH and month != "00":
        return f"{year}-{month}"
    if precision >= _YEAR:
        return year
    if precision == _DECADE:
        return f"{year[:3]}X"
    # A century's time is its last or any of its years: 1900 stands for the 19th.
    return f"{(int(year) - 1) // 100:02d}XX" if precision == _CENTURY else None


class _Reader:
    def __init__(self, writer: TidyWriter, known: Callable[[str], str | None]) -> None:
        self.writer = writer
        self.known = known
        self.items: dict[str, Mapping[str, Any]] = {}
        self._kinds: dict[str, str] = {}

    @property
    def last_modified(self) -> str:
        """The day on which the newest item was last changed, empty when none says so."""
        days = [str(item.get("modified", ""))[:10] for item in self.items.values()]
        return max((day for day in days if _is_day(day)), default="")

    def note_item(self, item: Mapping[str, Any]) -> None:
        if not isinstance(item, Mapping) or not str(item.get("id", "")).startswith("Q"):
            self.writer.skip("JSON without an item id")
            return
        self.items[str(item["id"])] = item
        for relation in ("P463", "P39"):
            for statement in self._statements(item, relation):
                target = _target(_mapping(statement.get("mainsnak")))
                if target and relation == "P39":
                    self._kinds.setdefault(target, "post")
        if self._statements(item, "P39"):
            self._kinds.setdefault(str(item["id"]), "person")
        for relation in _LED_BY:
            for statement in self._statements(item, relation):
                if target := _target(_mapping(statement.get("mainsnak"))):
                    self._kinds.setdefault(target, "person")

    @staticmethod
    def _statements(item: Mapping[str, Any], relation: str) -> list[Statement]:
        found = _mappings(_mapping(item.get("claims")).get(relation))
        return [statement for statement in found if statement.get("rank", "normal") in _RANKS]

    def kind(self, qid: str) -> str:
        item = self.items.get(qid, {})
        classes = {_target(_mapping(s.get("mainsnak"))) for s in self._statements(item, "P31")}
        if _HUMAN in classes:
            return "person"
        if classes & _STATES or self._statements(item, "P298"):
            return "state"
        return self._kinds.get(qid, "organisation")

    def entity_id(self, qid: str) -> str:
        """Give the id of an item, and note that the table needs it."""
        self._kinds.setdefault(qid, self.kind(qid))
        return self._name(qid)

    def _name(self, qid: str) -> str:
        known = self.known(qid)
        if known is not None:
            return known
        kind = self.kind(qid)
        if kind == "state":
            for statement in self._statements(self.items.get(qid, {}), "P298"):
                code = _mapping(_mapping(statement.get("mainsnak")).get("datavalue")).get("value")
                if isinstance(code, str):
                    return f"state:{code}"
        prefix = "org" if kind == "organisation" else kind
        return f"{prefix}:{qid.lower()}"

    def note_entities(self) -> None:
        for qid in sorted(self._kinds.keys() | self.items.keys()):
            item = self.items.get(qid, {})
            entity_id, label = self._name(qid), _label(item) or qid
            self.writer.add_entity(entity_id, kind=self.kind(qid), label=label, wikidata=qid)
            if self.kind(qid) == "post":
                self._note_post(item, entity_id, label)
            for alias in dict.fromkeys(_aliases(item)):
                if alias != label:
                    self.writer.write("aliases.csv", {"alias": alias, "entity_id": entity_id, "lang": "en"})

    def _note_post(self, item: Mapping[str, Any], entity_id: str, label: str) -> None:
        # P2389: organisation directed by the office; P1001: applies to jurisdiction; P361: part of.
        for relation in ("P2389", "P1001", "P361"):
            for statement in self._statements(item, relation):
                if body := _target(_mapping(statement.get("mainsnak"))):
                    title = re.split(r" of (?:the )?", label, maxsplit=1)[0].lower()
                    self.writer.add_entity(entity_id, body_id=self.entity_id(body), title=title)
                    return

    def write_item(self, qid: str) -> None:
        item = self.items[qid]
        for relation, name in (("P571", "founded"), ("P576", "dissolved")):
            for place, statement in enumerate(self._statements(item, relation), 1):
                self._write_founding(qid, statement, name, place)
        for place, statement in enumerate(self._statements(item, "P463"), 1):
            self._write_state(statement, qid, f"{qid}-P463-{place}")
        for place, statement in enumerate(self._statements(item, "P39"), 1):
            self._write_term(statement, self.entity_id(qid), None, f"{qid}-P39-{place}")
        for relation, title in _LED_BY.items():
            statements = self._statements(item, relation)
            post = self._own_post(qid, title) if statements else ""
            for place, statement in enumerate(statements, 1):
                self._write_term(statement, None, post, f"{qid}-{relation}-{place}")

    def _own_post(self, qid: str, title: str) -> str:
        body = self.entity_id(qid)
        label = _label(self.items[qid]) or qid
        post = f"post:{body.partition(':')[2].lower()}-{title.replace(' ', '-')}"
        self.writer.add_entity(post, kind="post", label=f"{title} of {label}", body_id=body, title=title)
        return post

    def _write_founding(self, qid: str, statement: Statement, relation: str, place: int) -> None:
        snak = _mapping(statement.get("mainsnak"))
        day = time_to_edtf(_value(snak)) if snak.get("snaktype") == "value" else None
        if day is None:
            self.writer.skip(f"{relation} without a usable date")
            return
        row = {"fact_id": f"{qid}-{relation}-{place}", "entity_id": self.entity_id(qid)}
        self.writer.write("founding.csv", row | {"relation": relation, "date": day} | _rank(statement))

    def _write_state(self, statement: Statement, qid: str, fact_id: str) -> None:
        target = _target(_mapping(statement.get("mainsnak")))
        interval = self._interval(statement)
        if target is None or interval is None:
            self.writer.skip("membership without a body or a date")
            return
        row = {"fact_id": fact_id, "member_id": self.entity_id(qid), "body_id": self.entity_id(target)}
        self.writer.write("membership.csv", row | {"interval": interval} | _rank(statement))

    def _write_term(self, statement: Statement, holder: str | None, post: str | None, fact_id: str) -> None:
        target = _target(_mapping(statement.get("mainsnak")))
        interval = self._interval(statement)
        if target is None or interval is None:
            self.writer.skip("term without a person, a post or a date")
            return
        row = {
            "fact_id": fact_id,
            "holder_id": holder or self.entity_id(target),
            "post_id": post or self.entity_id(target),
            "interval": interval,
            "acting": "false",
            "note": self._neighbours(statement),
        }
        self.writer.write("leadership.csv", row | _rank(statement))

    def _neighbours(self, statement: Statement) -> str:
        parts = []
        for qualifier, word in (("P1365", "replaces"), ("P1366", "replaced by")):
            for snak in _qualifiers(statement, qualifier):
                if qid := _target(snak):
                    parts.append(f"{word} {_label(self.items.get(qid, {})) or qid}")
        return "; ".join(parts)

    def _interval(self, statement: Statement) -> str | None:
        start = _end(_qualifiers(statement, "P580"))
        end = _end(_qualifiers(statement, "P582"))
        if end is None:
            # No end given: still so, unless a successor is named, then "ended, nobody says when".
            end = "" if _qualifiers(statement, "P1366") else ".."
        if not start and end in ("", ".."):
            return None
        interval = f"{'' if start in (None, '..') else start}/{end}"
        try:
            return parse_edtf(interval).edtf
        except DateError:
            self.writer.skip("interval that ends before it starts")
            return None


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _mapping(value: object) -> Mapping[str, Any]:
    """Give a JSON object as it is, an empty one for anything else: dumps are other people's."""
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _qualifiers(statement: Statement, relation: str) -> list[Mapping[str, Any]]:
    return _mappings(_mapping(statement.get("qualifiers")).get(relation))


def _end(snaks: list[Mapping[str, Any]]) -> str | None:
    """Give one end of an interval: None when not stated, empty for unknown, `..` for none."""
    for snak in snaks:
        match snak.get("snaktype"):
            case "novalue":
                return ".."
            case "somevalue":
                return ""
            case _:
                return time_to_edtf(_value(snak)) or ""
    return None


def _value(snak: Mapping[str, Any]) -> Mapping[str, Any]:
    return _mapping(_mapping(snak.get("datavalue")).get("value"))


def _target(snak: Mapping[str, Any]) -> str | None:
    if snak.get("snaktype") != "value":
        return None
    target = _value(snak).get("id")
    return target if isinstance(target, str) and target.startswith("Q") else None


def _rank(statement: Statement) -> dict[str, str]:
    return {"rank": statement.get("rank", "normal"), "source_ids": "wikidata", "verified": "no"}


def _label(item: Mapping[str, Any]) -> str | None:
    label = _mapping(item.get("labels")).get("en")
    text = label.get("value") if isinstance(label, Mapping) else label
    return " ".join(str(text).split()) if text else None


def _aliases(item: Mapping[str, Any]) -> Iterator[str]:
    aliases = _mapping(item.get("aliases")).get("en")
    for alias in aliases if isinstance(aliases, list) else []:
        text = alias.get("value") if isinstance(alias, Mapping) else alias
        if text:
            yield " ".join(str(text).split())
