"""Names: one text in the languages that Mandat speaks to people."""

from typing import Literal

from domain.kernel.record import Record

Language = Literal["en", "fr", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "fr", "es")


class Names(Record):
    """A text in English, French and Spanish."""

    en: str
    fr: str
    es: str

    def of(self, language: Language) -> str:
        """Return the text in *language*."""
        return {"en": self.en, "fr": self.fr, "es": self.es}[language]

    @classmethod
    def same(cls, text: str) -> "Names":
        """Return *text* as it stands in every language: a proper name, a quotation."""
        return cls(en=text, fr=text, es=text)
