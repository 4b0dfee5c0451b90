import { sendKeys } from '@web/test-runner-commands';
import { BackendError } from '@team-booking/sdk';
import { assert } from 'chai';
import { mountOpener, OPENERS, strip, type MountedOpener, type OpenerOptions } from '../test/openers.ts';
import { until } from '../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => {
  place.replaceChildren();
  place.removeAttribute('style');
});

const pills = ({ root }: MountedOpener) => [...root.querySelectorAll<HTMLElement>('.time')];
const shown = (it: MountedOpener) => pills(it).filter((pill) => pill.checkVisibility({ visibilityProperty: true }));
const texts = (elements: Iterable<Element>) =>
  [...elements].map((one) => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim());
const times = (options?: OpenerOptions) => strip(place, options);

describe('<team-booking-times>', () => {
  it('shows the next free times, each day once, in one line', async () => {
    const it = await times();
    assert.deepEqual(texts(pills(it)), ['13:00', '14:30', '16:00', '09:00', '09:30']);
    assert.deepEqual(texts(it.root.querySelectorAll('small')), ['Today', 'Tomorrow']);
    assert.deepEqual(texts([it.root.querySelector('.onward')!]), ['More times']);
    assert.equal(it.element.getBoundingClientRect().height, 44);
    for (const pill of pills(it)) assert.equal(pill.getBoundingClientRect().height, 44);
    assert.match(pills(it)[3]!.getAttribute('aria-label')!, /^Wednesday,? 2 December, 09:00$/);
    assert.isFalse(it.dialog().open);
  });

  it('shows as many as asked for, and follows its settings', async () => {
    const it = await times({ attributes: { count: '2' } });
    assert.lengthOf(pills(it), 2);
    it.element.setAttribute('count', '3');
    await until(() => pills(it).length === 3);
    it.element.setAttribute('time-zone', 'America/New_York');
    await until(() => texts(pills(it))[0] === '07:00');
    it.element.setAttribute('hour-cycle', '12');
    await until(() => /^7:00\s?am$/i.test(texts(pills(it))[0]!));
  });

  it('shows only those that fit whole, at any width, on one line', async () => {
    const it = await times();
    for (const [width, fitting] of [
      [700, 5],
      [480, 3],
      [360, 2],
      [240, 1],
    ] as const) {
      place.style.width = `${width}px`;
      await until(() => shown(it).length === fitting, `${fitting} at ${width} pixels`);
      assert.equal(it.element.getBoundingClientRect().height, 44);
      const { right } = it.element.getBoundingClientRect();
      for (const one of [...shown(it), it.root.querySelector('.onward')!]) {
        assert.isAtMost(one.getBoundingClientRect().right, right, `${width}`);
      }
    }
    assert.deepEqual(texts([it.root.querySelector('.onward')!]), ['More']);
  });

  it('has the size of its times before they are there', async () => {
    let answer: () => void = () => {};
    const it = await mountOpener('team-booking-times', place, {
      prepare: (backend) => backend.fault('bookingType', new Promise<void>((resolve) => (answer = resolve))),
    });
    assert.lengthOf(it.root.querySelectorAll('.bone'), 5);
    assert.equal(it.root.querySelector('.sr-only')!.textContent, 'loading');
    const { height } = it.element.getBoundingClientRect();
    answer();
    await until(() => pills(it).length > 0);
    assert.equal(it.element.getBoundingClientRect().height, height);
  });

  it('opens the booker on the time that was chosen', async () => {
    const it = await times();
    const chosen: string[] = [];
    it.element.addEventListener('team-booking-time-select', ({ detail }) => chosen.push(detail.start));
    pills(it)[3]!.click();
    await until(() => it.dialog().open);
    await until(() => it.booker().shadowRoot!.querySelector('[data-time][aria-pressed="true"]'));
    assert.equal(it.booker().rendering!.state.choice.day, '2026-12-02');
    await until(() => chosen.length > 0);
    assert.deepEqual(chosen, ['2026-12-02T08:00:00Z']);
    pills(it)[3]!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !it.dialog().open);
  });

  it('opens it without a time by More times', async () => {
    const it = await times();
    it.root.querySelector<HTMLElement>('.onward')!.click();
    await until(() => it.dialog().open);
    assert.isNull(it.booker().rendering!.state.choice.slot);
  });

  it('strikes a time that is taken where it stands, and lists anew once the dialog is closed', async () => {
    const it = await times();
    it.backend.take('2026-12-01T13:30:00Z', 30);
    it.element.refresh();
    await until(() => pills(it)[1]!.getAttribute('aria-disabled') === 'true');
    assert.deepEqual(texts(pills(it)), ['13:00', '14:30', '16:00', '09:00', '09:30']);
    pills(it)[1]!.click();
    assert.isFalse(it.dialog().open);
    it.element.open();
    await until(() => it.dialog().open);
    it.element.close();
    await until(() => texts(pills(it))[1] === '16:00');
    assert.lengthOf(pills(it), 5);
  });

  it('starts over with another time once one is booked', async () => {
    const it = await times({ attributes: { name: 'Ada', email: 'ada@example.com' } });
    const booked: string[] = [];
    it.element.addEventListener('team-booking-booked', ({ detail }) => booked.push(detail.start));
    for (const index of [0, 2]) {
      const pill = pills(it).filter((one) => one.getAttribute('aria-disabled') === 'false')[index]!;
      pill.click();
      await until(() => it.booker().rendering?.state.choice.slot && it.booker().rendering!.state.step.name === 'pick');
      it.booker().rendering!.flow.proceed();
      await until(() => it.booker().shadowRoot!.querySelector('#form'));
      it.booker().rendering!.flow.submit();
      await until(() => booked.length === (index ? 2 : 1), 'it is booked');
      it.element.close();
      await until(() => !it.dialog().open);
      await it.element.updateComplete;
    }
    assert.equal(new Set(booked).size, 2);
    assert.lengthOf(it.backend.bookings, 2);
  });

  it('names the next time with its date where none is near, says where there is none, and leads on where it fails', async () => {
    const far = await times({ windows: (date) => (date < '2026-12-22' ? [] : [{ start: '09:00', end: '12:00' }]) });
    assert.match(texts(far.root.querySelectorAll('.strip'))[0]!, /^Next Tue,? 22 Dec, 09:00 More times$/);
    place.style.width = '300px';
    await until(() => far.root.querySelector('.tight'));
    const line = far.root.querySelector('.line')!;
    assert.isAtMost(line.scrollWidth, line.clientWidth, 'nothing is cut');
    place.style.width = '250px';
    await until(() => far.root.querySelector('.tightest'));
    assert.isAtMost(line.scrollWidth, line.clientWidth, 'nothing is cut');
    place.removeAttribute('style');
    const none = await times({ windows: () => [] });
    assert.deepEqual(texts(none.root.querySelectorAll('.strip')), ['No times at present']);
    const { error } = console;
    console.error = () => {};
    const failed = await times({
      prepare: (backend) => backend.fault('bookingType', new BackendError('offline', 'No connection.')),
    });
    assert.deepEqual(texts(failed.root.querySelectorAll('.strip')), ['Book a time']);
    failed.root.querySelector<HTMLElement>('.onward')!.click();
    await until(() => failed.dialog().open && failed.booker().shadowRoot!.querySelector('.failed'));
    console.error = error;
  });

  it('reads from right to left in Arabic', async () => {
    const it = await times({ attributes: { locale: 'ar' } });
    await until(() => texts([it.root.querySelector('.onward')!])[0] === 'مواعيد أخرى');
    const [first, second] = pills(it).map((pill) => pill.getBoundingClientRect().left);
    assert.isAbove(first!, second!);
  });

  it('joins the day and the time of a far one as its language does', async () => {
    document.documentElement.lang = 'ar';
    try {
      const it = await OPENERS['strip-far'](place);
      await until(() => it.root.querySelector('.time'), 'the far one is there');
      assert.notInclude(it.root.querySelector('.time')!.textContent, ',');
      assert.include(it.root.querySelector('.time')!.textContent, '\u00A0ديسمبر، ');
    } finally {
      document.documentElement.lang = 'en-GB';
    }
  });
});
