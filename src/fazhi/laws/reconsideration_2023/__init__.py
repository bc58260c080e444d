"""行政复议法, as revised in 2023: the law itself; its rules stand in one file per chapter or section.

It has no transitional article. The duties of the respondent follow the day on which the paper came in; the time for
the decision follows the law in force when the application was received, so that one version applies to each case.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, first_given
from fazhi.law import Statute
from fazhi.records.reconsideration import (
    ChallengedAct,
    Reconsideration,
    ReconsiderationOutcome,
    ReconsiderationProcedure,
)
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
    checked="2026-11-25",
    articles=90,
    properties={
        "88": "三日、五日、七日、十日是工作日；期间依照民事诉讼法，末日顺延",
        "90": "施行日期；没有过渡条款，适用哪一版看每一步发生的日期，审理期限看收到申请的日期",
    },
    leaves_out={
        "1-10": "总则：原则、机构与保障，没有可由登记表核对的期限或者步骤",
        "11-13": "复议范围：属于法律判断",
        "14-16": "申请人、代表人与第三人：代表人可以推选，同意与否在案卷中核对",
        "17": "代理人：由复议机关审查",
        "18-19": "法律援助与被申请人：属于法律判断",
        "22": "申请的方式：由复议机关记录，互联网渠道是机关的常设义务",
        "24-28": "管辖：属于法律判断",
        "33": "受理后的驳回：是否符合受理条件属于判断，登记表不区分驳回申请与驳回请求",
        "35-38": "监督、办案人员、审理依据与提级审理：由上级机关、复议机关决定",
        "40": "无正当理由的中止：由上级机关纠正",
        "43-44": "证据种类与举证责任：属于实体判断",
        "45": "调查取证：复议机构内部程序",
        "47": "查阅材料：能否查阅属于判断，登记表不载",
        "52": "复议委员会的咨询意见：由复议机构决定",
        "55": "转为普通程序：登记表只载最后适用的程序",
        "56-57": "附带审查的处理与转送：三十日、七日没有写明自何时起算",
        "58": "规范性文件的书面答复：由制定机关另行登记",
        "59-61": "附带审查的结论、受转送机关的回复与决定的作出：其他机关或者复议机关内部的程序",
        "65": "确认违法：属于实体判断，结果记入复议结果",
        "66": "责令履行：决定的内容，履行由第七十七条的规则核对",
        "67-69": "确认无效、维持与驳回请求：属于实体判断，结果记入复议结果",
        "71-72": "行政协议与赔偿：属于实体判断",
        "75": "决定书的印章：由复议机关负责",
        "79": "公开与抄告：按照国家有关规定，抄告只涉及工作部门",
        "80-86": "法律责任：违反的后果，不是步骤",
        "89": "附则：涉外",
    },
)
r = columns(Reconsideration)

# what several chapters ask
ORDINARY = r.procedure == ReconsiderationProcedure.ORDINARY
SIMPLE = r.procedure == ReconsiderationProcedure.SIMPLE
# 没有记载受理的，审查期限届满之日视为受理（第三十条第三款）
ACCEPTED = first_given(r.accepted_on, r.received_on + LAW.days(5))
ENDED = first_given(r.decided_on, r.closed_on)
# 申请期限不自知道行政行为之日起算的：不作为见实施条例第十六条，协议的履行没有一个“作出”之日
STARTS_ELSEWHERE = r.act_kind.is_in((ChallengedAct.FAILURE_TO_ACT, ChallengedAct.AGREEMENT))
# 文书可能要求被申请人做什么的结果；撤销和确认违法只在责令重作时
TO_PERFORM = r.outcome.is_in((
    ReconsiderationOutcome.ORDERED_TO_PERFORM, ReconsiderationOutcome.MEDIATED,
)) | (
    r.outcome.is_in((ReconsiderationOutcome.REVOKED, ReconsiderationOutcome.DECLARED_UNLAWFUL)) & r.redo_ordered
)
