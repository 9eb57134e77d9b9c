"""Own ids: the id that a task or milestone of the planners' own gets from its name, once and for ever."""

import hashlib
import re
import unicodedata
from collections.abc import Collection

_LONGEST = 60


def own_id(name: str, taken: Collection[str]) -> str:
    """Return an id made of the letters of *name*, told apart from those that are *taken*.

    A name without Latin letters gets a number made of its characters.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")
    if not re.search("[a-z]", slug):
        slug = f"own-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    found, number = slug, 2
    while found in taken:
        found, number = f"{slug}-{number}", number + 1
    return found
