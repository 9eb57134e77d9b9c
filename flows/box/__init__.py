"""Box: files that strangers made are read in a process of their own, which can harm nothing and use up nothing."""
