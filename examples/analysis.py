# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # A year of registers 一年的登记表
#
# The simulated registers of 翠苑街道 (2024): read, check, count by month, draw. Needs `fazhi[polars,viz]`. The totals
# are those of the published report; no row stands for a person, a business or a case.

# %%
from datetime import date
from pathlib import Path

import altair as alt
import polars as pl

import fazhi as fz

YEAR = fz.Period.year(2024)
AS_OF = date(2024, 12, 31)
HERE = Path(__file__).parent if "__file__" in globals() else Path.cwd()  # a notebook has no file
FOLDER = next(f for f in (HERE / "cuiyuan-2024", HERE / "examples" / "cuiyuan-2024") if f.exists())

# %% [markdown]
# ## Read
#
# `office.toml` in the folder says who the organ is. Every row is a record or a problem.

# %%
office = fz.Office.load(FOLDER)
print(office)
print(*office.problems[:5], sep="\n")

# %% [markdown]
# ## Check
#
# Every finding is one rule asked of one row. Only 违反 accuses; 无法判断 says which column was missing.

# %%
words = {outcome.name: outcome.value for outcome in fz.Outcome}
findings = office.check(as_of=AS_OF).to_frame().with_columns(pl.col("outcome").replace(words))
breaches = findings.filter(outcome="违反", duty_of="ORGAN")
print(*breaches["text"], sep="\n")

# %%
asked = findings.filter(pl.col("rule").str.starts_with("penalty-2021/"), pl.col("outcome") != "不适用")
shares = asked.group_by("rule", "outcome").len("rows")
colours = {"违反": "#c0392b", "有争议": "#e67e22", "无法判断": "#b8b8b8", "未到期": "#5dade2", "符合": "#58a46c"}
alt.Chart(shares, title="行政处罚法 2021: what each rule says, where it applies").mark_bar().encode(
    x=alt.X("rows:Q", title="share of the rows", stack="normalize"),
    y=alt.Y("rule:N", title=None),
    color=alt.Color("outcome:N", title="outcome").scale(domain=list(colours), range=list(colours.values())),
    tooltip=["rule", "outcome", "rows"],
).properties(width=480)

# %% [markdown]
# ## Count by month
#
# Each 口径 is a row of its own: cases filed (立案) and cases decided (处罚决定) are two counts.

# %%
monthly = office.measure(YEAR, ["penalty.filed", "penalty.summary_share"], by=["month"]).to_frame()
filed = monthly.filter(metric="penalty.filed").select("definition", "month", "numerator", "unknown")
print(filed.pivot("definition", index="month", values="numerator"))

# %%
alt.Chart(filed, title="立案、处罚决定、结案 by month").mark_line(point=True).encode(
    x=alt.X("month:O", title=None),
    y=alt.Y("numerator:Q", title="cases"),
    color=alt.Color("definition:N", title="口径 penalty.filed@"),
    tooltip=["definition", "month", "numerator", "unknown"],
).properties(width=480, height=240)

# %% [markdown]
# ## One name, several rates
#
# The loss rate (败诉率) under every 口径, with the bounds that it cannot leave, whatever the undecided suits turn out
# to be.

# %%
table = office.measure(YEAR, ["litigation.loss_rate", "litigation.settlement_rate"])
rates = pl.DataFrame([
    {
        "口径": row.definition.id,
        "printed": row.tally.text(),
        "rate": float(row.tally.rate),
        "low": float(row.tally.bounds[0] or 0),
        "high": float(row.tally.bounds[1] or 1),
    }
    for row in table
    if row.tally.rate is not None
])
print(table)

# %%
base = alt.Chart(rates, title="行政诉讼 2024").encode(y=alt.Y("口径:N", title=None, axis=alt.Axis(labelLimit=300)))
bounds = base.mark_rule(strokeWidth=3).encode(x=alt.X("low:Q", title="rate", axis=alt.Axis(format="%")), x2="high:Q")
points = base.mark_point(filled=True, size=90).encode(x="rate:Q", tooltip=["口径", "printed"])
(bounds + points).properties(width=480)

# %% [markdown]
# The draft of the annual report, every number with its 口径: `office.report(YEAR).to_html("report.html")`.
