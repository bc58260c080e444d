"""The laws of `check_record`: every register of the shelf obeys them; a record that is spoilt breaks one by name."""

import datetime as dt
import json
from decimal import Decimal

import pytest

import fazhi as fz
from fazhi.fields import info_of
from fazhi.register import Register
from fazhi.testing import check_record


class Ruling(fz.Coded):
    UPHELD = "维持"
    REVOKED = "撤销", "撤消"


def notice(**columns):
    """A record type with a key, a few sound columns, and what a test adds or replaces."""
    sound = {
        "no": fz.field("编号", "Number", key=True),
        "made_on": fz.field("作出日期", "Date made", default=None),
        "served_on": fz.field("送达日期", "Date served", not_before=(), default=None),
        "ruling": fz.field("结果", "Ruling", default=None),
        "party": fz.field("当事人", "Party", sensitive=True, default=None),
        "fine": fz.field("罚款", "Fine", unit="元", at_least=0, default=None),
        "heard": fz.field("已听证", "Heard", default=None),
    }
    kinds = {
        "no": str, "made_on": dt.date | None, "served_on": dt.date | None, "ruling": Ruling | None,
        "party": str | None, "fine": Decimal | None, "heard": bool | None,
    }  # fmt: skip
    added = {n: v for n, v in columns.items() if n not in {"__annotations__", "in_order"}}
    body = {**sound, **added, "__annotations__": kinds | columns.get("__annotations__", {}), "__module__": __name__}
    return fz.record("通知", "Notice", key="notice", in_order=columns.get("in_order", ()))(
        type("Notice", (fz.Record,), body)
    )


def test_a_sound_record_of_ones_own_obeys_every_law():
    check_record(notice(), examples=30)


@pytest.mark.parametrize("of", fz.catalog.records(), ids=lambda of: of.__name__)
def test_every_register_of_the_shelf_obeys_every_law(of):
    check_record(of, examples=8)


def test_a_class_that_is_no_record_is_refused():
    with pytest.raises(TypeError, match="is not a record type"):
        check_record(Ruling)  # type: ignore[arg-type]  # as a careless user would


# records that are spoilt
def headings_that_differ_by_a_space():
    """Both are allowed, since they are two texts; but a file is read by their bare form."""
    remark, other = fz.field("备注", "Remark", default=None), fz.field("备 注", "Other", default=None)
    return notice(remark=remark, other=other, __annotations__={"remark": str | None, "other": str | None})


def a_heading_that_is_another_with_a_unit():
    taken = fz.field("罚款（元）", "Taken", default=None)
    return notice(taken=taken, __annotations__={"taken": str | None})


def bounds_between_which_nothing_lies():
    return notice(fine=fz.field("罚款", "Fine", at_least=100, at_most=10, default=None))


def dates_that_wait_for_each_other():
    made = fz.field("作出日期", "Date made", default=None)
    served = fz.field("送达日期", "Date served", not_before=made, default=None)
    return notice(made_on=made, served_on=served, in_order=("served_on", "made_on"))


class Confused(fz.Coded):
    """In English, the first is called as the second is called otherwise."""

    KEPT = "维持"
    REVOKED = "撤销", "kept"


def words_that_name_two_things():
    return notice(__annotations__={"ruling": Confused | None})


def a_repr_that_tells():
    return notice(__repr__=lambda self: f"<Notice to {self.party}>")


def a_constructor_that_takes_anything():
    return notice(__attrs_post_init__=lambda _: None)


def a_check_that_always_complains():
    problem = fz.Problem(code="needs", heading=("结果", "Ruling"), params={"other": ("罚款", "Fine")})
    return notice(validate=lambda _: [problem])


def an_equality_of_its_own():
    return notice(__eq__=lambda *_: False, __hash__=object.__hash__)


SPOILT = [
    (headings_that_differ_by_a_space, "the heading '备 注' of 'other' is read as 'remark'"),
    (a_heading_that_is_another_with_a_unit, r"the heading '罚款（元）' of 'fine' is read as 'taken'"),
    (bounds_between_which_nothing_lies, "cannot be drawn|can be drawn"),
    (dates_that_wait_for_each_other, "a life of it cannot be drawn: .* wait for each other"),
    (words_that_name_two_things, "does not survive to_dict.*'en'.*ruling"),
    (a_repr_that_tells, "its repr shows 'party', which is sensitive"),
    (a_constructor_that_takes_anything, "the constructor accepts a wrong value in every column"),
    (a_check_that_always_complains, "a life contradicts itself: .*填写了结果，但罚款为空"),
    (an_equality_of_its_own, "a row does not survive"),
]


@pytest.mark.parametrize(("make", "law"), SPOILT, ids=[make.__name__ for make, _ in SPOILT])
def test_a_spoilt_record_breaks_the_law_that_names_its_fault(make, law):
    with pytest.raises(AssertionError, match=law) as caught:
        check_record(make(), examples=50)
    assert str(caught.value).startswith("Notice: ")


# readers and writers that are spoilt
def losing_the_last_row(monkeypatch):
    lines = Register.lines
    monkeypatch.setattr(Register, "lines", lambda self: iter(list(lines(self))[: max(1, len(self) - 1)]))


def forgetting_a_mask(monkeypatch):
    def telling(row, **how):
        return fz.to_dict(row, **how | {"sensitive": True})

    monkeypatch.setattr("fazhi.testing.record.to_dict", telling)


def rounding_to_whole_yuan(monkeypatch):
    dumps = json.dumps
    monkeypatch.setattr(json, "dumps", lambda said: dumps(said | {"fine": said["fine"] and said["fine"].split(".")[0]}))


@pytest.mark.parametrize(
    ("mistake", "law"),
    [
        (losing_the_last_row, "rows were written to rows.csv, "),
        (forgetting_a_mask, "to_dict shows 'party'"),
        (rounding_to_whole_yuan, "does not survive JSON: {'fine'"),
    ],
    ids=lambda x: getattr(x, "__name__", "law"),
)
def test_a_mistake_of_a_reader_or_a_writer_is_caught(monkeypatch, mistake, law):
    mistake(monkeypatch)
    with pytest.raises(AssertionError, match=law):
        check_record(notice(), examples=50)


def test_the_repr_of_a_row_masks_what_is_sensitive_and_leaves_out_its_blanks():
    case = fz.AdministrativeCase(case_no="1", party="张三")
    assert info_of(fz.AdministrativeCase).fields["party"].sensitive
    assert "party='***'" in repr(case)
    assert repr(fz.AdministrativeCase(case_no="1")) == "AdministrativeCase(case_no='1')"
    assert case.party == "张三"
