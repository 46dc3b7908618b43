"""Text to Analysis, as a pure function of plain values. The only place that imports spaCy."""
