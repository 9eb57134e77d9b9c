"""Plans: templates and the tasks and milestones of one conference."""
