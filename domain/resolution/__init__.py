"""Text in, Reading out; knows no files.

In reading order: tokens and phrases (words with their places; one trie of phrases a language), words/* (one table of
words for each language), numerals, calendar (periods → days), dates (expressions), layout (paragraphs, header,
footnotes), references, acts (who asks what), convening and events, places, details (occasion, consultation, decision,
reports), reading (all of it).
"""
