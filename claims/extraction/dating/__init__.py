"""The dates of claims: which time expression of a text is a claim's, and what it says of it."""
