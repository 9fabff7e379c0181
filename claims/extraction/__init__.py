"""From an article to its claims: rules find candidates generously, a model weighs them."""
