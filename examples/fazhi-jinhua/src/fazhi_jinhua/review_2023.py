"""金华市乡镇（街道）行政合法性审查工作规定 (金华市人民政府令第64号).

Only articles 1 to 5 were seen, in an excerpt, so its rule advises and accuses nobody.
"""

from datetime import date

import fazhi as fz
from fazhi.records import ReviewItem

LAW = fz.Statute(
    key="jinhua-review-2023",
    zh="金华市乡镇（街道）行政合法性审查工作规定",
    en="Jinhua Provisions on the Legality Review of Townships and Streets (2023)",
    in_force=date(2024, 1, 1),
    area="3307",
    second_hand=True,
    source="金华市人民政府令第64号，据网页摘录，只见第一条至第五条",
    checked="2026-11-25",
)
c = fz.columns(ReviewItem)

# 第三条。审查的对象是将要作出的决定，所以在作出之前；同日的，登记表看不出先后
reviewed_before_it_is_made = fz.Precedence(
    cites=LAW.article(3, says="应当审查的事项，未经行政合法性审查不得作出决定"),
    first=c.reviewed_on,
    then=c.made_on,
    strict=True,
    severity=fz.Severity.ADVICE,
    complying={"reviewed_on": "2024-05-06", "made_on": "2024-05-07"},
    breaching={"reviewed_on": None, "made_on": "2024-05-07"},
)
