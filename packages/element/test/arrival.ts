// Shows a booker as it loads over a slow connection, and records layout shifts.
import { northwind } from './northwind.ts';
import { until } from './states.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const { backend, clock } = northwind();
let answerType: (value?: unknown) => void = () => {};
let answerTimes: (value?: unknown) => void = () => {};
backend.fault('bookingType', new Promise((resolve) => (answerType = resolve)));
backend.fault('availability', new Promise((resolve) => (answerTimes = resolve)));

const element = document.createElement('team-booking');
Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', timeZone: 'Europe/Berlin' });
document.querySelector('main')!.append(element);
const $ = (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
await until(() => $('.skeleton'));
await painted();

const at = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
const shifts: string[] = [];
const observer = new PerformanceObserver((list) => {
  // Entries do not name nodes in shadow trees, only their old and new rectangles.
  for (const { value, sources = [] } of list.getEntries() as LayoutShift[]) {
    shifts.push(
      `${value}: ${sources.map(({ previousRect, currentRect }) => `${at(previousRect)} to ${at(currentRect)}`).join('; ')}`,
    );
  }
});
observer.observe({ type: 'layout-shift' });

answerType();
await until(() => $('[role="grid"]') && $('.contact a'), 'the booking type is shown');
await painted();
answerTimes();
await until(() => $('.day.free') && $('.next'), 'times are shown');
await painted();
// Entries are delivered with the next frame.
await painted();
observer.disconnect();

// Later switches change text without moving any part.
const parts = ['table', '.zone', '.pane', '.bar', '.about', '.contact'];
const where = () => parts.map((part) => `${part} ${at($(part)!.getBoundingClientRect())}`).join('; ');
const before = where();
const moved: string[] = [];
const check = (what: string) => {
  const after = where();
  if (after !== before) moved.push(`${what}: ${before} → ${after}`);
};
element.setAttribute('duration', '60');
await until(() => $('.chip:last-child')?.getAttribute('aria-pressed') === 'true');
check('duration');
element.setAttribute('month', '2027-01');
await until(() => $('[data-day="2027-01-05"]'));
check('month');
element.setAttribute('time-zone', 'America/New_York');
await until(() => $('#zone')?.textContent.includes('New York'));
check('time zone');
element.setAttribute('hour-cycle', '12');
await until(() => $('.clock button')?.getAttribute('aria-pressed') === 'true');
check('clock');
Object.assign(window, { shifts: [...shifts, ...moved] });
