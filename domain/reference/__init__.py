"""Reference data: States, sessions, duty stations, working days, names of offices."""
