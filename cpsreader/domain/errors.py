"""The errors that a user may see: one sentence that says what, where and what to do.

Anything else that is raised is a fault of the program.
"""

from __future__ import annotations


class CpsReaderError(Exception):
    """Base of the errors that are shown as they stand.

    Attributes:
        message: What happened, where, and what is safe. One sentence or two, no code first.
        advice: What the user can do; may be empty.
        code: A stable code for reports, shown only in the details.
    """

    code = "E000"

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __reduce__(self) -> tuple[type[CpsReaderError], tuple[str, str]]:
        return type(self), (self.message, self.advice)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class UserError(CpsReaderError):
    """What was given cannot be used: a bad file, query, profile or value."""

    code = "E100"


class UnreadableFileError(UserError):
    """A file that was to be imported cannot be read as a report."""

    code = "E110"


class ProfileError(UserError):
    """A profile has an unknown key or a bad value; the message names the line."""

    code = "E120"


class QueryError(UserError):
    """A search that cannot be understood."""

    code = "E130"


class LibraryFormatError(UserError):
    """A file that is not a library, is damaged, or was written by a newer version."""

    code = "E140"


class EnvironmentFaultError(CpsReaderError):
    """The machine is in the way: disk full, file locked, folder read-only, model missing."""

    code = "E200"
