"""Sphinx: MyST reads the Markdown, Furo shows it."""

from wirelint import __version__

project = "Wirelint"
author = "The Wirelint developers"
version = release = __version__
html_title = "Wirelint"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["examples.css"]
html_copy_source = False
html_show_sphinx = False
myst_heading_anchors = 3
# Markdown that is read on a code host links to files of the repository, too.
suppress_warnings = ["myst.xref_missing"]
