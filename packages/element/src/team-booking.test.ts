import { BackendError, createFlow, http, type FlowEvent, type FlowState } from '@team-booking/sdk';
import { problem } from '@team-booking/contract';
import { memoryBackend } from '@team-booking/sdk/testing';
import { assert } from 'chai';
import { northwind, northwindHosts, northwindType, PRESENT } from '../test/northwind.ts';
import { resize } from '../test/resize.ts';
import { seen, mount, STATES, TIME, until, VISITOR } from '../test/states.ts';
import './define.ts';
import type { TeamBooking } from './team-booking.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
before(() => resize(1180));
afterEach(async () => {
  place.replaceChildren();
  // The entry of a form goes with its element.
  await until(() => !JSON.stringify(window.history.state)?.includes('teamBooking'));
});

const SLUG = 'talk-to-a-specialist';

/** An element that makes its own flow on a backend in memory. */
async function own(attributes: Record<string, string> = {}, change = {}): Promise<TeamBooking> {
  const { backend, clock } = northwind(change);
  const element = document.createElement('team-booking');
  Object.assign(element, { backend, now: clock.now });
  for (const [name, value] of Object.entries({ src: `/${SLUG}`, 'time-zone': 'Europe/Berlin', ...attributes })) {
    element.setAttribute(name, value);
  }
  place.append(element);
  await until(() => element.shadowRoot!.querySelector('[data-time]'), 'times are shown');
  await until(() => element.shadowRoot!.querySelector('.clock'), 'the rest is loaded');
  return element;
}

const $ = (element: TeamBooking, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const text = (element: TeamBooking, selector: string) =>
  $(element, selector)?.textContent?.replaceAll(/\s+/g, ' ').trim();

describe('<team-booking>', () => {
  it('shows the booking type and its times from a backend', async () => {
    const element = await own();
    assert.equal(text(element, 'h2'), 'Talk to a product specialist');
    assert.equal(text(element, '#month'), 'December 2026');
    assert.lengthOf(element.shadowRoot!.querySelectorAll('.calendar .day.free'), 14);
    assert.isNull($(element, '.next'), 'the day of the next free time is shown');
    $(element, '.calendar [data-day="2026-12-08"]')!.click();
    await until(() => text(element, '.next') === 'Next free: today 13:00', 'it leads back');
  });

  it('takes its settings as frameworks write them: properties in lower case from a server, texts for numbers', async () => {
    const element = await own({
      timezone: 'Asia/Tokyo',
      locktimezone: '',
      hourcycle: '12',
      htmlfor: 'lead',
      successurl: '/thanks',
    });
    const { lockTimeZone, hourCycle, htmlFor, successUrl } = element;
    assert.deepEqual([lockTimeZone, hourCycle, htmlFor, successUrl], [true, '12', 'lead', '/thanks']);
    Object.assign(element, { timeZone: 'America/New_York', duration: '60' });
    await element.updateComplete;
    assert.equal(element.duration, 60);
    element.setAttribute('timezone', 'Asia/Kolkata');
    assert.equal(element.timeZone, 'Asia/Kolkata');
  });

  it('keeps what is typed where the page gives it objects anew', async () => {
    const element = await own();
    $(element, '[data-time]:not([disabled])')!.click();
    await until(() => $(element, '.bar button.primary'), 'it can be continued');
    $(element, '.bar button.primary')!.click();
    await until(() => $(element, '[name="/attendee/name"]'), 'the form is shown');
    const input = $(element, '[name="/attendee/name"]') as HTMLInputElement;
    input.value = 'Ada';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const { backend } = northwind();
    Object.assign(element, { backend: { ...backend }, prefill: {}, messages: {}, now: () => Date.parse(PRESENT) });
    await element.updateComplete;
    await element.updateComplete;
    assert.equal(($(element, '[name="/attendee/name"]') as HTMLInputElement).value, 'Ada');
    assert.equal($(element, '[name="/attendee/name"]'), input);
  });

  it('can be created before it has properties', async () => {
    const made = document.createElement('team-booking');
    assert.instanceOf(made, customElements.get('team-booking')!);
    assert.isUndefined(made.src);
  });

  it('shows and logs it when src names no booking type', async () => {
    const logged: unknown[] = [];
    const asked: unknown[] = [];
    const { error } = console;
    const { fetch } = window;
    window.fetch = (what) => (asked.push(what), Promise.reject(new TypeError()));
    console.error = (...words: unknown[]) => logged.push(words.join(' '));
    try {
      const element = document.createElement('team-booking');
      element.innerHTML = '<a href="https://book.example/intro">Book here</a>';
      place.append(element);
      await until(() => $(element, '.failed'), 'the failure is shown');
      assert.equal(text(element, 'h2'), 'This calendar is not set up yet');
      assert.match(String(logged[0]), /<team-booking>.*link/i);
      assert.deepEqual(asked, [], 'nothing is asked of the page');
      const link = element.querySelector('a')!;
      assert.isAbove(link.getClientRects().length, 0, 'what is inside the tag is shown instead');
    } finally {
      console.error = error;
      window.fetch = fetch;
    }
  });

  it('leads from a link that is unknown to all that can be booked, in words that ask for no help of others', async () => {
    const element = document.createElement('team-booking');
    const { fetch } = window;
    const { error } = console;
    console.error = () => {};
    window.fetch = async () => Response.json(problem('not-found', 'Look at the link.'), { status: 404 });
    try {
      element.src = '/team/gone';
      place.append(element);
      await until(() => $(element, '.failed'), 'the failure is shown');
      assert.equal(text(element, 'h2'), 'There is no calendar at this link');
      const link = $(element, '.failed a') as HTMLAnchorElement;
      assert.deepEqual([link.textContent, link.href], ['See all that can be booked', `${location.origin}/team/`]);
      assert.isBelow($(element, '.failed')!.offsetHeight, 320, 'it is as tall as what it says');
    } finally {
      window.fetch = fetch;
      console.error = error;
    }
  });

  it('links to and loads only http and https addresses of a backend', async () => {
    const script = 'javascript:window.pwned=1';
    const hosts = northwindType().hosts.map((host) => ({ ...host, avatarUrl: script }));
    const consent = { version: '1', text: 'Agreed?', url: script };
    const element = await own({}, { contact: { name: 'Call us', url: script }, hosts, consent });
    $(element, '[data-day="2026-12-08"]')!.click();
    await until(() => $(element, `[data-time="${TIME}"]`));
    const addresses = () =>
      [...element.shadowRoot!.querySelectorAll('[href], [src]')].map(
        (one) => one.getAttribute('href') ?? one.getAttribute('src')!,
      );
    assert.deepEqual(addresses(), []);
    $(element, `[data-time="${TIME}"]`)!.click();
    await element.updateComplete;
    $(element, '.primary')!.click();
    await until(() => $(element, '#form'));
    assert.deepEqual(addresses(), []);
  });

  it('shows a failure, and throws no error in the page, if an answer violates the contract', async () => {
    const { error } = console;
    console.error = () => {};
    const thrown: unknown[] = [];
    const catchIt = (event: PromiseRejectionEvent | ErrorEvent) => {
      thrown.push('reason' in event ? event.reason : event.error);
      event.preventDefault();
    };
    window.addEventListener('error', catchIt);
    window.addEventListener('unhandledrejection', catchIt);
    try {
      const type = northwindType();
      for (const change of [
        { hosts: [null] },
        { hosts: [{ id: 'mara', name: { first: 'Mara' } }] },
        { groups: [null] },
        { locations: ['video', 'phone'] },
        { branding: null },
      ]) {
        const { backend, clock } = northwind();
        const wrong = { ...backend, bookingType: async () => ({ ...type, ...change }) as never };
        const element = document.createElement('team-booking');
        Object.assign(element, { backend: wrong, now: clock.now, src: `/${SLUG}` });
        place.append(element);
        await until(() => $(element, '.failed'), JSON.stringify(change));
        element.remove();
      }
      assert.deepEqual(thrown, []);
    } finally {
      console.error = error;
      window.removeEventListener('error', catchIt);
      window.removeEventListener('unhandledrejection', catchIt);
    }
  });

  it('names attributes that it cannot use in the console, once', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      const element = await own({ duration: '45', 'time-zone': 'Eastern Standard Time', host: 'nobody' });
      element.refresh();
      await until(() => said.length > 0);
    } finally {
      console.warn = warn;
    }
    assert.lengthOf(said, 3);
    assert.equal(said[0], '<team-booking duration="45": has to be one of 15, 30, 60');
  });

  it('starts over when src changes, and recovers from a mistake', async () => {
    const element = await own();
    const { error } = console;
    console.error = () => {};
    element.src = 'https://book.example/NOT A SLUG';
    await until(() => $(element, '.failed'), 'the failure is shown');
    console.error = error;
    element.src = `/${SLUG}`;
    await until(() => $(element, '[data-time]'), 'times are shown again');
    assert.isNull($(element, '.failed'));
  });

  it('applies changed attributes after it is shown', async () => {
    const element = await own();
    element.setAttribute('duration', '60');
    await until(() => text(element, '.chip[aria-pressed="true"]') === '60 min');
    element.setAttribute('time-zone', 'America/New_York');
    await until(() => text(element, '#zone')?.includes('New York'));
    element.setAttribute('duration', '30');
    element.setAttribute('month', '2027-01');
    await until(() => text(element, '#month') === 'January 2027');
    element.setAttribute('start', '2026-12-08T09:30:00Z');
    await until(() => /^Tue,? 8 Dec/.test(text(element, '.summary b') ?? ''));
    element.setAttribute('hour-cycle', '24');
    await until(() => text(element, '.summary b')?.includes('04:30'));
    element.setAttribute('locale', 'de');
    await until(() => text(element, '.primary') === 'Weiter');
    element.setAttribute('hide', 'details');
    await until(() => !$(element, '.about'));
    element.setAttribute('hide', 'avatars');
    await until(() => $(element, '.about') && !$(element, '.avatars'));
    element.setAttribute('lock-time-zone', '');
    await until(() => $(element, 'span[part="zone"]'));
    element.messages = { continue: 'Los' };
    await until(() => text(element, '.primary') === 'Los');
    element.theme = 'dark';
    await until(() => getComputedStyle(element).colorScheme === 'dark');
  });

  it('keeps what the visitor typed when the page changes its prefilled data', async () => {
    const element = await own({ name: 'Ada', start: '2026-12-08T09:30:00Z' });
    await until(() => text(element, '.summary b')?.includes('10:30'), 'the time is chosen');
    $(element, '.primary')!.click();
    await until(() => $(element, '#form'), 'the form is shown');
    const field = (name: string) => $(element, `[name="/attendee/${name}"]`) as HTMLInputElement;
    assert.equal(field('name').value, 'Ada');
    field('email').value = 'typed@example.com';
    field('email').dispatchEvent(new Event('input'));
    element.name = 'Grace';
    element.email = 'page@example.com';
    await until(() => field('name').value === 'Grace');
    assert.equal(field('email').value, 'typed@example.com');
  });

  it('shows English words with the week of a region that has no words of its own', async () => {
    const element = await own({ locale: 'sq-AL' });
    assert.equal($(element, 'th')?.getAttribute('aria-label'), 'Monday');
    assert.equal($(element, '.booker')?.lang, 'en-AL');
  });

  it('is right-to-left in Arabic', async () => {
    const element = await own({ locale: 'ar' });
    await until(() => text(element, '.primary') === 'متابعة');
    assert.equal($(element, '.booker')?.dir, 'rtl');
    assert.equal(getComputedStyle($(element, '.booker')!).direction, 'rtl');
  });

  it('dispatches events without personal data', async () => {
    const events: Event[] = [];
    const names = ['ready', 'day-select', 'time-select', 'step', 'submit', 'booked', 'error'];
    const listen = (event: Event) => events.push(event);
    for (const name of names) document.addEventListener(`team-booking-${name}`, listen);
    const element = await own({ name: VISITOR.name, email: VISITOR.email });
    $(element, '[data-day="2026-12-08"]')!.click();
    await until(() => $(element, `[data-time="${TIME}"]`));
    $(element, `[data-time="${TIME}"]`)!.click();
    await element.updateComplete;
    await until(() => $(element, '.bar .change'));
    $(element, '.bar .change')!.click();
    await until(() => $(element, '#form'));
    ($(element, '.send .primary') as HTMLButtonElement).click();
    await until(() => events.some(({ type }) => type === 'team-booking-booked'), 'booked is dispatched');
    for (const name of names) document.removeEventListener(`team-booking-${name}`, listen);

    const types = events.map(({ type }) => type.replace('team-booking-', ''));
    assert.deepEqual(
      types.filter((type) => type !== 'step'),
      ['ready', 'day-select', 'time-select', 'submit', 'booked'],
    );
    for (const event of events) {
      assert.isTrue(event.bubbles && event.composed, event.type);
      const detail = JSON.stringify((event as CustomEvent).detail);
      assert.notInclude(detail, VISITOR.name);
      assert.notInclude(detail, VISITOR.email);
      assert.notInclude(detail, 'token');
    }
    const booked = events.find(
      ({ type }) => type === 'team-booking-booked',
    ) as HTMLElementEventMap['team-booking-booked'];
    assert.equal(booked.detail.start, '2026-12-08T09:30:00Z');
    for (const event of events.filter(({ type }) => /time-select|submit/.test(type))) {
      assert.equal((event as CustomEvent<{ start: string }>).detail.start, booked.detail.start, event.type);
    }
    assert.equal(booked.personal().attendee.email, VISITOR.email);
  });

  it('dispatches events in the order in which things happen, however quickly a script acts', async () => {
    const { root, flow, element } = await STATES.pick(place);
    const types: string[] = [];
    for (const name of ['day-select', 'time-select', 'step', 'submit']) {
      element.addEventListener(`team-booking-${name}`, ({ type }) => types.push(type.replace('team-booking-', '')));
    }
    flow.choose({ day: '2026-12-08', slot: { start: TIME, duration: 30 } });
    flow.proceed();
    flow.type(VISITOR);
    (element as unknown as { performUpdate(): void }).performUpdate();
    root.querySelector<HTMLFormElement>('#form')!.requestSubmit();
    assert.deepEqual(types, ['day-select', 'time-select', 'step', 'submit']);
  });

  it('keeps events in order that happen while the rest is loading', async () => {
    const { backend, clock } = northwind();
    const made = createFlow({ backend, slug: SLUG, now: clock.now });
    const steps: string[] = [];
    let emit: (step: FlowState['step']['name']) => void = () => {};
    const flow = Object.assign(Object.create(made) as typeof made, {
      listen(listener: (event: FlowEvent) => void) {
        emit = (step) => listener({ name: 'step', step });
        // The rest is not loaded yet: `import()` resolves later even where the module is known.
        emit('pick');
        emit('details');
        assert.deepEqual(steps, []);
        return () => {};
      },
    });
    const element = document.createElement('team-booking');
    element.addEventListener('team-booking-step', ({ detail }) => steps.push(detail.step));
    element.flow = flow;
    place.append(element);
    await until(() => steps.length > 0);
    emit('done');
    assert.deepEqual(steps, ['pick', 'details', 'done']);
  });

  it('does not send after preventDefault() on submit', async () => {
    const { root, flow, element } = await STATES.details(place);
    flow.type(VISITOR);
    element.addEventListener('team-booking-submit', (event) => event.preventDefault(), { once: true });
    root.querySelector<HTMLElement>('.primary')!.click();
    assert.equal(flow.state.writing.name, 'idle');
    root.querySelector<HTMLElement>('.primary')!.click();
    assert.equal(flow.state.writing.name, 'sending');
  });

  it('sends campaign parameters only where query allows it', async () => {
    const before = window.location.href;
    window.history.replaceState(null, '', '?utm_source=news&name=Ada&email=ada%40example.com');
    try {
      const { backend, clock } = northwind();
      const element = document.createElement('team-booking');
      Object.assign(element, {
        backend,
        now: clock.now,
        src: `/${SLUG}`,
        query: 'prefill utm',
        start: '2026-12-08T09:30:00Z',
      });
      place.append(element);
      await until(() => $(element, '[data-time][aria-pressed="true"]'), 'the time is chosen');
      await until(() => $(element, '.bar .change'));
      $(element, '.bar .change')!.click();
      await until(() => $(element, '#form'));
      let sent: unknown;
      const book = backend.book.bind(backend);
      Object.assign(backend, { book: (...all: Parameters<typeof book>) => ((sent = all[0]), book(...all)) });
      $(element, '.send .primary')!.click();
      await until(() => $(element, '.mark'), 'it is booked');
      assert.include(JSON.stringify(sent), '"metadata":{"utm_source":"news"}');
      assert.include(JSON.stringify(sent), '"attendee":{"name":"Ada","email":"ada@example.com"}');
    } finally {
      window.history.replaceState(null, '', before);
    }
  });

  it('manages a booking with the token of the page’s fragment', async () => {
    const { backend, clock } = northwind();
    await backend.book(
      {
        bookingType: SLUG,
        start: '2026-12-08T09:30:00Z',
        duration: 30,
        timeZone: 'Europe/Berlin',
        locale: 'en',
        attendee: VISITOR,
      },
      { idempotencyKey: 'one' },
    );
    const before = window.location.href;
    window.history.replaceState(null, '', '#token-of-b1');
    try {
      const element = document.createElement('team-booking');
      Object.assign(element, { backend, now: clock.now, src: `/${SLUG}`, booking: 'b1', query: 'manage' });
      place.append(element);
      await until(() => $(element, '#reschedule'), 'the booking is shown');
      assert.equal(text(element, 'h2'), 'Your booking');
    } finally {
      window.history.replaceState(null, '', before);
    }
  });

  it('books another time after booking one', async () => {
    const element = await own({ name: 'Ada', email: 'a@b.example', start: '2026-12-08T09:30:00Z' });
    await until(() => text(element, '.summary b')?.includes('10:30'));
    await until(() => text(element, '.primary') === 'Book');
    $(element, '.primary')!.click();
    const another = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.later button')].at(-1);
    await until(() => another()?.textContent?.trim() === 'Book another time');
    another()!.click();
    await until(() => $(element, '[role="grid"]') && $(element, '[data-time]'), 'times are shown again');
  });

  it('books another time after cancelling', async () => {
    const element = await own({ name: 'Ada', email: 'a@b.example', start: '2026-12-08T09:30:00Z' });
    await until(() => text(element, '.summary b')?.includes('10:30'));
    await until(() => text(element, '.primary') === 'Book');
    $(element, '.primary')!.click();
    await until(() => $(element, '#cancel'));
    $(element, '#cancel')!.click();
    await until(() => $(element, '.danger'));
    $(element, '.danger')!.click();
    await until(() => text(element, 'h2') === 'Cancelled');
    $(element, '.page .secondary')!.click();
    await until(() => $(element, '[role="grid"]') && $(element, '[data-time]'), 'times are shown again');
  });

  it('reloads on refresh()', async () => {
    const { backend, clock } = northwind();
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: `/${SLUG}` });
    place.append(element);
    await until(() => $(element, '[data-time]'));
    const asked = () => backend.calls.filter((call) => call === 'availability').length;
    const before = asked();
    element.refresh();
    await until(() => asked() > before, 'it is asked again');
  });

  it('leaks nothing when it is removed, and resumes when it is added again', async () => {
    const it = await mount(place);
    await until(() => it.flow.state.slots.name === 'ready');
    const own = document.createElement('team-booking');
    const live = memoryBackend({
      bookingType: northwindType({ capabilities: ['live'] }),
      hosts: northwindHosts(),
      now: () => Date.parse(PRESENT),
    });
    let listening = 0;
    const changes = live.changes.bind(live);
    Object.assign(live, {
      changes(...all: Parameters<typeof changes>) {
        const end = changes(...all);
        listening++;
        return () => {
          listening--;
          end();
        };
      },
    });
    Object.assign(own, { backend: live, src: `/${SLUG}`, now: () => Date.parse(PRESENT) });
    place.append(own);
    await until(() => listening === 1 && $(own, '[data-time]'), 'it listens');
    for (let times = 0; times < 3; times++) {
      own.remove();
      assert.equal(listening, 0, 'a removed element listens to nothing');
      place.append(own);
      await until(() => listening === 1, 'it listens again');
    }
    assert.equal(text(own, '#month'), 'December 2026');
    own.remove();

    // What is left of a removed element is collected. Whether at once is the engine's decision, so only what it held is checked.
    assert.equal(listening, 0);
    it.element.remove();
    await it.element.updateComplete;
    let renders = 0;
    it.element.addController({ hostUpdate: () => renders++ });
    it.flow.choose({ month: '2027-01' });
    await until(() => it.flow.state.choice.month === '2027-01');
    await it.element.updateComplete;
    assert.equal(renders, 0, 'a removed element does not render on changes of its flow');
  });

  it('goes to the page for success once a time is booked', async () => {
    const element = await own({
      'success-url': '#thanks',
      name: 'Ada',
      email: 'a@b.example',
      start: '2026-12-08T09:30:00Z',
    });
    await until(() => text(element, '.summary b')?.includes('10:30'));
    await until(() => text(element, '.primary') === 'Book');
    $(element, '.primary')!.click();
    await until(() => window.location.hash === '#thanks', 'the page is left');
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  it("inherits only the page's font, with a minimum size", async () => {
    const style = document.createElement('style');
    style.textContent = `html { font-size: 8px } * { letter-spacing: 9px !important; text-transform: uppercase !important; box-sizing: content-box }`;
    document.head.append(style);
    const element = await own();
    const booker = getComputedStyle($(element, '.booker')!);
    assert.equal(booker.fontSize, '16px');
    assert.equal(booker.letterSpacing, 'normal');
    assert.equal(booker.textTransform, 'none');
    style.remove();
  });

  it('does not point visitors to their e-mail when the page itself is unauthorized', async () => {
    const { backend, clock } = northwind();
    backend.fault('bookingType', new BackendError('unauthorized', 'A key is missing.'));
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: `/${SLUG}` });
    const { error } = console;
    console.error = () => {};
    place.append(element);
    await until(() => $(element, '.failed'), 'the failure is shown');
    console.error = error;
    assert.equal(text(element, 'h2'), 'This calendar is not set up yet');
  });

  it('talks HTTP to the backend its link names', async () => {
    const element = document.createElement('team-booking');
    element.src = '/no-such-server/intro-call';
    const { error } = console;
    console.error = () => {};
    place.append(element);
    await until(() => $(element, '.failed'), 'the failure is shown');
    console.error = error;
    assert.isFunction(http('/no-such-server/api').book);
    assert.isOk(text(element, 'h2'));
  });
});

describe('skeleton', () => {
  it('is labelled as loading, and is replaced without a change of height', async () => {
    let answer: (value?: unknown) => void = () => {};
    const waiting = new Promise((resolve) => (answer = resolve));
    const { backend, clock } = northwind();
    backend.fault('bookingType', waiting);
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: `/${SLUG}` });
    place.append(element);
    await until(() => text(element, '#loading') === 'loading');
    const { height } = element.getBoundingClientRect();
    answer();
    await until(() => $(element, '[data-time]'));
    await seen({ element, root: element.shadowRoot! } as never, '.clock');
    assert.approximately(element.getBoundingClientRect().height, height, 1);
  });
});
