"""Lists of office holders: the heading, its lines, and the claims they make."""
