"""The site; `sphinx-build -W --keep-going -b html docs docs/_build` makes it.

The reference is written from the declarations first (`fazhi.docs`), into a folder that git ignores.
"""

from pathlib import Path

from fazhi.docs import write_reference

write_reference(Path(__file__).parent / "reference")

project = "fazhi 法治"
author = "The fazhi authors"
html_title = project
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_show_copyright = False

myst_heading_anchors = 3
default_role = "code"  # docstrings write `names` in single backticks
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 90
napoleon_use_param = False  # one line may describe several arguments
