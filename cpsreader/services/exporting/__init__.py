"""Writers of files for others: each a pure function from plain values to bytes, no Qt, no SQL."""
