import type { OpenRefund, PaymentProviderState, Payments } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';

const PRICE = { currency: 'EUR', provider: 'stripe', holdMinutes: 15 } as const;

const STRIPE: PaymentProviderState = {
  name: 'stripe',
  ready: true,
  mode: 'live',
  missing: [],
  webhook: 'https://book.northwind.example/pay/stripe/webhook',
  heardAt: '2026-12-01T12:58:00Z',
  refusedAt: null,
  reachedAt: '2026-12-01T12:58:00Z',
  unreachedAt: null,
};
const TEST: PaymentProviderState = {
  ...STRIPE,
  name: 'test',
  ready: false,
  mode: 'test',
  missing: ['TEST_PAYMENTS'],
  webhook: null,
  heardAt: null,
  reachedAt: null,
};

/** What Northwind Support earns, over the client: a page takes no payments itself. */
function paying(client: TeamClient, known: Omit<Payments, 'refunds'>, refunds: readonly OpenRefund[]): TeamClient {
  const open = new Map(refunds.map((one) => [one.letter ?? one.reference, one]));
  return {
    ...client,
    payments: () => Promise.resolve({ ...known, refunds: [...open.values()] }),
    retryDeadLetter: ({ id }) => {
      const refund = open.get(id)!;
      open.delete(id);
      open.set(refund.reference, { ...refund, state: 'asked', letter: null, problem: null });
      return Promise.resolve();
    },
    discardDeadLetter: ({ id }) => Promise.resolve(void open.delete(id)),
  };
}

/** All is well: two types cost something, and Stripe takes the money. */
export async function settleWithPayments(client: TeamClient): Promise<TeamClient> {
  const types: Payments['types'] = [
    {
      ...PRICE,
      id: 'architecture',
      title: 'Architecture review',
      status: 'published',
      amount: 24_000,
      refundUntil: 1440,
      ready: true,
    },
    {
      ...PRICE,
      id: 'talk',
      title: 'Talk to a product specialist',
      status: 'draft',
      amount: 4050,
      refundUntil: null,
      ready: true,
    },
  ];
  return paying(client, { providers: [STRIPE, TEST], types }, []);
}

/** The signing secret is another one, Stripe does not answer, a refund was refused and another is on its way. */
export async function settleWithTrouble(client: TeamClient): Promise<TeamClient> {
  const { items } = await client.bookings({ query: { limit: 2 } });
  const [first, second] = items.map(({ id, number, bookingType: { title } }) => ({ id, number, title }));
  const refund = { amount: 4050, currency: 'EUR', provider: 'stripe', at: '2026-12-01T12:40:00Z' } as const;
  const refunds: OpenRefund[] = [
    {
      ...refund,
      booking: first!,
      reference: 'pi_1',
      state: 'failed',
      letter: 'dead-1',
      problem: 'Stripe refuses it: insufficient_funds. Look in Stripe’s dashboard.',
    },
    { ...refund, booking: second!, reference: 'pi_2', state: 'asked', letter: null, problem: null },
  ];
  const troubled = {
    ...STRIPE,
    mode: 'test' as const,
    refusedAt: '2026-12-01T13:01:00Z',
    unreachedAt: '2026-12-01T13:02:00Z',
  };
  const type = {
    ...PRICE,
    id: 'talk',
    title: 'Talk to a product specialist',
    status: 'published',
    amount: 4050,
  } as const;
  const types: Payments['types'] = [
    { ...type, ready: true, refundUntil: 60 },
    { ...type, id: 'onboarding', title: 'Onboarding with your team', provider: 'till', ready: false },
  ];
  return paying(client, { providers: [troubled, TEST], types }, refunds);
}
