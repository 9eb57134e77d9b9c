"""Labels: how stages, states and kinds of facts are called on pages."""

from calendars.words import phrase, say
from domain.kernel.names import Language

STAGES = {
    "consultation": phrase("Consultation"),
    "decision": phrase("Decision"),
    "hosting": phrase("Hosting"),
    "held": phrase("Held"),
    "closed": phrase("Closed"),
}
GATES = {
    "reading": phrase("A planner confirms the reading of the resolution"),
    "entrustment": phrase("The consultations are entrusted"),
    "consultations": phrase("The consultations are reported"),
    "decision": phrase("The body decides on dates and place"),
    "venue": phrase("The place of the conference is fixed"),
    "host-agreement": phrase("The host country agreement is signed"),
    "holding": phrase("The conference is held"),
    "outcome": phrase("The outcome is endorsed"),
}
FACTS = {
    "mandate-adopted": phrase("Mandate adopted"),
    "mandate-confirmed": phrase("Reading confirmed"),
    "mandate-renewed": phrase("Mandate renewed"),
    "consultations-entrusted": phrase("Consultations entrusted"),
    "consultations-reported": phrase("Consultations reported"),
    "host-offered": phrase("Offer to host"),
    "host-welcomed": phrase("Offer to host welcomed"),
    "host-accepted": phrase("Offer to host accepted"),
    "host-withdrawn": phrase("Offer to host withdrawn"),
    "decision-taken": phrase("Decision taken"),
    "dates-changed": phrase("Dates changed"),
    "venue-changed": phrase("Place changed"),
    "host-agreement-signed": phrase("Host country agreement signed"),
    "conference-held": phrase("Conference held"),
    "outcome-endorsed": phrase("Outcome endorsed"),
    "conference-cancelled": phrase("Conference cancelled"),
    "baseline-set": phrase("Baseline set"),
    "packs-chosen": phrase("Parts of the template chosen"),
    "task-started": phrase("Task started"),
    "task-done": phrase("Task done"),
    "task-waived": phrase("Task waived"),
    "task-added": phrase("Task added by the planners"),
    "milestone-added": phrase("Milestone added by the planners"),
    "task-moved": phrase("Task moved by the planners"),
    "task-assigned": phrase("Task assigned"),
    "note-added": phrase("Note"),
    "document-attached": phrase("Document attached"),
    "conference-withdrawn": phrase("Opened by mistake, withdrawn"),
    "record-closed": phrase("Asked for what was not recorded"),
    "corrected": phrase("Correction"),
}


def label(table: dict[str, str], key: str, language: Language) -> str:
    """Return what *key* is called; the key itself in plain words where the table does not know it."""
    return say(language, table[key]) if key in table else key.replace("-", " ").capitalize()
