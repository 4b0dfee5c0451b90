import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { seen, STATES, until, type Mounted, type StateName } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const text = (it: Mounted, selector: string) => one(it, selector).textContent!.replaceAll(/\s+/g, ' ').trim();

/** Runs something with another clipboard, or none, as on insecure pages. */
async function withClipboard(clipboard: Partial<Clipboard> | undefined, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('booked', () => {
  it('shows hosts, time in both zones and location', async () => {
    const it = await STATES['done-elsewhere'](place);
    await until(() => it.root.activeElement?.id === 'heading');
    const page = one(it, '.page').textContent!.replaceAll(/\s+/g, ' ');
    assert.include(page, 'You are booked');
    assert.include(page, 'Ines Duarte Northwind Support');
    assert.match(page, /Tuesday,? 8 December 04:30–05:00 New York/);
    assert.include(page, '10:30–11:00 for Ines Duarte, in Berlin');
    assert.include(page, 'Speicherstraße 12');
    assert.equal(one(it, '.card dt i').textContent, 'ID', 'whose face is not known is shown by their letters');
  });

  it('says no time twice where the clocks are the same, and the year only where it is another one', async () => {
    const it = await STATES.done(place);
    assert.match(text(it, '.card'), /Tuesday,? 8 December 10:30–11:00 Berlin Location Video call$/);
    Object.assign(it.backend.bookings[0]!, { start: '2027-01-05T09:30:00Z', end: '2027-01-05T10:00:00Z' });
    it.flow.refresh();
    await until(() => /5 January 2027/.test(text(it, '.card')), 'the year is shown');
  });

  it('tells each host’s time once for each clock, with its day where that is another one', async () => {
    const it = await STATES['done-several'](place);
    assert.equal(text(it, '.card dd b'), 'Mara Keller, Robin Sato and Ines Duarte');
    assert.deepEqual(
      all(it, '.card .row:nth-child(2) dd > div').map((line) => line.textContent!.trim()),
      ['18:30–19:00 for Robin Sato, in Tokyo', '09:30–10:00 for Ines Duarte, in Lisbon'],
    );
    for (const host of it.backend.bookings[0]!.hosts) Object.assign(host, { timeZone: 'Pacific/Kiritimati' });
    it.flow.refresh();
    await until(
      () => /Tue,? 8 Dec,? 23:30\s?–\s?Wed,? 9 Dec,? 00:00/.test(text(it, '.card .row:nth-child(2)')),
      'it is a range over midnight',
    );
  });

  it('leads into the call by a button, beside its address in short', async () => {
    const it = await STATES['done-join'](place);
    const join = one(it, '.where a') as HTMLAnchorElement;
    assert.deepEqual([join.textContent, join.href], ['Join', 'https://meet.example/northwind/kv3-8xq-and-more']);
    assert.equal(text(it, '.cut'), 'meet.example/northwind/kv3-8xq-and-more');
  });

  it('fits 320 pixels, however long the address of the call is', async () => {
    resize(320);
    const it = await STATES['done-join'](place);
    const booker = it.root.querySelector('.booker')!.getBoundingClientRect();
    for (const part of all(it, '.card, .card *, .calendars *, .copy *, .later *')) {
      const { left, right } = part.getBoundingClientRect();
      if (part.closest('.cut')) continue;
      assert.isAtLeast(left, booker.left, part.outerHTML);
      assert.isAtMost(right, booker.right, part.outerHTML);
    }
    assert.isBelow(one(it, '.where a').offsetHeight, 56, 'its button has one line');
    resize(1180);
  });

  it('shows the beginning of an address that is cut from right to left, too', async () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'ar';
    resize(320);
    const it = await STATES['done-join'](place);
    await until(() => it.root.querySelector('[dir="rtl"] .cut'), 'it is in Arabic');
    const cut = one(it, '.cut');
    const letters = document.createRange();
    letters.selectNodeContents(cut);
    assert.isAbove(cut.scrollWidth, cut.clientWidth, 'it is too long');
    assert.isAtLeast(letters.getBoundingClientRect().left, cut.getBoundingClientRect().left - 1);
    resize(1180);
    document.documentElement.lang = lang;
  });

  it('offers three calendars of one width', async () => {
    const it = await STATES.done(place);
    const widths = all(it, '.calendars .secondary').map((one) => Math.round(one.getBoundingClientRect().width));
    assert.lengthOf(widths, 3);
    assert.equal(new Set(widths).size, 1, String(widths));
  });

  it('offers three calendars, one as a file made in the page', async () => {
    const it = await STATES.done(place);
    const [google, outlook, file] = all(it, '.calendars .secondary');
    assert.match((google as HTMLAnchorElement).href, /^https:\/\/calendar\.google\.com\//);
    assert.match((outlook as HTMLAnchorElement).href, /^https:\/\/outlook\.live\.com\//);
    const saved: { url: string; name: string }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ url: this.href, name: this.download });
    };
    file!.click();
    HTMLAnchorElement.prototype.click = click;
    assert.equal(saved[0]?.name, 'talk-to-a-specialist.ics');
    const ics = (await (await fetch(saved[0]!.url)).text()).replaceAll('\r\n ', '');
    assert.include(ics, 'DTSTART:20261208T093000Z');
  });

  it('is only requested where the team has to approve', async () => {
    const requested = await STATES['done-requested'](place);
    assert.equal(one(requested, 'h2').textContent, 'Requested');
    assert.include(
      text(requested, '.lead'),
      'Not booked yet. The time is kept for you until Northwind Support answers.',
    );
    assert.isNull(requested.root.querySelector('.calendars'));
    const [asked, answered, then] = all(requested, '.what-next li').map((step) => step.textContent!.trim());
    assert.equal(asked, 'Requested');
    assert.match(answered!, /^Northwind Support answers by Tue,?\s8\sDec,?\s10:30$/);
    assert.equal(then, 'Confirmed, with all that you need');
    assert.notInclude(getComputedStyle(one(requested, '[aria-current] b')).textDecoration, 'underline', 'as today is');
    assert.deepEqual([text(requested, '#reschedule'), text(requested, '#cancel')], ['Choose a new time', 'Withdraw']);
    Object.assign(requested.backend.bookings[0]!, { approval: undefined });
    requested.flow.refresh();
    await until(() => text(requested, '[aria-current]') === 'Northwind Support answers', 'a backend that says no time');
  });

  it('says by which address mail comes only where the backend sends any, else that only the link leads back', async () => {
    const NOTHING = 'No e-mail is sent. Only this link leads back to your booking.';
    for (const [plain, mailing] of [
      ['done', 'done-mail'],
      ['done-requested', 'done-requested-mail'],
      ['pay-unpaid', 'pay-waiting'],
      ['moved', 'moved-mail'],
    ] as const) {
      const words = async (name: StateName) => {
        place.replaceChildren();
        const it = await STATES[name](place);
        return { page: one(it, '.page').textContent!, label: one(it, 'label[for="manage-link"]').textContent };
      };
      const without = await words(plain);
      assert.include(without.page, NOTHING, plain);
      assert.notInclude(without.page, 'ada@example.com', plain);
      const answer = plain.includes('requested') ? 'See the answer here' : null;
      assert.equal(without.label, answer ?? 'Keep your link', plain);
      const mailed = await words(mailing);
      assert.include(mailed.page, 'We write to ada@example.com.', mailing);
      assert.notInclude(mailed.page, NOTHING, mailing);
      assert.equal(mailed.label, answer ?? 'Your link to move or cancel', mailing);
    }
  });

  it('copies the manage link, says so for two seconds, and announces it', async () => {
    const it = await STATES.done(place);
    const link = it.backend.bookings[0]!.manage.url;
    const input = one(it, '#manage-link') as HTMLInputElement;
    assert.equal(input.value, link);
    const copied: string[] = [];
    await withClipboard({ writeText: async (text) => void copied.push(text) }, async () => {
      const button = one(it, '.copy button');
      button.click();
      await until(() => button.textContent === 'Copied', 'it says so');
      await until(() => one(it, '[role="status"]').textContent!.trim() === 'Copied', 'it is announced');
      await until(() => button.textContent === 'Copy', 'it can be copied again');
    });
    assert.deepEqual(copied, [link]);
  });

  it('selects the link where the page may not write to the clipboard, for the visitor to copy', async () => {
    const it = await STATES.done(place);
    const input = one(it, '#manage-link') as HTMLInputElement;
    for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }]) {
      input.setSelectionRange(0, 0);
      await withClipboard(clipboard, async () => one(it, '.copy button').click());
      assert.equal(input.selectionEnd, input.value.length);
      assert.equal(one(it, '.copy button').textContent, 'Copy');
    }
  });

  it('can be rescheduled and cancelled right away', async () => {
    const it = await STATES.done(place);
    one(it, '#reschedule').click();
    await seen(it, '.moving');
    one(it, '.moving .link').click();
    await seen(it, '#cancel');
  });
});
