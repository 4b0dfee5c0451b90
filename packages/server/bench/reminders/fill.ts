import { mailChannel, type Delivery, type Mailer, type Planned, type Store } from '@team-booking/engine';
import { backendOf, bookOne, configure, NOW, requestAt, TEAM } from '../bookings/sample.ts';

const DAY = 86_400_000;

/** When all of them are due: a day before the bookings. */
export const DUE = NOW + 30 * DAY;

const BATCH = 500;

/** Stores bookings at one time, whose visitors were told and are to be reminded at one instant. */
export async function fill(store: Store, count: number): Promise<void> {
  await configure(store, 6);
  const mailer: Mailer = {
    from: { name: null, address: 'team@team.example' },
    reaches: true,
    send: async () => ({ kind: 'done' }),
  };
  const backend = { ...backendOf(store, 6), mailer };
  const channel = mailChannel(backend);
  await bookOne(backend, requestAt(DUE + DAY, 0), 'key');
  const [row] = await store.read(TEAM, (view) => view.bookings({ from: DUE, to: DUE + 2 * DAY }));
  for (let n = 0; n < count; n += BATCH) {
    await store.write(TEAM, async (transaction) => {
      await transaction.settleMessages((await transaction.dueMessages(NOW, 100)).map(({ seq }) => seq));
      for (let i = n; i < Math.min(count, n + BATCH); i++) {
        const id = `booking-${i}`;
        await transaction.addBooking({ ...row!, state: { ...row!.state, id } });
        const { subject, due, ...fresh } = deliveryTo(id);
        const planned = await channel.plan(transaction, { subject, due, ...fresh }, NOW);
        const body = { ...fresh, known: toldBy(planned) };
        await transaction.putDocument({ kind: 'delivery', id: `mail/visitor/${id}`, ref: subject, at: due, body });
      }
    });
  }
}

function deliveryTo(booking: string): Delivery {
  const rest = { known: null, sending: null, woken: 0, attempts: 0, since: null, problem: null, failing: null };
  return { channel: 'mail', receiver: 'visitor', subject: booking, due: DUE, ...rest };
}

/** What a visitor knows who has had the letter that is planned. */
function toldBy(planned: Planned): unknown {
  if (planned.kind !== 'send') throw new Error('There is nothing to tell.');
  return (planned.plan as { readonly told: unknown }).told;
}
