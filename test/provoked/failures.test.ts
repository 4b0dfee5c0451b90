import '@team-booking/element/define';
import { bypass, delay, http, HttpResponse, passthrough } from 'msw';
import { setupWorker } from 'msw/browser';

/*
 * The element in a page over a real backend. A service worker in between forwards everything but the one provoked failure.
 */
const SLUG = 'talk-to-a-specialist';
const worker = setupWorker();
let backend = '';
let booker: HTMLElement;

before(async () => {
  backend = ((await (await fetch('/backend.json')).json()) as { url: string }).url;
  await worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledFrame: 'bypass', quiet: true });
});
after(() => worker.stop());

beforeEach(() => {
  booker = document.createElement('team-booking');
  booker.setAttribute('src', `${backend}/${SLUG}`);
  booker.setAttribute('time-zone', 'Europe/Berlin');
  document.body.append(booker);
});
afterEach(() => {
  booker.remove();
  worker.resetHandlers();
});

function find(selector: string): HTMLElement | null {
  return booker.shadowRoot!.querySelector(selector);
}

async function see(selector: string, text?: RegExp): Promise<HTMLElement> {
  const end = performance.now() + 15_000;
  for (;;) {
    const found = find(selector);
    if (found && (!text || text.test(found.innerText))) return found;
    if (performance.now() > end) {
      throw new Error(
        `${selector} ${text ?? ''} is not shown, but:\n${booker.shadowRoot!.querySelector<HTMLElement>('.booker')?.innerText.replaceAll(/\s+/g, ' ')}`,
      );
    }
    await new Promise(requestAnimationFrame);
  }
}

async function pick(): Promise<number> {
  await see('.day.free');
  [...booker.shadowRoot!.querySelectorAll<HTMLElement>('.day.free')].at(-1)!.click();
  const time = await see('.time');
  time.click();
  (await see('.bar .primary[aria-disabled="false"]')).click();
  return Number(time.dataset['time']);
}

async function enter(pointer: string, value: string): Promise<void> {
  const field = (await see(`[name="${pointer}"]`)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
}

async function fill(): Promise<void> {
  await enter('/attendee/name', 'Vera Visitor');
  await enter('/attendee/email', 'vera@visitor.example');
  await enter('/answers/topic', 'planning');
}

async function submit(): Promise<void> {
  (await see('.bar .primary[aria-disabled="false"]')).click();
}

function typed(pointer: string): string | undefined {
  return (find(`[name="${pointer}"]`) as HTMLInputElement | null)?.value;
}

/** Collects the idempotency keys of all requests to book. */
function countBookings(): { keys: (string | null)[] } {
  const seen = { keys: [] as (string | null)[] };
  worker.events.on('request:start', ({ request }) => {
    if (request.method === 'POST' && request.url.endsWith('/bookings'))
      seen.keys.push(request.headers.get('idempotency-key'));
  });
  return seen;
}

function expect(condition: unknown, message: string): void {
  if (!condition) throw new Error(message);
}

it('when a time was taken meanwhile, the form is kept and the nearest free times are offered, one of which is booked', async () => {
  let refuse = true;
  worker.use(
    http.post(`${backend}/api/bookings`, () => {
      if (!refuse) return passthrough();
      refuse = false;
      return HttpResponse.json(
        {
          type: 'about:blank',
          code: 'slot-taken',
          title: 'That time is no longer free',
          status: 409,
          detail: 'Choose another time.',
        },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      );
    }),
  );
  await pick();
  await fill();
  await submit();

  const notice = await see('[part~="notice"]', /taken/);
  const nearest = [...notice.querySelectorAll<HTMLElement>('button')];
  expect(nearest.length > 0 && nearest.length <= 3, `${nearest.length} other times are offered`);
  expect(typed('/attendee/name') === 'Vera Visitor', 'what was typed is kept');
  nearest[0]!.click();
  await submit();
  await see('[part="done"]', /You are booked/);
});

it('after a lost answer the request is retried with the same key, so that nothing is booked twice', async () => {
  const sent = countBookings();
  let booked = '';
  worker.use(
    http.post(`${backend}/api/bookings`, async ({ request }) => {
      if (booked) return passthrough();
      // The backend books; its answer is lost.
      const response = await fetch(bypass(request.clone()));
      booked = ((await response.json()) as { id: string }).id;
      return HttpResponse.error();
    }),
  );
  await pick();
  await fill();
  const events: string[] = [];
  booker.addEventListener('team-booking-booked', () => events.push('booked'));
  await submit();
  await see('[part~="notice"]', /connection/i);
  const retry = find('[part~="notice"] button');
  retry?.click();
  await see('[part="done"]', /You are booked/);

  expect(booked !== '', 'the first attempt reached the backend');
  expect(sent.keys.length >= 2, `it was sent ${sent.keys.length} times`);
  expect(new Set(sent.keys).size === 1, 'every attempt had the same key');
  for (let frame = 0; frame < 120 && events.length === 0; frame++) await new Promise(requestAnimationFrame);
  expect(events.length === 1, `booked was emitted ${events.length} times`);
});

it('while an answer is slow, the booker says so, and the button cannot book twice', async () => {
  const sent = countBookings();
  worker.use(
    http.post(`${backend}/api/bookings`, async () => {
      await delay(3500);
      return passthrough();
    }),
  );
  await pick();
  await fill();
  await submit();
  const button = await see('.bar .primary[aria-busy="true"]');
  button.click();
  button.click();
  await see('.booker', /longer than usual/);
  await see('[part="done"]', /You are booked/);
  expect(sent.keys.length === 1, `it was sent ${sent.keys.length} times`);
});

it('Try again retries a backend that could not be reached', async () => {
  booker.remove();
  let down = true;
  worker.use(http.get(`${backend}/api/*`, () => (down ? HttpResponse.error() : passthrough())));
  document.body.append(booker);
  booker.setAttribute('src', `${backend}/ask-ada`);
  const failed = await see('[part~="failed"]');
  down = false;
  const retry = failed.querySelector('button');
  expect(retry, 'there is a way to try again');
  retry!.click();
  await see('.day.free');
});

it('no request and no answer in these tests violates the contract', async () => {
  const { violations, seen } = (await (await fetch('/contract.json')).json()) as {
    violations: string[];
    seen: Record<string, number>;
  };
  expect(violations.length === 0, violations.join('\n'));
  for (const answer of ['bookingType 200', 'availability 200', 'book 201']) {
    expect(seen[answer], `${answer} passed the proxy, but only ${JSON.stringify(seen)}`);
  }
});
