"""Plain values and pure functions of the field. Standard library only; imports no other layer."""
