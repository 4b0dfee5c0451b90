import type { BookingType } from '@team-booking/contract';
import type { Window } from '@team-booking/core/availability';
import { BackendError, createFlow, type BookingFlow, type FlowOptions, type FlowState } from '@team-booking/sdk';
import type { MemoryBackend, TestClock } from '@team-booking/sdk/testing';
import '../src/define.ts';
import type { TeamBooking } from '../src/team-booking.ts';
import { ASKING, northwind, northwindType, RICH } from './northwind.ts';

/** A booker in some state. */
export interface Mounted {
  readonly element: TeamBooking;
  readonly root: ShadowRoot;
  readonly flow: BookingFlow;
  readonly backend: MemoryBackend;
  readonly clock: TestClock;
}

export interface MountOptions {
  readonly type?: Partial<BookingType>;
  readonly windows?: (date: string) => Window[];
  readonly flow?: Partial<FlowOptions>;
  /** The present, ISO 8601. */
  readonly now?: string;
  /** Runs before any request. */
  readonly prepare?: (backend: MemoryBackend) => void | Promise<void>;
  readonly attributes?: Readonly<Record<string, string>>;
}

const IN_BERLIN = { timeZone: 'Europe/Berlin' };
export const TIME = Date.parse('2026-12-08T09:30:00Z');
export const VISITOR = { name: 'Ada Byron', email: 'ada@example.com' };

/** Adds a booker to the page and returns its flow. */
export async function mount(into: HTMLElement, options: MountOptions = {}): Promise<Mounted> {
  const { backend, clock, type } = northwind(options.type, options.windows, options.now);
  await options.prepare?.(backend);
  const flow = createFlow({
    backend,
    slug: type.slug,
    now: clock.now,
    environment: clock.environment,
    ...IN_BERLIN,
    ...options.flow,
  });
  const element = document.createElement('team-booking');
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
  element.now = clock.now;
  element.flow = flow;
  into.append(element);
  await until(() => element.shadowRoot!.adoptedStyleSheets.length > 3, 'the rest is loaded', 15_000);
  await element.updateComplete;
  return { element, root: element.shadowRoot!, flow, backend, clock };
}

/** Waits until a condition holds, five seconds at most. */
export async function until(holds: () => unknown, what = String(holds), longest = 5_000): Promise<void> {
  const end = performance.now() + longest;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`This never came to hold: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** Waits for something to be rendered in a booker. */
export async function seen<E extends Element = HTMLElement>({ element, root }: Mounted, selector: string): Promise<E> {
  await until(() => root.querySelector(selector), selector);
  await element.updateComplete;
  return root.querySelector<E>(selector)!;
}

const step = (name: FlowState['step']['name']) => (flow: BookingFlow) => flow.state.step.name === name;
const times = (flow: BookingFlow) => flow.state.slots.name === 'ready' && step('pick')(flow);

export async function picking(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await mount(into, options);
  await until(() => times(it.flow), 'times are shown');
  await seen(it, '.month, .view');
  return it;
}

export async function picked(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await picking(into, options);
  it.flow.choose({ slot: { start: TIME, duration: 30 } });
  await seen(it, '[data-time][aria-pressed="true"]');
  return it;
}

async function inView(into: HTMLElement, view: string, options: MountOptions = {}): Promise<Mounted> {
  const it = await picking(into, { ...options, attributes: { view, ...options.attributes } });
  // Where the booker is too narrow, it has the strip.
  await until(() => it.root.querySelector('.view:not(.skeleton)') ?? !it.root.querySelector('.view'), 'the view');
  return it;
}

export async function details(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await picked(into, options);
  it.flow.proceed();
  await seen(it, '#form');
  return it;
}

export async function done(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await details(into, options);
  it.flow.type(VISITOR);
  it.flow.submit();
  await seen(it, '.mark');
  return it;
}

/** An existing booking to be managed. */
export async function managed(
  into: HTMLElement,
  options: MountOptions = {},
  start = '2026-12-08T09:30:00Z',
): Promise<Mounted> {
  const it = await mount(into, {
    ...options,
    flow: { ...options.flow, booking: { id: 'b1', token: 'token-of-b1' } },
    async prepare(backend) {
      const request = {
        bookingType: 'talk-to-a-specialist',
        start,
        duration: 30,
        timeZone: 'Europe/Berlin',
        locale: 'en',
        attendee: VISITOR,
        location: { id: 'video' },
      };
      await backend.book(request, { idempotencyKey: 'first' });
      await options.prepare?.(backend);
    },
  });
  await seen(it, '.page');
  return it;
}

export async function moving(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await managed(into, options);
  it.flow.reschedule();
  await until(() => times(it.flow), 'times are shown');
  await seen(it, '.moving');
  return it;
}

async function moved(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await moving(into, options);
  it.flow.choose({ slot: { start: Date.parse('2026-12-10T12:00:00Z'), duration: 30 } });
  it.flow.proceed();
  await seen(it, '.mark');
  return it;
}

/** The questions before the times. */
export async function asking(into: HTMLElement, options: MountOptions = {}): Promise<Mounted> {
  const it = await mount(into, { ...options, type: { ...ASKING, ...options.type } });
  await seen(it, '.questions');
  return it;
}

async function led(into: HTMLElement, options?: MountOptions): Promise<Mounted> {
  const it = await asking(into, options);
  it.flow.type({ answers: { topic: 'prices', people: 'l' } });
  it.flow.proceed();
  await until(() => times(it.flow), 'times are shown');
  await seen(it, '.answered');
  return it;
}

/** Changes what the backend has, and shows it. */
async function changed(it: Mounted, selector: string, change: object): Promise<Mounted> {
  Object.assign(it.backend.bookings[0]!, change);
  it.flow.refresh();
  await seen(it, selector);
  return it;
}

export const OFFLINE = new BackendError('offline', 'The connection was lost.');
export const PRICED = {
  payment: {
    amount: 4000,
    currency: 'EUR',
    provider: 'test',
    holdMinutes: 15,
    tax: { name: 'VAT', amount: 639 },
    refundUntil: 48 * 60,
  },
};
const FEW_HOSTS: Partial<BookingType> = {
  hostChoice: 'offered',
  groups: [{ need: 1, hosts: ['mara', 'robin', 'ines'] }],
  hosts: northwindType().hosts.filter(({ id }) => /mara|robin|ines/.test(id)),
};
const TENTH = '2026-12-10T08:00:00Z';
const paid = (backend: MemoryBackend) => backend.decide('b1', 'confirmed');
const MAILING = { capabilities: ['mail'] };
const NEW_YORK = { flow: { timeZone: 'America/New_York' } };

/** Every visible state of a booker by name; each adds a booker to the page. */
export const STATES = {
  skeleton: (into) => mount(into, { prepare: (backend) => backend.fault('bookingType', new Promise(() => {})) }),
  route: (into) => asking(into),
  'route-answered': async (into) => {
    const it = await asking(into);
    it.flow.type({ answers: { topic: 'prices' } });
    await seen(it, ':checked');
    return it;
  },
  'route-missing': async (into) => {
    const it = await asking(into);
    it.flow.proceed();
    await seen(it, '.error');
    return it;
  },
  'route-message': async (into) => {
    const it = await asking(into);
    it.flow.type({ answers: { topic: 'moving', people: 's' } });
    it.flow.proceed();
    await seen(it, '.message');
    return it;
  },
  'route-lost': async (into) => {
    const it = await asking(into);
    it.flow.type({ answers: { topic: 'prices', people: 'l' } });
    it.backend.fault('route', OFFLINE);
    it.flow.proceed();
    await seen(it, '#refused');
    return it;
  },
  'pick-led': (into) => led(into),
  pick: (into) => picking(into),
  'pick-chosen': (into) => picked(into),
  /** Fewer than two weeks of the month are left: it runs on. */
  'pick-rolling': (into) => picking(into, { now: '2026-12-21T08:20:00Z' }),
  /** The month, unfolded where the booker is narrow. */
  'pick-unfolded': async (into) => {
    const it = await picking(into);
    (await seen(it, '.fold')).click();
    await seen(it, '.open .legend');
    return it;
  },
  'pick-unfolded-rolling': async (into) => {
    const it = await picking(into, { now: '2026-12-21T08:20:00Z' });
    (await seen(it, '.fold')).click();
    await seen(it, '.open .legend');
    return it;
  },
  /** The chosen time was taken while it was shown. */
  'pick-gone': async (into) => {
    const it = await picked(into);
    it.backend.take('2026-12-08T09:30:00Z', 30);
    it.flow.refresh();
    await seen(it, '#taken');
    return it;
  },
  'pick-bare': (into) => picked(into, { attributes: { hide: 'details', 'lock-time-zone': '' } }),
  'pick-week': (into) => inView(into, 'week'),
  'pick-week-chosen': async (into) => {
    const it = await inView(into, 'week');
    it.flow.choose({ slot: { start: Date.parse('2026-12-01T12:00:00Z'), duration: 30 } });
    await seen(it, '[data-time][aria-pressed="true"]');
    return it;
  },
  'pick-week-empty': async (into) => {
    const it = await inView(into, 'week', {
      windows: (date) => (date > '2027-01-04' ? [{ start: '09:00', end: '10:00' }] : []),
    });
    it.flow.choose({ month: '2026-12' });
    await seen(it, '.none button');
    return it;
  },
  'pick-week-bare': (into) => inView(into, 'week', { attributes: { hide: 'details', 'lock-time-zone': '' } }),
  'pick-columns': (into) => inView(into, 'columns'),
  'pick-columns-chosen': async (into) => {
    const it = await inView(into, 'columns', {
      windows: (date) =>
        /-(03|14)$/.test(date) ? [{ start: '15:00', end: '16:00' }] : [{ start: '09:00', end: '14:30' }],
    });
    it.flow.choose({ slot: { start: Date.parse('2026-12-02T08:30:00Z'), duration: 30 } });
    await seen(it, '[data-time][aria-pressed="true"]');
    return it;
  },
  'pick-zones': async (into) => {
    const it = await picked(into);
    (await seen(it, '#zone')).click();
    await seen(it, '#zone-list li');
    return it;
  },
  'pick-month-empty': async (into) => {
    const it = await picking(into, {
      windows: (date) => (date < '2026-12-05' || date > '2027-02-01' ? [] : [{ start: '09:00', end: '09:30' }]),
    });
    it.flow.choose({ month: '2027-02' });
    await seen(it, '.overlay');
    return it;
  },
  /** Visitors choose among few hosts, or many. */
  'pick-hosts': async (into) => {
    const it = await picking(into, { type: FEW_HOSTS });
    it.flow.choose({ host: 'ines' });
    await seen(it, '.whom + .chips [aria-pressed="true"] i');
    return it;
  },
  'pick-hosts-many': async (into) => {
    const it = await picking(into, { type: { hostChoice: 'offered' } });
    await seen(it, '.whom');
    return it;
  },
  /** No times of this length with this host on this day, but sooner ones of a shorter length or with anybody. */
  'pick-help': async (into) => {
    const it = await picking(into, { type: FEW_HOSTS, prepare: (backend) => backend.take(TENTH, 30, ['ines']) });
    it.flow.choose({ host: 'ines', duration: 60, day: '2026-12-10' });
    await seen(it, '.ways button + button');
    return it;
  },
  'pick-help-month': async (into) => {
    const it = await picking(into, {
      type: FEW_HOSTS,
      prepare: (backend) => backend.take('2026-12-01T00:00:00Z', 31 * 24 * 60, ['ines']),
    });
    it.flow.choose({ host: 'ines' });
    await seen(it, '.ways');
    return it;
  },
  'pick-month-failed': async (into) => {
    const it = await mount(into, {
      prepare: (backend) => {
        for (let i = 0; i < 4; i++) backend.fault('availability', OFFLINE);
      },
    });
    await seen(it, '.overlay');
    return it;
  },
  'pick-many': async (into) => {
    const it = await picking(into, {
      type: {
        durations: [15, 30, 45, 60, 90, 120],
        slot: { step: 15, offset: 0, timeZone: 'Europe/Berlin' },
        title: 'A thorough introduction to forecasting for wholesale, retail and everything between',
        branding: { team: 'Northwind Customer Success and Professional Services, Europe and Middle East' },
        description:
          'First we look at your numbers together.\n\nThen we show what a forecast makes of them, and where it is wrong. Bring somebody who knows your suppliers; bring exports of the last two years if you have them.',
        mode: 'collective',
        groups: [{ need: 'all', hosts: ['mara', 'robin'] }],
      },
      windows: () => [{ start: '08:00', end: '20:00' }],
    });
    it.flow.choose({ day: '2026-12-08' });
    await seen(it, '.many');
    return it;
  },
  'pick-taken': async (into) => {
    const it = await mount(into, {
      flow: { start: '2026-12-08T09:30:00Z' },
      prepare: (backend) => backend.take('2026-12-08T09:30:00Z', 30),
    });
    await seen(it, '#taken');
    return it;
  },
  'pick-locked': (into) =>
    picked(into, { type: { timeZoneLock: 'America/New_York', durations: [30], description: '' } }),
  'pick-known': async (into) => {
    const it = await picked(into, { flow: { prefill: VISITOR } });
    await seen(it, '.bar .change');
    return it;
  },
  details: (into) => details(into),
  'details-held': async (into) => {
    const it = await details(into, { type: { capabilities: ['holds'] } });
    await it.clock.advance(9 * 60_000);
    await seen(it, '.held');
    return it;
  },
  'details-rich': async (into) => {
    const it = await details(into, { type: RICH });
    it.flow.type({ ...VISITOR, location: 'phone', guests: ['grace@example.com'] });
    await seen(it, '#field-guests-0-email');
    return it;
  },
  'details-errors': async (into) => {
    const it = await details(into, { type: RICH });
    it.flow.type({ name: '', email: 'ada@' });
    it.flow.submit();
    await seen(it, '#errors');
    return it;
  },
  'details-taken': async (into) => {
    const it = await details(into);
    it.flow.type(VISITOR);
    it.backend.take('2026-12-08T09:30:00Z', 30);
    it.flow.submit();
    await seen(it, '#taken');
    return it;
  },
  'details-lost': async (into) => {
    const it = await details(into);
    it.flow.type(VISITOR);
    it.backend.fault('book', 'answer-lost');
    it.flow.submit();
    await seen(it, '#lost');
    return it;
  },
  'details-slow': async (into) => {
    const it = await details(into);
    it.flow.type(VISITOR);
    it.backend.fault('book', new Promise(() => {}));
    it.flow.submit();
    await it.clock.advance(2_500);
    await seen(it, '.calm');
    return it;
  },
  'details-refused': async (into) => {
    const it = await details(into);
    it.flow.type(VISITOR);
    it.backend.fault('book', new BackendError('too-many-requests', 'Wait a minute.'));
    it.flow.submit();
    await seen(it, '#refused');
    return it;
  },
  'details-payment': (into) => details(into, { type: PRICED }),
  done: (into) => done(into),
  'done-mail': (into) => done(into, { type: MAILING }),
  'done-elsewhere': (into) => done(into, { ...NEW_YORK, type: { locations: [RICH.locations![2]!] } }),
  'done-join': async (into) =>
    changed(await done(into), '.cut', {
      location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/northwind/kv3-8xq-and-more' },
    }),
  'done-several': async (into) =>
    changed(
      await done(into, { type: { mode: 'collective', groups: [{ need: 'all', hosts: ['mara', 'robin', 'ines'] }] } }),
      '.card dd .avatars',
      {
        hosts: [
          { id: 'mara', name: 'Mara Keller', timeZone: 'Europe/Berlin' },
          { id: 'robin', name: 'Robin Sato', timeZone: 'Asia/Tokyo' },
          { id: 'ines', name: 'Ines Duarte', timeZone: 'Europe/Lisbon' },
        ],
      },
    ),
  'done-requested': (into) => done(into, { type: { approval: true } }),
  'done-requested-mail': (into) => done(into, { type: { approval: true, ...MAILING } }),
  'pay-waiting': (into) => done(into, { type: { ...PRICED, ...MAILING } }),
  'pay-checking': async (into) => {
    const it = await managed(into, { type: PRICED });
    // The flow listens to the page's return a moment after it is shown.
    await it.clock.advance(500);
    it.clock.comeBack('visible');
    await until(() => !it.root.querySelector('#pay'), 'it is looked for');
    return it;
  },
  'pay-unpaid': async (into) => {
    const it = await managed(into, { type: PRICED });
    await it.clock.advance(500);
    it.clock.comeBack('visible');
    await it.clock.advance(20_000);
    await seen(it, '#pay');
    return it;
  },
  'pay-expired': async (into) => {
    const it = await done(into, { type: PRICED });
    it.backend.decide('b1', 'expired');
    it.flow.refresh();
    await seen(it, 's');
    return it;
  },
  manage: (into) => managed(into),
  'manage-late': (into) => managed(into, {}, '2026-12-02T08:00:00Z'),
  'manage-requested': (into) => managed(into, { type: { approval: true, ...MAILING } }),
  'manage-paid': (into) => managed(into, { type: PRICED, prepare: paid }),
  'manage-unpaid': (into) => managed(into, { type: PRICED, prepare: (backend) => backend.decide('b1', 'expired') }),
  'manage-declined': (into) =>
    managed(into, { type: { approval: true }, prepare: (backend) => backend.decide('b1', 'declined') }),
  moving: (into) => moving(into),
  'moving-chosen': async (into) => {
    const it = await moving(into);
    it.flow.choose({ slot: { start: Date.parse('2026-12-10T12:00:00Z'), duration: 30 } });
    await seen(it, '[data-time][aria-pressed="true"]');
    return it;
  },
  'moving-offered': (into) => moving(into, { type: { hostChoice: 'offered' } }),
  moved: (into) => moved(into),
  'moved-mail': (into) => moved(into, { type: MAILING }),
  cancel: async (into) => {
    const it = await managed(into);
    it.flow.askCancel();
    await seen(it, '#reason');
    return it;
  },
  'cancel-paid': async (into) => {
    const it = await managed(into, { type: PRICED, prepare: paid });
    it.flow.askCancel();
    await seen(it, '#reason');
    return it;
  },
  cancelled: async (into) => {
    const it = await managed(into);
    it.flow.askCancel();
    it.flow.cancel();
    await seen(it, '.mark');
    return it;
  },
  'failed-link': async (into) => {
    const it = await mount(into, { flow: { slug: 'gone' } });
    await seen(it, '.failed');
    return it;
  },
  'failed-reach': async (into) => {
    const it = await mount(into, { prepare: (backend) => backend.fault('bookingType', OFFLINE) });
    await seen(it, '.failed');
    return it;
  },
  'failed-token': async (into) => {
    const it = await mount(into, { flow: { booking: { id: 'b9', token: 'x' } }, attributes: { booking: 'b9' } });
    await seen(it, '.failed');
    return it;
  },
  'failed-version': async (into) => {
    const it = await mount(into, {
      prepare: (backend) =>
        backend.fault('bookingType', new BackendError('unsupported-contract', 'Contract 2.0 is not understood.')),
    });
    await seen(it, '.failed');
    return it;
  },
} satisfies Record<string, (into: HTMLElement) => Promise<Mounted>>;

export type StateName = keyof typeof STATES;
