"""The front door: the only place that wires ports to adapters."""
