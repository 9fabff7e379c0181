"""Many names are read like each alone: the same words, the same keys, the same likeness."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.linking import NameIndex, core_words, likeness, word_likeness
from claims.linking.candidates import Candidates
from claims.linking.comparing import compare
from claims.linking.hashing import deletion_keys, deletions, set_key, text_key, text_keys
from claims.linking.reading import read_names
from claims.linking.traits import may_be_like, slip_keys, slips_of, traits_of
from claims.linking.vocabulary import Vocabulary
from claims.linking.words import acronym, all_words

# Letters, marks and signs that names are made of, and some that they should not be made of.
_NAMES = st.lists(
    st.text(alphabet="abzABZ éÉßæŁłžمأкN0.,-_'’(&)\n\u0301\u200b\ud800½ª", max_size=20)
    | st.sampled_from(
        [
            "Lord Wilson of Avon",
            "H.P.",
            "the",
            "Foo Inc.",
            "A B",
            "J.P. Morgan",
            "MicroSoft GmbH",
            "Total S.A.",
        ]
    ),
    max_size=8,
)
_WORDS = st.lists(st.text(alphabet="aeioubcdkqstyhéк", min_size=1, max_size=17), min_size=1, max_size=12)


@given(_NAMES)
@settings(max_examples=300, deadline=None)
def test_names_read_together_have_the_words_of_each_alone(names):
    read = read_names(names)
    bounds = read.core_starts.tolist()
    for place, name in enumerate(name.replace("\n", " ") for name in names):
        words = [read.vocabulary[word] for word in read.core[bounds[place] : bounds[place + 1]].tolist()]
        assert tuple(words) == core_words(name)
        if words:
            assert int(read.joined[place]) == set_key([text_key("".join(all_words(name)))])


def test_acronyms_and_legal_forms_are_read():
    names = ["International Business Machines Corp.", "Group of Seven", "Apple", "AG Weser"]
    read = read_names(names)
    assert read.is_company.tolist() == [True, False, False, False]
    expected = [text_key(acronym(all_words(name))) if acronym(all_words(name)) else 0 for name in names]
    assert read.acronyms.tolist() == expected


@pytest.mark.parametrize("copies", [1, 60])
@given(words=_WORDS)
@settings(max_examples=60, deadline=None)
def test_words_hashed_together_have_the_keys_of_each_alone(copies, words):
    words = words * copies
    assert text_keys(words).tolist() == [text_key(word) for word in words]
    owners, keys = deletion_keys(words)
    for place in range(len(words)):
        assert set(keys[owners == place].tolist()) == set(deletions(words[place]))
    owners, keys = slip_keys(words, traits_of(words))
    for place in range(len(words)):
        assert set(keys[owners == place].tolist()) == set(slips_of(words[place])) - {0}


def test_a_lost_letter_leaves_the_key_of_the_word_without_it():
    assert text_key("stoltnberg") in deletions("stoltenberg")


@given(words=_WORDS)
def test_traits_of_many_words_are_those_of_few(words):
    assert np.array_equal(np.tile(traits_of(words), 100), traits_of(words * 100))


@given(words=_WORDS)
def test_words_that_are_alike_may_be(words):
    pairs = [(left, right) for left in words for right in words]
    left, right = (traits_of([pair[side] for pair in pairs]) for side in (0, 1))
    may_be = may_be_like(left, right)
    assert all(may_be[n] for n, pair in enumerate(pairs) if word_likeness(*pair) > 0)


def test_names_compared_together_are_as_alike_as_each_pair(tmp_path):
    rng = random.Random(5)
    words = [
        "jens",
        "j",
        "stoltenberg",
        "stoltenburg",
        "robert",
        "bob",
        "hussein",
        "husayn",
        "micro",
        "soft",
        "bank",
    ]
    names = [" ".join(rng.choices(words, k=rng.randrange(1, 5))) for _ in range(60)]
    NameIndex.build(names, names, tmp_path)
    vocabulary = Vocabulary(tmp_path, len(names))
    cores = Candidates(tmp_path, vocabulary).words
    asked_words = [
        core_words(name) for name in [*names[:20], "stoltenberg jns", "microsoft", "r stoltenberg"]
    ]
    asked = vocabulary.ask(asked_words)
    count = len(cores.starts) - 1
    queries, places = (
        np.repeat(np.arange(len(asked_words)), count),
        np.tile(np.arange(count), len(asked_words)),
    )
    compared = compare(asked, queries, places, cores, vocabulary)
    for query, core, score in zip(queries.tolist(), places.tolist(), compared.scores.tolist(), strict=True):
        start, end = cores.starts[core], cores.starts[core + 1]
        other = [vocabulary.words[word] for word in cores.entries[start:end].tolist()]
        assert score == pytest.approx(likeness(asked_words[query], other, vocabulary.weight).score)
