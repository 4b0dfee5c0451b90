import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { BackendError } from '@team-booking/sdk';
import { RICH } from '../../../test/northwind.ts';
import { resize } from '../../../test/resize.ts';
import { seen, mount, STATES, TIME, until, VISITOR, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const field = (it: Mounted, name: string) => one(it, `[name="${name}"]`) as HTMLInputElement;

function type(it: Mounted, name: string, value: string): void {
  const input = field(it, name);
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

async function rich(): Promise<Mounted> {
  const it = await mount(place, { type: RICH });
  await until(() => it.flow.state.slots.name === 'ready');
  it.flow.choose({ slot: { start: TIME, duration: 30 } });
  it.flow.proceed();
  await seen(it, '#form');
  return it;
}

describe('the form', () => {
  it('has the focus on its first empty field when it appears, on its heading if none is empty', async () => {
    const empty = await STATES['pick-chosen'](place);
    empty.flow.proceed();
    await until(() => (empty.root.activeElement as HTMLInputElement | null)?.name === '/attendee/name');
    place.replaceChildren();
    const partly = await mount(place, {
      type: RICH,
      flow: { prefill: { ...VISITOR, answers: { company: 'Engines' } } },
    });
    await until(() => partly.flow.state.slots.name === 'ready');
    partly.flow.choose({ slot: { start: TIME, duration: 30 } });
    partly.flow.proceed();
    await until(() => (partly.root.activeElement as HTMLInputElement | null)?.name === '/location');
    place.replaceChildren();
    const full = await STATES['pick-chosen'](place);
    full.flow.type(VISITOR);
    full.flow.proceed();
    await until(() => full.root.activeElement?.id === 'heading');
  });

  it('reads its labels with a space before "(optional)"', async () => {
    const it = await rich();
    assert.deepEqual(
      [...field(it, '/answers/company').labels!].map(({ innerText }) => innerText),
      ['Company (optional)'],
    );
  });

  it('keeps the caret and what is typed where the browser sanitises the value', async () => {
    const number = { id: 'seats', type: 'number', label: 'Seats', required: false } as const;
    const it = await mount(place, { type: { fields: [number] } });
    await until(() => it.flow.state.slots.name === 'ready');
    it.flow.choose({ slot: { start: TIME, duration: 30 } });
    it.flow.proceed();
    await seen(it, '#form');
    const typed = async (name: string, text: string) => {
      field(it, name).focus();
      for (const letter of text) {
        await (letter === '<' ? sendKeys({ press: 'Backspace' }) : sendKeys({ type: letter }));
        await it.element.updateComplete;
      }
      return field(it, name).value;
    };
    assert.equal(await typed('/attendee/email', ' ann@visitor.example'), 'ann@visitor.example');
    assert.equal(await typed('/answers/seats', '1.5<<2'), '12');
    assert.equal(it.flow.state.draft.email, 'ann@visitor.example');
  });

  it('is sent in a frame that allows no forms, by the button and by Enter', async () => {
    for (const way of ['click', 'Enter']) {
      const it = await STATES.details(place);
      it.flow.type(VISITOR);
      await it.element.updateComplete;
      // What the browser does in such a frame after the click.
      let native = 0;
      it.root.addEventListener('click', (event) => {
        if (!event.defaultPrevented) native++;
        event.preventDefault();
      });
      if (way === 'click') one(it, '.send .primary').click();
      else {
        field(it, '/attendee/email').focus();
        await sendKeys({ press: 'Enter' });
      }
      await seen(it, '.mark');
      assert.equal(native, 0, `${way} led to a native submission`);
      place.replaceChildren();
    }
  });

  it('has native controls with labels and autocomplete', async () => {
    const it = await rich();
    assert.equal(field(it, '/attendee/name').autocomplete, 'name');
    assert.equal(field(it, '/attendee/email').autocomplete, 'email');
    assert.equal(field(it, '/attendee/email').type, 'email');
    assert.equal(field(it, '/answers/company').autocomplete, 'organization');
    assert.equal(field(it, '/answers/size').localName, 'select');
    assert.equal(field(it, '/answers/notes').localName, 'textarea');
    for (const control of all(it, '#form :is(input, select, textarea)') as HTMLInputElement[]) {
      assert.isNotEmpty([...(control.labels ?? [])].map((label) => label.textContent?.trim()).join(''), control.name);
    }
  });

  it('shows what is chosen, with a button to change it that keeps the draft', async () => {
    const it = await STATES.details(place);
    type(it, '/attendee/name', 'Ada');
    one(it, '.change').click();
    await until(() => it.root.querySelector('.month'));
    await until(() => (it.root.activeElement as HTMLElement | null)?.dataset['time'] === String(TIME));
    one(it, '.primary').click();
    await seen(it, '#form');
    assert.equal(field(it, '/attendee/name').value, 'Ada');
  });

  it('shows an error below each field, and focuses a summary that links to them', async () => {
    const it = await rich();
    one(it, '.primary').click();
    await until(() => it.root.activeElement?.id === 'errors');
    const entries = all(it, '#errors button').map((entry) => entry.textContent?.replaceAll(/\s+/g, ' ').trim());
    assert.deepEqual(entries, [
      'Name: Please fill this in',
      'E-mail: Please fill this in',
      'Location: Please choose',
      'How many of you work there? Please choose',
      'Are you a customer already? Please choose',
      'Please agree to go on',
    ]);
    const email = field(it, '/attendee/email');
    assert.equal(email.getAttribute('aria-invalid'), 'true');
    const described = it.root.getElementById(email.getAttribute('aria-describedby')!);
    assert.equal(described?.textContent?.trim(), 'Please fill this in');
    all(it, '#errors button')[1]!.click();
    await until(() => it.root.activeElement === email);
    type(it, '/attendee/email', 'ada@example.com');
    await until(() => email.getAttribute('aria-invalid') === 'false');
  });

  it('asks for what the chosen location needs', async () => {
    const it = await rich();
    const phone = all(it, '[name="/location"]')[1] as HTMLInputElement;
    phone.click();
    await seen(it, '[name="/location/phone"]');
    type(it, '/location/phone', '+49 40 1234');
    assert.equal(it.flow.state.draft.locationDetail, '+49 40 1234');
    (all(it, '[name="/location"]')[0] as HTMLInputElement).click();
    await until(() => !it.root.querySelector('[name="/location/phone"]'));
  });

  it('adds guests up to the maximum, and removes them', async () => {
    const it = await rich();
    for (let number = 0; number < 3; number++) {
      one(it, '#add-guest').click();
      await until(() => (it.root.activeElement as HTMLInputElement)?.name === `/guests/${number}/email`);
      type(it, `/guests/${number}/email`, `guest${number}@example.com`);
    }
    assert.isNull(it.root.querySelector('#add-guest'));
    all(it, '.guest button')[0]!.click();
    await until(() => all(it, '.guest').length === 2);
    assert.deepEqual([...it.flow.state.draft.guests], ['guest1@example.com', 'guest2@example.com']);
    assert.equal(field(it, '/guests/0/email').value, 'guest1@example.com');
    await until(() => it.root.activeElement?.id === 'add-guest');
  });

  it('sends every kind of answer', async () => {
    const it = await rich();
    let sent: unknown;
    const book = it.backend.book.bind(it.backend);
    Object.assign(it.backend, { book: (...call: Parameters<typeof book>) => ((sent = call[0]), book(...call)) });
    type(it, '/attendee/name', 'Ada Byron');
    type(it, '/attendee/email', 'ada@example.com');
    (all(it, '[name="/location"]')[0] as HTMLInputElement).click();
    type(it, '/answers/company', 'Engines');
    type(it, '/answers/notes', 'Two\nlines');
    const size = field(it, '/answers/size');
    size.value = 'm';
    size.dispatchEvent(new Event('change'));
    for (const index of [0, 2]) (all(it, '[name="/answers/topic"]')[index] as HTMLInputElement).click();
    (all(it, '[name="/answers/customer"]')[1] as HTMLInputElement).click();
    field(it, '/answers/news').click();
    field(it, '/consent').click();
    one(it, '.primary').click();
    await seen(it, '.mark');
    const { answers, location, consent } = sent as Record<string, unknown>;
    assert.deepEqual(answers, {
      company: 'Engines',
      notes: 'Two\nlines',
      size: 'm',
      topic: ['price', 'import'],
      customer: 'no',
      news: true,
    });
    assert.deepEqual(location, { id: 'video' });
    assert.deepEqual(consent, { version: '1', accepted: true });
  });
});

describe('sending', () => {
  it('offers the three nearest times when the time is taken, and keeps the draft', async () => {
    const it = await STATES['details-taken'](place);
    const offered = () => all(it, '#taken button');
    await until(() => it.root.activeElement === offered()[0], 'the first of the times has the focus');
    assert.deepEqual(
      offered().map((button) => button.textContent!.trim()),
      ['09:00', '09:30', '13:00'],
    );
    assert.equal(field(it, '/attendee/name').value, VISITOR.name);
    const struck = all(it, '.main s, .about s');
    assert.deepEqual(
      struck.map(({ textContent }) => /10:30/.test(textContent!)),
      [true, true],
      'the summary is struck',
    );
    // The browser draws no line through blocks within.
    for (const block of struck.flatMap((one) => [...one.children])) {
      assert.include(getComputedStyle(block).textDecoration, 'line-through');
    }
    const button = one(it, '.send .primary');
    assert.equal(button.ariaDisabled, 'true');
    button.click();
    assert.lengthOf(
      it.backend.calls.filter((call) => call === 'book'),
      1,
      'it is not sent again',
    );
    offered()[0]!.click();
    await until(() => it.root.activeElement === button, 'the button has the focus');
    assert.isNull(it.root.querySelector('#taken, s'));
    assert.include(one(it, '.main b').textContent, '09:00');
    button.click();
    await seen(it, '.mark');
    assert.equal(it.backend.bookings[0]?.start, '2026-12-08T08:00:00Z');
  });

  it('keeps everything when the connection is lost, retries automatically, and books once', async () => {
    const it = await STATES['details-lost'](place);
    assert.equal(field(it, '/attendee/email').value, VISITOR.email);
    await until(() => one(it, '[role="status"]').textContent?.includes('The connection was lost.'));
    await it.clock.advance(5_000);
    await seen(it, '.mark');
    assert.lengthOf(it.backend.bookings, 1);
  });

  it('says what happens to it without moving anything, wide and narrow', async () => {
    for (const width of [1180, 376]) {
      resize(width);
      for (const state of ['details-lost', 'details-slow', 'details-taken'] as const) {
        const before = await STATES.details(place);
        before.flow.type(VISITOR);
        await before.element.updateComplete;
        const where = (it: Mounted) =>
          all(it, '.two :is(label, input, .heading, .send .primary)').map((part) => {
            const { x, y } = part.getBoundingClientRect();
            return `${part.localName} ${x} ${y - it.element.getBoundingClientRect().y}`;
          });
        const [expected, height] = [where(before), before.element.offsetHeight];
        place.replaceChildren();
        const it = await STATES[state](place);
        await until(() => it.root.querySelector('.notice'));
        assert.deepEqual(where(it), expected, `${state} at ${width}`);
        assert.equal(it.element.offsetHeight, height, `${state} at ${width}`);
        place.replaceChildren();
      }
    }
    resize(1180);
  }).timeout(30_000);

  it('retries at once by a button', async () => {
    const it = await STATES['details-lost'](place);
    one(it, '#lost button').click();
    await seen(it, '.mark');
    assert.lengthOf(it.backend.bookings, 1);
  });

  it('shows that it is slow, and disables the button', async () => {
    const it = await STATES['details-slow'](place);
    assert.include(one(it, '.calm').textContent, 'longer than usual');
    assert.equal(one(it, '.primary').getAttribute('aria-disabled'), 'true');
    one(it, '.primary').click();
    assert.lengthOf(
      it.backend.calls.filter((call) => call === 'book'),
      1,
    );
  });

  it('explains a refusal and shows the contact', async () => {
    const it = await STATES.details(place);
    it.flow.type(VISITOR);
    it.backend.fault('book', new BackendError('refused', 'No more today.'));
    one(it, '.primary').click();
    await until(() => it.root.activeElement?.id === 'refused');
    assert.equal((one(it, '#refused a') as HTMLAnchorElement).href, 'mailto:hello@northwind.example');
  });
});
