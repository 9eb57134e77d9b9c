"""Sources: where a date comes from, in the reader's language; symbols of documents are the same in all of them."""

from calendars.words import phrase, say
from domain.kernel.names import LANGUAGES, Names

OF_THE_PLAN = (
    phrase("R04: typical lead time before the end of the window"),
    phrase("assumed by the plan: the last week of the window that holds the whole event"),
    phrase("decision-taken"),
)
"""What the plan itself gives as a source. Those of the packaged templates stand in the catalogues too; a template of
the planner's own is told as it is written."""


def source_names(source: str) -> Names:
    """Return *source* in every language, as far as the catalogues know it."""
    if not source:
        return Names.same("")
    en, fr, es = (say(language, source) for language in LANGUAGES)
    return Names(en=en, fr=fr, es=es)
