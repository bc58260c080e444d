"""行政处罚法, as revised in 2021: the law itself; its rules stand in one file per chapter or section.

Articles 36, 42, 51, 60 yield to other laws (and 60 to regulations and rules): whoever acts under one leaves the
rule out with `exclude=`. The law says neither from which day a period runs nor what happens when it ends on a rest
day; both are analogy, so an act between the two last days is disputed, not unlawful.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.penalty import AdministrativeCase
from fazhi.records.penalty_words import Procedure
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
    checked="2026-11-25",
    articles=86,
    properties={"85": "二日、三日、五日、七日是工作日"},
    leaves_out={
        "1-4": "总则：目的、定义与适用范围，没有可由登记表核对的步骤",
        "5": "公正、公开与过罚相当：规定的公布是制定机关的义务，相当与否属于裁量",
        "6-8": "总则：教育原则、当事人的权利和民事、刑事责任，由各章的规则分别核对",
        "9-15": "处罚的种类和设定：约束立法，不约束个案",
        "17": "职权法定：街道、乡镇的职权由第二十四条的规则核对，其他机关要对照权责清单",
        "18": "相对集中处罚权与人身自由罚：机关的权限，不是个案登记事项",
        "19": "授权组织：授权范围要对照各单行法律、法规",
        "20": "委托：委托书的内容和公布在委托时审查一次，不是个案的步骤",
        "21": "受委托组织的条件：委托时审查一次，不是个案的步骤",
        "22": "地域管辖：违法行为发生地和单行法的例外属于法律判断",
        "23": "级别管辖：街道、乡镇由第二十四条的规则核对，其他依单行法律、行政法规",
        "25": "管辖争议：何者最先立案要看两个机关的登记表",
        "26": "协助：“可以”请求，被请求的机关另行登记",
        "27": "移送涉嫌犯罪案件：由行政执法机关移送涉嫌犯罪案件的规定的规则核对；移送回来的是司法机关的义务",
        "31": "精神病人、智力残疾人：能否辨认或者控制行为属于实体判断",
        "32": "应当从轻、减轻的情形：是否具备属于实体判断",
        "35": "折抵刑期与罚金：由司法机关计算",
        "38": "处罚无效：违反的后果，由法院或者复议机关认定",
        "39": "公示实施机关、立案依据、程序和救济渠道：机关的常设义务，不是个案登记事项",
        "40": "查明事实：证据是否充分属于实体判断",
        "46": "证据的种类与查证：属于实体判断",
        "49-50": "突发事件从重与保密：属于实体判断，泄密不由登记表反映",
        "53": "指引条款：见第六十七条至第六十九条",
        "74": "罚没财物的处理和上缴：在财政台账中核对，不是个案登记事项",
        "75": "监督、评议考核与申诉检举：机关的常设义务，不是个案的步骤",
        "76-83": "法律责任：违反的后果，不是步骤；票据、收缴、移送由相应各条的规则核对",
        "84": "附则：涉外",
        "86": "附则：施行日期",
    },
)
c = columns(AdministrativeCase)

# what several chapters ask
SUMMARY = c.procedure == Procedure.SUMMARY
ORDINARY = c.procedure == Procedure.ORDINARY
PUNISHED = (c.fine > 0) | c.penalised
