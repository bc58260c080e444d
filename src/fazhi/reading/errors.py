"""What reading can refuse: one cell (it becomes a problem), or a whole input (it stops)."""

from __future__ import annotations

from typing import Any

#: the reason of a refusal, in Chinese and in English
Why = tuple[str, str]


class CellError(ValueError):
    """A cell that cannot be read: a problem code and the parameters of its sentence.

    It never leaves `reading`.
    """

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class InputError(ValueError):
    """An input that cannot be used at all: no such file, an empty one, no known heading.

    It has one message in two languages; on the command line it means exit code 2.

    >>> InputError("文件是空的", "the file is empty").text()
    '文件是空的'
    """

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh, en)
        self.zh = zh
        self.en = en

    def text(self, lang: str = "zh") -> str:
        """The message in Chinese ("zh") or English ("en")."""
        return self.en if lang == "en" else self.zh

    def __str__(self) -> str:
        return self.en
