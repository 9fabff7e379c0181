"""Offices told by a title beside a name, without a verb of their own."""
