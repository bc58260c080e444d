"""行政复议法 (2023), chapter 2: the application, articles 11 to 29."""

# fmt: off
from fazhi.expr import any_of
from fazhi.laws import reconsideration_2017
from fazhi.laws.reconsideration_2023 import ENDED, LAW, SIMPLE, STARTS_ELSEWHERE, r
from fazhi.rules import Duty, Requirement, Severity, Window
from fazhi.spans import Rollover

# 第二十条第一款、第二款。提出的日期不是收到的日期；适用哪一版看收到之日，同第六十二条。
# 末日2025年2月8日是调休上班的星期六，不顺延。
# 没有告知权利、机关和期限的，自知道之日起算（第三款），登记表不载那一日
application_within_60_days = Window(
    cites=LAW.article(20, letter="a", says="自知道或者应当知道行政行为之日起六十日内申请复议，法律规定更长的除外"),
    when=r.applied_on.is_given(),
    moment=r.received_on,
    unless=any_of(r.application_delay_excused, r.longer_period_by_law, ~r.remedies_told, STARTS_ELSEWHERE),
    event=r.applied_on, after=r.act_known_on, within=LAW.days(60),
    duty_of=Duty.PARTY,
    replaces=reconsideration_2017.application_within_60_days,
    complying={"act_known_on": "2024-12-10", "applied_on": "2025-02-08", "received_on": "2025-02-10"},
    breaching={
        "act_kind": "行政处罚", "act_known_on": "2024-12-10", "applied_on": "2025-02-09",
        "received_on": "2025-02-10",
        "application_delay_excused": "否", "longer_period_by_law": "否", "remedies_told": "是",
    },
)
# 第三款。一年是最长的期限，末日是休息日时是否顺延没有定论，所以那几日是有争议
application_within_a_year = Window(
    cites=LAW.article(20, letter="b", says="未告知复议权利等的，自知道行政行为内容之日起最长一年内申请"),
    when=~r.remedies_told & r.applied_on.is_given(),
    moment=r.received_on,
    unless=any_of(r.application_delay_excused, r.longer_period_by_law, STARTS_ELSEWHERE),
    event=r.applied_on, after=r.act_known_on, within=LAW.years(1),
    rollover=Rollover.BY_ANALOGY,
    duty_of=Duty.PARTY,
    complying={
        "remedies_told": "否", "act_known_on": "2024-03-04", "applied_on": "2025-03-04", "received_on": "2025-03-07",
    },
    breaching={
        "act_kind": "行政处罚", "remedies_told": "否", "act_known_on": "2024-03-04", "applied_on": "2025-03-05",
        "received_on": "2025-03-07",
        "application_delay_excused": "否", "longer_period_by_law": "否",
    },
)

# 第二十一条。自作出之日起算，不问何时知道；同样是最长的期限
application_within_5_years = Window(
    cites=LAW.article(21, letter="a", says="自行政行为作出之日起超过五年的复议申请不予受理，因不动产提出的除外"),
    when=~r.immovable & r.applied_on.is_given(),
    moment=r.received_on,
    event=r.applied_on, after=r.act_made_on, within=LAW.years(5),
    rollover=Rollover.BY_ANALOGY,
    duty_of=Duty.PARTY,
    complying={"immovable": "否", "act_made_on": "2019-05-06", "applied_on": "2024-05-06", "received_on": "2024-05-07"},
    breaching={"immovable": "否", "act_made_on": "2019-05-06", "applied_on": "2024-05-07", "received_on": "2024-05-07"},
)
application_within_20_years = Window(
    cites=LAW.article(21, letter="b", says="因不动产提出的复议申请，自行政行为作出之日起超过二十年的不予受理"),
    when=r.immovable & r.applied_on.is_given(),
    moment=r.received_on,
    event=r.applied_on, after=r.act_made_on, within=LAW.years(20),
    rollover=Rollover.BY_ANALOGY,
    duty_of=Duty.PARTY,
    complying={"immovable": "是", "act_made_on": "2004-05-10", "applied_on": "2024-05-10", "received_on": "2024-05-13"},
    breaching={"immovable": "是", "act_made_on": "2004-05-10", "applied_on": "2024-05-11", "received_on": "2024-05-13"},
)

# 第二十三条第二款。是作出行政行为时的义务，所以按作出之日看是否施行；未告知的，不影响行为本身的效力
told_to_reconsider_first = Requirement(
    cites=LAW.article(23, says="属于复议前置的，作出行政行为时应当告知先申请行政复议"),
    when=r.reconsideration_first,
    moment=r.act_made_on,
    that=r.told_to_reconsider_first,
    sentence=("应当已告知先申请复议", "the party must have been told that reconsideration comes first"),
    severity=Severity.FORMALITY,
    complying={"act_made_on": "2024-05-06", "reconsideration_first": "是", "told_to_reconsider_first": "是"},
    breaching={"act_made_on": "2024-05-06", "reconsideration_first": "是", "told_to_reconsider_first": "否"},
)

# 第二十九条第一款。起诉与受理同日的，不知先后，不核对；逾期不作答复的可以起诉，所以只核对三十日、六十日之内的
no_suit_meanwhile = Requirement(
    cites=LAW.article(29, says="复议申请已经受理的，在复议期间不得提起行政诉讼"),
    when=r.accepted_on.is_given() & (r.accepted_on < r.sued_on),
    moment=r.sued_on,
    that=any_of(
        ENDED.is_given() & (r.sued_on >= ENDED),
        SIMPLE & (r.sued_on > r.accepted_on + LAW.days(30)),
        r.sued_on > r.accepted_on + LAW.days(60),
    ),
    sentence=("复议结束或者期限届满之前不应起诉", "no suit before the end of the reconsideration or of its period"),
    duty_of=Duty.PARTY,
    replaces=reconsideration_2017.no_suit_meanwhile,
    complying={
        "procedure": "普通程序", "accepted_on": "2024-03-01", "decided_on": None, "closed_on": None,
        "sued_on": "2024-05-01",
    },
    breaching={
        "procedure": "普通程序", "accepted_on": "2024-03-01", "decided_on": None, "closed_on": None,
        "sued_on": "2024-04-30",
    },
)
