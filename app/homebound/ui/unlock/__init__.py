"""The way in: unlock a profile, restore a backup, save what is readable of a damaged one."""
