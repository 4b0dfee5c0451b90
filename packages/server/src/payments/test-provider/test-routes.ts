import type { TeamBackend } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pageHeaders } from '../../pages/headers.ts';
import type { Place } from '../../pages/layout.ts';
import { voiceFor } from '../../pages/words.ts';
import { changeTestPayment, findTestPayment, type TestPayment } from './stored-payment.ts';
import { testPage } from './test-page.ts';
import { TestProvider } from './test-provider.ts';

/** Dependencies of the test provider's page. */
export interface TestRoutesOptions {
  readonly backend: TeamBackend;
  readonly place: Place;
  readonly missing: (context: Context) => Promise<Response>;
  /** Hands a message over as if a provider had sent it. */
  readonly tell: (message: Request) => Promise<Response>;
}

/** `/pay/test/{id}`: the page of the test provider, where there is one. */
export function testRoutes({ backend, place, missing, tell }: TestRoutesOptions): Hono {
  const routes = new Hono();
  if (!backend.payments?.has('test')) return routes;
  const provider = new TestProvider(backend);

  routes.get('/pay/test/:id{[A-Za-z0-9_-]{1,128}}', async (context) => {
    const payment = await backend.store.read(backend.team, (view) => findTestPayment(view, context.req.param('id')));
    return payment ? show(context, payment) : missing(context);
  });

  routes.post('/pay/test/:id{[A-Za-z0-9_-]{1,128}}', bodyLimit({ maxSize: 4096 }), async (context) => {
    const id = context.req.param('id');
    const what = new URLSearchParams(await context.req.text()).get('do');
    const payment = await changeTestPayment(backend, id, (known) =>
      known?.state === 'open' ? after(known, what) : null,
    );
    if (!payment) return missing(context);
    if (what === 'decline') return show(context, payment);
    const message = payment.state === 'paid' ? provider.messageOf(payment) : null;
    if (message) await tell(message);
    return seeOther(payment.state === 'paid' ? payment.back.paid : payment.back.left);
  });

  async function show(context: Context, payment: TestPayment): Promise<Response> {
    const page = testPage(place, voiceFor(context.req.header('Accept-Language')), payment);
    return context.html(await page, 200, pageHeaders('private'));
  }

  return routes;
}

function after(payment: TestPayment, what: string | null): TestPayment | null {
  if (what === 'pay') return { ...payment, state: 'paid' };
  return what === 'decline' ? { ...payment, declined: payment.declined + 1 } : null;
}

function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
