"""行政复议法实施条例 (2007).

It is still in force, but yields to the law of 2023 where the two differ, and repeats much of it. What the law now says
itself is asked there and left out here, so that one fault is not counted twice.
"""

# fmt: off
from datetime import date

from fazhi.expr import any_of, columns, earliest, first_given
from fazhi.law import Statute
from fazhi.records.reconsideration import ChallengedAct, Reconsideration, ReconsiderationOutcome
from fazhi.rules import Deadline, Duty, Requirement, Severity, Window
from fazhi.spans import Rollover, days

LAW = Statute(
    key="reconsideration-regulations-2007",
    zh="行政复议法实施条例",
    en="Regulations on the Implementation of the Administrative Reconsideration Law (2007)",
    in_force=date(2007, 8, 1),
    working_days=(),  # 本条例没有规定，法律的规定只及于“本法”的期间；有五日、十日的条文都没有成为规则
    rollover=Rollover.BY_STATUTE,
    rollover_in=1,  # 复议期间的计算依照行政复议法（2024年起第八十八条，此前第四十条），即民事诉讼法
    source="2007年5月29日国务院令第499号，见国家法律法规数据库",
    checked="2026-11-25",
    articles=66,
    properties={
        "1": "根据行政复议法制定：复议期间的计算依照该法，即依照民事诉讼法，末日顺延；与2023年修订的法律不一致的以法律为准",
        "15": "申请期限的起算：当场作出、签收、公告期满、收到补充告知之日；应送达而未送达的，视为不知道",
        "29-30": "补正、协商或者指定受理所用时间不计入审理期限；补正的期限自2024年起由法律第三十一条规定",
        "37": "鉴定所用时间不计入审理期限",
    },
    leaves_out={
        "2-4": "总则：职责、机构与人员，没有可由登记表核对的期限或者步骤",
        "5-7": "申请人：属于法律判断",
        "8": "代表人的推选：由复议机构审查",
        "9-10": "第三人与代理人：代理人的人数和委托书由法律第十七条的规则核对",
        "11-14": "被申请人：属于法律判断",
        "18-19": "申请的方式与申请书的内容：在案卷中核对",
        "20": "口头申请的笔录：由复议机构保存",
        "21": "证明材料：属于实体判断",
        "22": "错列被申请人：由复议机构告知变更",
        "23-28": "管辖、附带审查与受理条件：管辖已由2023年修订改变，其余属于法律判断",
        "31": "上级机关的督促：没有期限",
        "32": "复议人员的人数：复议机构内部程序",
        "33": "实地调查与听证：可以采取；应当听证的情形由法律第五十条规定",
        "34-36": "调查取证、查阅与原级复议：调查人数和证件由法律第四十五条的规则核对，现场勘验所用时间不计入审理期限",
        "39": "改变原行为不影响审理：不是步骤",
        "41-48": "中止、终止与决定种类：告知和六十日由法律第三十九条、第四十一条的规则核对，其余属于实体判断",
        "50-52": "调解、不利变更与第三人：由法律第七十三条、第六十三条、第七十八条的规则核对；调解的范围已由法律放宽",
        "53-56": "指导和监督：不是个案的步骤",
        "57": "复议意见书：六十日由法律第七十六条的规则核对，不重复计算",
        "58-61": "报告、备案、培训与表彰：“定期”“及时”没有日数",
        "62-65": "法律责任：违反的后果，不是步骤",
        "66": "附则",
    },
)
r = columns(Reconsideration)


# 第十六条。没有履行期限的，申请期限自收到履职申请满六十日起算；那六十日不是申请期限，不顺延。
# 明确拒绝的，自知道拒绝之日起算，是法律第二十条的事
application_about_a_failure_to_act = Window(
    cites=LAW.article(16, says="对不履行法定职责的申请期限，自履行期限届满或者收到履职申请满六十日起算"),
    when=(r.act_kind == ChallengedAct.FAILURE_TO_ACT) & r.applied_on.is_given(),
    moment=r.received_on,
    unless=any_of(r.urgent, r.act_made_on.is_given(), r.application_delay_excused, r.longer_period_by_law),
    event=r.applied_on, after=first_given(r.duty_due_on, r.duty_requested_on + days(60)), within=LAW.days(60),
    duty_of=Duty.PARTY,
    complying={
        "act_kind": "不履行法定职责", "duty_requested_on": "2024-03-01", "duty_due_on": None, "applied_on": "2024-07-01",
        "received_on": "2024-07-03",
    },
    breaching={
        "act_kind": "不履行法定职责", "duty_requested_on": "2024-03-01", "duty_due_on": None, "applied_on": "2024-07-02",
        "received_on": "2024-07-03",
        "urgent": "否", "act_made_on": None, "application_delay_excused": "否", "longer_period_by_law": "否",
    },
)

# 第十七条：作出行政行为的机关自己的义务。未告知的，申请期限延长，行为本身仍然有效；协议和不作为没有可以告知的文书，
# 许可往往由第三人申请复议，也不问
remedies_told = Requirement(
    cites=LAW.article(17, says="作出可能不利的行政行为，应当告知申请复议的权利、复议机关和申请期限"),
    when=r.act_kind.is_in((
        ChallengedAct.PENALTY, ChallengedAct.COERCION, ChallengedAct.EXPROPRIATION, ChallengedAct.INFORMATION,
    )),
    moment=r.act_made_on,
    that=r.remedies_told,
    sentence=("应当已告知复议权利、机关和期限", "the right, the organ and the period must have been told"),
    severity=Severity.FORMALITY,
    complying={"act_kind": "行政处罚", "act_made_on": "2024-05-06", "remedies_told": "是"},
    breaching={"act_kind": "行政处罚", "act_made_on": "2024-05-06", "remedies_told": "否"},
)

# 第三十八条第二款。和解后撤回的由法律第七十四条的规则核对
no_second_application_after_withdrawal = Requirement(
    cites=LAW.article(38, says="撤回申请的，不得以同一事实和理由再次申请，撤回违背真实意思的除外"),
    when=r.outcome == ReconsiderationOutcome.WITHDRAWN,
    unless=r.withdrawn_against_will,
    moment=r.closed_on,
    that=~r.reapplied,
    sentence=("撤回后不应再次申请", "no second application after a withdrawal"),
    severity=Severity.FORMALITY,
    duty_of=Duty.PARTY,
    complying={"outcome": "撤回申请", "closed_on": "2024-05-06", "reapplied": "否"},
    breaching={"outcome": "撤回申请", "closed_on": "2024-05-06", "reapplied": "是", "withdrawn_against_will": "否"},
)

# 第四十条。自2024年起法律第七十四条只要求撤回申请，没有要求提交协议，所以只是建议
settlement_in_writing = Requirement(
    cites=LAW.article(40, says="达成和解的，申请人与被申请人应当提交书面和解协议"),
    when=r.outcome == ReconsiderationOutcome.SETTLED,
    moment=r.closed_on,
    that=r.settlement_written,
    sentence=("应当已提交书面和解协议", "a written settlement must have been submitted"),
    severity=Severity.ADVICE,
    complying={"outcome": "和解撤回", "closed_on": "2024-05-06", "settlement_written": "是"},
    breaching={"outcome": "和解撤回", "closed_on": "2024-05-06", "settlement_written": "否"},
)

# 第四十九条第一款。法律、法规、规章或者决定书另有期限的，从其期限；那一日记入履行期限，由法律的规则核对
redone_within_60_days = Deadline(
    cites=LAW.article(49, says="责令重新作出行政行为、没有规定期限的，期限为六十日"),
    when=r.outcome.is_in((
        ReconsiderationOutcome.REVOKED, ReconsiderationOutcome.DECLARED_UNLAWFUL,
    )) & r.redo_ordered,
    unless=r.performance_due_on.is_given(),
    event=earliest(r.redone_on, r.performed_on), after=r.decision_received_on, within=LAW.days(60),
    complying={
        "outcome": "撤销", "redo_ordered": "是", "decision_received_on": "2024-08-05", "redone_on": "2024-10-08",
        "performed_on": None,
    },
    breaching={
        "outcome": "撤销", "redo_ordered": "是", "decision_received_on": "2024-08-05", "redone_on": "2024-10-09",
        "performed_on": None, "performance_due_on": None,
    },
)
