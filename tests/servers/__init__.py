"""Stories on real servers of others: throw-away ones on loopback, on free ports."""
