import type { BookingType } from '@team-booking/contract';
import type { Window } from '@team-booking/core/availability';
import { BackendError } from '@team-booking/sdk';
import type { MemoryBackend, TestClock } from '@team-booking/sdk/testing';
import '../src/define.ts';
import type { Opener } from '../src/opener.ts';
import type { TeamBooking } from '../src/team-booking.ts';
import { northwind } from './northwind.ts';
import { until } from './states.ts';

/** A button or a strip in some state. */
export interface MountedOpener<E extends Opener = Opener> {
  readonly element: E;
  readonly root: ShadowRoot;
  readonly backend: MemoryBackend;
  readonly clock: TestClock;
  /** The booker in the dialog. */
  readonly booker: () => TeamBooking;
  readonly dialog: () => HTMLDialogElement;
}

export interface OpenerOptions {
  readonly type?: Partial<BookingType>;
  readonly windows?: (date: string) => Window[];
  readonly prepare?: (backend: MemoryBackend) => void;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is inside the tag. */
  readonly content?: string;
}

/** Adds a button or a strip to the page. */
export async function mountOpener<Name extends 'team-booking-button' | 'team-booking-times'>(
  name: Name,
  into: Node,
  { type, windows, prepare, attributes = {}, content = '' }: OpenerOptions = {},
): Promise<MountedOpener<HTMLElementTagNameMap[Name]>> {
  const { backend, clock } = northwind(type, windows);
  prepare?.(backend);
  const element = document.createElement(name);
  Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', timeZone: 'Europe/Berlin' });
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.innerHTML = content;
  into.appendChild(element);
  const root = element.shadowRoot!;
  await until(() => root.querySelector('.booker'), 'the body is loaded');
  await element.updateComplete;
  return {
    element,
    root,
    backend,
    clock,
    booker: () => root.querySelector('team-booking')!,
    dialog: () => root.querySelector('dialog')!,
  };
}

/** A strip with its times. */
export async function strip(into: HTMLElement, options?: OpenerOptions): Promise<MountedOpener> {
  const it = await mountOpener('team-booking-times', into, options);
  await until(() => it.root.querySelector('.onward'), 'the times are there');
  return it;
}

/** A button whose dialog is open. */
export async function opened(into: HTMLElement, options?: OpenerOptions): Promise<MountedOpener> {
  const it = await mountOpener('team-booking-button', into, options);
  it.root.querySelector<HTMLElement>('.pill')!.click();
  await until(() => it.dialog()?.open, 'the dialog is open');
  await until(() => it.booker().shadowRoot!.querySelector('.next, .contact a'), 'the booker is shown');
  return it;
}

const LINK = '<a href="/talk-to-a-specialist">Book a call</a>';

/** Every visible state of what opens a booker. */
export const OPENERS = {
  button: (into) => mountOpener('team-booking-button', into, { content: LINK }),
  'button-floating': (into) =>
    mountOpener('team-booking-button', into, { content: LINK, attributes: { floating: 'bottom-end' } }),
  dialog: (into) => opened(into, { content: LINK }),
  strip: (into) => strip(into),
  'strip-skeleton': (into) =>
    mountOpener('team-booking-times', into, {
      prepare: (backend) => backend.fault('bookingType', new Promise(() => {})),
    }),
  'strip-far': (into) =>
    strip(into, { windows: (date) => (date < '2026-12-22' ? [] : [{ start: '09:00', end: '12:00' }]) }),
  'strip-none': (into) => strip(into, { windows: () => [] }),
  'strip-failed': (into) =>
    strip(into, { prepare: (backend) => backend.fault('bookingType', new BackendError('offline', 'No connection.')) }),
  'strip-taken': async (into) => {
    const it = await strip(into);
    it.backend.take('2026-12-01T13:30:00Z', 30);
    it.element.refresh();
    await until(() => it.root.querySelector('.time[aria-disabled="true"]'), 'one is struck');
    return it;
  },
} satisfies Record<string, (into: HTMLElement) => Promise<MountedOpener>>;

export type OpenerName = keyof typeof OPENERS;
