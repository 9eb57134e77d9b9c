"""Labels: how stages, states, kinds of facts and findings are called on pages."""

from calendars.words import phrase, say
from domain.names import Language

STAGES = {
    "consultation": phrase("Consultation"),
    "decision": phrase("Decision"),
    "hosting": phrase("Hosting"),
    "held": phrase("Held"),
    "closed": phrase("Closed"),
}
STATES = {
    "open": phrase("To do"),
    "started": phrase("Under way"),
    "done": phrase("Done"),
    "waived": phrase("Waived"),
}
GATES = {
    "reading": phrase("A planner confirms the reading of the resolution"),
    "entrustment": phrase("The consultations are entrusted"),
    "consultations": phrase("The consultations are reported"),
    "decision": phrase("The body decides on dates and place"),
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
    "task-started": phrase("Task started"),
    "task-done": phrase("Task done"),
    "task-waived": phrase("Task waived"),
    "corrected": phrase("Correction"),
}
FINDINGS = {
    "consultations-not-entrusted": phrase("The consultations are not entrusted yet"),
    "decision-due": phrase("The decision is due soon"),
    "decision-overdue": phrase("The decision is overdue"),
    "window-passed": phrase("The window has passed"),
    "dates-outside-window": phrase("The dates lie outside the window"),
    "impossible-lead-time": phrase("The usual lead time cannot be kept any more"),
    "task-late": phrase("Late"),
    "task-due": phrase("Due soon"),
    "host-unconfirmed": phrase("The host is not confirmed yet"),
    "no-convening-paragraph": phrase("No paragraph convenes an event"),
    "ambiguous-date": phrase("A date can be read in more than one way"),
    "clash": phrase("Clashes with something else"),
}


def label(table: dict[str, str], key: str, language: Language) -> str:
    """Return what *key* is called; the key itself in plain words where the table does not know it."""
    return say(language, table[key]) if key in table else key.replace("-", " ").capitalize()
