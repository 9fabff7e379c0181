"""One long `facts.csv` or Parquet file -> a tidy folder."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from claims.errors import ReferenceTableError
from claims.reference.reading import MAX_BYTES
from claims.reference.tidying import TidyWriter
from claims.relations import EntityKind
from claims.types import Entity

__all__ = ["tidy_long_facts"]

_NEEDED = ("fact_id", "subject_id", "relation", "interval")
_KINDS = {"org": EntityKind.ORGANISATION} | {
    kind.value: kind for kind in EntityKind if kind is not EntityKind.ORGANISATION
}
# Uncompressed bytes a Parquet file may declare: columns of one repeated value compress a thousandfold.
_MAX_UNPACKED = 4 * MAX_BYTES
_MAX_ROWS = 20_000_000
_BATCH = 50_000


def tidy_long_facts(
    path: Path, writer: TidyWriter, known: Callable[[str], Entity | None], *, is_alone: bool
) -> None:
    """Write the rows of one long file to a tidy folder.

    Parameters
    ----------
    path : Path
        CSV or Parquet with fact_id, subject_id, relation, object_id, role, interval and what else a
        fact has; `subject_label` and `object_label` name entities no other file names.
    known : callable
        Gives what another table knows of an id.
    is_alone : bool
        Whether no `entities.csv` lies beside it, so that entities are made from the rows.
    """
    rows = _parquet_rows(path) if path.suffix == ".parquet" else _csv_rows(path)
    first = True
    for row in rows:
        if first and (missing := [name for name in _NEEDED if name not in row]):
            raise ReferenceTableError(
                f"{path} has no column {', '.join(missing)}: a facts file needs {', '.join(_NEEDED)}"
            )
        first = False
        _write_row(row, writer)
        if is_alone:
            for side in ("subject", "object"):
                _note_entity(row.get(f"{side}_id", ""), row.get(f"{side}_label", ""), writer, known)
    if first:
        raise ReferenceTableError(f"{path} holds no rows: a facts file needs {', '.join(_NEEDED)}")


def _csv_rows(path: Path) -> Iterator[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            header = next(reader, [])
            for cells in reader:
                if cells and len(cells) != len(header):
                    raise ReferenceTableError(
                        f"{path}:{reader.line_num}: the row has {len(cells)} cells, the header has "
                        f"{len(header)}; put cells that hold commas into quotes"
                    )
                if cells:
                    yield dict(zip(header, cells, strict=True))
    except (csv.Error, UnicodeDecodeError) as fault:
        raise ReferenceTableError(f"{path} cannot be read as CSV in UTF-8: {fault}") from None


def _parquet_rows(path: Path) -> Iterator[dict[str, str]]:
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise ReferenceTableError(
            f"{path} is Parquet, which needs pyarrow: pip install 'factclaims[parquet]'"
        ) from None
    try:
        source = parquet.ParquetFile(path)
        _refuse_bomb(path, source.metadata)
        for batch in source.iter_batches(batch_size=_BATCH):
            for row in batch.to_pylist():
                yield {name: "" if value is None else str(value) for name, value in row.items()}
    except (pyarrow.ArrowException, OSError) as fault:
        raise ReferenceTableError(f"{path} cannot be read as Parquet: {fault}") from None


def _refuse_bomb(path: Path, metadata: object) -> None:
    rows = getattr(metadata, "num_rows", 0)
    groups = range(getattr(metadata, "num_row_groups", 0))
    unpacked = sum(metadata.row_group(group).total_byte_size for group in groups)  # type: ignore[attr-defined]
    if rows > _MAX_ROWS or unpacked > _MAX_UNPACKED:
        raise ReferenceTableError(
            f"{path} declares {rows:,} rows and {unpacked:,} bytes unpacked; the limits are "
            f"{_MAX_ROWS:,} and {_MAX_UNPACKED:,}: split the table into several folders"
        )


def _write_row(row: dict[str, str], writer: TidyWriter) -> None:
    shared = dict(row)
    match row["relation"]:
        case "founded" | "dissolved":
            shared |= {"entity_id": row["subject_id"], "date": row["interval"]}
            writer.write("founding.csv", shared)
        case "member_of":
            shared |= {"member_id": row["subject_id"], "body_id": row.get("object_id", "")}
            writer.write("membership.csv", shared)
        case "holds_post":
            acting = "true" if row.get("role") == "acting" else "false"
            shared |= {"holder_id": row["subject_id"], "post_id": row.get("object_id", ""), "acting": acting}
            writer.write("leadership.csv", shared)
        case "event":
            label = row.get("subject_label") or _label(row["subject_id"])
            shared |= {"event_id": row["subject_id"], "label": label, "kind": row.get("role", "")}
            writer.write("events.csv", shared)
        case "post_of":
            writer.add_entity(row["subject_id"], body_id=row.get("object_id"))
        case other:
            writer.skip(f"relation {other!r}")


def _note_entity(
    entity_id: str, label: str, writer: TidyWriter, known: Callable[[str], Entity | None]
) -> None:
    if not entity_id or entity_id.startswith("event:"):
        return
    if writer.entities.get(entity_id, {}).get("kind"):
        return
    entity = known(entity_id)
    if entity is not None:
        writer.add_entity(
            entity_id,
            kind=entity.kind.value,
            label=label or entity.label,
            official_name=entity.official_name,
            wikidata=entity.wikidata,
            body_id=entity.body_id,
            title=entity.title,
        )
        return
    kind = _KINDS.get(entity_id.partition(":")[0])
    if kind is not None:
        writer.add_entity(entity_id, kind=kind.value, label=label or _label(entity_id))


def _label(entity_id: str) -> str:
    """Make a label from an id: `person:mark-rutte` is Mark Rutte, short words are acronyms."""
    words = entity_id.partition(":")[2].replace("_", "-").split("-")
    if len(words) == 1 and len(words[0]) <= 5:
        return words[0].upper()
    return " ".join(word.capitalize() for word in words)
