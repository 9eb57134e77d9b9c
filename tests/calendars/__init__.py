"""Calendars: feeds, pages, server."""
