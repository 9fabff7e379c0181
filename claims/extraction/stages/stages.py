"""Puts the stages of a pipeline together, faster ones where the pipeline's own are of a known make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from claims.extraction.stages.arcs import ArcStage
from claims.extraction.stages.entities import EntityStage
from claims.extraction.stages.morphology import MorphologyStage
from claims.extraction.stages.vectors import TokenVectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["Stage", "stages_of"]

Stage = Callable[[Sequence["Doc"]], None]


def stages_of(nlp: Language, read: Iterable[str]) -> list[Stage]:
    """Give what annotates a batch of documents, in the pipeline's order.

    Parameters
    ----------
    nlp : Language
        A pipeline; it is not changed.
    read : iterable of str
        Names of the components whose results are read; the others stay idle.
    """
    wanted = frozenset(read)
    components = {name: component for name, component in nlp.pipeline if name in wanted}
    ruler, lemmatizer = components.get("attribute_ruler"), components.get("lemmatizer")
    names = list(components)
    morphology = None
    if names.index("lemmatizer") == names.index("attribute_ruler") + 1 if ruler and lemmatizer else False:
        morphology = MorphologyStage.of(ruler, lemmatizer, nlp.vocab)
    stages: list[Stage] = []
    for name, component in components.items():
        if morphology is not None and name in ("attribute_ruler", "lemmatizer"):
            stages += [morphology] if name == "lemmatizer" else []
        else:
            stages.append(_stage(name, component))
    return stages


def _stage(name: str, component: Any) -> Stage:
    if name == "ner" and (entities := EntityStage.of(component)) is not None:
        return entities
    if name == "parser" and (arcs := ArcStage.of(component)) is not None:
        return arcs
    if name == "tok2vec" and (vectors := TokenVectors.of(component.model)) is not None:
        return lambda docs: component.set_annotations(docs, vectors(docs))
    if hasattr(component, "predict"):
        return lambda docs: component.set_annotations(docs, component.predict(docs))
    return lambda docs: _one_by_one(component, docs)


def _one_by_one(component: Any, docs: Sequence[Doc]) -> None:
    for doc in docs:
        component(doc)
