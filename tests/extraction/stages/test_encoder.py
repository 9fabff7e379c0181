"""The encoder gives what spaCy's own gives."""

import numpy as np
import pytest
from spacy.ml.models.tok2vec import MaxoutWindowEncoder
from thinc.api import Model, NumpyOps, fix_random_seed

from claims.extraction.stages.encoder import WindowEncoder


@pytest.fixture
def model():
    fix_random_seed(1)
    built = MaxoutWindowEncoder(width=32, window_size=1, maxout_pieces=3, depth=4)
    built.initialize(X=[np.ones((5, 32), dtype="f")])
    rng = np.random.default_rng(1)
    for node in built.walk():
        node.ops = NumpyOps(use_blis=False)
        for name in node.param_names:
            node.set_param(name, rng.normal(size=node.get_param(name).shape).astype("f"))
    return built


def test_every_batch_is_encoded_as_by_spacy(model):
    rng = np.random.default_rng(2)
    encode = WindowEncoder.of(model)
    for lengths in ([3], [1, 7, 2, 40], [12] * 5):
        words = rng.normal(size=(9, 32)).astype("f")
        documents = [rng.integers(9, size=length) for length in lengths]
        spacys = model.predict([words[places] for places in documents])
        for own, wanted in zip(encode(words, documents), spacys, strict=True):
            np.testing.assert_allclose(own, wanted, rtol=1e-5, atol=1e-5)
    assert encode(words, []) == []


def test_neighbours_in_a_batch_change_nothing(model):
    rng = np.random.default_rng(3)
    encode = WindowEncoder.of(model)
    words = rng.normal(size=(9, 32)).astype("f")
    first, second = (rng.integers(9, size=length) for length in (4, 9))
    together, alone = encode(words, [first, second])[1], encode(words, [second])[0]
    np.testing.assert_allclose(together, alone, rtol=1e-5, atol=1e-5)


def test_another_make_is_left_to_spacy():
    wider = MaxoutWindowEncoder(width=32, window_size=2, maxout_pieces=3, depth=2)
    wider.initialize(X=[np.ones((5, 32), dtype="f")])
    assert WindowEncoder.of(wider) is None
    assert WindowEncoder.of(Model("other", lambda *_: None)) is None
