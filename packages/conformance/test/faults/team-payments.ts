import { Refusal } from '@team-booking/contract';
import type { Fault } from './fault.ts';
import { withVerbs } from './team-fault.ts';

/** Faults in how a team takes money. */
export const TEAM_PAYMENT_FAULTS: readonly Fault[] = [
  {
    name: 'A price may name anybody',
    breaks: 'payments',
    team: withVerbs(({ honest }) => ({
      changeBookingType: async (request) =>
        Promise.resolve(honest.changeBookingType(request)).catch((error: unknown) => {
          if (!(error instanceof Refusal) || !request.body.payment) throw error;
          return honest.teamBookingType({ id: request.id });
        }),
    })),
  },
  {
    name: 'The signing secret is shown',
    breaks: 'payments',
    team: withVerbs(({ honest }) => ({
      async payments(request) {
        const shown = await honest.payments(request);
        return { ...shown, providers: shown.providers.map((one) => ({ ...one, webhook: '/pay#whsec_8oFxV1' })) };
      },
    })),
  },
  {
    name: 'What costs something is not told',
    breaks: 'payments',
    team: withVerbs(({ honest }) => ({
      payments: async (request) => ({ ...(await honest.payments(request)), types: [] }),
    })),
  },
];
