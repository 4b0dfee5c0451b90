"""The rule credit-rotation-1 for panels: docs/credit-rotation-1.md, § 8."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from itertools import combinations

from rule import BOOKING, Json, Pool, Refused, Request, in_units, most_owed


@dataclass(frozen=True)
class Held:
    host: str
    by: str
    neutral: bool = False


class Groups:
    def __init__(self, groups: Iterable[Json]):
        fixed, rotating = dict[str, None](), list[tuple[int, set[str]]]()
        for group in groups:
            hosts = dict.fromkeys(group["hosts"])
            if group["need"] in ("all", len(hosts)):
                fixed |= hosts
            else:
                rotating.append((group["need"], set(hosts)))
        self.fixed = list(fixed)
        self.rotating = [(need, hosts - set(fixed)) for need, hosts in rotating]
        self.candidates = frozenset[str]().union(*(hosts for _, hosts in self.rotating))
        self.seats = sum(need for need, _ in self.rotating)

    def of(self, host: str) -> frozenset[int]:
        return frozenset(g for g, (_, hosts) in enumerate(self.rotating) if host in hosts)

    def rank(self, hosts: Iterable[str]) -> int:
        """§ 8.2: how many of these hosts can sit at once, by augmenting paths."""
        seated: list[list[str]] = [[] for _ in self.rotating]

        def seat(host: str, tried: set[int]) -> bool:
            for g in self.of(host):
                if g in tried:
                    continue
                tried.add(g)
                if len(seated[g]) == self.rotating[g][0]:
                    mover = next((other for other in seated[g] if seat(other, tried)), None)
                    if mover is None:
                        continue
                    seated[g].remove(mover)
                seated[g].append(host)
                return True
            return False

        return sum(seat(host, set()) for host in hosts)

    def seatable(self, *hosts: str) -> bool:
        return self.rank(hosts) == len(hosts)

    def water_filling(self, weights: dict[str, int], settled: dict[str, Fraction]) -> dict[str, Fraction]:
        rising, shares, indexes = dict(weights), dict(settled), range(len(self.rotating))
        sets = [frozenset(some) for size in indexes for some in combinations(indexes, size + 1)]
        while rising:
            level, full = Fraction(1, max(rising.values())), list[frozenset[int]]()
            for some in sets:
                weight = sum(weight for host, weight in rising.items() if self.of(host) <= some)
                if weight == 0:
                    continue
                taken = sum(share for host, share in shares.items() if self.of(host) <= some)
                at = Fraction(sum(self.rotating[g][0] for g in some) - taken, weight)
                full = [some] if at < level else [*full, some] if at == level else full
                level = min(level, at)
            for host, weight in list(rising.items()):
                if weight * level == 1 or any(self.of(host) <= some for some in full):
                    shares[host] = rising.pop(host) * level
        return {host: shares[host] for host in weights}


def choose_panel(pool: Pool, request: Request, groups: Groups, held: Sequence[Held]) -> None:
    """§ 8.3 to 8.5."""
    contenders, holds = pool.contenders(request), {one.host: one for one in held}
    neutral = {one.host for one in held if one.neutral}
    seated, reach = list(holds), list(holds)
    if not groups.seatable(*seated):
        raise Refused("too-few-free")
    for one in contenders:
        one.verdict = "lower_tier" if groups.seatable(*holds, one.host) else "not_requested"
        if not one.free:
            one.verdict = "excluded_previous_host" if one.excluded else "unavailable"
        if one.host in holds:
            one.verdict = "chosen"
        if one.host in neutral:
            one.earn(BOOKING)
    picks = [(one, holds[one.host].by) for one in contenders if one.host in holds]
    settled: dict[str, Fraction] = {}
    for tier in sorted({one.tier for one in contenders}):
        mine = [one for one in contenders if one.tier == tier and one.host not in neutral]
        before = groups.rank(reach)
        reach += [one.host for one in mine if one.free and one.host not in holds]
        count = groups.rank(reach) - before
        sharing = [one for one in mine if one.free or one.host in holds]
        total = count + sum(one.host in holds for one in sharing)
        if total == 0:
            continue
        worse = {one.host for one in contenders if one.host in holds and one.tier > tier}
        weights = {one.host: one.member.weight for one in sharing}
        shares = groups.water_filling(weights, settled | dict.fromkeys(neutral | worse, Fraction(1)))
        settled |= shares
        for one, units in zip(sharing, in_units([share * BOOKING for share in shares.values()], total * BOOKING)):
            one.earn(units)
        for _ in range(count):
            waiting = [one for one in sharing if one.host not in seated and groups.seatable(*seated, one.host)]
            chosen, by = most_owed(waiting)
            seated.append(chosen.host)
            picks.append((chosen, "only_free" if len(waiting) == 1 else by))
    if len(seated) < groups.seats:
        raise Refused("too-few-free")
    details = {"reason": "panel", "held": [asdict(one) for one in held]}
    details |= {"picks": [{"host": one.host, "tier": one.tier, "by": by} for one, by in picks]}
    pool.record("panel", request, contenders, [one for one in contenders if one.host in seated], details)
