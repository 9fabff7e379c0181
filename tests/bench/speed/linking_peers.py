"""Other ways to find names; each is given the names and gives a search: queries -> places of names.

All compare normal forms, so that none loses by case and accents alone.
"""

from claims.names import normal_form

_MOST = 20


def rapidfuzz_peer(names):
    from rapidfuzz import fuzz, process, utils

    spelt = [utils.default_process(normal_form(name)) for name in names]

    def one(query):
        text = utils.default_process(normal_form(query))
        return [place for *_, place in process.extract(text, spelt, scorer=fuzz.WRatio, limit=_MOST)]

    return lambda queries: [one(query) for query in queries]


def trigram_peer(names):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sparse_dot_topn import sp_matmul_topn

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), preprocessor=normal_form)
    matrix = vectorizer.fit_transform(names).T.tocsr()

    def search(queries):
        best = sp_matmul_topn(vectorizer.transform(queries), matrix, top_n=_MOST, sort=True)
        return [best.indices[best.indptr[n] : best.indptr[n + 1]].tolist() for n in range(len(queries))]

    return search


def tantivy_peer(names):
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("grams", stored=False)
    builder.add_integer_field("place", stored=True)
    index = tantivy.Index(builder.build())
    writer = index.writer(128_000_000)
    for place, name in enumerate(names):
        writer.add_document(tantivy.Document(grams=" ".join(_grams(name)), place=place))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def one(query):
        parsed = index.parse_query(" ".join(_grams(query)), ["grams"])
        return [searcher.doc(address)["place"][0] for _, address in searcher.search(parsed, _MOST).hits]

    return lambda queries: [one(query) for query in queries]


def _grams(name):
    text = "".join(c if c.isalnum() else "x" for c in f"x{normal_form(name)}x")
    return [text[n : n + 3] for n in range(len(text) - 2)]


# Name, maker, and of how many queries its figures are: rapidfuzz looks at every name each time.
PEERS = (
    ("rapidfuzz WRatio", rapidfuzz_peer, 20),
    ("TF-IDF trigrams, sparse_dot_topn", trigram_peer, 500),
    ("tantivy trigrams", tantivy_peer, 500),
)
