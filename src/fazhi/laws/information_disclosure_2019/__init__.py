"""政府信息公开条例, as revised in 2019: the regulations; their rules stand in one file per chapter.

It writes 工作日 wherever it counts, so that `LAW.days` is not used. Whoever acts in his own name answers requests, a street
as well; the yearly report (article 49) is asked of departments and of governments from the county up.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.disclosure import InformationRequest, RequestOutcome
from fazhi.spans import Rollover

LAW = Statute(
    key="information-disclosure-2019",
    zh="政府信息公开条例",
    en="Regulations on the Disclosure of Government Information (2019)",
    in_force=date(2019, 5, 15),
    working_days=(),  # 条例各处都写明“工作日”
    rollover=Rollover.NEVER,  # 工作日不会终于休息日；1月31日、3月31日是固定日期
    source="2019年4月3日国务院令第711号修订，见国家行政法规库",
    checked="2026-11-25",
    articles=56,
    properties={
        "10": "谁制作、谁保存，谁公开；以自己名义履职的派出机构也可以负责",
        "27": "地方各级政府和以自己名义履职的部门答复申请；街道办事处没有写明，以自己名义履职，同样核对",
    },
    leaves_out={
        "1-9": "总则：原则与职责，没有可由登记表核对的期限或者步骤",
        "11-13": "协调、批准、指南和目录：“及时更新”没有日数，不是一件申请的步骤",
        "14-16": "不予公开的范围：是否属于国家秘密、内部事务和过程性信息，属于实体判断",
        "17-19": "审查机制、动态调整与主动公开的范围：常设职责，“定期”没有日数",
        "20": "主动公开的信息：具有一定社会影响的处罚决定由行政处罚法第四十八条的规则核对，其余没有登记表",
        "21-25": "主动公开的内容、渠道和场所：常设职责，不是登记表的一行",
        "28": "申请渠道：常设职责",
        "34": "共同制作的信息：期限约束被征求意见的机关，逾期视为同意，不是本机关的违反",
        "38": "加工、分析：是“可以”不予提供，属于判断",
        "39-41": "信访举报、提供形式与更正：告知本身就是处理结果，形式看保存情况，更正另有登记",
        "44-48": "转为主动公开、工作制度、考核、监督与培训：常设职责，“及时”没有日数",
        "51-53": "救济与法律责任：违反的后果，不是步骤",
        "54-56": "附则",
    },
)
c = columns(InformationRequest)

# what both parts of chapter 4 ask
IN_FULL = c.outcome == RequestOutcome.DISCLOSED
