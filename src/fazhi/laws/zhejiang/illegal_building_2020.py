"""浙江省违法建筑处置规定 (2020): buildings against the spatial plan only.

It names the departments of natural resources and the townships. A street only follows it by reference, except that the
organ of comprehensive enforcement takes the place of the former where it has been given their power (article 30).
Articles 35 to 44 of 行政强制法 bind beside it, and are not asked again: the demand, the wait for both remedies.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns
from fazhi.law import OrganKind, Statute
from fazhi.records.coercion import CoercionKind, CoerciveMeasure
from fazhi.rules import Precedence, Requirement, Severity

LAW = Statute(
    key="zhejiang-illegal-building-2020",
    zh="浙江省违法建筑处置规定",
    en="Zhejiang Regulations on Illegal Buildings (2020)",
    in_force=date(2020, 9, 24),
    area="33",
    by_reference_for={OrganKind.STREET},  # 第六条、第十四条至第十九条只点名自然资源主管部门和乡镇人民政府
    source="2020年9月24日浙江省人民代表大会常务委员会修正，见国家法律法规数据库",
    checked="2026-11-25",
    articles=31,
    properties={
        "2": "只适用于违反国土空间规划法律、法规的违法建筑",
        "30": "综合行政执法部门被赋予职责的，处置城镇违法建筑",
    },
    leaves_out={
        "1": "立法目的",
        "3-6": "定义、认定标准与职责",
        "7-9": "巡查、举报与责令停止建设：在强制执行之前，另有巡查和举报台账",
        "10-13": "改正、拆除与没收的认定：属于实体判断",
        "15": "当事人自行拆除或者申请拆除：由当事人决定，申请拆除的不是强制拆除",
        "21": "拆除后土地的综合利用：不是个案的步骤",
        "23-25": "证照和水电手续的限制、赔偿与责任：不是处置机关的个案步骤",
        "27-29": "法律责任：违反的后果，不是步骤",
        "31": "附则：施行日期",
    },
)
c = columns(CoerciveMeasure)

# 第二条：违反水利、交通、土地管理法律、法规的，依照各该法律、法规
BUILDING = (c.kind == CoercionKind.DEMOLITION) & c.breaks_planning

# 第十四条第一款。登记表载的是决定的送达，决定与送达之间的先后不影响这些事实
heard_before_the_order = Requirement(
    cites=LAW.article(14, letter="a", says="作出违法建筑处置决定前，应当充分听取当事人的意见"),
    when=BUILDING,
    moment=c.order_served_on,
    that=c.heard_before_order,
    sentence=("决定前应当已听取当事人意见", "the party must have been heard before the decision"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "heard_before_order": "是",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "heard_before_order": "否",
    },
)
rejection_explained = Requirement(
    cites=LAW.article(14, letter="b", says="当事人的意见不成立而不予采纳的，应当说明理由"),
    when=BUILDING & c.opinion_rejected,
    moment=c.order_served_on,
    that=c.rejection_explained,
    sentence=("应当已说明不采纳的理由", "the rejection must have been explained"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "opinion_rejected": "是",
        "rejection_explained": "是",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "opinion_rejected": "是",
        "rejection_explained": "否",
    },
)
# 第二款
order_complete = Requirement(
    cites=LAW.article(14, letter="c", says="处置决定应当载明事实、理由、依据以及救济途径和期限"),
    when=BUILDING,
    moment=c.order_served_on,
    that=c.order_complete,
    sentence=("处置决定载明事项应当齐全", "the decision must state all it has to"),
    severity=Severity.FORMALITY,
    complying={"kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "order_complete": "是"},
    breaching={"kind": "强制拆除", "breaks_planning": "是", "order_served_on": "2024-05-06", "order_complete": "否"},
)

# 第十六条第一款。乡村违法建筑由乡镇人民政府组织，不必责成；等待复议诉讼期限由行政强制法第四十四条的规则核对
urban_demolition_commissioned = Precedence(
    cites=LAW.article(16, says="城镇违法建筑的强制拆除，由设区的市、县级人民政府责成有关部门实施"),
    when=BUILDING & c.urban,
    first=c.commissioned_on, done=c.commissioned, then=c.enforced_on,
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "urban": "是", "commissioned_on": "2024-05-06",
        "enforced_on": "2024-05-06",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "urban": "是", "commissioned_on": "2024-05-07",
        "enforced_on": "2024-05-06",
    },
)

# 第十七条。载明实施时间的公告在行政强制法第四十四条的限期自行拆除公告之外
demolition_announced = Precedence(
    cites=LAW.article(17, letter="a", says="强制拆除之前，应当发布强制拆除公告"),
    when=BUILDING,
    first=c.demolition_announced_on, done=c.demolition_announced, then=c.enforced_on,
    strict=True,
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "demolition_announced_on": "2024-05-06", "enforced_on": "2024-05-07",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "demolition_announced": "否", "enforced_on": "2024-05-07",
    },
)
announcement_complete = Requirement(
    cites=LAW.article(17, letter="b", says="强制拆除公告应当载明实施时间、相关依据和财物搬离期限"),
    when=BUILDING,
    moment=c.enforced_on,
    that=c.announcement_complete,
    sentence=("公告载明事项应当齐全", "the announcement must state all it has to"),
    severity=Severity.FORMALITY,
    complying={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "announcement_complete": "是"},
    breaching={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "announcement_complete": "否"},
)

# 第十八条
goods_listed_and_stored = Requirement(
    cites=LAW.article(18, letter="a", says="财物逾期未搬离的，在公证或者第三方见证下登记造册，运送他处存放"),
    when=BUILDING & c.goods_left,
    moment=c.enforced_on,
    that=c.goods_stored,
    sentence=("财物应当已经见证登记造册、存放", "the goods must have been listed before a witness, and stored"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "goods_left": "是", "goods_stored": "是",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "goods_left": "是", "goods_stored": "否",
    },
)
# 没有规定何时通知，所以在结案时核对
told_to_fetch_the_goods = Requirement(
    cites=LAW.article(18, letter="b", says="未搬离的财物存放他处后，应当通知当事人领取"),
    when=BUILDING & c.goods_left,
    moment=c.closed_on,
    that=c.pickup_notified,
    sentence=("应当已通知当事人领取财物", "the party must have been told to fetch the goods"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "goods_left": "是",
        "pickup_notified": "是", "closed_on": "2024-05-20",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "goods_left": "是",
        "pickup_notified": "否", "closed_on": "2024-05-20",
    },
)

# 第十九条第一款
party_called_in_writing = Requirement(
    cites=LAW.article(19, letter="a", says="实施强制拆除，应当书面告知当事人到场"),
    when=BUILDING,
    moment=c.enforced_on,
    that=c.called_in_writing,
    sentence=("应当已书面告知当事人到场", "the party must have been called in writing"),
    complying={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "called_in_writing": "是"},
    breaching={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "called_in_writing": "否"},
)
witnessed_when_absent = Requirement(
    cites=LAW.article(19, letter="b", says="当事人不到场的，在公证机构公证或者无利害关系的第三方见证下强制拆除"),
    when=BUILDING & ~c.party_present,
    moment=c.enforced_on,
    that=c.witnessed,
    sentence=("应当经公证或者第三方见证", "a notary or a third party must have witnessed it"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "party_present": "否", "enforced_on": "2024-05-07", "witnessed": "是",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "party_present": "否", "enforced_on": "2024-05-07", "witnessed": "否",
    },
)
# 第二款
demolition_recorded = Requirement(
    cites=LAW.article(19, letter="c", says="强制拆除应当制作笔录，并拍照和录音、录像"),
    when=BUILDING,
    moment=c.enforced_on,
    that=c.demolition_recorded,
    sentence=("应当有笔录、照片和录音录像", "there must be minutes, photographs, and sound and video recordings"),
    complying={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "demolition_recorded": "是"},
    breaching={"kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "demolition_recorded": "否"},
)

# 第二十条第一款。乡村违法建筑的暂缓由市县另行规定
housing_settled_first = Requirement(
    cites=LAW.article(20, says="应当纳入住房保障的当事人，未获保障或者未落实过渡措施前暂缓拆除"),
    when=BUILDING & c.urban & c.housing_due,
    moment=c.enforced_on,
    that=c.housing_settled,
    sentence=("应当已获保障或者落实过渡措施", "housing must have been settled first"),
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "urban": "是", "housing_due": "是", "enforced_on": "2024-05-07",
        "housing_settled": "是",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "urban": "是", "housing_due": "是", "enforced_on": "2024-05-07",
        "housing_settled": "否",
    },
)

# 第二十二条第二款。“及时”没有日数，所以在结案时核对
other_units_informed = Requirement(
    cites=LAW.article(22, says="处置决定及其执行情况，应当及时书面告知有关部门和供电、供水、供气等单位"),
    when=BUILDING,
    moment=c.closed_on,
    that=c.units_informed,
    sentence=("应当已书面告知有关部门和单位", "the other departments and suppliers must have been told in writing"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "units_informed": "是",
        "closed_on": "2024-05-20",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "enforced_on": "2024-05-07", "units_informed": "否",
        "closed_on": "2024-05-20",
    },
)

# 第二十六条。强制拆除的，当事人没有在期限内自行拆除或者申请拆除
discipline_requested = Requirement(
    cites=LAW.article(26, says="国家机关、国有企业、国家工作人员等逾期未拆除的，除强制拆除外应当提请给予处分"),
    when=BUILDING & c.state_party,
    moment=c.closed_on,
    that=c.discipline_requested,
    sentence=("应当已提请给予处分", "discipline must have been requested"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "强制拆除", "breaks_planning": "是", "state_party": "是", "enforced_on": "2024-05-07",
        "discipline_requested": "是", "closed_on": "2024-05-20",
    },
    breaching={
        "kind": "强制拆除", "breaks_planning": "是", "state_party": "是", "enforced_on": "2024-05-07",
        "discipline_requested": "否", "closed_on": "2024-05-20",
    },
)
