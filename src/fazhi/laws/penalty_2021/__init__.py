"""行政处罚法, as revised in 2021: the law itself; its rules stand in one file per chapter or section.

Articles 36, 42, 51, 60 yield to other laws (and 60 to regulations and rules): whoever acts under one leaves the
rule out with `exclude=`. The law says neither from which day a period runs nor what happens when it ends on a rest
day; both are analogy, so an act between the two last days is disputed, not unlawful.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.penalty import AdministrativeCase, Procedure
from fazhi.spans import Rollover

LAW = Statute(
    key="penalty-2021",
    zh="行政处罚法",
    en="Administrative Penalty Law (2021)",
    in_force=date(2021, 7, 15),
    working_days={2, 3, 5, 7},
    working_days_in=85,
    rollover=Rollover.BY_ANALOGY,
    source="2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订，见国家法律法规数据库",
    checked="2026-11-23",
    articles=86,
    properties={"85": "二日、三日、五日、七日是工作日"},
    leaves_out={
        "1-8": "总则：原则与权利，没有可由登记表核对的期限或者步骤",
        "9-16": "处罚的种类和设定：约束立法，不约束个案",
        "17-21": "实施机关与委托：有无职权需要对照公布的事项清单，登记表不载",
        "22-27": "管辖、下放乡镇街道、协助与移送：事项清单和移送材料登记表不载",
        "28-35": "适用：责令改正、一事不再罚、责任能力和裁量，属于实体判断",
        "37-41": "法律适用、效力、公示、证据与电子监控：属于实体判断，或者不是个案的步骤",
        "43": "回避：登记表不载当事人的回避申请",
        "45-47": "听取申辩、证据与全过程记录：在案卷中核对，登记表不载",
        "49-50": "突发事件与保密：属于实体判断",
        "53": "指引条款：见第六十七条至第六十九条",
        "54-56": "调查、出示证件与先行登记保存：立案只要求“及时”，保存物品另有台账",
        "59": "决定书的内容：在文书中核对，登记表不载",
        "62": "禁止条款：未告知的情形由第四十四条的规则核对，拒绝听取申辩登记表不载",
        "66": "暂缓和分期：由第六十七条的规则读取",
        "69-71": "边远地区收缴、票据与缴付：在票据台账中核对，水上收缴的起算日登记表不载",
        "73-75": "不停止执行、罚没款物处理与监督：复议诉讼期间已从逾期天数中扣除，其余不是个案的步骤",
        "76-83": "法律责任：违反的后果，不是步骤",
        "84": "附则：涉外",
        "86": "附则：施行日期",
    },
)
c = columns(AdministrativeCase)

# what several chapters ask
SUMMARY = c.procedure == Procedure.SUMMARY
ORDINARY = c.procedure == Procedure.ORDINARY
PUNISHED = (c.fine > 0) | c.penalised
