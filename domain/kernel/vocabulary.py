"""Vocabulary: the words that several rooms share: stages, states of a task, audiences, how sure a rule is."""

from typing import Literal

Stage = Literal["consultation", "decision", "hosting", "held", "closed"]
STAGES: tuple[Stage, ...] = ("consultation", "decision", "hosting", "held", "closed")
TaskState = Literal["open", "started", "done", "waived"]
Audience = Literal["delegations", "press", "secretariat", "consultations", "host", "tasks"]
PUBLIC_AUDIENCES: tuple[Audience, ...] = ("delegations", "press")
CLOSED_AUDIENCES: tuple[Audience, ...] = ("secretariat", "consultations", "host", "tasks")
Confidence = Literal["sure", "recalled", "convention"]
