"""罚款决定与罚款收缴分离实施办法 (1997).

Most of it binds banks and the treasury, whose registers are not these. What binds the organ in a single case is what
the decision says of the collector. That the organ does not collect is asked by 行政处罚法 67, and asked once.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.penalty import AdministrativeCase
from fazhi.rules import Requirement, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="fine-collection-1997",
    zh="罚款决定与罚款收缴分离实施办法",
    en="Measures on the Separation of Imposing and Collecting Fines (1997)",
    in_force=date(1998, 1, 1),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_ANALOGY,  # 本办法没有规定；民事诉讼法规定顺延
    source="1997年11月17日国务院令第235号公布，见国家行政法规库",
    checked="2026-11-25",
    articles=17,
    leaves_out={
        "1-2": "总则：目的与适用范围",
        "3": "罚缴分离：由行政处罚法第六十七条至第六十九条的规则核对，不重复核对",
        "4": "全部上缴国库：由行政处罚法第七十四条的规则核对；经费拨付不是个案的步骤",
        "5": "代收机构的确定：由县级以上政府统一办理",
        "6": "代收罚款协议及其十五日备案：一个机关一份协议，不在案件登记表中",
        "8": "代收机构出具罚款收据：银行的义务，当场收缴的票据由行政处罚法第七十条的规则核对",
        "9": "代收机构加收罚款：银行按照决定书办理；对加收的异议由当事人提出",
        "10-11": "代收机构告知和上缴：银行的义务",
        "12": "国库对账：国库与财政部门的义务",
        "13-14": "代收服务与手续费：银行和财政部门的义务",
        "15": "授权组织和受委托组织同样适用：登记表不区分",
        "16-17": "附则：组织实施与施行日期",
    },
)
c = columns(AdministrativeCase)

# 第七条第一款。当场收缴的（第三条但书）不经代收机构；欠缺的是记载事项，不影响处罚本身
collector_stated = Requirement(
    cites=LAW.article(7, letter="a", says="罚款决定书应当载明代收机构的名称、地址和缴款的数额、期限"),
    when=c.fine > 0,
    unless=c.collected_on_the_spot,
    moment=c.decided_on,
    that=c.collector_stated,
    sentence=("决定书应当载明代收机构、数额和期限", "the document must state the collector, the amount and the time"),
    severity=Severity.FORMALITY,
    complying={"decided_on": "2024-05-06", "fine": "500", "collector_stated": "是"},
    breaching={"decided_on": "2024-05-06", "fine": "500", "collector_stated": "否", "collected_on_the_spot": "否"},
)
surcharge_stated = Requirement(
    cites=LAW.article(7, letter="b", says="罚款决定书应当明确对逾期缴纳罚款是否加处罚款"),
    when=c.fine > 0,
    unless=c.collected_on_the_spot,
    moment=c.decided_on,
    that=c.surcharge_stated,
    sentence=("决定书应当明确是否加处罚款", "the document must say whether a surcharge follows"),
    severity=Severity.FORMALITY,
    complying={"decided_on": "2024-05-06", "fine": "500", "surcharge_stated": "是"},
    breaching={"decided_on": "2024-05-06", "fine": "500", "surcharge_stated": "否", "collected_on_the_spot": "否"},
)
