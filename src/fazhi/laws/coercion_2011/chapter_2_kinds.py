"""行政强制法 (2011), chapter 2: the kinds of coercion and who may set them, articles 9 to 15."""

# fmt: off
from fazhi.laws.coercion_2011 import LAW, c
from fazhi.records.coercion import CoercionKind
from fazhi.rules import Requirement

# 第十三条第二款。加处罚款（第四十五条）、拍卖查扣财物（第四十六条）和代履行（第五十条）由本法授权，不在此列
own_power_to_enforce = Requirement(
    cites=LAW.article(13, says="法律没有规定由行政机关强制执行的，应当申请人民法院强制执行"),
    when=c.kind.is_in((
        CoercionKind.TRANSFER, CoercionKind.RESTORATION, CoercionKind.DEMOLITION, CoercionKind.OTHER_ENFORCEMENT,
    )),
    moment=c.enforced_on,
    that=c.authorised,
    sentence=("应当具有行政强制执行权", "the organ must have the power to enforce"),
    complying={"kind": "强制拆除", "enforced_on": "2024-05-06", "authorised": "是"},
    breaching={"kind": "强制拆除", "enforced_on": "2024-05-06", "authorised": "否"},
)
