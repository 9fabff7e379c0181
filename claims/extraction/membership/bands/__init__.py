"""Places in bands: players, line-ups, who comes and goes, told by words that a music page uses."""
