"""重大行政决策程序暂行条例 (2019): the regulations themselves; their rules stand in one file per chapter.

Departments and townships follow it by reference (article 42). A street is the arm of a government and is not named at
all: it follows by practice, so that to both a breach is advice. What has been carried out has been decided.
Article 3 takes out legislation, macroeconomic policy and emergencies, and yields to other laws: what is on the register
is taken to be a decision that the regulations govern. Article 16 yields to other laws on hearings: whoever holds one
under them leaves the rules of articles 16 and 17 out with `exclude=`.
"""

# fmt: off
from datetime import date

from fazhi.expr import Seen, columns, first_given
from fazhi.law import OrganKind, Statute
from fazhi.records.decision import MajorDecision
from fazhi.spans import Rollover

LAW = Statute(
    key="major-decisions-2019",
    zh="重大行政决策程序暂行条例",
    en="Interim Regulations on Procedures for Major Administrative Decisions (2019)",
    in_force=date(2019, 9, 1),
    working_days=(),  # 第十五条、第十六条写“日”，第二十六条写“工作日”：条例自己区分
    rollover=Rollover.NEVER,  # 各项期限都是最短期限
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP, OrganKind.DEPARTMENT},  # 第四十二条
    source="2019年4月20日国务院令第713号公布，见国家行政法规库",
    checked="2026-11-25",
    articles=44,
    properties={
        "2": "适用于县级以上地方人民政府的重大行政决策",
        "42": "部门和乡镇参照执行，违反只作建议；街道没有写入，依惯例",
    },
    leaves_out={
        "1": "总则：立法目的",
        "4-7": "总则：原则",
        "9": "考核评价：不是个案的步骤",
        "12": "拟订草案：调查研究和分析预测是否充分属于实体判断，提出两个以上方案是“可以”",
        "21": "专家库：常设的制度，不是个案的步骤",
        "27": "审查的内容：属于实体判断",
        "38-41": "法律责任：违反的后果，不是步骤",
        "43-44": "附则",
    },
)
c = columns(MajorDecision)

# 已经落地的，必已作出；没有写明哪天作出的，按落地的日期核对
DECIDED = first_given(c.decided_on, c.completed_on)
# 是否一栏写明的，或者日期一栏写了日期的；是否一栏写“否”的，不再等日期
PUBLISHED_LIST = c.list_published | Seen(c.list_published_on)
EXPERTS_HEARD = c.experts_heard | Seen(c.experts_heard_on)
RISK_ASSESSED = c.risk_assessed | Seen(c.risk_assessed_on)
REVIEWED = c.reviewed | Seen(c.reviewed_on)
DISCUSSED = c.discussed | Seen(c.discussed_on)
# 方式不限，公开征求意见和听证会都算；没有别的记载，单凭“否”还不能说没有征求过
PUBLIC_HEARD = c.public_heard | c.comment_from_on.is_given() | c.hearing_held_on.is_given()
