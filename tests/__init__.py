"""The promises, each with a story; mirrors the rooms of `bot`."""
