"""Words that end the names of companies and clubs, and no person's: "Orsolya Robotics"."""

__all__ = ["CLUB_ENDS", "COMPANIES", "FIRMS"]

# Last words of the names of companies and clubs, which no person is called by.
COMPANIES = frozenset(
    """
    aerospace afc airlines airways albion analytics athletic aviation biosciences biotech brothers capital
    cf consulting cosmetics creameries energy engineering enterprises fc ferries foods games harriers
    holdings hotels hotspur industries insurance interactive laboratories labs logistics media motors
    networks orchestras outfitters partners petroleum pharmaceuticals philharmonia philharmonic pictures
    players productions properties publishing railways rangers recordings records resources robotics rovers
    sc securities shipping sinfonia sinfonietta singers software solutions studios symphony systems
    technologies technology telecom telecommunications textiles trains united ventures wanderers
    """.split()
)

# What ends the name of a club and of no place.
CLUB_ENDS = frozenset("albion athletic hotspur rangers rovers united wanderers".split())
# Those of them that follow the name of a club's town, or the letters of one.
_CLUBS = CLUB_ENDS | frozenset("afc brothers cf fc harriers philharmonic players sc".split())
# What a firm's name ends with and its short name leaves out: "Baltic" of Baltic Cargo.
FIRMS = (COMPANIES - _CLUBS) | frozenset(
    """
    apparel appliances automotive biologics breweries brewing builders bioscience cable cargo cars cement
    chemicals chocolate clothing coffee construction cruises dairies dairy diagnostics diamonds distillers
    electric electronics farms fashion fashions financial freight furniture gas genomics health healthcare
    hotel instruments investments jewellers jewelry leisure lines machinery manufacturing materials metals
    mills minerals mines mining mobile motor nutrition oil packaging paper payments pharma plastics power
    products realty rentals restaurants retail savings semiconductor semiconductors shipbuilding shoes snacks
    sports steel steelworks stores supermarkets surgical taxis therapeutics tools toys trucks tyres utilities
    vineyards watches re invest water wines
    """.split()
)
