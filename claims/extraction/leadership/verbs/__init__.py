"""Verbs of offices taken, held and left: their cards, what each needs beside it, and how they are read."""
