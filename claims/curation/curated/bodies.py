"""Organisations of the curated core and the dates on which they were founded or dissolved."""

from __future__ import annotations

from claims.curation.curated.reading import AS_OF, CuratedReading, add_name, dated
from claims.curation.draft import joined
from claims.curation.naming import alias_kind, slug
from claims.curation.raw import parts, read_rows
from claims.curation.rows import CoverageRow, EntityRow, FoundingRow

__all__ = ["add_core_organisations"]

# Acronyms of the curated table that English news does not build titles with ("OTAN chief").
_FRENCH_OR_SPANISH = frozenset(
    ("OTAN", "ONU", "OCDE", "OMC", "OMS", "OIT", "OPEP", "UA", "OUA", "OEA", "CEDEAO", "SDN", "SNG", "ODKB")
)


def add_core_organisations(reading: CuratedReading) -> None:
    """Add the bodies with their names, their dates and what is known of them."""
    bodies = {row["scope"]: row for row in read_rows(reading.by_hand / "bodies.csv")}
    organisations = {row["org_id"]: row for row in read_rows(reading.folder / "organisations.csv")}
    for scope in dict.fromkeys([*organisations, *bodies]):
        row, body = organisations.get(scope, {}), bodies.get(scope, {})
        _add_body(reading, scope, row, body)
        if row:
            _add_founding(reading, reading.scopes[scope], row)


def _add_body(reading: CuratedReading, scope: str, row: dict[str, str], body: dict[str, str]) -> None:
    draft = reading.draft
    entity_id = body.get("entity_id") or f"org:{slug(scope)}"
    name = row.get("name", "")
    label = body.get("label") or name
    # QIDs from memory are left out: the registers fill them where they agree on the name.
    checked = "memory" not in row.get("qid_verified_by", "")
    draft.add_entity(
        EntityRow(
            entity_id=entity_id,
            kind="organisation",
            subkind=body.get("subkind") or row.get("type", ""),
            label=label,
            official_name=body.get("official_name") or (name if name != label else ""),
            wikidata=body.get("wikidata") or (row.get("wikidata_qid", "") if checked else ""),
            country=body.get("country", ""),
            disambiguation=body.get("disambiguation") or row.get("hq", ""),
        )
    )
    reading.scopes[scope] = entity_id
    for name in parts(body.get("aliases", "")):
        add_name(draft, entity_id, name)
    for name in parts(row.get("aliases", "")):
        if name.lower() in ("the bloc", "the alliance", "the fund", "the quad", "red cross"):
            draft.add_alias(name, entity_id, "nickname", ambiguous="true")
        elif entity_id == "org:eu" and name in ("European Communities", "European Economic Community", "EEC"):
            draft.add_alias(name, entity_id, "former_name", valid_from="1958-01-01", valid_to="1993-10-31")
        else:
            language = "fr" if name in _FRENCH_OR_SPANISH else "en"
            draft.add_alias(name, entity_id, alias_kind(name), lang=language)
    if "." not in label and label.isupper() and 2 <= len(label) <= 4:
        draft.add_alias(".".join(label) + ".", entity_id, "acronym")


def _add_founding(reading: CuratedReading, entity_id: str, row: dict[str, str]) -> None:
    dates = [(row["founded"], row["founded_basis"], "preferred")]
    dates += [(*dated(alternative), "normal") for alternative in parts(row["founded_alt"])]
    verified = row["verified"]
    for place, (day, basis, rank) in enumerate(dates):
        name, _, detail = basis.partition(" (")
        agreed = place == 0 or day[:4] in row["verified_by"]
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                date=day,
                basis=slug(name).replace("-", "_"),
                rank=rank,
                source_ids=reading.source(row["source"]),
                verified=verified if agreed else "no",
                recorded_from=AS_OF,
                note=joined([detail.rstrip(")"), row["verified_by"] if agreed else ""]),
            )
        )
    if row["dissolved"]:
        reading.draft.founding.append(
            FoundingRow(
                entity_id=entity_id,
                relation="dissolved",
                date=row["dissolved"],
                basis="dissolved",
                rank="preferred",
                source_ids=reading.source(row["source"]),
                verified="year" if "dissolution: COW" in row["verified_by"] else "no",
                recorded_from=AS_OF,
                note=f"successor: {row['successor']}" if row["successor"] else "",
            )
        )
    reading.draft.coverage.append(
        CoverageRow(
            relation="founded",
            scope_id=entity_id,
            as_of=AS_OF,
            closed_world="true" if verified != "no" else "false",
            note="all founding dates in use are listed; another year is refuted" if verified != "no" else "",
        )
    )
