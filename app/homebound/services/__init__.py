"""The use-cases, one file each; ui/x shows services/x."""
