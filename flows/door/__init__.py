"""The door: who signs in, by what, how often a wrong password is taken, and what a role may ask of Prefect's API."""
