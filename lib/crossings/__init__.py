"""Reads a news archive about people who flee and turns it into evidence."""
