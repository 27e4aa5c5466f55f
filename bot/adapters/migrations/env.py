"""What Alembic runs for every step: on the connection and in the transaction that it was given."""

from alembic import context

from bot.adapters.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
