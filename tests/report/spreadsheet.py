"""The CSV report in LibreOffice: opened headless, written back, every cell compared. `make try-spreadsheet`.

The file is opened as the import dialog proposes (comma, UTF-8, "detect special numbers" off), kept as a
workbook, and written as CSV again. Numbers may lose trailing zeros; any other change ends with 1.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from claims import Article, Checker
from claims.report.columns import COLUMNS
from claims.report.writing import csv_text, write_text

PASSAGE = Path(__file__).parents[2] / "notebooks" / "data" / "passage.txt"
# What a spreadsheet might run, cut, recode or guess at.
NASTY = [
    '=HYPERLINK("http://x.example";"click") was founded in 1955. NATO was founded in 1955.',
    "+1+1 and @SUM(A1): Finland joined NATO in 2022.",
    'He said: "NATO, founded in 1949; 1,000 members?"\nÉire joined the European Union in 1973.',
    "\ufeffZürich, 東京 and 🕊: Croatia joined the European Union in 2007.",
]


def cells_of(path: Path) -> list[list[str]]:
    """Give the rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def through_libreoffice(path: Path, folder: Path) -> Path:
    """Open a CSV file, keep it as a workbook, and give the CSV file made of that workbook."""
    program = shutil.which("soffice") or sys.exit("no LibreOffice found: apt-get install libreoffice-calc")
    office = [program, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    made = folder / "made"
    to_workbook = [
        *office,
        "--infilter=CSV:44,34,76,1,,0,false,false",
        "--convert-to",
        "ods",
        "--outdir",
        str(made),
        str(path),
    ]
    subprocess.run(to_workbook, check=True, capture_output=True)
    workbook = made / f"{path.stem}.ods"
    as_csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    subprocess.run(
        [*office, "--convert-to", as_csv, "--outdir", str(made), str(workbook)],
        check=True,
        capture_output=True,
    )
    return made / f"{path.stem}.csv"


def is_same(before: str, after: str) -> bool:
    """Tell whether a cell kept its value; a number may be written another way."""
    if before == after:
        return True
    try:
        return float(before) == float(after)
    except ValueError:
        return False


def main() -> int:
    """Write a report, send it through LibreOffice, show what changed."""
    texts = [PASSAGE.read_text(encoding="utf-8"), *NASTY]
    articles = [Article(id=f"=article {number}", text=text) for number, text in enumerate(texts)]
    records = [record for report in Checker().check_many(articles) for record in report.records()]
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "report.csv"
        write_text(source, csv_text(records))
        before, after = cells_of(source), cells_of(through_libreoffice(source, Path(scratch)))
    if [len(row) for row in before] != [len(row) for row in after]:
        print(f"rows or columns were lost: {len(before)} rows before, {len(after)} after")
        return 1
    changed = [
        f"row {number}, {COLUMNS[place]}: {old!r} became {new!r}"
        for number, (old_row, new_row) in enumerate(zip(before, after, strict=True))
        for place, (old, new) in enumerate(zip(old_row, new_row, strict=True))
        if not is_same(old, new)
    ]
    print(*changed, sep="\n")
    print(f"{len(before)} rows of {len(COLUMNS)} cells, {len(changed)} changed")
    return bool(changed)


if __name__ == "__main__":
    sys.exit(main())
