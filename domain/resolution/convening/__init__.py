"""Convening: what is convened, when, where, and who hosts it."""
