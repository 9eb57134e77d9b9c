"""What subscribers and readers get over HTTP."""

import gzip

import pytest

from calendars.web.rate_limits import Limits
from tests.calendars.builders import a_conference, a_milestone, a_plan, at
from tests.calendars.conftest import HOST_TOKEN, TOKEN, Client

FEED = "/a-res-80-999-7/delegations.en.ics"


def test_a_feed_is_served_as_it_is_stored(client, source):
    answer = client.get(FEED)

    assert answer.status_code == 200
    assert answer.content == source.stored["a-res-80-999-7", "delegations", "en"].body
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=300, stale-if-error=86400"
    assert answer.headers["last-modified"] == "Mon, 02 Mar 2026 12:00:00 GMT"
    assert answer.headers["etag"].startswith('"')
    assert answer.headers["vary"] == "Accept-Encoding"


def test_what_the_client_holds_is_not_sent_again(client):
    first = client.get(FEED)
    tag, since = first.headers["etag"], first.headers["last-modified"]

    for headers in (
        {"if-none-match": tag},
        {"if-none-match": f"W/{tag}"},
        {"if-none-match": f'"other", {tag}'},
        {"if-none-match": "*"},
        {"if-modified-since": since},
    ):
        answer = client.ask(FEED, headers)
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["etag"] == tag
        assert "content-type" not in answer.headers


def test_another_tag_goes_before_the_date(client):
    first = client.get(FEED)
    answer = client.ask(FEED, {"if-none-match": '"other"', "if-modified-since": first.headers["last-modified"]})

    assert answer.status_code == 200


@pytest.mark.parametrize("moment", ["", "yesterday", "Mon, 99 Mar 2026 12:00:00 GMT", "Sun, 01 Mar 2026 12:00:00 GMT"])
def test_an_older_or_unreadable_date_gets_the_whole_feed(client, moment):
    assert client.get(FEED, if_modified_since=moment).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "zipped"),
    [
        ("gzip", True),
        ("br;q=1, GZIP ;q=0.5", True),
        ("*", True),
        ("*;q=0", False),
        ("gzip;q=0", False),
        ("gzip;q=0.000, *", False),
        ("br", False),
        ("", False),
    ],
)
def test_the_compressed_form_has_a_tag_of_its_own_and_the_same_bytes_inside(client, source, accepted, zipped):
    plain, answer = client.get(FEED), client.get(FEED, accept_encoding=accepted)

    assert (answer.headers.get("content-encoding") == "gzip") == zipped
    assert (answer.headers["etag"] != plain.headers["etag"]) == zipped
    assert answer.content == plain.content
    stored = source.stored["a-res-80-999-7", "delegations", "en"]
    assert gzip.decompress(stored.gzipped) == stored.body


def test_head_tells_the_same_without_the_body(client):
    full, head = client.get(FEED), client.get(FEED, "HEAD")

    assert head.status_code == 200
    assert head.content == b""
    assert dict(head.headers) == dict(full.headers)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE"])
def test_nothing_can_be_written(client, method):
    answer = client.get(FEED, method)

    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_a_change_reaches_the_next_request(client, source):
    before = client.get(FEED)
    source.keep(a_conference(), a_plan(a_milestone(source="A/RES/81/1")), at(9))
    after = client.get(FEED, if_none_match=before.headers["etag"])

    assert after.status_code == 200
    assert after.headers["etag"] != before.headers["etag"]


@pytest.mark.parametrize("audience", ["secretariat", "consultations", "host", "tasks"])
def test_closed_feeds_are_not_there_without_a_link(client, audience):
    assert client.get(f"/a-res-80-999-7/{audience}.en.ics").status_code == 404
    assert client.get(f"/all/{audience}.en.ics").status_code == 404


def test_a_link_opens_its_audience_and_no_other(client):
    assert client.get(f"/f/{HOST_TOKEN}/host.fr.ics").status_code == 200
    assert client.get(f"/f/{HOST_TOKEN}/a-res-80-999-7/host.fr.ics").status_code == 200
    for path in ("secretariat.en.ics", "tasks.en.ics", "a-res-79-1-2/host.en.ics", "all/host.en.ics", "a-res-79-1-2/"):
        assert client.get(f"/f/{HOST_TOKEN}/{path}").status_code == 404


def test_a_link_of_the_secretariat_opens_the_tasks_too(client):
    for path in ("secretariat.en.ics", "tasks.es.ics", "a-res-79-1-2/secretariat.en.ics", "all/tasks.en.ics"):
        assert client.get(f"/f/{TOKEN}/{path}").status_code == 200
    assert client.get(f"/f/{TOKEN}/host.en.ics").status_code == 404


def test_what_is_behind_a_link_is_kept_by_nobody_else(client):
    for path in ("secretariat.en.ics", "", "en/", "a-res-79-1-2/"):
        answer = client.get(f"/f/{TOKEN}/{path}")
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-robots-tag"] == "noindex, nofollow"
        assert answer.headers["referrer-policy"] == "no-referrer"


def test_unknown_and_revoked_links_get_one_answer(client, source):
    source.lend("R" * 22, "secretariat")
    assert client.get(f"/f/{'R' * 22}/secretariat.en.ics").status_code == 200
    source.revoke("R" * 22)
    revoked, unknown = client.get(f"/f/{'R' * 22}/secretariat.en.ics"), client.get(f"/f/{'X' * 22}/secretariat.en.ics")

    assert revoked.status_code == unknown.status_code == 404
    assert (revoked.content, dict(revoked.headers)) == (unknown.content, dict(unknown.headers))


def test_when_the_ledger_is_away_subscribers_keep_what_they_have(client, source):
    first = client.get(FEED)
    source.down = True

    assert client.get(FEED).content == first.content
    answer = client.get("/a-res-79-1-2/press.fr.ics")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
    assert answer.headers["content-type"].startswith("text/plain")
    assert client.get(f"/f/{TOKEN}/secretariat.en.ics").status_code == 503
    assert client.get("/readyz").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_operators_see_what_is_asked(source):
    client = Client(source, metrics_token="counting-room")
    client.get(FEED)
    client.get("/nothing")
    metrics = client.get("/metrics", authorization="Bearer counting-room").text

    assert 'mandat_http_requests_total{status="200",what="feed"} 1.0' in metrics
    assert 'mandat_http_requests_total{status="404",what="unknown"} 1.0' in metrics
    assert "mandat_conferences 2.0" in metrics
    assert "AbCdEf" not in metrics
    assert client.get("/readyz").text == "ready\n"


def test_a_stranger_learns_whether_the_server_is_ready_and_no_more(source):
    client = Client(source, metrics_token="counting-room")
    for headers in (
        {},
        {"authorization": "Bearer wrong"},
        {"authorization": "Bearer "},
        {"x-forwarded-for": "127.0.0.1"},
    ):
        assert client.ask("/metrics", headers).status_code == 404
    assert Client(source).get("/metrics", authorization="Bearer ").status_code == 404
    source.down = True

    assert client.get("/readyz").text == "not ready\n"
    assert client.get("/readyz", authorization="Bearer counting-room").text == "the ledger does not answer\n"


def test_the_portfolio_has_the_milestones_of_all_conferences(client):
    text = client.get("/all/delegations.en.ics").text

    assert "milestone-a-res-80-999-7-decision-due" in text
    assert "milestone-a-res-79-1-2-opening" in text
    assert "X-WR-CALNAME:All conferences" in text


def test_too_much_is_refused_before_anything_is_looked_up(source):
    client = Client(source, limits=Limits(burst=3, rate=0.001))

    assert client.get("/" + "a" * 600).status_code == 414
    assert client.get("/", cookie="a" * 20_000).status_code == 431
    assert [client.get(FEED).status_code for _ in range(4)] == [200, 200, 200, 429]


@pytest.mark.parametrize("accepted", ["fr", "fr-CA;q=0.9, en;q=0.5", "de, fr"])
def test_a_reader_is_met_in_their_language(client, accepted):
    answer = client.get("/", accept_language=accepted)

    assert '<html lang="fr">' in answer.text
    assert "Accept-Language" in answer.headers.get_list("vary", split_commas=True)


def test_the_app_can_be_mounted(source):
    from starlette.applications import Starlette
    from starlette.routing import Mount

    client = Client(source)
    client.app = Starlette(routes=[Mount("/calendars", app=client.app)])

    assert client.get("/calendars" + FEED).status_code == 200
    assert 'href="/calendars/a-res-80-999-7/en/"' in client.get("/calendars/en/").text


def test_a_request_may_name_the_whole_address(client):
    assert client.app is not None
    for whole in ("http://calendars.test", "https://other.example:8443"):
        assert client.scope(whole + FEED)["status"] == 200
    assert client.scope("http://calendars.test")["status"] == 404
