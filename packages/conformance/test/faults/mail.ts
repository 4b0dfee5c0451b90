import type { LostLinkOutcome } from '@team-booking/sdk';
import { HonestBackend } from '../honest-backend.ts';
import { outcomeOf, refusal } from '../honest-refusal.ts';
import type { Fault } from './fault.ts';

/** Faults in what visitors do by mail. */
export const MAIL_FAULTS: readonly Fault[] = [
  {
    name: 'Who will be there at one time is taken to be there at any',
    breaks: 'attendance',
    backend: () =>
      new (class extends HonestBackend {
        override isMeant({ attends }: Parameters<HonestBackend['isMeant']>[0]) {
          return attends !== undefined;
        }
      })(),
  },
  {
    name: 'People are expected at what is cancelled or over',
    breaks: 'attendance',
    backend: () =>
      new (class extends HonestBackend {
        override barredFromAttending() {
          return null;
        }
      })(),
  },
  {
    name: 'Asking for lost links tells who has booked',
    breaks: 'lost-link',
    backend: () =>
      new (class extends HonestBackend {
        override toldOfNobody(): LostLinkOutcome {
          return outcomeOf(refusal('invalid', [{ pointer: '/email', detail: 'is unknown' }])) as LostLinkOutcome;
        }
      })(),
  },
];
