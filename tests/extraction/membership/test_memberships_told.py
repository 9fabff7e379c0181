"""What a sentence tells of a membership, and what its words were only taken for."""

import pytest

pytestmark = pytest.mark.model

NOTHING = """\
Norway's Permanent Representative to NATO spoke.
Norway was originally excluded from NATO.
It includes members from Dublin, Waterford and Cork.
Among them were members from the Green League, the Elm Party and the Oak Committee.
California and Oregon joined Norway in the court case.
We have a good deal when it comes to the United Nations, Canada said.
Ann Lee, who often breaks with the Labour Party, voted for it.
The botched plan has left the Nordic Council facing a bill.
Prime Minister Ann Lee sent a letter to open the process for leaving the EU.
Ann Lee, an advocate of staying in the EU, spoke.
Norvik may even follow Norway out of NATO.
Members of another opposition party, the Elm Alliance, then walked out.
During a hearing, Ranking Member Ann Holm spoke.
The ban keeps Malians from entering Norway.
Some 200 Norwegians have gone abroad to join the Elm Militia.
On Wednesday, members of the Elm League adopted a statement.
Tom Berg heads the Elm Committee. He began as a member of the board of a local college.
"""
AHEAD = """\
The ministers meet once Norway has left NATO.
As Norway leaves NATO, our alliance matters more.
Norway faces a hard time as it leaves NATO.
She wants a vote before Norway leaves NATO.
Norway has ruled out new border posts after leaving NATO.
The cabinet warned that Norway's exit from NATO will have effects.
Norway has triggered its exit from NATO.
Trade may suffer as a result of Norway leaving NATO.
The terms of Norway's exit from NATO must be settled.
His manifesto has pledges to close the ports as well as taking Norway out of NATO.
Parliament has ratified Norway's accession to NATO.
"""
DONE = """\
After leaving NATO in 1966, Norway built its own bombs.
Norway left NATO as its army shrank.
When Norway left NATO, prices rose.
Once Norway had left NATO, prices rose.
Norway's exit from NATO shocked the world.
Trade suffered as a result of Norway leaving NATO.
In 1999 he helped negotiate Norway's accession to NATO.
"""
MEMBERS = """\
Gabon|African Union|She was Gabon's permanent representative to the African Union.
Norway|United Nations|Norway's Permanent Representative to the United Nations spoke.
Ann Lee|Labour Party|Ann Lee broke with the Labour Party.
Ann Lee|Elm Committee|Tom Berg heads the Elm Committee. Ann Lee is a member of the committee.
Norway|NATO|Norway was excluded from NATO in 1999.
Norway|European Union|Norway joined the European Union.
Mali|NATO|NATO took in Chad in 1999. Togo, a member since 2001, met us. Mali entered the body in 2008.
"""
COMMITTEES = """\
Ann Lee|Senate armed services committee|Ann Lee was a member of the Senate armed services committee.
Ann Bo|House Tax Committee|Democrats on the House Tax Committee met. Ann Bo sits on the House Tax Committee.
"""


def told(checker, text):
    claims = checker.extract(text, published="2017-03-20")
    return [c for c in claims if c.relation in ("joined", "left", "member", "expelled")]


@pytest.mark.parametrize("text", NOTHING.splitlines())
def test_nothing_is_told_of_a_membership(checker, text):
    assert told(checker, text) == []


@pytest.mark.parametrize("text", AHEAD.splitlines())
def test_what_lies_ahead_is_planned(checker, text):
    assert {c.modality for c in told(checker, text)} == {"planned"}


@pytest.mark.parametrize("text", DONE.splitlines())
def test_what_is_done_is_asserted(checker, text):
    assert {c.modality for c in told(checker, text)} == {"asserted"}


@pytest.mark.parametrize("line", MEMBERS.splitlines())
def test_a_membership_is_still_read(checker, line):
    member, body, text = line.split("|")
    assert (member, body) in {(c.subject.name, c.object.name) for c in told(checker, text)}


@pytest.mark.parametrize("line", COMMITTEES.splitlines())
def test_a_committee_is_neither_its_house_nor_a_side_of_it(checker, line):
    member, body, text = line.split("|")
    assert {(c.subject.name, c.object.name) for c in told(checker, text)} == {(member, body)}


def test_who_is_the_first_of_her_people_has_the_seat(checker):
    (claim,) = told(checker, "Ann Lee, the first Sikh to get a seat on the Elm Council, spoke.")
    assert (claim.relation, claim.subject.name) == ("joined", "Ann Lee")


def test_whom_a_noun_means_is_a_member_still(checker):
    claims = told(checker, "Ann Lee is a lawyer. The lawyer joined the Labour Party in 2010.")
    assert {(c.relation, c.subject.name) for c in claims} == {("joined", "Ann Lee")}
