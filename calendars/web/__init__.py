"""Web: the HTTP application that serves pages and feeds."""
