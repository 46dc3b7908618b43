"""The library's profile."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from dataclasses import replace

from cpsreader.domain.profile import Profile
from cpsreader.storage import codec

GET = "SELECT data FROM profile"
HASH = "SELECT hash FROM profile"
SET = """
INSERT INTO profile (id, name, data, hash) VALUES (1, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, data = excluded.data, hash = excluded.hash
"""


def get(connection: sqlite3.Connection) -> Profile:
    """The profile; an empty one before any is set."""
    row = connection.execute(GET).fetchone()
    return Profile(name="") if row is None else codec.loads(Profile, row[0])


def of_image(image: Mapping[str, object]) -> Profile:
    """The profile that a row's image holds."""
    return codec.loads(Profile, str(image["data"]))


def put(connection: sqlite3.Connection, profile: Profile) -> None:
    """Replace the profile."""
    facts = (profile.name, codec.dumps(profile), hash_of(profile))
    connection.execute(SET, facts)


def current_hash(connection: sqlite3.Connection) -> str:
    """The hash of the profile in use; '' before any is set."""
    row = connection.execute(HASH).fetchone()
    return "" if row is None else str(row[0])


def hash_of(profile: Profile) -> str:
    """Equal for profiles that give equal results: looks, order and names of issues are left out."""
    plain = tuple(
        replace(issue, icon="", color="") for issue in sorted(profile.issues, key=lambda i: i.id)
    )
    bare = replace(profile, name="", issues=plain)
    return hashlib.sha256(codec.dumps(bare).encode()).hexdigest()
