"""The pretend world: the real worker under seeds, its promises, and the bugs they catch."""
