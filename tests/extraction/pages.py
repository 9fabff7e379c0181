"""How pages of an encyclopaedia open, for what tests put behind."""

CLUB = "Torvik SC is a Norwegian football club from the port of Torvik. Torvik won the cup in 1934.\n\n"
SCHOOL = "Linden Academy is a day and boarding school in Devon.\n\n"
VILLAGE = "Osterby is a village in the north of Selmark. It lies on the Lune, nine miles from Skarn.\n\n"
