"""How probable a draft is: documented features, a linear model in plain JSON, a threshold."""
