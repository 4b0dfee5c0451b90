import type { BrowserBackend } from '@team-booking/adapters/browser';
import { safeLink } from '@team-booking/sdk';

type Booking = Awaited<ReturnType<BrowserBackend['bookings']>>[number];

const time = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'short' });

/** Lists the bookings, and updates the list when any tab books. */
export function bookedList(backend: BrowserBackend, slugs: readonly string[]): void {
  const list = document.querySelector('#booked')!;
  const none = document.querySelector<HTMLElement>('#none')!;
  const forget = document.querySelector<HTMLButtonElement>('#forget')!;
  let latest = 0;

  async function show(): Promise<void> {
    const turn = ++latest;
    const bookings = await backend.bookings();
    if (turn !== latest) return;
    list.replaceChildren(...bookings.map(itemOf));
    none.hidden = bookings.length > 0;
    forget.hidden = bookings.length === 0;
  }

  async function forgetAll(): Promise<void> {
    if (!confirm('Forget all bookings that were made in this browser? They cannot be brought back.')) return;
    await backend.reset();
    // The booker may show one of them.
    location.assign(location.pathname);
  }

  forget.addEventListener('click', () => void forgetAll());
  for (const slug of slugs) backend.changes(slug, () => void show());
  void show();
}

function itemOf({ title, start, status, hosts, manage }: Booking): HTMLLIElement {
  const when = document.createElement('time');
  when.dateTime = start;
  when.textContent = time.format(new Date(start));
  const who = new Intl.ListFormat(document.documentElement.lang).format(hosts.map(({ name, id }) => name ?? id));
  const what = document.createElement('span');
  what.textContent = `${title} with ${who}${status === 'confirmed' ? '' : `: ${status.replaceAll('-', ' ')}`}`;
  const link = document.createElement('a');
  link.href = safeLink(manage.url) ?? '';
  link.textContent = 'Manage';
  link.setAttribute('aria-label', `Manage ${title}, ${when.textContent}`);

  const item = document.createElement('li');
  item.dataset['status'] = status;
  item.append(when, what, link);
  return item;
}
