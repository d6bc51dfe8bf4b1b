"""The rules: values in, values out; no Qt, no files, no clock."""
