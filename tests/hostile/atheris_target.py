"""Coverage-guided fuzzing of everything that reads bytes without a model; `make fuzz-atheris`."""

import contextlib
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["claims"]):
    from claims.articles import read_articles
    from claims.dates import parse_edtf
    from claims.errors import DateError
    from claims.extraction.text.sanitise import calm_capitals, capital_surnames, sanitise
    from claims.extraction.text.sentences import split_sentences
    from claims.reference.faults import FaultList
    from claims.reference.reading import read_rows
    from claims.reference.schema import FILES
    from claims.report.intake import ClaimRecordError, read_claims

FOLDER = Path(tempfile.mkdtemp())


def one_input(raw):
    """Hand the same bytes to every reader; only the errors they promise may come back."""
    for name in ("a.txt", "a.jsonl", "a.csv"):
        (FOLDER / name).write_bytes(raw)
        list(read_articles([str(FOLDER / name)]))
    with contextlib.suppress(ClaimRecordError):
        list(read_claims(FOLDER / "a.jsonl"))
    list(read_rows(FOLDER / "a.csv", FILES["founding.csv"], FaultList()))
    text = raw.decode("utf-8", errors="replace")
    assert len(calm_capitals(sanitise(text), capital_surnames(text))) == len(text)
    split_sentences(text)
    with contextlib.suppress(DateError):
        parse_edtf(text)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
