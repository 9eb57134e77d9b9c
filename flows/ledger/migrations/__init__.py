"""Migrations of the ledger's schema, by Alembic, from the first schema on; for SQLite and PostgreSQL alike."""
