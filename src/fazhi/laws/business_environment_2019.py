"""优化营商环境条例 (2019)."""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.review import ReviewItem, ReviewSubject
from fazhi.rules import Precedence
from fazhi.spans import Rollover

LAW = Statute(
    key="business-environment-2019",
    zh="优化营商环境条例",
    en="Regulations on Optimising the Business Environment (2019)",
    in_force=date(2020, 1, 1),
    working_days=(),  # 没有规定
    rollover=Rollover.NEVER,
    source="2019年10月8日国务院第66次常务会议通过，国务院令第722号，见国家行政法规库",
    checked="2026-11-23",
    articles=72,
    leaves_out={
        "1-9": "总则：原则与职责",
        "10-18": "市场主体保护：原则与禁止，属于实体判断",
        "19-33": "市场环境：国家和部门的政策措施，不是个案的步骤",
        "34-50": "政务服务：办理时限由各事项的规定确定，审查台账不载",
        "51-57": "监管执法：监管方式与协作，不是个案的步骤",
        "59-60": "慎用强制与裁量基准：属于实体判断",
        "61-68": "法治保障：规范性文件征求意见和公平竞争审查的材料，审查台账不载；是否涉及市场主体也不载",
        "69-71": "法律责任：违反的后果，不是步骤",
        "72": "附则",
    },
)
c = columns(ReviewItem)

# 第五十八条。全覆盖：每一件重大行政执法决定，不限于行政处罚；哪些属于重大由各机关的目录规定，台账只载类别。
# 条例没有写先后，法制审核的对象是将要作出的决定，所以在作出之前
enforcement_decision_reviewed = Precedence(
    cites=LAW.article(58, says="重大行政执法决定的法制审核应当全覆盖"),
    when=c.subject == ReviewSubject.MAJOR_ENFORCEMENT,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    complying={"subject": "重大行政执法决定", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "重大行政执法决定", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)
