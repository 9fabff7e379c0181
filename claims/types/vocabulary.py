"""Closed sets: labels, error types, reasons, polarity, modality, kinds of dates."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "DateKind",
    "DateSource",
    "ErrorType",
    "Label",
    "Modality",
    "Order",
    "Polarity",
    "Rank",
    "Reason",
    "SlotSource",
]


class Label(StrEnum):
    """What the table says of a claim."""

    SUPPORTED = "SUPPORTED"
    REFUTED = "REFUTED"
    OUTDATED = "OUTDATED"
    NOT_ENOUGH_INFO = "NOT ENOUGH INFO"


class ErrorType(StrEnum):
    """What is wrong with a REFUTED or OUTDATED claim."""

    WRONG_DATE = "wrong_date"
    WRONG_PERSON = "wrong_person"
    WRONG_ORGANISATION = "wrong_organisation"
    WRONG_MEMBER = "wrong_member"
    WRONG_ROLE = "wrong_role"
    ROLES_SWAPPED = "roles_swapped"
    WRONG_DIRECTION = "wrong_direction"
    WRONG_COUNT = "wrong_count"
    WRONG_DURATION = "wrong_duration"
    WRONG_ORDINAL = "wrong_ordinal"
    WRONG_ORDER = "wrong_order"
    NOT_YET = "not_yet"
    NO_LONGER = "no_longer"
    NEGATED = "negated"


class Reason(StrEnum):
    """Why a claim gets NOT ENOUGH INFO."""

    UNKNOWN_SUBJECT = "unknown_subject"
    UNKNOWN_OBJECT = "unknown_object"
    UNKNOWN_ROLE = "unknown_role"
    NOT_COVERED = "not_covered"
    BEYOND_COVERAGE = "beyond_coverage"
    NOT_ASSERTED = "not_asserted"
    CONFLICTING_EVIDENCE = "conflicting_evidence"
    AMBIGUOUS = "ambiguous"
    LOW_CONFIDENCE = "low_confidence"


class Polarity(StrEnum):
    """Whether the claim says that something is or is not so."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How firmly the text says it."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    REPORTED = "reported"


class DateKind(StrEnum):
    """Where a claim's date comes from."""

    ABSOLUTE = "absolute"
    RELATIVE = "relative"
    INFERRED = "inferred"
    DOCUMENT_DATE = "document_date"


class DateSource(StrEnum):
    """Where an article's date comes from."""

    GIVEN = "given"
    RECORD = "record"
    METADATA = "metadata"
    TEXT = "text"
    NONE = "none"


class SlotSource(StrEnum):
    """Where a slot's filling comes from."""

    TEXT = "text"
    CONTEXT = "context"
    TABLE = "table"


class Order(StrEnum):
    """How a claim of order compares its subject with others."""

    BEFORE = "before"
    AFTER = "after"
    SAME = "same"
    FIRST = "first"
    LAST = "last"


class Rank(StrEnum):
    """How far a row is to be trusted beside other rows for the same fact."""

    PREFERRED = "preferred"
    NORMAL = "normal"
    DEPRECATED = "deprecated"
