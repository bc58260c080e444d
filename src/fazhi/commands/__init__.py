"""The commands of `fazhi`, one per file: what each takes, and what it does."""
