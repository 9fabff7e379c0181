"""Cases told a line each, their parts parted by `|`."""

import pytest

__all__ = ["assert_told", "cases_of"]


def cases_of(lines, misread):
    """Give relation, subject, text and the rest of each line as a case; texts that are misread must fail."""
    for line in lines.splitlines():
        relation, subject, text, *expected = line.split("|")
        marks = [pytest.mark.xfail(strict=True)] if text in misread else []
        yield pytest.param(relation, subject, text, expected, marks=marks, id=text)


def assert_told(claims, subject, body):
    """Assert that pairs hold a subject with its body; one after `not` must be missing."""
    if subject.startswith("not "):
        assert subject.removeprefix("not ") not in {who for who, _ in claims}
    elif body.startswith("not "):
        assert (subject, body.removeprefix("not ")) not in claims
    else:
        assert (subject, body) in claims
