"""The reference pages name every command, option, column, label and limit, and nothing else."""

import re
import sys
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
import typer

from claims.cli.app import app
from claims.cli.options import Format
from claims.relations import Relation, spec_of
from claims.report.columns import COLUMNS
from claims.report.records import claim_record, verdict_record
from claims.types import DateKind, ErrorType, Label, Modality, Order, Reason
from claims.verdicts import VerdictSettings

sys.path.insert(0, str(Path(__file__).parent / "report"))

from report_builders import make_verdict

DOCS = Path(__file__).parent.parent / "docs"


def _page(name):
    return (DOCS / name).read_text(encoding="utf-8")


def _sections(name):
    """Sections of a page by heading."""
    parts = re.split(r"^## (.+)$", _page(name), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _rows(section):
    """Cells of the rows of a section's table."""
    lines = [line for line in section.splitlines() if line.startswith("| ")][2:]
    return [re.split(r"\s*\|\s*", line)[1:-1] for line in lines]


def _commands(command=None, name="claims"):
    """Every command that does something, by its full name."""
    command = command or typer.main.get_command(app)
    found = {} if hasattr(command, "commands") and name != "claims" else {name: command}
    for word, inner in getattr(command, "commands", {}).items():
        found |= _commands(inner, f"{name} {word}")
    return found


COMMANDS = _commands()
OPTIONS = {
    text: option
    for command in COMMANDS.values()
    for option in command.params
    if option.param_type_name == "option"
    for text in option.opts
}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_commands_section_names_its_options_and_no_other(name):
    section = _sections("command_line.md")[name]
    own = {
        text for param in COMMANDS[name].params if param.param_type_name == "option" for text in param.opts
    }
    named = set(re.findall(r"`(-[-a-z]*)`", section)) - {"-h", "--help", "-"}
    assert named == own


def test_no_section_is_of_a_command_that_does_not_exist():
    named = {name for name in _sections("command_line.md") if name.startswith("claims")}
    assert named == set(COMMANDS)


def test_every_option_has_its_meaning_and_its_default():
    rows = _rows(_sections("command_line.md")["Options"])
    told = {text: row for row in rows for text in re.findall(r"(?<![\w-])(--?[a-z][a-z-]*)", row[0])}
    own = {"--version", "--install-completion", "--show-completion"}
    assert set(told) == set(OPTIONS) - own
    for text, row in told.items():
        default = OPTIONS[text].default
        if default in (None, False):
            assert row[1] in ("", "off", "today") or "," in row[1] or row[1] == "standard output"
        else:
            assert row[1].strip("`") == str(default)


def test_every_format_is_named():
    (row,) = [row for row in _rows(_sections("command_line.md")["Options"]) if "--format" in row[0]]
    assert set(re.findall(r"`(\w+)`", row[2])) == {form.value for form in Format}


def test_the_columns_are_those_of_the_report_in_order():
    rows = _rows(_sections("columns.md")["CSV"])
    assert [row[0].strip("`") for row in rows] == list(COLUMNS)
    assert all(row[1] for row in rows)


def test_the_fields_of_a_record_are_columns_or_told():
    told = {
        name for row in _rows(_sections("columns.md")["JSONL"]) for name in re.findall(r"`(\w+)`", row[0])
    }
    record = verdict_record(make_verdict())
    assert set(record) <= set(COLUMNS) | told
    assert told <= set(record)
    row = next(row for row in _rows(_sections("columns.md")["JSONL"]) if "`subject`" in row[0])
    assert set(claim_record(make_verdict().claim)["subject"]) <= set(re.findall(r"`(\w+)`", row[1]))


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("Labels", Label),
        ("Error types", ErrorType),
        ("Reasons", Reason),
        ("Relations", Relation),
        ("Modality", Modality),
        ("Kinds of dates", DateKind),
    ],
)
def test_a_closed_set_is_told_whole(section, kind):
    rows = _rows(_sections("labels.md")[section])
    assert sorted(row[0].strip("`") for row in rows) == sorted(member.value for member in kind)
    assert all(row[1] for row in rows)


def test_relations_stand_in_their_family():
    for relation, family, _ in _rows(_sections("labels.md")["Relations"]):
        assert spec_of(relation.strip("`")).family.value == family


def test_orders_are_told():
    assert all(f"`{order.value}`" in _page("columns.md") for order in Order)


def test_every_setting_has_its_default():
    rows = _rows(_sections("limits.md")["Settings of the verdict rules"])
    assert [(row[0].strip("`"), row[1]) for row in rows] == [
        (field.name, str(field.default)) for field in fields(VerdictSettings)
    ]


def test_every_limit_has_its_value():
    for name, value, _ in _rows(_sections("limits.md")["Limits of inputs"]):
        module, _, constant = name.strip("`").rpartition(".")
        assert str(getattr(import_module(module), constant)) == value


def test_every_page_is_listed():
    listed = set(re.findall(r"\]\((\w+\.md)\)", _page("README.md")))
    pages = {path.name for path in DOCS.glob("*.md")} - {"README.md"}
    assert listed == pages, "list a new page in docs/README.md"


def test_the_picture_of_the_report_is_small():
    assert (DOCS / "report.png").stat().st_size < 300_000
