"""Names of countries, of their governments and of cities, to ISO 3166-1 alpha-2: one file of names a language."""
