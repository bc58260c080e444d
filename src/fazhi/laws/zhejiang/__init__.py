"""The statutes of Zhejiang (33)."""
