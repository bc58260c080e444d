"""A page as HTML: one file with its style inside, no script, nothing fetched. Prints on A4."""

from __future__ import annotations

import functools
from importlib import resources
from typing import TYPE_CHECKING

from fazhi import report
from fazhi.reading.errors import InputError

if TYPE_CHECKING:
    from jinja2 import Environment

    from fazhi.report.page import Page

TEMPLATE, BODY, STYLE = "page.html.jinja", "body.html.jinja", "page.css"


def html_of(page: Page) -> str:
    """The whole file."""
    return _rendered(TEMPLATE, page)


def body_of(page: Page) -> str:
    """The blocks alone, as a notebook shows them."""
    return _rendered(BODY, page)


def _rendered(name: str, page: Page) -> str:
    return _environment().get_template(name).render(page=page, style=_file(STYLE))


@functools.cache
def _environment() -> Environment:
    try:
        import jinja2
    except ImportError:
        raise InputError(
            '生成HTML需要jinja2：pip install "fazhi[report]"；或者输出为Markdown（.md）',
            'HTML needs jinja2: pip install "fazhi[report]", or write Markdown (.md)',
        ) from None
    return jinja2.Environment(
        loader=jinja2.FunctionLoader(_file), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )  # fmt: skip


def _file(name: str) -> str:
    return resources.files(report).joinpath(name).read_text("utf-8")
