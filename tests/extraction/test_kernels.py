"""The kernel probe changes speed, never a parse."""

import pytest

from claims.extraction.parsing import kernels


class _Ops:
    def __init__(self):
        self.use_blis = True

    def gemm(self, left, right, *, trans2):
        return left @ right.T


class _Node:
    def __init__(self):
        self.ops = _Ops()


class _Model:
    def __init__(self):
        self.nodes = [_Node(), _Node()]

    def walk(self):
        return iter(self.nodes)


class _Pipe:
    def __init__(self):
        self.model = _Model()


class _Language:
    def __init__(self):
        self.pipeline = [("tagger", _Pipe()), ("ruler", object())]


@pytest.mark.parametrize(("is_faster", "name"), [(True, "numpy"), (False, "blis")])
def test_every_node_follows_the_probe(monkeypatch, is_faster, name):
    monkeypatch.setattr(kernels, "_numpy_is_faster", lambda ops: is_faster)
    nlp = _Language()
    assert kernels.choose_kernel(nlp) == name
    assert {node.ops.use_blis for node in nlp.pipeline[0][1].model.nodes} == {not is_faster}


def test_a_pipeline_without_models_is_left_alone():
    nlp = _Language()
    nlp.pipeline = [("ruler", object())]
    assert kernels.choose_kernel(nlp) == "blis"


@pytest.mark.model
def test_both_kernels_parse_alike(nlp):
    text = "Rutte, who assumed leadership from Jens Stoltenberg, visited Kyiv in October 2024."

    def parse():
        return [(t.dep_, t.head.i, t.tag_, t.ent_type_) for t in nlp(text)]

    nodes = kernels._nodes(nlp)
    before = [node.ops.use_blis for node in nodes]
    parses = []
    for flag in (True, False):
        for node in nodes:
            node.ops.use_blis = flag
        parses.append(parse())
    for node, flag in zip(nodes, before, strict=True):
        node.ops.use_blis = flag
    assert parses[0] == parses[1]
