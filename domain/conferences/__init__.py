"""Conferences: what happened: entries, their fold, what is accepted and what is waited for."""
