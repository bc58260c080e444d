"""One page per section of the annual report: its metrics in every 口径, and what must hold between counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fazhi import catalog
from fazhi.expr import ALWAYS
from fazhi.fields import info_of
from fazhi.identity import Identity, NoRate, Quotient
from fazhi.link import Link, Row
from fazhi.measures import Count, Definition, Duration, Metric, Total, counts_of
from fazhi.measures.counts import Selection
from fazhi.reference.markdown import LINE, code, facts, heading, page, place, plain, see, table
from fazhi.wording import phrase

NOT_NESTED = "the numerator is no part of the denominator"


def sections() -> dict[str, tuple[Metric, ...]]:
    """The metrics by the word before the dot of their ids."""
    found: dict[str, tuple[Metric, ...]] = {}
    for m in catalog.all_metrics():
        key = m.id.partition(".")[0]
        found[key] = (*found.get(key, ()), m)
    return found


def section_page(key: str, metrics: Iterable[Metric]) -> str:
    """The metrics of a section, what they count, and what must hold between the counts."""
    metrics = tuple(metrics)
    info = info_of(next((t for t in catalog.records() if info_of(t).key == key), metrics[0].record))
    return page(
        heading(f"{info.zh} {info.en}: figures", at=place("section", key)),
        *(_metric(m) for m in metrics),
        heading("What is counted", 2, at=place("counts", key)),
        table(("Count", "What"), _counts(metrics)),
        *_between(key),
    )


def _metric(m: Metric) -> str:
    also = f" ({plain('、'.join(m.also))})" if m.also else ""
    info = info_of(m.record)
    return page(
        heading(f"{plain(m.zh)} {code(m.id)}", 2, at=place("metric", m.id)),
        f"{plain(m.en)}{also}. " + (f"In {m.unit}. " if m.unit else "")
        + f"Reads {see(info.zh, place('register', info.key))}.",
        table(("口径", "Formula", "Seen in"), (_definition(d) for d in m.all_definitions)),
    ).rstrip()  # fmt: skip


def _definition(d: Definition) -> tuple[str, str, str]:
    flag = "" if not d.flagged else f"{LINE}*{NOT_NESTED}*"
    mark = f"{LINE}recommended" if d.recommended else ""
    return code(d.id) + mark, f"{plain(d.text())}{LINE}{plain(d.text('en'))}{flag}", plain(d.source)


def _counts(metrics: Iterable[Metric]) -> Iterator[tuple[str, str]]:
    counts = [c for m in metrics for d in m.all_definitions for c in counts_of(d.measure)]
    for c in {(c.zh, _counted(c)): c for c in counts}.values():
        yield f"{plain(c.zh)}{LINE}{plain(c.en)}", _counted(c)


def _counted(c: Selection) -> str:
    """What a count counts, in both languages."""
    zh, en = phrase(c.at)
    said = [(f"{zh}在期内", f"{en} in the period")]
    if c.until is not None:
        ended, over = phrase(c.until)
        when = ("期初", "before the period") if c.opening else ("期末", "at the end of the period")
        said = [(f"{when[0]}已有{zh}，尚无{ended}", f"{en} given and {over} not, {when[1]}")]
    if isinstance(c, Total):
        amount, sum_of = phrase(c.amount)
        said.insert(0, (f"{amount}合计", f"sum of {sum_of}"))
    if isinstance(c, Duration):
        begin, first = phrase(c.since)
        end, last = ("期末", "the end of the period") if c.to is None else phrase(c.to)
        said.insert(0, (f"{begin}至{end}的天数", f"days from {first} to {last}"))
    if c.condition is not ALWAYS:
        said.append(phrase(c.condition))
    if isinstance(c, Count) and c.distinct is not None:
        column, name = phrase(c.distinct)
        said.append((f"{column}相同的计为一件", f"those that share {name} count once"))
    return f"{plain('；'.join(a for a, _ in said))}{LINE}{plain('; '.join(b for _, b in said))}"


def _between(key: str) -> Iterator[str]:
    """The sums, the links and the refused quotients of a section."""
    for title, declared in (
        ("Sums that must hold", [_identity(i) for i in catalog.identities() if _in(i.id, key)]),
        ("Facts that one register owes another", [_link(x) for x in catalog.links() if _in(x.id, key)]),
        ("Quotients of two registers", [_quotient(q) for q in catalog.quotients() if _in(q.id, key)]),
        ("No rate", [_no_rate(d) for d in catalog.no_rates() if _in(d.id, key)]),
    ):
        if declared:
            yield heading(title, 2)
            yield from declared


def _in(name: str, key: str) -> bool:
    return name.partition(".")[0] == key


def _titled(x: Identity | Link | NoRate | Quotient, *pairs: tuple[str, str]) -> str:
    title = heading(f"{plain(x.zh)} {code(x.id)}", 3, at=place("between", x.id))
    return page(title, f"{plain(x.en)}.", facts(pairs)).rstrip()


def _identity(i: Identity) -> str:
    return _titled(i, ("Total", _counted(i.total)), *(("Part", _counted(p)) for p in i.parts),
                   *(("Less", _counted(p)) for p in i.less))  # fmt: skip


def _quotient(q: Quotient) -> str:
    counted = ("Above", _counted(q.numerator)), ("Below", _counted(q.denominator))
    return _titled(q, *counted, ("Seen in", plain(q.source)))


def _link(x: Link) -> str:
    owed = phrase(x.owes.column if isinstance(x.owes, Row) else x.owes)
    if isinstance(x.owes, Row):
        mine, own = phrase(x.owes.equal_to)
        other = info_of(x.owes.column.of)
        owed = f"{other.zh}中{owed[0]}与{mine}相同的一行", f"a row of {other.en} whose {owed[1]} is {own}"
        if x.owes.among is not ALWAYS:
            only, such = phrase(x.owes.among)
            owed = f"{owed[0]}（仅限{only}）", f"{owed[1]} (only where {such})"
    return _titled(x, ("Where", _both(phrase(x.when))), ("From", _both(phrase(x.at))), ("Owed", _both(owed)))


def _no_rate(d: NoRate) -> str:
    return _titled(d, ("Why", _both(d.why)))


def _both(pair: tuple[str, str]) -> str:
    return f"{plain(pair[0])}{LINE}{plain(pair[1])}"
