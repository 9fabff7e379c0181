"""A claim in one line, from its slots."""

from __future__ import annotations

from claims.types import Claim, Quantity

__all__ = ["summarize"]


def summarize(claim: Claim) -> str:
    """Give a claim in one line: who, what, of what, when.

    The line is built from slots, so that a reader sees how the sentence was understood.
    """
    parts = [_name(claim.subject), claim.relation.value.replace("_", " ")]
    if claim.polarity == "negative":
        parts.insert(1, "not")
    if claim.role is not None:
        parts.append(claim.role.name)
    if claim.object is not None:
        parts.append(f"({claim.object.name})" if claim.role else claim.object.name)
    if claim.order is not None:
        parts.append(claim.order.value)
    if claim.compared_with is not None:
        parts.append(claim.compared_with.name)
    for word, slot in (("after", claim.predecessor), ("before", claim.successor)):
        if slot is not None:
            parts.append(f"{word} {slot.name}")
    if claim.founders:
        parts.append("by " + ", ".join(founder.name for founder in claim.founders))
    if claim.quantity is not None:
        parts.append(_quantity(claim.quantity))
    if claim.when is not None:
        parts.append(f"[{claim.when.edtf}]")
    return " ".join(parts)


def _name(slot: object) -> str:
    return getattr(slot, "name", None) or "?"


def _quantity(quantity: Quantity) -> str:
    qualifier = f"{quantity.qualifier} " if quantity.qualifier else ""
    return f"{qualifier}{quantity.value:g} {quantity.unit}"
