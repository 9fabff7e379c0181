"""Facts as a data frame, for notebooks; pandas is imported only here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

import pandas as pd

from claims.types import Fact

__all__ = ["facts_frame"]


def facts_frame(facts: Iterable[Fact]) -> pd.DataFrame:
    """Give facts as a frame: one row a fact, `interval` as EDTF text, sources joined by `;`."""
    columns = [field.name for field in fields(Fact)]
    rows = []
    for fact in facts:
        row = {name: getattr(fact, name) for name in columns}
        row["interval"] = fact.interval.edtf
        row["relation"], row["rank"] = fact.relation.value, fact.rank.value
        row["source_ids"] = ";".join(fact.source_ids)
        rows.append(row)
    return pd.DataFrame(rows, columns=columns)
