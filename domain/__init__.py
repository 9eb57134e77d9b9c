"""The rules of Mandat: pure, silent, without a clock.

The rooms, from the bottom upwards: `kernel` (records, names, findings), `mandates` (what was asked) and `reference`
(States, sessions, working days), `resolution` (how a text is read) and `conferences` (what happened, what is waited
for), `plans` (templates, tasks, milestones), `scheduling` (when), `assessment` (findings, reasons, reminders).
`planning` composes them.
"""
