#!/usr/bin/env python3
"""A backend of the booking contract in one file, with Python's standard library only.

    python3 backend.py team.json          serves the team: { "hosts": [...], "bookingTypes": [...] }, as in a fixture
    TESTING=1 python3 backend.py          serves the fixtures of tests (capability testing)

Settings from the environment: PORT (8000; 0 = any free one), DATA_DIR (.data), PUBLIC_URL, EMBED_URL (the element's
script, for the page of a booking), TESTING. It keeps the required part of the contract. Of the hosts who are free,
those with the fewest bookings take part.
"""

import hashlib, hmac, json, os, re, secrets, signal, sqlite3, sys, threading
from collections import Counter
from datetime import datetime, timedelta, timezone
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit
from zoneinfo import ZoneInfo, available_timezones

MINUTE, DAY, LONGEST_RANGE = 60_000, 86_400_000, 93 * 86_400_000
TESTING = os.environ.get("TESTING") == "1"
ZONES = available_timezones()

STATUS = {"invalid": 422, "slot-taken": 409, "too-late": 409, "wrong-state": 409, "idempotency-key-missing": 400}
STATUS |= {"idempotency-key-reused": 422, "malformed": 400, "unauthorized": 401, "not-found": 404, "too-large": 413}
STATUS |= {"unsupported-media-type": 415, "internal": 500}

class Problem(Exception):
    """A refused request, with a reason for its sender."""

    def __init__(self, code, detail, errors=None):
        super().__init__(detail)
        self.status, title = STATUS[code], code.replace("-", " ").capitalize()
        self.body = {"type": "about:blank", "code": code, "title": title, "status": self.status, "detail": detail}
        self.body |= {"errors": errors} if errors else {}
def invalid(*pointers):
    errors = [{"pointer": pointer, "detail": "is missing or not valid"} for pointer in pointers]
    return Problem("invalid", "Correct the fields named in errors and send it again.", errors)

def demand(errors):
    if errors:
        raise invalid(*errors)
def only(found, problem):
    if not found:
        raise problem
    return found[0]
def taken():
    return Problem("slot-taken", "Load the availability again and choose another time.")

# Time: instants are milliseconds since 1970; wall clocks exist in this part only.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z")

def parse_instant(text):
    """An instant, or None."""
    if not isinstance(text, str) or not INSTANT.fullmatch(text):
        return None
    whole, _, fraction = text[:-1].partition(".")
    try:
        return int(datetime.fromisoformat(whole + "+00:00").timestamp()) * 1000 + int((fraction + "000")[:3])
    except ValueError:
        return None

def stamp(instant):
    return datetime.fromtimestamp(instant // 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
def local(instant, zone):
    return datetime.fromtimestamp(instant // 1000, ZoneInfo(zone))

def wall(day, time, zone):
    """The instant of a wall-clock time; a skipped time moves later by the gap, of a repeated one it is the earlier."""
    hour, minute = (int(part) for part in time.split(":"))
    moment = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)) + timedelta(hours=hour, minutes=minute)
    return int(moment.timestamp()) * 1000
def on_grid(instant, slot):
    clock = local(instant, slot["timeZone"])
    minutes = clock.hour * 60 + clock.minute - slot["offset"]
    return instant % MINUTE == 0 and clock.second == 0 and minutes % slot["step"] == 0

def union(intervals):
    merged = []
    for start, end in sorted(one for one in intervals if one[0] < one[1]):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    return merged
def subtract(intervals, holes):
    left = union(intervals)
    for start, end in union(holes):
        left = union([piece for a, b in left for piece in ((a, min(b, start)), (max(a, end), b))])
    return left

# Data: one SQLite file and one lock. A writer holds the lock from the first read to the commit.
class Data:
    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        self.lock, self.clock = threading.RLock(), None
        self.team = {"hosts": [], "bookingTypes": []}
        file = os.path.join(folder, "bookings.sqlite")
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        self.db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self.db.executescript(
            """PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS origin (secret TEXT NOT NULL, fixture INTEGER NOT NULL);
            CREATE TABLE IF NOT EXISTS booking (id TEXT PRIMARY KEY, start INTEGER NOT NULL, content TEXT NOT NULL);
            CREATE INDEX IF NOT EXISTS booking_start ON booking (start);
            CREATE TABLE IF NOT EXISTS kept (route, key, body TEXT, booking TEXT, PRIMARY KEY (route, key));"""
        )
        if self.one("SELECT * FROM origin") is None:
            self.db.execute("INSERT INTO origin VALUES (?, ?)", (secrets.token_hex(32), TESTING))
        self.secret, self.for_fixtures = self.one("SELECT * FROM origin")
    def one(self, sql, *parameters):
        return self.db.execute(sql, parameters).fetchone()
    def now(self):
        return self.clock if self.clock is not None else int(datetime.now(timezone.utc).timestamp() * 1000)
    def __enter__(self):
        self.lock.acquire()
        self.db.execute("BEGIN IMMEDIATE")
        return self
    def __exit__(self, kind, *_):
        self.db.execute("ROLLBACK" if kind else "COMMIT")
        self.lock.release()
    def replace(self, fixture):
        if not self.for_fixtures:
            raise Problem("wrong-state", "There is data that no fixture wrote. Start it with a new DATA_DIR.")
        for table in ("booking", "kept"):
            self.db.execute(f"DELETE FROM {table}")
        self.team = fixture
    def type(self, slug):
        found = [one for one in self.team["bookingTypes"] if one["slug"] == slug]
        return only(found, Problem("not-found", "There is no such booking type. Look at its link."))
    def hosts(self, kind):
        ids = dict.fromkeys(member["id"] for group in kind["groups"] for member in group["hosts"])
        known = {host["id"]: host for host in self.team["hosts"]}
        return [known[id] for id in ids]
    def bookings(self, start, end):
        """Bookings that take time, ordered by start."""
        rows = self.db.execute("SELECT content FROM booking WHERE start >= ? AND start < ?", (start, end))
        return [one for one in (json.loads(content) for (content,) in rows) if one["status"] == "confirmed"]
    def save(self, booking):
        content = json.dumps(booking)
        self.one("INSERT OR REPLACE INTO booking VALUES (?, ?, ?)", booking["id"], booking["start"], content)
    def sign(self, *names):
        return hmac.new(self.secret.encode(), json.dumps(names).encode(), hashlib.sha256).hexdigest()
    def managed(self, id, token):
        row = self.one("SELECT content FROM booking WHERE id = ?", id)
        if row is None:
            raise Problem("not-found", "There is no such booking. Use the link from the confirmation.")
        if not hmac.compare_digest(token.encode(), self.sign("manage", id).encode()):
            raise Problem("unauthorized", "Use the manage link of this booking.")
        return json.loads(row[0])

# Who is free.
def working(host, start, end):
    zone = host["timeZone"]
    overrides = {one["date"]: one["hours"] for one in host["overrides"]}
    found, day, last = [], local(start - 2 * DAY, zone).date(), local(end + DAY, zone).date()
    while day <= last:
        weekly = [window for window in host["hours"] if day.isoweekday() in window["days"]]
        for window in overrides.get(day.isoformat(), weekly):
            until = day if window["end"] > window["start"] else day + timedelta(days=1)
            found.append((wall(day, window["start"], zone), wall(until, window["end"], zone)))
        day += timedelta(days=1)
    return [(max(a, start), min(b, end)) for a, b in union(found) if a < end and b > start]

def busy(data, host, kind, start, end, ignored):
    before, after = kind["buffers"]["before"] * MINUTE, kind["buffers"]["after"] * MINUTE
    found = [(parse_instant(one["start"]), parse_instant(one["end"])) for one in host["busy"]]
    for booking in data.bookings(start - 9 * DAY, end + 2 * DAY):
        if booking["id"] != ignored and host["id"] in booking["hosts"]:
            earlier = max(0, booking["buffers"]["before"] * MINUTE - after)
            later = max(0, booking["buffers"]["after"] * MINUTE - before)
            found.append((booking["start"] - earlier, booking["end"] + later))
    return [(a - after, b + before) for a, b in found if a < b]

def period(day, per):
    if per == "perMonth":
        return day.replace(day=1), (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    first = day - timedelta(days=day.weekday() if per == "perWeek" else 0)
    return first, first + timedelta(days=7 if per == "perWeek" else 1)

def barred(data, host, kind, start, end, ignored):
    """Intervals in which nothing may start, because a limit of the type or of the host is reached."""
    zone, found = kind["slot"]["timeZone"], []
    of_type, of_host = lambda one: one["type"] == kind["slug"], lambda one: host["id"] in one["hosts"]
    for limit, counts in ((kind["limits"], of_type), (host["limits"], of_host)):
        for per, most in limit.items():
            day = local(start, zone).date()
            while most is not None and wall(day, "00:00", zone) < end:
                first, day = period(day, per)
                bounds = wall(first, "00:00", zone), wall(day, "00:00", zone)
                if sum(one["id"] != ignored and counts(one) for one in data.bookings(*bounds)) >= most:
                    found.append(bounds)
    return union(found)

def free_time(data, host, kind, start, end, ignored):
    return subtract(working(host, start, end), busy(data, host, kind, start, end, ignored))
def can_take(data, host, kind, start, end, ignored=None):
    bars = barred(data, host, kind, start, start + MINUTE, ignored)
    return not bars and [[start, end]] == free_time(data, host, kind, start, end, ignored)

def seat(groups, free):
    """Distinct hosts for all seats, in the order given, or None; a group without hosts cannot be filled."""
    if not groups or any(not hosts for _, hosts in groups):
        return None
    seats = []
    for need, hosts in groups:
        seats += [[host] for host in hosts] if need == "all" else [hosts] * need
    taken_by = {}

    def fill(number, asked):
        for host in free:
            if host in seats[number] and host not in asked:
                asked.add(host)
                if host not in taken_by or fill(taken_by[host], asked):
                    taken_by[host] = number
                    return True
        return False

    return list(taken_by) if all(fill(number, set()) for number in range(len(seats))) else None

def choose(data, kind, start, end, wanted=None, ignored=None):
    """Chooses hosts, or raises slot-taken. Free hosts with the fewest bookings come first."""
    count = Counter(host for one in data.bookings(0, 1 << 60) if one["type"] == kind["slug"] for host in one["hosts"])
    free = [host["id"] for host in data.hosts(kind) if can_take(data, host, kind, start, end, ignored)]
    free.sort(key=lambda id: count[id])
    groups = [(group["need"], [member["id"] for member in group["hosts"]]) for group in kind["groups"]]
    # The requested host gets a seat in one of their groups.
    places = [i for i, (need, hosts) in enumerate(groups) if wanted in hosts and need in (1, "all")]
    mine = lambda need, hosts: (need, hosts if need == "all" else [wanted])
    for option in [groups] if wanted is None else [groups[:i] + [mine(*groups[i])] + groups[i + 1 :] for i in places]:
        hosts = seat(option, free)
        if hosts:
            return [host["id"] for host in data.hosts(kind) if host["id"] in hosts]
    raise taken()

# What is shown.
def digest(content):
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:24]

def discovery():
    return {"contract": "1.0", "capabilities": ["testing"] if TESTING else []}
def public_id(data, kind, id):
    return id if kind["showHosts"] else "h-" + data.sign("host", kind["slug"], id)[:16]

def true_id(data, kind, id, pointer):
    found = [host["id"] for host in data.hosts(kind) if public_id(data, kind, host["id"]) == id]
    found = [] if kind.get("hostChoice") == "none" else found
    return only(found, invalid(pointer))

def public_hosts(data, kind, ids):
    def shown(host):
        name = {"name": host["name"]} if kind["showHosts"] else {}
        owner = {"owner": True} if kind["owner"] == host["id"] else {}
        return {"id": public_id(data, kind, host["id"]), **name, **owner}

    return [shown(host) for host in data.team["hosts"] if host["id"] in ids]

PUBLIC = "slug title description mode durations slot locations fields guests consent approval window policy".split()

def public_type(data, kind):
    ids = {host["id"]: public_id(data, kind, host["id"]) for host in data.hosts(kind)}
    groups = [{"need": one["need"], "hosts": [ids[member["id"]] for member in one["hosts"]]} for one in kind["groups"]]
    shown = {**discovery(), **{name: kind[name] for name in PUBLIC}, "durations": sorted(kind["durations"])}
    shown |= {"groups": groups, "hosts": public_hosts(data, kind, ids), "payment": None, "timeZoneLock": None}
    shown |= {"hostChoice": kind["hostChoice"]} if "hostChoice" in kind else {}
    shown |= {"contact": None, "branding": {"team": data.team.get("name", "Team")}}
    return {**shown, "revision": digest(shown)}

def availability(data, kind, query, token):
    start, end, now = parse_instant(query.get("from")), parse_instant(query.get("to")), data.now()
    wrong = [f"?{name}" for name, value in (("from", start), ("to", end)) if value is None]
    if wrong or start >= end:
        raise invalid(*(wrong or ["?to"]))
    party = None
    durations, ignored = list(kind["durations"]), None
    if "booking" in query:
        booking = data.managed(query["booking"], token)
        ignored = booking["id"]
        durations.append((booking["end"] - booking["start"]) // MINUTE)
        if kind["policy"]["sameHost"] and query.get("anyone") != "true":
            party = booking["hosts"]
    if "host" in query:
        party = [true_id(data, kind, query["host"], "?host")]
    start = -(-max(start, min(now // DAY * DAY, end)) // MINUTE) * MINUTE
    horizon = (now // MINUTE + kind["window"]["horizon"]) * MINUTE
    end = max(start, min(-(-end // MINUTE) * MINUTE, horizon, start + LONGEST_RANGE))
    reach, earliest = end + max(durations) * MINUTE, max(start, now + kind["window"]["minNotice"] * MINUTE)
    hosts = []
    for host in data.hosts(kind) if end > start else []:
        free = []
        for a, b in free_time(data, host, kind, start, reach, ignored):
            first, last = -(-(max(a, earliest) - start) // MINUTE), (b - start) // MINUTE
            if last - first >= min(durations) and first * MINUTE < end - start:
                free += [first, last]
        if free and (party is None or host["id"] in party):
            bars = [(max(a, start), min(b, end)) for a, b in barred(data, host, kind, start, end, ignored)]
            no_start = [-(-(edge - start) // MINUTE) for a, b in bars if a < b for edge in (a, b)]
            more = {"noStart": no_start} if no_start else {}
            hosts.append({"id": public_id(data, kind, host["id"]), "free": free, **more})
    revision = public_type(data, kind)["revision"]
    return {"from": stamp(start), "to": stamp(end), "asOf": stamp(now), "revision": revision, "hosts": hosts}

def present(data, booking):
    kind, now = data.type(booking["type"]), data.now()
    status = booking["status"]
    if status == "confirmed" and now >= booking["end"]:
        status = "completed"

    names = ("cancelUntil", "rescheduleUntil")
    deadlines = {name: booking["start"] - (kind["policy"][name] or 0) * MINUTE for name in names}
    open = {name: status == "confirmed" and now < deadline for name, deadline in deadlines.items()}
    token = data.sign("manage", booking["id"])
    stored = ("id", "timeZone", "attendee", "guests", "answers", "location", "sequence")
    return {
        **{name: booking[name] for name in stored},
        **{"status": status, "bookingType": kind["slug"], "title": kind["title"], "contact": None, "payment": None},
        **{"start": stamp(booking["start"]), "end": stamp(booking["end"])},
        "hosts": public_hosts(data, kind, booking["hosts"]),
        "owner": kind["owner"] and public_id(data, kind, kind["owner"]),
        "manage": {"url": f"{PUBLIC_URL}/{kind['slug']}/manage/{booking['id']}#{token}", "token": token},
        "policy": {name: stamp(deadline) if open[name] else None for name, deadline in deadlines.items()},
    }

# Validation: every member is validated before anything reads it.
LINE = re.compile(r"[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*")
EMAIL = re.compile(r'[^\s@<>",;:\\\x00-\x1f]+@[^\s@<>",;:\\\x00-\x1f]+')
URL, NUMBER = re.compile(r"https?://[^\s]+"), re.compile(r"[-+]?\d+(\.\d+)?")
def text(value, most, pattern=None):
    return isinstance(value, str) and len(value) <= most and (pattern is None or pattern.fullmatch(value) is not None)
def whole(value, least, most):
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most

def person_errors(value, place, named):
    if not isinstance(value, dict):
        return [place]
    checks = {"email": text(value.get("email"), 254, EMAIL), "phone": text(value.get("phone", "-"), 40, LINE)}
    checks["name"] = text(value.get("name", None if named else "-"), 200, LINE)
    return [f"{place}/{name}" for name, fits in checks.items() if not fits]

def shape_errors(body):
    """Pointers to members of a form that are invalid for every booking type."""
    errors = person_errors(body["attendee"], "/attendee", True)
    guests, answers, location = body.get("guests", []), body.get("answers", {}), body.get("location", {"id": "-"})
    if not isinstance(guests, list) or len(guests) > 10:
        return errors + ["/guests"]
    for i, guest in enumerate(guests):
        errors += person_errors(guest, f"/guests/{i}", False)
    if not isinstance(answers, dict) or not all(isinstance(one, (str, int, float, list)) for one in answers.values()):
        errors.append("/answers")
    names = ("id", "phone", "address")
    if not isinstance(location, dict) or not all(text(location.get(name, "-"), 500, LINE) for name in names):
        errors.append("/location")
    return errors

def is_empty(answer):
    return answer is None or answer is False or answer == [] or isinstance(answer, str) and not answer.strip()
def is_date(value):
    try:
        return datetime.strptime(value, "%Y-%m-%d").strftime("%Y-%m-%d") == value
    except ValueError:
        return False

def answer_fits(field, answer, values):
    """Whether an answer is what its question asks for."""
    kind = field["type"]
    if kind == "checkbox":
        return answer is True
    if kind == "checkboxes":
        return isinstance(answer, list) and sorted(set(map(str, answer)) & set(values)) == sorted(map(str, answer))
    if kind == "number" and not isinstance(answer, str):
        return isinstance(answer, (int, float)) and not isinstance(answer, bool)
    if kind in ("select", "radio"):
        return isinstance(answer, str) and answer in values
    pattern = {"textarea": None, "email": EMAIL, "url": URL, "number": NUMBER}.get(kind, LINE)
    return text(answer, field.get("maxLength", 10_000), pattern) and (kind != "date" or is_date(answer))

def form_errors(kind, body):
    errors = ["/guests"] if len(body.get("guests", [])) > kind["guests"]["max"] else []
    for field in kind["fields"]:
        answer = body.get("answers", {}).get(field["id"])
        values = [option["value"] for option in field.get("options", [])]
        fits = not field["required"] if is_empty(answer) else answer_fits(field, answer, values)
        errors += [] if fits else [f"/answers/{field['id']}"]
    return errors

def place_of(kind, chosen, errors):
    """The location: the only one, else the chosen one."""
    found = [one for one in kind["locations"] if chosen is None or one["id"] == chosen.get("id")]
    if len(found) != 1:
        errors += ["/location/id"] if chosen is not None or kind["locations"] else []
        return None
    place, chosen = found[0], chosen or {}
    errors += [f"/location/{place['ask']}"] if "ask" in place and place["ask"] not in chosen else []
    given = {name: chosen.get(name, place.get(name)) for name in ("phone", "address")}
    return {"kind": place["kind"], "label": place["label"], **{name: one for name, one in given.items() if one}}

def time_errors(data, kind, start, duration, durations):
    late = start >= data.now() + kind["window"]["horizon"] * MINUTE
    errors = [] if duration in durations else ["/duration"]
    return errors + (["/start"] if late or not on_grid(start, kind["slot"]) else [])

# Booking and managing.
def once(data, route, key, body, work):
    """Runs the work, or answers the current booking if the same request succeeded before."""
    canonical = json.dumps(body, sort_keys=True)
    kept = data.one("SELECT body, booking FROM kept WHERE route = ? AND key = ?", route, key)
    if kept and kept[0] != canonical:
        raise Problem("idempotency-key-reused", "Send every new request with a new key.")
    if kept:
        return json.loads(data.one("SELECT content FROM booking WHERE id = ?", kept[1])[0])
    booking = work()
    data.save(booking)
    data.db.execute("INSERT INTO kept VALUES (?, ?, ?, ?)", (route, key, canonical, booking["id"]))
    return booking

def book(data, body):
    consent = body.get("consent", {})
    start = parse_instant(body.get("start"))
    checks = {
        "/bookingType": text(body.get("bookingType"), 64, re.compile("[a-z0-9-]+")),
        "/start": start is not None,
        "/duration": whole(body.get("duration"), 1, 10_080),
        "/timeZone": text(body.get("timeZone"), 64) and body["timeZone"] in ZONES,
        "/locale": text(body.get("locale"), 35, re.compile("[A-Za-z0-9-]{2,}")),
        "/host": text(body.get("host", "-"), 128),
        "/consent": isinstance(consent, dict),
        "/attendee": isinstance(body.get("attendee"), dict),
    }
    errors = [pointer for pointer, fits in checks.items() if not fits]
    errors += shape_errors(body) if checks["/attendee"] else []
    demand(errors)
    kind = data.type(body["bookingType"])
    wanted = true_id(data, kind, body["host"], "/host") if "host" in body else None
    errors = time_errors(data, kind, start, body["duration"], kind["durations"]) + form_errors(kind, body)
    location = place_of(kind, body.get("location"), errors)
    agreed = (consent.get("accepted"), consent.get("version"))
    errors += ["/consent"] if kind["consent"] and agreed != (True, kind["consent"]["version"]) else []
    demand(errors)
    end = start + body["duration"] * MINUTE
    if start < data.now() + kind["window"]["minNotice"] * MINUTE:
        raise taken()
    person = ("name", "email", "phone")
    return {
        **{"id": secrets.token_urlsafe(12), "type": kind["slug"], "status": "confirmed", "sequence": 0},
        **{"start": start, "end": end, "timeZone": body["timeZone"], "location": location},
        "buffers": kind["buffers"],
        "hosts": choose(data, kind, start, end, wanted),
        "attendee": {name: body["attendee"][name] for name in person if name in body["attendee"]},
        "guests": [{name: guest[name] for name in person[:2] if name in guest} for guest in body.get("guests", [])],
        "answers": body.get("answers", {}),
    }

def changeable(data, booking, minutes):
    if booking["status"] != "confirmed":
        raise Problem("wrong-state", "It is cancelled. Book anew.")
    if data.now() >= booking["start"] - (minutes or 0) * MINUTE:
        raise Problem("too-late", "Ask the team directly.")

def reschedule(data, booking, body):
    kind, start = data.type(booking["type"]), parse_instant(body.get("start"))
    changeable(data, booking, kind["policy"]["rescheduleUntil"])
    lasts = (booking["end"] - booking["start"]) // MINUTE
    duration, anyone = body.get("duration", lasts), body.get("anyone") is True
    demand((["/start"] if start is None else []) + ([] if whole(duration, 1, 10_080) else ["/duration"]))
    demand(time_errors(data, kind, start, duration, kind["durations"] + [lasts]))
    end, id = start + duration * MINUTE, booking["id"]
    if start < data.now() + kind["window"]["minNotice"] * MINUTE:
        raise taken()
    wanted = true_id(data, kind, body["host"], "/host") if "host" in body else None
    own = [host for host in data.team["hosts"] if host["id"] in booking["hosts"]]
    stay = all(can_take(data, host, kind, start, end, id) for host in own) and wanted in (None, *booking["hosts"])
    if anyone or not stay:
        if kind["policy"]["sameHost"] and not anyone and wanted is None:
            raise taken()
        booking["hosts"] = choose(data, kind, start, end, wanted, id)
    return {**booking, "start": start, "end": end, "sequence": booking["sequence"] + 1}

def cancel(data, booking, _):
    if booking["status"] == "cancelled":
        return booking
    changeable(data, booking, data.type(booking["type"])["policy"]["cancelUntil"])
    return {**booking, "status": "cancelled", "sequence": booking["sequence"] + 1}

def edit(data, booking, body):
    changeable(data, booking, None)
    kind = data.type(booking["type"])
    demand([] if isinstance(body.get("attendee", {}), dict) else ["/attendee"])
    next = {**booking, **{name: body[name] for name in ("guests", "answers") if name in body}}
    next["attendee"] = {**booking["attendee"], **body.get("attendee", {})}
    demand(shape_errors({**next, "location": body.get("location", {"id": "-"})}))
    merged = booking["answers"] | next["answers"]
    next["answers"] = {id: answer for id, answer in merged.items() if not is_empty(answer)}
    errors = form_errors(kind, next)
    if "location" in body:
        next["location"] = place_of(kind, body["location"], errors)
    demand(errors)
    data.save(next)
    return next

def check_team(team):
    """Superficial validation of the file; the schema is Fixture in openapi.json."""
    known = {host["id"] for host in team["hosts"]}
    wrong = [f"/hosts/{i}/timeZone" for i, host in enumerate(team["hosts"]) if host["timeZone"] not in ZONES]
    for i, kind in enumerate(team["bookingTypes"]):
        members = [member["id"] for group in kind["groups"] for member in group["hosts"]]
        wrong += [] if known.issuperset(members) and not kind["approval"] else [f"/bookingTypes/{i}"]
    demand(wrong)
    return team

# HTTP.
ALLOWED = "Authorization, Content-Type, Idempotency-Key, If-None-Match"
CORS = {"Origin": "*", "Methods": "GET, POST, PATCH", "Headers": ALLOWED}
CORS = {f"Access-Control-Allow-{name}": value for name, value in CORS.items()}
CORS["Access-Control-Expose-Headers"] = "ETag"

EMBED = os.environ.get("EMBED_URL", "https://book.example/embed/team-booking.js")
MANAGE = """<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Your booking</title><script type="module" src="{embed}"></script>
<team-booking src="{link}" booking="{id}" query="manage"></team-booking>
"""

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    def answer(self, status, content=None, headers=None, body=b""):
        body = body if content is None else json.dumps(content).encode()
        media = "application/problem+json" if status >= 400 else "application/json"
        sized = {"Content-Type": media, "Content-Length": str(len(body)), "Cache-Control": "no-store"}
        self.send_response(status)
        for name, value in (sized | CORS | (headers or {})).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
    def tagged(self, content):
        tag = '"' + digest({**content, "asOf": None}) + '"'
        same = tag in self.headers.get("If-None-Match", "")
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        return self.answer(304, None, headers) if same else self.answer(200, content, headers)
    def read(self):
        if self.headers.get_content_type() != "application/json":
            raise Problem("unsupported-media-type", "Send the body with Content-Type: application/json.")
        try:
            json.dumps(body := json.loads(self.sent), allow_nan=False)  # NaN and 1e999 are no JSON.
        except (ValueError, RecursionError):
            raise Problem("malformed", "The body is no JSON. Send a JSON object.") from None
        demand([] if isinstance(body, dict) else [""])
        return body
    def key(self):
        key = self.headers.get("Idempotency-Key", "")
        wrong = Problem("malformed" if key else "idempotency-key-missing", "Send an Idempotency-Key of 1 to 255 signs.")
        return only([key] if text(key, 255, re.compile("[!-~]+")) else [], wrong)
    def route(self):
        url = urlsplit(self.path)
        parts = [unquote(part) for part in url.path.strip("/").split("/")]
        query = {name: values[-1] for name, values in parse_qs(url.query).items()}
        bearer = re.fullmatch(r"Bearer +(\S+) *", self.headers.get("Authorization", ""))
        match (self.command, *parts):
            case ("OPTIONS", *_):
                return self.answer(204)
            case ("GET", "api"):
                return self.answer(200, discovery())
            case ("PUT", "api", "testing", what) if TESTING and what in ("fixture", "clock"):
                return self.test(what, self.read())
            case ("GET", "api", "booking-types", slug, *what) if what in ([], ["availability"]):
                with self.data as data:
                    kind, token = data.type(slug), bearer[1] if bearer else ""
                    content = availability(data, kind, query, token) if what else public_type(data, kind)
                return self.tagged(content)
            case ("POST", "api", "bookings"):
                body, key = self.read(), self.key()
                with self.data as data:
                    content = present(data, once(data, "book", key, body, lambda: book(data, body)))
                return self.answer(201, content)
            case ("GET", slug, "manage", id):
                with self.data as data:
                    return self.page(data.type(slug)["slug"], id)
            case ("GET" | "PATCH" | "POST", "api", "bookings", id, *verb) if verb in ([], ["reschedule"], ["cancel"]):
                return self.manage(id, bearer[1] if bearer else "", verb)
        raise Problem("not-found", "Look at the contract for the addresses that there are.")
    def page(self, slug, id):
        """Where manage.url leads. The element reads the token from the fragment, which no server sees."""
        page = MANAGE.format(id=escape(id), link=f"{PUBLIC_URL}/{slug}", embed=EMBED)
        headers = {"Content-Type": "text/html; charset=utf-8", "Referrer-Policy": "no-referrer"}
        return self.answer(200, None, headers, page.encode())
    def manage(self, id, token, verb):
        body = None if self.command == "GET" else self.read()
        with self.data as data:
            booking = data.managed(id, token)
            if self.command == "PATCH":
                booking = edit(data, booking, body)
            elif verb:
                before, work = booking, {"reschedule": reschedule, "cancel": cancel}[verb[0]]
                booking = once(data, f"{verb[0]} {id}", self.key(), body, lambda: work(data, before, body))
            content = present(data, booking)
        return self.answer(200, content)
    def test(self, what, body):
        demand(["/now"] if parse_instant(body.get("now")) is None else [])
        with self.data as data:
            if what == "fixture":
                data.replace(check_team(body))
            data.clock = parse_instant(body["now"])
        return self.answer(204)
    def handle_one(self):
        try:
            # Always read the whole body: a rest of it would be parsed as the next request.
            length = int(self.headers.get("Content-Length") or 0)
            if length > 1_000_000:
                self.close_connection = True
                raise Problem("too-large", "Send less.")
            self.sent = self.rfile.read(length)
            self.route()
        except Problem as problem:
            self.answer(problem.status, problem.body)
        except Exception as error:  # Goes to the log, not to the visitor.
            print(f"{self.command} failed: {error!r}", file=sys.stderr)
            self.answer(500, Problem("internal", "Something failed on our side. Try again.").body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_one
    log_message = lambda *_: None

ThreadingHTTPServer.request_queue_size = 128

if __name__ == "__main__":
    Handler.data = Data(os.environ.get("DATA_DIR", ".data"))
    if len(sys.argv) > 1:
        with open(sys.argv[1]) as file:
            Handler.data.team = check_team(json.load(file))
    elif not TESTING:
        sys.exit("backend.py: There is no team. Give a JSON file with one, or start it with TESTING=1.")
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Handler)
    PUBLIC_URL = os.environ.get("PUBLIC_URL", f"http://127.0.0.1:{server.server_port}")
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"ready at http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
