"""Backing up: every night the ledger is copied, verified, and old copies are removed."""

from prefect import flow, task

from flows import clock
from flows.custody.backup import back_up
from flows.orchestration.run_names import daily_name
from flows.settings import settings


@flow(name="backup", flow_run_name=daily_name("Back up"))
def backup() -> str:
    """Copy the whole ledger to where MANDAT_BACKUP_DIR says, while everything runs. Mandat runs this every night.

    Prefect's database is not copied: nothing of a conference stands in it (docs/custody.md).
    """
    return backed_up()


@task(name="copy the ledger and verify the copy", retries=2, retry_delay_seconds=60)
def backed_up() -> str:
    """Make one backup and remove those that are too many; return where it stands."""
    settled = settings()
    return back_up(settled, settled.backups, now=clock.now(), keep=settled.backups_kept).place
