"""What did not quite happen, just had, or stood somewhere by error."""

import pytest

from claims.extraction.assertion.denied import is_taken_back
from claims.extraction.assertion.fictions import is_fiction

pytestmark = pytest.mark.model

# Relation, who, sentence, and polarity and modality, or `none` where nothing is claimed.
LINES = """\
left|Malta|Malta all but left the European Union in 2016.|negative|asserted
left|Malta|Malta had all but left the European Union by then.|negative|asserted
left|Malta|Malta virtually left the European Union in 2016.|negative|asserted
member|Peru|Peru is all but a member of NATO.|none
member|Peru|Peru is a member of NATO in all but name.|negative|asserted
member|Peru|Peru was a member of NATO in everything but name.|negative|asserted
member|Malta|Malta is a member of the European Union in name and in deed.|positive|asserted
joined|Latvia|Latvia nearly did not join NATO in 2004.|positive|asserted
joined|Latvia|Hardly had Latvia joined NATO in 2004 when prices rose.|positive|asserted
joined|Latvia|Latvia had scarcely joined NATO in 2004 before prices rose.|positive|asserted
joined|Peru|Peru hardly joined NATO for love.|negative|asserted
member|Peru|Peru has hardly ever been a member of NATO.|negative|asserted
member|Peru|A misprint in the yearbook listed Peru among the members of NATO.|negative|asserted
member|Peru|Peru is wrongly listed among the members of NATO.|negative|asserted
member|Malta|Malta is listed among the members of the European Union.|positive|asserted
joined|Peru|The charts show, in error, that Peru has joined NATO.|negative|asserted
joined|Peru|The notion that Peru joined NATO in 2004 is popular.|positive|planned
joined|Peru|A first attempt by Peru to join NATO, in 2004, failed.|negative|planned
joined|Peru|Peru's second bid to join NATO failed.|negative|planned
joined|Peru|Parliament voted against the admission of Peru to NATO.|positive|planned
joined|Peru|A majority against the admission of Peru to NATO was found.|positive|planned
joined|Latvia|The party that opposed Latvia's accession to NATO in 2004 was dissolved.|positive|planned
held_office|Ann Lee|His friends could not accept that Ann Lee was president of Kenya.|positive|asserted
held_office|Ann Lee|Nobody minded that Ann Lee was president of Kenya.|positive|asserted
took_office|Ann Lee|It did not bother him that Ann Lee became president of Kenya.|none
held_office|Ann Lee|Ann Lee was president of Kenya only in the imagination of a weekly.|none
member|Peru|Correction: An earlier version of this story said that Peru is a member of NATO.|none
member|Peru|The first version of the treaty said that Peru is a member of NATO.|positive|reported
held_office|Ann Lee|Ann Lee was president of Kenya, or so it said, though she never was.|negative|asserted
joined|Peru|Peru joined neither NATO nor the African Union.|negative|asserted
member|Peru|Peru belongs neither to NATO nor to the African Union.|negative|asserted
member|Peru|Peru belongs to neither NATO nor the African Union.|negative|asserted
joined|Latvia|It is no threat to Peru, nor to NATO, which Latvia joined in 2004.|positive|asserted
held_office|Ann Lee|Ann Lee never again held the office of president of Kenya after 2007.|negative|asserted
took_office|Ann Lee|Ann Lee never became president of Kenya again.|none
left_office|Ann Lee|Ann Lee did not die in office as president of Kenya.|none
left_office|Ann Lee|Ann Lee did not resign as president of Kenya but was voted out.|none
left_office|Ann Lee|Ann Lee did not resign as president of Kenya but stayed on.|negative|asserted
took_office|Ann Lee|Ann Lee was not elected president of Kenya but appointed.|none
joined|Peru|A hoax had Peru joining NATO.|none
left|Latvia|Had the vote of 2003 gone the other way, Latvia would no longer be in NATO.|positive|conditional
joined|Peru|Bookmakers gave odds of 20 to 1 on Peru joining NATO.|none
"""


@pytest.mark.parametrize("line", LINES.splitlines())
def test_each_sentence_is_read_as_it_is_said(drafts_of, line):
    relation, who, text, *read = line.split("|")
    own = [d for d in drafts_of(text) if d.candidate.relation == relation and d.subject.name == who]
    said = {(d.polarity.value, d.modality.value) for d in own}
    assert (not said) if read == ["none"] else (tuple(read) in said)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Mali was a member, which it is not.", True),
        ("Mali was a member, though it never was.", True),
        ("Mali joined the pact, but it did not.", True),
        ("Mali joined the pact, but it did not pay.", False),
        ("Mali joined the pact and wanted to lead it, but it did not.", False),
        ("Mali joined the pact. It had left the union, which it never was.", False),
    ],
)
def test_only_what_stands_before_the_comma_is_taken_back(text, is_so):
    assert is_taken_back(text, text.index("m" if "member" in text else "j")) is is_so


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("We originally wrote that Mali had left.", True),
        ("This article initially gave the wrong year.", True),
        ("The first edition of the book appeared when Mali left.", False),
        ("An earlier version of the treaty named Mali.", False),
        ("Lee reigned only in her dreams.", True),
        ("Lee starred only in films that Mali paid for.", False),
        ("Lee ruled only in winter.", False),
    ],
)
def test_corrections_and_dreams_are_known_by_their_words(text, is_so):
    assert is_fiction(text, 0) is is_so
