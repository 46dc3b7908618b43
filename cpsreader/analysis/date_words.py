"""Date phrases brought to one form: full names, digits, no clock times, no articles in front."""

from __future__ import annotations

import re
from functools import lru_cache

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen", "twenty"),
)
ORDINALS = (
    *("zeroth", "first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)

WEEKDAY = r"(?P<weekday>" + "|".join(WEEKDAYS) + ")"
MONTH = r"(?P<month>" + "|".join(MONTHS) + ")"

_SHORT = re.compile(
    r"\b(?:(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
    r"|(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun))\b\.?"
)
_MARKS = str.maketrans(
    {"’": "'", "‘": "'", "–": "-", "—": "-", "\u2011": "-", "\u00a0": " ", ",": " "}
)
_ZONE = (
    r"(?:\s*\(?(?:[ecmp][sd]?t|gmt|utc|bst|local time"
    r"|(?:eastern|central|mountain|pacific)(?: time)?)\)?)?"
)
_HOUR = (
    r"\b(?:\d{1,2}(?::\d\d)?(?:\s*-\s*\d{1,2}(?::\d\d)?)?\s*[ap]\.?\s?m\b\.?"
    r"|\d{1,2}:\d\d(?:\s*hours)?|\d{1,2} o'clock|noon\b|midnight\b|midday\b|dawn\b|dusk\b"
    r"|daybreak\b|sunrise\b|sundown\b|lunchtime\b|(?:the )?lunch hour|suppertime\b"
    r"|dinnertime\b|(?:\d{1,2}|"
    + "|".join(NUMBERS[1:13])
    + r")(?= this (?:morning|afternoon|evening)))"
    + _ZONE
)
_BEFORE_HOUR = (
    r"(?:\b(?:shortly|just|right|soon|well|long|sometime|late|early|only) )*"
    r"(?:\b(?:at|by|around|about|before|after|until|till|from|since|past|near|as of"
    r"|approximately|between|starting|beginning|no later than|as late as|as early as) )*(?:the )?"
)
_CLOCK = re.compile(
    rf"{_BEFORE_HOUR}{_HOUR}(?:\s*(?:to|until|and|-|or|through)\s*{_HOUR})?(?: (?:on|of))?(?=\s|$)"
)
_PART_OF_DAY = re.compile(
    r"(?:(?:in|during|by|into|through) )?(?:the )?(?:(?:early|late|mid) ?-?)?"
    r"\b(?:pre-dawn|predawn|mornings?|midmorning|mid-morning|midafternoon|mid-afternoon"
    r"|afternoon|evening|night|night's|nighttime)\b(?: hours)?(?: of)?(?: (?=on ))?"
)
_COUNT = re.compile(
    rf"\b(an?|one|(?:a )?couple of|{'|'.join(NUMBERS[2:])})"
    r"(?=[ -](?:hour|day|week|month|year|decade)s?\b)"
)
_NTH = re.compile(r"\b(" + "|".join(ORDINALS[1:]) + r")\b(?! of july)")
_LEAD = re.compile(
    r"^(?:on or about|no earlier than|not before|as far back as|come|as soon as|as early as"
    r"|as late as|no later than|not later than"
    r"|as recently as|as of|on|at|in|during|of|for|about|around|approximately|roughly|by|the"
    r"|sometime|some time|only|just|shortly|effective|starting|beginning|again|also|over"
    r"|throughout|from|dated|back|way back|nearly|almost|some|more than|less than|at least|over)\s+"
)


@lru_cache(maxsize=4096)
def normal_form(phrase: str) -> str:
    """Lower case, full names of months and weekdays, digits for numbers, single blanks."""
    text = " ".join(phrase.translate(_MARKS).lower().split()).strip(" .;:()[]\"'-")
    text = _SHORT.sub(_full_name, text)
    text = re.sub(r"(?<=y)'s$|(?<=\w)'s$(?<!new year's)", "", text)
    text = re.sub(r"(\d)(?:st|nd|rd|th)\b(?! of july)", r"\1th", text)
    text = _COUNT.sub(_digits, text)
    text = _NTH.sub(lambda m: f"{ORDINALS.index(m[1])}th" if m[1] != "second" else "2th", text)
    text = re.sub(r"\b(st|jr|mt)\.", r"\1", text)
    text = re.sub(r"(?<=\d)\s*-\s*(?=\d{1,2}(?!\d)(?:th)?(?: |$))", " - ", _keep_iso(text))
    text = re.sub(r"(?<=[a-z0-9])-(?=(?:" + "|".join(MONTHS + WEEKDAYS) + r")\b)", " - ", text)
    text = re.sub(r"\bmid - ", "mid ", re.sub(r"\bmid-", "mid ", text))
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def without_clock(text: str) -> str:
    """The phrase without times and parts of the day; '' where it had nothing else."""
    text = _CLOCK.sub(" ", text)
    text = _PART_OF_DAY.sub(" ", text)
    return " ".join(text.split()).strip(" -")


def without_lead(text: str) -> str:
    """The phrase without prepositions and articles in front that leave its day as it is."""
    while (match := _LEAD.match(text)) is not None:
        text = text[match.end() :]
    return text


def _keep_iso(text: str) -> str:
    return re.sub(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b", r"\1/\2/\3", text)


def _full_name(match: re.Match[str]) -> str:
    names = MONTHS if match[1] else WEEKDAYS
    return next(name for name in names if name.startswith((match[1] or match[2])[:3]))


def _digits(match: re.Match[str]) -> str:
    word = match[1]
    if "couple" in word:
        return "2"
    return "1" if word in ("a", "an") else str(NUMBERS.index(word))
