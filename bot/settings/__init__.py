"""`courtside.toml` and the environment: each setting with its sentence, made into plain policy values."""
