"""The encrypted local history."""
