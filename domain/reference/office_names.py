"""Offices and bodies as readers of each language know them, from the English standard form that readings use."""

import re

from domain.kernel.names import Names

# English: (French, its genitive, Spanish, its genitive). United Nations usage (UNTERM).
_BODIES = {
    "General Assembly": ("Assemblée générale", "de l’Assemblée générale", "Asamblea General", "de la Asamblea General"),
    "Security Council": (
        "Conseil de sécurité",
        "du Conseil de sécurité",
        "Consejo de Seguridad",
        "del Consejo de Seguridad",
    ),
    "Economic and Social Council": (
        "Conseil économique et social",
        "du Conseil économique et social",
        "Consejo Económico y Social",
        "del Consejo Económico y Social",
    ),
    "Human Rights Council": (
        "Conseil des droits de l’homme",
        "du Conseil des droits de l’homme",
        "Consejo de Derechos Humanos",
        "del Consejo de Derechos Humanos",
    ),
    "Conference of the Parties": (
        "Conférence des Parties",
        "de la Conférence des Parties",
        "Conferencia de las Partes",
        "de la Conferencia de las Partes",
    ),
    "Meeting of the Parties": (
        "Réunion des Parties",
        "de la Réunion des Parties",
        "Reunión de las Partes",
        "de la Reunión de las Partes",
    ),
    "Preparatory Committee": (
        "Comité préparatoire",
        "du Comité préparatoire",
        "Comité Preparatorio",
        "del Comité Preparatorio",
    ),
    "preparatory committee": (
        "comité préparatoire",
        "du comité préparatoire",
        "comité preparatorio",
        "del comité preparatorio",
    ),
    "Main Committee": (
        "grande commission",
        "de la grande commission",
        "Comisión Principal",
        "de la Comisión Principal",
    ),
    "First Committee": (
        "Première Commission",
        "de la Première Commission",
        "Primera Comisión",
        "de la Primera Comisión",
    ),
    "Second Committee": (
        "Deuxième Commission",
        "de la Deuxième Commission",
        "Segunda Comisión",
        "de la Segunda Comisión",
    ),
    "Third Committee": (
        "Troisième Commission",
        "de la Troisième Commission",
        "Tercera Comisión",
        "de la Tercera Comisión",
    ),
    "Fourth Committee": (
        "Quatrième Commission",
        "de la Quatrième Commission",
        "Cuarta Comisión",
        "de la Cuarta Comisión",
    ),
    "Fifth Committee": (
        "Cinquième Commission",
        "de la Cinquième Commission",
        "Quinta Comisión",
        "de la Quinta Comisión",
    ),
    "Sixth Committee": ("Sixième Commission", "de la Sixième Commission", "Sexta Comisión", "de la Sexta Comisión"),
    "Committee on Conferences": (
        "Comité des conférences",
        "du Comité des conférences",
        "Comité de Conferencias",
        "del Comité de Conferencias",
    ),
    "Conference": ("Conférence", "de la Conférence", "Conferencia", "de la Conferencia"),
    "Bureau": ("Bureau", "du Bureau", "Mesa", "de la Mesa"),
    "Secretariat": ("Secrétariat", "du Secrétariat", "Secretaría", "de la Secretaría"),
    "United Nations": (
        "Organisation des Nations Unies",
        "de l’Organisation des Nations Unies",
        "Naciones Unidas",
        "de las Naciones Unidas",
    ),
    "United Nations system": (
        "système des Nations Unies",
        "du système des Nations Unies",
        "sistema de las Naciones Unidas",
        "del sistema de las Naciones Unidas",
    ),
    "Member States": ("États Membres", "des États Membres", "Estados Miembros", "de los Estados Miembros"),
    "States": ("États", "des États", "Estados", "de los Estados"),
    "all States": ("tous les États", "de tous les États", "todos los Estados", "de todos los Estados"),
    "States parties": ("États parties", "des États parties", "Estados partes", "de los Estados partes"),
    "States Parties": ("États parties", "des États parties", "Estados partes", "de los Estados partes"),
    "Parties": ("Parties", "des Parties", "Partes", "de las Partes"),
    "Governments": ("Gouvernements", "des Gouvernements", "Gobiernos", "de los Gobiernos"),
    "host Government": ("Gouvernement hôte", "du Gouvernement hôte", "Gobierno anfitrión", "del Gobierno anfitrión"),
    "international community": (
        "communauté internationale",
        "de la communauté internationale",
        "comunidad internacional",
        "de la comunidad internacional",
    ),
    "civil society": ("société civile", "de la société civile", "sociedad civil", "de la sociedad civil"),
    "non-governmental organizations": (
        "organisations non gouvernementales",
        "des organisations non gouvernementales",
        "organizaciones no gubernamentales",
        "de las organizaciones no gubernamentales",
    ),
    "United Nations Development Programme": (
        "Programme des Nations Unies pour le développement",
        "du Programme des Nations Unies pour le développement",
        "Programa de las Naciones Unidas para el Desarrollo",
        "del Programa de las Naciones Unidas para el Desarrollo",
    ),
    "United Nations Environment Programme": (
        "Programme des Nations Unies pour l’environnement",
        "du Programme des Nations Unies pour l’environnement",
        "Programa de las Naciones Unidas para el Medio Ambiente",
        "del Programa de las Naciones Unidas para el Medio Ambiente",
    ),
}
# English: (French, Spanish). Offices that can stand alone or at the head of a body.
_OFFICES = {
    "President": ("Président", "Presidente"),
    "Vice-President": ("Vice-Président", "Vicepresidente"),
    "Chair": ("Président", "Presidente"),
    "Chairperson": ("Président", "Presidente"),
    "Chairman": ("Président", "Presidente"),
    "Vice-Chair": ("Vice-Président", "Vicepresidente"),
    "Co-Chairs": ("Coprésidents", "Copresidentes"),
    "Co-Presidents": ("Coprésidents", "Copresidentes"),
    "Co-facilitators": ("Cofacilitateurs", "Cofacilitadores"),
    "two co-facilitators": ("deux cofacilitateurs", "dos cofacilitadores"),
    "Facilitator": ("Facilitateur", "Facilitador"),
    "Facilitators": ("Facilitateurs", "Facilitadores"),
    "Bureau": ("Bureau", "Mesa"),
    "Rapporteur": ("Rapporteur", "Relator"),
    "Depositary": ("Dépositaire", "Depositario"),
    "Secretary-General": ("Secrétaire général", "Secretario General"),
    "Deputy Secretary-General": ("Vice-Secrétaire général", "Vicesecretario General"),
    "Under-Secretary-General": ("Secrétaire général adjoint", "Secretario General Adjunto"),
    "High Commissioner": ("Haut-Commissaire", "Alto Comisionado"),
    "Executive Director": ("Directeur exécutif", "Director Ejecutivo"),
    "Director-General": ("Directeur général", "Director General"),
    "Executive Secretary": ("Secrétaire exécutif", "Secretario Ejecutivo"),
    "Administrator": ("Administrateur", "Administrador"),
    "Special Rapporteur": ("Rapporteur spécial", "Relator Especial"),
    "Special Representative": ("Représentant spécial", "Representante Especial"),
    "Independent Expert": ("Expert indépendant", "Experto independiente"),
    "Secretariat": ("Secrétariat", "Secretaría"),
    "Members": ("Membres", "Miembros"),
}
_HEADED = re.compile(r"(?P<office>[A-Z][\w -]*?) of the (?P<body>.+)")
_AND = re.compile(r"; | and (?=[A-Z])")


def office_names(standard: str) -> Names | None:
    """Return how an office or body is called in each language, or None where the table does not know all of it.

    *standard* is one name ("General Assembly"), an office of a body ("President of the General Assembly"), or several
    of them joined by "; " or "and".
    """
    told = " ".join(standard.split())
    if told in _BODIES:
        french, _, spanish, _ = _BODIES[told]
        return Names(en=told, fr=french, es=spanish)
    if told in _OFFICES:
        return Names(en=told, fr=_OFFICES[told][0], es=_OFFICES[told][1])
    headed = _HEADED.fullmatch(told)
    if headed is not None and headed["office"] in _OFFICES and headed["body"] in _BODIES:
        office, body = _OFFICES[headed["office"]], _BODIES[headed["body"]]
        return Names(en=told, fr=f"{office[0]} {body[1]}", es=f"{office[1]} {body[3]}")
    parts = _AND.split(told)
    several = [office_names(part) for part in parts] if len(parts) > 1 else []
    known = [each for each in several if each is not None]
    if not known or len(known) < len(parts):
        return None
    if "; " in told:
        return Names(en=told, fr=" ; ".join(each.fr for each in known), es="; ".join(each.es for each in known))
    return Names(en=told, fr=" et ".join(each.fr for each in known), es=" y ".join(each.es for each in known))
