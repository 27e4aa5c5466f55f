"""How orders are answered, one module a language, by the English sentence; a gap stands for what is put in."""
