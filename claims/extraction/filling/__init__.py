"""What fills a slot that a clause leaves open: the document's things and the table's, offered and ranked."""
