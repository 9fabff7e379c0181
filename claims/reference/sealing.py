"""The seal of a table folder: the sha256 of each file, kept in `datapackage.json`.

Rows that are lost leave a table that reads well and judges wrongly: without the row of a former
member, "is a member" turns from OUTDATED to REFUTED. Counts cannot see that, the seal does.
A folder without hashes is not sealed, and read as it is.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from claims.errors import ReferenceTableError
from claims.reference.faults import Fault
from claims.reference.schema import FILES

__all__ = ["DESCRIPTION", "hash_files", "seal_faults", "seal_folder"]

DESCRIPTION = "datapackage.json"
_ALGORITHM = "sha256:"  # what the Data Package standard writes in front of a hash that is not MD5
_SHOWN = 12
_MAX_BYTES = 1 << 20


def hash_files(folder: Path) -> dict[str, str]:
    """Give the sha256 of every table file of a folder, by name."""
    hashes = {}
    for name in FILES:
        path = folder / name
        if path.is_file():
            with path.open("rb") as stream:
                hashes[name] = hashlib.file_digest(stream, "sha256").hexdigest()
    return hashes


def seal_faults(folder: Path, hashes: Mapping[str, str] | None = None) -> list[Fault]:
    """Give a fault for every table file that is not the one the folder's seal speaks of.

    Parameters
    ----------
    hashes : mapping of str to str, optional
        The sha256 of the files, when they are known already.
    """
    path = folder / DESCRIPTION
    if not path.is_file():
        return []
    try:
        sealed = _sealed(_description(path))
    except ReferenceTableError as fault:
        remedy = "mend or remove it; `claims table seal` then writes the hashes of the files anew"
        return [Fault(file=DESCRIPTION, message=str(fault), remedy=remedy)]
    if not sealed:
        return []
    found = hash_files(folder) if hashes is None else hashes
    remedy = f"restore it, or after an edit that was meant run `claims table seal {folder}`"
    messages = {name: _difference(sealed.get(name), found.get(name)) for name in FILES}
    return [Fault(file=name, message=said, remedy=remedy) for name, said in messages.items() if said]


def seal_folder(folder: str | Path) -> list[str]:
    """Write size and sha256 of the table files into a folder's `datapackage.json`; give their names.

    What else the description holds stays; where there is none, a small one is made.

    Raises
    ------
    ReferenceTableError
        When the folder holds no table, or a description that cannot be read.
    """
    folder = Path(folder)
    hashes = hash_files(folder)
    if not hashes:
        raise ReferenceTableError(f"{folder} holds no table: a table is made of {', '.join(FILES)}")
    path = folder / DESCRIPTION
    described: dict[str, Any] = _description(path) if path.is_file() else {"name": "table"}
    # A resource whose table file is gone goes with it; those of other files stay.
    kept = [one for one in _resources(described) if _file_of(one) in hashes or _file_of(one) not in FILES]
    named = {_file_of(one) for one in kept}
    kept += [{"name": name.removesuffix(".csv"), "path": name} for name in hashes if name not in named]
    for one in kept:
        name = _file_of(one)
        if name in hashes:
            one["bytes"] = (folder / name).stat().st_size
            one["hash"] = _ALGORITHM + hashes[name]
    described["resources"] = kept
    _replace(path, json.dumps(described, indent=1, ensure_ascii=False) + "\n")
    return list(hashes)


def _difference(sealed: str | None, found: str | None) -> str:
    if sealed == found:
        return ""
    if found is None:
        return f"the file is missing, {DESCRIPTION} has its hash"
    if sealed is None:
        return f"the file has no hash in {DESCRIPTION}, others have"
    return (
        f"the file is not the one {DESCRIPTION} was sealed with (sha256 {found[:_SHOWN]}…, "
        f"sealed {sealed[:_SHOWN]}…)"
    )


def _sealed(described: Mapping[str, Any]) -> dict[str, str]:
    sealed = {}
    for one in _resources(described):
        name, value = _file_of(one), one.get("hash")
        if name in FILES and isinstance(value, str):
            algorithm, _, digest = value.rpartition(":")
            if algorithm + ":" == _ALGORITHM:
                sealed[name] = digest.lower()
    return sealed


def _file_of(resource: Mapping[str, Any]) -> str:
    path = resource.get("path")
    return path if isinstance(path, str) else ""  # the standard allows a list of parts, too


def _description(path: Path) -> dict[str, Any]:
    if path.stat().st_size > _MAX_BYTES:
        raise ReferenceTableError(f"has {path.stat().st_size:,} bytes, the limit is {_MAX_BYTES:,}")
    try:
        described = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise ReferenceTableError(f"cannot be read as JSON ({fault})") from None
    if not isinstance(described, dict):
        raise ReferenceTableError("is no JSON object")
    return described


def _resources(described: Mapping[str, Any]) -> list[dict[str, Any]]:
    listed = described.get("resources", [])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise ReferenceTableError("has resources that are no list of objects")
    return listed


def _replace(path: Path, text: str) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".sealing-", suffix=".json")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
