"""One long `facts.csv` or Parquet file -> a tidy folder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from claims.errors import ReferenceTableError
from claims.names import role_key
from claims.reference.faults import Fault, FaultList
from claims.reference.reading import MAX_BYTES, MAX_CELL, read_cells, read_rows
from claims.reference.schema import GUESSED, LONG_FACTS, FileSpec
from claims.reference.tidying import TidyWriter
from claims.relations import EntityKind
from claims.types import Entity

__all__ = ["LONG_RELATIONS", "tidy_long_facts"]

LONG_RELATIONS = ("founded", "dissolved", "member_of", "holds_post", "event", "post_of")

_KINDS = {"org": EntityKind.ORGANISATION} | {
    kind.value: kind for kind in EntityKind if kind is not EntityKind.ORGANISATION
}
_WITH_POSTS = frozenset({EntityKind.ORGANISATION, EntityKind.STATE})
_ACTING = re.compile(r"^(?:acting|interim)\b\s*", re.IGNORECASE)
# Uncompressed bytes a Parquet file may declare: columns of one repeated value compress a thousandfold.
_MAX_UNPACKED = 4 * MAX_BYTES
_MAX_ROWS = 20_000_000
# A dictionary page may hold one text of a megabyte and a row group name it a million times: few rows
# are spelled out at a time, after a look at the longest text, and the total is kept.
_BATCH = 1000
_MAX_CELL_BYTES = 4 * MAX_CELL


def tidy_long_facts(
    path: Path,
    writer: TidyWriter,
    known: Callable[[str], Entity | None],
    faults: FaultList,
    *,
    is_alone: bool,
) -> None:
    """Write the rows of one long file to a tidy folder.

    Parameters
    ----------
    path : Path
        CSV or Parquet with fact_id, subject_id, relation, object_id, role, interval and what else a
        fact has; `subject_label` and `object_label` name entities no other file names. The object of
        `holds_post` is a post, or a body whose `role` is the title.
    known : callable
        Gives what another table knows of an id.
    faults : FaultList
        Takes every fault of the file; faulty rows are left out.
    is_alone : bool
        Whether no other file lies beside it, so that entities and sources are made from the rows.
    """
    spec = replace(LONG_FACTS, name=path.name)
    rows = _parquet_rows(path, spec, faults) if path.suffix == ".parquet" else read_rows(path, spec, faults)
    sources: dict[str, None] = {}
    is_empty = True
    for line, values in rows:
        is_empty = False
        row = {name: "" if value is None else str(value) for name, value in values.items()}
        _write_row(row, writer, known, (path.name, line))
        if is_alone:
            sources |= dict.fromkeys(row["source_ids"].split(";"))
            for side in ("subject", "object"):
                _note_entity(row[f"{side}_id"], row[f"{side}_label"], writer, known)
    for entity_id, told in writer.entities.items() if is_alone else ():
        if told.get("kind") and not told.get("label"):
            told |= {"label": _label(entity_id), "disambiguation": GUESSED}
    for source in filter(None, sources):
        writer.write("sources.csv", {"source_id": source, "title": source})
    if is_empty and not faults.errors:
        needed = ", ".join(column.name for column in spec.columns if column.is_required)
        faults.add(
            Fault(file=path.name, message="the file holds no rows", remedy=f"every row needs {needed}")
        )


def _parquet_rows(path: Path, spec: FileSpec, faults: FaultList) -> Iterator[tuple[int, dict[str, object]]]:
    """Read a Parquet file's rows like those of a CSV file; lines count from 2, as if a header stood above."""
    header, cells = _parquet_cells(path)
    yield from read_cells(header, enumerate(cells, 2), spec, faults)


def _parquet_cells(path: Path) -> tuple[list[str], Iterator[list[str]]]:
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise ReferenceTableError(
            f"{path} is Parquet, which needs pyarrow: pip install 'factclaims[parquet]'"
        ) from None
    try:
        metadata = parquet.read_metadata(path)
        _refuse_bomb(path, metadata)
        columns = list(metadata.schema.to_arrow_schema())
        if any(column.type.num_fields for column in columns):
            raise ReferenceTableError(f"{path} has nested columns: every column holds texts")
        names = [column.name for column in columns]
        source = parquet.ParquetFile(path, metadata=metadata, read_dictionary=names)
        return names, _cells(source, path)
    except (pyarrow.ArrowException, OSError) as fault:
        raise ReferenceTableError(f"{path} cannot be read as Parquet: {fault}") from None


def _cells(source: Any, path: Path) -> Iterator[list[str]]:
    import pyarrow

    spelled_out = 0
    try:
        for batch in source.iter_batches(batch_size=_BATCH):
            for column in batch.columns:
                _refuse_long(path, column)
            for row in batch.to_pylist():
                cells = ["" if value is None else str(value) for value in row.values()]
                spelled_out += sum(map(len, cells))
                yield cells
            if spelled_out > _MAX_UNPACKED:
                raise ReferenceTableError(
                    f"{path} holds more than {_MAX_UNPACKED:,} characters: split the table into folders"
                )
    except (pyarrow.ArrowException, OSError) as fault:
        raise ReferenceTableError(f"{path} cannot be read as Parquet: {fault}") from None


def _refuse_long(path: Path, column: Any) -> None:
    from pyarrow import compute, types

    texts = column.dictionary if types.is_dictionary(column.type) else column
    if types.is_string(texts.type) or types.is_large_string(texts.type) or types.is_binary(texts.type):
        longest = compute.max(compute.binary_length(texts)).as_py() or 0
        if longest > _MAX_CELL_BYTES:
            raise ReferenceTableError(
                f"{path} has a cell of {longest:,} bytes; the limit is {_MAX_CELL_BYTES:,}"
            )


def _refuse_bomb(path: Path, metadata: Any) -> None:
    groups = [metadata.row_group(number) for number in range(metadata.num_row_groups)]
    # What the file says of itself twice is taken at the larger.
    rows = max(metadata.num_rows, sum(group.num_rows for group in groups))
    unpacked = sum(group.total_byte_size for group in groups)
    if rows > _MAX_ROWS or unpacked > _MAX_UNPACKED:
        raise ReferenceTableError(
            f"{path} declares {rows:,} rows and {unpacked:,} bytes unpacked; the limits are "
            f"{_MAX_ROWS:,} and {_MAX_UNPACKED:,}: split the table into several folders"
        )


def _write_row(
    row: dict[str, str],
    writer: TidyWriter,
    known: Callable[[str], Entity | None],
    origin: tuple[str, int],
) -> None:
    shared = dict(row)
    match row["relation"]:
        case "founded" | "dissolved":
            shared |= {"entity_id": row["subject_id"], "date": row["interval"]}
            writer.write("founding.csv", shared, origin=origin)
        case "member_of":
            shared |= {"member_id": row["subject_id"], "body_id": row.get("object_id", "")}
            writer.write("membership.csv", shared, origin=origin)
        case "holds_post":
            title = _ACTING.sub("", row.get("role", ""))
            shared |= {
                "holder_id": row["subject_id"],
                "post_id": _post_id(row, title, writer, known),
                "acting": "false" if title == row.get("role", "") else "true",
            }
            writer.write("leadership.csv", shared, origin=origin)
        case "event":
            label = row.get("subject_label") or _label(row["subject_id"])
            shared |= {"event_id": row["subject_id"], "label": label, "kind": row.get("role", "")}
            writer.write("events.csv", shared, origin=origin)
        case "post_of":
            writer.add_entity(row["subject_id"], body_id=row.get("object_id"))
        case other:
            writer.skip(f"relation {other!r}")


def _post_id(
    row: dict[str, str], title: str, writer: TidyWriter, known: Callable[[str], Entity | None]
) -> str:
    """Give the post that a row fills: the one it names, or that of a title in a body it names.

    Who keeps a spreadsheet writes "secretary general" and the body; the post becomes an entity of its own.
    """
    body = row.get("object_id", "")
    if not title or _kind_of(body, writer, known) not in _WITH_POSTS:
        return body
    post = f"post:{body.partition(':')[2] or body}-{'-'.join(role_key(title).split())}"
    told = row.get("object_label") or writer.entities.get(body, {}).get("label") or _label(body)
    label = f"{title[:1].upper()}{title[1:]} of {told}"
    writer.add_entity(post, kind=EntityKind.POST.value, label=label, body_id=body, title=title)
    return post


def _kind_of(entity_id: str, writer: TidyWriter, known: Callable[[str], Entity | None]) -> str | None:
    """Give the kind of an entity: as told beside the rows, as another table has it, as its id says."""
    told = writer.entities.get(entity_id, {}).get("kind")
    if told:
        return told
    entity = known(entity_id)
    return _KINDS.get(entity_id.partition(":")[0]) if entity is None else entity.kind


def _note_entity(
    entity_id: str, label: str, writer: TidyWriter, known: Callable[[str], Entity | None]
) -> None:
    if not entity_id or entity_id.startswith("event:"):
        return
    told = writer.entities.get(entity_id, {})
    if told.get("kind") and (told.get("label") or not label):
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
        writer.add_entity(entity_id, kind=kind.value, label=label)


def _label(entity_id: str) -> str:
    """Make a label from an id: `person:mark-rutte` is Mark Rutte, short words are acronyms."""
    words = entity_id.partition(":")[2].replace("_", "-").split("-")
    if len(words) == 1 and len(words[0]) <= 5:
        return words[0].upper()
    return " ".join(word.capitalize() for word in words)
