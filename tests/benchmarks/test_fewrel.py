"""When a sentence counts as stating that its head is a member of its tail."""

import json

import pytest

from claims.benchmarks.fewrel import Probe, main, read_probes, states_membership
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


SENTENCE = {"tokens": ["Ann", "-", "Marie", "sang", "."], "h": ["", "", [[0]]], "t": ["", "", [[3]]]}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "val_wiki.json"
    path.write_text(json.dumps({"P463": [SENTENCE] * 5}), encoding="utf-8")
    return path


def test_a_sentence_is_of_the_part_its_number_tells(file):
    probes = list(read_probes(file))
    assert [probe.part for probe in probes] == ["studied", "opened", "studied", "closed", "studied"]
    assert [probe.article.id for probe in probes] == [f"P463-{number}" for number in range(5)]


def test_a_closed_sentence_is_counted_and_never_written(file, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("claims.benchmarks.fewrel.extract", lambda articles: {a.id: [] for a in articles})
    main([str(file), "--errors", str(tmp_path / "errors")])
    assert "closed   member of: recall 0.000 (0 of 1)" in capsys.readouterr().out
    assert len((tmp_path / "errors").read_text().splitlines()) == 4
