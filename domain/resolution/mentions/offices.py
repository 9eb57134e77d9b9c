"""Offices and bodies: who is asked, in English standard form where the parts are known, else as in the text."""

from domain.reference.languages import has
from domain.resolution.context import Context
from domain.resolution.text.phrases import Tag

_REACH = 14


def body_of(context: Context) -> str:
    """Return the body that speaks in the text."""
    return context.body


def office_of(context: Context, start: int, end: int) -> str | None:
    """Return the first office or body named between *start* and *end*."""
    for tag in context.tagged.all("office", "organ", "president", start=start, end=end):
        return named(context, tag)[0]
    return None


def named(context: Context, tag: Tag) -> tuple[str, int]:
    """Return the English name of the office or body at *tag*, and the token after it."""
    if tag.category == "organ":
        return _organ(context, tag)
    if tag.category == "president" and context.ends_at("own", tag.start) is not None:
        return f"{tag.value} of the {context.body}", tag.end
    link = context.tagged.tag(tag.end, "of")
    title = tag.value
    if link is None:
        return _in_genitive(context, tag) or (title, tag.end)
    k = link.end
    while (
        (skip := context.tagged.tag(k, "definite")) is not None
        and k < link.end + 3
        and not context.tagged.tag(k, "organ")
    ):
        k = skip.end
    number = context.tagged.tag(k, "ord")
    if number is not None and (session := context.tagged.tag(number.end, "sess")) is not None:
        k = session.end
        if (link := context.tagged.tag(k, "of", "ga_body")) is not None and link.category == "ga_body":
            return f"{title} of the General Assembly", link.end
        return f"{title} of the {context.body}", k
    organ = context.tagged.tag(k, "organ")
    if organ is not None:
        name, end = _organ(context, organ)
        return (f"{title} of the {name}" if tag.category in ("office", "president") else name), end
    if tag.category == "office" and tag.value.endswith("General"):
        return title, tag.end
    stop = _phrase_end(context, k)
    if stop > k:
        return f"{title} of {context.cut(link.end, stop)}", stop
    return title, tag.end


def _in_genitive(context: Context, tag: Tag) -> tuple[str, int] | None:
    """Return the president of the body that follows in the genitive, where a language has no word for "of"."""
    if tag.category != "president" or not has(context.language, "bare_genitive"):
        return None
    body = context.tagged.tag(tag.end, "ga_body", "organ")
    if body is None:
        return None
    name, end = ("General Assembly", body.end) if body.category == "ga_body" else _organ(context, body)
    return f"{tag.value} of the {name}", end


def _phrase_end(context: Context, k: int) -> int:
    """Return where a capitalised phrase ends ("Comité des transports")."""
    j = k
    while j < min(len(context.tagged), k + _REACH):
        raw = context.words.raw(j)
        norm = context.words.norms[j]
        if raw[:1].isupper() or norm == "-":
            j += 1
        elif context.tagged.tag(j, "of", "and", "definite", "topic") and j + 1 < len(context.tagged) and j > k:
            ahead = context.words.raw(j + 1)
            if not (ahead[:1].isupper() or (context.language != "en" and context.tagged.tag(j, "of"))):
                break
            j += 2
        else:
            break
    while j > k and context.tagged.tag(j - 1, "of", "and", "definite"):
        j -= 1
    return min(j, len(context.tagged))


def _organ(context: Context, tag: Tag) -> tuple[str, int]:
    """Return a body's English name; "… pour X" becomes "… on X" where every word of X is in the glossary."""
    if not tag.value.endswith((" on", " for")):
        return tag.value, tag.end
    k = tag.end
    words: list[tuple[str, str]] = []
    j = k
    while j < min(len(context.tagged), k + 6):
        norm = context.words.norms[j]
        if norm == "-":
            words.append(("-", "-"))
            j += 1
            continue
        topic = context.tagged.tag(j, "topic")
        if topic is None:
            if context.tagged.tag(j, "definite") and not words:
                j += 1
                continue
            break
        words.append((topic.value, norm))
        j = topic.end
    if context.language == "en" or not words:
        stop = topic_end(context, k)
        return f"{tag.value} {context.cut(k, stop)}".strip(), stop
    words = [(value[:1].upper() + value[1:], norm) for value, norm in words]
    noun, rest = words[0][0], "".join("-" if value == "-" else f" {value}" for value, _ in words[1:])
    rest = rest.replace(" - ", "-").replace("- ", "-").strip(" -")
    return f"{tag.value} {rest + ' ' if rest else ''}{noun}", j


def topic_end(context: Context, k: int) -> int:
    """Return the token after what a body is on, from token *k*."""
    j = k
    while j < min(len(context.tagged), k + 8):
        norm = context.words.norms[j]
        if not (norm.isalnum() or norm == "-") or context.tagged.tag(
            j, "stop", "office_stop", "other_verb", "convene", "entrust", "to"
        ):
            break
        j += 1
    return j
