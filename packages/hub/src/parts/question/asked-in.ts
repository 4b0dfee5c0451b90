import type { WaitingItem } from '@team-booking/contract/team';
import type { TemplateResult } from 'lit';
import { at, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { firstName } from '../host.ts';
import { question } from './question.ts';
import type { Asked } from './told.ts';

/** A booking that waits for a decision, since its host has changed it in their calendar. */
export type AskedItem = WaitingItem & { readonly kind: 'question' };

/** What is asked there, and where the booking is given to somebody else; `null` where that is not possible. */
export function askedIn({ booking, question, remedies }: AskedItem): {
  readonly asked: Asked;
  readonly reassign: Address | null;
} {
  const hosts = new Map(booking.hosts.map(({ id, name }) => [id, firstName(name)]));
  const canReassign = remedies.some(({ verb }) => verb === 'reassign');
  return {
    asked: { booking, question, host: hosts.get(question.host) ?? question.host, hosts },
    reassign: canReassign ? at('bookings', booking.id, { do: 'reassign', from: question.host }) : null,
  };
}

/** The same with its answers, as {@link question} shows them. */
export function askedQuestion(hub: Hub, item: AskedItem, isOver = false): TemplateResult {
  return question({ hub, ...askedIn(item), isOver });
}
