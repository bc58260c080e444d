"""The counts and rates of the annual report: one section per file, every 口径 side by side."""
