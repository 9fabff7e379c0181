"""However odd a parse, mending it leaves a tree: no word hangs below itself."""

from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extraction.parsing.heads import is_below
from claims.extraction.parsing.roots import mend_root

_KINDS = [
    ("PROPN", "NNP", "Holm"), ("NOUN", "NN", "minister"), ("VERB", "VBD", "joined"), ("VERB", "VBN", "named"),
    ("VERB", "VBG", "joining"), ("VERB", "VB", "lead"), ("AUX", "VBD", "was"), ("SCONJ", "IN", "after"),
    ("ADP", "IN", "with"), ("ADP", "IN", "of"), ("CCONJ", "CC", "and"), ("PUNCT", ",", ","),
    ("PRON", "WDT", "which"), ("NUM", "CD", "1990"), ("SCONJ", "IN", "since"),
]  # fmt: skip
_LABELS = [
    "nsubj", "nsubjpass", "dobj", "pobj", "conj", "cc", "appos", "relcl", "advcl", "pcomp", "xcomp", "mark",
    "aux", "auxpass", "attr", "prep", "amod", "compound", "punct",
]  # fmt: skip


@st.composite
def _sentences(draw):
    length = draw(st.integers(2, 14))
    heads, placed = [0] * length, [draw(st.integers(0, length - 1))]
    heads[placed[0]] = placed[0]
    for place in draw(st.permutations([n for n in range(length) if n != placed[0]])):
        heads[place] = draw(st.sampled_from(placed))
        placed.append(place)
    words = []
    for place in range(length):
        pos, tag, text = draw(st.sampled_from(_KINDS))
        label = "ROOT" if heads[place] == place else draw(st.sampled_from(_LABELS))
        kind = draw(st.sampled_from(["", "ORG", "GPE", "PERSON", "DATE", "ORDINAL"]))
        words.append(
            SimpleNamespace(text=text, lower_=text.lower(), lemma_="be" if text == "was" else text.lower(),
                            pos_=pos, tag_=tag, dep_=label, ent_type_=kind)
        )  # fmt: skip
    return words, heads


@given(_sentences())
@settings(max_examples=400, deadline=None)
def test_what_is_mended_is_a_tree(sentence):
    words, heads = sentence
    mend_root(words, heads)
    roots = [n for n, head in enumerate(heads) if head == n]
    assert len(roots) == 1
    seen = set()
    for word in range(len(heads)):
        steps = 0
        while heads[word] != word:
            word, steps = heads[word], steps + 1
            assert steps <= len(heads)
        seen.add(word)
    assert seen == set(roots)
    assert is_below(heads, roots[0], roots[0])
