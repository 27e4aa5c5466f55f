"""The sentences of the digest, one module a language; counts stand behind a colon, where no plural can be wrong."""
