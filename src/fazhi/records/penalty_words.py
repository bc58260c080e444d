"""The words of the enforcement register: its closed lists, each with the variants that files use."""

# fmt: off
from fazhi.shapes import Coded


class Procedure(Coded):
    """How the case was decided."""

    SUMMARY = "简易程序", "简易", "当场处罚"
    ORDINARY = "普通程序", "一般程序", "普通", "一般"


class PartyKind(Coded):
    """Who is punished. A sole trader is a kind of its own: the statute does not say to which other it belongs."""

    CITIZEN = "自然人", "公民", "个人"
    ORGANISATION = (
        *("法人或者其他组织", "法人或其他组织", "法人及非法人组织", "法人和非法人组织", "法人或非法人组织"),
        *("法人", "其他组织", "非法人组织", "单位", "企业"),
    )
    SOLE_TRADER = "个体工商户", "个体户"


class Capacity(Coded):
    """Whether the party answers for the act (行政处罚法 30, 31). 可以从轻 is no kind of its own: it binds nobody."""

    UNDER_14 = "不满十四周岁", "不满14周岁"
    UNDER_18 = "已满十四周岁不满十八周岁", "未成年人（已满十四周岁）", "已满14周岁不满18周岁"
    INCAPABLE = ("不能辨认或者不能控制自己行为",)
    FULL = "完全责任能力", "无特殊情形", "无"


class PenaltyKind(Coded):
    """The kinds of 行政处罚法 9, in its order. A decision with several counts once, under the heaviest."""

    WARNING = ("警告",)
    CRITICISM = ("通报批评",)
    FINE = ("罚款",)
    CONFISCATION = "没收违法所得、没收非法财物", "没收违法所得", "没收非法财物", "没收非法财务", "没收"
    LICENCE_SUSPENDED = "暂扣许可证件", "暂扣许可证", "暂扣执照"
    QUALIFICATION_LOWERED = ("降低资质等级",)
    LICENCE_REVOKED = "吊销许可证件", "吊销许可证", "吊销执照"
    ACTIVITY_RESTRICTED = ("限制开展生产经营活动",)
    BUSINESS_STOPPED = ("责令停产停业",)
    BUSINESS_CLOSED = ("责令关闭",)
    OCCUPATION_RESTRICTED = ("限制从业",)
    DETENTION = ("行政拘留",)
    OTHER = "其他", "其他行政处罚"


class ServiceMethod(Coded):
    """How the decision reached the party (民事诉讼法, service)."""

    DIRECT = "直接送达", "当场送达", "当场交付"
    LEFT = ("留置送达",)
    POST = "邮寄送达", "邮寄"
    ELECTRONIC = "电子送达", "电子方式送达"
    ENTRUSTED = ("委托送达",)
    FORWARDED = ("转交送达",)
    ANNOUNCEMENT = "公告送达", "公告"


class Recipient(Coded):
    """Who signed for the paper, in the words of the list of 民事诉讼法 88. A neighbour or a property company is 其他人."""

    PARTY = "本人", "受送达人", "受送达人本人", "当事人本人"
    RELATIVE = "同住成年家属", "同住的成年家属"
    RESPONSIBLE = "法定代表人或者主要负责人", "法定代表人", "主要负责人", "负责人"
    MAIL_ROOM = "负责收件的人", "收件人员", "收发室"
    AGENT = "代理人", "诉讼代理人", "委托代理人"
    APPOINTED = "指定代收人", "代收人"
    OTHER = "其他人", "其他", "邻居", "物业公司", "物业"
