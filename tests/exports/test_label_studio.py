"""Claims go to Label Studio and come back as the gold they were."""

import json
import xml.etree.ElementTree as ET

import pytest
from report_builders import TEXT, make_report, make_verdict

from claims.errors import ClaimRecordError
from claims.exports import gold_records, labeling_config, tasks_of
from claims.relations import Relation


def annotated(report, *, change=lambda results: results):
    """Give an export in which a person accepted the predictions, changed by `change`."""
    tasks = list(tasks_of([report]))
    for task in tasks:
        task["annotations"] = [{"result": change(task["predictions"][0]["result"]), "was_cancelled": False}]
    return tasks


def written(tmp_path, tasks):
    path = tmp_path / "export.json"
    path.write_text(json.dumps(tasks), encoding="utf-8")
    return path


def test_the_configuration_knows_every_relation_and_every_used_tag():
    root = ET.fromstring(labeling_config())
    labels = {label.get("value") for label in root.find("Labels[@name='claim']")}
    assert labels == {relation.value for relation in Relation}
    names = {element.get("name") for element in root.iter() if element.get("name")}
    results = next(tasks_of([make_report()]))["predictions"][0]["result"]
    assert {part["from_name"] for part in results if "from_name" in part} <= names


def test_every_region_stands_at_its_offsets():
    task = next(tasks_of([make_report()]))
    text = task["data"]["text"]
    for part in task["predictions"][0]["result"]:
        value = part.get("value")
        if value and part["type"] == "labels":
            assert text[value["start"] : value["end"]] == value["text"]


def test_accepted_predictions_come_back_as_gold(tmp_path):
    head, claim = gold_records(written(tmp_path, annotated(make_report())))
    assert head == {"record": "doc", "id": "a1", "claims": 1}
    assert (
        claim
        | {
            "subject": "Rhine League",
            "when": "1955",
            "founders": ["Anna", "Ben"],
            "quantity": "12 member",
            "label": "REFUTED",
            "sentence": TEXT[:50],
            "published": "2024-10-01",
        }
        == claim
    )


def test_gold_is_what_evaluate_reads(tmp_path):
    from claims.evaluation.gold import read_gold

    records = gold_records(written(tmp_path, annotated(make_report())))
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    (gold,) = read_gold(path)
    assert (gold.claim.relation, gold.claim.subject.name) == (Relation.FOUNDED, "Rhine League")


def test_a_corrected_value_and_an_arrow_drawn_backwards_count(tmp_path):
    def change(results):
        for part in results:
            if part["type"] == "relation":
                part["from_id"], part["to_id"] = part["to_id"], part["from_id"]
            elif part["from_name"] == "value" and part["value"]["text"] == ["1955"]:
                part["value"]["text"] = ["1955-05"]
        return results

    claim = gold_records(written(tmp_path, annotated(make_report(), change=change)))[1]
    assert (claim["when"], claim["subject"]) == ("1955-05", "Rhine League")


def test_offsets_in_utf_16_units_are_converted(tmp_path):
    text = "\U0001f44d " + TEXT
    report = make_report(text, verdicts=[make_verdict(text)])

    def change(results):
        for part in results:
            if part["type"] != "relation":
                value = part["value"]
                value["end"] += 1
                value["start"] += value["start"] > 0
        return results

    claim = gold_records(written(tmp_path, annotated(report, change=change)))[1]
    assert text[claim["start"] : claim["end"]] == claim["sentence"]


def test_the_last_annotation_that_was_not_cancelled_counts(tmp_path):
    (task,) = annotated(make_report())
    task["annotations"].append({"result": [], "was_cancelled": True})
    assert len(gold_records(written(tmp_path, [task]))) == 2


@pytest.mark.parametrize(
    ("tasks", "message"),
    [
        ({"a": 1}, "a list of tasks was expected"),
        (
            [{"id": 7, "annotations": [{"result": [{"type": "labels"}]}]}],
            "task 7: not in the form",
        ),
    ],
)
def test_other_files_are_refused(tmp_path, tasks, message):
    with pytest.raises(ClaimRecordError, match=message):
        gold_records(written(tmp_path, tasks))


def test_a_claim_without_a_subject_is_a_fault(tmp_path):
    tasks = annotated(make_report(), change=lambda results: [p for p in results if p["type"] != "relation"])
    with pytest.raises(ClaimRecordError, match="the claim has no subject"):
        gold_records(written(tmp_path, tasks))
