"""Orchestration: what keeps Prefect in step with the ledger (reconcile, lease, recover)."""
