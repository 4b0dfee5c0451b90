import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { northwind, ASKING } from '../../../test/northwind.ts';
import { mount, seen, STATES, until, VISITOR, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
const untouched = location.href;
afterEach(() => {
  place.replaceChildren();
  history.replaceState(null, '', untouched);
});

const one = ({ root }: Mounted, selector: string) => root.querySelector<HTMLElement>(selector)!;
const all = ({ root }: Mounted, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const text = (it: Mounted, selector: string) => one(it, selector).textContent!.replaceAll(/\s+/g, ' ').trim();
const step = ({ flow }: Mounted) => flow.state.step.name;
const picked = (it: Mounted) => until(() => step(it) === 'pick' && it.flow.state.slots.name === 'ready', 'times');
const choose = (it: Mounted, label: string) =>
  all(it, '.option')
    .find((option) => option.textContent!.trim() === label)!
    .click();

describe('questions before the times', () => {
  it('are asked where the month will be, and lead to the times of whom they lead to', async () => {
    const it = await STATES.route(place);
    assert.equal(text(it, 'h2'), 'Talk to a product specialist');
    assert.deepEqual(
      all(it, 'legend').map((one) => one.textContent!.trim()),
      ['What can we help with?', 'How many people are you?'],
    );
    choose(it, 'Plans and prices');
    choose(it, '51+');
    one(it, '.primary').click();
    await picked(it);
    await seen(it, '.answered');
    assert.equal(text(it, '.answered b'), 'Plans and prices · 51+');
    assert.equal(text(it, '.answered span'), 'So you meet our enterprise team');
    await until(() => it.root.activeElement?.id === 'day', 'focus on the day');
    assert.deepEqual(it.backend.calls.filter((call) => call === 'route').length, 1);
  });

  it('have choices of 52 pixels, on a phone as well, the short ones side by side', async () => {
    resize(360);
    const it = await STATES.route(place);
    const boxes = all(it, '.option').map((option) => option.getBoundingClientRect());
    for (const { height } of boxes) assert.isAtLeast(height, 52);
    assert.equal(new Set(boxes.slice(3).map(({ top }) => top)).size, 1, 'one row');
    for (const { right } of boxes) assert.isAtMost(right, 360);
    resize(1180);
  });

  it('mark what is missing: focus on the first of it, named once, and the button is never disabled', async () => {
    const it = await STATES.route(place);
    const button = one(it, '.primary');
    assert.isFalse(button.hasAttribute('aria-disabled') || button.hasAttribute('disabled'));
    choose(it, 'Plans and prices');
    button.focus();
    button.click();
    await seen(it, '.error');
    await until(() => it.root.activeElement?.localName === 'input', 'focus on a choice');
    const fieldset = it.root.activeElement!.closest('fieldset')!;
    assert.include(fieldset.textContent, 'How many people are you?');
    assert.equal(text(it, '[role="status"]'), 'One thing needs your attention');
    assert.equal(text(it, '.error'), 'Please choose');
    assert.equal(all(it, '.error').length, 1);
    choose(it, '1–10');
    await until(() => !it.root.querySelector('.error'), 'the error goes');
  });

  it('come back with what was answered, by Change, and focus on the answer', async () => {
    const it = await STATES['pick-led'](place);
    one(it, '.answered button').click();
    await seen(it, '.questions');
    await until(() => it.root.activeElement?.matches(':checked'), 'focus on the answer');
    const labels = all(it, '.option:has(:checked)').map((option) => option.textContent!.trim());
    assert.deepEqual(labels, ['Plans and prices', '51+']);
  });

  it('are answered by keys alone, up to a booking with the answers', async () => {
    const it = await STATES.route(place);
    it.element.shadowRoot!.querySelector<HTMLElement>('.option input')!.focus();
    // What the space key does to a choice, and Enter to the form: Firefox's driver stops doing it at times, after dozens of files.
    const choose = () => (it.root.activeElement as HTMLElement).click();
    choose();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => one(it, ':checked').matches('[value="prices"]'), 'the arrow chooses');
    await sendKeys({ press: 'Tab' });
    choose();
    (one(it, 'form') as HTMLFormElement).requestSubmit();
    await picked(it);
    assert.deepEqual(it.flow.state.draft.answers, { topic: 'prices', people: 's' });
    it.flow.choose({ slot: it.flow.nextSlot() });
    it.flow.proceed();
    await seen(it, '#form');
    it.flow.type(VISITOR);
    it.flow.submit();
    await until(() => step(it) === 'done', 'booked');
    assert.deepEqual(it.backend.bookings[0]?.answers, { topic: 'prices', people: 's' });
  });

  it('that lead to no times show the team’s words, a link, and the way back', async () => {
    const it = await STATES['route-message'](place);
    await until(() => it.root.activeElement?.id === 'heading', 'focus on the words');
    assert.equal(text(it, '.message'), 'Our guide to moving has all of it, step by step.');
    const link = one(it, 'a.primary') as HTMLAnchorElement;
    assert.deepEqual([link.href, link.textContent!.trim()], ['https://northwind.example/moving', 'Read the guide']);
    one(it, '.ways button').click();
    await seen(it, '.option');
    await until(() => it.root.activeElement?.matches(':checked'), 'focus on the answer');
  });

  it('are skipped where the page knows the answers, by its property or its address, and asked where it knows too few', async () => {
    const known = await mount(place, { type: ASKING });
    assert.equal(step(known), 'route');
    for (const [search, prefill, shown] of [
      ['', { answers: { topic: 'prices', people: 'l' } }, 'pick'],
      ['', { answers: { topic: 'prices' } }, 'route'],
      ['?answer.topic=broken&answer.people=m', undefined, 'pick'],
      ['?answer.topic=unknown&answer.people=m', undefined, 'route'],
    ] as const) {
      place.replaceChildren();
      history.replaceState(null, '', `${location.pathname}${search}`);
      const { backend, clock, type } = northwind(ASKING);
      const element = document.createElement('team-booking');
      Object.assign(element, { backend, now: clock.now, src: `/${type.slug}`, query: 'prefill', prefill });
      place.append(element);
      const label = () => element.shadowRoot!.querySelector(shown === 'pick' ? '.answered' : '.option');
      await until(label, `${search} ${JSON.stringify(prefill)}`);
      assert.isNull(element.shadowRoot!.querySelector('.error'), 'nobody is blamed before they asked');
    }
  });

  it('say when the connection is lost, keep the answers and try again', async () => {
    const it = await STATES['route-lost'](place);
    await until(() => it.root.activeElement?.id === 'refused', 'focus on the notice');
    assert.include(text(it, '#refused'), 'The connection was lost.');
    one(it, '#refused button').click();
    await picked(it);
  });

  it('are asked without the details where a page hides them, and their card is still there', async () => {
    const it = await mount(place, { type: ASKING, attributes: { hide: 'details' } });
    await seen(it, '.questions');
    assert.isNull(it.root.querySelector('.about'));
    it.flow.type({ answers: { topic: 'prices', people: 'l' } });
    it.flow.proceed();
    await picked(it);
    await seen(it, '.answered');
  });
});
