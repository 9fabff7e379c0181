"""Participles before a clause whose subject is a thing that somebody owns, and other sentences torn apart."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("left", "Ann Holm is a singer. After leaving the Green Party, her first concert was in Oslo.",
         {("Ann Holm", "Green Party")}),
        ("joined", "Ann Holm is a singer. Joining the Green Party in 1999, her best known song was a hit.",
         {("Ann Holm", "Green Party")}),
        ("joined", "Ann Holm is a singer. After leaving school, her brother joined the Green Party.", set()),
        ("left", "Jan Berg went to Torvik College, who is known as a former member of the Green Party.",
         {("Jan Berg", "Green Party")}),
        ("left", "Norway joined the Nordic Union in 1963 but was ousted two years later.",
         {("Norway", "Nordic Union")}),
        ("joined", "Jan Berg was elected in 1966 a corresponding member and in 1990 a full member of the "
                   "Norland Academy of Sciences.", {("Jan Berg", "Norland Academy of Sciences")}),
    ],
)  # fmt: skip
def test_subject_is_who_did_it(told, relation, text, expected):
    assert {
        pair for pair in told(relation, text) if pair[0] in ("Ann Holm", "Jan Berg", "Norway")
    } == expected


@pytest.mark.parametrize(
    "text",
    [
        "What is now Ostland formed part of the northern empire until 1533.",
        "The seven islands constitute the Holm Wildlife Refuge.",
        "The Norwegians established control over the mainland, which they called Torland.",
        "The Holm National Revolution began in 1961.",
        "Ann Holm said that Norway and Sweden form the core of the Nordic Union.",
    ],
)
def test_what_is_made_of_something_is_not_founded(told, text):
    assert not told("founded", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2020 the army set up a military junta called the National Committee.",
            "National Committee",
        ),
        ("In 1999 the Holm Union merged into a single party called the Holm Front.", "Holm Front"),
        ("Jan Berg is the founder of the far-right blog The Brussels Journal.", "Brussels Journal"),
        ("4AD founder and president Jan Berg left for Oslo.", "4AD"),
    ],
)
def test_name_stands_for_the_noun_it_follows(told, text, expected):
    assert expected in {subject for subject, _ in told("founded", text)}


def test_states_that_combine_to_form_another_did_so(drafts_of):
    (draft,) = drafts_of("In 1964 Tanganyika and Zanzibar combined to form the United Republic of Torland.")
    assert (draft.candidate.relation, draft.modality) == ("founded", "asserted")
