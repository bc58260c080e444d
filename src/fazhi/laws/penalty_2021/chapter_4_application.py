"""行政处罚法 (2021), chapter 4: jurisdiction and application, articles 22 to 38."""

# fmt: off
from fazhi.expr import first_given
from fazhi.law import OrganKind
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.records.penalty_words import Capacity
from fazhi.rules import Requirement, Severity, Threshold, Window
from fazhi.spans import Rollover

# 不予处罚的，有的登记决定日期，有的只结案
ENDED = first_given(c.decided_on, c.closed_on)
# 责任能力一栏空白的是没有特殊情形
UNDER_14 = c.capacity.is_given() & (c.capacity == Capacity.UNDER_14)

# 第二十四条。法律、法规直接赋予处罚权的（第十七条、第二十三条）、依第十八条第二款集中行使的、受委托处罚的，不靠赋权清单
item_on_the_delegated_list = Requirement(
    cites=LAW.article(24, says="街道、乡镇按照公布的决定交由其行使的范围实施行政处罚"),
    when=c.enforcer_kind.is_in((OrganKind.STREET, OrganKind.TOWNSHIP)),
    unless=c.otherwise_empowered | c.entrusted | ~PUNISHED,
    moment=c.decided_on,
    that=c.item_delegated,
    sentence=("事项应当在公布的赋权清单内", "the item must be on the published list of delegated items"),
    complying={"enforcer_kind": "街道办事处", "decided_on": "2024-05-06", "item_delegated": "是"},
    breaching={
        "enforcer_kind": "街道办事处", "decided_on": "2024-05-06", "item_delegated": "否",
        "otherwise_empowered": "否", "entrusted": "否", "penalised": "是",
    },
)

# 第二十八条第一款。责令改正不是处罚，没有责令不影响处罚的效力；已经改正的，没有什么可以责令
correction_ordered = Requirement(
    cites=LAW.article(28, letter="a", says="实施行政处罚时，应当责令当事人改正或者限期改正违法行为"),
    unless=c.correction_needless | c.corrected_in_time | ~PUNISHED,
    moment=c.decided_on,
    that=c.correction_ordered,
    sentence=("应当已责令改正", "the party must have been ordered to correct the violation"),
    severity=Severity.FORMALITY,
    complying={"decided_on": "2024-05-06", "correction_ordered": "是"},
    breaching={
        "decided_on": "2024-05-06", "correction_ordered": "否", "correction_needless": "否", "corrected_in_time": "否",
        "penalised": "是",
    },
)

# 第二十九条。已经被其他机关或者本机关的另一决定罚款的，可以给予其他种类的处罚，不能再罚款
no_second_fine = Threshold(
    cites=LAW.article(29, letter="a", says="对同一个违法行为，不得给予两次以上罚款的处罚"),
    when=c.already_fined,
    moment=c.decided_on,
    value=c.fine, at_most=0,
    complying={"already_fined": "是", "decided_on": "2024-05-06", "fine": "0"},
    breaching={"already_fined": "是", "decided_on": "2024-05-06", "fine": "0.01"},
)
higher_fine_applied = Requirement(
    cites=LAW.article(29, letter="b", says="同一行为违反多个应当罚款的规定的，按照罚款数额高的规定处罚"),
    when=c.several_norms,
    unless=~(c.fine > 0),
    moment=c.decided_on,
    that=c.higher_fine_applied,
    sentence=("应当按罚款数额高的规定处罚", "the rule with the higher fine must be applied"),
    complying={"several_norms": "是", "decided_on": "2024-05-06", "fine": "500", "higher_fine_applied": "是"},
    breaching={"several_norms": "是", "decided_on": "2024-05-06", "fine": "500", "higher_fine_applied": "否"},
)

# 第三十条。按违法时的年龄。已满十四周岁的从轻、减轻，是否已经从轻属于裁量，不核对
child_not_punished = Requirement(
    cites=LAW.article(30, letter="a", says="不满十四周岁的未成年人有违法行为的，不予行政处罚"),
    when=UNDER_14,
    moment=c.decided_on,
    that=~PUNISHED,
    sentence=("应当不予处罚", "there must be no penalty"),
    complying={"capacity": "不满十四周岁", "decided_on": "2024-05-06", "penalised": "否", "fine": None},
    breaching={"capacity": "不满十四周岁", "decided_on": "2024-05-06", "penalised": "是"},
)

# 第三十三条第一款。三项条件缺一不可
minor_violation_not_punished = Requirement(
    cites=LAW.article(33, letter="a", says="违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚"),
    when=c.is_minor & c.corrected_in_time & c.harmless,
    moment=c.decided_on,
    that=~PUNISHED,
    sentence=("应当不予处罚", "there must be no penalty"),
    complying={
        "is_minor": "是", "corrected_in_time": "是", "harmless": "是", "decided_on": "2024-05-06",
        "penalised": "否", "fine": None,
    },
    breaching={
        "is_minor": "是", "corrected_in_time": "是", "harmless": "是", "decided_on": "2024-05-06", "penalised": "是",
    },
)
# 首违是“可以”不罚，处罚并不违法；可以不罚而罚的，宜看得出考虑过，法律没有要求写明，所以只是建议
first_offence_weighed = Requirement(
    cites=LAW.article(33, letter="b", says="初次违法且危害后果轻微并及时改正的，可以不予行政处罚"),
    when=c.first_offence & c.slightly_harmful & c.corrected_in_time,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.leniency_weighed,
    sentence=("宜说明是否首违不罚的理由", "it should say why a first offence is punished"),
    severity=Severity.ADVICE,
    complying={
        "first_offence": "是", "slightly_harmful": "是", "corrected_in_time": "是", "decided_on": "2024-05-06",
        "leniency_weighed": "是",
    },
    breaching={
        "first_offence": "是", "slightly_harmful": "是", "corrected_in_time": "是", "decided_on": "2024-05-06",
        "leniency_weighed": "否", "penalised": "是",
    },
)
# 第三款。违法事实不能成立的没有什么可以教育，所以只核对违法而依法不予处罚的
educated_when_not_punished = Requirement(
    cites=LAW.article(33, letter="d", says="对违法行为依法不予行政处罚的，应当对当事人进行教育"),
    when=c.excused,
    moment=ENDED,
    that=c.educated,
    sentence=("应当已进行教育", "the party must have been educated"),
    severity=Severity.FORMALITY,
    complying={"excused": "是", "decided_on": "2024-05-06", "educated": "是"},
    breaching={"excused": "是", "decided_on": None, "closed_on": "2024-05-06", "educated": "否"},
)

# 第三十四条。制定是“可以”，制定了就要公布
discretion_standard_published = Requirement(
    cites=LAW.article(34, says="行政处罚裁量基准应当向社会公布"),
    when=c.discretion_standard_used,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.discretion_standard_published,
    sentence=("适用的裁量基准应当已公布", "the standard of discretion must have been published"),
    severity=Severity.FORMALITY,
    complying={"discretion_standard_used": "是", "decided_on": "2024-05-06", "discretion_standard_published": "是"},
    breaching={
        "discretion_standard_used": "是", "decided_on": "2024-05-06", "discretion_standard_published": "否",
        "penalised": "是",
    },
)

# 第三十六条。期限止于发现，不是止于决定；没有人“应当发现”，所以不是期限未到的待办事项
discovered_within_two_years = Window(
    cites=LAW.article(36, says="违法行为终了之日起二年内未被发现的，不再给予处罚；涉及生命健康、金融安全且有危害后果的为五年"),
    when=PUNISHED,
    unless=c.endangers_safety,
    moment=c.decided_on,
    event=c.discovered_on, after=c.violation_ended_on, within=LAW.years(2),
    rollover=Rollover.NEVER,
    severity=Severity.MANDATORY,
    complying={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-01", "decided_on": "2024-05-06",
        "penalised": "是",
    },
    breaching={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-02", "decided_on": "2024-05-06",
        "penalised": "是", "endangers_safety": "否",
    },
)
# 五年的两项条件在同一栏中：涉及生命健康、金融安全，并且有危害后果；2020年2月29日加五年没有对应日，止于月末
discovered_within_five_years = Window(
    cites=LAW.article(36, letter="b", says="涉及公民生命健康安全、金融安全且有危害后果的，五年内未被发现的不再处罚"),
    when=PUNISHED & c.endangers_safety,
    moment=c.decided_on,
    event=c.discovered_on, after=c.violation_ended_on, within=LAW.years(5),
    rollover=Rollover.NEVER,
    severity=Severity.MANDATORY,
    complying={
        "violation_ended_on": "2020-02-29", "discovered_on": "2025-02-28", "decided_on": "2025-04-07",
        "penalised": "是", "endangers_safety": "是",
    },
    breaching={
        "violation_ended_on": "2020-02-29", "discovered_on": "2025-03-01", "decided_on": "2025-04-07",
        "penalised": "是", "endangers_safety": "是",
    },
)

# 第三十七条。这是实体法的从旧兼从轻；程序按步骤发生时的法律
lighter_law_applied = Requirement(
    cites=LAW.article(37, letter="a", says="作出决定时新的规定处罚较轻或者不认为违法的，适用新的规定"),
    when=c.newer_law_lighter,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.newer_law_applied,
    sentence=("应当适用新规定", "the newer law must be applied"),
    complying={"newer_law_lighter": "是", "newer_law_applied": "是", "decided_on": "2024-05-06"},
    breaching={
        "newer_law_lighter": "是", "newer_law_applied": "否", "decided_on": "2024-05-06", "penalised": "是",
    },
)
heavier_law_not_applied = Requirement(
    cites=LAW.article(37, letter="b", says="适用违法行为发生时的规定，违法之后的新规定不较轻的不适用"),
    when=c.newer_law_applied,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.newer_law_lighter,
    sentence=("不应适用较重的新规定", "a newer law that is not lighter must not be applied"),
    complying={"newer_law_lighter": "是", "newer_law_applied": "是", "decided_on": "2024-05-06"},
    breaching={
        "newer_law_lighter": "否", "newer_law_applied": "是", "decided_on": "2024-05-06", "penalised": "是",
    },
)
