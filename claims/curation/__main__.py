"""`python -m claims.curation SOURCE_DIR [--out DIR]`: rebuild the reference table.

`python -m claims.curation --resolve GOLD.jsonl` measures how names in annotated articles resolve, and
writes `resolution.md` into the folder of hand-made files for the card.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from claims.curation.build import build
from claims.curation.card import render_counts
from claims.curation.resolution import measure_resolution
from claims.curation.writing import write_folder
from claims.reference import ReferenceTable

_DEFAULT = Path("datasets/reference")


def main(arguments: list[str] | None = None) -> int:
    """Build the table and say how many rows each file got, or measure resolution."""
    given = _parser().parse_args(arguments)
    if given.resolve is not None:
        return _resolve(given.resolve, given.out, given.by_hand)
    if given.source_dir is None:
        sys.stderr.write("SOURCE_DIR is missing: name the folder of the raw sources\n")
        return 2
    draft = build(given.source_dir, given.by_hand)
    for name, count in write_folder(draft, given.out).items():
        sys.stderr.write(f"{name:<12}{count:>8}\n")
    head = (given.by_hand / "card_head.md").read_text(encoding="utf-8")
    measured = given.by_hand / "resolution.md"
    figures = measured.read_text(encoding="utf-8").strip() if measured.exists() else "Not measured."
    card = head.replace("@RESOLUTION@", figures) + render_counts(draft)
    (given.out / "README.md").write_text(card, encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m claims.curation", description=__doc__)
    parser.add_argument("source_dir", type=Path, nargs="?", help="folder of the raw sources")
    parser.add_argument("--out", type=Path, default=_DEFAULT, help="the table (default: %(default)s)")
    parser.add_argument("--by-hand", type=Path, default=_DEFAULT / "by_hand", help="hand-made files")
    parser.add_argument("--resolve", type=Path, metavar="GOLD", help="measure names of an annotated file")
    return parser


def _resolve(gold: Path, folder: Path, by_hand: Path) -> int:
    found = measure_resolution(ReferenceTable.load(folder, default=False), gold)
    sys.stdout.write(
        f"names {found.names}, in the table {found.known}: right {found.right}, "
        f"ambiguous {found.ambiguous}, missed {found.missed}, wrong {found.wrong}\n"
    )
    for mention, full, label in found.wrongly:
        sys.stdout.write(f"  {mention!r} ({full}) -> {label}\n")
    (by_hand / "resolution.md").write_text(found.sentence + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
