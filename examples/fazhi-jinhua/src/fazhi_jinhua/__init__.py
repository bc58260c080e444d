"""The law of one city as a package of its own: fazhi finds it once it is installed."""
