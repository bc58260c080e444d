"""最高人民法院关于人民调解协议司法确认程序的若干规定 (法释〔2011〕5号).

Nobody marked it repealed, but since 2013 the special procedure of 民事诉讼法 has displaced most of it: fifteen days, or
twenty-five, stand against the thirty of 民事诉讼法 187, the later and higher text. Both are shown, and since the court
may follow the other one, what this text asks is only advice.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, earliest
from fazhi.law import Statute
from fazhi.records.mediation import MediationCase
from fazhi.rules import Deadline, Duty, Extension, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="mediation-confirmation-2011",
    zh="最高人民法院关于人民调解协议司法确认程序的若干规定",
    en="Supreme People's Court Provisions on the Judicial Confirmation of Mediation Agreements (2011)",
    in_force=date(2011, 3, 30),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_ANALOGY,  # 本规定没有写；民事诉讼法规定顺延
    source="2011年3月21日最高人民法院审判委员会第1515次会议通过，法释〔2011〕5号",
    checked="2026-11-25",
    articles=13,
    leaves_out={
        "1": "共同申请：由人民调解法第三十三条、民事诉讼法第二百零五条的规则核对",
        "2-3": "管辖与申请材料：由人民法院审查，登记表不载",
        "6-8": "审查、不予确认的情形与文书：由人民法院决定",
        "9-10": "强制执行与案外人申请撤销：是否申请由当事人和案外人决定，登记表不载",
        "11": "人民法院不收费：登记表不载法院的收费",
        "12-13": "可以通报；法院名册调解员达成的协议参照办理",
    },
)
c = columns(MediationCase)

# 第四条第一款。登记表载的是申请的日期，收到可能晚几日；没有登记受理日期的，不等于没有受理
acceptance_within_3_days = Deadline(
    cites=LAW.article(4, says="人民法院收到司法确认申请后，三日内决定是否受理"),
    event=earliest(c.court_accepted_on, c.confirmation_ended_on),
    after=c.confirmation_applied_on, within=LAW.days(3),
    severity=Severity.ADVICE,
    duty_of=Duty.COURT,
    complying={
        "confirmation_applied_on": "2024-05-06", "court_accepted_on": "2024-05-09", "confirmation_ended_on": None,
    },
    breaching={
        "confirmation_applied_on": "2024-05-06", "court_accepted_on": "2024-05-10", "confirmation_ended_on": None,
    },
)

# 第五条第一款。与民事诉讼法第一百八十七条的三十日冲突：以民事诉讼法为准，超过本条期限只是提示
decision_within_15_days = Deadline(
    cites=LAW.article(5, says="人民法院自受理之日起十五日内决定是否确认，经院长批准可以延长十日；民事诉讼法现为三十日"),
    when=c.confirmation_applied_on.is_given(),
    event=earliest(c.confirmed_on, c.confirmation_ended_on), after=c.court_accepted_on, within=LAW.days(15),
    extended_by=Extension(LAW.days(10), on=c.confirmation_extended_on),
    severity=Severity.ADVICE,
    duty_of=Duty.COURT,
    complying={
        "confirmation_applied_on": "2024-05-06", "court_accepted_on": "2024-05-06", "confirmed_on": "2024-05-21",
        "confirmation_ended_on": None,
    },
    breaching={
        "confirmation_applied_on": "2024-05-06", "court_accepted_on": "2024-05-06", "confirmed_on": "2024-05-22",
        "confirmation_ended_on": None, "confirmation_extended_on": None,
    },
)
