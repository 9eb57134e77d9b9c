"""Feeds out of the ledger: their source for the calendar server, files, CalDAV."""
