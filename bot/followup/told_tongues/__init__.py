"""How `why`, `list` and a broken template are told, by language."""
