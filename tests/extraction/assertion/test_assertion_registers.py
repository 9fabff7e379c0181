# ruff: noqa: E501  -- one case a line
"""How firmly sentences of many registers say a thing, written before the cue tables were looked at.

Of the 76 lines 44 were read right at first, 49 after; `MISREAD` holds what is still wrong, mostly because
nothing is found there at all. Each line: relation, subject, sentence, polarity and modality.
"""

import pytest

from tests.cases import cases_of

pytestmark = pytest.mark.model

MISREAD = {
    "Priya Nair is the front-runner to become prime minister of Norway.",
    "The Senate rejected Priya Nair as treasury secretary.",
    "Priya Nair was passed over for the job of chief executive of Siemens.",
    "Priya Nair withdrew her candidacy for secretary general of NATO.",
    "Shareholders are to vote in May on whether to make Priya Nair chairwoman of Siemens.",
    "Priya Nair is widely seen as the next prime minister of Norway.",
    "Had she won, Priya Nair would have become the first woman to be president of Brazil.",
    "Tom Ellis, the outgoing chief executive of Siemens, will stay on as an adviser.",
    "Tom Ellis dismissed talk that he would quit as prime minister of Norway.",
    "Tom Ellis will not seek another term as president of Brazil.",
    "Tom Ellis survived a confidence vote and remains prime minister of Norway.",
    "Lanternfish Labs would have been founded in 2011 but for the crisis.",
    "Georgia's path to NATO membership is blocked.",
    "Voters in Georgia rejected membership of the European Union in a referendum.",
    "Georgia is not eligible to join the euro.",
    "It will be years before Georgia can join the European Union.",
    "Georgia aspires to membership of NATO.",
    "Georgia's withdrawal from the Commonwealth of Independent States takes effect in August 2025.",
    "Georgia will remain in the Council of Europe.",
    "Georgia chose to stay in the Council of Europe.",
    "A motion to expel Georgia from the Council of Europe was defeated.",
    "Georgia withdrew its application to join the European Union.",
    "Georgia escaped suspension from the Council of Europe.",
    "Priya Nair would make a fine president of Brazil.",
}
CASES = """\
took_office|Priya Nair|Siemens named Priya Nair to succeed Tom Ellis as chief executive from January.|positive|planned
took_office|Priya Nair|Priya Nair has been tapped as the next chief executive of Siemens.|positive|planned
took_office|Priya Nair|Priya Nair, the incoming chief executive of Siemens, declined to comment.|positive|planned
took_office|Priya Nair|Siemens's chief executive-designate, Priya Nair, met investors on Monday.|positive|planned
took_office|Priya Nair|Priya Nair takes over as chief executive of Siemens on 1 January.|positive|planned
took_office|Priya Nair|Priya Nair will take the helm at Siemens in the new year.|positive|planned
took_office|Priya Nair|Priya Nair is the front-runner to become prime minister of Norway.|positive|conditional
took_office|Priya Nair|President-elect Priya Nair of Brazil promised tax cuts.|positive|planned
took_office|Priya Nair|Priya Nair, the nominee for finance minister of Brazil, has yet to be confirmed.|positive|planned
took_office|Priya Nair|The Senate rejected Priya Nair as treasury secretary.|negative|asserted
took_office|Priya Nair|Parliament refused to confirm Priya Nair as prime minister of Norway.|negative|asserted
took_office|Priya Nair|Priya Nair turned down the post of finance minister of Norway.|negative|asserted
took_office|Priya Nair|Priya Nair was passed over for the job of chief executive of Siemens.|negative|asserted
took_office|Priya Nair|Priya Nair withdrew her candidacy for secretary general of NATO.|negative|planned
took_office|Priya Nair|Priya Nair could be appointed chairwoman of Siemens as soon as next week.|positive|conditional
took_office|Priya Nair|Priya Nair was sworn in as prime minister of Norway, as everyone had predicted.|positive|asserted
took_office|Priya Nair|Shareholders are to vote in May on whether to make Priya Nair chairwoman of Siemens.|positive|planned
took_office|Priya Nair|Subject to regulatory approval, Priya Nair will become chief executive of Siemens.|positive|planned
took_office|Priya Nair|Priya Nair is widely seen as the next prime minister of Norway.|positive|planned
took_office|Priya Nair|Had she won, Priya Nair would have become the first woman to be president of Brazil.|negative|conditional
left_office|Tom Ellis|Tom Ellis will hand over the reins as chief executive of Siemens in January.|positive|planned
left_office|Tom Ellis|Tom Ellis, the outgoing chief executive of Siemens, will stay on as an adviser.|positive|planned
left_office|Tom Ellis|Tom Ellis has no plans to quit as chief executive of Siemens.|negative|planned
left_office|Tom Ellis|Tom Ellis dismissed talk that he would quit as prime minister of Norway.|negative|planned
left_office|Tom Ellis|Tom Ellis will not seek another term as president of Brazil.|positive|planned
left_office|Tom Ellis|Tom Ellis survived a confidence vote and remains prime minister of Norway.|negative|asserted
left_office|Tom Ellis|Tom Ellis came within a whisker of being ousted as chairman of Siemens.|negative|asserted
left_office|Tom Ellis|Tom Ellis may be forced out as chairman of Siemens.|positive|conditional
left_office|Tom Ellis|Tom Ellis is to retire as chairman of Siemens at the end of March.|positive|planned
left_office|Tom Ellis|Protesters demanded that Tom Ellis resign as prime minister of Norway.|positive|planned
left_office|Tom Ellis|Tom Ellis retires next month as chairman of Siemens.|positive|planned
left_office|Tom Ellis|Tom Ellis resigned as chairman of Siemens, the company said.|positive|reported
left_office|Tom Ellis|Tom Ellis, who had planned to stay until 2026, quit as chairman of Siemens in May.|positive|asserted
left_office|Tom Ellis|Even if Tom Ellis steps down as prime minister of Norway, the party will govern.|positive|conditional
founded|Lanternfish Labs|Two former bankers plan to launch a company called Lanternfish Labs next spring.|positive|planned
founded|Lanternfish Labs|The partners shelved their plan to found Lanternfish Labs in 2011.|negative|planned
founded|Lanternfish Labs|Lanternfish Labs would have been founded in 2011 but for the crisis.|negative|conditional
founded|Lanternfish Labs|Lanternfish Labs is to be set up in 2026.|positive|planned
founded|Lanternfish Labs|Lanternfish Labs was not founded by Ada Okafor.|negative|asserted
founded|Lanternfish Labs|Had Ada Okafor not founded Lanternfish Labs in 2011, the town would be poorer.|positive|asserted
founded|Lanternfish Labs|Legend has it that Lanternfish Labs was founded in 1911.|positive|reported
founded|Lanternfish Labs|Contrary to popular belief, Lanternfish Labs was not founded in 1911.|negative|asserted
founded|Lanternfish Labs|Lanternfish Labs was founded in 1911 to build what would become the first seaplane.|positive|asserted
founded|Lanternfish Labs|Lanternfish Labs, founded in 1911, could move to Oslo.|positive|asserted
joined|Georgia|Georgia's accession to the European Union remains a distant prospect.|positive|planned
joined|Georgia|Georgia's path to NATO membership is blocked.|negative|planned
joined|Georgia|Voters in Georgia rejected membership of the European Union in a referendum.|negative|asserted
joined|Georgia|The summit postponed a decision on Georgia's entry into NATO.|positive|planned
joined|Georgia|Georgia will accede to the European Union on 1 January 2027.|positive|planned
joined|Georgia|Georgia is not eligible to join the euro.|negative|asserted
joined|Georgia|The treaty allows Georgia to join NATO once all members have ratified it.|positive|planned
joined|Georgia|Georgia was admitted to the Council of Europe, although few had thought it would be.|positive|asserted
joined|Georgia|It will be years before Georgia can join the European Union.|positive|planned
joined|Georgia|Georgia will have to wait until 2030 to join the European Union.|positive|planned
joined|Georgia|Georgia was left out when NATO expanded, and never joined NATO.|negative|asserted
joined|Georgia|Georgia joined the Council of Europe in 1999 and hopes to enter NATO.|positive|asserted
member|Georgia|Georgia is not a member of NATO.|negative|asserted
member|Georgia|Georgia has never been a member of the Warsaw Pact.|negative|asserted
member|Georgia|Georgia is no longer a member of the Commonwealth of Independent States.|negative|asserted
member|Georgia|Georgia, a non-member of NATO, took part in the exercise.|negative|asserted
member|Georgia|Georgia may one day be a member of the European Union.|positive|conditional
member|Georgia|Georgia aspires to membership of NATO.|positive|planned
left|Georgia|Georgia has threatened to walk out of the Council of Europe.|positive|planned
left|Georgia|Georgia's withdrawal from the Commonwealth of Independent States takes effect in August 2025.|positive|planned
left|Georgia|Georgia will remain in the Council of Europe.|negative|planned
left|Georgia|Georgia chose to stay in the Council of Europe.|negative|asserted
left|Georgia|If Georgia is thrown out of the Council of Europe, its judges will go home.|positive|conditional
left|Georgia|A motion to expel Georgia from the Council of Europe was defeated.|negative|asserted
left|Georgia|Georgia has left the Council of Europe for good, its president announced.|positive|reported
applied|Georgia|Georgia will apply for membership of the European Union in March.|positive|planned
applied|Georgia|Georgia has not applied to join the European Union.|negative|asserted
applied|Georgia|Georgia withdrew its application to join the European Union.|negative|asserted
suspended|Georgia|Georgia could be suspended from the Council of Europe.|positive|conditional
suspended|Georgia|Georgia escaped suspension from the Council of Europe.|negative|asserted
holds_office|Priya Nair|Priya Nair is not the chief executive of Siemens.|negative|asserted
holds_office|Priya Nair|Priya Nair would make a fine president of Brazil.|positive|conditional
"""


@pytest.mark.parametrize(("relation", "subject", "text", "expected"), list(cases_of(CASES, MISREAD)))
def test_each_sentence_is_read_as_firmly_as_it_is_said(drafts_of, relation, subject, text, expected):
    near = {relation, "expelled"} if relation == "left" else {relation}
    said = [
        [d.polarity.value, d.modality.value]
        for d in drafts_of(text)
        if d.candidate.relation.value in near and d.subject.name == subject
    ]
    assert expected in said
