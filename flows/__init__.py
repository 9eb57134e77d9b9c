"""The shell: everything that touches the world: clock, environment, files, database, Prefect, command line."""

import gc

# A run is a process of its own, and most of what it holds is Prefect, loaded by now and there to stay: frozen, it is
# not gone through again by every search for garbage while Mandat loads and plans.
gc.freeze()
