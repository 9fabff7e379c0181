"""Verdicts as people and programs read them: tables, CSV, JSONL, HTML."""

from claims.report.report import Report

__all__ = ["Report"]
