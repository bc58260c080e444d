"""重大行政决策程序暂行条例 (2019), chapter 2: how a draft is made, articles 10 to 24."""

# fmt: off
from fazhi.expr import Seen
from fazhi.laws.major_decisions_2019 import DECIDED, EXPERTS_HEARD, LAW, PUBLIC_HEARD, RISK_ASSESSED, c
from fazhi.rules import LeadTime, Precedence, Presence, Reading, Requirement, Severity

# 第十条。针对各方面提出的建议；上级部署的事项没有建议可以论证，登记表不载来源，所以只是建议
proposal_studied = Requirement(
    cites=LAW.article(10, says="决策事项建议经研究论证后，报请决策机关决定是否启动程序"),
    moment=c.started_on,
    that=c.proposal_studied,
    sentence=("启动前应当已对建议研究论证", "the proposal must have been studied before the start"),
    severity=Severity.ADVICE,
    complying={"proposal_studied": "是", "started_on": "2024-09-02"},
    breaching={"proposal_studied": "否", "started_on": "2024-09-02"},
)

# 第十一条
unit_in_charge_named = Presence(
    cites=LAW.article(11, letter="a", says="决定启动决策程序的，应当明确决策承办单位"),
    column=c.unit, once=c.started_on,
    severity=Severity.FORMALITY,
    complying={"unit": "公共服务办公室", "started_on": "2024-05-06"},
    breaching={"unit": None, "started_on": "2024-05-06"},
)
lead_unit_named = Presence(
    cites=LAW.article(11, letter="b", says="需要两个以上单位承办的，应当明确牵头的承办单位"),
    when=c.several_units,
    column=c.lead_unit, once=c.started_on,
    severity=Severity.FORMALITY,
    complying={"several_units": "是", "lead_unit": "公共服务办公室", "started_on": "2024-05-06"},
    breaching={"several_units": "是", "lead_unit": None, "started_on": "2024-05-06"},
)

# 第十三条
other_units_consulted = Requirement(
    cites=LAW.article(13, says="涉及所属部门、下一级政府等单位的职责或者关系紧密的，承办单位应当与其充分协商"),
    when=c.concerns_other_units,
    moment=DECIDED,
    that=c.units_consulted,
    sentence=("应当已征求有关单位意见", "the units concerned must have been consulted"),
    complying={"concerns_other_units": "是", "units_consulted": "是", "decided_on": "2024-09-02"},
    breaching={"concerns_other_units": "是", "units_consulted": "否", "decided_on": "2024-09-02"},
)
disagreement_reported = Requirement(
    cites=LAW.article(13, letter="b", says="不能取得一致意见的，应当向决策机关说明争议的主要问题和各方意见"),
    when=c.units_disagree,
    moment=DECIDED,
    that=c.disagreement_reported,
    sentence=("应当已向决策机关说明争议", "the disagreement must have been reported"),
    complying={"units_disagree": "是", "disagreement_reported": "是", "decided_on": "2024-09-02"},
    breaching={"units_disagree": "是", "disagreement_reported": "否", "decided_on": "2024-09-02"},
)

# 第十四条。方式不限，公开征求意见和听证会都算；没有别的记载，单凭“否”还不能说没有征求过
public_heard = Requirement(
    cites=LAW.article(14, says="除依法不予公开的以外，应当以便于公众参与的方式充分听取意见"),
    unless=c.not_public,
    moment=DECIDED,
    that=PUBLIC_HEARD,
    sentence=("应当已听取公众意见", "the public must have been heard"),
    complying={"public_heard": "是", "decided_on": "2024-09-02"},
    breaching={
        "public_heard": "否", "comment_from_on": None, "hearing_held_on": None, "not_public": "否",
        "decided_on": "2024-09-02",
    },
)
# 第三款没有重复第一款的例外；依法不予公开的，不因没有沟通而作为违反
groups_consulted = Requirement(
    cites=LAW.article(14, letter="b", says="涉及特定群体利益的，应当与相关团体、组织和群众代表沟通协商"),
    when=c.concerns_groups,
    unless=c.not_public,
    moment=DECIDED,
    that=c.groups_consulted,
    sentence=("应当已与相关群体沟通协商", "the groups concerned must have been consulted"),
    complying={"concerns_groups": "是", "groups_consulted": "是", "decided_on": "2024-09-02"},
    breaching={"concerns_groups": "是", "groups_consulted": "否", "not_public": "否", "decided_on": "2024-09-02"},
)

# 第十五条第一款。“一般”，且缩短期限的可以说明，所以只是建议；征求意见期间就看得出，不等截止
comments_for_30_days = LeadTime(
    cites=LAW.article(15, says="公开征求意见的期限一般不少于三十日，需要缩短的在公开时说明"),
    unless=c.shortening_explained,
    moment=c.comment_from_on,
    first=c.comment_from_on, then=c.comment_until_on, at_least=LAW.days(30),
    reading=Reading.DAY_N,
    severity=Severity.ADVICE,
    complying={"comment_from_on": "2024-05-06", "comment_until_on": "2024-06-05"},
    breaching={"comment_from_on": "2024-05-06", "comment_until_on": "2024-06-04", "shortening_explained": "否"},
)
# 公布草案和说明、写明方式和期限，都是公开征求意见本身的内容，从开始征求意见起核对
draft_published = Requirement(
    cites=LAW.article(15, letter="b", says="公开征求意见的，应当公布决策草案及其说明等材料"),
    moment=c.comment_from_on,
    that=c.draft_published,
    sentence=("应当已公布草案及其说明", "the draft and its explanation must have been published"),
    complying={"draft_published": "是", "comment_from_on": "2024-09-02"},
    breaching={"draft_published": "否", "comment_from_on": "2024-09-02"},
)
comment_terms_stated = Requirement(
    cites=LAW.article(15, letter="c", says="公开征求意见的，应当明确提出意见的方式和期限"),
    moment=c.comment_from_on,
    that=c.comment_terms_stated,
    sentence=("应当已明确提出意见的方式和期限", "the manner and period of comments must have been stated"),
    severity=Severity.FORMALITY,
    complying={"comment_terms_stated": "是", "comment_from_on": "2024-09-02"},
    breaching={"comment_terms_stated": "否", "comment_from_on": "2024-09-02"},
)

# 第十六条第三款。“7日前”有两种读法：满第七日即可，或者中间要有七个整日；只满第七日的是有争议
hearing_papers_7_days_before = LeadTime(
    cites=LAW.article(16, says="听证会材料应当在召开听证会七日前送达听证参加人"),
    first=c.hearing_papers_on, then=c.hearing_held_on, at_least=LAW.days(7),
    reading=Reading.EITHER,
    severity=Severity.LATE,
    complying={"hearing_papers_on": "2024-05-06", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_papers_on": "2024-05-06", "hearing_held_on": "2024-05-12"},
)
# 第二款。“提前”没有日数：当天公布的，先后不明
hearing_announced_before = Precedence(
    cites=LAW.article(16, letter="b", says="听证会应当提前公布草案及其说明等材料，明确时间、地点"),
    first=c.hearing_announced_on, done=c.hearing_announced, then=c.hearing_held_on,
    strict=True,
    severity=Severity.FORMALITY,
    complying={"hearing_announced_on": "2024-05-13", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_announced_on": "2024-05-15", "hearing_held_on": "2024-05-14"},
)
selection_rules_published = Requirement(
    cites=LAW.article(16, letter="c", says="需要遴选听证参加人的，应当提前公布遴选办法"),
    when=c.hearing_selection,
    moment=c.hearing_held_on,
    that=c.selection_rules_published,
    sentence=("应当已公布遴选办法", "the rules of selection must have been published"),
    severity=Severity.FORMALITY,
    complying={"hearing_selection": "是", "selection_rules_published": "是", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_selection": "是", "selection_rules_published": "否", "hearing_held_on": "2024-05-14"},
)
# 名单一句写在需要遴选的一款里：没有遴选的，没有公布名单不作为违反
participants_published = Requirement(
    cites=LAW.article(16, letter="d", says="听证参加人名单应当提前向社会公布"),
    unless=~c.hearing_selection,
    moment=c.hearing_held_on,
    that=c.participants_published,
    sentence=("应当已公布听证参加人名单", "the list of participants must have been published"),
    severity=Severity.FORMALITY,
    complying={"participants_published": "是", "hearing_held_on": "2024-05-14"},
    breaching={"participants_published": "否", "hearing_selection": "是", "hearing_held_on": "2024-05-14"},
)

# 第十七条。依法不予公开的事项本不必听取公众意见，听证不公开的不作为违反
hearing_in_public = Requirement(
    cites=LAW.article(17, letter="a", says="听证会应当公开举行"),
    unless=c.not_public,
    moment=c.hearing_held_on,
    that=c.hearing_public,
    sentence=("听证会应当公开举行", "the hearing must be held in public"),
    complying={"hearing_public": "是", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_public": "否", "not_public": "否", "hearing_held_on": "2024-05-14"},
)
hearing_record_signed = Requirement(
    cites=LAW.article(17, letter="b", says="听证参加人应当确认听证会记录并签字"),
    moment=c.hearing_held_on,
    that=c.hearing_record_signed,
    sentence=("听证会记录应当已由参加人签字", "the record must have been signed by the participants"),
    severity=Severity.FORMALITY,
    complying={"hearing_record_signed": "是", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_record_signed": "否", "hearing_held_on": "2024-05-14"},
)

# 第十八条。没有人提出意见的，没有意见可以研究；是否充分采纳属于实体判断
opinions_studied = Requirement(
    cites=LAW.article(18, letter="a", says="对社会各方面提出的意见，应当归纳整理、研究论证"),
    when=PUBLIC_HEARD,
    unless=c.opinions_received == 0,
    moment=DECIDED,
    that=c.opinions_studied,
    sentence=("公众意见应当已研究论证", "the opinions of the public must have been studied"),
    complying={"public_heard": "是", "opinions_studied": "是", "decided_on": "2024-09-02"},
    breaching={"public_heard": "是", "opinions_received": "1", "opinions_studied": "否", "decided_on": "2024-09-02"},
)
# 条文没有写先后：征求意见截止之前作出的，不可能已经研究全部意见；截止当日作出的不算早
comments_closed_before_decision = Precedence(
    cites=LAW.article(18, letter="b", says="对社会各方面提出的意见，应当研究论证，采纳合理意见，完善草案"),
    when=c.comment_from_on.is_given(),
    first=c.comment_until_on, then=DECIDED,
    complying={"comment_from_on": "2024-05-06", "comment_until_on": "2024-06-05", "decided_on": "2024-06-05"},
    breaching={"comment_from_on": "2024-05-06", "comment_until_on": "2024-06-05", "decided_on": "2024-06-04"},
)

# 第十九条第一款。何为专业性、技术性较强，登记表只载结论
experts_heard = Requirement(
    cites=LAW.article(19, says="专业性、技术性较强的事项，应当组织专家、专业机构论证"),
    when=c.is_technical,
    moment=DECIDED,
    that=EXPERTS_HEARD & ~(Seen(c.experts_heard_on) & (c.experts_heard_on > DECIDED)),
    sentence=("应当已组织专家论证，且不晚于作出决策", "experts must have been heard, not after the decision"),
    complying={"is_technical": "是", "experts_heard_on": "2024-09-02", "decided_on": "2024-09-02"},
    breaching={"is_technical": "是", "experts_heard_on": "2024-09-03", "decided_on": "2024-09-02"},
)
# 第二款。署名盖章的是专家，收下意见的承办单位应当核对
expert_opinion_signed = Requirement(
    cites=LAW.article(19, letter="b", says="专家、专业机构提供书面论证意见的，应当署名、盖章"),
    when=c.expert_opinion_written,
    moment=DECIDED,
    that=c.expert_opinion_signed,
    sentence=("书面论证意见应当已署名盖章", "the written opinion must be signed"),
    severity=Severity.FORMALITY,
    complying={"expert_opinion_written": "是", "expert_opinion_signed": "是", "decided_on": "2024-09-02"},
    breaching={"expert_opinion_written": "是", "expert_opinion_signed": "否", "decided_on": "2024-09-02"},
)

# 第二十条
experts_not_interested = Requirement(
    cites=LAW.article(20, says="不得选择与决策事项有直接利害关系的专家、专业机构"),
    when=EXPERTS_HEARD,
    moment=DECIDED,
    that=~c.experts_interested,
    sentence=("专家与事项应当没有直接利害关系", "the experts must have no direct interest"),
    complying={"experts_heard": "是", "experts_interested": "否", "decided_on": "2024-09-02"},
    breaching={"experts_heard": "是", "experts_interested": "是", "decided_on": "2024-09-02"},
)

# 第二十二条。已按其他规定评估的不重复评估，登记为已评估
risk_assessed = Requirement(
    cites=LAW.article(22, says="实施可能对社会稳定、公共安全等造成不利影响的，应当评估风险可控性"),
    when=c.may_cause_risk,
    moment=DECIDED,
    that=RISK_ASSESSED & ~(Seen(c.risk_assessed_on) & (c.risk_assessed_on > DECIDED)),
    sentence=("应当已组织风险评估，且不晚于作出决策", "the risk must have been assessed, not after the decision"),
    complying={"may_cause_risk": "是", "risk_assessed_on": "2024-09-02", "decided_on": "2024-09-02"},
    breaching={"may_cause_risk": "是", "risk_assessed_on": "2024-09-03", "decided_on": "2024-09-02"},
)

# 第二十三条第二款。已按其他规定评估的不重复评估，其报告依照那些规定
risk_departments_heard = Requirement(
    cites=LAW.article(23, letter="a", says="开展风险评估，应当听取有关部门的意见"),
    when=RISK_ASSESSED,
    unless=c.risk_assessed_elsewhere,
    moment=DECIDED,
    that=c.risk_departments_heard,
    sentence=("评估应当已听取有关部门意见", "the departments must have been heard"),
    severity=Severity.FORMALITY,
    complying={"risk_assessed": "是", "risk_departments_heard": "是", "decided_on": "2024-09-02"},
    breaching={
        "risk_assessed": "是", "risk_departments_heard": "否", "risk_assessed_elsewhere": "否",
        "decided_on": "2024-09-02",
    },
)
risk_report_made = Requirement(
    cites=LAW.article(23, letter="b", says="开展风险评估，应当形成风险评估报告"),
    when=RISK_ASSESSED,
    unless=c.risk_assessed_elsewhere,
    moment=DECIDED,
    that=c.risk_report_made,
    sentence=("应当已形成风险评估报告", "a report on the risk must have been made"),
    severity=Severity.FORMALITY,
    complying={"risk_assessed": "是", "risk_report_made": "是", "decided_on": "2024-09-02"},
    breaching={
        "risk_assessed": "是", "risk_report_made": "否", "risk_assessed_elsewhere": "否", "decided_on": "2024-09-02",
    },
)
risk_report_complete = Requirement(
    cites=LAW.article(23, letter="c", says="风险评估报告应当明确风险点，提出防范措施和处置预案"),
    when=c.risk_report_made,
    unless=c.risk_assessed_elsewhere,
    moment=DECIDED,
    that=c.risk_report_complete,
    sentence=("报告应当载明三项内容", "the report must have its three parts"),
    severity=Severity.FORMALITY,
    complying={"risk_report_made": "是", "risk_report_complete": "是", "decided_on": "2024-09-02"},
    breaching={
        "risk_report_made": "是", "risk_report_complete": "否", "risk_assessed_elsewhere": "否",
        "decided_on": "2024-09-02",
    },
)

# 第二十四条。调整草案后重新评估的，登记最后的结论
risk_controllable = Requirement(
    cites=LAW.article(24, says="认为风险不可控的，调整草案等确保可控后才可以作出决策"),
    when=RISK_ASSESSED,
    moment=DECIDED,
    that=c.risk_controllable,
    sentence=("作出决策时风险应当可控", "the risk must be controllable when the decision is made"),
    complying={"risk_assessed": "是", "risk_controllable": "是", "decided_on": "2024-09-02"},
    breaching={"risk_assessed": "是", "risk_controllable": "否", "decided_on": "2024-09-02"},
)
