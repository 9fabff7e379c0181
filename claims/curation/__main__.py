"""`python -m claims.curation SOURCE_DIR [--out DIR]`: rebuild the reference table."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from claims.curation.build import build
from claims.curation.writing import write_folder

_DEFAULT = Path("datasets/reference")


def main(arguments: list[str] | None = None) -> int:
    """Build the table and say how many rows each file got."""
    parser = argparse.ArgumentParser(prog="python -m claims.curation", description=__doc__)
    parser.add_argument("source_dir", type=Path, help="folder of the raw sources")
    parser.add_argument("--out", type=Path, default=_DEFAULT, help="folder to write (default: %(default)s)")
    parser.add_argument(
        "--by-hand", type=Path, default=_DEFAULT / "by_hand", help="folder of hand-made files"
    )
    given = parser.parse_args(arguments)
    draft = build(given.source_dir, given.by_hand)
    for name, count in write_folder(draft, given.out).items():
        sys.stderr.write(f"{name:<12}{count:>8}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
