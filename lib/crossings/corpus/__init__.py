"""Articles on disk become the tables articles and left_out: one reader a format, nothing lost without a reason."""
