"""Replies of Member States in the ledger: the newest of each State on each subject, to be counted by group."""

from sqlalchemy import delete, insert, select

from domain.conferences.conference import Conference, Reply
from domain.reference.regional_groups import group_of
from flows.ledger.rows import ReplyRow
from flows.ledger.store import Part

_REPLY = ReplyRow.__table__  # type: ignore[attr-defined]


class Replies(Part):
    """What was answered."""

    def keep(self, conference: Conference) -> None:
        """Keep the replies that stand in *conference*, in place of what was kept before."""
        rows = [
            {
                "conference": conference.id,
                "subject": reply.subject,
                "state": reply.state,
                "region": group_of(reply.state, reply.on) or "",
                "view": reply.view,
                "day": reply.on,
            }
            for reply in conference.replies
        ]
        with self.writing() as connection:
            connection.execute(delete(_REPLY).where(_REPLY.c.conference == conference.id))
            if rows:
                connection.execute(insert(_REPLY), rows)

    def of(self, conference: str) -> tuple[Reply, ...]:
        """Return the newest reply of each State on each subject, by subject and State."""
        query = select(_REPLY).where(_REPLY.c.conference == conference).order_by(_REPLY.c.subject, _REPLY.c.state)
        with self.reading() as connection:
            rows = connection.execute(query).mappings()
            return tuple(Reply(state=r["state"], subject=r["subject"], view=r["view"], on=r["day"]) for r in rows)
