"""Past conferences as data."""

from datetime import date

import pytest

from domain.history.history import History, history_from_tsv, quantile
from domain.kernel.errors import BadInput
from flows.application.planner import history

HEAD = "id\tseries\tname\tadopted\twindow_first\twindow_last\tdecided\thost_first\thost_final\tfirst_opening_set\topening\trecalled"


def two() -> History:
    kept = "roads\tGA\tRoads\t2011-12-21\t2013-01-01\t2013-12-31\t2012-12-21\tGH\tGH\t2013-06-03\t2013-06-03\tdecided"
    late = "rails\tGA\tRails\t2011-12-21\t2013-01-01\t2013-12-31\t2012-12-21\tGH\tKE\t2013-06-03\t2014-01-06\t"
    rates = "what\thappened\tof\tsource\nkept\t5\t7\tcount\nmoved\t2\t9\tcount\nhost-changed\t1\t9\tcount"
    leads = "rule\tcase\tweeks\twhat\tsource\tconfidence\nR28\trails\t2\tnote\tX\tsure\nR28\t\t6\tnote\tY\trecalled"
    return history_from_tsv(f"{HEAD}\n{kept}\n{late}", leads, rates)


def test_a_case_knows_whether_it_kept_its_window_moved_its_days_and_changed_its_host():
    roads, rails = two().cases
    assert (roads.kept, roads.days_moved, roads.host_changed, roads.classes) == (True, 0, False, ("away",))
    assert (rails.kept, rails.days_moved, rails.host_changed) == (False, 217, True)
    assert rails.classes == ("away", "moved venue")
    assert round(roads.weeks("decision"), 1) == round((date(2013, 6, 3) - date(2012, 12, 21)).days / 7, 1)
    assert (roads.sure_of("decided"), roads.sure_of("opening")) == (False, True)


def test_a_case_left_out_takes_its_leads_and_its_part_in_the_counts_with_it():
    left = two().without("rails")
    assert [case.id for case in left.cases] == ["roads"]
    assert [each.weeks for each in left.leads_of("R28")] == [6]
    counts = {each.what: (each.happened, each.of) for each in left.rates}
    assert counts == {"kept": (5, 6), "moved": (1, 8), "host-changed": (0, 8)}


def test_leaving_out_a_case_that_is_not_known_changes_nothing():
    assert history().without("no-such-conference") == history()


def test_leads_come_the_shortest_first_and_name_their_case():
    leads = history().known("decision")
    assert [each.weeks for each in leads] == sorted(each.weeks for each in leads)
    assert (leads[0].name, leads[0].weeks) == ("A/RES/64/1", 8)


def test_half_of_the_values_lie_below_the_half():
    assert quantile([1, 2, 10], 0.5) == 2
    assert quantile([1, 2], 0.5) == 1.5
    assert quantile([3], 0.9) == 3


@pytest.mark.parametrize("case", history().cases, ids=lambda case: case.id)
def test_every_packaged_case_is_in_the_order_of_its_days_and_has_a_source(case):
    days = [case.adopted, case.decided, case.opening, case.closing]
    known = [day for day in days if day is not None]
    assert known == sorted(known)
    assert case.sources or case.recalled == ("*",)
    assert case.window_first is None or case.window_first <= case.window_last


def test_a_line_that_is_wrong_is_named_with_its_column():
    with pytest.raises(BadInput, match=r"cases.tsv, line 2, opening"):
        history_from_tsv("id\tseries\tname\topening\nx\tGA\tX\tyesterday", "", "")
