"""Runtime: the processes of one machine."""
