"""Matched claims -> verdicts: label, confidence, evidence, expected value, explanation."""

from claims.verdicts.courtesy import former_titles
from claims.verdicts.judging import judge
from claims.verdicts.settings import DEFAULT_SETTINGS, VerdictSettings

__all__ = ["DEFAULT_SETTINGS", "VerdictSettings", "former_titles", "judge"]
