"""Turns of phrase of membership: each a line of data, matched with parsed clauses."""
