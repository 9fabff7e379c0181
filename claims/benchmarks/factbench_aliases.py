"""Links the aliases of FactBench to names that hide them, beside plain rapidfuzz.

Run ``python -m claims.benchmarks.factbench_aliases FOLDER``, where FOLDER holds
the train split (`train_claims.jsonl`) and the query results it was sampled from.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import unquote

from claims.linking import NameIndex

__all__ = ["AliasScore", "measure"]

_WANTED = {"leader": 0.78, "nbateam": 0.62, "foundationPlace": 0.60}
_COLUMNS = {"leader": "person", "nbateam": "player"}
_FILES = {
    "leader": "reference_leader_out_dbpedia_001.csv",
    "nbateam": "reference_nbateam_out_dbpedia_005.csv",
    "foundationPlace": "reference_foundationPlace_freebase.json",
}
# The cut-off at which plain WRatio makes at most two wrong links in a hundred on all three sets.
_PLAIN_CUTOFF = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasScore:
    """Share of aliases linked right and wrong.

    Parameters
    ----------
    pairs : int
        Aliases asked; those equal to the name are left out.
    hits, wrong : float
        Shares of all aliases linked to the right and to a wrong name; the rest is left open.
    """

    relation: str
    method: str
    pairs: int
    hits: float
    wrong: float


def measure(folder: str | Path) -> list[AliasScore]:
    """Link the aliases of the correct facts to the names of the reference lists.

    Parameters
    ----------
    folder : path
        Where the benchmark's train split lies.
    """
    folder = Path(folder)
    lines = (folder / "train_claims.jsonl").read_text(encoding="utf-8").splitlines()
    claims = [json.loads(line) for line in lines]
    scores = []
    for relation in _WANTED:
        names = _reference_names(folder / _FILES[relation], relation)
        pairs = _pairs(claims, relation, frozenset(names))
        with tempfile.TemporaryDirectory() as place:
            index = NameIndex.build(names, names, place)
            scores.append(_score(relation, "claims.linking", pairs, partial(_linked, index)))
        scores.append(_score(relation, "rapidfuzz WRatio", pairs, _plain(names)))
    return scores


def _reference_names(path: Path, relation: str) -> list[str]:
    if relation in _COLUMNS:
        with path.open(encoding="utf-8", newline="") as stream:
            addresses = {row[_COLUMNS[relation]] for row in csv.DictReader(stream)}
        return sorted(unquote(address.rsplit("/", 1)[-1]).replace("_", " ") for address in addresses)
    places = json.loads(path.read_text(encoding="utf-8"))
    companies = [company for place in places for company in place["/business/industry/companies"]]
    return sorted({n["value"] for c in companies for n in c["name"] if n["lang"] == "/lang/en"})


def _pairs(
    claims: Iterable[dict[str, object]], relation: str, names: frozenset[str]
) -> list[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for claim in claims:
        label, aliases = str(claim["subject_label"]), claim["subject_alts"]
        if claim["relation"] == relation and claim["verdict"] == "correct" and label in names:
            found.update((str(alias), label) for alias in _list(aliases) if alias != label)
    return sorted(found)


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _linked(index: NameIndex, alias: str) -> str | None:
    hits = index.query(alias, limit=2)
    return hits[0].id if hits and hits[0].is_settled else None


def _plain(names: Sequence[str]) -> Callable[[str], str | None]:
    from rapidfuzz import fuzz, process, utils

    def link(alias: str) -> str | None:
        best = process.extractOne(
            alias, names, scorer=fuzz.WRatio, processor=utils.default_process, score_cutoff=_PLAIN_CUTOFF
        )
        return best[0] if best else None

    return link


def _score(
    relation: str, method: str, pairs: Sequence[tuple[str, str]], link: Callable[[str], str | None]
) -> AliasScore:
    answers = [(link(alias), label) for alias, label in pairs]
    right = sum(answer == label for answer, label in answers)
    made = sum(answer is not None for answer, _ in answers)
    count = max(len(pairs), 1)
    return AliasScore(
        relation=relation, method=method, pairs=len(pairs), hits=right / count, wrong=(made - right) / count
    )


def _report(scores: Iterable[AliasScore]) -> str:
    lines = [f"{'relation':<16} {'method':<18} {'pairs':>5} {'hits':>6} {'wrong':>6} {'wanted':>6}"]
    for s in scores:
        figures = f"{s.pairs:>5} {s.hits:>6.3f} {s.wrong:>6.3f} {_WANTED[s.relation]:>6.2f}"
        lines.append(f"{s.relation:<16} {s.method:<18} {figures}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(_report(measure(sys.argv[1])) + "\n")
