"""Texts: the resolution of the first case, and others that differ from it in every fact."""

from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"
SEED = (EXAMPLES / "A-RES-62-209.fr.txt").read_text(encoding="utf-8")


def changed(text: str, *changes: tuple[str, str]) -> str:
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    return text


OTHER_FRENCH = changed(
    SEED,
    ("au plus tard au premier semestre de 2009", "au second semestre de 2011"),
    ("Gouvernement argentin", "Gouvernement uruguayen"),
    ("lors de sa soixante-deuxième session", "lors de sa soixante-cinquième session"),
    ("trentième anniversaire", "quarantième anniversaire"),
    ("30 août-12 septembre 1978", "30 août-12 septembre 1971"),
    ("le 19 décembre 2007", "le 20 décembre 2010"),
    ("19 décembre 2007*", "20 décembre 2010*"),
    ("62/209. Coopération", "65/209. Coopération"),
    ("Soixante-deuxième session\n", "Soixante-cinquième session\n"),
    ("soixante-quatrième session la question", "soixante-septième session la question"),
)

ENGLISH = """\
Resolution adopted by the General Assembly on 21 December 2011

66/999. An exercise text

The General Assembly,

Recalling the Plan of Action of Kigali¹,

1. Decides to convene, no later than the second half of 2013, a high-level United Nations conference on rural roads on
the occasion of the twentieth anniversary of the adoption of the Plan of Action of Kigali¹, and requests its President
to entrust the President of the Committee on Roads with undertaking the necessary consultations with Member States in
preparation for the conference, so that the General Assembly may take a decision at its sixty-sixth session on the
nature, date, objectives and modalities of the conference;

2. Welcomes the generous offer of the Government of Ghana to host the conference;

3. Decides to include in the provisional agenda of its sixty-eighth session the sub-item entitled “Rural roads”, and
requests the Secretary-General to submit to it at that session a report on the implementation of the present resolution.

¹ Report of the Conference on Roads, Kigali, 4-14 June 1993 (United Nations publication), chap. I.

91st plenary meeting
21 December 2011
"""
