"""Planning: counting days, links, lead times, findings, chances."""
