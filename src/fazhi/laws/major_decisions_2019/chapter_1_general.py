"""重大行政决策程序暂行条例 (2019), chapter 1: general provisions, articles 1 to 9."""

# fmt: off
from fazhi.laws.major_decisions_2019 import DECIDED, LAW, PUBLISHED_LIST, c
from fazhi.rules import Requirement, Severity

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
list_agreed = Requirement(
    cites=LAW.article(3, letter="b", says="决策事项目录、标准向社会公布之前，应当经同级党委同意"),
    when=PUBLISHED_LIST,
    moment=DECIDED,
    that=c.list_agreed,
    sentence=("目录公布前应当已经同级党委同意", "the party committee must have agreed to the list"),
    severity=Severity.ADVICE,
    complying={"list_published": "是", "list_agreed": "是", "decided_on": "2024-09-02"},
    breaching={"list_published": "是", "list_agreed": "否", "decided_on": "2024-09-02"},
)

# 第八条第一款。哪些事项须经人大由有关法律规定，登记表只载结论；“出台”至迟是公布，所以按公布的日期核对
brought_before_congress = Requirement(
    cites=LAW.article(8, says="属于人大讨论决定事项，或者应当在出台前向人大常委会报告的，按规定办理"),
    when=c.needs_congress,
    moment=c.published_on,
    that=c.congress_asked,
    sentence=("应当已提请人大讨论决定或者报告", "it must have been brought before the people's congress"),
    complying={"needs_congress": "是", "congress_asked": "是", "published_on": "2024-09-02"},
    breaching={"needs_congress": "是", "congress_asked": "否", "published_on": "2024-09-02"},
)
