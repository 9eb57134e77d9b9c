"""MSPDI: the XML of Microsoft Project, which ProjectLibre and others read too; written and read without loss.

A working day has eight hours, 8 to 12 and 13 to 17. Planned days are held by a constraint "start no earlier than", so
a tool that schedules again finds the same days. What MSPDI has no field for stands in Text1 to Text5.
"""

import xml.etree.ElementTree as ET
from datetime import date, datetime, time

from domain.kernel.errors import BadInput
from flows.exchange.project_file import LinkKind, Project, ProjectCalendar, ProjectLink, ProjectTask

NAMESPACE = "http://schemas.microsoft.com/project"
_MINUTES = 480
_START, _END = time(8), time(17)
_HOURS = ((time(8), time(12)), (time(13), time(17)))
_KINDS: tuple[LinkKind, ...] = ("FF", "FS", "SF", "SS")
_TEXTS = {"id": "188743731", "stage": "188743734", "rule": "188743737", "source": "188743740", "owner": "188743743"}
_NO_EARLIER, _IN_DAYS = "4", "7"


def written(project: Project) -> str:
    """Return *project* as an MSPDI document; the same project gives the same characters."""
    ET.register_namespace("", NAMESPACE)
    root = ET.Element(f"{{{NAMESPACE}}}Project")
    starts = [task.start for task in project.tasks] or [project.as_of]
    finishes = [task.finish for task in project.tasks] or [project.as_of]
    _add(
        root, SaveVersion="14", Name=project.name, Title=project.name, ScheduleFromStart="1",
        StartDate=_at(min(starts), _START), FinishDate=_at(max(finishes), _END), CalendarUID="1",
        DefaultStartTime="08:00:00", DefaultFinishTime="17:00:00", MinutesPerDay=str(_MINUTES),
        MinutesPerWeek=str(_MINUTES * len(project.calendar.week)), DaysPerMonth="20", DurationFormat=_IN_DAYS,
        StatusDate=_at(project.as_of, _END),
    )  # fmt: skip
    attributes = _under(root, "ExtendedAttributes")
    for number, (alias, field) in enumerate(_TEXTS.items(), 1):
        _add(_under(attributes, "ExtendedAttribute"), FieldID=field, FieldName=f"Text{number}", Alias=f"mandat {alias}")
    _write_calendar(_under(_under(root, "Calendars"), "Calendar"), project.calendar)
    tasks = _under(root, "Tasks")
    numbers = {task.id: str(number) for number, task in enumerate(project.tasks, 1)}
    for task in project.tasks:
        _write_task(_under(tasks, "Task"), task, numbers)
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def read(text: str) -> Project:
    """Return the project in an MSPDI document; raise BadInput where it is none or lacks what Mandat needs.

    Summary tasks and tasks without days are left out. Declarations of entities are refused.
    """
    if "<!ENTITY" in text or "<!DOCTYPE" in text:
        raise BadInput("holds a document type declaration", place="MSPDI", remedy="Save it again from the tool")
    try:
        root = ET.fromstring(text)  # noqa: S314 - declarations are refused above
    except ET.ParseError as error:
        raise BadInput(f"not XML: {error}", place="MSPDI") from error
    if root.tag != f"{{{NAMESPACE}}}Project":
        raise BadInput("not a project in MSPDI form", place="MSPDI", remedy="Save it as XML from the tool")
    try:
        found = [each for each in root.iterfind("p:Tasks/p:Task", _P) if _is_task(each)]
        ids = {_text(each, "UID"): _own(each, "id") or f"task-{_text(each, 'UID')}" for each in found}
        status = _text(root, "StatusDate") or _text(root, "StartDate")
        return Project(
            name=_text(root, "Title") or _text(root, "Name"),
            as_of=_day(status),
            calendar=_read_calendar(root),
            tasks=tuple(_read_task(each, ids) for each in found),
        )
    except (ValueError, KeyError, IndexError) as error:
        raise BadInput(f"cannot be understood: {error}", place="MSPDI") from error


_P = {"p": NAMESPACE}


def _write_calendar(place: ET.Element, calendar: ProjectCalendar) -> None:
    _add(place, UID="1", Name=calendar.name, IsBaseCalendar="1", BaseCalendarUID="-1")
    days = _under(place, "WeekDays")
    for number in range(1, 8):  # 1 is Sunday
        day = _under(days, "WeekDay")
        works = (number - 2) % 7 in calendar.week
        _add(day, DayType=str(number), DayWorking="1" if works else "0")
        if works:
            times = _under(day, "WorkingTimes")
            for start, end in _HOURS:
                _add(_under(times, "WorkingTime"), FromTime=start.isoformat(), ToTime=end.isoformat())
    if calendar.holidays:
        exceptions = _under(place, "Exceptions")
        for day_off, name in calendar.holidays:
            exception = _under(exceptions, "Exception")
            _add(exception, EnteredByOccurrences="0")
            _add(_under(exception, "TimePeriod"), FromDate=_at(day_off, time()), ToDate=_at(day_off, time(23, 59)))
            _add(exception, Occurrences="1", Name=name, Type="1", DayWorking="0")


def _read_calendar(root: ET.Element) -> ProjectCalendar:
    wanted = _text(root, "CalendarUID") or "1"
    found = root.iterfind("p:Calendars/p:Calendar", _P)
    place = next((each for each in found if _text(each, "UID") == wanted), None)
    if place is None:
        raise ValueError("the project's calendar is missing")
    week = [
        (int(_text(day, "DayType")) - 2) % 7
        for day in place.iterfind("p:WeekDays/p:WeekDay", _P)
        if _text(day, "DayWorking") == "1" and _text(day, "DayType") != "0"
    ]
    holidays = [
        (_day(_text(exception, "TimePeriod/p:FromDate")), _text(exception, "Name"))
        for exception in place.iterfind("p:Exceptions/p:Exception", _P)
        if _text(exception, "DayWorking") == "0"
    ]
    return ProjectCalendar(name=_text(place, "Name"), week=tuple(sorted(week)), holidays=tuple(sorted(holidays)))


def _write_task(place: ET.Element, task: ProjectTask, numbers: dict[str, str]) -> None:
    """Write *task* with its fields in the order of Microsoft's schema."""
    number, point = numbers[task.id], task.days == 0
    finish = _at(task.finish, _START if point else _END)
    _add(
        place, UID=number, ID=number, Name=task.name, Type="1", IsNull="0", OutlineNumber=number, OutlineLevel="1",
        Priority="500", Start=_at(task.start, _START), Finish=finish, Duration=_hours(task.days),
        DurationFormat=_IN_DAYS, EffortDriven="0", Estimated="0", Milestone="1" if point else "0", Summary="0",
        Critical="1" if task.critical else "0", PercentComplete=str(task.percent),
    )  # fmt: skip
    if task.actual_start is not None:
        _add(place, ActualStart=_at(task.actual_start, _START))
    if task.actual_finish is not None:
        _add(place, ActualFinish=_at(task.actual_finish, _START if point else _END))
    _add(place, ConstraintType=_NO_EARLIER, CalendarUID="-1", ConstraintDate=_at(task.start, _START))
    if task.deadline is not None:
        _add(place, Deadline=_at(task.deadline, _END))
    for link in task.links:
        _add(
            _under(place, "PredecessorLink"), PredecessorUID=numbers[link.after], Type=str(_KINDS.index(link.kind)),
            CrossProject="0", LinkLag=str(link.lag * _MINUTES * 10), LagFormat=_IN_DAYS,
        )  # fmt: skip
    for name, field in _TEXTS.items():
        value = getattr(task, name)
        if value:
            _add(_under(place, "ExtendedAttribute"), FieldID=field, Value=value)
    if task.baseline is not None:
        start, end, days = task.baseline
        point = days == 0
        _add(
            _under(place, "Baseline"), Number="0", Start=_at(start, _START), Finish=_at(end, _START if point else _END),
            Duration=_hours(days), DurationFormat=_IN_DAYS,
        )  # fmt: skip


def _read_task(place: ET.Element, ids: dict[str, str]) -> ProjectTask:
    links = [
        ProjectLink(
            after=ids[_text(link, "PredecessorUID")],
            kind=_KINDS[int(_text(link, "Type") or 1)],
            lag=round(int(_text(link, "LinkLag") or 0) / (_MINUTES * 10)),
        )
        for link in place.iterfind("p:PredecessorLink", _P)
        if _text(link, "PredecessorUID") in ids
    ]
    frozen = next((each for each in place.iterfind("p:Baseline", _P) if _text(each, "Number") == "0"), None)
    baseline = None
    if frozen is not None and _text(frozen, "Start"):
        baseline = (_day(_text(frozen, "Start")), _day(_text(frozen, "Finish")), _days(_text(frozen, "Duration")))
    told = {name: _own(place, name) for name in _TEXTS}
    return ProjectTask(
        **told | {"id": ids[_text(place, "UID")]},
        name=_text(place, "Name"),
        start=_day(_text(place, "Start")),
        finish=_day(_text(place, "Finish")),
        days=_days(_text(place, "Duration")),
        percent=int(_text(place, "PercentComplete") or 0),
        actual_start=_day_or_none(_text(place, "ActualStart")),
        actual_finish=_day_or_none(_text(place, "ActualFinish")),
        deadline=_day_or_none(_text(place, "Deadline")),
        critical=_text(place, "Critical") == "1",
        links=tuple(links),
        baseline=baseline,
    )


def _is_task(place: ET.Element) -> bool:
    flags = {name: _text(place, name) for name in ("IsNull", "Summary", "UID")}
    return flags["IsNull"] != "1" and flags["Summary"] != "1" and flags["UID"] != "0" and bool(_text(place, "Start"))


def _own(place: ET.Element, name: str) -> str:
    """Return what stands in the text field that Mandat uses for *name*."""
    for each in place.iterfind("p:ExtendedAttribute", _P):
        if _text(each, "FieldID") == _TEXTS[name]:
            return _text(each, "Value")
    return ""


def _under(place: ET.Element, name: str) -> ET.Element:
    return ET.SubElement(place, f"{{{NAMESPACE}}}{name}")


def _add(place: ET.Element, **fields: str) -> None:
    for name, value in fields.items():
        _under(place, name).text = "".join(each for each in value if each >= " " or each in "\t\n")


def _text(place: ET.Element, path: str) -> str:
    return (place.findtext(f"p:{path}", "", _P) or "").strip()


def _at(day: date, hour: time) -> str:
    return datetime.combine(day, hour).isoformat()


def _hours(days: int) -> str:
    return f"PT{days * _MINUTES // 60}H0M0S"


def _days(duration: str) -> int:
    """Return an XML duration in hours, minutes and seconds as whole working days."""
    hours, _, rest = duration.removeprefix("PT").partition("H")
    minutes = rest.partition("M")[0] or "0"
    return round((float(hours) * 60 + float(minutes)) / _MINUTES)


def _day(moment: str) -> date:
    return datetime.fromisoformat(moment).date()


def _day_or_none(moment: str) -> date | None:
    return _day(moment) if moment else None
