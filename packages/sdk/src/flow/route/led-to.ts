import type { BookingType } from '@team-booking/contract';
import type { FlowContext } from '../context.ts';

/** A booking type with only those hosts for rotating seats to whom the answers led: nobody else can be had there. */
export function ledTo(flow: FlowContext, type: BookingType): BookingType {
  const { led } = flow;
  if (!led) return type;
  const groups = type.groups.map(({ need, hosts }) => ({
    need,
    hosts: need === 'all' || need >= hosts.length ? hosts : hosts.filter((id) => led.includes(id)),
  }));
  const left = new Set(groups.flatMap(({ hosts }) => hosts));
  return { ...type, groups, hosts: type.hosts.filter(({ id }) => left.has(id)) };
}
