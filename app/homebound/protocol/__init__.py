"""What may cross the wire: bytes in, values out."""
