# ruff: noqa: E501  -- one case a line
"""How firmly newsroom sentences say a thing: a drill written before the clause rules were touched for it.

Written in one sitting by somebody who had seen the cue table of the round before, so no blind test: it counts
what changes. Of the 153 sentences 123 were read right before, 145 after; `MISREAD` holds what is still
wrong, mostly because nothing is found there at all. Each line: relation, subject, sentence, polarity and
modality, or `none` where nothing is claimed.
"""

from datetime import date

import pytest

pytestmark = pytest.mark.model

MISREAD = {
    "Serbia could join the European Union as early as 2028.",
    "Serbia is no closer to joining the European Union.",
    "Serbia gave up on joining the European Union.",
    "Mara Lindqvist resisted calls to resign as chief executive of Ericsson.",
    "Mara Lindqvist faces calls to resign as chief executive of Ericsson.",
    "Mara Lindqvist turned down an offer to become chief executive of Ericsson.",
}
CASES = """\
joined|Serbia|Serbia hopes to join the European Union by 2030.|positive|planned
joined|Serbia|Serbia vowed to join the European Union.|positive|planned
joined|Serbia|Serbia's hopes of joining the European Union have faded.|positive|planned
joined|Serbia|Serbia is poised to join the European Union.|positive|planned
joined|Serbia|Serbia is due to join the European Union next year.|positive|planned
joined|Serbia|Serbia is on course to join the European Union.|positive|planned
joined|Serbia|Serbia is on track to join the European Union in 2028.|positive|planned
joined|Serbia|Serbia is in line to join the European Union.|positive|planned
joined|Serbia|Serbia looks likely to join the European Union.|positive|planned
joined|Serbia|Serbia aspires to join the European Union.|positive|planned
joined|Serbia|Serbia has set its sights on joining the European Union.|positive|planned
joined|Serbia|Serbia is considering joining the European Union.|positive|planned
joined|Serbia|Serbia is in talks to join the European Union.|positive|planned
joined|Serbia|Serbia is negotiating to join the European Union.|positive|planned
joined|Serbia|Serbia is keen to join the European Union.|positive|planned
joined|Serbia|Serbia has been invited to join the European Union.|positive|planned
joined|Serbia|Lawmakers urged Serbia to join the European Union.|positive|planned
joined|Serbia|The vote paves the way for Serbia to join the European Union.|positive|planned
joined|Serbia|The vote clears the way for Serbia to join the European Union.|positive|planned
joined|Serbia|Parliament backed a proposal for Serbia to join the European Union.|positive|planned
joined|Serbia|A referendum on whether Serbia should join the European Union is planned.|none
joined|Serbia|Serbia should join the European Union, the minister argued.|positive|planned
joined|Serbia|Serbia must join the European Union, the minister argued.|positive|planned
joined|Serbia|Serbia could join the European Union as early as 2028.|positive|conditional
joined|Serbia|Serbia might yet join the European Union.|positive|conditional
joined|Serbia|If Serbia were to join the European Union, farmers would gain.|positive|conditional
joined|Serbia|Had Serbia joined the European Union, farmers would have gained.|positive|conditional
joined|Serbia|Farmers would gain once Serbia joins the European Union.|positive|conditional
joined|Serbia|Until Serbia joins the European Union, tariffs will stay.|positive|planned
joined|Serbia|Until Serbia joined the European Union, tariffs were high.|positive|asserted
joined|Serbia|When Serbia joined the European Union, tariffs fell.|positive|asserted
joined|Serbia|Unless Serbia mends its courts it will not join the European Union.|negative|conditional
joined|Serbia|As long as Serbia does not join the European Union, tariffs will stay.|negative|conditional
joined|Serbia|Serbia is no closer to joining the European Union.|positive|planned
joined|Serbia|Serbia has ruled out joining the European Union.|negative|asserted
joined|Serbia|Serbia ruled itself out of joining the European Union.|negative|asserted
joined|Serbia|Serbia has shelved plans to join the European Union.|negative|planned
joined|Serbia|Serbia scrapped its bid to join the European Union.|negative|planned
joined|Serbia|Serbia put its bid to join the European Union on hold.|negative|planned
joined|Serbia|Hungary blocked Serbia's bid to join the European Union.|negative|planned
joined|Serbia|Hungary vetoed Serbia's bid to join the European Union.|negative|planned
joined|Serbia|Serbia withdrew its application to join the European Union.|negative|planned
joined|Serbia|Serbia gave up on joining the European Union.|negative|planned
joined|Serbia|Serbia lost interest in joining the European Union.|negative|planned
joined|Serbia|Serbia fell short of joining the European Union.|negative|asserted
joined|Serbia|Serbia missed out on joining the European Union.|negative|asserted
joined|Serbia|Serbia was turned down when it tried to join the European Union.|positive|planned
joined|Serbia|Serbia was denied permission to join the European Union.|negative|planned
joined|Serbia|Serbia has not yet joined the European Union.|negative|asserted
joined|Serbia|Serbia is yet to join the European Union.|negative|asserted
joined|Serbia|Serbia has so far declined to join the European Union.|negative|asserted
joined|Serbia|At no time did Serbia join the European Union.|negative|asserted
joined|Serbia|Serbia never did join the European Union.|negative|asserted
joined|Serbia|Neither Serbia nor Moldova has joined the European Union.|negative|asserted
joined|Serbia|Serbia is not going to join the European Union.|negative|planned
joined|Serbia|Serbia will not be joining the European Union.|negative|planned
joined|Serbia|Serbia has no intention of joining the European Union.|negative|planned
joined|Serbia|Serbia has no plans to join the European Union.|negative|planned
joined|Serbia|There is little chance of Serbia joining the European Union.|negative|planned
joined|Serbia|Nobody expects Serbia to join the European Union.|negative|planned
joined|Serbia|Serbia, which refused to join the European Union, traded with Russia.|negative|asserted
joined|Serbia|It is false that Serbia joined the European Union.|negative|asserted
joined|Serbia|Reports that Serbia had joined the European Union were untrue.|negative|reported
joined|Serbia|The claim that Serbia joined the European Union is wrong.|negative|reported
joined|Serbia|Contrary to reports, Serbia has not joined the European Union.|negative|asserted
joined|Serbia|Serbia joined the European Union, the broadcaster reported.|positive|reported
joined|Serbia|Serbia joined the European Union, officials confirmed.|positive|asserted
joined|Serbia|Serbia finally got to join the European Union.|positive|asserted
joined|Serbia|Serbia was cleared to join the European Union.|positive|planned
joined|Serbia|Serbia won approval to join the European Union.|positive|planned
joined|Serbia|Serbia was persuaded to join the European Union.|positive|asserted
joined|Serbia|Ten years after joining the European Union, Serbia is richer.|positive|asserted
joined|Serbia|Serbia regrets joining the European Union.|positive|asserted
joined|Serbia|Serbia prides itself on having joined the European Union.|positive|asserted
joined|Serbia|Would Serbia ever join the European Union?|none
joined|Serbia|Why did Serbia not join the European Union?|none
joined|Serbia|Critics ask whether Serbia will join the European Union.|none
left|Malta|Malta threatened to leave the Commonwealth.|positive|planned
left|Malta|Malta stopped short of leaving the Commonwealth.|negative|asserted
left|Malta|Malta has no desire to leave the Commonwealth.|negative|planned
left|Malta|Malta voted against leaving the Commonwealth.|negative|asserted
left|Malta|Malta voted to leave the Commonwealth.|positive|planned
left|Malta|Malta decided not to leave the Commonwealth.|negative|planned
left|Malta|Malta promised never to leave the Commonwealth.|negative|planned
left|Malta|Malta announced that it would leave the Commonwealth.|positive|planned
left|Malta|Malta announced its withdrawal from the Commonwealth.|positive|asserted
left|Malta|Malta was talked out of leaving the Commonwealth.|negative|asserted
left|Malta|Malta narrowly avoided leaving the Commonwealth.|negative|asserted
left|Malta|Malta was on the verge of leaving the Commonwealth.|positive|planned
left|Malta|Malta is mulling leaving the Commonwealth.|positive|planned
left|Malta|Malta warned it might leave the Commonwealth.|positive|conditional
left|Malta|Malta has since left the Commonwealth.|positive|asserted
left|Malta|Malta went on to leave the Commonwealth in 1990.|positive|asserted
left|Malta|Malta would leave the Commonwealth two decades later.|positive|asserted
left|Malta|Malta is reported to have left the Commonwealth.|positive|reported
left|Malta|Malta was wrongly reported to have left the Commonwealth.|negative|reported
left_office|Mara Lindqvist|Mara Lindqvist refused to resign as chief executive of Ericsson.|negative|asserted
left_office|Mara Lindqvist|Mara Lindqvist resisted calls to resign as chief executive of Ericsson.|negative|asserted
left_office|Mara Lindqvist|Mara Lindqvist rejected calls for her to step down as chief executive of Ericsson.|negative|planned
left_office|Mara Lindqvist|Mara Lindqvist offered to resign as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist is under pressure to resign as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist faces calls to resign as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist has no intention of stepping down as chief executive of Ericsson.|negative|planned
left_office|Mara Lindqvist|Mara Lindqvist vowed not to step down as chief executive of Ericsson.|negative|planned
left_office|Mara Lindqvist|Mara Lindqvist agreed to step down as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist was forced to step down as chief executive of Ericsson.|positive|asserted
left_office|Mara Lindqvist|Mara Lindqvist will step down as chief executive of Ericsson in May.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist is stepping down as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist said she would step down as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Mara Lindqvist denied that she had resigned as chief executive of Ericsson.|negative|asserted
left_office|Mara Lindqvist|Mara Lindqvist has not resigned as chief executive of Ericsson.|negative|asserted
left_office|Mara Lindqvist|Investors want Mara Lindqvist to step down as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|If the deal fails, Mara Lindqvist will resign as chief executive of Ericsson.|positive|conditional
left_office|Mara Lindqvist|Mara Lindqvist would resign as chief executive of Ericsson if the deal failed.|positive|conditional
left_office|Mara Lindqvist|Mara Lindqvist nearly resigned as chief executive of Ericsson.|negative|asserted
left_office|Mara Lindqvist|Mara Lindqvist considered resigning as chief executive of Ericsson.|positive|planned
left_office|Mara Lindqvist|Should Mara Lindqvist resign as chief executive of Ericsson?|none
took_office|Mara Lindqvist|Mara Lindqvist is set to become chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist is tipped to become chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist is expected to become chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist was expected to become chief executive of Ericsson, but withdrew.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist is the front-runner to become chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist was in the running to become chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist turned down an offer to become chief executive of Ericsson.|negative|planned
took_office|Mara Lindqvist|Mara Lindqvist declined to become chief executive of Ericsson.|negative|asserted
took_office|Mara Lindqvist|Mara Lindqvist failed in her bid to become chief executive of Ericsson.|negative|planned
took_office|Mara Lindqvist|Mara Lindqvist lost the race to become chief executive of Ericsson.|negative|planned
took_office|Mara Lindqvist|Mara Lindqvist was passed over to become chief executive of Ericsson.|negative|asserted
took_office|Mara Lindqvist|Mara Lindqvist could become chief executive of Ericsson.|positive|conditional
took_office|Mara Lindqvist|Mara Lindqvist never became chief executive of Ericsson.|negative|asserted
took_office|Mara Lindqvist|Mara Lindqvist did not become chief executive of Ericsson until 2015.|positive|asserted
took_office|Mara Lindqvist|Mara Lindqvist dreamed of becoming chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist went on to become chief executive of Ericsson.|positive|asserted
took_office|Mara Lindqvist|Mara Lindqvist rose to become chief executive of Ericsson.|positive|asserted
took_office|Mara Lindqvist|Mara Lindqvist returned to become chief executive of Ericsson.|positive|asserted
took_office|Mara Lindqvist|Mara Lindqvist will take over as chief executive of Ericsson in May.|positive|planned
took_office|Mara Lindqvist|Mara Lindqvist has been named chief executive of Ericsson.|positive|asserted
took_office|Mara Lindqvist|Mara Lindqvist would have become chief executive of Ericsson but for the scandal.|positive|conditional
took_office|Mara Lindqvist|Ericsson has yet to name Mara Lindqvist chief executive.|negative|asserted
took_office|Mara Lindqvist|The board plans to appoint Mara Lindqvist chief executive of Ericsson.|positive|planned
took_office|Mara Lindqvist|The board refused to appoint Mara Lindqvist chief executive of Ericsson.|negative|asserted
holds_office|Mara Lindqvist|Mara Lindqvist is not the chief executive of Ericsson.|negative|asserted
holds_office|Mara Lindqvist|Mara Lindqvist is no longer chief executive of Ericsson.|negative|asserted
holds_office|Mara Lindqvist|Mara Lindqvist remains chief executive of Ericsson.|positive|asserted
holds_office|Mara Lindqvist|Mara Lindqvist has never been chief executive of Ericsson.|negative|asserted
member|Serbia|Serbia is not a member of NATO.|negative|asserted
member|Serbia|Serbia is no longer a member of NATO.|negative|asserted
member|Serbia|Serbia has never been a member of NATO.|negative|asserted
joined|Serbia|Serbia wants to be a member of NATO.|positive|planned
member|Serbia|Serbia remains outside NATO.|negative|asserted
founded|Ericsson|Ericsson was not founded in 1900.|negative|asserted
founded|Ericsson|Ericsson is said to have been founded in 1876.|positive|reported
founded|Ericsson|Ericsson would not have been founded in 1876 without a loan.|positive|conditional
"""


def _cases():
    """Give each line as a test case."""
    for line in CASES.splitlines():
        relation, subject, text, *expected = line.split("|")
        marks = [pytest.mark.xfail(strict=True)] if text in MISREAD else []
        yield pytest.param(relation, subject, text, expected, marks=marks, id=text)


_GROUP = {"expelled": "left", "held_office": "holds_office"}


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give how a sentence states a relation of a subject, None where it claims nothing of the kind."""

    def found(relation, subject, text):
        drafts = drafts_without_table(text, date(2026, 3, 1))
        return next(
            (d for d in drafts if _GROUP.get(d.candidate.relation.value, d.candidate.relation.value) == relation
             and d.subject.name == subject), None,
        )  # fmt: skip

    return found


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(_cases()))
def test_each_sentence_is_read_as_firmly_as_it_speaks(read, relation, subject, text, expected):
    draft = read(relation, subject, text)
    if expected == ["none"]:
        assert draft is None
        return
    assert draft is not None
    assert [draft.polarity.value, draft.modality.value] == expected
