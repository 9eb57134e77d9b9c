"""Scheduling: when each task falls, and how likely."""
