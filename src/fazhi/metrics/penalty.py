"""Enforcement, as the annual report prints it: cases filed, by procedure, fines, collective discussion."""

from fazhi.expr import columns
from fazhi.identity import Identity
from fazhi.measures import Count, Metric, Total
from fazhi.records import AdministrativeCase, PenaltyKind, Procedure

c = columns(AdministrativeCase)

# 立案: what reports of streets in Zhejiang print
filed = Count("立案", "filed", at=c.filed_on)
filed_ordinary = filed.where(c.procedure == Procedure.ORDINARY, "普通程序", "ordinary procedure")
filed_summary = filed.where(c.procedure == Procedure.SUMMARY, "简易程序", "summary procedure")
filed_fast_track = filed.where(c.fast_track, "简案快办", "fast track")

# 处罚决定: what the official statistics count, one decision once, under its heaviest kind
decided = Count("处罚决定", "decisions", at=c.decided_on)
decided_ordinary = decided.where(c.procedure == Procedure.ORDINARY, "普通程序处罚决定", "decisions, ordinary procedure")
decided_summary = decided.where(c.procedure == Procedure.SUMMARY, "简易程序处罚决定", "decisions, summary procedure")
decided_fine = decided.where(c.heaviest_kind == PenaltyKind.FINE, "罚款决定", "fines")

closed = Count("结案", "closed", at=c.closed_on)
closed_fast_track = closed.where(c.fast_track, "简案快办结案", "fast track, closed")
discussed = Count("集体讨论案件", "cases discussed", at=c.discussed_on)

cases_filed = Metric(
    "penalty.filed", "立案数", "Cases filed", unit="件",
    definitions={"filed": filed, "decided": decided, "closed": closed},
    sources={
        "filed": "街道年度报告",
        "decided": "行政处罚实施情况统计表：1月1日至12月31日作出的处罚决定",
        "closed": "乡镇、街道年度报告（办结）",
    },
)  # fmt: skip

cases_ordinary = Metric(
    "penalty.ordinary", "普通程序案件数", "Cases under the ordinary procedure", unit="件", also=("一般程序案件数",),
    definitions={"filed": filed_ordinary, "decided": decided_ordinary},
)  # fmt: skip

cases_summary = Metric(
    "penalty.summary", "简易程序案件数", "Cases under the summary procedure", unit="件", also=("当场处罚案件数",),
    definitions={"filed": filed_summary, "decided": decided_summary},
)  # fmt: skip

# 简案快办 is a fast track inside the ordinary procedure, not the summary procedure
cases_fast_track = Metric(
    "penalty.fast_track", "简案快办案件数", "Fast-track cases", unit="件",
    definitions={"closed": closed_fast_track, "filed": filed_fast_track},
    sources={"closed": "“完成简案快办”", "filed": "按立案日期"},
)  # fmt: skip

cases_fined = Metric(
    "penalty.fined", "罚款案件数", "Cases ending in a fine", unit="件", definitions={"decided": decided_fine}
)

fines = Metric(
    "penalty.fines", "处罚金额", "Fines", unit="元", also=("罚款金额", "罚没款"),
    definitions={
        "decided": Total("处罚金额", "fines imposed", amount=c.fine, at=c.decided_on),
        "filed": Total("立案案件处罚金额", "fines imposed in cases filed", amount=c.fine, at=c.filed_on),
        "paid": Total("已缴罚款", "fines paid", amount=c.fine, at=c.paid_on),
    },
    sources={"decided": "统计表：以处罚决定书载明的金额为准", "filed": "与立案数同句", "paid": "罚缴分离"},
)  # fmt: skip

cases_discussed = Metric(
    "penalty.discussed", "集体讨论案件数", "Cases discussed collectively", unit="件",
    definitions={"discussed": discussed},
)  # fmt: skip

# several meetings on one day are told apart by their number only
discussion_days = Metric(
    "penalty.discussion_days", "集体讨论会次数", "Meetings of collective discussion", unit="次",
    definitions={
        "days": discussed.per(c.discussed_on, "集体讨论会", "days with a collective discussion"),
        "meetings": discussed.per(c.meeting_no, "集体讨论会编号", "meetings by number"),
    },
)  # fmt: skip

cases_repaired = Metric(
    "penalty.credit_repaired", "信用修复案件数", "Cases whose credit entry was repaired", unit="件",
    definitions={"repaired": Count("信用修复", "credit repaired", at=c.credit_repaired_on)},
)  # fmt: skip

summary_share = Metric(
    "penalty.summary_share", "简易程序占比", "Share of the summary procedure",
    definitions={"filed": filed_summary / filed, "decided": decided_summary / decided},
    sources={"filed": "街道年度报告", "decided": "行政处罚实施情况统计表"},
)  # fmt: skip

procedures_add_up = Identity(
    "penalty.by_procedure", "立案 = 普通程序 + 简易程序", "filed = ordinary + summary",
    total=filed, parts=(filed_ordinary, filed_summary),
)  # fmt: skip

decisions_add_up = Identity(
    "penalty.decisions_by_procedure", "处罚决定 = 普通程序 + 简易程序", "decisions = ordinary + summary",
    total=decided, parts=(decided_ordinary, decided_summary),
)  # fmt: skip
