"""Application: one function a use case, one transaction each. No Prefect here."""
