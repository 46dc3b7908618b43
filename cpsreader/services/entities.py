"""Counting the entities of a library."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from cpsreader.domain.analysis import Claim, EntityKind, Mention
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Profile
from cpsreader.services import naming
from cpsreader.services.views import EntityRow, Reviewed
from cpsreader.storage.reviews import EntityRule

COUNTED = (EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.OTHER)


class EntityTally:
    """Collects mentions and claims article by article, then gives one row per name."""

    def __init__(self, profile: Profile, rules: Sequence[EntityRule]) -> None:
        self._profile = profile
        self._rename = naming.renamer(rules)
        self._kinds: dict[str, Counter[EntityKind]] = defaultdict(Counter)
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)
        self._articles: dict[str, set[ArticleId]] = defaultdict(set)
        self._claims: Counter[str] = Counter()

    def add_mentions(self, article: ArticleId, text: str, mentions: Iterable[Mention]) -> None:
        """Count the mentions of one article."""
        for item in mentions:
            if item.kind not in COUNTED:
                continue
            form = item.span.of(text)
            name = self._rename(item.name, form)
            self._kinds[name][item.kind] += 1
            self._articles[name].add(article)
            if not item.pronoun:
                self._forms[name][form] += 1

    def add_claims(self, claims: Iterable[Reviewed[Claim]]) -> None:
        """Count who speaks; names are the user's already."""
        for claim in claims:
            if claim.item.speaker is not None:
                self._claims[claim.item.speaker.name] += 1

    def rows(self) -> list[EntityRow]:
        """One row per name, those named most first."""
        found = [self._row(name) for name in self._kinds]
        return sorted(found, key=lambda row: (-row.mentions, row.name.casefold()))

    def _row(self, name: str) -> EntityRow:
        kinds = self._kinds[name]
        return EntityRow(
            name=name,
            kind=kinds.most_common(1)[0][0],
            side=self._profile.side_of(name),
            forms=tuple(form for form, _ in self._forms[name].most_common()),
            mentions=kinds.total(),
            articles=tuple(sorted(self._articles[name])),
            claims=self._claims[name],
        )
