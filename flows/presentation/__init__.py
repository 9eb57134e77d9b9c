"""Presentation: readings and plans in a terminal, as CSV and as HTML."""
