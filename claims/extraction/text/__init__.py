"""A text before any model: made safe, spaced evenly, cut into sections and sentences, offsets kept."""
