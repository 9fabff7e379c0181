"""Where the time of one batch run goes, room by room."""

import cProfile
import pstats
from collections import Counter
from pathlib import Path

from common_ground import read, table

from claims.checker import Checker


def section(path, _docs):
    articles = read(path, 4)
    checker = Checker()
    list(checker.check_many(articles[:10]))
    profile = cProfile.Profile()
    profile.enable()
    for _ in checker.check_many(articles):
        pass
    profile.disable()
    own = Counter()
    for (file, _, _), (_, _, seconds, _, _) in pstats.Stats(profile).stats.items():
        own[room(file)] += seconds
    whole = sum(own.values())
    rows = [(name, f"{seconds / whole:.0%}") for name, seconds in own.most_common(14)]
    return table(("own time in", "share"), rows) + "\n"


def room(file):
    parts = Path(file).parts
    for package in ("claims", "spacy", "thinc", "numpy", "sqlite3", "rapidfuzz"):
        if package in parts:
            rest = parts[len(parts) - 1 - parts[::-1].index(package) + 1 :]
            return f"`{'/'.join((package, *rest[:2]))}`"
    return "Python and its C libraries"
