"""The first pages: welcome, profile, recovery code."""
