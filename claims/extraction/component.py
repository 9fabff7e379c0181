"""The spaCy component: `nlp.add_pipe("claims")` sets `doc._.claims`.

Annotations are evaluated here: the oldest spaCy allowed reads those of a factory, which may be no text.
"""

from datetime import date
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

if TYPE_CHECKING:
    from claims.extraction.extractor import Extractor

__all__ = ["ClaimsComponent", "make_claims_component"]


class ClaimsComponent:
    """Writes the claims of a parsed document to `doc._.claims`.

    Parameters
    ----------
    nlp : Language
        The pipeline the component stands in; its tagger, parser and entity recognizer are used.
    published : str or None
        Day of publication, ISO; relative dates are resolved against it. A document's own
        `doc._.published` goes first.
    """

    def __init__(self, nlp: Language, *, name: str, published: str | None) -> None:
        self.nlp = nlp
        self.name = name
        self.published = date.fromisoformat(published) if published else None
        self._extractor: Extractor | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Find the claims of a document, and hand the document on."""
        from claims.types import Article, DateSource  # late: spaCy imports this module on every start

        day = doc._.published or self.published
        article = Article(
            id=str(doc.user_data.get("id", "doc")),
            text=doc.text,
            published=day,
            published_from=DateSource.GIVEN if day else DateSource.NONE,
        )
        doc._.claims = self.extractor.extract(article)
        return doc

    @property
    def extractor(self) -> "Extractor":
        """The extractor, built when the first document comes."""
        if self._extractor is None:
            from claims.extraction.extractor import Extractor

            self._extractor = Extractor(nlp=self.nlp)
        return self._extractor


@Language.factory("claims", assigns=["doc._.claims"], default_config={"published": None})
def make_claims_component(nlp: Language, name: str, published: str | None) -> ClaimsComponent:
    """Build the component for a pipeline."""
    for attribute, default in (("claims", []), ("published", None)):
        if not Doc.has_extension(attribute):
            Doc.set_extension(attribute, default=default)
    return ClaimsComponent(nlp, name=name, published=published)
