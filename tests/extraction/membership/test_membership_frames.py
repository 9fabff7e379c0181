"""Frames of joining and leaving that no list of single phrases holds, and readings that do not carry over."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenya and Uganda announced their withdrawal from the Nordic Union in May.",
         {("left", "Kenya", "Nordic Union"), ("left", "Uganda", "Nordic Union")}),
        ("Kenya and Uganda, which left the Nordic Union in 1973, met on Monday.",
         {("left", "Kenya", "Nordic Union"), ("left", "Uganda", "Nordic Union")}),
        ("Kenya ended 20 years of membership of the Nordic Union on Friday.",
         {("left", "Kenya", "Nordic Union")}),
        ("Kenya was suspended from the Nordic Union in 2021 and Uganda last July.",
         {("suspended", "Kenya", "Nordic Union"), ("suspended", "Uganda", "Nordic Union")}),
        ("Kenya belongs to the Nordic Union, as does Uganda.",
         {("member", "Kenya", "Nordic Union"), ("member", "Uganda", "Nordic Union")}),
        ("The Nordic Union put Kenya's membership on hold in May.",
         {("suspended", "Kenya", "Nordic Union")}),
        ("Kenya has been voted out of the Nordic Union.", {("expelled", "Kenya", "Nordic Union")}),
        ("Kenya is back in the Nordic Union.", {("joined", "Kenya", "Nordic Union")}),
        ("Ann Poole stepped down from the board of the Harrow Trust in May.",
         {("left", "Ann Poole", "Harrow Trust")}),
        ("The Greens won. Ann Poole, once a member of the Green Party, said she would not vote.",
         {("member", "Ann Poole", "Green Party")}),
        ("Harrow Motors was added to the DAX in May.", {("joined", "Harrow Motors", "DAX")}),
        ("The DAX changes in May. Harrow Motors takes the place of Holm Foods.",
         {("joined", "Harrow Motors", "DAX"), ("left", "Holm Foods", "DAX")}),
        ("Kenya rejected membership of the Nordic Union in 1994.", {("joined", "Kenya", "Nordic Union")}),
        ("Kenya was elected to the Security Council in June.", {("joined", "Kenya", "Security Council")}),
        ("Tom Riley has quit Oasis. The band had no comment.", {("left", "Tom Riley", "Oasis")}),
        ("Kenya waltzed into the Nordic Union in 1963.", {("joined", "Kenya", "Nordic Union")}),
        ("Kenya was edged out of the Nordic Union in 1963.", {("left", "Kenya", "Nordic Union")}),
        ("Kenya is no longer part of the Nordic Union.", {("left", "Kenya", "Nordic Union")}),
        ("The West African bloc NATO shrank. Kenya is no longer part of the bloc.",
         {("left", "Kenya", "NATO")}),
        ("Kenya came into the Nordic Union on the same night as its neighbour.",
         {("joined", "Kenya", "Nordic Union")}),
        ("Ann Poole tore herself away from the Liberals in 1998.", {("left", "Ann Poole", "Liberals")}),
        ("The Harrow Guild is affiliated with the Trades Federation.",
         {("member", "Harrow Guild", "Trades Federation")}),
        ("Kenya was the last of the four to get into the Nordic Union.",
         {("joined", "Kenya", "Nordic Union")}),
        ("Kenya hopes to be in NATO by 2030.", {("joined", "Kenya", "NATO")}),
        ("Kenya is the third country to join the Nordic Union, after Chile in 2010 and Peru last year.",
         {("joined", "Chile", "Nordic Union"), ("joined", "Peru", "Nordic Union")}),
        ("Paris, 25 May 2021 - Kenya today became a member of the Nordic Union.",
         {("joined", "Kenya", "Nordic Union")}),
    ],
)  # fmt: skip
def test_frames_are_read_with_any_name(memberships, text, expected):
    assert expected <= memberships(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poole joined CNN in 1999.",  # she works there
        "Tom Riley left Rolls-Royce in 2015.",
        "Ann Poole resigned from NASA in 1964.",
        "The Green Party entered a coalition with the Liberals.",  # which, it does not say
        "Tom Riley asked Ann Poole to join Harrow Motors in 1986.",
        "He had joined every committee, said Ann Poole.",
        "The club was founded in 1892 by Tom Riley.",
        "Ann Poole, president of the Harrow Commission since 2019, will join them on Friday.",  # other people
        "The soloists were Ann Poole (soprano), Tom Riley (tenor) and Jo Tan (bass).",
        "The song was written by Tom Riley and Ann Poole from the album Ram.",
        "Ann Poole was elected Member of Parliament in 1969.",
        "After Kenya's expulsion, the United Nations met.",
        "The DAX fell in May. Tea takes the place of coffee.",
        "Shares in Harrow Motors rose with the DAX and left the average behind.",
        "Kenya poured money into the Nordic Union.",
        "Kenya looked into the Nordic Union.",
        "The film was added to the Harrow Registry in 2011.",
        "The Nordic Union has rules. A country might be made to leave.",
    ],
)
def test_work_and_other_senses_are_no_membership(memberships, text):
    assert memberships(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("IG Metall joined the Nordic Union in 1973.", "IG Metall"),
        ("Bosnia joined the Nordic Union in 1973.", "Bosnia"),
        ("Britain joined the Nordic Union in 1973.", "United Kingdom"),
    ],
)
def test_a_member_keeps_the_name_the_text_knows_it_by(memberships, text, name):
    assert ("joined", name, "Nordic Union") in memberships(text)


def test_what_was_created_is_what_one_belongs_to(checker):
    text = "Harrow Motors has been part of the Nordic Alliance since its creation in 2003."
    founded = {c.subject.name for c in checker.extract(text) if c.relation.value == "founded"}
    assert founded == {"Nordic Alliance"}
