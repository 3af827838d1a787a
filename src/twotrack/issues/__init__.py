"""The issues, one folder each: equations of arithmetic, and the tables of their numbers. No issue knows another."""
