"""Mandates: what was asked."""
