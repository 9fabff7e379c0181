"""When a sentence counts as stating that its head is a member of its tail."""

import pytest

from claims.benchmarks.fewrel import Probe, states_membership
from claims.benchmarks.scores import Place
from claims.relations import Relation
from claims.types import Article, Claim, Slot

TEXT = "Norway joined NATO."
PROBE = Probe(article=Article(id="x", text=TEXT), relation="P463", head=Place(0, 6), tail=Place(14, 18))


def claim(relation, member, body):
    start, other = TEXT.index(member), TEXT.index(body)
    return Claim(
        article_id="x",
        claim_id="x#1",
        relation=relation,
        subject=Slot(name=member, text=member, start=start, end=start + len(member)),
        object=Slot(name=body, text=body, start=other, end=other + len(body)),
    )


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (claim(Relation.JOINED, "Norway", "NATO"), True),
        (claim(Relation.JOINED, "NATO", "Norway"), False),
        (claim(Relation.TOOK_OFFICE, "Norway", "NATO"), False),
    ],
)
def test_family_and_direction_decide(stated, expected):
    assert states_membership([stated], PROBE) is expected
