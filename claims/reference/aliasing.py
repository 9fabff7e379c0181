"""The alias index of a compiled table: keys to find names by, prefixes to read text with.

Written in SQL over functions of `claims.names`, so that a million names need no
more memory than ten.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from claims.names import (
    TOKEN,
    adjectives,
    alias_key,
    initials,
    name_tokens,
    organisation_key,
    person_key,
    role_key,
    surname,
)

__all__ = ["LONGEST_ALIAS", "SMALL", "UNSCANNED_KINDS", "index_aliases"]

# Matched by context only: a lone surname or a bare title settles nothing in running text.
UNSCANNED_KINDS = frozenset({"surname", "given_name", "generic"})
# Bits of a 63-bit integer say which lengths occur behind a prefix.
LONGEST_ALIAS = 40
# The lowest bit of a first word: an alias begins with it that is not written with a capital there.
SMALL = 1
_SHORTEST_FOR_INITIALS = 3

_LAYOUT = """
CREATE TABLE alias (id INTEGER PRIMARY KEY, key TEXT, core TEXT, scan_key TEXT, initials TEXT, alias TEXT,
    entity_id TEXT, entity_kind TEXT, kind TEXT, lang TEXT, valid_from TEXT, valid_to TEXT,
    ambiguous INTEGER, line INTEGER);
CREATE TABLE first_word (key TEXT PRIMARY KEY, lengths INTEGER) WITHOUT ROWID;
CREATE TABLE word_pair (key TEXT PRIMARY KEY, lengths INTEGER) WITHOUT ROWID;
CREATE TABLE posting (token TEXT, alias_id INTEGER, PRIMARY KEY (token, alias_id)) WITHOUT ROWID;
CREATE TABLE word (first TEXT, length INTEGER, token TEXT, frequency INTEGER,
    PRIMARY KEY (first, length, token)) WITHOUT ROWID;
CREATE TABLE post_key (key TEXT, post_id TEXT, body_id TEXT, is_bare INTEGER,
    PRIMARY KEY (key, post_id, is_bare)) WITHOUT ROWID;
"""
_EXPLICIT = """
INSERT INTO alias SELECT NULL, alias_key(a.alias), core_key(a.alias, e.kind), '', '', a.alias, a.entity_id,
    e.kind, coalesce(a.kind, 'name'), a.lang, a.valid_from, a.valid_to, coalesce(a.ambiguous, 0), a.line
FROM raw_alias a LEFT JOIN entity e USING (entity_id) ORDER BY a.rowid
"""
# Labels and official names are names too, and people are called by their surname.
_DERIVED = """
INSERT INTO alias SELECT NULL, alias_key({name}) AS k, core_key({name}, e.kind), '', '', {name}, e.entity_id,
    e.kind, '{kind}', NULL, NULL, NULL, {ambiguous}, NULL
FROM entity e WHERE {where} AND k != ''
    AND NOT EXISTS (SELECT 1 FROM alias a WHERE a.key = alias_key({name}) AND a.entity_id = e.entity_id
        AND a.valid_from IS NULL AND a.valid_to IS NULL)
"""
# States of whose people no row of the table has a name.
_NAMELESS_PEOPLES = """
SELECT e.entity_id, e.label FROM entity e WHERE e.kind = 'state' AND NOT EXISTS (SELECT 1 FROM alias a
    WHERE a.entity_id = e.entity_id AND a.kind IN ('adjective', 'demonym')) ORDER BY e.entity_id
"""
_ADJECTIVE = """
INSERT INTO alias SELECT NULL, alias_key(?1), core_key(?1, 'state'), '', '', ?1, ?2, 'state', 'adjective',
    'en', NULL, NULL, 0, NULL
WHERE NOT EXISTS (SELECT 1 FROM alias a WHERE a.key = alias_key(?3))
"""


def index_aliases(connection: sqlite3.Connection) -> None:
    """Build the alias index from the stored entities and raw aliases."""
    connection.create_function("alias_key", 1, alias_key, deterministic=True)
    connection.create_function("core_key", 2, _core_key, deterministic=True)
    connection.create_function("surname", 1, surname, deterministic=True)
    for statement in filter(str.strip, _LAYOUT.split(";")):
        connection.execute(statement)
    connection.execute(_EXPLICIT)
    connection.execute("CREATE INDEX alias_key ON alias (key)")
    for name, kind, where, ambiguous in (
        ("e.label", "name", "1", 0),
        ("e.official_name", "official", "e.official_name IS NOT NULL", 0),
        ("surname(e.label)", "surname", "e.kind = 'person'", 1),
    ):
        connection.execute(_DERIVED.format(name=name, kind=kind, where=where, ambiguous=ambiguous))
    _derive_adjectives(connection)
    connection.execute("DELETE FROM alias WHERE key = ''")
    _index_text(connection)
    _index_words(connection)
    # Posts ask for the names of their bodies, one by one.
    connection.execute("CREATE INDEX alias_entity ON alias (entity_id)")
    _index_posts(connection)
    connection.execute("CREATE INDEX alias_core ON alias (core)")
    connection.execute("CREATE INDEX alias_initials ON alias (initials) WHERE initials != ''")


def _derive_adjectives(connection: sqlite3.Connection) -> None:
    """Add what the people of a state may be called where no row says it and nothing else is called so."""
    states = connection.execute(_NAMELESS_PEOPLES).fetchall()
    found = [(word, state) for state, label in states for word in adjectives(label or "")]
    connection.executemany(_ADJECTIVE, [(word, state, word) for word, state in found])


def _core_key(name: str, kind: str | None) -> str:
    return person_key(name) if kind == "person" else organisation_key(name)


def _index_text(connection: sqlite3.Connection) -> None:
    unscanned = ",".join(f"'{kind}'" for kind in sorted(UNSCANNED_KINDS))
    connection.create_function("scan_key", 1, _scan_key, deterministic=True)
    connection.create_function("initials", 3, _initials, deterministic=True)
    connection.execute(f"UPDATE alias SET scan_key = scan_key(alias) WHERE kind NOT IN ({unscanned})")
    # A lone word in lower case that is flagged as ambiguous ("none", "labour") is a word, a number a number.
    connection.execute(
        "UPDATE alias SET scan_key = '' WHERE instr(scan_key, ' ') = 0 AND "
        "(scan_key NOT GLOB '*[^0-9]*' OR (ambiguous AND alias = lower(alias)))"
    )
    # "the US" adds nothing where "US" names the same thing.
    connection.execute(
        "UPDATE alias SET scan_key = '' WHERE scan_key LIKE 'the %' AND EXISTS "
        "(SELECT 1 FROM alias b WHERE b.key = alias.key AND b.entity_id = alias.entity_id "
        "AND b.scan_key = alias.key)"
    )
    connection.execute("UPDATE alias SET initials = initials(key, kind, entity_kind)")
    connection.execute("CREATE INDEX alias_scan ON alias (scan_key) WHERE scan_key != ''")
    connection.execute("CREATE TEMP TABLE start (key TEXT, bit INTEGER)")
    names = connection.execute("SELECT DISTINCT scan_key, alias FROM alias WHERE scan_key != ''")
    connection.executemany("INSERT INTO start VALUES (?, ?)", _starts(names))
    for table, words in (("first_word", "= 0"), ("word_pair", "> 0")):
        connection.execute(
            f"INSERT INTO {table} SELECT key, sum(DISTINCT bit) FROM start "
            f"WHERE instr(key, ' ') {words} GROUP BY key"
        )
    connection.execute("DROP TABLE start")


def _scan_key(alias: str) -> str:
    tokens = name_tokens(alias)
    return " ".join(tokens) if len(tokens) <= LONGEST_ALIAS else ""


def _initials(key: str, kind: str, entity_kind: str | None) -> str:
    if entity_kind != "organisation" or kind not in ("name", "official", "former_name"):
        return ""
    found = initials(key)
    return found if len(found) >= _SHORTEST_FOR_INITIALS else ""


def _starts(names: Iterator[tuple[str, str]]) -> Iterator[tuple[str, int]]:
    for key, alias in names:
        tokens = key.split()
        bit = 1 << len(tokens)
        yield tokens[0], bit
        if not TOKEN.findall(alias)[0][0].isupper():
            yield tokens[0], SMALL
        if len(tokens) > 1:
            yield f"{tokens[0]} {tokens[1]}", bit


def _index_words(connection: sqlite3.Connection) -> None:
    aliases = connection.execute("SELECT id, key FROM alias WHERE entity_kind IS NOT 'post'")
    connection.executemany("INSERT OR IGNORE INTO posting VALUES (?, ?)", _postings(aliases))
    connection.execute(
        "INSERT INTO word SELECT substr(token, 1, 1), length(token), token, count(*) "
        "FROM posting GROUP BY token"
    )


def _postings(aliases: Iterator[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    for alias_id, key in aliases:
        for token in key.split():
            yield token, alias_id


def _index_posts(connection: sqlite3.Connection) -> None:
    posts = connection.execute(
        "SELECT e.entity_id, e.body_id, e.title, e.label, a.alias, a.kind IS 'generic' "
        "FROM entity e LEFT JOIN alias a USING (entity_id) WHERE e.kind = 'post'"
    ).fetchall()
    bodies = {body for _, body, *_ in posts if body is not None}
    names = {body: _body_keys(connection, body) for body in sorted(bodies)}
    keys: dict[tuple[str, str, str | None, bool], None] = {}
    for post, body, title, label, alias, is_generic in posts:
        for wording in (title, label, alias):
            for key, is_bare in _post_keys(wording, title, names.get(body, [])):
                # "prime minister" is a generic alias of the taoiseach: it names no body either.
                keys[key, post, body, is_bare or (wording == alias and bool(is_generic))] = None
    connection.executemany("INSERT OR IGNORE INTO post_key VALUES (?, ?, ?, ?)", keys)


def _body_keys(connection: sqlite3.Connection, body: str) -> list[str]:
    rows = connection.execute("SELECT DISTINCT key FROM alias WHERE entity_id = ? ORDER BY key", (body,))
    return sorted({role_key(key) for (key,) in rows}, key=len, reverse=True)


def _post_keys(wording: str | None, title: str | None, body_keys: list[str]) -> Iterator[tuple[str, bool]]:
    if not wording:
        return
    key = role_key(wording)
    yield key, title is not None and key == role_key(title)
    for body_key in body_keys:
        if key.startswith(f"{body_key} "):
            yield key[len(body_key) + 1 :], True
            return
