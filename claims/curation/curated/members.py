"""Members of the bodies of the curated core."""

from __future__ import annotations

from claims.curation.curated.reading import AS_OF, CuratedReading, checks_of, dated
from claims.curation.dating import before, weakest
from claims.curation.draft import joined
from claims.curation.naming import slug
from claims.curation.raw import parts, read_rows
from claims.curation.rows import MembershipRow

__all__ = ["add_core_memberships"]


def _member_id(reading: CuratedReading, member: str) -> str:
    return {"EU": "org:eu", "AU": "org:au"}.get(member) or reading.scopes[member]


def add_core_memberships(reading: CuratedReading) -> None:
    """Add every spell of membership, with other dates as further rows."""
    for row in read_rows(reading.folder / "memberships.csv"):
        spells = [(row["start"], row["start_basis"], "preferred")]
        # `date@associate` is the start of another role, which has a row of its own.
        spells += [
            (*dated(alternative), "normal")
            for alternative in parts(row["start_alt"])
            if not alternative.endswith("@associate")
        ]
        checks = [row["start_verified"]] + ([row["end_verified"]] if row["end"] else [])
        for start, basis, rank in spells:
            name, _, detail = basis.partition(" (")
            main = rank == "preferred"
            _add_membership(
                reading,
                MembershipRow(
                    member_id=_member_id(reading, row["member_id"]),
                    body_id=reading.scopes[row["org_id"]],
                    role=row["role"],
                    interval=f"{start}/{row['end'] or '..'}",
                    basis=slug(name).replace("-", "_"),
                    rank=rank,
                    source_ids=reading.source(row["source"]),
                    verified=weakest(checks) if main else "no",
                    recorded_from=AS_OF,
                    note=joined([detail.rstrip(")"), row["note"], *(checks_of(row) if main else ())]),
                ),
            )


def _add_membership(reading: CuratedReading, row: MembershipRow) -> None:
    draft = reading.draft
    draft.membership.append(row)
    start, _, end = row.interval.partition("/")
    # The Communities before 1993 are a body of their own as well as the Union's past.
    if row.body_id == "org:eu" and row.rank == "preferred" and before(start, "1993-11-01"):
        closed = end if end != ".." and before(end, "1993-11-01") else "1993-11-01"
        draft.membership.append(
            MembershipRow(
                member_id=row.member_id,
                body_id="org:eec",
                role=row.role,
                interval=f"{start}/{closed}",
                basis=row.basis,
                source_ids=row.source_ids,
                verified=row.verified,
                recorded_from=AS_OF,
                note="from the row of the European Union",
            )
        )
