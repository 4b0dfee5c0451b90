"""The rule credit-rotation-1 for one rotating seat: docs/credit-rotation-1.md, § 1 to 5 and 7. § names its sections."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from typing import Any

BOOKING, BAND, TIE = 1_000_000_000, 490_000_000, 1_000_000
REFUND_CAP, ABSENT_CAP = 2_000_000_000, 2_000_000_000
Json = dict[str, Any]


class Refused(Exception):
    """Nothing changes. The argument is the code of the refusal."""


# § 1. Numbers


def in_units(shares: Sequence[Fraction], total: int) -> list[int]:
    """Floors; missing units go by largest remainder, then in the order given."""
    parts = [share.numerator // share.denominator for share in shares]
    for i in sorted(range(len(parts)), key=lambda i: (parts[i] - shares[i], i))[: total - sum(parts)]:
        parts[i] += 1
    return parts


def split(total: int, weights: Sequence[int]) -> list[int]:
    if total < 0:
        return [-part for part in split(-total, weights)]
    return in_units([Fraction(total * weight, sum(weights)) for weight in weights], total)


# § 2. What a backend keeps


@dataclass(frozen=True)
class Member:
    host: str
    weight: int
    tier: int
    membership: int
    place: int
    active: bool = True


@dataclass(frozen=True)
class Entry:
    host: str
    membership: int
    tier: int
    amount: int


def entry(member: Member, amount: int) -> Entry:
    return Entry(member.host, member.membership, member.tier, amount)


def spread(amount: int, members: Sequence[Member]) -> list[Entry]:
    return [entry(member, part) for member, part in zip(members, split(amount, [1] * len(members))) if part]


@dataclass(frozen=True)
class Record:
    kind: str
    seq: int
    bookingId: str
    chosen: list[str]
    entries: list[Entry]
    hosts: list[Json]
    excluded: str | None
    fixed: list[str]
    details: Json

    @property
    def chosen_by_rule(self) -> bool:
        return self.details["reason"] not in ("manual", "requested_host")

    def to_json(self) -> Json:
        record: Json = asdict(self)
        record |= record.pop("details")
        return record | {"chosen": self.chosen if self.kind == "panel" else self.chosen[0]}


@dataclass(frozen=True)
class Request:
    """A booking that needs hosts. `among` is None where everybody may have the seat."""

    booking: str
    free: frozenset[str]
    fixed: Sequence[str] = ()
    among: frozenset[str] | None = None
    excluded: str | None = None


@dataclass(eq=False)
class Contender:
    member: Member
    free: bool
    excluded: bool
    balance: int
    last: int
    share: int = 0
    credit: int | None = None
    verdict: str = ""

    @property
    def host(self) -> str:
        return self.member.host

    @property
    def tier(self) -> int:
        return self.member.tier

    def earn(self, share: int) -> None:
        self.share, self.credit = share, self.balance + share

    def row(self) -> Json:
        row: Json = {"host": self.host, "tier": self.tier, "weight": self.member.weight, "free": self.free}
        row |= {"balance": self.balance, "share": self.share, "credit": self.credit}
        return row | {"lastAssigned": self.last or None, "verdict": self.verdict}


def credit_of(one: Contender) -> int:
    assert one.credit is not None
    return one.credit


def most_owed(candidates: Sequence[Contender]) -> tuple[Contender, str]:
    """§ 3.5: the chosen host and the reason; sets the candidates' verdicts."""
    top = max(map(credit_of, candidates))
    tied = [one for one in candidates if credit_of(one) >= top - TIE]
    first = [one for one in tied if one.last == min(one.last for one in tied)]
    for one in candidates:
        one.verdict = "less_credit" if one not in tied else "later_in_rotation" if one in first else "tie_more_recent"
    first[0].verdict = "chosen"
    return first[0], "most_owed" if len(tied) == 1 else "least_recent" if len(first) == 1 else "pool_order"


class Pool:
    """A rotation with its ledger."""

    def __init__(self, hosts: Iterable[Json], mode: str, policy: Json):
        self.mode = mode
        self.policy = {"afterStart": "void", "requested": "neutral"} | policy
        self.members: list[Member] = []
        self.next_membership, self.seq = 1, 0
        self.sums: Counter[int] = Counter()
        self.live: dict[str, Record] = {}
        for host in hosts:
            self.join(host)

    @property
    def active(self) -> list[Member]:
        return [member for member in self.members if member.active]

    def has(self, host: str) -> bool:
        return any(member.host == host for member in self.active)

    def member(self, host: str) -> Member:
        if not self.has(host):
            raise Refused("unknown-host")
        return next(member for member in self.active if member.host == host)

    def peers(self, member: Member) -> list[Member]:
        return [other for other in self.active if other.tier == member.tier and other.host != member.host]

    def balance(self, member: Member) -> int:
        return self.sums[member.membership]

    def last(self, host: str) -> int:
        return max((record.seq for record in self.live.values() if host in record.chosen), default=0)

    def pointer(self, tier: int) -> Record | None:
        moved = [record for record in self.live.values() if record.kind == "rotation" and record.chosen_by_rule]
        served = [record for record in moved if record.details["tier"] == tier]
        return max(served, key=lambda record: record.seq, default=None)

    def post(self, entries: Iterable[Entry]) -> None:
        self.seq += 1
        for one in entries:
            self.sums[one.membership] += one.amount

    # § 3. Choose one host

    def contenders(self, request: Request) -> list[Contender]:
        found = []
        for member in self.active:
            host, among = member.host, request.among
            if host not in request.fixed and (among is None or host in among):
                excluded = host == request.excluded
                free = host in request.free and not excluded
                found.append(Contender(member, free, excluded, self.balance(member), self.last(host)))
        return found

    def share(self, contenders: Sequence[Contender], tier: int, eligible: Sequence[Contender]) -> None:
        rest = BOOKING
        if self.mode == "totals":
            of_tier = [one for one in contenders if one.tier == tier]
            for one, part in zip(of_tier, split(BOOKING, [one.member.weight for one in of_tier])):
                if one not in eligible:
                    one.share = min(part, max(0, ABSENT_CAP - one.balance))
                    rest -= one.share
        for one, part in zip(eligible, split(rest, [one.member.weight for one in eligible])):
            one.earn(part)

    def walk_from(self, contenders: Sequence[Contender], tier: int) -> int:
        pointer, places = self.pointer(tier), [member.place for member in self.members]
        if pointer is None or pointer.details["place"] not in places:
            return 0
        before = places[: places.index(pointer.details["place"]) + 1]
        return sum(one.member.place in before for one in contenders)

    def choose(self, request: Request) -> None:
        contenders = self.contenders(request)
        tier = min((one.tier for one in contenders if one.free), default=None)
        if tier is None:
            raise Refused("nobody-free")
        eligible = [one for one in contenders if one.free and one.tier == tier]
        self.share(contenders, tier, eligible)
        without_chance(contenders, tier)
        skipped: list[Contender] = []
        passed: list[Contender] = []
        if self.mode == "totals":
            chosen, reason = most_owed(eligible)
        else:
            floor = min(map(credit_of, eligible)) if self.mode == "strict" else max(map(credit_of, eligible)) - BAND
            for one in eligible:
                one.verdict = "later_in_rotation" if credit_of(one) >= floor else "less_credit"
            start = self.walk_from(contenders, tier)
            walk = [one for one in contenders[start:] + contenders[:start] if one.tier == tier and not one.excluded]
            chosen = next(one for one in walk if one in eligible and credit_of(one) >= floor)
            for one in walk[: walk.index(chosen)]:
                one.verdict = "ahead_of_share" if one in eligible else "skipped_unavailable"
                (passed if one in eligible else skipped).append(one)
            chosen.verdict = "chosen"
            reason = "share_correction" if passed else "rotation_skip" if skipped else "rotation"
        if len(eligible) == 1:
            reason = "only_free"
        others = [one for one in contenders if not one.excluded]
        note = "preferred" if any(one.free and one.tier > tier for one in others) else None
        note = "fallback" if any(one.tier < tier for one in others) else note
        self.record_one(request, contenders, chosen, reason, note, skipped, passed)

    def record_one(self, request: Request, contenders: list[Contender], chosen: Contender, reason: str,
                   note: str | None = None, skipped: Sequence[Contender] = (), passed: Sequence[Contender] = (),
                   neutral: bool = False) -> None:
        tier, pointer = chosen.tier, self.pointer(chosen.tier)
        details = {"mode": self.mode, "tier": tier, "tierNote": note, "reason": reason, "place": chosen.member.place}
        details |= {"pointerBefore": pointer and pointer.chosen[0], "walkFrom": self.walk_from(contenders, tier)}
        details |= {"skipped": [one.host for one in skipped], "passed": [one.host for one in passed]}
        self.record("rotation", request, contenders, [chosen], details | {"neutral": neutral})

    def record(self, kind: str, request: Request, contenders: list[Contender], chosen: list[Contender],
               details: Json) -> None:
        """§ 3.6 and § 8.5: posts shares and charges, and stores the record."""
        entries = [entry(one.member, one.share) for one in contenders if one.share]
        entries += [entry(one.member, -BOOKING) for one in chosen]
        self.post(entries)
        booking, excluded, fixed = request.booking, request.excluded, list(request.fixed)
        hosts, rows = [one.host for one in chosen], [one.row() for one in contenders]
        self.live[booking] = Record(kind, self.seq, booking, hosts, entries, rows, excluded, fixed, details)

    # § 4. A host who is named

    def choose_named(self, request: Request, host: str, reason: str) -> None:
        contenders = self.contenders(request)
        chosen = next((one for one in contenders if one.host == host), None)
        if chosen is None:
            raise Refused("unknown-host")
        if reason == "requested_host" and not chosen.free:
            raise Refused("host-not-free")
        neutral = reason == "requested_host" and self.policy["requested"] == "neutral"
        if neutral:
            chosen.earn(BOOKING)
        else:
            peers = [one for one in contenders if one is chosen or (one.free and one.tier == chosen.tier)]
            self.share(contenders, chosen.tier, peers)
        without_chance(contenders, chosen.tier)
        chosen.verdict = "chosen"
        self.record_one(request, contenders, chosen, reason, neutral=neutral)

    # § 5. Void

    def void(self, record: Record) -> None:
        accounts = {member.membership: member for member in self.active}
        back = [replace(one, amount=-one.amount) for one in record.entries if one.membership in accounts]
        closed: Counter[int] = Counter()
        for one in record.entries:
            if one.membership not in accounts:
                closed[one.tier] -= one.amount
        for tier, amount in closed.items():
            back += spread(amount, [member for member in self.active if member.tier == tier])
        self.post(back)
        for one in record.entries:
            member = accounts.get(one.membership)
            if one.amount == -BOOKING and member and self.balance(member) > REFUND_CAP:
                surplus = self.balance(member) - REFUND_CAP
                self.post([entry(member, -surplus), *spread(surplus, self.peers(member))])
        del self.live[record.bookingId]

    # § 7. Changes of the pool

    def join(self, host: Json) -> None:
        if self.has(host["id"]):
            raise Refused("already-member")
        number, self.next_membership = self.next_membership, self.next_membership + 1
        self.members.append(Member(host["id"], host["weight"], host["tier"], number, number))

    def change(self, host: str, **changes: Any) -> None:
        member = self.member(host)
        self.members[self.members.index(member)] = replace(member, **changes)

    def hand_over(self, member: Member) -> None:
        balance = self.balance(member)
        if balance:
            self.post([entry(member, -balance), *spread(balance, self.peers(member))])

    def leave(self, host: str) -> None:
        self.hand_over(self.member(host))
        self.change(host, active=False)

    def change_tier(self, host: str, tier: int) -> None:
        if self.member(host).tier != tier:
            self.hand_over(self.member(host))
            self.change(host, tier=tier, membership=self.next_membership)
            self.next_membership += 1

    def reorder(self, hosts: Sequence[str]) -> None:
        self.members = [self.member(host) for host in hosts]

    def correct(self, host: str, amount: int) -> None:
        member = self.member(host)
        if not self.peers(member):
            raise Refused("no-peers")
        self.post([entry(member, amount), *spread(-amount, self.peers(member))])


def without_chance(contenders: Iterable[Contender], tier: int) -> None:
    """§ 9: the verdicts of those who could not have the seat."""
    for one in contenders:
        one.verdict = "lower_tier" if one.tier > tier else "higher_tier" if one.tier < tier else "not_requested"
        if not one.free:
            one.verdict = "excluded_previous_host" if one.excluded else "unavailable"
