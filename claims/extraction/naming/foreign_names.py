"""Bodies named in another language, whose names hold words written small: "Université libre de Bruxelles".

A tagger of English ends such a name at its first small word, and takes the town behind it for all of it. The
noun that heads the name tells it, with adjectives behind that no English noun has there (words: own list).
"""

from __future__ import annotations

__all__ = ["FOREIGN_SHAPES", "opens_like_body"]

# What bodies are called in French, Spanish, Portuguese, Italian, Catalan and Latin, and not in English.
_HEADS = """
    Académie Academia Accademia Acadèmia Asamblea Asociación Associació Associação Associazione Ateneo Ateneu
    Banco Banque Biblioteca Bibliothèque Cámara Câmara Cercle Círculo Circolo Centro Chambre Chœur
    Cinémathèque Collège Collegio Collegium Colegio Colégio Comissão Comitato Comité Comitê Commissione
    Compagnie Compagnia Companhia Compañía Confédération Confederación Confederação Confederazione Conseil
    Consejo Conselho Consiglio Conservatorio Conservatório Convergencia Coro Corporación École Empresa Escola
    Escuela Faculté Facultad Faculdade Fédération Federación Federació Federação Federazione Filarmonica
    Fondation Fondazione Frente Fronte Fundação Fundación Fundació Grupo Gruppo Hôpital Institut Instituto
    Istituto Lega Liceo Liga Ligue Lycée Mouvement Movimento Movimiento Moviment Museo Museu Musée
    Observatoire Observatorio Opéra Orchestre Ordem Ordine Orquesta Orquestra Parti Partido Partito Partit
    Rassemblement Scuola Sindacato Sindicato Sociedad Sociedade Società Societat Societas Société Syndicat
    Teatro Teatre Théâtre Unidad União Unió Unión Unione Universidad Universidade Università Universitat
    Université Universitas
""".split()
# And those of English too: "de", "di" or "del" behind their adjective makes them another language's.
_SHARED = """
    Action Alliance Association Ballet Bureau Centre Commission Concert Congrès Conservatoire Ensemble Front
    Groupe Hospital Office Opera Orchestra Union
""".split()
# The ends of adjectives there.
_ENDS = """
    al ale aux ar aire elle el eur eure ior or ique ica ico iste ista ien ienne ais aise ive iva ivo ère
    é ée és ées ado ada ido ida aria ario ária ário ano ana ino ina ense ese esa ês ola ile il osa oso
    era aia ente ante óma ónoma noma nomo um ium
""".split()
_SMALL = (
    "libre libero haute haut nueva nuevo nova novo nuova nuovo vert verde jeune joven abierta mondial".split()
)
_ADJECTIVE = rf"(?:[a-zà-ÿ-]{{2,}}(?:{'|'.join(_ENDS)})s?|{'|'.join(_SMALL)})"
_OF = r"(?:de\sla|de\slos|de\slas|des|de|du|del|della|dello|delle|dei|degli|di|do|da|dos|das)\s"
_ELIDED = r"(?:de\sl|dell|d)[’']"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
_NAMES = rf"{_NAME}(?:\s{_NAME}){{0,4}}"
# "De la Seine", "d'Oran", "des beaux-arts de Lyon".
_TAIL = rf"(?:\s(?:{_OF}|{_ELIDED})(?:[a-zà-ÿ-]+\s(?:{_OF}|{_ELIDED}))?{_NAMES}){{1,2}}"

# What heads a name with what it is of right behind: "Ministero della Salute", "Partido da Terra".
_HEADS_OF = f"""
    {" ".join(_HEADS)}
    Aguas Azucarera Cementera Cementos Cervecería Constructora Electricidad Eléctrica Ferrocarriles Minera
    Naviera Papelera Petrolera Petróleos Siderúrgica Telefónica Transportes
    Aerolíneas Agence Agencia Agência Agenzia Amici Amigos Amis Ayuntamiento Banca Caisse Caixa Caja Casa
    Cassa Comune Comunidad Comunidade Comunità Consejería Consorcio Cooperativa Coordinadora Defensoría
    Departamento
    Diputación Dirección Ejército Fuerza Fuerzas Generalitat Gobierno Junta Juventud Laboratoire Liste Mairie
    Médecins Ministère Ministerio Ministério Ministero Municipalidad Ordre Patronato Policía Polícia
    Prefeitura
    Procuraduría Provincia Rede Regione Réseau Rete Secours Secretaría Servicio Serviço Servizio
    Superintendencia Unidade Voix Xunta
""".split()
# What heads a name in other languages, with any name behind: "Partai Rakyat Baru", "Fundacja Zielona".
_HEADS_ELSEWHERE = """
    Badan Barisan Bund Bundesverband Dewan Freunde Fundacja Gerakan Gesellschaft Instytut Kementerian Komisi
    Lembaga Majelis Partai Partei Partia Partij Persatuan Pertubuhan Politeknik Pusat Sekolah Stadtwerke
    Stiftelsen
    Stichting Stiftung Stowarzyszenie Towarzystwo Universitas Uniwersytet Verband Verein Vereniging Yayasan
""".split()
# What heads a name in Arabic, before an article of its own: "Hizb al-Nur".
_ARABIC = "Harakat Hezb Hizb Jabhat Jamiat".split()
# Nouns that end a name: "Yeni Ufuk Partisi", "Bharat Kisan Sangh".
_ENDING = """
    Bankası Birliği Dal Derneği Gazetesi Kurulu Kurumu Liit Morcha Parishad Partisi Sangh Sąjunga Sendikası
    Vakfı Üniversitesi
""".split()
# Offices behind a body's name are none of it: "Parti Torvin President Ek".
_NO_OFFICE = (
    r"(?!(?:Chair|Chief|Director|Founder|Governor|Leader|Minister|President|Prime|Secretary|Senator|MP)\w*\b)"
)
_FURTHER = rf"(?:(?:,\s{_NAMES})*\s(?:y|e|et|i)\s(?:{_OF}|{_ELIDED})?{_NAMES})?"

# Words of which a text must hold one, and the shape of the whole name.
FOREIGN_SHAPES: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset(_HEADS),
        rf"\b(?:{'|'.join(_HEADS)})(?:\s{_NAME})?(?:\s{_ADJECTIVE}){{1,3}}(?:{_TAIL}|\s{_NAMES})",
    ),
    (
        frozenset(_SHARED),
        rf"\b(?:{'|'.join(_SHARED)})(?:\s{_ADJECTIVE}){{1,3}}{_TAIL}",
    ),
    (
        frozenset(_HEADS_OF),
        rf"\b(?:{'|'.join(_HEADS_OF)})(?:(?:\s{_NAME}){{0,3}}{_TAIL}{_FURTHER}|(?:\s{_NO_OFFICE}{_NAME}){{2,4}})",
    ),
    (
        frozenset(_HEADS_ELSEWHERE),
        rf"\b(?:{'|'.join(_HEADS_ELSEWHERE)})(?:\s{_NO_OFFICE}{_NAME}){{1,4}}",
    ),
    (
        frozenset(_ENDING),
        rf"\b(?!The\s){_NAME}(?:\s{_NAME}){{0,2}}\s(?:{'|'.join(_ENDING)})\b",
    ),
    (
        frozenset(_ARABIC),
        rf"\b(?:{'|'.join(_ARABIC)})\s(?:(?:[Aa]l|[Aa]n|[Aa]s|[Aa]sh|[Aa]t|[Uu]l|[Uu]t)[-\s])?{_NAME}",
    ),
    (
        frozenset({"pour", "para", "für", "voor"}),
        rf"\b{_NAME}(?:\s{_NAME}){{0,2}}\s(?:pour|para|für|voor)\s(?:(?:la|le|les|el|los|las|o|a|os|as|die|das|den|het|de)\s|l[’'])?"
        rf"{_NAMES}(?:{_TAIL})?",
    ),
)

# Forms of firms and clubs that stand before the name; shorter ones may be a person's initials.
_FORMS = "AFC FC FK GNK HNK IFK OAO OOO PAO PT RSC SV TSV VfB VfL ZAO"
_CLUBS = """
    Atlético Borussia Club Deportivo Dinamo Dynamo Eintracht Fortuna Lokomotiv Shakhtar Spartak Sporting
"""
_OPENS_BODY = frozenset([*_HEADS_OF, *_HEADS_ELSEWHERE, *_FORMS.split(), *_CLUBS.split()])


def opens_like_body(name: str) -> bool:
    """Tell what a tagger of English takes for a person: "Museo Almar", "Dinamo Vladen", "SV Holm".

    Examples
    --------
    >>> opens_like_body("Museo Almar"), opens_like_body("Mara Almar")
    (True, False)
    """
    first, _, rest = name.partition(" ")
    return bool(rest) and first in _OPENS_BODY
