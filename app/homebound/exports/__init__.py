"""What a resident takes away in a file: plain values in, bytes out."""
