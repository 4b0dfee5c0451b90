import { assert } from 'chai';
import { northwind, RICH } from '../../test/northwind.ts';
import { mountOpener } from '../../test/openers.ts';
import { until } from '../../test/states.ts';
import { entriesOf } from './entries-of.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

const FORM = `<form id="lead" action="/nowhere">
  <input name="first_name" value="Ada"><input name="last_name" value="Byron">
  <input name="email" type="email" required value="ada@example.com">
  <input name="company" value="Engines">
  <input name="phone" type="tel" value="+49 30 1">
  <input name="password" type="password" value="secret">
  <button>Send</button>
</form>`;

function form(html = FORM): HTMLFormElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  place.append(holder);
  return holder.querySelector('form')!;
}
const button = () => mountOpener('team-booking-button', place, { type: RICH, attributes: { for: 'lead' } });

describe('a form that is on the page already', () => {
  it('loads the booker at its first focus, and fills and opens it instead of being sent', async () => {
    const lead = form();
    const it = await button();
    assert.deepEqual(it.backend.calls, []);
    lead.querySelector('input')!.focus();
    await until(() => it.booker()?.rendering?.state.slots.name === 'ready', 'the first times are loaded');
    assert.isFalse(it.dialog().open);
    const sent = new Promise<boolean>((resolve) =>
      window.addEventListener('submit', (event) => resolve(event.defaultPrevented), { once: true }),
    );
    lead.requestSubmit();
    assert.isTrue(await sent, 'the page stays');
    await until(() => it.dialog().open);
    const { draft } = it.booker().rendering!.state;
    assert.deepInclude(draft, { name: 'Ada Byron', email: 'ada@example.com', phone: '+49 30 1' });
    assert.deepEqual(draft.answers, { company: 'Engines' });
    assert.isFalse(draft.consent, 'consent is given here only');
    assert.equal(lead.querySelector('input')!.value, 'Ada', 'the form keeps its data');
  });

  it('opens after a script of the page has sent it, even if that empties it', async () => {
    const lead = form();
    const it = await button();
    lead.addEventListener('submit', (event) => {
      event.preventDefault();
      lead.querySelectorAll('input').forEach((input) => (input.value = 'sent'));
    });
    // What is sent has to be valid still.
    lead.querySelector<HTMLInputElement>('[type="email"]')!.required = false;
    lead.noValidate = true;
    lead.addEventListener('submit', () => (lead.querySelector<HTMLInputElement>('[type="email"]')!.value = ''));
    lead.requestSubmit();
    await until(() => it.dialog()?.open);
    await until(() => it.booker().rendering!.state.draft.name === 'Ada Byron');
    assert.equal(it.booker().rendering!.state.draft.email, 'ada@example.com');
  });

  it('does not open where a script of the page finds something wrong, or stops it', async () => {
    const lead = form();
    const it = await button();
    const wrong = (event: Event) => {
      event.preventDefault();
      lead.querySelector('input')!.setAttribute('aria-invalid', 'true');
    };
    lead.addEventListener('submit', wrong);
    lead.requestSubmit();
    lead.removeEventListener('submit', wrong);
    lead.querySelector('input')!.removeAttribute('aria-invalid');
    lead.addEventListener('submit', (event) => (event.preventDefault(), event.stopPropagation()));
    lead.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.isNotOk(it.dialog()?.open);
  });

  it('leaves other forms alone, and its own once the element is gone', async () => {
    const other = form('<form id="other" action="#"><input name="name" value="x"></form>');
    const lead = form();
    const it = await button();
    const prevented: boolean[] = [];
    const last = (event: Event) => (prevented.push(event.defaultPrevented), event.preventDefault());
    window.addEventListener('submit', last);
    other.requestSubmit();
    it.element.remove();
    lead.requestSubmit();
    window.removeEventListener('submit', last);
    assert.deepEqual(prevented, [false, false]);
    assert.isNotOk(it.dialog()?.open);
  });

  it('fills an inline booker, shows it where it is hidden, and moves focus there', async () => {
    const lead = form();
    const { backend, clock } = northwind(RICH);
    const element = document.createElement('team-booking');
    Object.assign(element, { backend, now: clock.now, src: '/talk-to-a-specialist', htmlFor: 'lead', hidden: true });
    place.append(element);
    await until(() => element.rendering?.state.slots.name === 'ready');
    // Its hand-over is lazy-loaded; until then Firefox would send the form, even of an event that is made by a script.
    lead.addEventListener('submit', (event) => event.preventDefault());
    await until(() => {
      if (element.hidden) lead.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      return !element.hidden;
    });
    assert.equal(element.rendering!.state.draft.name, 'Ada Byron');
    await until(() => document.activeElement === element, 'focus is in the booker');
    const closed = new Promise((resolve) => element.addEventListener('team-booking-close', resolve, { once: true }));
    element.close();
    await closed;
    assert.isTrue(element.hidden);
  });

  it('hands over no passwords, files, cards, nor what is unchecked or disabled', () => {
    const lead = form(`<form id="lead">
      <input name="a" type="password" value="1"><input name="b" type="file"><input name="c" autocomplete="cc-number" value="4">
      <input name="d" autocomplete="section-x current-password" value="1"><input name="e" type="checkbox" value="1">
      <input name="f" disabled value="1"><input name="g" type="checkbox" checked value="yes"><textarea name="h"> text </textarea>
      <select name="i" multiple><option selected>1<option>2<option selected>3</select><button name="j" value="1">Send</button>
      <fieldset><output name="k">1</output></fieldset></form>`);
    assert.deepEqual(
      entriesOf(lead).map(({ name, value }) => `${name} ${value}`),
      ['g yes', 'h text', 'i 1', 'i 3'],
    );
  });
});
