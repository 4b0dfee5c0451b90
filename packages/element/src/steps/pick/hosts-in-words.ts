import type { Booking, BookingType } from '@team-booking/contract';
import type { View } from '../../view.ts';

/** The hosts as known before booking: names where they are certain, else how many of the team. */
export function hostsInWords(
  { words, formats, state }: Pick<View, 'words' | 'formats' | 'state'>,
  { groups: all, hosts }: BookingType,
): string {
  const groups = all.filter((group) => group.hosts.some((id) => hosts.some((one) => one.id === id)));
  const certain = certainHosts(state);
  const ids = certain ?? [...new Set(groups.flatMap((group) => group.hosts))];
  const seats =
    certain?.length ?? groups.reduce((sum, group) => sum + (group.need === 'all' ? group.hosts.length : group.need), 0);
  const names = ids.flatMap((id) => hosts.find((one) => one.id === id)?.name ?? []);
  if (seats < ids.length) return seats === 1 ? words.withOne : words.withSome(seats);
  if (names.length === ids.length) return words.withNames(formats.list(names));
  return seats > 1 ? words.withAll : '';
}

/** Ids of the hosts that are certain before a time is chosen: who is asked for, or who stays. */
export function certainHosts(state: View['state']): readonly string[] | undefined {
  const { host } = state.choice;
  return host ? [host] : keptHosts(state)?.map(({ id }) => id);
}

/** The hosts that a booking keeps while it is moved. */
export function keptHosts({ step, choice }: View['state']): Booking['hosts'] | undefined {
  if (step?.name !== 'pick' || !step.moving || choice.anyone || !step.bookingType.policy.sameHost) return undefined;
  return step.moving.hosts;
}
