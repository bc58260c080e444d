"""行政强制法 (2011), chapter 4, section 1: how the organ itself enforces, articles 34 to 44."""

# fmt: off
from fazhi.laws.coercion_2011 import DEMOLITION, ENFORCEMENT, LAW, REMEDIES_LAPSE, SUBSTITUTE, c
from fazhi.records.penalty_words import ServiceMethod
from fazhi.rules import LeadTime, Precedence, Reading, Requirement, Severity

# 第五十二条：道路、河道等的遗洒物、障碍物需要立即清除的，决定立即代履行，不经催告
AT_ONCE = SUBSTITUTE & c.immediate
# 留置送达以当事人拒收为前提
DIRECT = (ServiceMethod.DIRECT, ServiceMethod.LEFT)

# 第三十四条
period_to_perform_over = LeadTime(
    cites=LAW.article(34, says="当事人在行政决定的履行期限内不履行义务的，才依照本章强制执行"),
    when=ENFORCEMENT,
    unless=AT_ONCE,
    first=c.perform_by_on, then=c.decided_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"kind": "强制拆除", "perform_by_on": "2024-05-06", "decided_on": "2024-05-07"},
    breaching={"kind": "强制拆除", "perform_by_on": "2024-05-06", "decided_on": "2024-05-06"},
)

# 第三十五条。立即强制执行决定（第三十七条第三款）在催告期间作出，也以催告为前提
demanded_before_decision = Precedence(
    cites=LAW.article(35, letter="a", says="作出强制执行决定前，应当事先书面催告当事人履行义务"),
    when=ENFORCEMENT,
    unless=AT_ONCE,
    first=c.demanded_on, done=c.demanded, then=c.decided_on,
    strict=True,
    complying={"kind": "强制拆除", "demanded_on": "2024-05-06", "decided_on": "2024-05-07"},
    breaching={"kind": "强制拆除", "demanded_on": "2024-05-08", "decided_on": "2024-05-07"},
)
demand_complete = Requirement(
    cites=LAW.article(35, letter="b", says="催告书应当载明履行期限、方式、陈述申辩权，涉及金钱的还有金额和给付方式"),
    when=ENFORCEMENT,
    moment=c.demanded_on,
    that=c.demand_complete,
    sentence=("催告书载明事项应当齐全", "the demand must state all it has to"),
    severity=Severity.FORMALITY,
    complying={"kind": "代履行", "demanded_on": "2024-05-06", "demand_complete": "是"},
    breaching={"kind": "代履行", "demanded_on": "2024-05-06", "demand_complete": "否"},
)

# 第三十六条
answer_reviewed = Requirement(
    cites=LAW.article(36, says="当事人对催告提出的事实、理由和证据，应当记录、复核"),
    when=ENFORCEMENT & c.demand_answered,
    moment=c.decided_on,
    that=c.answer_reviewed,
    sentence=("当事人的意见应当已记录、复核", "the party's answer must have been recorded and reviewed"),
    complying={"kind": "强制拆除", "decided_on": "2024-05-17", "demand_answered": "是", "answer_reviewed": "是"},
    breaching={"kind": "强制拆除", "decided_on": "2024-05-17", "demand_answered": "是", "answer_reviewed": "否"},
)

# 第三十七条第一款、第三款
period_of_demand_over = LeadTime(
    cites=LAW.article(37, letter="a", says="经催告逾期仍不履行的，才可以作出强制执行决定；有转移隐匿财物迹象的可以立即决定"),
    when=ENFORCEMENT,
    unless=c.hiding_assets | AT_ONCE,
    first=c.demand_until_on, then=c.decided_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={
        "kind": "强制拆除", "demanded_on": "2024-05-06", "demand_until_on": "2024-05-16", "decided_on": "2024-05-17",
    },
    breaching={
        "kind": "强制拆除", "demanded_on": "2024-05-06", "demand_until_on": "2024-05-16", "decided_on": "2024-05-16",
        "hiding_assets": "否",
    },
)
# 立即代履行也先作决定，但可以当场作出，常不另记日期
decided_before_enforcement = Precedence(
    cites=LAW.article(37, letter="b", says="作出强制执行决定之后，才可以强制执行"),
    when=ENFORCEMENT,
    unless=AT_ONCE,
    first=c.decided_on, then=c.enforced_on,
    complying={"kind": "强制拆除", "decided_on": "2024-05-17", "enforced_on": "2024-05-17"},
    breaching={"kind": "强制拆除", "decided_on": "2024-05-18", "enforced_on": "2024-05-17"},
)
# 第二款。立即代履行由第五十二条另行规定
decision_in_writing = Requirement(
    cites=LAW.article(37, letter="c", says="强制执行决定应当以书面形式作出"),
    when=ENFORCEMENT,
    unless=AT_ONCE,
    moment=c.decided_on,
    that=c.in_writing,
    sentence=("应当已制作书面强制执行决定", "the decision to enforce must have been made in writing"),
    complying={"kind": "强制拆除", "decided_on": "2024-05-17", "in_writing": "是"},
    breaching={"kind": "强制拆除", "decided_on": "2024-05-17", "in_writing": "否"},
)
# 代履行决定书的内容由第五十一条另行规定
decision_complete = Requirement(
    cites=LAW.article(37, letter="d", says="强制执行决定应当载明当事人、理由依据、方式和时间、救济途径和机关印章日期五项"),
    when=ENFORCEMENT & ~SUBSTITUTE,
    moment=c.decided_on,
    that=c.document_complete,
    sentence=("决定书载明事项应当齐全", "the decision must state all five items"),
    severity=Severity.FORMALITY,
    complying={"kind": "强制拆除", "decided_on": "2024-05-17", "document_complete": "是"},
    breaching={"kind": "强制拆除", "decided_on": "2024-05-17", "document_complete": "否"},
)

# 第三十八条。拒收或者无法直接送达的，依照民事诉讼法的其他方式
demand_served_directly = Requirement(
    cites=LAW.article(38, letter="a", says="催告书应当直接送达当事人，拒收或者无法直接送达的依照民事诉讼法送达"),
    when=ENFORCEMENT,
    unless=c.direct_service_failed,
    moment=c.demanded_on,
    that=c.demand_service.is_in(DIRECT),
    sentence=("催告书应当直接送达", "the demand must be served directly"),
    severity=Severity.FORMALITY,
    complying={"kind": "强制拆除", "demanded_on": "2024-05-06", "demand_service": "直接送达"},
    breaching={
        "kind": "强制拆除", "demanded_on": "2024-05-06", "demand_service": "邮寄送达", "direct_service_failed": "否",
    },
)
decision_served_directly = Requirement(
    cites=LAW.article(38, letter="b", says="强制执行决定书应当直接送达当事人，拒收或者无法直接送达的依照民事诉讼法送达"),
    when=ENFORCEMENT,
    unless=c.direct_service_failed,
    moment=c.decision_served_on,
    that=c.decision_service.is_in(DIRECT),
    sentence=("强制执行决定书应当直接送达", "the decision to enforce must be served directly"),
    severity=Severity.FORMALITY,
    complying={"kind": "强制拆除", "decision_served_on": "2024-05-17", "decision_service": "直接送达"},
    breaching={
        "kind": "强制拆除", "decision_served_on": "2024-05-17", "decision_service": "公告送达",
        "direct_service_failed": "否",
    },
)

# 第四十三条第一款。法定节假日不是所有休息日，普通的周六、周日和调休都不是，所以不由日期推出；夜间的钟点法律没有规定
not_on_a_statutory_holiday = Requirement(
    cites=LAW.article(43, letter="a", says="不得在法定节假日实施行政强制执行，情况紧急的除外"),
    when=ENFORCEMENT,
    unless=c.urgent | AT_ONCE,
    moment=c.enforced_on,
    that=~c.on_holiday,
    sentence=("不应在法定节假日实施", "it must not be carried out on a statutory holiday"),
    complying={"kind": "强制拆除", "enforced_on": "2024-09-30", "on_holiday": "否"},
    breaching={"kind": "强制拆除", "enforced_on": "2024-10-01", "on_holiday": "是", "urgent": "否"},
)
not_at_night = Requirement(
    cites=LAW.article(43, letter="b", says="不得在夜间实施行政强制执行，情况紧急的除外"),
    when=ENFORCEMENT,
    unless=c.urgent | AT_ONCE,
    moment=c.enforced_on,
    that=~c.at_night,
    sentence=("不应在夜间实施", "it must not be carried out at night"),
    complying={"kind": "强制拆除", "enforced_on": "2024-09-30", "at_night": "否"},
    breaching={"kind": "强制拆除", "enforced_on": "2024-09-30", "at_night": "是", "urgent": "否"},
)
# 第二款。紧急情况也不例外
no_utility_cut = Requirement(
    cites=LAW.article(43, letter="c", says="不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行"),
    when=ENFORCEMENT,
    moment=c.enforced_on,
    that=~c.utilities_cut,
    sentence=("不应以停水停电等方式迫使履行", "residents' utilities must not be cut to force performance"),
    complying={"kind": "强制拆除", "enforced_on": "2024-05-17", "utilities_cut": "否"},
    breaching={"kind": "强制拆除", "enforced_on": "2024-05-17", "utilities_cut": "是"},
)

# 第四十四条。公告在第三十五条至第三十七条的催告、决定之外
demolition_announced = Precedence(
    cites=LAW.article(44, letter="a", says="强制拆除违法建筑物等，应当事先公告，限期当事人自行拆除"),
    when=DEMOLITION,
    first=c.announced_on, done=c.announced, then=c.enforced_on,
    strict=True,
    complying={"kind": "强制拆除", "announced_on": "2024-05-06", "enforced_on": "2024-05-17"},
    breaching={"kind": "强制拆除", "announced": "否", "enforced_on": "2024-05-17"},
)
period_to_demolish_over = LeadTime(
    cites=LAW.article(44, letter="b", says="公告限期自行拆除，期满不拆除的才可以强制拆除"),
    when=DEMOLITION,
    first=c.demolish_by_on, then=c.enforced_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"kind": "强制拆除", "demolish_by_on": "2024-05-16", "enforced_on": "2024-05-17"},
    breaching={"kind": "强制拆除", "demolish_by_on": "2024-05-16", "enforced_on": "2024-05-16"},
)
# 两个期限都要等，以较长的六个月为准，末日依民事诉讼法顺延；复议诉讼最终维持的，不必等
demolition_waits_for_remedies = LeadTime(
    cites=LAW.article(44, letter="c", says="复议和诉讼的法定期限届满，当事人未申请、未起诉又不拆除的，才可以强制拆除"),
    when=DEMOLITION,
    unless=c.challenged & c.upheld_on.is_given() & (c.upheld_on <= c.enforced_on),
    first=REMEDIES_LAPSE, then=c.enforced_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"kind": "强制拆除", "order_served_on": "2025-04-03", "enforced_on": "2025-10-10"},
    breaching={"kind": "强制拆除", "order_served_on": "2025-04-03", "enforced_on": "2025-10-09", "challenged": "否"},
)
# 申请复议或者起诉的，本条的条件没有成就，期限届满也不能拆，要等最终维持
challenged_demolition_waits = Precedence(
    cites=LAW.article(44, letter="d", says="当事人在法定期限内申请复议或者起诉的，最终维持之前不得强制拆除"),
    when=DEMOLITION & c.challenged,
    first=c.upheld_on, then=c.enforced_on,
    complying={"kind": "强制拆除", "challenged": "是", "upheld_on": "2025-10-10", "enforced_on": "2025-10-10"},
    breaching={"kind": "强制拆除", "challenged": "是", "upheld_on": "2025-10-11", "enforced_on": "2025-10-10"},
)
