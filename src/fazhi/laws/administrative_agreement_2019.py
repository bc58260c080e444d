"""最高人民法院关于审理行政协议案件若干问题的规定: suits about administrative agreements."""

# fmt: off
from datetime import date

from fazhi.law import Statute
from fazhi.laws.litigation_2017 import FIRST, s
from fazhi.records.litigation import ClaimKind
from fazhi.rules import Duty, Window
from fazhi.spans import Rollover

LAW = Statute(
    key="administrative-agreement-2019",
    zh="最高人民法院关于审理行政协议案件若干问题的规定",
    en="Supreme People's Court's Provisions on Suits about Administrative Agreements (2019)",
    in_force=date(2020, 1, 1),
    working_days=(),
    rollover=Rollover.BY_STATUTE,
    rollover_in=27,
    source="2019年11月12日最高人民法院审判委员会通过，最高人民法院公布",
    checked="2026-11-25",
    articles=29,
    properties={"27": "适用行政诉讼法，没有规定的参照民事诉讼法：末日顺延"},
    leaves_out={
        "1-5": "行政协议的范围与原告资格：属于法律判断",
        "6": "反诉：由人民法院决定是否受理",
        "7-8": "管辖与重新起诉：由人民法院审查",
        "9-11": "诉讼请求、举证与合法性审查：属于实体判断",
        "12-23": "效力、撤销、变更、解除、履行与调解：属于实体判断，结果记入裁判结果",
        "24": "催告与申请执行：由行政强制的登记表核对",
        "26": "仲裁条款无效：在合同审查中核对，登记表不载条款",
        "28-29": "附则",
    },
)

AGREEMENT = s.claim.is_in((ClaimKind.AGREEMENT_PERFORMANCE, ClaimKind.AGREEMENT_CHANGE, ClaimKind.AGREEMENT_OTHER))

# 第二十五条。诉讼时效是三年（民法典第一百八十八条），可以中止、中断；本规定施行前已知道的，时效另有过渡；变更、解除协议的按行政诉讼法第四十六条，由那一条的规则核对
sued_on_agreement_within_3_years = Window(
    cites=LAW.article(25, says="诉不履行行政协议的，诉讼时效参照民事法律，自知道权利受损之日起三年"),
    when=FIRST & (s.claim == ClaimKind.AGREEMENT_PERFORMANCE),
    unless=s.limitation_interrupted | s.delay_excused,
    moment=s.default_known_on,
    event=s.sued_on, after=s.default_known_on, within=LAW.years(3),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "claim": "履行行政协议", "default_known_on": "2021-10-06", "sued_on": "2024-10-08"},
    breaching={
        "instance": "一审", "claim": "履行行政协议", "default_known_on": "2021-10-06", "sued_on": "2024-10-09",
        "limitation_interrupted": "否", "delay_excused": "否",
    },
)
