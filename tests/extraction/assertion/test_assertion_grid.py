"""How firmly frames say each kind of claim: what one had to do was done, what was too much was not.

A frame must be read alike whatever is claimed; `read` is polarity and modality.
"""

import pytest

pytestmark = pytest.mark.model

FRAMES = {
    "{who} had to {do} in 1999.": ("positive", "asserted"),
    "{who} has to {do}.": ("positive", "planned"),
    "{who} did not have to {do}.": ("negative", "planned"),
    "{who} was too weak to {do}.": ("negative", "asserted"),
    "{who} failed to {do}.": ("negative", "asserted"),
    "{who} is expected to {do}.": ("positive", "planned"),
    "{who} managed to {do} in 1999.": ("positive", "asserted"),
}
CLAIMS = {
    "joined": ("Norway", "join NATO"),
    "left": ("Norway", "leave NATO"),
    "took_office": ("Anna Lind", "become president of Estonia"),
    "left_office": ("Anna Lind", "resign as president of Estonia"),
}
LINES = """\
member|Andorra|Although not a member of the European Union, Andorra uses the euro.|negative|asserted
member|Andorra|Though not credited as a member of NATO, Andorra sent troops.|negative|asserted
founded|Nordvik Works|The establishment of Nordvik Works was decided in 1949.|positive|planned
joined|Norway|Norway's accession to NATO is planned for 2030.|positive|planned
founded|Nordvik Works|Anna Lind is often wrongly called the founder of Nordvik Works.|negative|asserted
founded|Nordvik Works|Legend has it that Anna Lind founded Nordvik Works in 1900.|positive|reported
took_office|Anna Lind|Anna Lind was to become president of Estonia in 2004.|positive|asserted
took_office|Anna Lind|Anna Lind was to become president of Estonia in 2044.|positive|planned
"""


def _said(drafts, relation, who):
    own = [d for d in drafts if d.candidate.relation == relation and d.subject.name == who]
    return {(d.polarity.value, d.modality.value) for d in own}


@pytest.mark.parametrize("relation", CLAIMS)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_is_read_alike_in_each_relation(drafts_of, frame, relation):
    who, do = CLAIMS[relation]
    assert FRAMES[frame] in _said(drafts_of(frame.format(who=who, do=do)), relation, who)


@pytest.mark.parametrize("line", LINES.splitlines())
def test_each_sentence_is_read_as_it_is_said(drafts_of, line):
    relation, who, text, *read = line.split("|")
    assert tuple(read) in _said(drafts_of(text), relation, who)
