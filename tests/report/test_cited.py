"""A report carries the names its rows need."""

from report_builders import make_verdict

from claims.relations import EntityKind
from claims.report.cited import cite
from claims.types import Entity, Source


class _Table:
    """Knows one entity and one source."""

    def entity(self, entity_id):
        known = Entity(entity_id="org:rhine", kind=EntityKind.ORGANISATION, label="Rhine League")
        return known if entity_id == known.entity_id else None

    def source(self, source_id):
        return Source(source_id="s1", title="Gazette") if source_id == "s1" else None


def test_names_and_sources_of_the_evidence_are_kept_and_unknown_ones_left_out():
    cited = cite([make_verdict()], _Table())
    assert cited.entity("org:rhine").label == "Rhine League"
    assert cited.source("s1").title == "Gazette"
    assert cited.source("s2") is None
