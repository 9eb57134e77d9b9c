"""Custody: copies that are verified, history that is signed, and how each is held against the ledger."""
