"""Choices that an annotator made too: the options of an open slot, and which of them are right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.choice.features import option_values
from claims.extraction.choice.ranking import HandChooser
from claims.extraction.gold import names_agree, right_bodies

if TYPE_CHECKING:
    from claims.extraction.choice.options import Option
    from claims.extraction.choice.ranking import Chooser
    from claims.extraction.choice.slots import OpenSlot
    from claims.extraction.drafts import Draft
    from claims.extraction.gold import GoldClaim, SameThing

__all__ = ["HeldOutChooser", "JudgedChoice", "RecordingChooser"]

_Key = tuple[str, int, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedChoice:
    """The options for one open body, and which of them the annotator meant.

    Parameters
    ----------
    options : tuple of mapping
        The feature values of each.
    is_right : tuple of bool
        For each option; none is where the right body was not offered.
    is_hand_right : bool
        True where the rules of thumb put a right one first.
    """

    document: str
    options: tuple[Mapping[str, float], ...]
    is_right: tuple[bool, ...]
    is_hand_right: bool


class RecordingChooser:
    """Chooses by rules of thumb and remembers all that it chose from."""

    def __init__(self) -> None:
        self._hand = HandChooser()
        self._slots: dict[_Key, tuple[OpenSlot, list[Option]]] = {}

    def ranked(self, slot: OpenSlot) -> list[Option]:
        """Give the options by their scores."""
        chosen = self._hand.ranked(slot)
        candidate = slot.candidate
        self._slots[candidate.rule, candidate.trigger.start, slot.subject.name] = (slot, chosen)
        return chosen

    def judged(
        self, document: str, drafts: Iterable[Draft], gold: Sequence[GoldClaim], same: SameThing
    ) -> list[JudgedChoice]:
        """Judge what was chosen in one document by its annotation, and forget it."""
        found = []
        for draft in drafts:
            is_worded = draft.object is not None and draft.object.start is not None
            candidate = draft.candidate
            key = (candidate.rule, candidate.trigger.start, draft.subject.name)
            if key not in self._slots or is_worded:
                continue
            bodies = right_bodies(draft, gold, same)
            if bodies:
                found.append(_judged(document, *self._slots[key], bodies, same))
        self._slots.clear()
        return found


def _judged(
    document: str, slot: OpenSlot, chosen: Sequence[Option], bodies: Sequence[str], same: SameThing
) -> JudgedChoice:
    def is_right(option: Option) -> bool:
        return any(names_agree(body, option.name, same) for body in bodies)

    return JudgedChoice(
        document=document,
        options=tuple(option_values(option, slot) for option in slot.options),
        is_right=tuple(is_right(option) for option in slot.options),
        is_hand_right=bool(chosen) and is_right(chosen[0]),
    )


class HeldOutChooser:
    """Chooses in each document by a model that has not seen it.

    Parameters
    ----------
    models : mapping of str to Chooser
        By document.
    """

    def __init__(self, models: Mapping[str, Chooser]) -> None:
        self.models = models

    def ranked(self, slot: OpenSlot) -> list[Option]:
        """Give the options by the model of the slot's document."""
        return self.models[slot.names.context.article.id].ranked(slot)
