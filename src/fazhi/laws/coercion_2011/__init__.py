"""行政强制法 (2011): the law itself; its rules stand in one file per chapter or section.

Articles 25 and 32 yield to other laws (and 25 to administrative regulations) that set another period: whoever acts
under one leaves the rule out with `exclude=`. Articles 44, 46 and 53 wait for both remedies, sixty days and six months;
until 30 April 2015 a suit had to be brought within three months, and whoever looks at decisions served before that
day leaves these rules out as well. The law says neither from which day a period runs nor what happens when it ends
on a rest day; both are analogy. A cap on coercion and a minimum period never move.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, latest
from fazhi.law import Statute
from fazhi.laws import litigation_2017, reconsideration_2023
from fazhi.records.coercion import CoercionKind, CoerciveMeasure
from fazhi.spans import Rollover

LAW = Statute(
    key="coercion-2011",
    zh="行政强制法",
    en="Administrative Coercion Law (2011)",
    in_force=date(2012, 1, 1),
    working_days=range(1, 11),
    working_days_in=69,
    rollover=Rollover.BY_ANALOGY,
    source="2011年6月30日第十一届全国人民代表大会常务委员会第二十一次会议通过，见国家法律法规数据库",
    checked="2026-11-25",
    articles=71,
    properties={
        "69": "十日以内的期限是工作日",
        "70": "法律、行政法规授权的组织以自己的名义实施的，同样适用",
    },
    leaves_out={
        "1-8": "总则：定义、原则与权利，应急措施依照其他法律",
        "9-12": "行政强制的种类和设定：约束立法，种类记入行政强制种类",
        "14-16": "设定前的听取意见、评价，与是否采取措施：约束立法，或者属于裁量",
        "22": "实施机关：有无职权需要对照法律、法规，登记表不载",
        "27": "在法定期限内作出处理决定：由第二十五条的规则核对",
        "39-42": "中止、终结、执行回转与执行协议：情形属于实体判断",
        "48": "委托拍卖机构：依法处理的不必拍卖，登记表不区分",
        "57": "七日内作出执行裁定：是否属于第五十八条的情形由人民法院判断，最长的三十日由第五十八条的规则核对",
        "59-60": "立即执行与执行费用：由人民法院决定",
        "61-68": "法律责任：违反的后果，不是步骤",
        "71": "附则：施行日期",
    },
)
c = columns(CoerciveMeasure)

# what several chapters ask; 查封、扣押、冻结 are measures, the rest of article 12 is enforcement
SEIZURE = c.kind.is_in((CoercionKind.SEAL, CoercionKind.SEIZE, CoercionKind.SEAL_AND_SEIZE))
FREEZE = c.kind == CoercionKind.FREEZE
MEASURE = c.kind.is_in((
    CoercionKind.SEAL, CoercionKind.SEIZE, CoercionKind.SEAL_AND_SEIZE, CoercionKind.FREEZE,
    CoercionKind.RESTRAINT, CoercionKind.OTHER_MEASURE,
))
# 加处罚款是间接强制，不先作强制执行决定；申请法院执行另有第五章
ENFORCEMENT = c.kind.is_in((
    CoercionKind.TRANSFER, CoercionKind.AUCTION, CoercionKind.RESTORATION, CoercionKind.SUBSTITUTE,
    CoercionKind.DEMOLITION, CoercionKind.OTHER_ENFORCEMENT,
))
SUBSTITUTE = c.kind == CoercionKind.SUBSTITUTE
DEMOLITION = c.kind == CoercionKind.DEMOLITION
COURT = c.kind == CoercionKind.COURT
# 两种救济的期限都届满才算未提起；六十日在各版本中相同，六个月自2015年5月1日起如此
REMEDIES_LAPSE = latest(
    c.order_served_on + reconsideration_2023.LAW.days(60), c.order_served_on + litigation_2017.LAW.months(6)
)
