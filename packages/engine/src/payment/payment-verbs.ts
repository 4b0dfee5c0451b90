import type { paymentRoutes, PaymentProviderState, Payments, TeamSurface } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { teamOf } from '../booking/backend.ts';
import { MessageBookings } from '../messages/message-booking.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamBackend, TeamContext } from '../team-surface/team-context.ts';
import { openRefunds } from './open-refunds.ts';
import type { PaymentSetup } from './payment-setup.ts';
import { providerNews } from './provider-news.ts';

/** How the team takes money. */
export function paymentVerbs({ backend }: TeamContext): Pick<TeamSurface, keyof typeof paymentRoutes> {
  return { payments: () => backend.store.read(backend.team, (view) => readPayments(backend, view)) };
}

async function readPayments(backend: TeamBackend, view: StoreView): Promise<Payments> {
  const providers: PaymentProviderState[] = [];
  for (const setup of setupsOf(backend)) providers.push(await presentProvider(backend, view, setup));
  const { bookingTypes } = await teamOf(view);
  const types = bookingTypes.flatMap(({ id, title, status = 'published', payment }) =>
    payment && status !== 'archived'
      ? [{ id, title, status, ...payment, ready: backend.payments?.has(payment.provider) ?? false }]
      : [],
  );
  return { providers, types, refunds: await openRefunds(view, new MessageBookings(view)) };
}

function setupsOf({ payments, paymentSetups }: TeamBackend): readonly PaymentSetup[] {
  return (
    paymentSetups ?? [...(payments?.keys() ?? [])].map((name) => ({ name, mode: null, missing: [], webhook: null }))
  );
}

async function presentProvider(
  { payments }: TeamBackend,
  view: StoreView,
  { name, mode, missing, webhook }: PaymentSetup,
): Promise<PaymentProviderState> {
  const { heard, refused, reached, unreached } = await providerNews(view, name);
  return {
    name,
    ready: payments?.has(name) ?? false,
    mode,
    missing: [...missing],
    webhook,
    heardAt: instant(heard),
    refusedAt: instant(refused),
    reachedAt: instant(reached),
    unreachedAt: instant(unreached),
  };
}

function instant(at: number | undefined): string | null {
  return at === undefined ? null : formatInstant(at);
}
