"""Words that end the names of companies and clubs, and no person's: "Orsolya Robotics"."""

__all__ = ["COMPANIES"]

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
