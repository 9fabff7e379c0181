"""What an option for an open body is chosen by: one documented feature a function, by name.

Each function takes an option and its slot and gives a number. Besides them stand three features by
class (`way:...`, `kind:...`, `in_title:...`): how it is offered, and what it is beside what the role wants.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.choice.options import SURE, Way, key_of
from claims.extraction.context import fold
from claims.extraction.frames import MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.choice.options import Option
    from claims.extraction.choice.slots import OpenSlot
    from claims.extraction.context import NamedThing

__all__ = ["OPTION_FEATURES", "option_values"]

_OPENING = 250
_NEAR, _NEAR_SUBJECT, _SENTENCE_BEFORE = 300, 100, 200
_STANDS_IN = frozenset({"deputy", "vice", "assistant", "acting", "interim", "caretaker"})


def hand_score(option: Option, slot: OpenSlot) -> float:
    """Its score by rules of thumb."""
    return option.score


def is_hand_choice(option: Option, slot: OpenSlot) -> float:
    """1 where rules of thumb put it first."""
    return float(option.score == slot.best_score > 0)


def is_only_named(option: Option, slot: OpenSlot) -> float:
    """1 where no rule of thumb offers it."""
    return float(option.ways == {Way.NAMED})


def is_offered_surely(option: Option, slot: OpenSlot) -> float:
    """1 where the person's own office, or a post in the table, offers it."""
    return float(not SURE.isdisjoint(option.ways))


def frequency(option: Option, slot: OpenSlot) -> float:
    """How often the text names it, as a share of what it names most."""
    thing = _thing(option, slot)
    return thing.count / slot.names.most if thing else 0.0


def is_most_frequent(option: Option, slot: OpenSlot) -> float:
    """1 where the text names no body more often."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.count == slot.names.most)


def is_named_once(option: Option, slot: OpenSlot) -> float:
    """1 where the text names it once."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.count == 1)


def own_frequency(option: Option, slot: OpenSlot) -> float:
    """Its frequency without the places where it is part of a longer name."""
    thing = _thing(option, slot)
    return len(slot.names.own_places(thing)) / slot.names.most if thing else 0.0


def own_share(option: Option, slot: OpenSlot) -> float:
    """The share of its places where it stands by itself."""
    thing = _thing(option, slot)
    return len(slot.names.own_places(thing)) / len(thing.starts) if thing else 0.0


def is_only_part_of_names(option: Option, slot: OpenSlot) -> float:
    """1 where it never stands by itself."""
    thing = _thing(option, slot)
    return float(thing is not None and not slot.names.own_places(thing))


def is_in_longer_name(option: Option, slot: OpenSlot) -> float:
    """1 where another option's name holds its name."""
    own = f" {fold(option.name)} "
    return float(any(own in other and own != other for other in slot.folded))


def holds_shorter_name(option: Option, slot: OpenSlot) -> float:
    """1 where its name holds another option's."""
    own = f" {fold(option.name)} "
    return float(any(other in own and own != other for other in slot.folded))


def is_in_title(option: Option, slot: OpenSlot) -> float:
    """1 where the headline names it."""
    thing = _thing(option, slot)
    return float(thing is not None and slot.names.is_in_title(thing))


def heads_title(option: Option, slot: OpenSlot) -> float:
    """1 where the headline begins with it."""
    thing = _thing(option, slot)
    return float(thing is not None and slot.names.title.startswith((thing.name, thing.mention.text)))


def is_in_opening(option: Option, slot: OpenSlot) -> float:
    """1 where the first 250 characters name it."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.starts[0] < _OPENING)


def nearness(option: Option, slot: OpenSlot) -> float:
    """How near before the claim it is named: 1 at once, one half at 300 characters."""
    thing = _thing(option, slot)
    before = bisect_left(thing.starts, slot.place) if thing else 0
    return 1 / (1 + (slot.place - thing.starts[before - 1]) / _NEAR) if thing and before else 0.0


def is_named_later(option: Option, slot: OpenSlot) -> float:
    """1 where the text names it only behind the claim."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.starts[0] >= slot.place)


def is_in_sentence(option: Option, slot: OpenSlot) -> float:
    """1 where the claim's sentence names it."""
    sentence = slot.view.sentence
    return _within(option, slot, sentence.start, sentence.end)


def is_before_in_sentence(option: Option, slot: OpenSlot) -> float:
    """1 where the claim's sentence names it before the trigger."""
    return _within(option, slot, slot.view.sentence.start, slot.place)


def is_behind_in_sentence(option: Option, slot: OpenSlot) -> float:
    """1 where the claim's sentence names it behind the trigger."""
    return _within(option, slot, slot.place + 1, slot.view.sentence.end)


def is_before_in_paragraph(option: Option, slot: OpenSlot) -> float:
    """1 where an earlier sentence of the line names it."""
    start = slot.view.sentence.start
    return _within(option, slot, slot.names.context.article.text.rfind("\n", 0, slot.place), start)


def is_just_before(option: Option, slot: OpenSlot) -> float:
    """1 where the 200 characters before the sentence, in its line, name it."""
    start = slot.view.sentence.start
    line = slot.names.context.article.text.rfind("\n", 0, start) + 1
    return _within(option, slot, max(line, start - _SENTENCE_BEFORE), start)


def owns_something(option: Option, slot: OpenSlot) -> float:
    """1 where the text has it own something: "Norvex's"."""
    thing = _thing(option, slot)
    return float(thing is not None and slot.names.owns_something(thing))


def nearness_to_subject(option: Option, slot: OpenSlot) -> float:
    """How near the text names it to the subject anywhere: 1 at once, one half at 100 characters."""
    thing = _thing(option, slot)
    if thing is None:
        return 0.0
    gap = slot.names.gap(thing, slot.subject.name, slot.subject_places)
    return 1 / (1 + gap / _NEAR_SUBJECT)


def is_demonym(option: Option, slot: OpenSlot) -> float:
    """1 where the text has only its people or its adjective: "Swede"."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.mention.form is MentionForm.DEMONYM)


def is_in_capitals(option: Option, slot: OpenSlot) -> float:
    """1 where it is written in capitals."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.mention.text.isupper())


def led_share(option: Option, slot: OpenSlot) -> float:
    """Its share in the titles that the text gives to persons or bodies."""
    return slot.names.led.get(fold(option.name), 0.0)


def is_led(option: Option, slot: OpenSlot) -> float:
    """1 where some title of the text is one of this body."""
    return float(fold(option.name) in slot.names.led)


def is_fellows_body(option: Option, slot: OpenSlot) -> float:
    """1 where another person of the sentence has a title there."""
    return float(fold(option.name) in slot.fellow_bodies)


def is_body_of_superior(option: Option, slot: OpenSlot) -> float:
    """1 where another person of the sentence has a title there and the subject is a deputy."""
    role = slot.candidate.role
    stands_in = role is not None and role.title.split()[0] in _STANDS_IN
    return float(stands_in and fold(option.name) in slot.fellow_bodies)


def has_title_of_its_own(option: Option, slot: OpenSlot) -> float:
    """1 where it was taken for a person and holds a title."""
    thing = _thing(option, slot)
    is_person = thing is not None and thing.kind is EntityKind.PERSON
    return float(is_person and option.name in slot.names.bodies_of)


def is_person_of_words(option: Option, slot: OpenSlot) -> float:
    """1 where it was taken for a person and has several words."""
    thing = _thing(option, slot)
    return float(thing is not None and thing.kind is EntityKind.PERSON and " " in option.name)


def is_surname(option: Option, slot: OpenSlot) -> float:
    """1 where somebody is called so."""
    return float(fold(option.name) in slot.names.surnames)


def ends_with_body_noun(option: Option, slot: OpenSlot) -> float:
    """1 where its name ends with a noun for bodies: "Elm Bank"."""
    return float(fold(option.name).split()[-1:] != [] and fold(option.name).split()[-1] in BODIES)


OPTION_FEATURES: tuple[Callable[[Option, OpenSlot], float], ...] = (
    hand_score,
    is_hand_choice,
    is_only_named,
    is_offered_surely,
    frequency,
    is_most_frequent,
    is_named_once,
    own_frequency,
    own_share,
    is_only_part_of_names,
    is_in_longer_name,
    holds_shorter_name,
    is_in_title,
    heads_title,
    is_in_opening,
    nearness,
    is_named_later,
    is_in_sentence,
    is_before_in_sentence,
    is_behind_in_sentence,
    is_before_in_paragraph,
    is_just_before,
    owns_something,
    nearness_to_subject,
    is_demonym,
    is_in_capitals,
    led_share,
    is_led,
    is_fellows_body,
    is_body_of_superior,
    has_title_of_its_own,
    is_person_of_words,
    is_surname,
    ends_with_body_noun,
)


def option_values(option: Option, slot: OpenSlot) -> dict[str, float]:
    """Give every feature of an option that is not zero, by name."""
    values = {feature.__name__: feature(option, slot) for feature in OPTION_FEATURES}
    kind, wanted = _kind(option, slot), _wanted(slot)
    values |= {f"way:{way.value}": 1.0 for way in option.ways if way is not Way.NAMED}
    values |= {f"kind:{kind}": 1.0, f"kind:{kind}:{wanted}": 1.0}
    if values["is_in_title"]:
        values[f"in_title:{kind}:{wanted}"] = 1.0
    return {name: value for name, value in values.items() if value}


def _kind(option: Option, slot: OpenSlot) -> str:
    """Say what an option is: a place is a state that no table knows."""
    thing = _thing(option, slot)
    kind = option.mention.kind if thing is None else thing.kind
    if kind is EntityKind.STATE and not option.mention.entity_ids:
        return "place"
    return kind.value if kind is not None else "unknown"


def _wanted(slot: OpenSlot) -> str:
    """Say what the slot wants: a state alone, a state rather than another body, or by no role at all."""
    if slot.candidate.role is None:
        return f"no_role_of_{slot.candidate.rule.partition('.')[0]}"
    first = slot.wants[0].value if slot.wants else "any"
    return first if len(slot.wants) < 2 else f"rather_{first}"


def _thing(option: Option, slot: OpenSlot) -> NamedThing | None:
    """Give the thing of the document; None for a body that the table alone knows."""
    return slot.names.things.get(key_of(option.mention))


def _within(option: Option, slot: OpenSlot, start: int, end: int) -> float:
    thing = _thing(option, slot)
    if thing is None:
        return 0.0
    first = bisect_left(thing.starts, start)
    return float(first < len(thing.starts) and thing.starts[first] < end)
