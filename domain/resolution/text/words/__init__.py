"""One table of words for each language; a new language is a new table."""
