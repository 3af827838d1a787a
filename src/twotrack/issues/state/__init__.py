"""The Mexican state: forces, money and institutions that arrest, and their capture."""
