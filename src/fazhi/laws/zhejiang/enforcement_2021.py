"""浙江省综合行政执法条例 (2021).

Most of it addresses governments and the bodies that guide enforcement; what a single case or inspection can show is
asked here. The regulations name no number of days anywhere.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import OrganKind, Statute
from fazhi.laws.penalty_2021 import PUNISHED
from fazhi.records.inspection import Inspection
from fazhi.records.penalty import AdministrativeCase
from fazhi.rules import Precedence, Requirement, Severity, Threshold

LAW = Statute(
    key="zhejiang-enforcement-2021",
    zh="浙江省综合行政执法条例",
    en="Zhejiang Comprehensive Administrative Enforcement Regulations (2021)",
    in_force=date(2022, 1, 1),
    area="33",
    source="2021年11月25日浙江省第十三届人民代表大会常务委员会第三十二次会议通过，见国家法律法规数据库",
    checked="2026-11-25",
    articles=38,
    leaves_out={
        "1-5": "总则：领导、指导机构与平台建设，约束政府",
        "6-8": "事项目录的制定与范围：省市的职责，部门的事项范围登记表不载",
        "10-12": "目录的评估与协同机制：政府和指导机构的职责",
        "15-17": "机关之间的协作：约定与支持，不是个案的步骤",
        "19": "与立法、监察、司法机关的衔接：不是个案的步骤",
        "22": "省指导机构的职责",
        "23": "全面运用数字化平台、推行非现场执法：常设的工作要求，说的是机关，不是每一个案件",
        "24-27": "法制审核协作、能力建设、队伍配置与公务员管理：可以或者约束政府",
        "29": "参加跨区域执法：可以，或者依照协议",
        "31-33": "培训、投入与不得阻挠执法：不是执法机关的个案步骤",
        "34-36": "内部监督、考核与责任：制度和后果，不是步骤",
        "37": "公开职责、依据、程序和电话：常设的公开，不是个案的登记事项",
        "38": "附则",
    },
)
c = columns(AdministrativeCase)
i = columns(Inspection)

# 第九条第二款。清单只列交由乡镇、街道实施的事项，法律法规直接赋予的、受委托以委托机关名义行使的处罚权不在其内。
# 组建统一的队伍（第三款）不是个案的事
delegated_item_on_the_published_list = Requirement(
    cites=LAW.article(9, says="乡镇、街道实施的执法事项，应当列入县级政府向社会公布的目录清单"),
    when=c.enforcer_kind.is_in((OrganKind.STREET, OrganKind.TOWNSHIP)),
    unless=c.otherwise_empowered | c.entrusted | ~PUNISHED,
    moment=c.decided_on,
    that=c.item_delegated,
    sentence=("实施的事项应当在公布的清单内", "a delegated matter must be on the published list"),
    complying={"enforcer_kind": "街道办事处", "item_delegated": "是", "decided_on": "2024-05-06"},
    breaching={
        "enforcer_kind": "街道办事处", "item_delegated": "否", "otherwise_empowered": "否", "entrusted": "否",
        "penalised": "是", "decided_on": "2024-05-06",
    },
)

# 第十三条第三款。“原则上”，所以只是建议；不同机关的检查（第二款）是可以
inspected_in_one_visit = Requirement(
    cites=LAW.article(13, says="同一机关对同一对象实施多项行政检查的，原则上同时一次性开展"),
    when=i.several_inspections,
    moment=i.inspected_on,
    that=i.inspected_together,
    sentence=("应当同时一次性开展", "several inspections of one target should be one visit"),
    severity=Severity.ADVICE,
    complying={"several_inspections": "是", "inspected_together": "是", "inspected_on": "2024-05-06"},
    breaching={"several_inspections": "是", "inspected_together": "否", "inspected_on": "2024-05-06"},
)

# 第十四条。联合执法大多以检查的方式开展，所以读行政检查台账，在检查之日核对
plan_of_joint_enforcement = Requirement(
    cites=LAW.article(14, says="发起联合执法的机关应当制定工作方案，明确参与部门的分工"),
    when=i.joint_initiated,
    moment=i.inspected_on,
    that=i.joint_plan_made,
    sentence=("应当已制定联合执法工作方案", "the plan of the joint enforcement must have been made"),
    severity=Severity.FORMALITY,
    complying={"joint_initiated": "是", "joint_plan_made": "是", "inspected_on": "2024-05-06"},
    breaching={"joint_initiated": "是", "joint_plan_made": "否", "inspected_on": "2024-05-06"},
)

# 第十八条第二款。条文是“有权固定线索，并及时移交”，没有写“应当”，也没有日数，所以只是建议；
# 读行政检查台账，作出检查结果时核对
clue_outside_the_remit_handed_over = Requirement(
    cites=LAW.article(18, says="对发现的不属于职责范围的涉嫌违法行为，固定线索后及时移交有关机关"),
    when=i.clue_outside_remit,
    moment=i.concluded_on,
    that=i.clue_handed_over,
    sentence=("线索应当已移交有关机关", "a clue outside the remit must have been handed over"),
    severity=Severity.ADVICE,
    complying={"clue_outside_remit": "是", "clue_handed_over": "是", "concluded_on": "2024-05-06"},
    breaching={"clue_outside_remit": "是", "clue_handed_over": "否", "concluded_on": "2024-05-06"},
)

# 第二十条。三项制度之一的公示，由处罚法的规则核对。记录到结案为止
whole_process_recorded = Requirement(
    cites=LAW.article(20, letter="a", says="行政执法应当执行全过程记录制度"),
    moment=c.closed_on,
    that=c.fully_recorded,
    sentence=("全过程记录应当齐全", "the whole process must be on record"),
    severity=Severity.FORMALITY,
    complying={"fully_recorded": "是", "closed_on": "2024-06-03"},
    breaching={"fully_recorded": "否", "closed_on": "2024-06-03"},
)
# 何为重大执法决定由目录规定，登记表只载结论。审核在决定之前，同日的说不清先后
major_decision_reviewed = Precedence(
    cites=LAW.article(20, letter="b", says="重大行政执法决定应当执行法制审核制度"),
    when=c.is_major_decision,
    first=c.reviewed_on, done=c.reviewed, then=c.decided_on,
    strict=True,
    complying={"is_major_decision": "是", "reviewed_on": "2024-05-06", "decided_on": "2024-05-07"},
    breaching={"is_major_decision": "是", "reviewed_on": "2024-05-08", "decided_on": "2024-05-07"},
)

# 第二十一条第一款。投诉举报、专项任务的检查不是日常检查
drawn_at_random = Requirement(
    cites=LAW.article(21, letter="a", says="日常行政检查应当随机抽取对象、随机选派人员，特殊行业、重点领域除外"),
    when=i.daily_inspection,
    unless=i.special_field,
    moment=i.inspected_on,
    that=i.randomly_drawn,
    sentence=("检查对象和检查人员应当随机抽取", "target and officers must be drawn at random"),
    severity=Severity.FORMALITY,
    complying={"daily_inspection": "是", "randomly_drawn": "是", "inspected_on": "2024-05-06"},
    breaching={
        "daily_inspection": "是", "randomly_drawn": "否", "special_field": "否", "inspected_on": "2024-05-06",
    },
)
# “及时”没有日数，作出结果之后尚未公开的不能说已经违反，所以只是建议；空白不作为没有公开
result_of_random_inspection_published = Requirement(
    cites=LAW.article(21, letter="b", says="随机抽查的情况和查处结果应当向社会公开"),
    when=i.daily_inspection & i.randomly_drawn,
    moment=i.concluded_on,
    that=i.published_on.is_given(),
    sentence=("抽查结果应当已公开", "the result of the inspection must have been published"),
    severity=Severity.ADVICE,
    complying={
        "daily_inspection": "是", "randomly_drawn": "是", "concluded_on": "2024-05-06", "published_on": "2024-06-03",
    },
    breaching={"daily_inspection": "是", "randomly_drawn": "是", "concluded_on": "2024-05-06", "published_on": None},
)

# 第二十八条第一款。其他在编人员的资格五年有效（第二款），由持证人数读出
officers_hold_certificates = Threshold(
    cites=LAW.article(28, says="执法人员应当经资格考试合格，领取行政执法证件"),
    moment=c.decided_on,
    value=c.certified_officers, at_least=c.officers,
    complying={"decided_on": "2024-05-06", "officers": "2", "certified_officers": "2"},
    breaching={"decided_on": "2024-05-06", "officers": "2", "certified_officers": "1"},
)

# 第三十条第二款。本条没有写人数；辅助人员只是配合，所以不能充当法定的两名执法人员
auxiliaries_are_no_officers = Requirement(
    cites=LAW.article(30, letter="a", says="辅助人员只是配合执法人员工作，不是执法人员"),
    moment=c.decided_on,
    that=~c.auxiliaries_as_officers,
    sentence=("不应以辅助人员充当执法人员", "auxiliaries must not act as officers"),
    complying={"decided_on": "2024-05-06", "auxiliaries_as_officers": "否"},
    breaching={"decided_on": "2024-05-06", "auxiliaries_as_officers": "是"},
)
auxiliaries_directed = Requirement(
    cites=LAW.article(30, letter="b", says="辅助人员在执法机关及其执法人员的指挥和监督下工作"),
    when=c.auxiliaries_took_part,
    moment=c.decided_on,
    that=c.auxiliaries_directed,
    sentence=("应当在执法人员的指挥监督下工作", "auxiliaries must act under officers"),
    complying={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_directed": "是"},
    breaching={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_directed": "否"},
)
auxiliaries_only_assist = Requirement(
    cites=LAW.article(30, letter="c", says="辅助人员只从事宣传、信息采集、巡查、劝阻、送达等配合性工作"),
    when=c.auxiliaries_took_part,
    moment=c.decided_on,
    that=c.auxiliaries_only_assisted,
    sentence=("应当只从事配合性工作", "auxiliaries must only assist"),
    complying={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_only_assisted": "是"},
    breaching={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_only_assisted": "否"},
)
auxiliaries_examined = Requirement(
    cites=LAW.article(30, letter="d", says="辅助人员经培训考试合格后，可以配合执法"),
    when=c.auxiliaries_took_part,
    moment=c.decided_on,
    that=c.auxiliaries_examined,
    sentence=("应当已经培训考试合格", "auxiliaries must have passed their examination"),
    severity=Severity.FORMALITY,
    complying={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_examined": "是"},
    breaching={"decided_on": "2024-05-06", "auxiliaries_took_part": "是", "auxiliaries_examined": "否"},
)
