"""Use cases, free of Qt: what the window and the command line both call."""
