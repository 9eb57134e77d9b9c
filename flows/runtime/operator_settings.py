"""Operator settings: what an operator sets of Prefect's by environment is used, or refused with the reason."""

from collections.abc import Mapping

from domain.kernel.errors import BadInput

_CORS = ("PREFECT_SERVER_CORS_ALLOWED_ORIGINS", "PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS")
_CSRF = ("PREFECT_SERVER_CSRF_PROTECTION_ENABLED", "PREFECT_SERVER_API_CSRF_PROTECTION_ENABLED")
_AUTH = "PREFECT_SERVER_API_AUTH_STRING"
_FIXED = ("PREFECT_SERVER_API_HOST", "PREFECT_SERVER_API_PORT", "PREFECT_SERVER_DATABASE_CONNECTION_URL")
_YES = ("1", "true", "t", "yes", "y", "on")


def refuse_openness(environment: Mapping[str, str]) -> None:
    """Raise BadInput where *environment* asks for a server that is more open than Mandat's, or for another login."""
    if environment.get(_AUTH):
        raise BadInput(
            "one password for all cannot say who did what, so Mandat does not take it",
            place=_AUTH,
            remedy="Unset it: people sign in by name (`mandat user add`), Mandat's processes by MANDAT_ENGINE_SECRET",
        )
    for name in _CORS:
        if "*" in environment.get(name, ""):
            raise BadInput("pages of every origin would be let in", place=name, remedy="Name the origins, or unset it")
    for name in _CSRF:
        if environment.get(name) and environment[name].strip().lower() not in _YES:
            raise BadInput("the protection against forged requests stays on", place=name, remedy="Unset it")


def operators_settings(environment: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Return what an operator set for Prefect's server and its UI, to be used beside *own*.

    Raises BadInput where it would open the server, or lead it away from its home. What is for clients of other servers
    (PREFECT_API_URL, a profile, …) is not for this one and stays out.
    """
    refuse_openness(environment)
    ours = ("PREFECT_SERVER_", "PREFECT_UI_")
    given = {name: value for name, value in environment.items() if name.startswith(ours) and value}
    for name, value in given.items():
        if name in _FIXED and own.get(name) != value:
            raise BadInput(
                f"`mandat up` sets that itself, to {own.get(name)}",
                place=f"{name}={value}",
                remedy="Unset it; to run Prefect's server your own way: deploy/README.md",
            )
    for older, name in ((_CORS[1], _CORS[0]), (_CSRF[1], _CSRF[0])):
        if older in given:
            given[name] = given.pop(older)
    return given


def left_out(environment: Mapping[str, str], used: Mapping[str, str]) -> list[str]:
    """Return the names of Prefect's settings in *environment* that `mandat up` does not use, in order."""
    return sorted(
        name for name, value in environment.items() if name.startswith("PREFECT_") and used.get(name) != value
    )
