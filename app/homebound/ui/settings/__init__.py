"""The settings: keys, backups, checking and erasing, and the pages that these lead to."""
