"""Verbs and idioms of joining, belonging and leaving, and who moves."""
