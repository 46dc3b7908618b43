"""A brief with every part and every trap, for the writers' tests."""

from __future__ import annotations

import datetime as dt

from cpsreader.domain.status import Status
from cpsreader.services.exporting.brief import Brief, Footnote, IssueBrief, SideLine, Statement

DAY = dt.date(2022, 1, 10)
TRAP = '=HYPERLINK("http://x","<b>*no*</b>")'


def a_brief() -> Brief:
    return Brief(
        title="Where the talks stand: Bay & City",
        subtitle="Bay Schools (BAY) and the Teachers Union (TU). As reported by 10 January 2022.",
        as_of=DAY,
        lead="Two of three issues are reported on; one is agreed and one is in dispute.",
        issues=(
            IssueBrief(
                id="metrics",
                name="Remote metrics",
                status=Status.DISPUTED,
                as_of=DAY,
                reports=2,
                independent_reports=2,
                statements=(
                    Statement(text="The metrics remain the biggest sticking point.", notes=(1, 2)),
                    Statement(text="“We’re hitting a brick wall.”", notes=(2,)),
                ),
                positions=(
                    SideLine(
                        side="TU", name="Teachers Union", text="Option to go back", notes=(1,)
                    ),
                    SideLine(side="BAY", name="Bay Schools", text="Rejects it – Здравствуй 你好"),
                ),
                disagreement=Statement(text="Reports differ: union: disputed.", notes=(3,)),
                findings=4,
                reviewed=1,
            ),
            IssueBrief(
                id="masks",
                name="Masks <KN95>",
                status=Status.AGREED,
                as_of=DAY,
                reports=1,
                independent_reports=1,
                statements=(Statement(text=TRAP, notes=(3,)),),
                findings=1,
            ),
            IssueBrief(id="pay", name="Pay", status=None),
        ),
        footnotes=(
            Footnote(
                number=1,
                outlet="CBS 2",
                published=DAY,
                title="Classes canceled",
                sentence="The biggest of those sticking points remains the metrics.",
                url="https://bay.example/1?a=1&b=2",
            ),
            Footnote(
                number=2, outlet="", published=None, title="Day 4", sentence="A wall, he said."
            ),
            Footnote(number=3, outlet="AP", published=DAY, title="Day 5", sentence=TRAP),
        ),
    )
