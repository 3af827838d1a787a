"""What an answer says: one object, and sentences in both languages."""
