"""Cases told a line each, their parts parted by `|`."""

import pytest

__all__ = ["assert_told", "cases_of", "dates_of"]


def cases_of(lines, misread):
    """Give relation, subject, text and the rest of each line as a case; texts that are misread must fail."""
    for line in lines.splitlines():
        relation, subject, text, *expected = line.split("|")
        marks = [pytest.mark.xfail(strict=True)] if text in misread else []
        yield pytest.param(relation, subject, text, expected, marks=marks, id=text)


def dates_of(drafts, relation, subject):
    """Give the dates of the drafts of a relation that have a subject; "none" where one has none."""
    own = [d for d in drafts if d.candidate.relation.value == relation and d.subject.name == subject]
    return {d.when.edtf if d.when is not None else "none" for d in own}


def assert_told(claims, subject, body):
    """Assert that pairs hold a subject with its body; one after `not` must be missing."""
    if subject.startswith("not "):
        assert subject.removeprefix("not ") not in {who for who, _ in claims}
    elif body.startswith("not "):
        assert (subject, body.removeprefix("not ")) not in claims
    else:
        assert (subject, body) in claims
