"""What a name is by its own looks: shapes, given names, forms of address, names a text defines itself."""
