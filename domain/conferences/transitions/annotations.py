"""Annotations: notes and documents that planners keep with a task, a milestone or the conference."""

from datetime import date

from domain.conferences.payloads import DocumentAttached, NoteAdded
from domain.conferences.state import Attachment, Conference, Note
from domain.conferences.transitions.fact import Fact


def note_added(conference: Conference, on: date, fact: Fact[NoteAdded]) -> Conference:
    """Append a note."""
    note = Note(about=_about(conference, fact.said.about), text=fact.said.text, on=on, actor=fact.actor)
    return conference.after(notes=(*conference.notes, note))


def document_attached(conference: Conference, on: date, fact: Fact[DocumentAttached]) -> Conference:
    """Append a document."""
    said = fact.said
    document = Attachment(
        about=_about(conference, said.about), symbol=said.symbol, url=said.url, title=said.title, on=on
    )
    return conference.after(documents=(*conference.documents, document))


def _about(conference: Conference, named: str) -> str:
    """Return what a note is about: "" for the conference, however it was named."""
    return "" if named in ("conference", conference.id) else named
