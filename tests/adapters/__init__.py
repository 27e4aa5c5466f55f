"""Stories about the edge to the real world, each with a server of our own on loopback."""
