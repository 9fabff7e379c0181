"""Time and memory of one long article: `python tests/bench/long_article.py 5` (megabytes)."""

import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from memory import stream

from claims import Checker


def main():
    """Print what it took; exit 1 at a gigabyte or more."""
    wanted = float(sys.argv[1]) * 1e6
    parts, size = [], 0
    for article in stream(sys.maxsize):
        if size >= wanted:
            break
        # One paragraph in ten states something: about what news holds.
        parts.append(
            article.text if len(parts) % 10 == 0 else "The weather was fine, and nobody minded. " * 5
        )
        size += len(parts[-1]) + 2
    began = time.process_time()
    report = Checker().check("\n\n".join(parts), published="2024-10-01")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    seconds = time.process_time() - began
    print(
        f"{size / 1e6:.1f} MB in one article: {len(report)} claims, {seconds:.0f} s, peak {peak / 1e6:.0f} MB"
    )
    sys.exit(peak >= 1e9)


if __name__ == "__main__":
    main()
