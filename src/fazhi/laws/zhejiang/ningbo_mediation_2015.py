"""宁波市人民调解条例 (2015): it binds in Ningbo (3302) only.

Where it repeats 人民调解法, the rules of that law ask; here stands what Ningbo adds. A street's own committee is set
up under it directly (article 9), not by reference.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, earliest
from fazhi.law import Statute
from fazhi.records.mediation import (
    AgreementForm,
    CaseSource,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.rules import Deadline, Duty, Presence, Requirement, Severity
from fazhi.spans import Rollover, working_days

LAW = Statute(
    key="ningbo-mediation-2015",
    zh="宁波市人民调解条例",
    en="Ningbo People's Mediation Regulations (2015)",
    in_force=date(2015, 6, 1),
    area="3302",
    working_days=(),  # 只有第十三条自己写明工作日
    rollover=Rollover.BY_ANALOGY,  # 本条例没有规定；民事诉讼法规定顺延
    source="2014年12月26日宁波市人民代表大会常务委员会通过，2015年3月27日浙江省人民代表大会常务委员会批准，见国家法律法规数据库",
    checked="2026-11-25",
    articles=36,
    leaves_out={
        "1-2": "总则：目的与适用范围",
        "3": "原则与不收费：由人民调解法第四条的规则核对",
        "4-7": "政府、司法行政机关、法院与民政部门的职责，不是个案的步骤",
        "8-12": "调委会的任务、设立与工作条件：没有可由登记表核对的期限或者步骤",
        "14-16": "名称、文书档案、队伍与专家库：归档由人民调解法第二十七条的规则核对，其余不是个案的步骤",
        "18": "受理的地域：“一般”由纠纷发生地受理，登记表不载",
        "20-21": "代表人与公布调解员信息：登记表不载",
        "25-26": "协议的效力与法院的反馈：司法确认由人民调解法第三十三条的规则核对",
        "28-31": "经费、救助、保险与表彰，不是个案的步骤",
        "32-35": "法律责任：违反的后果，不是步骤",
        "36": "附则：施行日期",
    },
)
c = columns(MediationCase)
k = columns(MediationCommittee)

NOT_AGREED = c.outcome == MediationOutcome.NOT_AGREED
GIVEN_UP = c.outcome.is_in((MediationOutcome.REFUSED, MediationOutcome.WITHDRAWN))
WRITTEN = c.agreement_form == AgreementForm.WRITTEN
# 登记为即时履行的可能另有书面协议，登记表不载，所以不核对
PERHAPS_WRITTEN = c.agreement_form == AgreementForm.PERFORMED

# 第十三条第一款。备案的是设立单位，可能是街道，也可能是村居、企业、协会，登记表不载，责任记在调委会名下；
# 变更和调解员的选任聘任也要备案，登记表不载其日期
establishment_filed_within_30_days = Deadline(
    cites=LAW.article(13, letter="a", says="设立调委会的，设立单位在三十个工作日内向司法行政机关备案"),
    event=k.establishment_filed_on, after=k.established_on, within=working_days(30), discharged=k.dissolved_on,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"established_on": "2024-09-02", "establishment_filed_on": "2024-10-18"},
    breaching={"established_on": "2024-09-02", "establishment_filed_on": "2024-10-21", "dissolved_on": None},
)
dissolution_filed_within_30_days = Deadline(
    cites=LAW.article(13, letter="b", says="撤销调委会的，设立单位在三十个工作日内向司法行政机关备案"),
    event=k.dissolution_filed_on, after=k.dissolved_on, within=working_days(30),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"dissolved_on": "2024-09-02", "dissolution_filed_on": "2024-10-18"},
    breaching={"dissolved_on": "2024-09-02", "dissolution_filed_on": "2024-10-21"},
)

# 第十七条。受理之后发现而终止的，没有错，所以只核对达成协议的
open_to_mediation = Requirement(
    cites=LAW.article(17, says="只能由专门机关管辖或者禁止调解的纠纷，调委会不受理"),
    moment=c.agreed_on,
    that=~c.reserved_by_law,
    sentence=("达成协议的应当不是依法不得调解的纠纷", "what was settled must be open to mediation"),
    duty_of=Duty.COMMITTEE,
    complying={"reserved_by_law": "否", "agreed_on": "2024-05-06"},
    breaching={"reserved_by_law": "是", "agreed_on": "2024-05-06"},
)

# 第十九条第三款。“及时”没有日数，所以只是建议；委托调解函是委托机关的事，登记表不载
result_reported = Requirement(
    cites=LAW.article(19, says="国家机关委托调解的，调委会应当及时向委托机关反馈调解情况"),
    when=c.source == CaseSource.ENTRUSTED,
    moment=c.closed_on,
    that=c.result_reported,
    sentence=("应当已向委托机关反馈", "whoever entrusted the case must have been told"),
    severity=Severity.ADVICE,
    duty_of=Duty.COMMITTEE,
    complying={"source": "国家机关委托", "closed_on": "2024-05-06", "result_reported": "是"},
    breaching={"source": "国家机关委托", "closed_on": "2024-05-06", "result_reported": "否"},
)

# 第二十二条第一款
invited_with_consent = Requirement(
    cites=LAW.article(22, says="邀请有关单位代表或者个人参加调解，应当征得当事人同意"),
    when=c.others_invited,
    moment=c.closed_on,
    that=c.invitation_agreed,
    sentence=("邀请他人参加应当已征得当事人同意", "the parties must have agreed to whom was invited"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"others_invited": "是", "invitation_agreed": "是", "closed_on": "2024-05-06"},
    breaching={"others_invited": "是", "invitation_agreed": "否", "closed_on": "2024-05-06"},
)

# 第二十三条。事由发生在调解活动中，一开始就拒绝而没有调解的，无可终止。以没有协议结案的，调解事实上已经停止，没有登记终止的只是形式瑕疵
mediation_terminated = Presence(
    cites=LAW.article(23, says="当事人拒绝、放弃调解，或者无法达成协议的，应当终止调解"),
    when=NOT_AGREED | (GIVEN_UP & c.mediated_on.is_given()),
    column=c.terminated_on, once=c.closed_on,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={
        "mediated_on": "2024-05-06", "outcome": "当事人拒绝调解", "terminated_on": "2024-05-06", "closed_on": "2024-05-06",
    },
    breaching={
        "mediated_on": "2024-05-06", "outcome": "当事人拒绝调解", "terminated_on": None, "closed_on": "2024-05-06",
    },
)

# 第二十四条第一款：国家法律只说可以制作协议书，本条例规定三种情形应当制作
written_on_request = Requirement(
    cites=LAW.article(24, letter="a", says="当事人要求的，应当制作调解协议书"),
    when=c.paper_asked,
    unless=PERHAPS_WRITTEN,
    moment=c.agreed_on,
    that=WRITTEN,
    sentence=("应当制作调解协议书", "the agreement must be in writing"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"paper_asked": "是", "agreement_form": "书面协议", "agreed_on": "2024-05-06"},
    breaching={"paper_asked": "是", "agreement_form": "口头协议", "agreed_on": "2024-05-06"},
)
written_unless_performed = Requirement(
    cites=LAW.article(24, letter="b", says="协议内容未能即时履行完毕的，应当制作调解协议书"),
    when=~c.performed_at_once,
    unless=PERHAPS_WRITTEN,
    moment=c.agreed_on,
    that=WRITTEN,
    sentence=("应当制作调解协议书", "the agreement must be in writing"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"performed_at_once": "否", "agreement_form": "书面协议", "agreed_on": "2024-05-06"},
    breaching={"performed_at_once": "否", "agreement_form": "口头协议", "agreed_on": "2024-05-06"},
)
written_if_difficult = Requirement(
    cites=LAW.article(24, letter="c", says="重大、复杂、疑难的纠纷，应当制作调解协议书"),
    when=c.is_difficult,
    unless=PERHAPS_WRITTEN,
    moment=c.agreed_on,
    that=WRITTEN,
    sentence=("应当制作调解协议书", "the agreement must be in writing"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"is_difficult": "是", "agreement_form": "书面协议", "agreed_on": "2024-05-06"},
    breaching={"is_difficult": "是", "agreement_form": "口头协议", "agreed_on": "2024-05-06"},
)

# 第二十七条。“一般”应当，所以只是建议；条例没有写从何时起算，从受理起算。延长多少日没有规定，双方要求的不核对
closed_within_a_month = Deadline(
    cites=LAW.article(27, letter="a", says="一般应当在一个月内调结，到期双方当事人要求的可以适当延长"),
    unless=c.extension_asked,
    event=earliest(c.agreed_on, c.terminated_on, c.closed_on), after=c.accepted_on, within=LAW.months(1),
    severity=Severity.ADVICE,
    duty_of=Duty.COMMITTEE,
    complying={"accepted_on": "2024-08-14", "agreed_on": "2024-09-14", "terminated_on": None, "closed_on": None},
    breaching={
        "accepted_on": "2024-08-14", "agreed_on": "2024-09-15", "terminated_on": None, "closed_on": None,
        "extension_asked": "否",
    },
)
notice_of_termination = Requirement(
    cites=LAW.article(27, letter="b", says="经延期不能达成协议的，应当下达终止调解通知书"),
    when=NOT_AGREED & c.extension_asked,
    moment=c.closed_on,
    that=c.termination_notice,
    sentence=("应当已下达终止调解通知书", "a notice of termination must have been given"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"outcome": "调解不成", "extension_asked": "是", "termination_notice": "是", "closed_on": "2024-05-06"},
    breaching={"outcome": "调解不成", "extension_asked": "是", "termination_notice": "否", "closed_on": "2024-05-06"},
)
other_ways_told = Requirement(
    cites=LAW.article(27, letter="c", says="经延期不能达成协议的，应当告知当事人其他合法解决途径"),
    when=NOT_AGREED & c.extension_asked,
    moment=c.closed_on,
    that=c.remedies_told,
    sentence=("应当已告知其他解决途径", "the parties must have been told of other remedies"),
    duty_of=Duty.COMMITTEE,
    complying={"outcome": "调解不成", "extension_asked": "是", "remedies_told": "是", "closed_on": "2024-05-06"},
    breaching={"outcome": "调解不成", "extension_asked": "是", "remedies_told": "否", "closed_on": "2024-05-06"},
)
