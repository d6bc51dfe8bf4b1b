"""What is due, until when, and is it recorded."""
