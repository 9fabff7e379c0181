"""The secretary whom a society elects, and somebody's secretary."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ray is president of the Elmport Chess Club. Ann Holt was elected secretary.",
        "The Elmport Chess Club elected Ann Holt secretary in May.",
        "Tom Ray helped to found the Elmport Chess Club. Ann Holt became its secretary in 1910.",
    ],
)
def test_a_society_has_its_secretary(drafts_of, text):
    assert ("took_office", "Ann Holt", "secretary") in {
        (d.candidate.relation.value, d.subject.name, d.role and d.role.name) for d in drafts_of(text)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ray is president of the Elmport Chess Club. Ann Holt was his secretary.",
        "Tom Ray is president of the Elmport Chess Club. Ann Holt became secretary to Ray.",
        "Tom Ray is president of the Elmport Chess Club. He married Ann Holt, a secretary.",
    ],
)
def test_somebodys_secretary_holds_no_office(drafts_of, text):
    assert "Ann Holt" not in {d.subject.name for d in drafts_of(text)}
