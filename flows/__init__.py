"""The shell: everything that touches the world: clock, environment, files, database, Prefect, command line."""
