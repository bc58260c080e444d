"""Every text of the page in Chinese and in English; a line here is one text."""

from __future__ import annotations

from typing import Any

from fazhi.fields import Record, info_of
from fazhi.problems import say

# fmt: off
TEXTS: dict[str, tuple[str, str]] = {
    # the top
    "title": ("{name}{period}法治政府建设报告（数据草稿）", "{name}: report on law-based government, {period} (draft of its figures)"),
    "title-of-year": ("{name}{period}法治政府建设年度报告（数据草稿）", "{name}: report on law-based government, {period} (draft of its figures)"),
    "subtitle": (
        "统计期间{first}至{last}，检查日{as_of}。由登记表计算，供起草和核对之用；检查结果是线索，不是结论。",
        "Counted from {first} to {last}, judged as of {as_of}. Computed from the registers, for drafting and checking; a finding is a lead for a person, not a verdict.",
    ),
    "all-read": ("所有文件的每一行都已读入。", "Every row of every file was read."),
    "before-use": ("使用本页数字之前，请先处理：", "Before you use any figure of this page:"),
    "not-found": ("没有找到登记表：{names}。相关数字无法统计，不是零。", "No register was found for: {names}. Their figures are not known, they are not 0."),
    "rows-lost": ("{file}：{n}行未能读入，各项数字最多少计{n}件（见“未能读入”）。", "{file}: {n} rows could not be read, so its figures may be up to {n} too low (see the problems)."),
    "none-in-period": ("{file}：没有一行在{period}内有日期，其中的0可能是没有登记。", "{file}: no row has a day in {period}: a 0 may mean that nothing was entered."),
    "all-blank": ("{file}：{columns}整列空白，按尚未发生处理；如果不登记，请删除整列。", "{file}: {columns} is empty in every row and read as not having happened; if it is not kept, delete the column."),
    "more-problems": ("{file}：另有{n}处问题（列未识别、编号重复、前后矛盾等，见“未能读入”）。", "{file}: {n} further problems (unknown columns, repeated numbers, contradictions)."),
    "repeated-across": ("有{n}个编号在不同文件中重复，都已计入。", "{n} numbers stand in two files; all are counted."),
    "no-organ": ("没有office.toml中的[organ]：地方性规定未核对，严重程度未按机关类型调整。", "There is no [organ] in office.toml: local rules were not asked, and severities are not capped for its kind."),
    "no-parameter": ("缺少参数“{name}”（写入office.toml的[parameters]）。", "The parameter {name} is missing: set it in [parameters] of office.toml."),
    "not-ended": ("统计期间尚未结束：检查日{as_of}早于{last}，数字只到登记表所载为止。", "The period has not ended: judged as of {as_of}, before {last}; figures are those of the registers so far."),
    # the registers
    "overview": ("登记表一览", "The registers"),
    "none-of-it": ("（没有）", "(none)"),
    "lacking": ("没有登记表{names}：相关数字无法统计，不是零。", "There is no register {names}: its figures are not known, they are not 0."),
    # figures
    "figures": ("数字", "Figures"),
    "recommended": ("（推荐）", " (recommended)"),
    "apart": ("〔分子不是分母的一部分〕", " [numerator not part of denominator]"),
    "printed": ("年报所印", "As printed"),
    "range": ("{low}至{high}", "{low} to {high}"),
    "open-days": ("{days}，另有{n}件不明", "{days}, {n} more not known"),
    "open-sum": ("{sum}，另有{n}件不明", "{sum}, {n} more not known"),
    "doubt": ("{name}另有{n}件无法判断", "{name}: {n} more undecided"),
    "sums": ("合计核对", "Sums"),
    "sum-holds": ("✓ {text}", "✓ {text}"),
    "sum-fails": ("✗ 不符：{text}", "✗ does not hold: {text}"),
    "sum-open": ("？{text}", "? {text}"),
    # beside the printed report
    "agrees": ("{figure} ✓", "{figure} ✓"),
    "differs": ("{figure} ✗不符", "{figure} ✗ differs"),
    "may-agree": ("{figure} ？可能一致", "{figure} ? may agree"),
    "counted-so": ("{figure} ✓ 年报用此口径", "{figure} ✓ this is how it was counted"),
    "fits-too": ("{figure} ✓ 与此口径相符", "{figure} ✓ fits this way of counting"),
    "beside": ("与已公布年报的对照", "Beside the printed report"),
    "beside-said": ("年报所印的数中，{n}个可由登记表核对，{same}个一致。", "{n} printed counts can be computed from the registers; {same} agree."),
    "count-differs": ("不一致：{figure}", "differs: {figure}"),
    "printed-rate": ("{name}{figure}", "{name} {figure}"),
    "rate-odd": ("任何口径都得不出：{rate}", "no 口径 gives it: {rate}"),
    "untold": ("没有登记表可以核对的：{figures}。", "No register tells of: {figures}."),
    # findings
    "breaches": ("本机关的程序问题", "This organ's own breaches"),
    "none-found": ("没有发现。已核对并符合的有{n}项次；无法判断的见后。", "None found. {n} checks were met; what could not be decided stands below."),
    "no-own-duty": ("这里核对的都是其他主体的义务，有逾期的见后。", "What is checked here are duties of others; delays stand below."),
    "none-decided": ("没有一项检查能够作出判断，不能据此认为没有问题；原因见后。", "No check could be decided, which does not mean that all is well; the reasons stand below."),
    "counted": ("{name}：{n}", "{name}: {n}"),
    "MANDATORY": ("可能导致撤销或者无效", "May be revoked or void"),
    "LATE": ("超期，可能被确认违法", "Late; may be declared unlawful"),
    "FORMALITY": ("形式瑕疵", "Formal defect"),
    "ADVICE": ("建议", "Advice"),
    "disputed": ("有争议：依严格读法逾期，依类推顺延未逾期", "Disputed: late on the strict reading only"),
    "links": ("登记表之间的对应", "Links between registers"),
    "missing": ("{text}；缺：{names}", "{text}; missing: {names}"),
    "and-more": ("{names}等{n}件", "{names} and others, {n} in all"),
    "others": ("其他主体的逾期或者争议", "Duties of others, late or disputed"),
    "others-said": ("以下不是本机关的义务，只供了解。", "None of these is a duty of this organ."),
    "coming": ("即将到期", "Coming deadlines"),
    "soon": ("{heading}的{n}项用粗体。", "In bold: {n} {heading}."),
    "not-before": ("不早于{day}", "not before {day}"),
    "own-coming": ("本机关的", "This organ's"),
    "others-coming": ("其他主体的", "Others'"),
    "none-coming": ("检查日{as_of}没有未到期的事项。", "Nothing was pending on {as_of}."),
    "later": ("另有{n}项的期限在{last}之后。", "{n} more fall due after {last}."),
    "rest": ("另有{n}条未列出，见fazhi check。", "{n} more are not listed: see fazhi check."),
    "place": ("{register}第{row}行", "{register}, row {row}"),
    # doubts
    "undecided": ("无法判断的及其原因", "What could not be decided, and why"),
    "nothing": ("没有。", "Nothing."),
    "undecided-said": (
        "没有记录不等于违反。补上所列的栏，或者在office.toml的[complete]中写明哪些栏空白即为没有发生，就能作出判断。",
        "What is not recorded is no breach. Fill in these columns, or name in [complete] of office.toml those in which an empty cell means that it has not happened.",
    ),
    "no-column": ("{reason}，登记表没有此栏", "{reason}, no such column"),
    "more-columns": ("另有{n}栏", "{n} more columns"),
    "earlier": ("另有{n}项违反属于其他期间的行，未列入本页。", "{n} breaches are of rows of other periods; they are not listed."),
    "unread": ("未能读入和读入时的问题", "Problems on the way in"),
    "more-unread": ("另有{n}处未列出，逐个文件用fazhi check查看。", "{n} more: fazhi check shows them file by file."),
    "of-record": ("{text}（{record}）", "{text} ({record})"),
    # basis
    "basis": ("依据和说明", "On what this rests"),
    "until-now": ("至今", "now"),
    "guided": ("参照执行，只作建议", "by reference: advice only"),
    "second-hand": ("据转述，未见原文", "second-hand"),
    "not-run": ("未检查的规则：{why}。", "Rules not asked: {why}."),
    "times": ("{why}（{n}条）", "{why} ({n})"),
    "calendar": ("工作日依国务院办公厅放假通知，确定至{last}{own}。", "Working days by the notices of the General Office of the State Council, firm until {last}{own}."),
    "own-days": ("；本地另依{notices}", "; here also by {notices}"),
    "version": ("由fazhi {version}计算。", "Computed by fazhi {version}."),
    "parameters": ("参数：{shown}。", "Parameters: {shown}."),
    "complete": ("空白即为没有发生的栏：{shown}。", "Columns in which an empty cell means that it has not happened: {shown}."),
    "excluded": ("按要求未检查：{shown}。", "Left out on request: {shown}."),
    "passed-over": ("不是表格、未读的文件：{shown}。", "Files that are no tables and were not read: {shown}."),
    # signs between items
    "comma": ("、", ", "),
    "semicolon": ("；", "; "),
    "quoted": ("“{name}”", "“{name}”"),
}
#: the headings of tables
HEADS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "registers": (
        ("登记表", "文件", "行数", "未能读入", "读入时的问题", "本机关违反", "有争议", "未到期", "无法判断"),
        ("Register", "File", "Rows", "Not read", "Problems", "Own breaches", "Disputed", "Pending", "Undecided"),
    ),
    "figures": (
        ("指标", "口径", "分子", "分母", "结果", "无法判断"),
        ("Figure", "Counted by", "Numerator", "Denominator", "Result", "Undecided"),
    ),
    "findings": (
        ("编号", "条文", "应当", "期限", "实际", "逾期（日）", "登记表"),
        ("Number", "Article", "Demand", "Due", "Actual", "Days over", "Register"),
    ),
    "coming": (
        ("编号", "条文", "应当", "期限", "剩余工作日", "谁的义务", "登记表"),
        ("Number", "Article", "Demand", "Due", "Working days left", "Duty of", "Register"),
    ),
    "undecided": (
        ("登记表", "原因", "栏目或参数（项次）"),
        ("Register", "Reason", "Columns or parameters (checks)"),
    ),
    "statutes": (("法律、法规", "施行", "规则数", "说明"), ("Statute", "In force", "Rules", "Note")),
}
# fmt: on


def chosen(pair: tuple[str, str], lang: str) -> str:
    """One of two texts."""
    return pair[lang == "en"]


def name_of(of: type[Record], lang: str) -> str:
    """What a register is called."""
    return chosen((info_of(of).zh, info_of(of).en), lang)


def word(key: str, lang: str, **params: Any) -> str:
    """One text, filled in."""
    return say(TEXTS[key], lang, params)


def head(key: str, lang: str) -> tuple[str, ...]:
    """The headings of one table."""
    return HEADS[key][lang == "en"]
