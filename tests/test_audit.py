"""An audit that could not look anything up is no clean one."""

import importlib.util
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("audit", Path(__file__).parent / "bench" / "audit.py")
audit = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(audit)

CLEAN = {"name": "a", "version": "1.0", "vulns": []}
WEAK = {"name": "b", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
UNKNOWN = {"name": "c", "skip_reason": "c (3.0) could not be looked up"}


@pytest.mark.parametrize(
    ("packages", "code", "said"),
    [
        ([CLEAN], 0, "1 of 1 locked packages looked up, 0 known vulnerabilities"),
        ([CLEAN, WEAK], 1, "b 2.0: PYSEC-1, mended in 2.1"),
        ([CLEAN, UNKNOWN], 2, "NOT AUDITED: 1 packages"),
        ([UNKNOWN, WEAK], 1, "NOT AUDITED: 1 packages"),
        ([UNKNOWN], 2, "0 of 1 locked packages looked up"),
        ([], 2, "0 of 0 locked packages looked up"),
    ],
)
def test_only_what_was_looked_up_counts_as_clean(packages, code, said):
    lines, ended = audit.judged({"dependencies": packages})
    assert ended == code
    assert said in "\n".join(lines)
