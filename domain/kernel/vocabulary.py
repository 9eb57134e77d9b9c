"""Vocabulary: the words that several rooms share: stages, states of a task, audiences, how sure a rule is."""

from typing import Literal, get_args

Stage = Literal["consultation", "decision", "hosting", "held", "closed"]
STAGES: tuple[Stage, ...] = ("consultation", "decision", "hosting", "held", "closed")
TaskState = Literal["open", "started", "done", "waived", "not-recorded", "overtaken", "cancelled"]
"""*waived* only by an entry; *not-recorded*: its day passed, nobody said; *overtaken*: a later act made it moot."""
TO_DO: tuple[TaskState, ...] = ("open", "started")
"""States of a task that somebody still has to do."""
SETTLED: tuple[TaskState, ...] = ("waived", "not-recorded", "overtaken", "cancelled")
"""States of a task that is neither to do nor done: it has no planned days any more."""
EventState = Literal["planned", "tentative", "confirmed", "under-way", "held", "closed", "postponed", "cancelled"]
"""How an event stands for those who look at it; its stage says which step of the workflow it is in."""
Audience = Literal["delegations", "press", "secretariat", "consultations", "host", "tasks"]
PUBLIC_AUDIENCES: tuple[Audience, ...] = ("delegations", "press")
CLOSED_AUDIENCES: tuple[Audience, ...] = ("secretariat", "consultations", "host", "tasks")
Pack = Literal["usual", "host", "preparation", "logistics", "participation", "after"]
"""Optional parts of a template; what is in none of them is essential and always planned."""
PACKS: tuple[Pack, ...] = get_args(Pack)
Confidence = Literal["sure", "recalled", "convention"]
