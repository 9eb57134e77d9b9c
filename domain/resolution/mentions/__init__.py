"""Mentions: noun phrases that name events, offices, addressees."""
