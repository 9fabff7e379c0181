# ruff: noqa: E501  -- one case a line
"""What a sentence tells beside a fact is not told of the fact: deeds, seats, branches, anniversaries, charters.

The article appeared on Wednesday, 2 October 2024. Each line: text, then the claims that must come of it and
no others of the same relation: relation, subject, polarity or modality, date.
"""

import pytest

pytestmark = pytest.mark.model

CASES = """\
In 2012 Kenya became the first member of the African Union to tax plastic bags.|member Kenya pos asserted 2012
In 2012 Kenya became the only member of the African Union that taxes plastic bags.|member Kenya pos asserted 2012
In 1963 Kenya became the 31st member of the African Union.|joined Kenya pos asserted 1963
In 2012 Kenya took over the rotating chair of the African Union.|joined -
Siemens was founded in 1847 and its foundation, which pays for schools, in 1952.|founded Siemens pos asserted 1847
Norway marked the tenth anniversary of its accession to NATO in 1959 with a fair.|joined Norway pos asserted none
When Serbia asked in 2007, Norway had belonged to NATO for three years.|member Norway pos asserted 2004~/2007
Omar Diaz founded not Siemens but Norkraft.|founded Siemens neg asserted none; founded Norkraft pos asserted none
Since Norway joined NATO, Serbia has complained twice, most recently in 2011.|joined Norway pos asserted none
Since Norway joined NATO in 1949, Serbia has complained twice.|joined Norway pos asserted 1949
The year after NATO was founded, 1950, was a hard one.|founded NATO pos asserted none
Until 1949 Norway was not a member of NATO, and until 1952 it had no envoy there.|member Norway neg asserted ../1949
Norway was not a member of NATO until 1949.|member Norway pos asserted 1949/..
Norway left the whaling commission in 1993 and remains in NATO.|left -
He moved to Norway in 2011, long after the country had joined NATO, and left for Serbia in 2014.|left -
Norway left NATO for Serbia's league in 2014.|left Norway pos asserted 2014
No founding member of NATO, neither Norway nor any other, has signed the treaty of 1956.|member -
Norway, which joined NATO in 1949, thought of leaving in 1966.|left Norway pos planned 1966
NATO was founded in 1949 and got a charter in 1956.|founded NATO pos asserted 1949
NATO held its third congress in 1952, three years after it was founded, and its tenth in 1959.|founded NATO pos asserted none
Many years and two owners after its founding, Siemens was fined for the first time in 1952.|founded Siemens pos asserted none
After its founding, Siemens was fined for the first time in 1952.|founded Siemens pos asserted none
After its founding in 1847, Siemens was fined for the first time.|founded Siemens pos asserted 1847
A third of the members of NATO had ratified the treaty by 1956; Norway, a member since 1949, was the last.|member Norway pos asserted 1949/..
Norway, a member of NATO, won two prizes, the last in 1952.|member Norway pos asserted none
The 31st member to join the African Union was Kenya, in 1963; today the union has 55 members.|member_count African Union pos asserted none
The first book on Norway's accession to NATO came out in 1956.|joined Norway pos asserted none
The bank opened in 1950; NATO, then three years old, said nothing.|age -
"""


@pytest.mark.parametrize("line", CASES.splitlines())
def test_a_fact_beside_another(drafts_of, line):
    text, _, told = line.partition("|")
    relation = told.split()[0]
    found = sorted(
        f"{relation} {d.subject.name} {'pos' if d.polarity.value == 'positive' else 'neg'} "
        f"{d.modality.value} {d.when.edtf if d.when else 'none'}"
        for d in drafts_of(text)
        if d.candidate.relation == relation
    )
    assert found == ([] if told.endswith("-") else sorted(told.split("; ")))
