"""Putting the program where a desktop finds it: launcher, icon, file type. No Qt."""
