"""The command line: everything the window does with data, through the same services. No Qt."""
