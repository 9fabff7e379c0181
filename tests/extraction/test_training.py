"""How the weighing model is fitted: on judged drafts, without what it is measured on."""

import pytest

from claims.errors import ArticleError
from claims.extraction.training import Example, fit_examples, fold_of, read_examples, write_examples
from claims.extraction.weighing.weigher import probability


def examples():
    good = [Example(values={"has_date": 1.0}, is_right=True, document=f"g{i}") for i in range(12)]
    bad = [Example(values={"subject_is_pronoun": 1.0}, is_right=False, document=f"b{i}") for i in range(8)]
    return good + bad


def test_judged_drafts_come_back_as_written(tmp_path):
    write_examples(examples(), tmp_path / "judged.jsonl")
    assert read_examples(tmp_path / "judged.jsonl") == examples()


@pytest.mark.parametrize("line", ["{}", "no json", '{"values": [], "right": true, "document": "a"}'])
def test_a_line_that_is_no_judged_draft_is_named(tmp_path, line):
    path = tmp_path / "judged.jsonl"
    path.write_text(line + "\n")
    with pytest.raises(ArticleError, match="line 1"):
        read_examples(path)


def test_model_tells_right_from_wrong_and_keeps_the_likelier():
    model = fit_examples(examples())
    right, wrong = ({"has_date": 1.0}, {"subject_is_pronoun": 1.0})
    assert probability(wrong, model) < model.threshold < probability(right, model)


def test_model_does_not_depend_on_the_order_of_examples():
    shuffled = sorted(examples(), key=lambda e: e.document[::-1])
    assert fit_examples(shuffled) == fit_examples(examples())


def test_a_document_has_one_fold_whatever_stands_beside_it():
    folds = {fold_of(f"document {number}") for number in range(200)}
    assert folds == {0, 1, 2, 3, 4}
    assert fold_of("document 7") == fold_of("document 7")
