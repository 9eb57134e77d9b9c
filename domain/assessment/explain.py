"""Explain: why a task or milestone has its date: down to a rule with its source, an entry, or words of the text."""

from datetime import date

from domain.assessment.planners_words import (
    annotations,
    given_words,
    limits_words,
    own_words,
    settled_words,
)
from domain.conferences.conference import Conference
from domain.kernel.errors import UnknownTask
from domain.kernel.names import Names
from domain.kernel.vocabulary import SETTLED
from domain.plans.milestones import due_of, words
from domain.plans.plan import Milestone, Plan, PlannedTask
from domain.plans.step import OBLIGATION

_STEP = "  "
_CASES_TOLD = 5


def explain(conference: Conference, plan: Plan, task: str) -> tuple[Names | str, ...]:
    """Return the chain of reasons of a task (id or rule) or milestone, one reason a line, the nearest first."""
    found = plan.task(task)
    if found is not None:
        return tuple(_indented(_task(conference, plan, found, set())))
    milestone = plan.milestone(task)
    if milestone is None:
        raise UnknownTask(task, [*(each.id for each in plan.tasks), *(each.id for each in plan.milestones)])
    return tuple(_indented(_milestone(conference, plan, milestone)))


Line = tuple[int, Names]


def _indented(lines: list[Line]) -> list[Names]:
    return [
        Names(en=_STEP * depth + text.en, fr=_STEP * depth + text.fr, es=_STEP * depth + text.es)
        for depth, text in lines
    ]


def _task(conference: Conference, plan: Plan, task: PlannedTask, told: set[str]) -> list[Line]:
    told.add(task.id)
    lines: list[Line] = [(0, _headline(task)), (1, own_words(conference, task) if task.is_own else _rule(task))]
    if task.state == "done":
        return [*lines, *_deeper(_entry(conference, task)), *((1, each) for each in annotations(conference, task.id))]
    lines += [(1, each) for each in given_words(conference, task)]
    if task.state in SETTLED:
        return [*lines, (1, settled_words(task))]
    lines += [(1, each) for each in _bounds(task)]
    lines += _deeper(_anchor(conference, plan, task, told))
    for name in task.depends_on:
        other = plan.task(name)
        if other is None or other.state in SETTLED or name in told:
            continue
        day = other.done_on or other.finish
        lines.append((1, Names(
            en=f"It waits for {other.names.en} ({name}), {_on(day)}.",
            fr=f"Dépend de : {other.names.fr} ({name}), {_on(day)}.",
            es=f"Depende de: {other.names.es} ({name}), {_on(day)}.",
        )))  # fmt: skip
        if task.earliest_finish == task.finish or task.impossible_days is not None:
            lines += _deeper(_deeper(_task(conference, plan, other, told)[1:2]))
    return [*lines, *((1, each) for each in annotations(conference, task.id))]


def _deeper(lines: list[Line]) -> list[Line]:
    return [(depth + 1, text) for depth, text in lines]


def _headline(task: PlannedTask) -> Names:
    day = task.done_on if task.state == "done" else task.finish
    done = (
        {"en": "done on", "fr": "fait le", "es": "hecho el"}
        if task.state == "done"
        else {"en": "by", "fr": "le", "es": "el"}
    )
    return Names(
        en=f"{task.names.en}: {done['en']} {_on(day)} ({task.id})",
        fr=f"{task.names.fr} : {done['fr']} {_on(day)} ({task.id})",
        es=f"{task.names.es}: {done['es']} {_on(day)} ({task.id})",
    )


def _rule(task: PlannedTask) -> Names:
    sure = {
        "sure": ("read in its source", "lu dans sa source", "leído en su fuente"),
        "recalled": ("recalled, not verified", "de mémoire, non vérifié", "de memoria, sin verificar"),
        "convention": ("convention of this project", "convention du projet", "convención del proyecto"),
    }[task.confidence]
    return Names(
        en=f"Rule {task.rule}: {task.source} [{sure[0]}].",
        fr=f"Règle {task.rule} : {task.source} [{sure[1]}].",
        es=f"Regla {task.rule}: {task.source} [{sure[2]}].",
    )


def _bounds(task: PlannedTask) -> list[Names]:
    lines: list[Names] = []
    if task.limits is not None:
        lines.append(limits_words(task.limits))
    if task.is_own:
        pass  # its days are its limits
    elif task.anchor == OBLIGATION:
        lines.append(Names(
            en="Planned for the last day that its paragraph names, or the working day before.",
            fr="Prévu pour le dernier jour que nomme son paragraphe, ou le jour ouvrable précédent.",
            es="Previsto para el último día que nombra su párrafo, o el día hábil anterior.",
        ) if task.impossible_days is None else Names(
            en="Late: the last day that its paragraph names has passed; planned as soon as can be.",
            fr="En retard : le dernier jour que nomme son paragraphe est passé ; prévu dès que possible.",
            es="Con retraso: ya pasó el último día que nombra su párrafo; previsto lo antes posible.",
        ))  # fmt: skip
    elif task.impossible_days is not None:
        known = f" ({task.shortest_case})" if task.shortest_case else ""
        lines.append(Names(
            en=f"Impossible lead time: {task.impossible_days} working days short{known}; planned as soon as can be.",
            fr=f"Délai impossible : il manque {task.impossible_days} jours ouvrables{known} ; prévu dès que possible.",
            es=f"Plazo imposible: faltan {task.impossible_days} días hábiles{known}; previsto lo antes posible.",
        ))  # fmt: skip
    elif task.squeezed_days is not None:
        known = f" ({task.shortest_case})" if task.shortest_case else ""
        short = task.squeezed_days
        lines.append(Names(
            en=f"Squeezed: {short} working days short of the usual least; the shortest known case was shorter{known}.",
            fr=f"Comprimé : {short} jours ouvrables sous le minimum habituel ; cas le plus court connu{known}.",
            es=f"Comprimido: {short} días hábiles menos que el mínimo habitual; el caso más corto conocido{known}.",
        ))  # fmt: skip
    else:
        lines.append(Names(
            en="Planned at the typical lead time, or as near to it as the rest allows.",
            fr="Prévu au délai habituel, ou aussi près que le reste le permet.",
            es="Previsto con el plazo habitual, o tan cerca como lo permite el resto.",
        ))  # fmt: skip
    if task.text_by is not None:
        lines.append(Names(
            en=f"Paragraph {task.paragraph} of the text sets {task.text_by} as its last day.",
            fr=f"Le paragraphe {task.paragraph} du texte fixe le {task.text_by} comme dernier jour.",
            es=f"El párrafo {task.paragraph} del texto fija el {task.text_by} como último día.",
        ))  # fmt: skip
    if task.cases:
        known = "; ".join(task.cases[:_CASES_TOLD])
        more = len(task.cases) - _CASES_TOLD
        known += f" (+{more})" if more > 0 else ""
        lines.append(Names(
            en=f"Known cases, days before: {known}.",
            fr=f"Cas connus, jours avant : {known}.",
            es=f"Casos conocidos, días antes: {known}.",
        ))  # fmt: skip
    if task.earliest_finish is not None:
        latest = task.latest_finish or "—"
        lines.append(Names(
            en=f"Earliest {task.earliest_finish}, latest {latest}; room {task.float_days} working days.",
            fr=f"Au plus tôt {task.earliest_finish}, au plus tard {latest} ; marge {task.float_days} jours ouvrables.",
            es=f"Lo antes {task.earliest_finish}, lo más tarde {latest}; holgura {task.float_days} días hábiles.",
        ))  # fmt: skip
    return lines


def _anchor(conference: Conference, plan: Plan, task: PlannedTask, told: set[str]) -> list[Line]:
    """Return what the lead time counts from, down to an entry or the words of the text."""
    match task.anchor:
        case "opening" | "closing":
            milestone = next((each for each in plan.milestones if each.id == task.anchor), None)
            return _milestone(conference, plan, milestone) if milestone else _window(conference)
        case "mandate":
            return [(0, _adoption(conference))]
        case "later-session":
            return [(0, _text(conference, "reporting", task.paragraph))]
        case name if name == OBLIGATION:
            return [(0, _asked(conference, task))]
        case name:
            other = plan.task(name)
            if other is None:
                return []
            if name in told:
                return [(0, other.names)]
            return _task(conference, plan, other, told)


def _milestone(conference: Conference, plan: Plan, milestone: Milestone) -> list[Line]:
    lines: list[Line] = [(0, Names(
        en=f"{milestone.names.en}: {milestone.on}" + (" (tentative)" if milestone.tentative else ""),
        fr=f"{milestone.names.fr} : {milestone.on}" + (" (provisoire)" if milestone.tentative else ""),
        es=f"{milestone.names.es}: {milestone.on}" + (" (provisional)" if milestone.tentative else ""),
    ))]  # fmt: skip
    match milestone.kind:
        case "opening" | "closing" | "decided":
            kinds = [kind for kind in ("dates-changed", "decision-taken") if kind in conference.facts]
            if conference.opening is not None and kinds:
                decided = milestone.kind == "decided"
                entry = "decision-taken" if decided and "decision-taken" in kinds else kinds[0]
                symbol = (not decided and conference.days_source) or conference.decision_symbol or ""
                on = conference.facts[entry]
                lines.append((1, Names(
                    en=f"Entry {entry} of {on} {symbol}".rstrip() + ".",
                    fr=f"Inscription {entry} du {on} {symbol}".rstrip() + ".",
                    es=f"Asiento {entry} del {on} {symbol}".rstrip() + ".",
                )))  # fmt: skip
            else:
                lines.append((1, Names(
                    en=f"Not decided; {milestone.source}.",
                    fr="Non décidé ; hypothèse du plan.",
                    es="Sin decidir; supuesto del plan.",
                )))  # fmt: skip
                lines += _deeper(_window(conference))
        case "decision-due":
            lines.append((1, _text(conference, "decision", milestone.paragraph)))
        case "anniversary":
            lines.append((1, _text(conference, "occasion", milestone.paragraph)))
        case "window-opens" | "window-closes":
            lines += _deeper(_window(conference))
        case "decide-by-for-window":
            decision = next((each for each in plan.tasks if each.rule == "R04"), None)
            lines += [(1, _rule(decision))] if decision else []
            lines += _deeper(_window(conference))
        case "own":
            lines.append((1, own_words(conference, milestone)))
        case _:
            lines.append((1, _text(conference, "reporting", milestone.paragraph)))
    return [*lines, *((1, each) for each in annotations(conference, milestone.id))]


def _window(conference: Conference) -> list[Line]:
    if "mandate-renewed" in conference.facts and conference.window != conference.mandate.window:
        on = conference.facts["mandate-renewed"]
        return [(0, Names(
            en=f"The window to {conference.window.latest} rests on the entry mandate-renewed of {on}.",
            fr=f"La période jusqu'au {conference.window.latest} repose sur l'inscription mandate-renewed du {on}.",
            es=f"El plazo hasta el {conference.window.latest} se basa en el asiento mandate-renewed del {on}.",
        ))]  # fmt: skip
    return [(0, _text(conference, "window", conference.mandate.paragraph))]


def _text(conference: Conference, field: str, paragraph: int | None) -> Names:
    """Return the words of the text that *field* was read from, with symbol, paragraph and span."""
    quoted = words(conference, field)
    span = conference.mandate.spans.get(field)
    where = f", {span[0]}–{span[1]}" if span else ""
    symbol = conference.symbol or conference.id
    if field == "window" and not quoted:
        quoted = conference.mandate.window.expression
    return Names(
        en=f"{symbol}, paragraph {paragraph}{where}: “{quoted}”",
        fr=f"{symbol}, paragraphe {paragraph}{where} : « {quoted} »",
        es=f"{symbol}, párrafo {paragraph}{where}: «{quoted}»",
    )


def _asked(conference: Conference, task: PlannedTask) -> Names:
    """Return the words of the paragraph that asks for *task*, with symbol and span."""
    owed = [each for each in conference.obligations if each.paragraph == task.paragraph]
    mine = next(
        (each for each in owed if each.addressee == task.owner.en and due_of(each, conference) is not None), None
    )
    span = mine.span if mine is not None else None
    quoted = " ".join(conference.text[span[0] : span[1]].split()) if span else ""
    where = f", {span[0]}–{span[1]}" if span else ""
    symbol = conference.symbol or conference.id
    return Names(
        en=f"{symbol}, paragraph {task.paragraph}{where}: “{quoted}”",
        fr=f"{symbol}, paragraphe {task.paragraph}{where} : « {quoted} »",
        es=f"{symbol}, párrafo {task.paragraph}{where}: «{quoted}»",
    )


def _adoption(conference: Conference) -> Names:
    renewed = conference.facts.get("mandate-renewed")
    symbol = conference.symbol or conference.id
    if renewed is not None and renewed > conference.adopted:
        return Names(
            en=f"Entry mandate-renewed of {renewed}.",
            fr=f"Inscription mandate-renewed du {renewed}.",
            es=f"Asiento mandate-renewed del {renewed}.",
        )
    return Names(
        en=f"{symbol} was adopted on {conference.adopted}.",
        fr=f"{symbol} a été adoptée le {conference.adopted}.",
        es=f"{symbol} se aprobó el {conference.adopted}.",
    )


def _entry(conference: Conference, task: PlannedTask) -> list[Line]:
    standing = conference.tasks.get(task.id) or conference.tasks.get(task.rule)
    others = ("clock-moved", "mandate-confirmed")
    kinds = [kind for kind, on in sorted(conference.facts.items()) if on == task.done_on and kind not in others]
    kind = "task-done" if standing else (kinds or ["mandate-adopted"])[0]
    return [
        (
            0,
            Names(
                en=f"Entry {kind} of {task.done_on}.",
                fr=f"Inscription {kind} du {task.done_on}.",
                es=f"Asiento {kind} del {task.done_on}.",
            ),
        )
    ]


def _on(day: date | None) -> str:
    return day.isoformat() if day is not None else "—"
