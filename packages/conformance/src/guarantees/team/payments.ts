import { host, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { typeId } from '../../team/type-id.ts';

const PRICE = { amount: 4000, currency: 'EUR' };
/** As keys and signing secrets of well-known providers begin. */
const SECRET = /\b(sk|rk|whsec)_\w+/;

export const payments: Guarantee = {
  name: 'payments',
  about:
    'No booking type asks for money that nobody takes. The team sees who takes payments, what costs something and what has to go back, and never a secret.',
  remedy:
    'Refuse a price with a provider who is not set up, and list those who are from the settings: by the names of what is missing, never by what is set.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    const { providers, types, refunds } = await admin.payments();
    context.same([types, refunds], [[], []], 'what costs something and what has to go back in a team without prices');
    for (const { name, ready, missing } of providers) {
      context.same(ready && missing.length > 0, false, `whether ${name} takes payments while settings are missing`);
    }

    const id = await typeId(context, admin, 'call');
    const { revision } = await admin.teamBookingType({ id });
    const free = admin.changeBookingType({
      id,
      body: { payment: { ...PRICE, provider: 'nobody-takes-any' } },
      revision,
    });
    await demandRefusal(context, free, ['invalid'], 'a price whose provider takes no payments here');
    const taker = providers.find(({ ready }) => ready);
    if (taker) {
      const payment = { ...PRICE, provider: taker.name };
      await admin.changeBookingType({ id, body: { payment }, revision });
      const priced = (await admin.payments()).types.map((type) => {
        const { amount, currency, provider, ready } = type;
        return { id: type.id, amount, currency, provider, ready };
      });
      context.same(priced, [{ id, ...payment, ready: true }], 'the booking types that cost something');
      await admin.archiveBookingType({ id });
    }
    const after = await admin.payments();
    context.same(after.types, [], 'what costs something once the only type that did is archived');
    const secret = SECRET.exec(JSON.stringify(after))?.[0].slice(0, 5) ?? null;
    context.same(secret, null, 'the beginning of a secret among what is said of payments');
  },
};
