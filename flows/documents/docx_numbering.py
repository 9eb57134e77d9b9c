"""Numbers that Word counts itself: of lists, of styles, by level, as the reader of the page sees them."""

from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BASED = 12  # styles that rest on one another, at most
_LEVELS = 9
_HAN = "〇一二三四五六七八九"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_HIJA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"


class _Level(NamedTuple):
    form: str
    text: str
    start: int


class Numbers:
    """The counters of a document: ask for each paragraph in turn."""

    def __init__(self, numbering: Any, styles: Any) -> None:
        """Take the roots of word/numbering.xml and word/styles.xml, or None."""
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._overrides: dict[tuple[str, int], int] = {}
        self._of_style: dict[str, tuple[str, int]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if numbering is not None:
            self._read_lists(numbering)
        if styles is not None:
            self._read_styles(styles)

    def of(self, paragraph: Any) -> str:
        """Return the number of *paragraph* with the space after it, empty where it has none; counts on."""
        found = self._list_of(paragraph)
        if found is None:
            return ""
        number, level = found
        abstract = self._lists.get(number)
        levels = self._levels.get(abstract or "", {})
        if abstract is None or level not in levels or not 0 <= level < _LEVELS:
            return ""
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        override = self._overrides.get((number, level))
        if override is not None and (number, level) not in self._begun:
            self._begun.add((number, level))
            counts[level] = override
        else:
            before = counts[level]
            counts[level] = levels[level].start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        shown = levels[level].text
        for k in range(level + 1):
            if f"%{k + 1}" in shown:
                one = levels.get(k, _Level("decimal", "", 1))
                shown = shown.replace(f"%{k + 1}", written(counts[k] or one.start, one.form))
        return f"{shown.strip()} " if any(c.isalnum() for c in shown) else ""

    def _list_of(self, paragraph: Any) -> tuple[str, int] | None:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        inherited = self._of_style.get(_value(style)) if style is not None else None
        if own is None:
            return inherited
        number, level = own.find(f"{W}numId"), own.find(f"{W}ilvl")
        if number is None:
            return None if inherited is None else (inherited[0], _whole(level, inherited[1]))
        return None if _value(number) == "0" else (_value(number), _whole(level, 0))

    def _read_lists(self, numbering: Any) -> None:
        for abstract in numbering.iter(f"{W}abstractNum"):
            levels: dict[int, _Level] = {}
            for level in abstract.iter(f"{W}lvl"):
                form, text = level.find(f"{W}numFmt"), level.find(f"{W}lvlText")
                written = _value(text) if text is not None else "%1."
                kind = _value(form) if form is not None else "decimal"
                levels[_at(level)] = _Level(kind, written if kind not in ("bullet", "none") else "",
                                            _whole(level.find(f"{W}start"), 1))  # fmt: skip
            self._levels[str(abstract.get(f"{W}abstractNumId"))] = levels
        for number in numbering.iter(f"{W}num"):
            name, link = str(number.get(f"{W}numId")), number.find(f"{W}abstractNumId")
            if link is None:
                continue
            self._lists[name] = _value(link)
            for override in number.iter(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride")
                if start is not None:
                    self._overrides[name, _at(override)] = _whole(start, 1)

    def _read_styles(self, styles: Any) -> None:
        own: dict[str, tuple[str, int]] = {}
        based: dict[str, str] = {}
        for style in styles.iter(f"{W}style"):
            name = str(style.get(f"{W}styleId"))
            number, level = style.find(f"{W}pPr/{W}numPr/{W}numId"), style.find(f"{W}pPr/{W}numPr/{W}ilvl")
            parent = style.find(f"{W}basedOn")
            if number is not None:
                own[name] = (_value(number), _whole(level, 0))
            if parent is not None:
                based[name] = _value(parent)
        for name in {*own, *based}:
            at, steps = name, 0
            while at not in own and at in based and steps < _BASED:
                at, steps = based[at], steps + 1
            if at in own and own[at][0] != "0":
                self._of_style[name] = own[at]


def _value(element: Any) -> str:
    return str(element.get(f"{W}val") or "")


def _at(element: Any) -> int:
    value = str(element.get(f"{W}ilvl") or "0")
    return int(value) if value.isdigit() and len(value) == 1 else 0


def _whole(element: Any, default: int) -> int:
    value = _value(element) if element is not None else ""
    return int(value) if value.isdigit() and len(value) < 6 else default


def written(n: int, form: str) -> str:
    """Return *n* in one of Word's forms; in figures where the form is not known."""
    match form:
        case "lowerLetter" | "upperLetter":
            letters = chr(97 + (n - 1) % 26) * min(1 + (n - 1) // 26, 9)
            return letters if form == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman":
            return _roman(n) if form == "lowerRoman" else _roman(n).upper()
        case "russianLower" | "russianUpper":
            letter = _RUSSIAN[(n - 1) % len(_RUSSIAN)]
            return letter if form == "russianLower" else letter.upper()
        case "arabicAbjad":
            return _ABJAD[(n - 1) % len(_ABJAD)]
        case "arabicAlpha":
            return _HIJA[(n - 1) % len(_HIJA)]
        case "hindiNumbers":
            return str(n).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
        case _ if form.startswith(("chinese", "japanese", "ideograph", "taiwanese")):
            return _han(n)
        case _:
            return str(n)


def _han(n: int) -> str:
    if n > 99:
        return str(n)
    tens, ones = divmod(n, 10)
    return ("" if not tens else "十" if tens == 1 else _HAN[tens] + "十") + (_HAN[ones] if ones else "")


def _roman(n: int) -> str:
    out = ""
    for value, letters in (
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ):
        while n >= value and len(out) < 20:
            out, n = out + letters, n - value
    return out
