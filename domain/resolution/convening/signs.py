"""Signs: small words around a verb of convening that say whether it convenes at all."""

from domain.resolution.context import Context
from domain.resolution.structure.clauses import Clause
from domain.resolution.text.phrases import Tag

_CONFIRMING = ("confirm", "renew", "renouvel", "renov", "renuev")
_PRO_DROP = frozenset({"ar", "es"})  # languages whose verbs need no pronoun: "decide que se celebre en …"
_ENCLITICS = ("arla", "arlo", "irla", "irlo", "arlas", "arlos")


def confirmed_ahead(context: Context, clause: Clause) -> bool:
    """Return whether an event is confirmed or decided on again with days to come: then the text itself fixes it.

    What is but reaffirmed was fixed before.
    """
    told = context.words.norms[clause.verb].startswith(_CONFIRMING) and context.adopted is not None
    return (
        told
        and context.adopted is not None
        and any(
            one.fixes_days and one.earliest is not None and one.earliest > context.adopted and not one.bare_year
            for one in context.between(clause.start, clause.end)
        )
    )


def asks_states(context: Context, clause: Clause) -> bool:
    """Return whether the act turns to States or organizations at large, whose own meetings are not ours."""
    k = clause.start
    for _ in range(4):
        if context.tagged.tag(k, "states", "at_large"):
            return True
        k += 1
    return False


def told_by_pronoun(context: Context, clause: Clause, verb: Tag) -> bool:
    """Return whether a pronoun can stand for the event as the verb's subject."""
    return context.language in _PRO_DROP or context.has("pronoun", clause.start, verb.start) is not None


def object_pronoun(context: Context, verb: Tag) -> bool:
    """Return whether a pronoun is the verb's object ("to convene it", "de la convoquer", "celebrarla")."""
    if context.language == "es":
        return context.words.norms[verb.end - 1].endswith(_ENCLITICS)
    if context.language == "fr":
        return context.ends_at("object_pronoun", verb.start, 2) is not None
    return context.tagged.tag(verb.end, "object_pronoun") is not None


def told_as_fact(context: Context, clause: Clause, verb: Tag) -> bool:
    """Return whether the verb only gives a reason for what is asked ("given that it will be held in 1987")."""
    reason = next(reversed(list(context.tagged.all("fact", start=clause.start, end=verb.start))), None)
    return reason is not None and not any(
        context.words.norms[k] in (",", ";") or context.words.raw(k) == "，" for k in range(reason.end, verb.start)
    )
