"""The statutes: one version per file, its articles in order, each rule beside the article that it cites."""
