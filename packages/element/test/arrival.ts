// Shows a booker as it loads over a slow connection, and records layout shifts.
import { northwind } from './northwind.ts';
import { until } from './states.ts';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources?: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

// The present and the view, where others are asked for: ?present=2026-12-21T08:20:00Z&view=week
const asked = new URLSearchParams(location.search);
const present = asked.get('present') ?? undefined;
const view = asked.get('view');
const { backend, clock } = northwind({}, undefined, present);
let answerType: (value?: unknown) => void = () => {};
let answerTimes: (value?: unknown) => void = () => {};
backend.fault('bookingType', new Promise((resolve) => (answerType = resolve)));
backend.fault('availability', new Promise((resolve) => (answerTimes = resolve)));

const element = document.createElement('team-booking');
Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', timeZone: 'Europe/Berlin' });
if (view) element.setAttribute('view', view);
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
await until(() => $('.panes:not(.skeleton)'), 'the booking type is shown');
await painted();
answerTimes();
await until(() => $(view ? '.view .time' : '.day.free') && $('.clock') && $('.contact a'), 'times are shown');
await painted();
// Near its end, the month runs on into one that is loaded after it.
await until(
  () => view || !present?.includes('-21T') || $('.calendar [data-day="2027-01-05"].free'),
  'the month runs on',
);
await painted();

// A script's click is no input of a visitor, so that shifts after it count.
const time = () => $('.time:last-child');
time()!.click();
await until(() => $('[aria-pressed="true"].time'), 'a time is chosen');
await painted();
for (let hosts = 0; hosts < 6; hosts++) backend.take(new Date(Number(time()!.dataset['time'])).toISOString(), 30);
element.refresh();
await until(() => $('#taken'), 'it is taken');
await painted();
// Entries are delivered with the next frame.
await painted();
observer.disconnect();

// Later switches change text without moving any part. In a narrow booker, what is below the times moves with their number.
const narrow = element.offsetWidth < 512;
const parts = [
  '.about',
  ...(view ? ['.view', '.arrows'] : ['.strip', 'table', '.zone']),
  '.pane',
  ...(narrow ? [] : ['.contact', '.bar']),
];
const where = () =>
  parts
    .map((part) => {
      const { x, y, width, height } = $(part)!.getBoundingClientRect();
      return `${part} ${at({ x, y, width, height: narrow ? 0 : height } as DOMRectReadOnly)}`;
    })
    .join('; ');
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
await until(() => (view ? $('.view')!.textContent.includes('Jan') : $('.calendar [data-day="2027-01-29"]')));
check('month');
element.setAttribute('time-zone', 'America/New_York');
await until(() => $('#zone')?.textContent.includes('New York'));
check('time zone');
element.setAttribute('hour-cycle', '12');
await until(() => $('.clock button')?.getAttribute('aria-pressed') === 'true');
check('clock');
Object.assign(window, { shifts: [...shifts, ...moved] });
