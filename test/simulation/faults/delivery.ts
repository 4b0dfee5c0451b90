import type { PlantedFault } from './planted.ts';

/** Faults of telling people and programs. */
export const DELIVERY_FAULTS: readonly PlantedFault[] = [
  {
    file: 'engine/src/delivery/hand-on.ts',
    find: 'for (const delivery of known) await wake(transaction, delivery, now);',
    put: '',
    breaks: 'Who has heard of a booking hears of no change',
  },
  {
    file: 'engine/src/delivery/hand-on.ts',
    find: 'for (const key of keys) if',
    put: 'for (const key of keys.slice(0, 1)) if',
    breaks: 'Only one receiver hears of a new booking',
  },
  {
    file: 'engine/src/delivery/hand-on.ts',
    find: 'await transaction.settleMessages(settled);',
    put: 'await transaction.settleMessages([...due]);',
    breaks: 'Messages are settled that nobody has handed on',
  },
  {
    file: 'engine/src/delivery/claim.ts',
    find: 'if (stored.get(deliveryId(delivery)) !== JSON.stringify(delivery)) continue;',
    put: '',
    breaks: 'Two processes claim the same',
  },
  {
    file: 'engine/src/delivery/claim.ts',
    find: 'if (delivery.sending) return',
    put: 'if (delivery.sending?.holder === "") return',
    breaks: 'After a crash something else is sent than before',
  },
  {
    file: 'engine/src/delivery/end-attempt.ts',
    find: 'const maybe = sent.maybe || sending.maybe;',
    put: 'const maybe = false;',
    breaks: 'What may have arrived is told in other words',
  },
  {
    file: 'engine/src/delivery/end-attempt.ts',
    find: "const isDue = next.kind === 'send' && !isSame;",
    put: 'const isDue = false;',
    breaks: 'What changed while something was sent is not told',
  },
  {
    file: 'engine/src/mail/mail-channel.ts',
    find: "return { ...plan.told, reached: plan.told.reached || sent.kind !== 'refused' };",
    put: 'return delivery.known;',
    breaks: 'Nobody notes what a reader knows',
  },
  {
    file: 'engine/src/mail/tell-invited.ts',
    find: "if (!isSameTime(told, truth)) return 'moved';",
    put: '',
    breaks: 'Nobody is told that a booking was moved',
  },
  {
    file: 'engine/src/mail/invite-fields.ts',
    find: 'sequence: row.state.sequence,',
    put: 'sequence: 0,',
    breaks: 'Every version of an invitation is the first',
  },
  {
    file: 'engine/src/mail/tell-host.ts',
    find: "return isTheirs ? say('no-longer-yours', 'gone') : null;",
    put: 'return null;',
    breaks: 'A host is not told that a booking is no longer theirs',
  },
  {
    file: 'engine/src/webhooks/plan-webhook.ts',
    find: '.find(isAsked)',
    put: '.findLast(isAsked)',
    breaks: 'Programs are told the last change only',
  },
  {
    file: 'engine/src/webhooks/settle-webhook.ts',
    find: 'return { seq: Math.max(known.seq, plan.seq),',
    put: 'return { seq: known.seq + 1,',
    breaks: 'A program is told again what it knows',
  },
];
