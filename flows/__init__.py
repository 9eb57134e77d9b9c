"""The shell: everything that touches the world: clock, environment, files, database, Prefect, command line.

At the top, the workflow: one file a deployment (`open_conference` … `put_right`), registered by `deployments`. Below it
the rooms: `orchestration` keeps Prefect in step with the ledger; `application` has one function a use case; `ledger`
is the database; `gates` the forms; `commands` and `runtime` are the command line and the processes of `mandat up`.
"""

import gc

# A run is a process of its own, and most of what it holds is Prefect, loaded by now and there to stay: frozen, it is
# not gone through again by every search for garbage while Mandat loads and plans.
gc.freeze()
