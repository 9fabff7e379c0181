"""Names of people, organisations and posts.

A key is what two spellings of one name share. There are four, from strict to
loose: `alias_key` (case, accents, dots and quotes aside), `organisation_key`
(legal forms and word order aside as well), `person_key` (titles, middle
initials and word order aside) and `role_key` (synonyms of titles aside).
"""

from claims.names.keys import (
    TOKEN,
    alias_key,
    has_mixed_scripts,
    initials,
    latin_skeleton,
    legal_form_end,
    name_tokens,
    normal_form,
    normal_token,
    organisation_key,
    person_key,
    similarity,
    strip_titles,
    surname,
)
from claims.names.peoples import adjectives
from claims.names.roles import role_key

__all__ = [
    "TOKEN",
    "adjectives",
    "alias_key",
    "has_mixed_scripts",
    "initials",
    "latin_skeleton",
    "legal_form_end",
    "name_tokens",
    "normal_form",
    "normal_token",
    "organisation_key",
    "person_key",
    "role_key",
    "similarity",
    "strip_titles",
    "surname",
]
