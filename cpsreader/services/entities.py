"""Counting the entities of a library."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from cpsreader.domain.analysis import EntityKind, Mention
from cpsreader.domain.ids import ArticleId
from cpsreader.domain.profile import Profile
from cpsreader.services import naming
from cpsreader.services.views import EntityRow
from cpsreader.storage.overviews import NameCount
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

    def add_name(self, found: NameCount) -> None:
        """Count a name as the machine found it; the user's names are applied here."""
        name = self._rename(found.name, found.form)
        self._add(name, found.kind, found.form, found.article, found.count)

    def add_mention(self, article: ArticleId, text: str, item: Mention) -> None:
        """Count a mention that a review has touched; its name is the user's already."""
        if item.kind in COUNTED:
            form = "" if item.pronoun else item.span.of(text)
            self._add(item.name, item.kind, form, article, 1)

    def _add(self, name: str, kind: EntityKind, form: str, article: ArticleId, count: int) -> None:
        self._kinds[name][kind] += count
        self._articles[name].add(article)
        if form:
            self._forms[name][form] += count

    def add_speaker(self, name: str, claims: int) -> None:
        """Count claims of a speaker."""
        self._claims[name] += claims

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
