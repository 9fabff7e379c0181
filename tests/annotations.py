"""Annotated texts of our own, as their files hold them, and what of them must fit."""

import hashlib
import json

__all__ = ["digest", "edges", "misplaced", "of_kind", "records"]


def records(path):
    """Give the records of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def of_kind(path, kind):
    """Give the records of a gold file that are of one kind: "doc" or "claim"."""
    return [record for record in records(path) if record["record"] == kind]


def digest(article):
    """Give the digest of an article's text."""
    return hashlib.sha1(article["text"].encode(), usedforsecurity=False).hexdigest()


def edges(article):
    """Give where the sentences of an article begin and end, in order, behind its first place."""
    return [0, *(place for span in article["sents"] for place in span)]


def misplaced(claim, text):
    """Give the parts of a claim that point at other words than they name."""
    return [part for part in _mentions(claim) if text[part["start"] : part["end"]] != part["text"]]


def _mentions(part):
    """Every part of a claim that points at words of the text."""
    if isinstance(part, list):
        part = dict(enumerate(part))
    if isinstance(part, dict):
        if {"text", "start", "end"} <= part.keys():
            yield part
        for inner in part.values():
            yield from _mentions(inner)
