"""Finding: a problem as a value. The same shape in readings, plans, reviews, pages and JSON."""

from typing import Literal

from domain.kernel.record import Record

Severity = Literal["info", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


class Finding(Record):
    """What is wrong or worth knowing.

    *subject* is a task, milestone, field or conference; *source* the rule, symbol or words it rests on.
    *text* is English; `data` holds what a translated message needs (dates ISO 8601, days as numbers).
    """

    code: str
    severity: Severity
    subject: str
    paragraph: int | None = None
    text: str
    source: str = ""
    data: tuple[tuple[str, str], ...] = ()

    @property
    def values(self) -> dict[str, str]:
        """Return the facts behind the text, by name."""
        return dict(self.data)


def worst(findings: tuple[Finding, ...]) -> Severity | None:
    """Return the gravest severity among *findings*, or None where there are none."""
    return max((finding.severity for finding in findings), key=SEVERITIES.index, default=None)
