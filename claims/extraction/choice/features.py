"""What an option for an open body is chosen by: one documented feature a function, by name.

What a feature looks at says how often it must be worked out: some hang on the thing and the document
alone, and are worked out once for all the open bodies of a document. Besides them stand three features by
class (`way:...`, `kind:...`, `in_title:...`): how it is offered, and what it is beside what the role wants.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.choice.offered import Named, Offered
from claims.extraction.choice.options import SURE, Way
from claims.extraction.filling.origins import is_origin
from claims.extraction.frames import MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.choice.options import Option
    from claims.extraction.choice.slots import OpenSlot

__all__ = ["OPTION_FEATURES", "option_values"]

_OPENING = 250
# "The Norvex Trust": a name may begin behind its article.
_ARTICLE = 5
_NEAR, _NEAR_SUBJECT, _SENTENCE_BEFORE = 300, 100, 200
# Of two that are about as good the one named nearer is no choice (.0 and .05 tried: choices +.003 by folds).
_CLOSE = 0.05
_STANDS_IN = frozenset({"deputy", "vice", "assistant", "acting", "interim", "caretaker"})


def hand_score(offer: Offered) -> float:
    """Its score by rules of thumb."""
    return offer.option.score


def is_clear_hand_choice(offer: Offered) -> float:
    """1 where rules of thumb put it first, and nothing close behind."""
    score, slot = offer.option.score, offer.slot
    return float(score == slot.best_score > 0 and score >= slot.second_score + _CLOSE)


def is_only_named(offer: Offered) -> float:
    """1 where no rule of thumb offers it."""
    return float(offer.option.ways == {Way.NAMED})


def is_offered_surely(offer: Offered) -> float:
    """1 where the person's own office, or a post in the table, offers it."""
    return float(not SURE.isdisjoint(offer.option.ways))


def is_in_longer_name(offer: Offered) -> float:
    """1 where another option's name holds its name."""
    return float(offer.slot.has_longer(offer.folded))


def holds_shorter_name(offer: Offered) -> float:
    """1 where its name holds another option's."""
    return float(offer.slot.has_shorter(offer.folded))


def nearness(offer: Offered) -> float:
    """How near before the claim it is named: 1 at once, one half at 300 characters."""
    before = bisect_left(offer.starts, offer.slot.place)
    return 1 / (1 + (offer.slot.place - offer.starts[before - 1]) / _NEAR) if before else 0.0


def is_last_named(offer: Offered) -> float:
    """1 where no other option is named between it and the claim."""
    last = offer.slot.last_named
    return float(last >= 0 and bool(offer.is_within(last, last + 1)))


def leads_sentence(offer: Offered) -> float:
    """1 where the claim's sentence begins with it."""
    start = offer.slot.view.sentence.start
    return offer.is_within(start, start + _ARTICLE)


def is_named_later(offer: Offered) -> float:
    """1 where the text names it only behind the claim."""
    return float(bool(offer.starts) and offer.starts[0] >= offer.slot.place)


def is_in_sentence(offer: Offered) -> float:
    """1 where the claim's sentence names it."""
    sentence = offer.slot.view.sentence
    return offer.is_within(sentence.start, sentence.end)


def is_before_in_sentence(offer: Offered) -> float:
    """1 where the claim's sentence names it before the trigger."""
    return offer.is_within(offer.slot.view.sentence.start, offer.slot.place)


def is_behind_in_sentence(offer: Offered) -> float:
    """1 where the claim's sentence names it behind the trigger."""
    return offer.is_within(offer.slot.place + 1, offer.slot.view.sentence.end)


def is_before_in_paragraph(offer: Offered) -> float:
    """1 where an earlier sentence of the line names it."""
    return offer.is_within(offer.slot.paragraph, offer.slot.view.sentence.start)


def is_just_before(offer: Offered) -> float:
    """1 where the 200 characters before the sentence, in its line, name it."""
    start = offer.slot.view.sentence.start
    return offer.is_within(max(offer.slot.line, start - _SENTENCE_BEFORE), start)


def nearness_to_subject(offer: Offered) -> float:
    """How near the text names it to the subject anywhere: 1 at once, one half at 100 characters."""
    if offer.thing is None:
        return 0.0
    slot = offer.slot
    gap = slot.names.gap(offer.thing, slot.subject.name, slot.subject_places)
    return 1 / (1 + gap / _NEAR_SUBJECT)


def is_fellows_body(offer: Offered) -> float:
    """1 where another person of the sentence has a title there."""
    return float(offer.folded in offer.slot.fellow_bodies)


def is_body_of_superior(offer: Offered) -> float:
    """1 where another person of the sentence has a title there and the subject is a deputy."""
    role = offer.slot.candidate.role
    stands_in = role is not None and role.title.split()[0] in _STANDS_IN
    return float(stands_in and offer.folded in offer.slot.fellow_bodies)


def is_meant_in_sentence(offer: Offered) -> float:
    """1 where a noun phrase or a pronoun of the claim's sentence stands for it."""
    return float(offer.key in offer.slot.meant)


def is_left_behind(named: Named) -> float:
    """The share of its places where somebody comes from it or was with it before."""
    return named.share(is_origin)


# What follows hangs on the thing and its document, whatever is asked.


def frequency(named: Named) -> float:
    """How often the text names it, as a share of what it names most."""
    return named.thing.count / named.names.most if named.thing else 0.0


def is_most_frequent(named: Named) -> float:
    """1 where the text names no body more often."""
    return float(named.thing is not None and named.thing.count == named.names.most)


def is_named_once(named: Named) -> float:
    """1 where the text names it once."""
    return float(named.thing is not None and named.thing.count == 1)


def own_frequency(named: Named) -> float:
    """Its frequency without the places where it is part of a longer name."""
    return len(named.own_places) / named.names.most


def own_share(named: Named) -> float:
    """The share of its places where it stands by itself."""
    return len(named.own_places) / len(named.thing.starts) if named.thing else 0.0


def is_only_part_of_names(named: Named) -> float:
    """1 where it never stands by itself."""
    return float(named.thing is not None and not named.own_places)


def is_in_title(named: Named) -> float:
    """1 where the headline names it."""
    return float(named.thing is not None and named.names.is_in_title(named.thing))


def heads_title(named: Named) -> float:
    """1 where the headline begins with it."""
    thing = named.thing
    return float(thing is not None and named.names.title.startswith((thing.name, thing.mention.text)))


def is_in_opening(named: Named) -> float:
    """1 where the first 250 characters name it."""
    return float(named.thing is not None and named.thing.starts[0] < _OPENING)


def owns_something(named: Named) -> float:
    """1 where the text has it own something: "Norvex's"."""
    return float(named.thing is not None and named.names.owns_something(named.thing))


def is_demonym(named: Named) -> float:
    """1 where the text has only its people or its adjective: "Swede"."""
    return float(named.thing is not None and named.thing.mention.form is MentionForm.DEMONYM)


def is_in_capitals(named: Named) -> float:
    """1 where it is written in capitals."""
    return float(named.thing is not None and named.thing.mention.text.isupper())


def led_share(named: Named) -> float:
    """Its share in the titles that the text gives to persons or bodies."""
    return named.names.led.get(named.folded, 0.0)


def is_led(named: Named) -> float:
    """1 where some title of the text is one of this body."""
    return float(named.folded in named.names.led)


def has_title_of_its_own(named: Named) -> float:
    """1 where it was taken for a person and holds a title."""
    return float(named.is_person and named.name in named.names.bodies_of)


def is_person_of_words(named: Named) -> float:
    """1 where it was taken for a person and has several words."""
    return float(named.is_person and " " in named.name)


def is_surname(named: Named) -> float:
    """1 where somebody is called so."""
    return float(named.folded in named.names.surnames)


def ends_with_body_noun(named: Named) -> float:
    """1 where its name ends with a noun for bodies: "Elm Bank"."""
    return float(named.folded.rpartition(" ")[2] in BODIES)


_OF_OFFERS: tuple[Callable[[Offered], float], ...] = (
    hand_score,
    is_clear_hand_choice,
    is_only_named,
    is_offered_surely,
    is_in_longer_name,
    holds_shorter_name,
    nearness,
    is_last_named,
    leads_sentence,
    is_named_later,
    is_in_sentence,
    is_before_in_sentence,
    is_behind_in_sentence,
    is_before_in_paragraph,
    is_just_before,
    nearness_to_subject,
    is_fellows_body,
    is_body_of_superior,
    is_meant_in_sentence,
)
_OF_NAMES: tuple[Callable[[Named], float], ...] = (
    frequency,
    is_most_frequent,
    is_named_once,
    own_frequency,
    own_share,
    is_only_part_of_names,
    is_in_title,
    heads_title,
    is_in_opening,
    owns_something,
    is_demonym,
    is_in_capitals,
    led_share,
    is_led,
    has_title_of_its_own,
    is_person_of_words,
    is_surname,
    ends_with_body_noun,
    is_left_behind,
)
# In the order in which models name them.
OPTION_FEATURES: tuple[Callable[..., float], ...] = (
    hand_score,
    is_clear_hand_choice,
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
    is_last_named,
    leads_sentence,
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
    is_meant_in_sentence,
    is_left_behind,
)


def option_values(option: Option, slot: OpenSlot) -> dict[str, float]:
    """Give every feature of an option that is not zero, by name."""
    named = slot.names.named(option)
    if named.values is None:
        named.values = {feature.__name__: value for feature in _OF_NAMES if (value := feature(named))}
    offer, kind, wanted = Offered(option, slot, named), _kind(option, named), slot.wanted
    values = dict(named.values)
    for feature in _OF_OFFERS:
        value = feature(offer)
        if value:
            values[feature.__name__] = value
    values |= {f"way:{way.value}": 1.0 for way in option.ways if way is not Way.NAMED}
    values |= {f"kind:{kind}": 1.0, f"kind:{kind}:{wanted}": 1.0}
    if "is_in_title" in values:
        values[f"in_title:{kind}:{wanted}"] = 1.0
    return values


def _kind(option: Option, named: Named) -> str:
    """Say what an option is: a place is a state that no table knows."""
    kind = option.mention.kind if named.thing is None else named.thing.kind
    if kind is EntityKind.STATE and not option.mention.entity_ids:
        return "place"
    return kind.value if kind is not None else "unknown"
