"""Lives: the conferences of the frozen homes: their texts, and what was recorded of them until the home was frozen."""

from dataclasses import dataclass, field

TEMPLATE = """\
# A template of the user's own: few acts, so that what is frozen stays small.
[template]
id = "small-summit"
names = { en = "Small summit", fr = "Petit sommet", es = "Cumbre pequeña" }
events = ["summit"]
setting = "away"
days = 2
source = "exercise"
"""
_TASK = """
[[task]]
id = "{id}"
rule = "{rule}"
stage = "{stage}"
names = {{ en = "{en}", fr = "{fr}", es = "{es}" }}
owner = {{ en = "{owner}", fr = "{owner}", es = "{owner}" }}
audiences = {audiences}
anchor = "{anchor}"
weeks = {{ min = {weeks[0]}, typical = {weeks[1]}, max = {weeks[2]} }}
{more}source = "exercise"
confidence = "convention"
"""
_TASKS = (
    ("t01-convened", "decision", "Summit convened", "Sommet convoqué", "Cumbre convocada", "General Assembly",
     ["secretariat", "delegations"], "opening", (40, 78, 130), 'done_by = "mandate-adopted"\n'),
    ("t02-entrusted", "consultation", "Letter of entrustment", "Lettre de mission", "Carta de encargo",
     "President of the General Assembly", ["secretariat", "consultations"], "mandate", (-26, -6, -2),
     'when = ["consultations"]\ndone_by = "consultations-entrusted"\nbinding = true\n'),
    ("t03-reported", "consultation", "Consultations reported", "Rapport sur les consultations", "Informe de consultas",
     "Leader of the consultations", ["secretariat", "consultations"], "t04-decided", (4, 8, 16),
     'when = ["consultations"]\ndone_by = "consultations-reported"\nneeds = [{ task = "t02-entrusted" }]\n'),
    ("t04-decided", "decision", "Dates and host decided", "Dates et hôte décidés", "Fechas y anfitrión decididos",
     "General Assembly", ["secretariat", "delegations", "host"], "opening", (12, 39, 60),
     'done_by = "decision-taken"\ncalendar = "meetings"\nbinding = true\n'),
    ("t05-agreement", "hosting", "Host agreement signed", "Accord de siège signé", "Acuerdo de sede firmado",
     "Office of Legal Affairs", ["secretariat", "host"], "opening", (8, 20, 40),
     'when = ["away"]\ndone_by = "host-agreement-signed"\nbinding = true\nneeds = [{ task = "t04-decided" }]\n'),
    ("t06-invitations", "hosting", "Invitations sent", "Invitations envoyées", "Invitaciones enviadas",
     "Secretary-General", ["secretariat", "delegations", "press"], "opening", (6, 16, 30), ""),
    ("t07-outcome", "held", "Outcome endorsed", "Document final approuvé", "Documento final aprobado",
     "General Assembly", ["secretariat", "press"], "closing", (-30, -6, -1), 'done_by = "outcome-endorsed"\n'),
)  # fmt: skip


def template() -> str:
    """The user's own template as TOML."""
    names = ("id", "stage", "en", "fr", "es", "owner", "audiences", "anchor", "weeks", "more")
    tasks = (dict(zip(names, each, strict=True)) for each in _TASKS)
    return TEMPLATE + "".join(
        _TASK.format(**each | {"audiences": str(each["audiences"]).replace("'", '"')}, rule=str(each["id"])[:3].upper())
        for each in tasks
    )


ENGLISH = """\
Resolution adopted by the General Assembly on 18 December 2013

68/{number}. An exercise on {subject}

The General Assembly,

1. Decides to convene, no later than the second half of 2015, a summit on {subject}, and requests its President to
entrust the Chair of the Committee on Harbours with undertaking the necessary consultations with Member States, so that
the General Assembly may take a decision at its sixty-eighth session on the nature, dates and modalities of the summit;

2. Welcomes the offer of the Government of {host} to host the summit.
"""
LIVE = (
    ENGLISH.replace("18 December 2013", "20 November 2024")
    .replace("68/", "79/")
    .replace("2015", "2029")
    .replace("sixty-eighth", "eighty-first")
)
SPANISH = """\
Resolución aprobada por la Asamblea General el 18 de diciembre de 2013

68/{number}. Ejercicio sobre {subject}

La Asamblea General,

1. Decide convocar, a más tardar en el segundo semestre de 2015, una cumbre sobre {subject}, y solicita a su Presidente
que encomiende al Presidente del Comité de Puertos la celebración de las consultas necesarias con los Estados Miembros,
a fin de que la Asamblea General adopte una decisión en su sexagésimo octavo período de sesiones sobre la naturaleza,
las fechas y las modalidades de la cumbre;

2. Acoge con beneplácito el ofrecimiento del Gobierno de {host} de acoger la cumbre.
"""
LATER = """\
Resolution adopted by the General Assembly on 15 January 2014

68/951. An exercise

The General Assembly,

Recalling its resolution 68/{number},

1. Decides that the summit on {subject} shall be held in Accra from 12 to 14 October 2015.
"""

CONFIRMED = ("2013-12-18", "mandate-confirmed", {})
ENTRUSTED = ("2014-01-27", "consultations-entrusted", {"led_by": "Chair of the Committee on Harbours"})
REPLIES = (
    ("2014-02-03", "reply-received", {"state": "KE", "subject": "dates", "view": "May"}),
    ("2014-02-03", "reply-received", {"state": "PE", "subject": "nature", "view": "a summit of two days"}),
)
REPORTED = ("2014-06-02", "consultations-reported", {"symbol": "A/68/920"})
DECIDED = (
    "2014-09-10",
    "decision-taken",
    {"symbol": "A/RES/68/980", "start": "2015-10-05", "end": "2015-10-07", "country": "GH", "city": "Accra"},
)
AGREED = ("2015-03-02", "host-agreement-signed", {"symbol": "Exchange of letters"})
MOVED = ("2015-04-01", "dates-changed", {"start": "2015-11-09", "end": "2015-11-11", "reason": "Floods"})
ELSEWHERE = ("2015-04-20", "venue-changed", {"country": "KE", "city": "Nairobi", "reason": "Floods"})
WRONG = ("2015-04-21", "corrected", {"entry": "host-agreement-signed|2015-03-02", "data": {"symbol": "A/69/800"}})
HELD = ("2015-10-07", "conference-held", {"symbol": "A/CONF.900/1"})
ENDORSED = ("2015-12-18", "outcome-endorsed", {"symbol": "A/RES/70/901"})
CANCELLED = ("2015-04-01", "conference-cancelled", {"symbol": "A/RES/69/901", "reason": "Floods"})
RENEWED = (
    "2014-12-18",
    "mandate-renewed",
    {"symbol": "A/RES/69/950", "decide_by": "2015-09-14", "latest": "2016-12-31"},
)
BASELINE = ("2014-09-10", "baseline-set", {})
DONE = ("2015-01-12", "task-done", {"task": "t06-invitations"})

DECISION = {
    "on": "2014-06-02", "start": "2015-10-05", "end": "2015-10-07", "host": "GH (welcomed)", "city": "Accra",
    "decider": "General Assembly", "source": "A/RES/68/980",
}  # fmt: skip
"""What a planner answers at the gate of the decision."""

Fact = tuple[str, str, dict]
_TO_REPORT = (CONFIRMED, ENTRUSTED, REPORTED)
_TO_DECISION = (*_TO_REPORT, DECIDED)


@dataclass(frozen=True)
class Life:
    id: str
    stage: str
    gate: str = ""
    """The gate that waited when the home was frozen; empty: none."""
    text: str = ENGLISH
    number: int = 900
    subject: str = ""
    host: str = "Ghana"
    facts: tuple[Fact, ...] = ()
    as_of: str = "2013-12-18"
    """Empty: live."""
    answer: dict[str, str] = field(default_factory=dict)
    """What a planner had answered at the gate when the home was frozen, and no worker had taken yet."""
    today: str = ""
    """The day on which the clock stands at the end, where no fact was recorded on it."""

    def resolution(self) -> str:
        return self.text.format(number=self.number, subject=self.subject, host=self.host)


SEED = "a-res-62-209-13"
LIVES = (
    Life("harbours", "consultation", "entrustment", number=901, subject="tidal harbours", facts=(CONFIRMED,)),
    Life("orchards", "consultation", "consultations", number=902, subject="old orchards",
         facts=(CONFIRMED, ENTRUSTED, *REPLIES)),
    Life("lagoons", "decision", "decision", text=SPANISH, number=903, subject="lagunas costeras", facts=_TO_REPORT),
    Life("bridges", "hosting", "host-agreement", number=904, subject="rope bridges", facts=(*_TO_DECISION, BASELINE)),
    Life("ferries", "hosting", "holding", number=905, subject="river ferries", today="2015-11-09",
         facts=(*_TO_DECISION, AGREED, MOVED, ELSEWHERE, WRONG)),
    Life("granaries", "held", "outcome", number=906, subject="village granaries",
         facts=(*_TO_DECISION, DONE, AGREED, HELD)),
    Life("theatres", "closed", number=907, subject="open-air theatres", facts=(*_TO_DECISION, AGREED, HELD, ENDORSED)),
    Life("wetlands", "closed", number=908, subject="city wetlands", facts=(*_TO_DECISION, AGREED, CANCELLED)),
    Life("looms", "consultation", "entrustment", text=SPANISH, number=909, subject="telares manuales",
         facts=(*_TO_REPORT, RENEWED)),
)  # fmt: skip
"""Of the home that `mandat up` served; the seed of the examples stands beside them, its reading not confirmed."""

POOL_LIVES = (
    Life("wells", "consultation", "reading", text=LIVE, number=901, subject="deep wells", as_of=""),
    Life(
        "mills",
        "decision",
        "decision",
        number=910,
        subject="water mills",
        facts=_TO_REPORT,
        as_of="2014-06-02",
        answer=DECISION,
    ),
)
"""Of the home that a work pool served; the first is live: its today is the machine's."""
