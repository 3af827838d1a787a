"""An answer in words: one object, and sentences in both languages."""
