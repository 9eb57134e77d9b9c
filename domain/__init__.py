"""The rules of Mandat: pure, silent, without a clock.

In reading order: record, names, ids, errors, finding; mandate, obligation, reading (what was asked) and
resolution (how it is read); entry, conference, gates, acceptance (what happened, what is waited for, what is
accepted); template, working_days, scheduling, plan, review, changes (what follows from it, and when).
"""
