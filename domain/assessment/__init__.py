"""Assessment: what a plan says: findings, reasons, changes, reminders."""
