"""Replays histories by the rule credit-rotation-1: docs/credit-rotation-1.md, § 10, with the moves of § 6 and § 8.6.

    python3 replay.py < histories.json

Reads a JSON list of histories, { pool, mode?, policy?, groups?, events } as in test/vectors. Writes a list of
{ records, balances }: the record that each event made or kept, or null, and the balances at the end.
"""

import json
import sys
from dataclasses import replace

from panel import Groups, Held, choose_panel
from rule import Json, Pool, Record, Refused, Request


def replay(history: Json) -> Json:
    pool = Pool(history["pool"], history.get("mode", "turns"), history.get("policy", {}))
    groups = Groups(history["groups"]) if "groups" in history else None
    records: list[Json | None] = []
    for event in history["events"]:
        before = {key: value.copy() if hasattr(value, "copy") else value for key, value in vars(pool).items()}
        try:
            apply(pool, groups, event)
            live = pool.live.get(event["id"]) if "free" in event else None
            records.append(live.to_json() if live else None)
        except Refused:
            vars(pool).update(before)
            records.append(None)
    return {"records": records, "balances": {member.host: pool.balance(member) for member in pool.active}}


def apply(pool: Pool, groups: Groups | None, event: Json) -> None:
    match event:
        case {"op": "correct", "hostId": host, "amount": amount}:
            pool.correct(host, amount)
        case {"op": "add", "host": host}:
            pool.join(host)
        case {"op": "remove", "hostId": host}:
            pool.leave(host)
        case {"op": "weight", "hostId": host, "weight": weight}:
            pool.change(host, weight=weight)
        case {"op": "tier", "hostId": host, "tier": tier}:
            pool.change_tier(host, tier)
        case {"op": "order", "ids": hosts}:
            pool.reorder(hosts)
        case {"op": "cancel", "id": booking} if booking in pool.live:
            pool.void(pool.live[booking])
        case {"op": "noShow", "id": booking, "who": "attendee"} if booking in pool.live:
            if pool.policy["afterStart"] == "void":
                pool.void(pool.live[booking])
        case {"op": op, "id": booking, "free": free}:
            record = pool.live.get(booking)
            if (record is not None) if op in ("book", "requested") else (record is None and op != "assign"):
                raise Refused("wrong-state")
            request = Request(booking, frozenset(free))
            if groups:
                request = replace(request, fixed=groups.fixed, among=groups.candidates)
            if groups and groups.seats > 1:
                seat_panel(pool, groups, request, record, event)
            else:
                seat_one(pool, request, record, event)


def seat_one(pool: Pool, request: Request, record: Record | None, event: Json) -> None:
    if not request.free.issuperset(request.fixed):
        raise Refused("too-few-free")
    present, to = record.chosen[0] if record else None, event.get("to")
    stays = present is not None and pool.has(present) and present in request.free and not event.get("anyone")
    if (event["op"] == "reschedule" and stays) or (to is not None and to == present):
        return
    if record:
        pool.void(record)
    if event["op"] in ("assign", "reassign"):
        request = replace(request, excluded=present)
    if event["op"] == "requested":
        pool.choose_named(request, event["host"], "requested_host")
    elif to is not None:
        pool.choose_named(request, to, "manual")
    else:
        pool.choose(request)


def seat_panel(pool: Pool, groups: Groups, request: Request, record: Record | None, event: Json) -> None:
    op, named, giver = event["op"], event.get("host", event.get("to")), event.get("from")
    free = request.free.issuperset
    held: list[Held] = []
    if record and op == "reschedule":
        if free([*record.fixed, *record.chosen]) and all(map(pool.has, record.chosen)) and not event.get("anyone"):
            return
    elif record:
        if giver not in record.chosen:
            raise Refused("not-seated")
        if named == giver:
            return
        if named in [*record.chosen, *record.fixed]:
            raise Refused("already-seated")
        neutral = {one["host"] for one in record.details["held"] if one["neutral"]}
        stay = [host for host in record.chosen if host != giver and host in groups.candidates and pool.has(host)]
        held = [Held(host, "kept", host in neutral) for host in stay]
        request = replace(request, excluded=giver)
    if (record is None or op == "reschedule") and not free(request.fixed):
        raise Refused("too-few-free")
    if op == "requested" and not free([named]):
        raise Refused("host-not-free")
    if named is not None:
        if named not in groups.candidates or not pool.has(named):
            raise Refused("unknown-host")
        requested = op == "requested"
        by = "requested_host" if requested else "manual"
        held.append(Held(named, by, requested and pool.policy["requested"] == "neutral"))
    if record:
        pool.void(record)
    choose_panel(pool, request, groups, held)


if __name__ == "__main__":
    json.dump([replay(history) for history in json.load(sys.stdin)], sys.stdout)
