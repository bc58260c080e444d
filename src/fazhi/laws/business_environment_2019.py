"""优化营商环境条例 (2019)."""

# fmt: off
from datetime import date

from fazhi.expr import Seen, columns
from fazhi.law import Statute
from fazhi.records.review import ReviewItem, ReviewSubject
from fazhi.rules import LeadTime, Precedence, Reading, Requirement, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="business-environment-2019",
    zh="优化营商环境条例",
    en="Regulations on Optimising the Business Environment (2019)",
    in_force=date(2020, 1, 1),
    working_days=(),  # 没有规定
    rollover=Rollover.NEVER,
    source="2019年10月8日国务院第66次常务会议通过，国务院令第722号，见国家行政法规库",
    checked="2026-11-25",
    articles=72,
    leaves_out={
        "1-9": "总则：原则与职责",
        "10-18": "市场主体保护：原则与禁止，属于实体判断",
        "19-33": "市场环境：国家和部门的政策措施，不是个案的步骤",
        "34-50": "政务服务：办理时限由各事项的规定确定，审查台账不载",
        "51-57": "监管执法：监管方式与协作，不是个案的步骤",
        "59-60": "慎用强制与裁量基准：属于实体判断",
        "61": "法治保障：有关法律法规的制定、修改和先行先试，不是审查台账的步骤",
        "66-68": "法治保障：纠纷解决、法治宣传与公共法律服务，不是个案的步骤",
        "69-71": "法律责任：违反的后果，不是步骤",
        "72": "附则",
    },
)
c = columns(ReviewItem)

DOCUMENT = c.subject == ReviewSubject.NORMATIVE_DOCUMENT
# 条例用两个词：征求意见、公平竞争审查和适应调整期看是否密切相关，合法性审核和公布看是否涉及权利义务
CLOSE_TO_BUSINESS = DOCUMENT & c.concerns_business
ON_MARKET_RIGHTS = DOCUMENT & c.concerns_market_rights

# 第五十八条。全覆盖：每一件重大行政执法决定，不限于行政处罚；哪些属于重大由各机关的目录规定，台账只载类别。
# 条例没有写先后，法制审核的对象是将要作出的决定，所以在作出之前
enforcement_decision_reviewed = Precedence(
    cites=LAW.article(58, says="重大行政执法决定的法制审核应当全覆盖"),
    when=c.subject == ReviewSubject.MAJOR_ENFORCEMENT,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    complying={"subject": "重大行政执法决定", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "重大行政执法决定", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)

# 第六十二条第一款。保密的例外只在第二款，听取市场主体的意见没有例外
business_heard = Requirement(
    cites=LAW.article(62, letter="a", says="制定与经营密切相关的规范性文件，应当听取市场主体、行业协会商会意见"),
    when=CLOSE_TO_BUSINESS,
    moment=c.made_on,
    that=c.business_heard,
    sentence=("应当已听取市场主体、行业协会商会意见", "market entities and trade associations must have been heard"),
    complying={"subject": "行政规范性文件", "concerns_business": "是", "business_heard": "是", "made_on": "2024-05-07"},
    breaching={"subject": "行政规范性文件", "concerns_business": "是", "business_heard": "否", "made_on": "2024-05-07"},
)
# 第二款
comments_invited = Requirement(
    cites=LAW.article(62, letter="b", says="与经营密切相关的规范性文件，除依法需要保密外应当公开征求意见"),
    when=CLOSE_TO_BUSINESS,
    unless=c.is_confidential,
    moment=c.made_on,
    that=c.comments_invited | Seen(c.comment_from_on),
    sentence=("应当已公开征求意见", "comments must have been invited"),
    complying={"subject": "行政规范性文件", "concerns_business": "是", "comments_invited": "是", "made_on": "2024-05-07"},
    breaching={
        "subject": "行政规范性文件", "concerns_business": "是", "comments_invited": "否", "is_confidential": "否",
        "made_on": "2024-05-07",
    },
)
# “一般”，所以只是建议；征求意见期间就看得出，不等截止
comments_for_30_days = LeadTime(
    cites=LAW.article(62, letter="c", says="规范性文件向社会公开征求意见的期限一般不少于三十日"),
    when=CLOSE_TO_BUSINESS,
    moment=c.comment_from_on,
    first=c.comment_from_on, then=c.comment_until_on, at_least=LAW.days(30),
    reading=Reading.DAY_N,
    severity=Severity.ADVICE,
    complying={
        "subject": "行政规范性文件", "concerns_business": "是",
        "comment_from_on": "2024-09-05", "comment_until_on": "2024-10-05",
    },
    breaching={
        "subject": "行政规范性文件", "concerns_business": "是",
        "comment_from_on": "2024-09-05", "comment_until_on": "2024-10-04",
    },
)

# 第六十三条第一款
competition_reviewed = Requirement(
    cites=LAW.article(63, letter="a", says="制定与经营密切相关的规范性文件，应当进行公平竞争审查"),
    when=CLOSE_TO_BUSINESS,
    moment=c.made_on,
    that=c.competition_reviewed,
    sentence=("应当已进行公平竞争审查", "its effect on competition must have been reviewed"),
    complying={
        "subject": "行政规范性文件", "concerns_business": "是", "competition_reviewed": "是", "made_on": "2024-05-07",
    },
    breaching={
        "subject": "行政规范性文件", "concerns_business": "是", "competition_reviewed": "否", "made_on": "2024-05-07",
    },
)
# 第二款。审核的对象是将要制定的文件，所以在印发之前
document_reviewed = Precedence(
    cites=LAW.article(63, letter="b", says="制定涉及市场主体权利义务的规范性文件，应当进行合法性审核"),
    when=ON_MARKET_RIGHTS,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    complying={
        "subject": "行政规范性文件", "concerns_market_rights": "是", "reviewed_on": "2024-05-06", "made_on": "2024-05-07",
    },
    breaching={
        "subject": "行政规范性文件", "concerns_market_rights": "是", "reviewed_on": "2024-05-08", "made_on": "2024-05-07",
    },
)

# 第六十四条第二款。没有写何时公布：施行之后仍写明没有公布的，已经作为依据而没有公布
document_published = Requirement(
    cites=LAW.article(64, says="涉及市场主体权利义务的规范性文件，未经公布的不得作为管理依据"),
    when=ON_MARKET_RIGHTS,
    moment=c.in_force_on,
    that=c.published,
    sentence=("施行时应当已公布", "it must have been published once it is in force"),
    complying={
        "subject": "行政规范性文件", "concerns_market_rights": "是", "published": "是", "in_force_on": "2024-06-01",
    },
    breaching={
        "subject": "行政规范性文件", "concerns_market_rights": "是", "published": "否", "in_force_on": "2024-06-01",
    },
)

# 第六十五条第一款。要不要留出由制定机关结合实际确定，只核对有没有确定
transition_considered = Requirement(
    cites=LAW.article(65, says="制定与经营密切相关的规范性文件，应当确定是否留出适应调整期"),
    when=CLOSE_TO_BUSINESS,
    moment=c.made_on,
    that=c.transition_considered,
    sentence=("应当已确定是否留出适应调整期", "it must have been settled whether a transition period is needed"),
    severity=Severity.FORMALITY,
    complying={
        "subject": "行政规范性文件", "concerns_business": "是", "transition_considered": "是", "made_on": "2024-05-07",
    },
    breaching={
        "subject": "行政规范性文件", "concerns_business": "是", "transition_considered": "否", "made_on": "2024-05-07",
    },
)
