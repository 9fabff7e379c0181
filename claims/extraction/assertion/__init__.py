"""How firmly a text says what a claim states: cues, modals, plans, denials, and whose words they are."""
