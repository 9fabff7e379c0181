"""Open each export with the program it is made for; `make try-exports` installs them in a venv of their own.

Usage: python tests/exports/try_readers.py FOLDER, which holds tasks.json, config.xml, reviews.json,
report.sqlite and commands.txt. Prints one line a reader, exits 1 when one of them refuses.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

# Version 1 of the syntax: item, property, value, then pairs of qualifier or reference and value.
_TIME = r"\+\d{4}-\d\d-\d\dT00:00:00Z/(?:9|10|11)"
_VALUE = rf'(?:Q\d+|{_TIME}|"[^"\t]*"|[a-z]{{2,3}}:"[^"\t]*")'
_COMMAND = re.compile(rf"Q\d+\tP\d+\t{_VALUE}(?:\t[PS]\d+\t{_VALUE})*")


def label_studio(folder):
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "config.xml").read_text(encoding="utf-8"))
    tasks = json.loads((folder / "tasks.json").read_text(encoding="utf-8"))
    for task in tasks:
        if not interface.validate_task({"data": task["data"]}):
            raise ValueError("a task is refused")
        for prediction in task["predictions"]:
            faults = interface.validate_prediction(prediction, return_errors=True)
            if faults:
                raise ValueError(f"a prediction is refused: {faults}")
    return f"{len(tasks)} tasks"


def claim_review(folder):
    import extruct

    reviews = (folder / "reviews.json").read_text(encoding="utf-8")
    page = f'<html><body><script type="application/ld+json">{reviews}</script></body></html>'
    found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    if not found or {each["@type"] for each in found} != {"ClaimReview"}:
        raise ValueError(f"no ClaimReview found: {found}")
    return f"{len(found)} reviews"


def datasette(folder):
    path = "/report/claims_with_evidence.json?_shape=array"
    command = [sys.executable, "-m", "datasette", str(folder / "report.sqlite"), "--get", path]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rows = json.loads(shown)
    if not rows or not {"label", "fact_id"} <= set(rows[0]):
        raise ValueError(f"the view is not served: {shown[:200]}")
    return f"{len(rows)} rows of the view"


def quickstatements(folder):
    lines = (folder / "commands.txt").read_text(encoding="utf-8").splitlines()
    wrong = [line for line in lines if not _COMMAND.fullmatch(line)]
    if wrong or not lines:
        raise ValueError(f"not in version 1 of the syntax: {wrong[:1]}")
    return f"{len(lines)} commands (their tool is a website: held against its grammar)"


def main():
    folder, failed = Path(sys.argv[1]), False
    for reader in (label_studio, claim_review, datasette, quickstatements):
        try:
            outcome = f"ok    {reader(folder)}"
        except Exception as fault:
            outcome, failed = f"wrong {fault}", True
        sys.stdout.write(f"{reader.__name__:16}{outcome}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
