"""Plans as calendars: items, their revisions, feeds, and the HTTP app that serves them."""
