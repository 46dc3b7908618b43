"""Who published and who wrote a report, where its text says so in one of the usual ways."""

from __future__ import annotations

import re

from cpsreader.ingest.datelines import PLACE

_OUTLET_WORD = r"(?:[A-Z][\w&.’'-]*|\d{1,3}|of|the)"
_AGENCY_AFTER_PLACE = re.compile(rf"^{PLACE} ?\(([^)\n]{{2,40}})\)\s*(?:—|–|--|-)")
_AGENCY_ALONE = re.compile(r"^\((AP|AFP|UPI|Reuters|Bloomberg|CNN|[A-Z]{2,5})\)\s*(?:—|–|--|-)?\s")
_NOT_AGENCIES = frozenset({"UPDATED", "UPDATE", "CORRECTED", "OPINION", "VIDEO", "LIVE", "WATCH"})
_LEARNED = re.compile(rf"(?:^|[.!?”\"]\s|\n)((?:{_OUTLET_WORD} ){{1,4}})has learned\b")
_AS_REPORTED = re.compile(
    r"\bAs ((?:the )?(?:[A-Z0-9][\w.&’'-]* ){2,9})(?:first )?(?:reported|reports)\b"
)
_RIGHTS = re.compile(
    r"(?:©|\([cC]\)|\b[Cc]opyright)\s*(?:©\s*)?(?:19|20)\d\d,?\s+(?:by )?"
    rf"((?:{_OUTLET_WORD} ?){{1,5}})"
)
_RIGHTS_TAIL = re.compile(
    r"(?:[\s,.]*\b(?:All [Rr]ights.*|All|Inc|LLC|Ltd|Corp|Company|Broadcasting))+[\s.,]*$"
)
_ROLE_WORDS = (
    "political investigative investigator reporter reporters correspondent anchor editor chief "
    "senior staff education business labor labour city government news bureau special "
    "columnist contributor host producer national local health legal transport science"
)
_ROLES = frozenset(_ROLE_WORDS.split())
_BYLINE = re.compile(
    r"^(?:Reported |Written |Story )?[Bb][Yy]:?\s+(?P<who>[A-Z][^|\n]{2,120}?)\s*"
    r"(?:(?:\||·|•|—|–|\s-\s)\s*(?P<rest>[^\n]*))?$"
)
_PUBLISHER_WORDS = re.compile(
    r"\b(?:News|Times|Tribune|Post|Press|Herald|Journal|Courier|Gazette|Radio|TV|Wire|Sun|Star|"
    r"Daily|Weekly|Digital|Desk|Staff|Channel|Reuters|AP|Magazine|Chronicle|Observer|Guardian)\b"
    r"|\b[A-Z]{3,5}\b|\b\w+\.(?:com|org|net)\b"
)
_OF_OUTLET = re.compile(
    rf"^(?P<who>.+?) (?:of|for) (?P<outlet>(?:the )?(?:{_OUTLET_WORD} ?){{1,5}}?)(?: staff)?$"
)
_PROSE_WORD = re.compile(r"(?<!\S)(?!(?:and|of|for|the|de|van|von|da|bin|staff)\b)[a-z]+")
_NO_BYLINE_PARTS = re.compile(r"\b(?:Updated|Posted|Published|Published on)\b|\d{1,2}:\d\d|\d{4}")


def outlet_of(text: str, head: list[str]) -> str:
    """The publisher that the text names: dateline, 'X has learned', byline, rights."""
    agency = _agency(text, head)
    own = _own_name(text)
    if own and (not agency or own.startswith(agency)):
        return own
    return agency or _outlet_in_byline(head) or _rights_holder(text)


def _byline_match(line: str) -> re.Match[str] | None:
    match = _BYLINE.match(line.strip())
    if match is None or len(_PROSE_WORD.findall(match["who"].split(",")[0])) > 1:
        return None
    return match


def byline_of(text: str, head: list[str]) -> str:
    """Who wrote it: 'By NAME', else the reporter whom 'As ... reported' names."""
    for line in head:
        match = _byline_match(line)
        if match is not None:
            return _clean_byline(match["who"])
    reporter = _as_reported(text)
    return reporter[1] if reporter else ""


def _agency(text: str, head: list[str]) -> str:
    for line in head:
        match = _AGENCY_AFTER_PLACE.match(line) or _AGENCY_ALONE.match(line)
        if match is not None and match.group(1).upper() not in _NOT_AGENCIES:
            return match.group(1).strip()
    return ""


def _own_name(text: str) -> str:
    learned = _LEARNED.search(text)
    if learned is not None:
        return _without_article(learned.group(1))
    reporter = _as_reported(text)
    return reporter[0] if reporter else ""


def _as_reported(text: str) -> tuple[str, str] | None:
    """Outlet and reporter in 'As CITY NEWS Political Reporter Ann Example reported'."""
    match = _AS_REPORTED.search(text)
    if match is None:
        return None
    words = match.group(1).split()
    outlet: list[str] = []
    while words and words[0].casefold() not in _ROLES and not _ends_outlet(outlet):
        outlet.append(words.pop(0))
    had_role = bool(words) and words[0].casefold() in _ROLES
    names = [word for word in words if word.casefold() not in _ROLES]
    if len(names) < 2 or not (had_role or _ends_outlet(outlet)):
        return None
    return _without_article(re.sub(r"[’']s$", "", " ".join(outlet))), " ".join(names)


def _ends_outlet(words: list[str]) -> bool:
    return bool(words) and words[-1].endswith(("’s", "'s"))


def _without_article(name: str) -> str:
    return re.sub(r"^[Tt]he (?=[A-Z])", "", name.strip())


def _outlet_in_byline(head: list[str]) -> str:
    for line in head:
        match = _byline_match(line)
        if match is None:
            continue
        parts = [match["who"].partition(",")[2], *re.split(r"\s*[|·•]\s*", match["rest"] or "")]
        for part in parts:
            candidate = part.strip(" .,")
            if _PUBLISHER_WORDS.search(candidate) and not _NO_BYLINE_PARTS.search(candidate):
                return _without_article(_without_staff(candidate))
        of_outlet = _OF_OUTLET.match(match["who"])
        return _without_article(of_outlet["outlet"]) if of_outlet else _desk_outlet(match["who"])
    return ""


def _desk_outlet(who: str) -> str:
    """'Channel 5 Digital Staff' as a byline names the outlet; a person's name does not."""
    short = _without_staff(who)
    return _without_article(short) if short != who.strip() and short else ""


def _without_staff(name: str) -> str:
    return re.sub(
        r"[\s,]*\b(?:(?:Digital|Web|News|Online|Sports)\s+)?(?:Staff|Desk|Team|Reporter|Writer)"
        r"(?:\s+(?:Report|Reports|Writer|Reporter))?\s*$",
        "",
        name.strip(),
        flags=re.IGNORECASE,
    ).strip(" ,")


def _rights_holder(text: str) -> str:
    match = _RIGHTS.search(text[-600:])
    if match is None:
        return ""
    return _without_article(_RIGHTS_TAIL.sub("", match.group(1)).strip(" .,"))


def _clean_byline(who: str) -> str:
    who = " ".join(who.split()).strip(" ,")
    who = re.split(r"\s+(?:Updated|Posted|Published)\b", who)[0]
    of_outlet = _OF_OUTLET.match(who)
    who = of_outlet["who"] if of_outlet else who
    names, comma, rest = who.partition(",")
    if comma and (_PUBLISHER_WORDS.search(rest) or _NO_BYLINE_PARTS.search(rest)):
        who = names
    return _spoken_case(who.strip(" ,"))


def _spoken_case(name: str) -> str:
    """A name in capitals as it is written otherwise."""
    shouted = re.sub(r"\band\b", "", name)
    if not shouted.isupper() or len(name) < 6:
        return name
    return re.sub(r"\bAnd\b", "and", name.title())
