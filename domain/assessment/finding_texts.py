"""Finding texts: each code of a review in words, in the reader's language, from the facts that the finding carries.

A text is made of parts; of each part the first form whose facts are all known is said, so a fact that is not known
leaves its words out. How days and places are written is the caller's: pages write them in the way of the language.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from string import Formatter

from domain.kernel.finding import Finding
from domain.kernel.names import Language, Names

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def finding_text(
    finding: Finding,
    language: Language,
    names: Mapping[str, Names],
    *,
    day: Callable[[date], str] = date.isoformat,
    place: Callable[[str], str] = str,
) -> str:
    """Return what *finding* says in *language*; its English text where its code or a fact of it is not known here.

    *names* are those of tasks by id; *place* says a country of which the code is known (ISO 3166-1 alpha-2).
    """
    parts = _TEXTS.get(finding.code)
    if parts is None:
        return finding.text
    facts = _facts(finding, language, names, day, place)
    said = [_first(forms, facts, language) for forms in parts]
    return "".join(said) if said[0] else finding.text


def finding_title(code: str, language: Language) -> str:
    """Return what a code is called for people; the code itself in plain words where it is not known here."""
    return _TITLES[code].of(language) if code in _TITLES else code.replace("-", " ").capitalize()


def _first(forms: tuple[Names, ...], facts: dict[str, object], language: Language) -> str:
    for form in forms:
        text = form.of(language)
        if _needs(text) <= facts.keys():
            return text.format_map(facts)
    return ""


@cache
def _needs(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


class _Count(int):
    """A number that says its noun: `{days:day|days}`."""

    def __format__(self, nouns: str) -> str:
        one, _, many = nouns.partition("|")
        return f"{int(self)} {one if abs(self) == 1 else many}".rstrip()


def _facts(
    finding: Finding,
    language: Language,
    names: Mapping[str, Names],
    day: Callable[[date], str],
    place: Callable[[str], str],
) -> dict[str, object]:
    facts: dict[str, object] = {}
    for name, value in finding.data:
        if not value:
            continue
        if _ISO_DAY.fullmatch(value):
            facts[name] = day(date.fromisoformat(value))
        elif name == "country":
            facts[name] = place(value)
        elif name == "status":
            facts[name] = _STATUS[value].of(language) if value in _STATUS else value
        elif value.lstrip("-").isdigit():
            facts[name] = _Count(value)
        else:
            facts[name] = value
    if finding.subject in names:
        facts["task"] = names[finding.subject].of(language)
    if "waits_for" in facts:
        waits_for = str(facts["waits_for"])
        facts["waits_for"] = names[waits_for].of(language) if waits_for in names else waits_for
    return facts


_STATUS = {
    "expressed": Names(en="expressed only", fr="seulement annoncée", es="solo anunciado"),
    "offered": Names(en="made", fr="faite", es="presentado"),
    "welcomed": Names(en="welcomed", fr="accueillie avec satisfaction", es="acogido con beneplácito"),
}

_TEXTS: dict[str, tuple[tuple[Names, ...], ...]] = {
    "decision-overdue": ((
        Names(
            en="the decision was due by {day}, {days:day|days} ago, and has not been taken",
            fr="la décision devait être prise au plus tard le {day}, il y a {days:jour|jours}, et ne l'a pas été",
            es="la decisión debía adoptarse a más tardar el {day}, hace {days:día|días}, y no se ha adoptado",
        ),
    ),),
    "unknown-time-zone": ((
        Names(
            en="the time zone of {city} is not known: calendars give its meetings as whole days",
            fr="le fuseau horaire de {city} n'est pas connu : les calendriers donnent ses séances en jours entiers",
            es="no se conoce el huso horario de {city}: los calendarios dan sus sesiones como días enteros",
        ),
        Names(
            en="no city is named in a country of several time zones: calendars give its meetings as whole days",
            fr="aucune ville n'est nommée dans un pays à plusieurs fuseaux : les séances figurent en jours entiers",
            es="no se nombra la ciudad y el país tiene varios husos horarios: las sesiones figuran como días enteros",
        ),
    ),),
    "decision-due": ((
        Names(
            en="the decision is due by {day}, in {days:day|days}",
            fr="la décision doit être prise au plus tard le {day}, dans {days:jour|jours}",
            es="la decisión debe adoptarse a más tardar el {day}, en {days:día|días}",
        ),
    ),),
    "window-passed": ((
        Names(
            en="the event had to open by {day}, {days:day|days} ago, and no day is decided",
            fr="la manifestation devait s'ouvrir au plus tard le {day}, il y a {days:jour|jours}, "
            "et aucune date n'est fixée",
            es="el evento debía inaugurarse a más tardar el {day}, hace {days:día|días}, "
            "y no se ha fijado ninguna fecha",
        ),
    ),),
    "dates-outside-window": ((
        Names(
            en="the opening, {day}, lies outside the window of the mandate ({earliest} to {latest})",
            fr="l'ouverture, le {day}, est en dehors de la période du mandat (du {earliest} au {latest})",
            es="la apertura, el {day}, queda fuera del plazo del mandato (del {earliest} al {latest})",
        ),
        Names(
            en="the opening, {day}, lies outside the window of the mandate (by {latest})",
            fr="l'ouverture, le {day}, est en dehors de la période du mandat (au plus tard le {latest})",
            es="la apertura, el {day}, queda fuera del plazo del mandato (a más tardar el {latest})",
        ),
        Names(
            en="the opening, {day}, lies outside the window of the mandate (from {earliest} on)",
            fr="l'ouverture, le {day}, est en dehors de la période du mandat (à partir du {earliest})",
            es="la apertura, el {day}, queda fuera del plazo del mandato (a partir del {earliest})",
        ),
    ),),
    "usual-lead-times-lost": ((
        Names(
            en="a decision had to be taken by {day} to leave the usual lead times before {latest}; "
            "what is left is squeezed or impossible",
            fr="il fallait une décision au plus tard le {day} pour laisser les délais habituels avant le {latest} ; "
            "ce qui reste est comprimé ou impossible",
            es="hacía falta una decisión a más tardar el {day} para dejar los plazos habituales antes del {latest}; "
            "lo que queda está comprimido o es imposible",
        ),
    ),),
    "consultations-not-entrusted": ((
        Names(
            en="nobody has been entrusted with the consultations, {days:day|days} after the mandate; "
            "usual is by {day}",
            fr="nul n'a été chargé des consultations, {days:jour|jours} après le mandat ; "
            "c'est d'ordinaire fait au plus tard le {day}",
            es="a nadie se le han encomendado las consultas, {days:día|días} después del mandato; "
            "lo habitual es a más tardar el {day}",
        ),
    ),),
    "host-unconfirmed": ((
        Names(
            en="{country} withdrew as host on {withdrawn}; no other host is accepted",
            fr="{country} s'est retiré le {withdrawn} comme pays hôte ; aucun autre n'est accepté",
            es="{country} se retiró como anfitrión el {withdrawn}; no se ha aceptado ningún otro",
        ),
        Names(
            en="the offer of {country} is {status}, not accepted; usual is by {day}",
            fr="l'offre ({country}) est {status}, non acceptée ; elle l'est d'ordinaire au plus tard le {day}",
            es="el ofrecimiento ({country}) está {status}, no aceptado; lo habitual es a más tardar el {day}",
        ),
    ),),
    "venue-missing": ((
        Names(
            en="the event opens on {day}, and nobody hosts it: no place stands",
            fr="l'ouverture est fixée au {day}, et nul n'accueille la réunion : aucun lieu n'est retenu",
            es="la apertura está fijada para el {day} y nadie acoge la reunión: no hay lugar previsto",
        ),
    ),),
    "clash": ((
        Names(
            en="{day}, a day of the event, is a holiday there ({holiday})",
            fr="le {day}, jour de la manifestation, y est férié ({holiday})",
            es="el {day}, día del evento, es feriado allí ({holiday})",
        ),
        Names(
            en="the event, {first} to {last}, meets {what}",
            fr="la manifestation, du {first} au {last}, coïncide avec {what}",
            es="el evento, del {first} al {last}, coincide con {what}",
        ),
        Names(
            en="elections in the host country ({country}) fall into the event, {first} to {last}",
            fr="des élections dans le pays hôte ({country}) tombent pendant la manifestation, du {first} au {last}",
            es="unas elecciones en el país anfitrión ({country}) coinciden con el evento, del {first} al {last}",
        ),
        Names(
            en="{day}, a day of the event, is a holiday there",
            fr="le {day}, jour de la manifestation, y est férié",
            es="el {day}, día del evento, es feriado allí",
        ),
    ),),
    "task-late": (
        (Names(
            en="{task} was due by {day}",
            fr="{task} : c'était à faire au plus tard le {day}",
            es="{task}: debía hacerse a más tardar el {day}",
        ),),
        (Names(
            en="; the least lead time allows it until {limit}",
            fr=" ; le délai minimal le permet jusqu'au {limit}",
            es="; el plazo mínimo lo permite hasta el {limit}",
        ),),
    ),
    "task-due": ((
        Names(
            en="{task} is due by {day}, in {days:day|days}",
            fr="{task} : à faire au plus tard le {day}, dans {days:jour|jours}",
            es="{task}: debe hacerse a más tardar el {day}, en {days:día|días}",
        ),
    ),),
    "impossible-lead-time": (
        (
            Names(
                en="{task}: it waits for “{waits_for}” and cannot be had before {earliest}, "
                "{days:working day|working days} short",
                fr="{task} : dépend de « {waits_for} » et ne peut être prêt avant le {earliest}, "
                "il manque {days:jour ouvrable|jours ouvrables}",
                es="{task}: depende de «{waits_for}» y no puede estar listo antes del {earliest}, "
                "faltan {days:día hábil|días hábiles}",
            ),
            Names(
                en="{task}: its least lead time is past, {days:working day|working days} short",
                fr="{task} : son délai minimal est dépassé, il manque {days:jour ouvrable|jours ouvrables}",
                es="{task}: su plazo mínimo ha pasado, faltan {days:día hábil|días hábiles}",
            ),
        ),
        (Names(
            en="; shortest known case: {case}",
            fr=" ; cas le plus court connu : {case}",
            es="; caso más corto conocido: {case}",
        ),),
    ),
    "limit-conflict": ((
        Names(
            en="{task}: it is set for {day} at the latest, but it waits for “{waits_for}” and cannot be had before "
            "{earliest}",
            fr="{task} : fixé au {day} au plus tard, mais dépend de « {waits_for} » et ne peut être prêt avant le "
            "{earliest}",
            es="{task}: fijado para el {day} a más tardar, pero depende de «{waits_for}» y no puede estar listo antes "
            "del {earliest}",
        ),
        Names(
            en="{task}: it is set for {day} at the latest, but cannot be had before {earliest}",
            fr="{task} : fixé au {day} au plus tard, mais ne peut être prêt avant le {earliest}",
            es="{task}: fijado para el {day} a más tardar, pero no puede estar listo antes del {earliest}",
        ),
        Names(
            en="{task}: it is set for {day}, after {latest}, the last day that its least lead time allows",
            fr="{task} : fixé au {day}, après le {latest}, dernier jour que permet le délai minimal",
            es="{task}: fijado para el {day}, después del {latest}, último día que permite el plazo mínimo",
        ),
        Names(
            en="{task}: it is not to begin before {since}, but has to be finished by {latest}",
            fr="{task} : ne doit pas commencer avant le {since}, mais doit être achevé au plus tard le {latest}",
            es="{task}: no debe comenzar antes del {since}, pero debe terminarse a más tardar el {latest}",
        ),
    ),),
    "squeezed-lead-time": (
        (Names(
            en="{task}: {days:working day|working days} less than its usual least lead time is left",
            fr="{task} : il reste {days:jour ouvrable|jours ouvrables} de moins que son délai minimal habituel",
            es="{task}: queda un plazo {days:día hábil|días hábiles} menor que el mínimo habitual",
        ),),
        (Names(
            en="; shortest known case: {case}",
            fr=" ; cas le plus court connu : {case}",
            es="; caso más corto conocido: {case}",
        ),),
    ),
    "best-still-possible": (
        (Names(
            en="keeping every least lead time, the event can open on {day} at the earliest",
            fr="en tenant tous les délais minimaux, la manifestation peut s'ouvrir au plus tôt le {day}",
            es="si se cumplen todos los plazos mínimos, el evento puede inaugurarse no antes del {day}",
        ),),
        (Names(
            en="; at the pace of the shortest known cases, on {pressed}",
            fr=" ; au rythme des cas connus les plus courts, le {pressed}",
            es="; al ritmo de los casos más cortos conocidos, el {pressed}",
        ),),
    ),
}  # fmt: skip

_TITLES = {
    "decision-overdue": Names(en="Decision overdue", fr="Décision en retard", es="Decisión atrasada"),
    "unknown-time-zone": Names(en="Time zone unknown", fr="Fuseau horaire inconnu", es="Huso horario desconocido"),
    "decision-due": Names(en="Decision due", fr="Décision à prendre", es="Decisión por tomar"),
    "window-passed": Names(en="Window passed", fr="Période dépassée", es="Plazo vencido"),
    "dates-outside-window": Names(en="Dates outside the window", fr="Dates hors période", es="Fechas fuera de plazo"),
    "usual-lead-times-lost": Names(
        en="Usual lead times lost", fr="Délais habituels perdus", es="Plazos habituales perdidos"
    ),
    "consultations-not-entrusted": Names(
        en="Consultations not entrusted", fr="Consultations non confiées", es="Consultas no encomendadas"
    ),
    "host-unconfirmed": Names(en="Host not confirmed", fr="Pays hôte non confirmé", es="Anfitrión no confirmado"),
    "venue-missing": Names(en="No place", fr="Aucun lieu", es="Sin lugar"),
    "impossible-lead-time": Names(en="Impossible lead time", fr="Délai impossible", es="Plazo imposible"),
    "limit-conflict": Names(en="Dates that cannot both hold", fr="Dates inconciliables", es="Fechas incompatibles"),
    "squeezed-lead-time": Names(en="Squeezed lead time", fr="Délai comprimé", es="Plazo comprimido"),
    "task-late": Names(en="Late", fr="En retard", es="Atrasada"),
    "no-convening-paragraph": Names(
        en="No convening paragraph", fr="Aucun paragraphe de convocation", es="Ningún párrafo de convocatoria"
    ),
    "ambiguous-date": Names(en="Ambiguous date", fr="Date ambiguë", es="Fecha ambigua"),
    "task-due": Names(en="Due soon", fr="Échéance proche", es="Vence pronto"),
    "best-still-possible": Names(en="Best still possible", fr="Mieux possible", es="Lo mejor aún posible"),
    "clash": Names(en="Clash", fr="Conflit de dates", es="Coincidencia"),
}
