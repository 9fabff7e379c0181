"""A run killed at random moments, many times: `python tests/bench/kills.py 1000`."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "batch"))

from killing import kill_and_resume


def main():
    """Print what was seen; exit 1 when any report was wrong, or a run could not go on."""
    with tempfile.TemporaryDirectory() as folder:
        seen = kill_and_resume(Path(folder), int(sys.argv[1]))
    print(
        f"{seen['kills']:,} kills -9 at random moments, {seen['ended']} reports finished in between: "
        f"{seen['wrong']} with a lost, doubled or corrupt row, {seen['refused']} runs that could not go on, "
        f"{seen['left']} stray files"
    )
    sys.exit(any(seen[fault] for fault in ("wrong", "refused", "left")))


if __name__ == "__main__":
    main()
