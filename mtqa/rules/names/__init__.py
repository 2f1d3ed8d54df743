"""Names of people, places and parties in a form that is not the French one."""
