"""`wirelint watch`: a report for every file that arrives in a folder.

What makes it safe to kill at any moment: the name of a report follows from the file's name and content, reports
appear by rename, and a journal says which are owed. Whatever was cut off is simply done again, into the same report.
"""
