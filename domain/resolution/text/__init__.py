"""Text: tokens, phrases, languages and their tables of words."""
