"""The list of check-ins, and one check-in with its changes."""
