"""What is said of a claim, and what a cue makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claims.types import Modality, Polarity

__all__ = ["PLAIN", "Assertion", "apply_cue", "planned"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """How a claim is said.

    Parameters
    ----------
    polarity : Polarity
        Whether it is said to be so or not to be so.
    modality : Modality
        Asserted, planned, conditional or reported.
    attributed_to : str or None
        Whose words it is, where the sentence names them.
    """

    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    attributed_to: str | None = None


PLAIN = Assertion()


def apply_cue(cue: tuple[str, str], outer: Assertion, speaker: str | None = None) -> Assertion | None:
    """Give what a cue makes of its complement, the cue itself standing as `outer` says."""
    letter = cue[0] if outer.polarity is Polarity.POSITIVE else cue[1]
    match letter:
        case "+":
            return replace(outer, polarity=Polarity.POSITIVE)
        case "-":
            return replace(outer, polarity=Polarity.NEGATIVE)
        case "p":
            return planned(outer)
        case "n":
            return replace(planned(outer), polarity=Polarity.NEGATIVE)
        case "c":
            return replace(outer, polarity=Polarity.POSITIVE, modality=Modality.CONDITIONAL)
        case "r":
            modality = Modality.REPORTED if outer.modality is Modality.ASSERTED else outer.modality
            return Assertion(modality=modality, attributed_to=speaker or outer.attributed_to)
        case "f":
            return PLAIN
        case _:
            return None


def planned(outer: Assertion) -> Assertion:
    modality = Modality.CONDITIONAL if outer.modality is Modality.CONDITIONAL else Modality.PLANNED
    return replace(outer, polarity=Polarity.POSITIVE, modality=modality)
