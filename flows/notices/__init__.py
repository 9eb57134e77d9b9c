"""Notices: what is due is told once, by the channels that an operator set."""
