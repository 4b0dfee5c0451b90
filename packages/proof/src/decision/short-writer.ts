import type { Question, RotationRecord } from '@team-booking/core/assignment';
import { LastAssigned, type AccountOf, type Line, type Setting } from './short-form.ts';

/** Writes questions as short lines. */
export class ShortWriter {
  readonly #accountOf: AccountOf;
  readonly #last = new LastAssigned();
  #setting = '';

  constructor(accountOf: AccountOf) {
    this.#accountOf = accountOf;
  }

  /** @param record what the rule gives for it */
  write(question: Question, record: RotationRecord): string {
    const { seq, bookingId, at, slot, place, pointerBefore, walkFrom, hosts } = question;
    const setting = settingOf(question);
    const written = JSON.stringify(setting);
    const posted = new Set(record.entries.map(({ host }) => host));
    const line: Line = [
      ...([seq, bookingId, at, slot?.start ?? null, slot?.end ?? null, place, pointerBefore, walkFrom] as const),
      hosts.map(({ free, busyReason }) => busyReason ?? (free ? 1 : 0)),
      hosts.flatMap(({ host, lastAssigned }, i) => (lastAssigned === this.#last.of(host) ? [] : [i, lastAssigned])),
      hosts.flatMap(({ host, tier, membership }, i) =>
        posted.has(host) && membership !== this.#accountOf(host, tier) ? [i, membership] : [],
      ),
      written === this.#setting ? null : setting,
    ];
    this.#setting = written;
    this.#last.decided(question, record);
    return JSON.stringify(line);
  }
}

function settingOf({ pool, poolVersion, mode, excluded, fixed, named, route, hosts }: Question): Setting {
  return [
    ...([pool, poolVersion, mode, excluded, fixed] as const),
    named && [named.host, named.reason, named.neutral],
    route ?? null,
    hosts.map(({ host, tier, weight }) => [host, tier, weight] as const),
  ];
}
