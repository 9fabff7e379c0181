"""The parser run over single sentences, and its trees as plain objects."""
