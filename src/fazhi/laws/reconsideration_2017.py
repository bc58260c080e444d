"""行政复议法, as amended in 2017; superseded on 2024-01-01."""

# fmt: off
from datetime import date

from fazhi.expr import columns, first_given
from fazhi.law import Statute
from fazhi.records.reconsideration import Reconsideration
from fazhi.rules import Deadline, Duty, Extension, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="reconsideration-2017",
    zh="行政复议法",
    en="Administrative Reconsideration Law (2017)",
    in_force=date(2018, 1, 1),  # 2017年修正的部分；本法1999年10月1日起施行
    until=date(2023, 12, 31),
    working_days={5, 7},  # 没有“十日”
    working_days_in=40,  # 第二款
    rollover=Rollover.BY_STATUTE,
    rollover_in=40,  # 第一款：依照民事诉讼法
    source="2017年9月1日第二次修正（2023年修订前的文本），见国家法律法规数据库",
    checked="2026-11-23",
    articles=43,
    properties={"40": "五日、七日是工作日；期间依照民事诉讼法，末日顺延"},
    leaves_out={
        "1-5": "总则：原则与职责，没有可由登记表核对的期限或者步骤",
        "6-8": "复议范围：属于法律判断",
        "9-16": "申请与管辖：申请人何时知道具体行政行为，由证据认定",
        "17-20": "受理与转送：复议机关收文、补正的日期，被申请人的登记表不载",
        "21-22": "不停止执行与书面审查：没有期限",
        "24-30": "证据、撤回、附带审查、决定种类、赔偿与前置：属于实体判断，或者由复议机关另行登记",
        "32-33": "履行与强制执行：履行期限由决定书载明，登记表不载",
        "34-38": "法律责任：违反的后果，不是步骤",
        "39": "附则：复议不收费",
        "41-43": "附则",
    },
)
r = columns(Reconsideration)

# 第二十三条第一款。复议机构发送副本的日期登记表不载，只有收到的日期。
# 逾期不答复的，视为没有证据、依据，应予撤销（第二十八条第一款第四项），所以不只是超期
reply_within_10_days = Deadline(
    cites=LAW.article(23, says="被申请人自收到申请书副本之日起十日内提出书面答复并提交证据、依据"),
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(10),
    severity=Severity.MANDATORY,
    complying={"copy_received_on": "2023-09-20", "replied_on": "2023-10-07"},
    breaching={"copy_received_on": "2023-09-20", "replied_on": "2023-10-08"},
)

# 第三十一条第一款。收到申请即为受理（第十七条第二款），所以适用哪一版也看收到之日
decision_within_60_days = Deadline(
    cites=LAW.article(31, says="自受理申请之日起六十日内作出复议决定，情况复杂的经批准最多延长三十日"),
    moment=r.received_on,
    event=r.decided_on, after=first_given(r.accepted_on, r.received_on), within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=r.extended_on),
    excluding=r.suspended_days,
    discharged=first_given(r.decided_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-03-01", "accepted_on": None, "decided_on": "2023-05-04"},
    breaching={
        "received_on": "2023-03-01", "accepted_on": None, "decided_on": "2023-05-05",
        "extended_on": None, "suspended_days": None, "closed_on": None,
    },
)
