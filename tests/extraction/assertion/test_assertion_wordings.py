"""Wordings of plans, conditions, questions, hearsay and denials, one country and one alliance.

Each line is a sentence and how a careful reader takes its joining or leaving: polarity, modality and,
where somebody is named, the speaker; `none` where nothing is claimed. The lines were written by whoever
wrote the cues: a first batch before the table, the rest beside it, so passing them shows that the rules do
what they were meant to, not how they fare on unknown wordings (see `test_assertion_newsroom.py` and the
figures of the newsroom texts for that).
"""

from datetime import date

import pytest

pytestmark = pytest.mark.model

# What the readings still get wrong: the parse loses the subject, or the clause is a bare command.
MISREAD = {
    "Norway saw fit to leave NATO.",
    "It took Norway ten years to join NATO.",
    "Norway neither joined NATO nor left the EU.",
    "Suppose Norway left NATO.",
}
CASES = """\
Norway managed to join NATO.|positive|asserted
The king spoke of Norway's successful bid to join NATO.|positive|asserted
The king spoke of Norway's failed bid to join NATO.|negative
The king spoke of Norway's bid to join NATO.|positive|planned
Sweden has yet to ratify Norway's accession to NATO.|positive|planned
Sweden ratified Norway's accession to NATO.|positive|planned
The king argued that Norway should join NATO, which it did in April.|positive|asserted
The king argued that Norway should join NATO, which it will do in April.|positive|planned
Norway succeeded in joining NATO.|positive|asserted
Norway went ahead and joined NATO.|positive|asserted
Norway ended up joining NATO.|positive|asserted
Norway dared to leave NATO.|positive|asserted
Norway took the plunge and joined NATO.|positive|asserted
Pressure from abroad forced Norway to leave NATO.|positive|asserted
The crisis led Norway to join NATO.|positive|asserted
Norway was compelled to leave NATO.|positive|asserted
Norway hastened to join NATO.|positive|asserted
Norway got to join NATO.|positive|asserted
Norway saw fit to leave NATO.|positive|asserted
Norway had no choice but to leave NATO.|positive|asserted
It took Norway ten years to join NATO.|positive|asserted
Norway refused to join NATO.|negative|asserted
Norway failed to join NATO.|negative|asserted
Norway declined to join NATO.|negative|asserted
Norway never joined NATO.|negative|asserted
Norway did not join NATO.|negative|asserted
Norway stopped short of joining NATO.|negative|asserted
Norway shied away from joining NATO.|negative|asserted
Norway backed out of joining NATO.|negative|asserted
Norway was prevented from joining NATO.|negative|asserted
Norway was barred from joining NATO.|negative|asserted
A veto kept Norway from joining NATO.|negative|asserted
Turkey blocked Norway from joining NATO.|negative|planned
Norway decided against joining NATO.|negative|asserted
Norway resisted joining NATO.|negative|asserted
Norway was unable to join NATO.|negative|asserted
Norway neglected to join NATO.|negative|asserted
Norway neither joined NATO nor left the EU.|negative|asserted
Norway has yet to join NATO.|negative|asserted
Norway still has not joined NATO.|negative|asserted
Norway could not join NATO.|negative|asserted
Norway ruled out joining NATO.|negative|asserted
Norway was not allowed to join NATO.|negative|asserted
Norway gave up trying to join NATO.|negative|planned
Norway denied that it had joined NATO.|negative|asserted|Norway
Norway will join NATO.|positive|planned
Norway plans to join NATO.|positive|planned
Norway hopes to join NATO next year.|positive|planned
Norway is going to join NATO.|positive|planned
Norway is set to join NATO.|positive|planned
Norway is expected to join NATO.|positive|planned
Norway agreed to join NATO.|positive|planned
Norway decided to join NATO.|positive|planned
Norway promised to join NATO.|positive|planned
Norway vowed to leave NATO.|positive|planned
Norway threatened to leave NATO.|positive|planned
Norway intends to leave NATO.|positive|planned
Norway wants to join NATO.|positive|planned
Norway is about to join NATO.|positive|planned
Norway is due to join NATO in May.|positive|planned
Norway is poised to join NATO.|positive|planned
Norway looks set to join NATO.|positive|planned
Norway is on course to join NATO.|positive|planned
Norway is on the verge of joining NATO.|positive|planned
Norway is considering leaving NATO.|positive|planned
Norway is mulling leaving NATO.|positive|planned
Norway tried to join NATO.|positive|planned
Norway sought to join NATO.|positive|planned
Norway is eager to join NATO.|positive|planned
Washington urged Norway to join NATO.|positive|planned
The envoys waited for Norway to join NATO.|positive|planned
Washington asked Norway to leave NATO.|positive|planned
Washington wants Norway to join NATO.|positive|planned
Washington invited Norway to join NATO.|positive|planned
Washington persuaded Norway to join NATO.|positive|asserted
Washington prompted Norway to join NATO.|positive|asserted
Norway announced plans to join NATO.|positive|planned
Norway announced its intention to leave NATO.|positive|planned
Norway voted to leave NATO.|positive|planned
Norway should join NATO.|positive|planned
Norway must leave NATO.|positive|planned
Norway may join NATO.|positive|conditional
Norway might leave NATO.|positive|conditional
Norway could join NATO within years.|positive|conditional
If Norway joined NATO, Russia would protest.|positive|conditional
If Norway had joined NATO, Russia would have protested.|positive|conditional
Had Norway joined NATO, Russia would have protested.|positive|conditional
Should Norway join NATO, Russia would protest.|positive|conditional
Unless Norway joins NATO, little will change.|positive|conditional
Norway would join NATO if Sweden did.|positive|conditional
Norway would have joined NATO in 1948.|positive|conditional
Norway will only join NATO if voters agree.|positive|conditional
Provided that Norway joins NATO, troops will come.|positive|conditional
Were Norway to leave NATO, Russia would cheer.|positive|conditional
Even if Norway left NATO, little would change.|positive|conditional
Suppose Norway left NATO.|positive|conditional
Has Norway joined NATO?|none
Will Norway leave NATO?|none
Voters wondered whether Norway had joined NATO.|none
He asked if Norway had left NATO.|none
It is unclear whether Norway has left NATO.|none
Anna Berg said Norway had joined NATO.|positive|reported|Anna Berg
According to Anna Berg, Norway has joined NATO.|positive|reported|Anna Berg
Norway has joined NATO, Anna Berg said.|positive|reported|Anna Berg
Norway has joined NATO, said Anna Berg.|positive|reported|Anna Berg
"Norway has joined NATO," Anna Berg told reporters.|positive|reported|Anna Berg
Anna Berg claimed that Norway had left NATO.|positive|reported|Anna Berg
Anna Berg believes that Norway left NATO.|positive|reported|Anna Berg
Anna Berg insisted that Norway had left NATO.|positive|reported|Anna Berg
Norway reportedly left NATO.|positive|reported
Norway allegedly left NATO.|positive|reported
Norway is said to have left NATO.|positive|reported
Norway is believed to have left NATO.|positive|reported
It is rumoured that Norway has left NATO.|positive|reported
Norway is understood to have joined NATO.|positive|reported
Sources say Norway has joined NATO.|positive|reported
The report says that Norway joined NATO.|positive|reported
Anna Berg said Norway would join NATO.|positive|planned|Anna Berg
Anna Berg said Norway will leave NATO.|positive|planned|Anna Berg
Anna Berg denied that Norway had left NATO.|negative|asserted|Anna Berg
Anna Berg said Norway had not joined NATO.|negative|reported|Anna Berg
Anna Berg recalled that Norway joined NATO in 1949.|positive|asserted
Anna Berg regretted that Norway left NATO.|positive|asserted
Anna Berg knows that Norway joined NATO.|positive|asserted
It is true that Norway left NATO.|positive|asserted
Norway did not join NATO until 1949.|positive|asserted
It was not until 1949 that Norway joined NATO.|positive|asserted
Not until 1949 did Norway join NATO.|positive|asserted
Only in 1949 did Norway join NATO.|positive|asserted
Norway not only joined NATO but also the EU.|positive|asserted
Norway no longer wants to join NATO.|negative|planned
Norway does not want to join NATO.|negative|planned
Norway does not plan to leave NATO.|negative|planned
Norway will not join NATO.|negative|planned
Norway will never leave NATO.|negative|planned
Norway abandoned its plan to join NATO.|negative|planned
Norway dropped plans to join NATO.|negative|planned
Norway's bid to join NATO failed.|negative|planned
Norway's attempt to join NATO was rejected.|negative|planned
Instead of joining NATO, Norway stayed neutral.|negative|asserted
Rather than join NATO, Norway stayed neutral.|negative|asserted
Norway stayed neutral without joining NATO.|negative|asserted
Far from leaving NATO, Norway stayed.|negative|asserted
After joining NATO, Norway grew.|positive|asserted
Before joining NATO, Norway was neutral.|positive|asserted
Since joining NATO, Norway has grown.|positive|asserted
Norway celebrated joining NATO.|positive|asserted
Despite joining NATO, Norway stayed calm.|positive|asserted
By joining NATO, Norway gained allies.|positive|asserted
Norway was among the first to join NATO.|positive|asserted
Norway became the first to leave NATO.|positive|asserted
Norway did not refuse to join NATO.|positive|asserted
Norway did not fail to join NATO.|positive|asserted
Norway did not manage to join NATO.|negative|asserted
Norway was not forced to leave NATO.|negative|asserted
Nobody prevented Norway from joining NATO.|positive|asserted
Norway almost left NATO.|negative|asserted
Norway nearly left NATO.|negative|asserted
Norway came close to leaving NATO.|negative|asserted
Norway pretended to leave NATO.|negative|asserted
"""


def _cases():
    """Give each line as a test case."""
    for line in CASES.splitlines():
        text, *expected = line.split("|")
        marks = [pytest.mark.xfail(strict=True)] if text in MISREAD else []
        yield pytest.param(text, expected, marks=marks, id=text)


@pytest.fixture(scope="module")
def read(drafts_without_table):
    """Give how the sentence says that Norway joined or left, None where it claims nothing."""

    def found(text):
        drafts = drafts_without_table(text, date(2026, 3, 1))
        return next(
            (d for d in drafts if d.candidate.relation.value in ("joined", "left")
             and d.subject.name == "Norway" and d.object is not None and d.object.name == "NATO"),
            None,
        )  # fmt: skip

    return found


@pytest.mark.parametrize(("text", "expected"), list(_cases()))
def test_each_wording_is_read_as_a_careful_reader_reads_it(read, text, expected):
    draft = read(text)
    if expected == ["none"]:
        assert draft is None
        return
    assert draft is not None
    said = [draft.polarity.value, draft.modality.value]
    assert [*said, draft.attributed_to][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Norway intends to remain a member of NATO.", "asserted"),
        ("Norway intends to become a member of NATO.", "planned"),
    ],
)
def test_who_means_to_stay_is_a_member(drafts_without_table, text, modality):
    drafts = drafts_without_table(text, date(2026, 3, 1))
    assert {d.modality.value for d in drafts if d.subject.name == "Norway"} == {modality}
