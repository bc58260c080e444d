"""最高人民法院关于适用行政诉讼法的解释 (法释〔2018〕1号): how the litigation law is carried out."""

# fmt: off
from datetime import date

from fazhi.expr import Seen
from fazhi.law import Statute
from fazhi.laws.litigation_2017 import ABSENCE_EXCUSED, FIRST, OTHER_START, OWN_LIMIT, SIMPLE, s
from fazhi.records.litigation import ClaimKind
from fazhi.rules import Deadline, Duty, Requirement, Severity, Window
from fazhi.spans import Rollover

LAW = Statute(
    key="litigation-interpretation-2018",
    zh="最高人民法院关于适用行政诉讼法的解释",
    en="Supreme People's Court's Interpretation on the Administrative Litigation Law (2018)",
    in_force=date(2018, 2, 8),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_STATUTE,
    rollover_in=48,
    source="法释〔2018〕1号，2017年11月13日最高人民法院审判委员会第1726次会议通过，最高人民法院公布",
    checked="2026-11-25",
    articles=163,
    properties={
        "48": "期间开始之日不计算，末日是节假日的顺延，在途时间不计算",
        "49": "立案期限自补正或者转交后收到的次日起算：起诉状经补正或者转交的不核对",
        "50": "审理期限自立案之日至裁判宣告之日，公告、鉴定、调解、中止和管辖异议的期间不计算：不计入审限天数",
        "96": "期限、通知和送达轻微违法只确认违法：所以超期、形式与必经步骤分为不同的严重程度",
    },
    leaves_out={
        "1-9": "受案范围与管辖：属于法律判断",
        "10": "管辖异议：由人民法院审查",
        "11": "再次提出管辖异议的不予审查：是后果，不是步骤",
        "12-30": "诉讼参加人：谁是原告、被告和第三人属于法律判断",
        "31": "授权委托书：在案卷中核对，工作人员的由第一百三十一条的规则核对",
        "32": "代理人的证明：由人民法院审查",
        "33": "推荐公民代理：由人民法院审查",
        "35": "原告的举证：由人民法院决定是否准许",
        "36-45": "证据的延长、调取、质证与认定：属于实体判断，被告延期举证由第三十四条的规则核对",
        "47": "损失的举证与鉴定：属于实体判断",
        "51-52": "送达地址与送达：由人民法院记录",
        "53-55": "立案审查：七日的期限由行政诉讼法第五十一条的规则核对",
        "57-63": "复议与起诉的衔接、撤诉后再起诉：由人民法院在立案时审查，登记表不载前案",
        "65": "不知道行为内容的：起诉期限由行政诉讼法第四十六条的规则核对",
        "67-70": "起诉条件与诉讼请求：由人民法院审查",
        "71": "传唤：人民法院的送达，本机关的登记表不载",
        "72-80": "延期、合并、回避、保全与缺席：由人民法院决定，日期登记表不载",
        "82-89": "恶意诉讼、罚款拘留、调解、中止与终结：由人民法院决定，中止的天数由审限规则扣除",
        "90": "重新作出的行为：由行政诉讼法第七十一条的规则读取",
        "91-95": "判决种类：属于实体判断",
        "97-103": "赔偿、无效、裁定种类与简易程序：属于实体判断，或者由人民法院决定",
        "105": "转为普通程序：人民法院内部事项",
        "106-107": "重复起诉与上诉人：属于法律判断",
        "109": "二审的处理：由人民法院决定",
        "112-127": "再审的审查与审理：再审申请的立案日期由人民法院登记",
        "130": "相应的工作人员：由2020年出庭应诉规定第十条的规则核对",
        "131": "授权委托书和证明：由人民法院审查，负责人的证明由出庭应诉规定第六条、第九条的规则核对",
        "132": "裁判文书载明未出庭：由人民法院记载",
        "133-136": "复议机关作共同被告：属于法律判断，共同举证由行政诉讼法第三十四条的规则读取",
        "137": "一并审理民事争议：由原告提出，人民法院决定",
        "138-145": "一并审理民事争议与规范性文件审查的管辖：由人民法院决定",
        "146": "附带审查规范性文件：由原告提出，人民法院决定",
        "147-148": "规范性文件的审查：由人民法院决定",
        "150-152": "备案、再审与申请执行：由人民法院办理",
        "153": "申请强制执行：由原告决定",
        "154-161": "执行法院与非诉执行：由行政强制的登记表核对",
        "162-163": "附则",
    },
)

# 第三十四条。逾期的视为没有证据，所以不只是超期
deferral_asked_within_15_days = Window(
    cites=LAW.article(34, letter="a", says="申请延期提供证据的，在收到起诉状副本之日起十五日内提出"),
    when=FIRST,
    event=s.deferral_asked_on, after=s.complaint_received_on, within=LAW.days(15),
    severity=Severity.MANDATORY,
    complying={"instance": "一审", "complaint_received_on": "2024-01-25", "deferral_asked_on": "2024-02-09"},
    breaching={"instance": "一审", "complaint_received_on": "2024-01-25", "deferral_asked_on": "2024-02-10"},
)
deferral_asked_in_writing = Requirement(
    cites=LAW.article(34, letter="b", says="申请延期提供证据应当以书面方式提出"),
    moment=s.deferral_asked_on,
    that=s.deferral_asked_in_writing,
    sentence=("应当书面申请", "it must be asked for in writing"),
    severity=Severity.FORMALITY,
    complying={"deferral_asked_on": "2024-02-09", "deferral_asked_in_writing": "是"},
    breaching={"deferral_asked_on": "2024-02-09", "deferral_asked_in_writing": "否"},
)
deferred_evidence_within_15_days = Deadline(
    cites=LAW.article(34, letter="c", says="准许延期的，在正当事由消除后十五日内提供证据"),
    when=FIRST & s.evidence_deferred,
    event=s.evidence_submitted_on, after=s.deferral_ended_on, within=LAW.days(15),
    severity=Severity.MANDATORY,
    complying={
        "instance": "一审", "evidence_deferred": "是", "deferral_ended_on": "2024-09-20",
        "evidence_submitted_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "evidence_deferred": "是", "deferral_ended_on": "2024-09-20",
        "evidence_submitted_on": "2024-10-09",
    },
)

# 第四十六条第二款。拒不提交的，可以推定原告的主张成立
evidence_produced_as_ordered = Requirement(
    cites=LAW.article(46, says="人民法院责令提交证据的，行政机关无正当理由不得拒不提交"),
    moment=s.production_ordered_on,
    that=s.production_obeyed,
    sentence=("应当按责令提交证据", "the evidence must be produced as ordered"),
    complying={"production_ordered_on": "2024-05-06", "production_obeyed": "是"},
    breaching={"production_ordered_on": "2024-05-06", "production_obeyed": "否"},
)

# 第五十六条第一款
reconsideration_comes_first = Requirement(
    cites=LAW.article(56, says="复议前置的案件，未申请复议直接起诉的不予立案"),
    when=FIRST & s.reconsideration_required,
    moment=s.sued_on,
    that=s.reconsidered,
    sentence=("应当先申请复议", "reconsideration must have been applied for first"),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "reconsideration_required": "是", "sued_on": "2024-05-06", "reconsidered": "是"},
    breaching={"instance": "一审", "reconsideration_required": "是", "sued_on": "2024-05-06", "reconsidered": "否"},
)

# 第六十四条。自知道起诉期限起算的较短期限登记表不载，只核对一年的上限；本解释施行前知道的，按当时的二年
sued_within_1_year_untold = Window(
    cites=LAW.article(64, letter="a", says="行为未告知起诉期限的，自知道行为内容之日起最长不超过一年"),
    when=FIRST & ~s.time_to_sue_told & ~s.reconsidered,
    unless=s.delay_excused | OTHER_START,
    moment=s.act_known_on,
    event=s.sued_on, after=s.act_known_on, within=LAW.years(1),
    duty_of=Duty.PARTY,
    complying={
        "instance": "一审", "time_to_sue_told": "否", "reconsidered": "否", "act_known_on": "2023-10-06",
        "sued_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "time_to_sue_told": "否", "reconsidered": "否", "act_known_on": "2023-10-06",
        "sued_on": "2024-10-09",
        "delay_excused": "否", "claim": "撤销或者变更",
    },
)
sued_within_1_year_of_decision_untold = Window(
    cites=LAW.article(64, letter="b", says="复议决定未告知起诉期限的，自知道决定内容之日起最长不超过一年"),
    when=FIRST & ~s.time_to_sue_told & (s.reconsidered | Seen(s.reconsideration_received_on)),
    unless=s.delay_excused | OWN_LIMIT,
    moment=s.reconsideration_received_on,
    event=s.sued_on, after=s.reconsideration_received_on, within=LAW.years(1),
    duty_of=Duty.PARTY,
    complying={
        "instance": "一审", "time_to_sue_told": "否", "reconsideration_received_on": "2023-10-06", "sued_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "time_to_sue_told": "否", "reconsideration_received_on": "2023-10-06", "sued_on": "2024-10-09",
        "delay_excused": "否", "claim": "撤销或者变更",
    },
)

# 第六十六条。已经答复或者拒绝的，自知道答复起另算
sued_within_6_months_of_inaction = Window(
    cites=LAW.article(66, says="诉不履行法定职责的，在履行期限届满之日起六个月内提出"),
    when=FIRST & (s.claim == ClaimKind.PERFORM),
    unless=s.delay_excused | s.duty_performed_on.is_given(),
    event=s.sued_on, after=s.duty_due_on, within=LAW.months(6),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "claim": "履行法定职责", "duty_due_on": "2024-04-06", "sued_on": "2024-10-08"},
    breaching={
        "instance": "一审", "claim": "履行法定职责", "duty_due_on": "2024-04-06", "sued_on": "2024-10-09",
        "duty_performed_on": None, "delay_excused": "否",
    },
)

# 第八十一条第一款。没有日数；起诉之前、一审裁判之后的改变不在此列
court_told_of_changed_act = Requirement(
    cites=LAW.article(81, says="被告在一审期间改变被诉行政行为的，应当书面告知人民法院"),
    when=FIRST,
    unless=(s.judged_on.is_given() & (s.act_changed_on > s.judged_on))
    | (s.filed_on.is_given() & (s.act_changed_on < s.filed_on)),
    moment=s.act_changed_on,
    that=s.change_told,
    sentence=("应当书面告知人民法院", "the court must be told in writing"),
    severity=Severity.FORMALITY,
    complying={"instance": "一审", "act_changed_on": "2024-05-06", "change_told": "是"},
    breaching={
        "instance": "一审", "filed_on": "2024-05-06", "act_changed_on": "2024-05-06", "change_told": "否",
        "judged_on": None,
    },
)

# 第一百零四条第一款。期限由人民法院确定或者当事人协商，所以读举证期限届满日期
evidence_in_simple_procedure = Deadline(
    cites=LAW.article(104, says="简易程序的举证期限由人民法院确定或者准许，当事人在期限内举证"),
    when=FIRST & SIMPLE,
    unless=s.evidence_deferred,
    moment=s.complaint_received_on,
    event=s.evidence_submitted_on, by=s.evidence_due_on + LAW.days(0),
    severity=Severity.MANDATORY,
    complying={
        "instance": "一审", "procedure": "简易程序", "complaint_received_on": "2024-09-20",
        "evidence_due_on": "2024-10-04", "evidence_submitted_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "procedure": "简易程序", "complaint_received_on": "2024-09-20",
        "evidence_due_on": "2024-10-04", "evidence_submitted_on": "2024-10-09", "evidence_deferred": "否",
    },
)

# 第一百零八条第二款。不提出答辩状的，不影响审理
appeal_answered_within_15_days = Deadline(
    cites=LAW.article(108, says="对方当事人在收到上诉状副本之日起十五日内提出答辩状"),
    event=s.appeal_answered_on, after=s.appeal_copy_received_on, within=LAW.days(15),
    severity=Severity.FORMALITY,
    complying={"appeal_copy_received_on": "2024-09-20", "appeal_answered_on": "2024-10-08"},
    breaching={"appeal_copy_received_on": "2024-09-20", "appeal_answered_on": "2024-10-09"},
)

# 第一百一十条。新证据、伪造证据、据以裁判的文书被撤销和枉法裁判的，自知道之日起另算
retrial_asked_within_6_months = Window(
    cites=LAW.article(110, says="申请再审应当在裁判发生法律效力后六个月内提出"),
    unless=s.retrial_on_new_grounds,
    event=s.retrial_asked_on, after=s.effective_on, within=LAW.months(6),
    complying={"effective_on": "2024-04-06", "retrial_asked_on": "2024-10-08"},
    breaching={"effective_on": "2024-04-06", "retrial_asked_on": "2024-10-09", "retrial_on_new_grounds": "否"},
)

# 第一百一十一条。没有规定不提交的后果
retrial_opinion_within_15_days = Deadline(
    cites=LAW.article(111, says="对方当事人自收到再审申请书副本之日起十五日内提交书面意见"),
    event=s.retrial_opinion_on, after=s.retrial_copy_received_on, within=LAW.days(15),
    severity=Severity.FORMALITY,
    complying={"retrial_copy_received_on": "2024-09-20", "retrial_opinion_on": "2024-10-08"},
    breaching={"retrial_copy_received_on": "2024-09-20", "retrial_opinion_on": "2024-10-09"},
)

# 第一百二十八条第二款。负责人或者工作人员有一人出庭即可
not_only_a_lawyer = Requirement(
    cites=LAW.article(128, says="负责人不能出庭的委托相应的工作人员出庭，不得仅委托律师"),
    when=s.lawyer_appeared,
    moment=s.heard_on,
    that=s.officer_appeared | s.staff_appeared,
    sentence=("不得仅由律师出庭", "not only a lawyer may appear"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "lawyer_appeared": "是", "officer_appeared": "否", "staff_appeared": "是"},
    breaching={"heard_on": "2024-05-06", "lawyer_appeared": "是", "officer_appeared": "否", "staff_appeared": "否"},
)

# 第一百二十九条第一款。第三款的情况说明由2020年出庭应诉规定第九条的规则核对
officer_appears_where_it_matters = Requirement(
    cites=LAW.article(129, says="重大、社会关注、群体性案件和法院书面建议出庭的案件，负责人应当出庭"),
    when=s.sensitive_case | s.officer_called | Seen(s.officer_called_on),
    unless=ABSENCE_EXCUSED,
    moment=s.heard_on,
    that=s.officer_appeared,
    sentence=("负责人应当出庭", "the responsible officer must appear in court"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "sensitive_case": "是", "officer_appeared": "是"},
    breaching={
        "heard_on": "2024-05-06", "sensitive_case": "是", "officer_appeared": "否", "absence_reason": "无正当理由",
    },
)

# 第一百四十九条。只有针对规范性文件的司法建议才有六十日的期限
suggestion_answered_within_60_days = Deadline(
    cites=LAW.article(149, says="自收到关于规范性文件的司法建议之日起六十日内书面答复"),
    when=s.suggestion_on_document,
    event=s.suggestion_answered_on, after=s.suggestion_received_on, within=LAW.days(60),
    complying={
        "suggestion_on_document": "是", "suggestion_received_on": "2024-08-05", "suggestion_answered_on": "2024-10-08",
    },
    breaching={
        "suggestion_on_document": "是", "suggestion_received_on": "2024-08-05", "suggestion_answered_on": "2024-10-09",
    },
)
