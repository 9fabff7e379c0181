"""What tests of lists, tables and answers compare of claims."""

__all__ = ["dated"]


def dated(claims):
    """Give relation, subject, body and date of each claim."""
    return {
        (
            claim.relation.value,
            claim.subject.name,
            claim.object.name if claim.object else None,
            claim.when.edtf if claim.when else None,
        )
        for claim in claims
    }
