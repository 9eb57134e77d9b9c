"""Register: every mention of an event, the times that belong to each, and how sure that is."""
