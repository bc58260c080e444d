"""浙江省行政合法性审查工作规定 (2023), as restated elsewhere: published on 9 February 2023, in force since 1 April.

What is known are the four objects that are reviewed before they are made. Its articles, the time that a review may
take and what it asks of a street are not known, so that its rules only advise.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.records.review import ReviewItem, ReviewSubject
from fazhi.rules import Precedence, Severity

LAW = Statute(
    key="zhejiang-legality-review-2023",
    zh="浙江省行政合法性审查工作规定",
    en="Zhejiang Rules on Administrative Legality Review (2023)",
    in_force=date(2023, 4, 1),
    area="33",
    source="据转述（yunxiqiu.com/2023/0203/576863.shtml），未见原文",
    checked="2026-11-25",
    second_hand=True,
)
c = columns(ReviewItem)

# 审查的是拟作出的，所以在作出之前；四类对象各为一条，哪一类没有审查一看便知
document_reviewed = Precedence(
    cites=LAW.passage("a", says="拟制定的行政规范性文件，应当经过合法性审查"),
    when=c.subject == ReviewSubject.NORMATIVE_DOCUMENT,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    severity=Severity.ADVICE,
    complying={"subject": "行政规范性文件", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "行政规范性文件", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)
decision_reviewed = Precedence(
    cites=LAW.passage("b", says="拟作出的重大行政决策，应当经过合法性审查"),
    when=c.subject == ReviewSubject.MAJOR_DECISION,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    severity=Severity.ADVICE,
    complying={"subject": "重大行政决策", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "重大行政决策", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)
enforcement_reviewed = Precedence(
    cites=LAW.passage("c", says="拟作出的重大行政执法决定，应当经过合法性审查"),
    when=c.subject == ReviewSubject.MAJOR_ENFORCEMENT,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    severity=Severity.ADVICE,
    complying={"subject": "重大行政执法决定", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "重大行政执法决定", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)
# 规定写行政协议；台账的“行政合同”还包括民事合同，没有审查的，要写明属于行政协议才作为违反
agreement_reviewed = Precedence(
    cites=LAW.passage("d", says="拟签订的行政协议，应当经过合法性审查"),
    when=c.subject == ReviewSubject.CONTRACT,
    unless=~c.is_agreement,
    first=c.reviewed_on, then=c.made_on,
    strict=True,
    severity=Severity.ADVICE,
    complying={"subject": "行政合同", "reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"subject": "行政合同", "is_agreement": "是", "reviewed_on": "2024-05-08", "made_on": "2024-05-07"},
)
