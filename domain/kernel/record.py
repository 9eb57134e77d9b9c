"""Record: what every fact of the domain is: frozen, strict about types, closed to unknown fields."""

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A fact: once made it does not change; a change is another record."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    def revised(self, **changes: Any) -> Self:
        """Return a copy with *changes*, validated as if built afresh."""
        return type(self).model_validate({**dict(self), **changes})
