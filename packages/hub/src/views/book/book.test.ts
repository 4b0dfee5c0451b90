import { assert } from 'chai';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { STATES, timesOf } from '../../../test/states.ts';
import { askSize } from '../../../test/told-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const type = (root: ParentNode, pointer: string, value: string) => {
  const input = root.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`)!;
  input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input'));
};
/** Those of the first day. */
const times = () => [...(timesOf(open!)!.querySelector('fieldset')?.querySelectorAll<HTMLElement>('.time') ?? [])];
/** What the hub says at its foot. */
const toast = () => {
  const { shadowRoot } = open!.hub.shadowRoot!.querySelector('team-hub-toast')!;
  return until(() => shadowRoot!.querySelector<HTMLElement>('.toast')?.innerText, 'no toast');
};
const textOf = (time: HTMLElement) => time.textContent.trim();

describe('Booking for a visitor', () => {
  it('begins by N, books the time that was chosen with whoever is next, and shows the booking', async () => {
    open = await openHub('/today');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }));
    await until(() => location.hash.startsWith('#/book') && timesOf(open!)?.querySelector('.time'), 'no times');
    const view = open.hub.shown!.element.shadowRoot!;
    const day = timesOf(open)!.querySelector<HTMLInputElement>('input[type=date]')!;
    assert.equal(day.value, '2026-12-01', 'it begins today');
    assert.notInclude(times().map(textOf), '14:00', 'what is over is not offered');
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    const button = view.querySelector<HTMLElement>('.btn.main')!;
    button.click();
    await until(() => view.querySelector('[role=alert]'), 'a time is asked for');
    const chosen = times().find((time) => textOf(time) === '18:00')!;
    chosen.querySelector('input')!.click();
    await until(() => button.innerText.includes('18:00'), 'the button names the time');
    assert.isNull(view.querySelector('[role=alert]'));
    button.click();
    await until(() => location.hash.startsWith('#/bookings/'), 'it leads to the booking');
    const booking = await createTeamClient(open.backend.team).teamBooking({ id: location.hash.split('/').at(-1)! });
    assert.equal(booking.attendee.name, 'Greta Holm');
    assert.equal(booking.start, '2026-12-01T17:00:00Z');
    assert.equal(booking.story[0]?.by.kind, 'team');
  });

  it('with a certain host offers the times at which they are free', async () => {
    open = await STATES['book']!('en-GB');
    const view = open.hub.shown!.element.shadowRoot!;
    const all = times().map(textOf);
    type(view, '/host', 'kenji');
    await until(() => times().length < all.length, 'other times');
    const kenjis = times().map(textOf);
    assert.isTrue(
      kenjis.every((time) => all.includes(time) && time >= '15:00'),
      kenjis.join(' '),
    );
  });

  it('shows the next days as well, each with its times, without those on which nobody is free', async () => {
    open = await openHub('/book?type=talk&duration=30');
    const root = await until(() => timesOf(open!), 'no times');
    const day = await until(() => root.querySelector<HTMLInputElement>('input[type=date]'), 'no day');
    day.value = '2026-12-04';
    day.dispatchEvent(new Event('change'));
    // Browsers differ in the comma.
    const days = () => [...root.querySelectorAll('summary')].map(({ textContent }) => textContent.replace(',', ''));
    await until(() => days().length === 3 && days()[0]!.startsWith('Friday'), 'three days');
    assert.deepEqual(days(), ['Friday 4 December', 'Monday 7 December', 'Tuesday 8 December']);
    const monday = root.querySelectorAll('fieldset')[1]!;
    monday.querySelector<HTMLElement>('input')!.click();
    const button = (await open.view()).querySelector<HTMLElement>('.btn.main')!;
    await until(() => /7 Dec/.test(button.innerText), 'the button names the day');
  });

  it('asks what the booking type asks, what is required before it can be sent', async () => {
    open = await openHub('/book?type=talk&duration=30', { before: askSize });
    const view = await open.view();
    const size = await until(
      () => view.querySelector<HTMLSelectElement>('[data-pointer="/answers/size"]'),
      'it is not asked',
    );
    await until(() => times().length > 0, 'no times');
    times().at(-1)!.querySelector('input')!.click();
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    const labelOf = (pointer: string) => {
      const input = view.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-pointer="${pointer}"]`)!;
      return [input.labels![0]!.innerText, input.required];
    };
    assert.deepEqual(labelOf('/answers/size'), ['How large is your team?', true]);
    assert.deepEqual(labelOf('/answers/topic'), ['What is it about? (optional)', false], 'as visitors read it');
    assert.isFalse(view.querySelector('form')!.checkValidity(), 'one answer is missing');
    type(view, '/answers/size', 'l');
    type(view, '/answers/topic', 'Migration');
    assert.isTrue(size.form!.checkValidity());
    await open.hub.updateComplete;
    view.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => location.hash.startsWith('#/bookings/'), 'it leads to the booking');
    const booking = await createTeamClient(open.backend.team).teamBooking({ id: location.hash.split('/').at(-1)! });
    assert.deepEqual(booking.answers, { size: 'l', topic: 'Migration' });

    location.hash = '#/book?type=onboarding';
    await until(
      () => !open!.hub.shown!.element.shadowRoot!.querySelector('[data-pointer^="/answers"]'),
      'it asks nothing',
    );
  });

  it('asks at the field for one of several answers where one is required, with the focus there', async () => {
    const before = async (client: TeamClient) => {
      const { revision } = await client.teamBookingType({ id: 'talk' });
      const options = ['Mail', 'Chat'].map((label) => ({ value: label.toLowerCase(), label }));
      const fields = [{ id: 'tools', type: 'checkboxes' as const, label: 'What do you use?', required: true, options }];
      await client.changeBookingType({ id: 'talk', body: { fields }, revision });
    };
    open = await openHub('/book?type=talk&duration=30', { before });
    const view = await open.view();
    const box = (i: number) => view.querySelector<HTMLInputElement>(`[data-pointer="/answers/tools/${i}"]`);
    await until(() => box(0) && times().length > 0, 'it is not asked');
    times().at(-1)!.querySelector('input')!.click();
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    view.querySelector<HTMLElement>('.btn.main')!.click();
    assert.equal(view.activeElement, box(0), 'the browser says what is missing there');
    box(1)!.click();
    await until(() => view.querySelector('form')!.checkValidity(), 'any of them will do');
  });

  it('says by the times whose clock they are on, also where that is the reader’s', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    open = await openHub('/book?type=talk&duration=30', { timeZone });
    const when = (await open.view()).querySelector<HTMLElement>('[aria-labelledby=when]')!;
    const { formats, words } = open.hub.hub!;
    assert.include(when.innerText, words.zone(formats.place(timeZone)));
  });

  it('tells the visitor the time on a clock of their own, which is said beside the time that was chosen', async () => {
    open = await openHub('/book?type=talk&duration=30');
    const view = await open.view();
    const zone = await until(() => view.querySelector<HTMLSelectElement>('[data-pointer="/timeZone"]'), 'no zone');
    assert.equal(zone.labels[0]!.innerText, 'Time zone');
    assert.equal(zone.value, 'Europe/Berlin', 'that of the hub');
    await until(() => times().length > 0, 'no times');
    const theirs = () => view.querySelector<HTMLElement>('form [role=status]')?.innerText;
    times()
      .find((time) => textOf(time) === '18:00')!
      .querySelector('input')!
      .click();
    await open.hub.shown!.element.updateComplete;
    assert.isUndefined(theirs(), 'it is the same');
    type(view, '/timeZone', 'Europe/London');
    const said = await until(theirs, 'it is not said');
    assert.match(said, /^Tue,? 1 Dec, 17:00.17:30 · London time$/);
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    view.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => location.hash.startsWith('#/bookings/'), 'it leads to the booking');
    const booking = await createTeamClient(open.backend.team).teamBooking({ id: location.hash.split('/').at(-1)! });
    assert.equal(booking.timeZone, 'Europe/London');
    assert.include(await toast(), 'Greta Holm is booked');
  });

  it('has the clock of the place that visitors come to', async () => {
    const before = async (client: TeamClient) => {
      const { revision } = await client.teamBookingType({ id: 'talk' });
      const locations = [{ id: 'office', kind: 'in-person' as const, label: 'Office', address: 'Harbour Street 4' }];
      await client.changeBookingType({ id: 'talk', body: { locations }, revision });
    };
    open = await openHub('/book?type=talk&duration=30', { before, timeZone: 'Asia/Tokyo' });
    const view = await open.view();
    const zone = await until(() => view.querySelector<HTMLSelectElement>('[data-pointer="/timeZone"]'), 'no zone');
    assert.equal(zone.value, 'Europe/Berlin');
  });

  it('asks where it takes place, and what that place needs', async () => {
    const before = async (client: TeamClient) => {
      const { revision } = await client.teamBookingType({ id: 'talk' });
      const locations = [
        { id: 'call', kind: 'phone' as const, label: 'We call', ask: 'phone' as const },
        { id: 'yours', kind: 'in-person' as const, label: 'At your place', ask: 'address' as const },
      ];
      await client.changeBookingType({ id: 'talk', body: { locations }, revision });
    };
    open = await openHub('/book?type=talk&duration=30', { before });
    const view = await open.view();
    const field = <T extends HTMLElement = HTMLInputElement>(pointer: string) =>
      view.querySelector<T>(`[data-pointer="${pointer}"]`);
    const place = await until(() => field<HTMLSelectElement>('/location/id'), 'no place');
    const choose = async (id: string) => {
      place.value = id;
      place.dispatchEvent(new Event('change'));
      await (open!.hub.shown!.element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    };
    assert.deepEqual([place.value, place.required, field('/attendee/phone')!.required], ['', true, false]);
    await choose('call');
    assert.isTrue(field('/attendee/phone')!.required);
    assert.isNull(field('/location/address'));
    await choose('yours');
    assert.isFalse(field('/attendee/phone')!.required);
    type(view, '/location/address', 'Quay 7');
    await until(() => times().length > 0, 'no times');
    times()[0]!.querySelector('input')!.click();
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    view.querySelector<HTMLElement>('.btn.main')!.click();
    await until(() => location.hash.startsWith('#/bookings/'), 'it is booked');
    const booking = await createTeamClient(open.backend.team).teamBooking({ id: location.hash.split('/').at(-1)! });
    assert.deepEqual([booking.location?.label, booking.location?.address], ['At your place', 'Quay 7']);
  });

  it('says before and after that a booking needs approval, where it does', async () => {
    open = await openHub('/book?type=architecture');
    const view = await open.view();
    await until(() => times().length > 0, 'no times');
    assert.include(view.querySelector<HTMLElement>('[aria-labelledby=who]')!.innerText, 'Needs approval');
    times()[0]!.querySelector('input')!.click();
    type(view, '/attendee/name', 'Greta Holm');
    type(view, '/attendee/email', 'greta@visitor.example');
    view.querySelector<HTMLElement>('.btn.main')!.click();
    assert.include(await toast(), 'Greta Holm · Needs approval');
  });

  it('finds the next day with times', async () => {
    open = await STATES['book-none']!('en-GB');
    const root = timesOf(open)!;
    root.querySelector<HTMLElement>('.none button')!.click();
    await until(() => root.querySelector('.time'), 'no times');
    assert.equal(root.querySelector<HTMLInputElement>('input[type=date]')!.value, '2026-12-07');
  });
});
