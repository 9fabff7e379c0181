"""What is told as not so: denials in front, reports called false, events that never came, hoaxes."""

import pytest

pytestmark = pytest.mark.model

# Relation, who, sentence, and polarity and modality, or `none` where nothing is claimed.
LINES = """\
left|Peru|Not even in 1988 did Peru leave the United Nations.|negative|asserted
joined|Peru|Not only did Peru join the United Nations in 1945.|positive|asserted
joined|Latvia|Not until 2004 did Latvia join NATO.|positive|asserted
joined|Peru|Neither in 2005 nor in 2010 did Peru join NATO.|negative|asserted
left|Malta|At no time has Malta left the European Union.|negative|asserted
left|Zimbabwe|The odds on Zimbabwe leaving the United Nations in 1998 were long.|positive|planned
joined|Peru|It would have taken a miracle for Peru to join NATO in 2004.|positive|conditional
joined|Latvia|It took five years for Latvia to join NATO.|positive|asserted
left|Peru|Fears of Peru's exit from the United Nations proved groundless.|negative|planned
left|Peru|No date was ever set for Peru's exit from the United Nations.|positive|planned
left|Peru|Denials that Peru had left the United Nations were issued in 1996.|negative|asserted
took_office|Ann Lee|It looked as though Ann Lee had become president of Kenya.|positive|conditional
joined|Peru|Those who think that Peru joined NATO in 2007 are wrong.|negative|asserted
joined|Peru|He was wrong to say that Peru joined NATO in 2007.|negative|asserted
joined|Peru|The paper was wrong in saying that Peru had joined NATO.|negative|asserted
joined|Peru|The paper apologised for having written that Peru had joined NATO.|negative|asserted
joined|Peru|A satirical site wrote in 2009 that Peru had joined NATO.|negative|asserted
joined|Peru|The rumour that Peru had joined NATO was denied.|negative|reported
joined|Peru|The rumour that Peru had joined NATO spread.|positive|reported
joined|Peru|Reports that Peru had joined NATO turned out to be false.|negative|asserted
left|Peru|Peru's exit from the United Nations, had it come, would have changed little.|positive|conditional
left|Peru|Peru's exit from the United Nations would weaken it.|positive|conditional
joined|Latvia|Latvia's accession to NATO in 2004 would prove costly.|positive|asserted
left|Peru|Peru's exit from the United Nations was on the agenda in 1988.|positive|planned
left|Peru|Peru's exit from the United Nations never came.|negative|asserted
left|Peru|Peru's exit from the United Nations failed to materialise.|negative|asserted
left|Peru|Peru's exit from the United Nations was a hoax.|negative|asserted
joined|Peru|Her aide joked that Peru had joined NATO.|negative|asserted
joined|Latvia|"Latvia joined NATO in 2004 and nobody noticed," she joked in 2014.|positive|reported
joined|Peru|The chart shows, by mistake, that Peru has joined NATO.|negative|asserted
joined|Peru|In an alternate history written in 2013, Peru joined NATO.|none
joined|Peru|In his wildest dreams, Peru joined NATO.|none
joined|Peru|Peru came close to joining NATO in 2007, but talks came to nothing.|negative|asserted
joined|Latvia|Latvia's accession to NATO came in 2004.|positive|asserted
joined|Latvia|Latvia's accession to NATO failed to bring peace.|positive|asserted
joined|Peru|In 2007 Peru was further than ever from joining NATO.|negative|asserted
joined|Latvia|Without joining NATO, Latvia would not have grown rich.|positive|asserted
joined|Peru|Without joining NATO, Peru has grown rich.|negative|asserted
joined|Peru|"Has Peru joined NATO?" a quiz asked in 2009.|none
joined|Latvia|"Latvia joined NATO in 2004," he wrote. "Why?"|positive|reported
left|Peru|Peru shrank from leaving the United Nations in 1999.|negative|asserted
left|Peru|Peru's exit from the United Nations came to nothing.|negative|asserted
left|Peru|Peru's exit from the United Nations fell through.|negative|asserted
left|Peru|There is no truth in the report that Peru left the United Nations.|negative|reported
joined|Peru|Many believe, against all evidence, that Peru joined NATO in 1999.|negative|asserted
joined|Peru|A prankster announced in 1999 that Peru had joined NATO.|negative|asserted
left|Peru|The price of Peru's exit from the United Nations would have been high.|positive|conditional
joined|Peru|A treaty on Peru's accession to NATO was drafted in 1999.|positive|planned
left|Peru|Peru was wrongly listed in 1999 as having left the United Nations.|negative|asserted
left|Peru|That Peru left the United Nations in 1992 is simply not true.|negative|asserted
joined|Peru|That Peru joined NATO in 1999 is an invention.|negative|asserted
joined|Latvia|That Latvia joined NATO in 2004 was a surprise.|positive|asserted
held_office|Ann Lee|Ann Lee was not the president of Kenya who signed the treaty.|none
held_office|Ann Lee|Ann Lee was not the president of Kenya.|negative|asserted
took_office|Ann Lee|Ann Lee is not the first woman to become president of Kenya.|none
took_office|Ann Lee|Ann Lee is the first woman to become president of Kenya.|positive|asserted
"""


@pytest.mark.parametrize("line", LINES.splitlines())
def test_each_sentence_is_read_as_it_is_said(drafts_of, line):
    relation, who, text, *read = line.split("|")
    own = [d for d in drafts_of(text) if d.candidate.relation == relation and d.subject.name == who]
    said = {(d.polarity.value, d.modality.value) for d in own}
    assert (not said) if read == ["none"] else (tuple(read) in said)
