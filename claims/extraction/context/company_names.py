"""Words that end the names of companies and clubs, and no person's: "Orsolya Robotics"."""

__all__ = ["COMPANIES"]

# Last words of the names of companies and clubs, which no person is called by.
COMPANIES = frozenset(
    """
    aerospace afc airlines airways albion analytics athletic aviation biosciences biotech brothers capital cf
    cosmetics creameries energy engineering enterprises fc ferries foods games harriers holdings hotels
    hotspur industries insurance interactive laboratories labs logistics media motors networks partners
    petroleum pharmaceuticals pictures properties railways rangers records resources robotics rovers sc
    securities shipping software solutions studios systems technologies technology telecom textiles trains
    united ventures wanderers
    """.split()
)
