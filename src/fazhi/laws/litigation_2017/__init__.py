"""行政诉讼法, as amended in 2017: the law itself; its rules stand in one file per run of chapters."""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.litigation import (
    AbsenceReason,
    ClaimKind,
    CourtProcedure,
    Instance,
    Litigation,
    LitigationOutcome,
)
from fazhi.spans import Rollover

# 各项期限自2014年修正施行（2015年5月1日）即如此；本文件是2017年修正后的文本，此前的案件由那一版核对
LAW = Statute(
    key="litigation-2017",
    zh="行政诉讼法",
    en="Administrative Litigation Law (2017)",
    in_force=date(2017, 7, 1),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_STATUTE,
    rollover_in=101,  # 适用民事诉讼法
    source="2017年6月27日第二次修正，见国家法律法规数据库",
    checked="2026-11-25",
    articles=103,
    properties={"101": "期间适用民事诉讼法，末日顺延"},
    leaves_out={
        "1-2": "总则：立法目的与诉权",
        "4-11": "总则：审判原则，约束人民法院",
        "12-24": "受案范围与管辖：属于法律判断",
        "25-30": "当事人与代表人：谁是原告、被告和第三人属于法律判断",
        "31": "诉讼代理人：人数和资格由人民法院审查",
        "32-33": "阅卷权与证据种类：是权利和定义，不是步骤",
        "37-43": "原告举证、调取、保全和质证：属于实体判断，由人民法院决定",
        "44": "复议与诉讼的选择：复议前置由司法解释第五十六条的规则核对",
        "49-50": "起诉条件与起诉状：由人民法院审查",
        "52-53": "越级起诉与附带审查的请求：前者由上级法院处理，后者由司法解释第一百四十六条的规则核对",
        "54-57": "公开、回避、停止执行与先予执行：由人民法院决定",
        "59-66": "妨害诉讼、调解、撤诉、依据、公开与移送：由人民法院决定；改变行为和撤诉由司法解释和撤诉规定的规则核对",
        "68": "合议庭的组成：人民法院内部事项",
        "69-70": "驳回与撤销判决：属于实体判断，结果记入裁判结果",
        "72-79": "判决种类：属于实体判断，结果记入裁判结果",
        "80": "宣告判决：由人民法院记录",
        "84": "转为普通程序：转换的时间由司法解释第一百零五条的规则核对",
        "86": "二审的审理方式：由人民法院决定",
        "87": "二审全面审查：属于实体判断",
        "89": "二审裁判：由人民法院决定",
        "90-93": "再审：事由属于实体判断，申请的期限由司法解释第一百一十条的规则核对",
        "95": "对原告的强制执行：是权利，由行政强制的登记表核对",
        "96": "拒不履行的强制措施：由人民法院决定，履行由第九十四条的规则核对",
        "97": "非诉执行：由行政强制的登记表核对",
        "98-100": "涉外",
        "102-103": "附则",
    },
)
s = columns(Litigation)

FIRST = s.instance == Instance.FIRST
SECOND = s.instance == Instance.SECOND
BY_JUDGMENT = s.outcome.is_in((
    LitigationOutcome.CLAIM_REJECTED, LitigationOutcome.REVOKED, LitigationOutcome.ORDERED_TO_PERFORM,
    LitigationOutcome.ORDERED_TO_PAY, LitigationOutcome.DECLARED_UNLAWFUL, LitigationOutcome.DECLARED_VOID,
    LitigationOutcome.CHANGED, LitigationOutcome.AGREEMENT_LIABILITY,
))
ORDINARY = s.procedure == CourtProcedure.ORDINARY
SIMPLE = s.procedure == CourtProcedure.SIMPLE
BY_RULING = s.outcome.is_in((LitigationOutcome.CASE_DISMISSED, LitigationOutcome.NOT_FILED))
# 不能出庭的正当情形（2020年出庭应诉规定第八条）；共同被告可以协商由一方的负责人出庭（第三条）
GOOD_CAUSE = s.absence_reason.is_in((
    AbsenceReason.FORCE_MAJEURE, AbsenceReason.ACCIDENT,
    AbsenceReason.IRREPLACEABLE_DUTY, AbsenceReason.OTHER_GOOD_CAUSE,
))
ABSENCE_EXCUSED = GOOD_CAUSE | (s.absence_reason == AbsenceReason.CO_DEFENDANT)
# 确认无效没有起诉期限，公益诉讼、赔偿和不履行行政协议另有规定；不作为和给付的期限不自知道行为之日起算
OWN_LIMIT = s.claim.is_in((
    ClaimKind.DECLARE_VOID, ClaimKind.PUBLIC_INTEREST, ClaimKind.COMPENSATE, ClaimKind.AGREEMENT_PERFORMANCE,
))
OTHER_START = OWN_LIMIT | s.claim.is_in((ClaimKind.PERFORM, ClaimKind.PAY, ClaimKind.AGREEMENT_OTHER))
