"""Officers who are not elected again."""

import pytest

pytestmark = pytest.mark.model


def moves(drafts):
    return {
        (d.candidate.relation.value, d.subject.name, d.object and d.object.name)
        for d in drafts
        if d.candidate.relation.value in ("took_office", "left_office")
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ann Holt was mayor of Elmport from 2010. She lost re-election in 2014.",
         {("left_office", "Ann Holt", "Elmport")}),
        ("Ann Holt lost her bid for re-election as mayor of Elmport in 2014.",
         {("left_office", "Ann Holt", "Elmport")}),
        ("Ann Holt became mayor of Elmport in 2010 but was defeated in the 2014 election.",
         {("left_office", "Ann Holt", "Elmport")}),
        ("Ann Holt was president of Malawi. She was denied a second term in 2014.",
         {("left_office", "Ann Holt", "Malawi")}),
        ("In 2014 Tom Ray defeated the incumbent mayor of Elmport, Ann Holt.",
         {("left_office", "Ann Holt", "Elmport"), ("took_office", "Tom Ray", "Elmport")}),
        ("President Ann Holt of Malawi lost the presidential election to Tom Ray.",
         {("left_office", "Ann Holt", "Malawi"), ("took_office", "Tom Ray", "Malawi")}),
        ("Ann Holt was mayor of Elmport. Tom Ray defeated her in the 2014 election.",
         {("left_office", "Ann Holt", "Elmport"), ("took_office", "Tom Ray", "Elmport")}),
    ],
)  # fmt: skip
def test_who_is_voted_down_leaves(drafts_of, text, told):
    assert told <= moves(drafts_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt was mayor of Elmport. She was defeated in the 2014 election for governor.",
        "Ann Holt was mayor of Elmport. She was defeated by Tom Ray at chess.",
        "Ann Holt, a former mayor of Elmport, was defeated in the 2014 election.",
        "Finance minister Ann Holt of Malawi was defeated in the general election by Tom Ray.",
        "Ann Holt was leader of the Elm Party. She was defeated in the 2014 election.",
        "Opposition leader Ann Holt of Malawi lost the election to Tom Ray.",
        "Tom Ray of Elmport defeated the incumbent champion in 2010.",
    ],
)
def test_who_loses_elsewhere_does_not(drafts_of, text):
    assert not moves(drafts_of(text))
