"""Label Studio's JSON export -> gold claims, as `claims evaluate` reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from claims.errors import ClaimRecordError
from claims.exports.label_studio import SLOTS
from claims.relations import Relation

__all__ = ["gold_records"]

_RELATIONS = frozenset(relation.value for relation in Relation)
_FREE = frozenset([*SLOTS, "quantity", "order", "attributed_to"])

Record = dict[str, Any]


def gold_records(path: str | Path) -> list[Record]:
    """Read the annotations of an export (JSON, not JSON-MIN) as gold records.

    Of several annotations of a task the last that was not cancelled counts; a task without one gives
    nothing. Each article gives a `doc` record, then its claims by their place in the text. Offsets are
    code points of the task's text; those of old versions, which count UTF-16 units, are converted.

    Raises
    ------
    ClaimRecordError
        With every fault of the file: a claim without a subject, an offset whose text is not there,
        a line of `filled` that is no `slot: value`.
    """
    place = Path(path)
    faults: list[str] = []
    records: list[Record] = []
    for number, task in enumerate(_tasks(place), start=1):
        try:
            records += _records(task)
        except ClaimRecordError as fault:
            faults.append(f"task {task.get('id', number)}: {fault}")
        except (AttributeError, KeyError, TypeError, ValueError, IndexError):
            faults.append(f"task {task.get('id', number)}: not in the form of Label Studio's JSON export")
    if faults:
        raise ClaimRecordError(f"{place}: {len(faults)} faults:\n" + "\n".join(faults))
    return records


def _tasks(path: Path) -> list[Mapping[str, Any]]:
    try:
        tasks = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        raise ClaimRecordError(f"{path}: cannot be read as JSON ({fault})") from None
    if not isinstance(tasks, list) or not all(isinstance(task, dict) for task in tasks):
        raise ClaimRecordError(f"{path}: a list of tasks was expected: export as JSON")
    return tasks


def _records(task: Mapping[str, Any]) -> list[Record]:
    done = [each for each in task.get("annotations") or () if not each.get("was_cancelled")]
    if not done:
        return []
    annotation = _Annotation(str(task["data"]["text"]), done[-1]["result"])
    head = {
        "article_id": str(task["data"].get("article_id") or task.get("id") or "task"),
        "published": task["data"].get("published"),
    }
    claims = [
        {"record": "claim", "id": f"{head['article_id']}#{number}", **head, **claim}
        for number, claim in enumerate(annotation.claims(), start=1)
    ]
    return [{"record": "doc", "id": head["article_id"], "claims": len(claims)}, *claims]


class _Annotation:
    """The results of one annotation, by region."""

    def __init__(self, text: str, results: Sequence[Mapping[str, Any]]) -> None:
        self._text = text
        self._places: dict[str, tuple[int, int]] = {}
        self._tags: dict[tuple[str, str], list[str]] = {}
        self._ties: list[tuple[str, str, list[str]]] = []
        for part in results:
            if part["type"] == "relation":
                self._ties.append((part["from_id"], part["to_id"], part.get("labels") or []))
                continue
            value = part["value"]
            given = value.get("labels") or value.get("choices") or value.get("text") or []
            if part["type"] == "labels":
                self._places[part["id"]] = self._offsets(value)
            words = [given] if isinstance(given, str) else list(given)
            self._tags[part["id"], part["from_name"]] = [str(word) for word in words]

    def claims(self) -> list[Record]:
        """Give the claims, by place."""
        regions = [region for region, tag in self._tags if tag == "claim"]
        return [self._claim(region) for region in sorted(regions, key=lambda one: self._places[one])]

    def _claim(self, region: str) -> Record:
        start, end = self._places[region]
        words = self._text[start:end]
        relation = self._tag(region, "claim")
        if relation not in _RELATIONS:
            raise ClaimRecordError(f"{words[:60]!r}: {relation!r} is no relation")
        record: Record = {
            "relation": relation,
            "label": self._tag(region, "verdict"),
            "polarity": self._tag(region, "polarity") or "positive",
            "modality": self._tag(region, "modality") or "asserted",
            "sentence": words,
            "start": start,
            "end": end,
        }
        for slot, value in [*self._tied(region), *self._filled(region)]:
            if slot == "founder":
                record.setdefault("founders", []).append(value)
            else:
                record[slot] = value
        if not record.get("subject"):
            raise ClaimRecordError(f"{words[:60]!r}: the claim has no subject")
        return record

    def _tag(self, region: str, tag: str) -> str | None:
        given = self._tags.get((region, tag))
        return given[0] if given else None

    def _tied(self, region: str) -> Iterator[tuple[str, str]]:
        for source, target, labels in self._ties:
            if region not in (source, target):
                continue
            # People draw the arrow either way.
            other = target if source == region else source
            slot = next(iter(labels), None) or self._tag(other, "slot")
            if slot in SLOTS and other in self._places:
                start, end = self._places[other]
                yield slot, self._tag(other, "value") or self._text[start:end]

    def _filled(self, region: str) -> Iterator[tuple[str, str]]:
        for area in self._tags.get((region, "filled"), ()):
            for line in area.splitlines():
                slot, colon, value = line.partition(":")
                if not colon or slot.strip() not in _FREE or not value.strip():
                    raise ClaimRecordError(f"{line!r} in `filled`: expected `slot: value`")
                yield slot.strip(), value.strip()

    def _offsets(self, value: Mapping[str, Any]) -> tuple[int, int]:
        start, end, words = int(value["start"]), int(value["end"]), value.get("text")
        if words is None or self._text[start:end] == words:
            return start, end
        wide = self._text.encode("utf-16-le")
        before = wide[: 2 * start].decode("utf-16-le", errors="ignore")
        inside = wide[2 * start : 2 * end].decode("utf-16-le", errors="ignore")
        if inside == words:
            return len(before), len(before) + len(inside)
        raise ClaimRecordError(f"{str(words)[:60]!r} does not stand at {start} to {end} of the text")
