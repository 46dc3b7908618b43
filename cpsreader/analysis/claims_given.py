"""Speech that the layout alone attributes: turns of a transcript and embedded posts."""

from __future__ import annotations

from bisect import bisect_left

from cpsreader.analysis.claims_model import Event
from cpsreader.analysis.posts import find_posts
from cpsreader.analysis.transcripts import find_turns


def given_events(text: str) -> list[Event]:
    """Turns and posts as events, in the order of the text."""
    events = [
        Event(rule="turn", pieces=[turn.content], given=(turn.label,), anchor=turn.content.start)
        for turn in find_turns(text)
    ]
    turns = [e.pieces[0] for e in events]
    for post in find_posts(text):
        at = bisect_left(turns, post.content)
        if not any(post.content.overlaps(t) for t in turns[max(0, at - 1) : at + 1]):
            names = (post.handle, post.name) if post.name else (post.handle,)
            events.append(
                Event(rule="post", pieces=[post.content], given=names, anchor=post.content.start)
            )
    return sorted(events, key=lambda e: e.anchor)
