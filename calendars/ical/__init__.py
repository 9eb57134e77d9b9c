"""iCalendar: items, their revisions and the feeds made of them (RFC 5545)."""
