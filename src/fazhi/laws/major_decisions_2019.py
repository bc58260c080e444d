"""重大行政决策程序暂行条例 (2019).

Departments and townships follow it by reference (article 42). A street is the arm of a government and is not named at
all: it follows by practice, so that to both a breach is advice. What has been carried out has been decided.
Article 3 takes out legislation, macroeconomic policy and emergencies, and yields to other laws: what is on the register
is taken to be a decision that the regulations govern.
"""

# fmt: off
from datetime import date

from fazhi.expr import Seen, columns, first_given
from fazhi.law import OrganKind, Statute
from fazhi.records.decision import MajorDecision
from fazhi.rules import LeadTime, Precedence, Reading, Requirement, Severity
from fazhi.spans import Rollover, working_days

LAW = Statute(
    key="major-decisions-2019",
    zh="重大行政决策程序暂行条例",
    en="Interim Regulations on Procedures for Major Administrative Decisions (2019)",
    in_force=date(2019, 9, 1),
    working_days=(),  # 第十五条、第十六条写“日”，第二十六条写“工作日”：条例自己区分
    rollover=Rollover.NEVER,  # 各项期限都是最短期限
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP, OrganKind.DEPARTMENT},  # 第四十二条
    source="2019年4月20日国务院令第713号公布，见国家行政法规库",
    checked="2026-11-23",
    articles=44,
    properties={"42": "部门和乡镇参照执行，违反只作建议；街道没有写入，依惯例"},
    leaves_out={
        "1-2": "总则：目的与适用范围",
        "4-9": "总则：原则与监督",
        "10-12": "启动与拟订草案：论证是否充分、由谁承办属于内部分工，登记表不载",
        "17-18": "听证会的程序与意见的研究采纳：在案卷中核对，登记表不载",
        "20-21": "专家的选择与专家库：登记表不载专家名单",
        "23": "风险评估的方法与报告内容：在案卷中核对，登记表不载",
        "27": "审查的内容：属于实体判断",
        "29": "报送讨论的材料：在案卷中核对，登记表不载",
        "32-33": "公布与归档：只要求“及时”，没有日数；公开的期限由政府信息公开条例第二十六条规定，尚未收录",
        "34-37": "执行、后评估与调整：“及时”没有日数，后评估是“可以”，调整另立一项决策",
        "38-41": "法律责任：违反的后果，不是步骤",
        "43-44": "附则",
    },
)
c = columns(MajorDecision)

# 已经落地的，必已作出；没有写明哪天作出的，按落地的日期核对
DECIDED = first_given(c.decided_on, c.completed_on)
# 是否一栏写明的，或者日期一栏写了日期的；是否一栏写“否”的，不再等日期
PUBLISHED_LIST = c.list_published | Seen(c.list_published_on)
EXPERTS_HEARD = c.experts_heard | Seen(c.experts_heard_on)
RISK_ASSESSED = c.risk_assessed | Seen(c.risk_assessed_on)
DISCUSSED = c.discussed | Seen(c.discussed_on)

# 第三条第三款。列目录是“可以”，列了就要公布；目录草案不是公布的目录
list_published = Requirement(
    cites=LAW.article(3, says="确定了决策事项目录的，经同级党委同意后向社会公布"),
    when=c.listed_on.is_given(),
    moment=DECIDED,
    that=PUBLISHED_LIST,
    sentence=("列入的目录应当已向社会公布", "the list must have been published"),
    severity=Severity.ADVICE,
    complying={"listed_on": "2024-03-01", "list_published": "是", "decided_on": "2024-09-02"},
    breaching={"listed_on": "2024-03-01", "list_published": "否", "decided_on": "2024-09-02"},
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

# 第十四条。方式不限，公开征求意见和听证会都算；没有别的记载，单凭“否”还不能说没有征求过
public_heard = Requirement(
    cites=LAW.article(14, says="除依法不予公开的以外，应当以便于公众参与的方式充分听取意见"),
    unless=c.not_public,
    moment=DECIDED,
    that=c.public_heard | c.comment_from_on.is_given() | c.hearing_held_on.is_given(),
    sentence=("应当已听取公众意见", "the public must have been heard"),
    complying={"public_heard": "是", "decided_on": "2024-09-02"},
    breaching={
        "public_heard": "否", "comment_from_on": None, "hearing_held_on": None, "not_public": "否",
        "decided_on": "2024-09-02",
    },
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

# 第十六条第三款。“7日前”有两种读法：满第七日即可，或者中间要有七个整日；只满第七日的是有争议
hearing_papers_7_days_before = LeadTime(
    cites=LAW.article(16, says="听证会材料应当在召开听证会七日前送达听证参加人"),
    first=c.hearing_papers_on, then=c.hearing_held_on, at_least=LAW.days(7),
    reading=Reading.EITHER,
    severity=Severity.LATE,
    complying={"hearing_papers_on": "2024-05-06", "hearing_held_on": "2024-05-14"},
    breaching={"hearing_papers_on": "2024-05-06", "hearing_held_on": "2024-05-12"},
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

# 第二十五条。以作出决策为核对的时点：讨论日期常常不登记，没有审查就作出的决策不因此漏过；先后仍与讨论日期比较。
# 探索性改革的例外只及于审查结论：要明示法律风险，先要审查。是否以征求意见代替审查，登记表不载
review_before_discussion = Precedence(
    cites=LAW.article(25, letter="a", says="决策草案提交讨论前应当经过合法性审查，未经审查的不得提交"),
    moment=DECIDED,
    first=c.reviewed_on, done=c.reviewed, then=c.discussed_on,
    strict=True,
    complying={"reviewed_on": "2024-08-29", "discussed_on": "2024-08-30", "decided_on": "2024-09-02"},
    breaching={"reviewed_on": "2024-08-31", "discussed_on": "2024-08-30", "decided_on": "2024-09-02"},
)
# 修改后重新审查的，登记最后的结论；是否明示法律风险，登记表不载
found_lawful = Requirement(
    cites=LAW.article(25, letter="b", says="经审查不合法的草案不得提交讨论，尚无规定的探索性改革除外"),
    unless=c.is_exploratory,
    moment=DECIDED,
    that=c.found_lawful,
    sentence=("审查结论应当为合法", "the review must have found it lawful"),
    complying={"found_lawful": "是", "decided_on": "2024-09-02"},
    breaching={"found_lawful": "否", "is_exploratory": "否", "decided_on": "2024-09-02"},
)

# 第二十六条第二款。算到讨论，不算到出具意见：审查的人可以快；但送审到讨论不足七个工作日的，不可能保证过这些时间
seven_working_days_for_review = LeadTime(
    cites=LAW.article(26, says="送请合法性审查应当保证必要的审查时间，一般不少于七个工作日"),
    first=c.review_submitted_on, then=c.discussed_on, at_least=working_days(7),
    reading=Reading.DAY_N,
    severity=Severity.ADVICE,
    complying={"review_submitted_on": "2024-09-27", "discussed_on": "2024-10-12"},
    breaching={"review_submitted_on": "2024-09-27", "discussed_on": "2024-10-11"},
)

# 第二十八条
counsel_took_part = Requirement(
    cites=LAW.article(28, says="合法性审查中应当组织法律顾问、公职律师提出法律意见"),
    moment=DECIDED,
    that=c.counsel_took_part,
    sentence=("法律顾问或者公职律师应当已提出意见", "counsel must have given an opinion"),
    complying={"counsel_took_part": "是", "decided_on": "2024-09-02"},
    breaching={"counsel_took_part": "否", "decided_on": "2024-09-02"},
)

# 第三十条。街道没有常务会议，以主任办公会等班子会议对应
discussed = Requirement(
    cites=LAW.article(30, letter="a", says="决策草案应当经决策机关常务会议或者全体会议讨论"),
    moment=DECIDED,
    that=DISCUSSED,
    sentence=("应当已集体讨论", "it must have been discussed in a meeting"),
    complying={"discussed": "是", "decided_on": "2024-09-02"},
    breaching={"discussed": "否", "decided_on": "2024-09-02"},
)
# 讨论之后当日作出决定，不算晚；没有讨论的由上一条核对
discussed_before_decision = Precedence(
    cites=LAW.article(30, letter="b", says="行政首长在集体讨论的基础上作出决定"),
    when=DISCUSSED,
    first=c.discussed_on, then=DECIDED,
    complying={"discussed_on": "2024-09-02", "decided_on": "2024-09-02"},
    breaching={"discussed_on": "2024-09-03", "decided_on": "2024-09-02"},
)
discussion_recorded = Requirement(
    cites=LAW.article(30, letter="c", says="集体讨论情况应当如实记录，不同意见应当如实载明"),
    when=DISCUSSED,
    moment=DECIDED,
    that=c.discussion_recorded,
    sentence=("讨论情况应当已如实记录", "the discussion must have been recorded"),
    severity=Severity.FORMALITY,
    complying={"discussed": "是", "discussion_recorded": "是", "decided_on": "2024-09-02"},
    breaching={"discussed": "是", "discussion_recorded": "否", "decided_on": "2024-09-02"},
)

# 第三十一条。“出台”可指作出，也可指公布：作出之后、公布之前（含当日）报告的，不作为违反
reported_to_party = Precedence(
    cites=LAW.article(31, says="重大行政决策出台前应当按照规定向同级党委请示报告"),
    unless=Seen(c.reported_to_party_on) & (c.reported_to_party_on <= c.published_on),
    first=c.reported_to_party_on, done=c.reported_to_party, then=DECIDED,
    strict=True,
    severity=Severity.FORMALITY,
    complying={"reported_to_party_on": "2024-09-01", "decided_on": "2024-09-02"},
    breaching={"reported_to_party_on": "2024-09-04", "decided_on": "2024-09-02", "published_on": "2024-09-03"},
)
