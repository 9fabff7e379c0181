"""Questions to a parse that every family asks: who does what to whom, what hangs together with what."""
