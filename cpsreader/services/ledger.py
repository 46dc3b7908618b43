"""The user's corrections as a list: to be seen, exported and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.domain.annotation import Review, Target, Verdict
from cpsreader.domain.ids import ReviewId
from cpsreader.domain.profile import Profile
from cpsreader.services.core import Core
from cpsreader.services.views import CorrectionRow
from cpsreader.storage import articles, reviews
from cpsreader.storage.connection import Connection
from cpsreader.storage.reviews import EntityRule

DONE = {
    Verdict.CONFIRM: "confirmed",
    Verdict.CHANGE: "changed",
    Verdict.REJECT: "rejected",
    Verdict.ADD: "added",
}
THING = {
    Target.FINDING: "Finding",
    Target.CLAIM: "Claim",
    Target.MENTION: "Name",
    Target.STATUS: "Status",
}
REVIEW, NAME = "review", "name"


class CorrectionLedger(Core):
    """What the user has put right."""

    def corrections(self) -> Sequence[CorrectionRow]:
        """Everything the user has put right, newest first, then the names joined or parted."""
        connection = self._library.read()
        profile = self.profile()
        found = reviews.everything(connection)
        titles = {
            key: line.title
            for key, line in articles.lines(
                connection, {review.article for review in found if review.article is not None}
            ).items()
        }
        rows = [
            CorrectionRow(
                key=f"{REVIEW}:{review.id}",
                what=_words(review, profile),
                article=review.article,
                title=titles.get(review.article, "") if review.article else "",
                text=review.anchor.exact if review.anchor else "",
                note=review.note,
                when=review.created,
            )
            for review in found
        ]
        return [*rows, *(_name_row(rule) for rule in reviews.entity_rules(connection))]

    def take_back(self, corrections: Sequence[str]) -> None:
        """Drop corrections by their keys: the machine's word counts again."""
        parted = [key.partition(":") for key in corrections]
        judged = [ReviewId(int(number)) for kind, _, number in parted if kind == REVIEW]
        names = [int(number) for kind, _, number in parted if kind == NAME]

        def task(connection: Connection) -> None:
            reviews.delete(connection, judged)
            reviews.delete_entity_rules(connection, names)

        count = len(judged) + len(names)
        self.edit(f"Take back {count} correction{'s' if count > 1 else ''}", task)


def _words(review: Review, profile: Profile) -> str:
    said = review.machine
    now = review.status.value if review.status else review.value
    values = f"{said} → {now}" if said and now and said != now else (now or said)
    issue = profile.issue(review.issue) if review.issue else None
    about = f" ({issue.name})" if issue else ""
    day = f" from {review.as_of.isoformat()}" if review.as_of else ""
    return f"{THING[review.target]} {DONE[review.verdict]}: {values}{about}{day}"


def _name_row(rule: EntityRule) -> CorrectionRow:
    if rule.form:
        words = f"“{rule.form}” parted from {rule.name}: {rule.becomes}"
    else:
        words = f"{rule.name} joined to {rule.becomes}"
    return CorrectionRow(key=f"{NAME}:{rule.id}", what=words, text=rule.form)
