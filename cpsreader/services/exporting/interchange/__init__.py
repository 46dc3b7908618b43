"""Formats of other programs: qualitative analysis, annotation, references, feeds."""
