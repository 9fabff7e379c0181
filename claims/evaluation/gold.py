"""Gold files: structured claims, one JSON object a line, with the label each must get.

A line has the slots of a claim as `claims verify` reads them, plus

- `label`: SUPPORTED, REFUTED, OUTDATED or NOT ENOUGH INFO;
- `error_type` (or the older `error`): one right error type, or several, when known;
- `evidence` (or `evidence_ids`): ids of rows, one of which must be named, when known.

Lines with `record: doc` and lines of the level `never` hold no claim and are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.errors import ClaimRecordError, DateError
from claims.report.intake import claim_of_record
from claims.report.json_lines import sound_json_lines
from claims.types import Claim, ErrorType, Label

__all__ = ["GoldClaim", "read_gold"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldClaim:
    """A claim with what its verdict must say.

    Parameters
    ----------
    error_types : frozenset of ErrorType
        Any of these is right; empty when the gold does not say.
    evidence_ids : frozenset of str
        One of these must be among the evidence; empty when the gold does not say.
    """

    claim: Claim
    label: Label
    error_types: frozenset[ErrorType] = frozenset()
    evidence_ids: frozenset[str] = frozenset()


def read_gold(path: str | Path) -> list[GoldClaim]:
    """Read a gold file.

    Raises
    ------
    ClaimRecordError
        With every fault of the file, by line.
    """
    faults: list[str] = []
    found: list[GoldClaim] = []
    for place, record in _records(Path(path)):
        try:
            found.append(_gold(record, place))
        except (ClaimRecordError, DateError, ValueError) as fault:
            faults.append(f"{place}: {fault}")
    if faults:
        raise ClaimRecordError(f"{path}: {len(faults)} faults:\n" + "\n".join(faults))
    if not found:
        raise ClaimRecordError(f"{path}: no line holds a claim with a `label`")
    return found


def _records(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise ClaimRecordError(f"{path}: cannot be read ({fault})") from None
    for place, record in sound_json_lines(text, str(path)):
        if record.get("record", "claim") == "claim" and record.get("level") != "never":
            yield place, record


def _gold(record: Mapping[str, Any], place: str) -> GoldClaim:
    label = _label(record.get("label"))
    named = {**record, "claim_id": record.get("claim_id") or record.get("id")}
    return GoldClaim(
        claim=claim_of_record(named, place=place),
        label=label,
        error_types=frozenset(
            ErrorType(name) for name in _names(record.get("error_type", record.get("error")))
        ),
        evidence_ids=frozenset(_names(record.get("evidence", record.get("evidence_ids")))),
    )


def _label(value: object) -> Label:
    try:
        return Label(str(value or "").replace("_", " ").strip().upper())
    except ValueError:
        known = ", ".join(Label)
        raise ClaimRecordError(f"`label` is {value!r}: expected one of {known}") from None


def _names(value: object) -> list[str]:
    if value in (None, ""):
        return []
    parts = value.split(";") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple):
        raise ClaimRecordError(f"{value!r}: expected a name or a list of names")
    return [str(part).strip() for part in parts if str(part).strip()]
