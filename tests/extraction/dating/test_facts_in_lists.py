# ruff: noqa: E501  -- one case a line
"""Who holds what among several holders, which body is meant of two, and which date is whose in a list.

The article appeared on Wednesday, 2 October 2024. Each line: text, then all the claims of a relation that must
come of it: relation, subject, object, role, polarity, date; `-` stands for none.
"""

import pytest

pytestmark = pytest.mark.model

CASES = """\
In 2012 Omar Diaz was president of Kenya and Ann Holt director general of Siemens.|held_office Omar Diaz|Kenya|president pos 2012
In 2012 Omar Diaz was president of Kenya and Ann Holt director general of Siemens.|holds_office Ann Holt|Siemens|director general pos 2012
Omar Diaz and Ann Holt, respectively president of Kenya and chancellor of Norway, met in 1993.|holds_office Omar Diaz|Kenya|president pos 1993; holds_office Ann Holt|Norway|chancellor pos 1993
The president of Kenya and the chancellor of Norway, Omar Diaz and Ann Holt, opened the fair.|holds_office Omar Diaz|Kenya|president pos none; holds_office Ann Holt|Norway|chancellor pos none
The letter was signed by the president of Kenya, Omar Diaz, the chancellor of Norway, Ann Holt, and forty others.|holds_office Omar Diaz|Kenya|president pos none; holds_office Ann Holt|Norway|chancellor pos none
The fair drew Omar Diaz, the president of Kenya, Ann Holt, the chancellor of Norway, and forty others.|holds_office Omar Diaz|Kenya|president pos none; holds_office Ann Holt|Norway|chancellor pos none
The prize went to Omar Diaz, president of Kenya, and not to Ann Holt, chancellor of Norway.|holds_office Omar Diaz|Kenya|president pos none; holds_office Ann Holt|Norway|chancellor pos none
Ann Holt became chancellor of Norway in 2006 and, in 2017, president of Siemens.|took_office Ann Holt|Norway|chancellor pos 2006; took_office Ann Holt|Siemens|president pos 2017
First as chancellor of Norway, then as president of Norway, Ann Holt stayed in office until 2006.|held_office Ann Holt|Norway|chancellor pos none; held_office Ann Holt|Norway|president pos ../2006
Ann Holt worked for Unilever, initially as treasurer and from 2017 onwards as president.|held_office Ann Holt|Unilever|treasurer pos none; held_office Ann Holt|Unilever|president pos 2017/..
Ann Holt is the only former chancellor of Norway to become president of Siemens, in 1969.|held_office Ann Holt|Norway|chancellor pos none
While Ann Holt was chancellor of Norway, in 1976, Omar Diaz was president of Kenya.|held_office Ann Holt|Norway|chancellor pos 1976; held_office Omar Diaz|Kenya|president pos 1976
Omar Diaz was no relation of the later president of Kenya, Daniel Diaz.|held_office Daniel Diaz|Kenya|president pos none
In 2001 Kenya joined NATO in calling for a truce.|joined -
In 2001 Kenya joined NATO in a boycott of the games.|joined -
Norway joined NATO in a ceremony in 1949.|joined Norway|NATO|- pos 1949
Kenya was elected to the council of the African Union in 1967.|joined -
Kenya joined the council of the African Union in 1988.|joined -
Kenya was suspended from the rail committee of the African Union in 2011 and readmitted in 2014.|joined -
Kenya joined the African Union's rail programme in 2004 and NATO in 2007.|joined Kenya|NATO|- pos 2007
Norway was followed into NATO by Serbia, in 2000.|joined Norway|NATO|- pos none; joined Serbia|NATO|- pos 2000
Kenya belongs to the African Union, but not yet to NATO, with which talks began in 2006.|member Kenya|African Union|- pos none
Kenya belongs to the African Union, but not yet to NATO, with which talks began in 2006.|founded -
Norway is a member of NATO and a candidate for the African Union since 1998.|member Norway|NATO|- pos none
Norway, a member of NATO until 2019, is now an observer.|member Norway|NATO|- pos ../2019; member Norway|NATO|observer pos none
Kenya came into the African Union in 1963, unlike Serbia, a member since 1975.|member Serbia|African Union|- pos 1975/..
Kenya, a partner of NATO since 2006, borders on Serbia, a member since 1999.|member Serbia|NATO|- pos 1999/..
Norway is a member of NATO but, since 2021, no longer of the rail commission.|member Norway|NATO|- pos none
Norway joined NATO in 1949 and the rail network in 1981.|joined Norway|NATO|- pos 1949
Looking back in 2011 on the day Norway joined NATO, a minister wept.|joined Norway|NATO|- pos none
Maria Velde founded three companies: Veldeware in 1993, Tencent in 1998 and Lindqvist Labs in 2005.|founded Veldeware|-|- pos 1993; founded Tencent|-|- pos 1998; founded Lindqvist Labs|-|- pos 2005
Ann Holt, best known for founding Siemens, established a chair of physics in 1969.|founded Siemens|-|- pos none
Siemens acquired Holtware (founded 1962) in 1974.|founded Holtware|-|- pos 1962
The research centre that Siemens founded in 1953 has won prizes.|founded research centre|-|- pos 1953
Siemens, unlike Holt Motors, which was founded in 1971, began small, in 1960.|founded Holt Motors|-|- pos 1971; founded Siemens|-|- pos 1960
"""


def _slot(slot):
    return slot.name if slot is not None else "-"


@pytest.mark.parametrize("line", CASES.splitlines())
def test_each_has_its_own(drafts_of, line):
    text, _, told = line.partition("|")
    relation = told.split()[0]
    found = sorted(
        f"{relation} {d.subject.name}|{_slot(d.object)}|{_slot(d.role)} "
        f"{'pos' if d.polarity.value == 'positive' else 'neg'} {d.when.edtf if d.when else 'none'}"
        for d in drafts_of(text)
        if d.candidate.relation == relation
    )
    assert found == ([] if told.endswith("-") else sorted(told.split("; ")))
