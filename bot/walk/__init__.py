"""The walk of one email, a transaction at a time: plain functions of a Book, called by the worker."""
