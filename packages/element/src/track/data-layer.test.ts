import { assert } from 'chai';
import { ASKING } from '../../test/northwind.ts';
import { mount, seen, TIME, until, VISITOR, type Mounted, type MountOptions } from '../../test/states.ts';
import type { DataLayer } from './data-layer.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
const page = window as DataLayer;
const untouched = location.href;
let layer: Record<string, unknown>[] = [];
beforeEach(() => {
  layer = [];
  page.dataLayer = layer;
});
afterEach(async () => {
  place.replaceChildren();
  delete page.dataLayer;
  // The form's entry goes after its element; an address that is written before would go with it.
  const isBack = () => !(history.state as { teamBooking?: unknown } | null)?.teamBooking;
  // It stays where the tab's history is full, as after many other files: then nothing comes later.
  await until(isBack, 'the page is at its own entry').catch(() => undefined);
  history.replaceState(null, '', untouched);
});

const PRICED = { payment: { amount: 4050, currency: 'EUR', provider: 'test' } };
const names = () => layer.map(({ event }) => event);
const leads = () => layer.filter(({ event }) => event === 'generate_lead');
/** What was pushed is pushed once the chunk is there. */
const settled = () => import('./data-layer.ts').then(() => new Promise((resolve) => setTimeout(resolve)));

async function tracked(options: MountOptions = {}): Promise<Mounted> {
  const it = await mount(place, { ...options, attributes: { track: 'datalayer', ...options.attributes } });
  await until(() => it.flow.state.slots.name === 'ready' || it.flow.state.step.name === 'route', 'it is shown');
  return it;
}

async function book(it: Mounted): Promise<void> {
  const { flow } = it;
  if (flow.state.step.name === 'route') {
    flow.type({ answers: { topic: 'prices', people: 's' } });
    flow.proceed();
    await until(() => flow.state.step.name === 'pick' && flow.state.slots.name === 'ready', 'times');
  }
  flow.choose({ slot: { start: TIME, duration: 30 } });
  flow.proceed();
  await until(() => flow.state.step.name === 'details', 'the form');
  flow.type(VISITOR);
  flow.submit();
  await until(() => /done|pay/.test(flow.state.step.name), 'sent');
  await settled();
}

function consent(kind: 'default' | 'update', analytics_storage: 'denied' | 'granted'): void {
  layer.push({ 0: 'consent', 1: kind, 2: { analytics_storage } } as never);
}

describe('the data layer', () => {
  it('is told one event a step, and of a booking once, by the id that webhooks name it by', async () => {
    const it = await tracked();
    await book(it);
    assert.deepEqual(names(), [
      'team_booking_times',
      'team_booking_time_select',
      'team_booking_details',
      'generate_lead',
    ]);
    const [lead] = leads();
    assert.deepEqual(lead, {
      event: 'generate_lead',
      event_id: 'b1.booked',
      booking_type: 'talk-to-a-specialist',
      page_location: location.origin + location.pathname,
    });
    assert.equal(layer[1]!['duration'], 30);
  });

  it('is told nothing where a page does not ask for it, and is not even made', async () => {
    delete page.dataLayer;
    const it = await mount(place);
    await until(() => it.flow.state.slots.name === 'ready');
    await book(it);
    assert.isUndefined(page.dataLayer);
  });

  it('is told what a booking is worth, once it is paid', async () => {
    const it = await tracked({ type: PRICED });
    await book(it);
    assert.deepEqual(names().slice(-2), ['team_booking_payment', 'team_booking_pending']);
    assert.deepEqual(leads(), []);
    it.backend.decide('b1', 'confirmed');
    await it.clock.advance(1_000);
    it.clock.comeBack('visible');
    await until(() => it.flow.state.step.name === 'done', 'paid');
    await settled();
    assert.equal(leads().length, 1);
    assert.include(leads()[0], { value: 40.5, currency: 'EUR', event_id: 'b1.booked' });
  });

  it('has no personal data, no answers, no token and no secret of the page’s address', async () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}?link=s3cret&email=ada@example.com&utm_source=news&gclid=g1#token=t0ken`,
    );
    const it = await tracked({ type: ASKING });
    await book(it);
    it.flow.reschedule();
    await until(() => it.flow.state.step.name === 'pick', 'moving');
    it.flow.back();
    it.flow.askCancel();
    it.flow.cancel();
    await until(() => it.flow.state.step.name === 'cancelled', 'cancelled');
    await settled();
    assert.include(names(), 'team_booking_questions');
    assert.include(names(), 'team_booking_cancelled');
    assert.notMatch(JSON.stringify(layer), /s3cret|ada|Byron|t0ken|token|prices/i);
    assert.equal(layer[0]!['page_location'], `${location.origin}${location.pathname}?utm_source=news&gclid=g1`);
  });

  it('is silent while consent is denied, and says nothing of it later', async () => {
    consent('default', 'denied');
    const it = await tracked();
    await book(it);
    assert.deepEqual(names(), [undefined]);
    consent('update', 'granted');
    it.flow.reschedule();
    await until(() => it.flow.state.step.name === 'pick', 'moving');
    await settled();
    assert.deepEqual(names().slice(2), ['team_booking_times']);
  });

  it('is silent while the page says that the visitor did not agree', async () => {
    const it = await tracked();
    it.element.consent = () => false;
    layer.length = 0;
    await book(it);
    assert.deepEqual(names(), []);
  });

  it('is the one that a tag manager has put its own push into', async () => {
    const heard: unknown[] = [];
    Object.assign(layer, { push: (one: unknown) => heard.push(one) });
    await book(await tracked());
    assert.include(JSON.stringify(heard), 'generate_lead');
    assert.equal(Array.prototype.slice.call(layer).length, 0);
  });

  it('does not keep a booking from its visitor when it throws', async () => {
    const { error } = console;
    console.error = () => {};
    Object.assign(layer, {
      push: () => {
        throw new Error('broken tag');
      },
    });
    const it = await tracked();
    await book(it);
    await seen(it, '.mark');
    console.error = error;
  });
});
