"""The reference authority: issues orders, takes proofs, gives receipts."""
