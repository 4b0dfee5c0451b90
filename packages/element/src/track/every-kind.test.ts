import type { BookingType } from '@team-booking/contract';
import { assert } from 'chai';
import { ASKING, northwind } from '../../test/northwind.ts';
import { mountOpener, opened, strip } from '../../test/openers.ts';
import { TIME, until, VISITOR } from '../../test/states.ts';
import type { TeamBooking } from '../team-booking.ts';
import type { FullView } from '../view.ts';
import type { DataLayer } from './data-layer.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
const page = window as DataLayer;
let layer: Record<string, unknown>[] = [];
beforeEach(() => {
  layer = [];
  page.dataLayer = layer;
});
afterEach(() => {
  place.replaceChildren();
  delete page.dataLayer;
});

const TRACKED = { track: 'datalayer' };
const PRICED = { payment: { amount: 4000, currency: 'EUR', provider: 'test' } };
const leads = () => layer.filter(({ event }) => event === 'generate_lead');
const told = async () => {
  await import('./data-layer.ts');
  await new Promise((resolve) => setTimeout(resolve, 20));
};
const viewOf = (booker: () => TeamBooking | null) => (): FullView => booker()!.rendering!;

/** An element of a page, over a backend of its own. */
function inline(type: Partial<BookingType> = {}) {
  const { backend, clock } = northwind(type);
  const element = document.createElement('team-booking');
  Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', track: 'datalayer' });
  place.append(element);
  return { element, backend, view: viewOf(() => element) };
}

/** Books as a visitor does, from the times to the end of the form. */
async function book(view: () => FullView): Promise<void> {
  await until(() => view()?.state.slots.name === 'ready' || view()?.state.step.name === 'route', 'it is shown');
  const { flow } = view();
  if (flow.state.step.name === 'route') {
    flow.type({ answers: { topic: 'prices', people: 's' } });
    flow.proceed();
    await until(() => flow.state.slots.name === 'ready', 'times');
  }
  if (!flow.state.choice.slot) flow.choose({ slot: { start: TIME, duration: 30 } });
  await until(() => flow.state.choice.slot, 'a time is chosen');
  flow.proceed();
  await until(() => flow.state.step.name === 'details', 'the form');
  flow.type(VISITOR);
  flow.submit();
  // What comes after the times is loaded after them.
  const { shadowRoot } = view().page as TeamBooking;
  await until(() => shadowRoot!.querySelector('[part~="done"], [part~="pay"]'), 'the outcome is shown');
}

/** The visitor comes back to the page. */
function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Ways to book, each up to a confirmed booking. */
const KINDS: Readonly<Record<string, () => Promise<void>>> = {
  inline: () => book(inline().view),
  'in a dialog': async () => book(viewOf((await opened(place, { attributes: TRACKED })).booker)),
  'from a floating button': async () =>
    book(viewOf((await opened(place, { attributes: { ...TRACKED, floating: 'bottom-end' } })).booker)),
  'from a strip': async () => {
    const it = await strip(place, { attributes: TRACKED });
    it.root.querySelector<HTMLElement>('.time')!.click();
    await until(() => it.dialog()?.open, 'the dialog is open');
    await book(viewOf(it.booker));
  },
  'in a dialog that is closed and opened again': async () => {
    const it = await opened(place, { attributes: TRACKED });
    it.dialog().close();
    it.element.open();
    await book(viewOf(it.booker));
  },
  'handed over from a form': async () => {
    place.insertAdjacentHTML('beforeend', '<form id="lead"><input name="email" value="ada@example.com" /></form>');
    const it = await mountOpener('team-booking-button', place, { attributes: { ...TRACKED, for: 'lead' } });
    await import('../hand-off/hand-off.ts');
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.querySelector<HTMLFormElement>('#lead')!.requestSubmit();
    await until(() => it.dialog()?.open, 'the dialog is open');
    await book(viewOf(it.booker));
  },
  'after questions': () => book(inline(ASKING).view),
  'paid for in another tab': async () => {
    const { backend, view } = inline(PRICED);
    await book(view);
    assert.deepEqual(leads(), [], 'not paid yet');
    backend.decide('b1', 'confirmed');
    // What listens to the page's return is there a moment after the times.
    await until(() => {
      comeBack();
      return view().state.step.name === 'done';
    }, 'it is paid');
  },
  'approved while the page is open': async () => {
    const { backend, view } = inline({ approval: true });
    await book(view);
    assert.deepEqual(leads(), [], 'not approved yet');
    backend.decide('b1', 'confirmed');
    view().flow.refresh();
    await until(() => {
      const { step } = view().state;
      return step.name === 'done' && step.booking.status === 'confirmed';
    }, 'it is approved');
  },
  'in an element that is removed and put back, then moved': async () => {
    const { element, view } = inline();
    await book(view);
    element.remove();
    place.append(element);
    const { flow } = view();
    flow.reschedule();
    await until(() => flow.state.step.name === 'pick' && flow.state.slots.name === 'ready', 'moving');
    flow.choose({ slot: { start: Date.parse('2026-12-10T12:00:00Z'), duration: 30 } });
    flow.proceed();
    await until(() => flow.state.step.name === 'done', 'moved');
  },
};

describe('a booking of every kind', () => {
  for (const [kind, run] of Object.entries(KINDS)) {
    it(`gives exactly one event_id, ten times: ${kind}`, async () => {
      for (let i = 0; i < 10; i++) {
        layer.length = 0;
        place.replaceChildren();
        await run();
        await told();
        assert.deepEqual(
          leads().map((lead) => lead['event_id']),
          ['b1.booked'],
        );
        const ids = layer.flatMap((one) => (one['event_id'] as string) ?? []);
        assert.equal(new Set(ids).size, ids.length, 'nothing is told twice');
      }
    }).timeout(60_000);

    it(`gives none under denied consent: ${kind}`, async () => {
      layer.push({ 0: 'consent', 1: 'default', 2: { analytics_storage: 'denied' } } as never);
      await run();
      await told();
      assert.equal(layer.length, 1);
    });
  }

  it('gives one of two elements that show the same flow', async () => {
    const { view } = inline();
    await until(() => view()?.state.slots.name === 'ready', 'it is shown');
    const { flow } = view();
    const second = document.createElement('team-booking');
    Object.assign(second, { flow, track: 'datalayer' });
    place.append(second);
    await until(() => second.rendering?.state.slots.name === 'ready', 'both are shown');
    await book(view);
    await told();
    assert.equal(leads().length, 1);
  });
});
