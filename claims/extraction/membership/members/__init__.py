"""Nouns that mean a member or a membership: who is one, and of which body."""
