"""The page that says of every obligation, and of every article, where it is answered.

`obligations.csv` is the list of checkable obligations that was drawn up from the texts. A row names the rules that
answer it, or what in fazhi does, or why nothing can; where it names nothing, its article answers for it.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from importlib import resources

import attrs

from fazhi import catalog
from fazhi.law import Statute
from fazhi.reference.markdown import code, heading, page, place, plain, see, see_all, table


@attrs.frozen
class Obligation:
    """One row of the list, and its answer: rules, a property, or a reason."""

    id: str
    statute: str
    article: int | None
    rules: tuple[str, ...] = ()
    trait: str = ""  # a property of the version, of the calendar or of the language
    reason: str = ""

    @property
    def answered(self) -> bool:
        """Whether anything answers it."""
        return bool(self.rules or self.trait or self.reason)


def obligations() -> tuple[Obligation, ...]:
    """Every row, in the order of statutes and articles, with its answer."""
    text = resources.files("fazhi.reference").joinpath("obligations.csv").read_text("utf-8")
    laws = {law.key: law for law in catalog.statutes()}
    return tuple(_answered(row, laws.get(row["statute"])) for row in csv.DictReader(text.splitlines()))


def _answered(row: dict[str, str], law: Statute | None) -> Obligation:
    """The row with its own answer, else with that of its article."""
    article = int(row["article"]) if row["article"] else None
    said = Obligation(
        row["id"], row["statute"], article, tuple(row["rules"].split()), row["property"], row["reason"]
    )
    if said.answered or law is None or article is None:
        return said
    rules = tuple(r.id for r in catalog.rules(statute=law.key) if r.cites.number == article)
    return attrs.evolve(
        said, rules=rules, trait=_of(law, law.properties, article), reason=_of(law, law.leaves_out, article)
    )


def _of(law: Statute, written: Mapping[str, str], article: int) -> str:
    """What a statute says of an article among its properties, or among what it leaves out."""
    return next((why for key, why in written.items() if article in law.numbers(key)), "")


def coverage_page() -> str:
    """Every statute, article by article, and every row of the list."""
    rows, laws = obligations(), catalog.statutes()
    keys = {law.key for law in laws}
    return page(
        heading("Coverage 对照表"),
        f"{len(rows)} obligations that can be checked were listed from the texts before the rules were written: "
        f"{_count(rows, 'rules')} are answered by rules, {_count(rows, 'trait')} by a property of a statute or of "
        f"the calendar, {_count(rows, 'reason')} are left out, each with its reason. Below that, every statute on the "
        "shelf, article by article.",
        heading("Obligations", 2),
        table(("Obligation", "Statute", "Art.", "Answered by"), (_row(o, on_shelf=o.statute in keys) for o in rows)),
        heading("Articles", 2),
        table(
            ("Statute", "Articles", "with rules", "properties", "left out", "Rules"), map(_articles, laws)
        ),
    )


def _count(rows: tuple[Obligation, ...], what: str) -> int:
    return sum(bool(getattr(row, what)) for row in rows)


def _row(o: Obligation, *, on_shelf: bool) -> tuple[str, str, str, str]:
    statute = see(code(o.statute), place("statute", o.statute)) if on_shelf else code(o.statute)
    answer = see_all("rule", o.rules) if o.rules else plain(o.trait or f"— {o.reason}")
    return code(o.id), statute, str(o.article or ""), answer


def _articles(law: Statute) -> tuple[str, ...]:
    rules = catalog.rules(statute=law.key)
    with_rules = len({r.cites.number for r in rules if r.cites.number is not None})
    numbers = (with_rules, _number(law, law.properties), _number(law, law.leaves_out))
    total = "not seen" if law.articles is None else f"{sum(numbers)} of {law.articles}"
    return (
        f"{see(code(law.key), place('statute', law.key))} {plain(law.zh)}", total,
        *(str(n or "") for n in numbers), str(len(rules)),
    )  # fmt: skip


def _number(law: Statute, written: Mapping[str, str]) -> int:
    return sum(len(law.numbers(key)) for key in written)
