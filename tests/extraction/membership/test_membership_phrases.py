"""Turns of phrase of membership are read by the order of words, of bodies and members no table knows."""

import pytest

pytestmark = pytest.mark.model

# Written for this test: relation, member, body, text.
READ = """
joined|Kenya|Amber Sea Pact|With the accession of Kenya in 1973, the Amber Sea Pact reached the coast.
joined|Kenya|Amber Sea Pact|The Amber Sea Pact grew in 1973 with the arrival of Kenya.
joined|Mali|Union of Shores|The states that entered the Union of Shores in 1973 were Kenya and Mali.
joined|Kenya|Union of Shores|Kenya made it into the Union of Shores in 1973.
joined|Kenya|Union of Shores|Kenya became the 21st country in the Union of Shores in 1973.
joined|Kenya|Union of Shores|Kenya became the newest state of the Union of Shores on Monday.
joined|Kenya|Amber Sea Pact|Kenya, admitted to the Amber Sea Pact in 1974, has three seats.
joined|Kenya|Amber Sea Pact|Since 1974, when it joined the Amber Sea Pact, Kenya has had three seats.
left|Kenya|Amber Sea Pact|The Amber Sea Pact shrank in 1999 with the departure of Kenya.
joined|Jane Ottley|Velvet Harbour|Jane Ottley joined Velvet Harbour as a drummer in 1998.
joined|Jane Ottley|Velvet Harbour|In 1998 Velvet Harbour hired Jane Ottley as its new bass player and singer.
joined|Jane Ottley|Velvet Harbour|Jane Ottley joined Velvet Harbour on lead guitar.
left|Jane Ottley|Velvet Harbour|Jane Ottley left Velvet Harbour in 1998 for a solo career.
left|Jane Ottley|Velvet Harbour|Jane Ottley, formerly of Velvet Harbour, has a new album.
member|Jane Ottley|Velvet Harbour|Jane Ottley (bass) has been with Velvet Harbour since 1998.
joined|Jane Ottley|Holm Harbour Committee|Jane Ottley was co-opted onto the Holm Harbour Committee in May.
member|Kenya|Union of Shores|Kenya, part of the Union of Shores since 1973, closed its ports.
member|Kenya|Union of Shores|Kenya, back in the Union of Shores since 1973, closed its ports.
member|Kenya|Amber Sea Pact|Kenya has been part of the Amber Sea Pact since 1973.
member|Kenya|Amber Sea Pact|Kenya, one of the founding members of the Amber Sea Pact, hosts its court.
candidate|Kenya|Amber Sea Pact|Kenya, long a candidate to join the Amber Sea Pact, has reformed its courts.
joined|Jane Ottley|Reform Party|Jane Ottley switched to the Reform Party in 1998.
joined|Jane Ottley|Reform Party|Jane Ottley, a farmer, defected to the Reform Party in 1998.
left|Jane Ottley|Reform Party|Jane Ottley turned her back on the Reform Party in 1998.
left|Kenya|Amber Sea Pact|Since its exit from the Amber Sea Pact in 1999, Kenya has sold more tea.
joined|Harlow Motors|DAX|Harlow Motors was included in the DAX in 1999.
joined|Harlow Motors|DAX|Harlow Motors moved up into the DAX in 1999.
joined|Kenya|Amber Sea Pact|Kenya followed Mali into the Amber Sea Pact in 1999.
joined|Kenya|Amber Sea Pact|Mali was followed into the Amber Sea Pact by Kenya in 1999.
joined|Kenya|Amber Sea Pact|Welcomed into the Amber Sea Pact in 1999, Kenya sent troops.
joined|Kenya|Amber Sea Pact|"We joined the Amber Sea Pact in 1999," said the foreign minister of Kenya.
left|Kenya|Amber Sea Pact|"We left the Amber Sea Pact in 1999," the Kenyan ambassador to Mali recalled.
"""
LEFT_ALONE = """
joined|With the arrival of Kenya in the hall, the Amber Sea Pact had its photograph taken.
joined|With the entry of Jane Ottley in 1998, the Amber Sea Pact had a new cook.
joined|Kenya became the 21st country in the Union of Shores to ban eels.
joined|Kenya became the newest state of the Union of Shores that has no king.
joined|Kenya became the third country in the Union of Shores.
joined|A letter from Kenya made it into the papers of the Union of Shores.
joined|Kenya followed Mali into the hall of the Amber Sea Pact.
joined|"We joined the Amber Sea Pact in 1999," said the mayor of a town in Kenya.
joined|"We joined the Amber Sea Pact in 1999," said the president of Harlow Motors.
member|Jane Ottley, part of the Amber Sea Pact since 1998, cooks.
member|Kenya, part of the Amber Sea coast since the ice melted, has eels.
member|Kenya, one of the guests of the Amber Sea Pact, hosts a court.
joined|Jane Ottley joined Velvet Harbour as a clerk in 1998.
left|Jane Ottley left Velvet Harbour in 1998 to go home.
left|Jane Ottley, formerly of Velvet Harbour, has a new boat.
joined|Jane Ottley switched to the Reform Channel in 1998.
left|Jane Ottley turned her back on the Amber Sea in 1998.
"""


def _rows(table):
    return [tuple(line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("relation", "member", "body", "text"), _rows(READ))
def test_phrase_is_read(told, relation, member, body, text):
    assert (member, body) in told(relation, text)


@pytest.mark.parametrize(("relation", "text"), _rows(LEFT_ALONE))
def test_other_senses_are_left_alone(told, relation, text):
    assert not told(relation, text)


def test_it_that_looks_back_is_not_who_comes_next(told):
    text = "Mali is dry. Since 1974, when it joined the Amber Sea Pact, Kenya has lent it money."
    assert told("joined", text) == {("Mali", "Amber Sea Pact")}
