"""行政复议法, as revised in 2023.

It has no transitional article. The duties of the respondent follow the day on which the paper came in; the time for
the decision follows the law in force when the application was received, so that one version applies to each case.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, first_given
from fazhi.law import Statute
from fazhi.records.reconsideration import Reconsideration, ReconsiderationProcedure
from fazhi.rules import Deadline, Duty, Extension, LeadTime, Reading, Requirement, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="reconsideration-2023",
    zh="行政复议法",
    en="Administrative Reconsideration Law (2023)",
    in_force=date(2024, 1, 1),
    working_days={3, 5, 7, 10},
    working_days_in=88,  # 第二款
    rollover=Rollover.BY_STATUTE,
    rollover_in=88,  # 第一款：依照民事诉讼法
    source="2023年9月1日第十四届全国人民代表大会常务委员会第五次会议修订，见国家法律法规数据库",
    checked="2026-11-23",
    articles=90,
    properties={"88": "三日、五日、七日、十日是工作日；期间依照民事诉讼法，末日顺延"},
    leaves_out={
        "1-10": "总则：原则、机构与保障，没有可由登记表核对的期限或者步骤",
        "11-13": "复议范围：属于法律判断",
        "14-22": "参加人与申请：申请人何时知道行政行为，由证据认定",
        "23-29": "复议前置与管辖：前置的告知写在处罚决定书中，登记表不载",
        "30-35": "受理：补正与不予受理的日期由复议机关登记，第三十二条的转送另有收文登记；视为受理的日期由第六十二条的规则计算",
        "36-42": "审理的一般规定：中止天数由第六十二条的规则扣除，其余属于判断",
        "43-47": "证据：属于实体判断",
        "49-50": "听取意见与是否听证：由复议机构决定和记录",
        "52-53": "复议委员会与简易程序的范围：由复议机构决定",
        "55": "转为普通程序：登记表只载最后适用的程序",
        "56-60": "附带审查：由有权处理的机关另行登记",
        "61": "决定的作出：复议机关内部程序",
        "63-75": "决定的种类、赔偿、调解与和解：属于实体判断，结果记入复议结果",
        "77-79": "履行、强制执行与公开：履行期限由文书载明，登记表不载",
        "80-86": "法律责任：违反的后果，不是步骤",
        "87": "附则：复议不收费",
        "89-90": "附则",
    },
)
r = columns(Reconsideration)

ORDINARY = r.procedure == ReconsiderationProcedure.ORDINARY
SIMPLE = r.procedure == ReconsiderationProcedure.SIMPLE

# 第四十八条。此前的十日是自然日，自本版起是工作日。
# 逾期不答复的，视为没有证据、依据（第七十条），所以不只是超期
reply_within_10_days = Deadline(
    cites=LAW.article(48, says="普通程序中，被申请人自收到申请书副本之日起十日内提出书面答复并提交证据、依据"),
    when=ORDINARY,
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(10),
    severity=Severity.MANDATORY,
    complying={"procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-16"},
    breaching={"procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-17"},
)

# 第五十一条第一款。“五日前”的两种读法相差一日，只满第五日的是有争议
hearing_notice_5_days_before = LeadTime(
    cites=LAW.article(51, letter="a", says="举行听证的五日前，应当书面通知当事人时间、地点和事项"),
    first=r.hearing_notified_on, then=r.heard_on, at_least=LAW.days(5),
    reading=Reading.EITHER,
    severity=Severity.LATE,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"hearing_notified_on": "2024-09-27", "heard_on": "2024-10-11"},
    breaching={"hearing_notified_on": "2024-09-27", "heard_on": "2024-10-09"},
)
# 第五十一条第三款
officer_attends_hearing = Requirement(
    cites=LAW.article(51, letter="b", says="被申请人的负责人应当参加听证，不能参加的说明理由并委托工作人员参加"),
    unless=r.absence_explained,
    moment=r.heard_on,
    that=r.officer_attended,
    sentence=("负责人应当参加听证", "the responsible officer must attend the hearing"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-10-11", "officer_attended": "是"},
    breaching={"heard_on": "2024-10-11", "officer_attended": "否", "absence_explained": "否"},
)

# 第五十四条第一款
simple_reply_within_5_days = Deadline(
    cites=LAW.article(54, says="简易程序中，被申请人自收到申请书副本之日起五日内提出书面答复并提交证据、依据"),
    when=SIMPLE,
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(5),
    severity=Severity.MANDATORY,
    complying={"procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-10"},
    breaching={"procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-11"},
)

# 第六十二条。没有记载受理的，审查期限届满之日视为受理（第三十条第三款）；
# 不予受理、撤回和调解的案件没有复议决定，结案即消灭
decision_within_60_days = Deadline(
    cites=LAW.article(62, letter="a", says="普通程序自受理之日起六十日内作出复议决定，情况复杂的经批准最多延长三十日"),
    when=ORDINARY,
    moment=r.received_on,
    event=r.decided_on, after=first_given(r.accepted_on, r.received_on + LAW.days(5)), within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=r.extended_on),
    excluding=r.suspended_days,
    discharged=first_given(r.decided_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={
        "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": "2024-05-06",
        "suspended_days": "10", "decided_on": "2024-06-17",
    },
    breaching={
        "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": "2024-05-06",
        "suspended_days": "10", "decided_on": "2024-06-18", "closed_on": None,
    },
)
simple_decision_within_30_days = Deadline(
    cites=LAW.article(62, letter="b", says="简易程序自受理之日起三十日内作出复议决定"),
    when=SIMPLE,
    moment=r.received_on,
    event=r.decided_on, after=first_given(r.accepted_on, r.received_on + LAW.days(5)), within=LAW.days(30),
    excluding=r.suspended_days,
    discharged=first_given(r.decided_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={
        "procedure": "简易程序", "received_on": "2024-03-01", "accepted_on": "2024-03-05", "decided_on": "2024-04-07",
    },
    breaching={
        "procedure": "简易程序", "received_on": "2024-03-01", "accepted_on": "2024-03-05", "decided_on": "2024-04-08",
        "suspended_days": None, "closed_on": None,
    },
)

# 第七十六条
correction_reported_within_60_days = Deadline(
    cites=LAW.article(76, says="自收到行政复议意见书之日起六十日内报送纠正情况"),
    event=r.correction_reported_on, after=r.opinion_letter_received_on, within=LAW.days(60),
    complying={"opinion_letter_received_on": "2024-08-05", "correction_reported_on": "2024-10-08"},
    breaching={"opinion_letter_received_on": "2024-08-05", "correction_reported_on": "2024-10-09"},
)
