"""Plans as calendars: `ical` (items, their revisions, feeds) and `web` (pages and the HTTP app that serves both).

Beside the two rooms: `source`, what they ask of whoever keeps conferences, and the words that both use.
"""
