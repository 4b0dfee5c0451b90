import { assert } from 'chai';
import { opened } from '../test/openers.ts';
import { mount, seen, STATES, TIME, until, VISITOR, type Mounted } from '../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);

const step = (it: Mounted) => it.flow.state.step.name;
const ours = () => (window.history.state as { teamBooking?: unknown } | null)?.teamBooking;
const painted = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Whether the present entry is the page's own, after whatever traversal is under way. */
async function atHome(): Promise<void> {
  await until(() => !ours(), 'the page is at its own entry');
  await painted();
  assert.isUndefined(ours());
}

/** On the form, which has an entry of its own. */
async function form(): Promise<Mounted> {
  const it = await STATES.details(place);
  await until(ours, 'the form has an entry');
  return it;
}

let heard: unknown[] = [];
const hear = ({ state }: PopStateEvent) => heard.push(state);

describe('the back gesture', () => {
  beforeEach(() => {
    window.history.pushState({ page: 'its own', key: [1] }, '');
    heard = [];
    window.addEventListener('popstate', hear);
  });
  afterEach(async () => {
    place.replaceChildren();
    await atHome();
    window.removeEventListener('popstate', hear);
  });

  it('steps back to the times, with what was typed, and the forward gesture on again', async () => {
    const { href } = window.location;
    const it = await form();
    assert.include(window.history.state, { page: 'its own' });
    assert.equal(window.location.href, href);
    it.flow.type({ name: 'Ada' });
    window.history.back();
    await until(() => step(it) === 'pick');
    await until(() => (it.root.activeElement as HTMLElement | null)?.dataset['time'] === String(TIME), 'focus');
    assert.deepEqual(window.history.state, { page: 'its own', key: [1] });
    window.history.forward();
    await until(() => step(it) === 'details');
    assert.equal((await seen<HTMLInputElement>(it, '[name="/attendee/name"]')).value, 'Ada');
    window.history.back();
    await until(() => step(it) === 'pick');
    for (const state of heard) assert.include(state, { page: 'its own' }, 'the page’s router finds its own state');
  });

  it('leaves no entry behind when the form is left by its own buttons, however often', async () => {
    const it = await form();
    const { length } = window.history;
    for (let i = 0; i < 3; i++) {
      it.root.querySelector<HTMLElement>('.change')!.click();
      await until(() => step(it) === 'pick');
      await atHome();
      it.flow.proceed();
      await until(ours);
      assert.equal(window.history.length, length);
    }
    it.flow.back();
    it.flow.proceed();
    it.flow.back();
    await atHome();
    assert.equal(window.history.length, length);
  });

  it('is the page’s again once it is booked', async () => {
    const it = await form();
    it.flow.type(VISITOR);
    it.flow.submit();
    await seen(it, '.mark');
    await atHome();
    assert.equal(step(it), 'done');
  });

  it('leads from moving and cancelling back to the booking', async () => {
    const it = await STATES.manage(place);
    for (const go of ['reschedule', 'askCancel'] as const) {
      it.flow[go]();
      await until(ours);
      window.history.back();
      await until(() => step(it) === 'manage');
      assert.isUndefined(ours());
    }
  });

  it('does nothing while a booking is being sent', async () => {
    const it = await form();
    it.flow.type(VISITOR);
    let answer: (value?: unknown) => void = () => {};
    it.backend.fault('book', new Promise((resolve) => (answer = resolve)));
    it.flow.submit();
    window.history.back();
    await until(() => !ours());
    await painted();
    assert.equal(step(it), 'details');
    answer();
    await seen(it, '.mark');
  });

  it('steps back the one of two bookers that went on last', async () => {
    const [one, other] = [await form(), await STATES.details(place)];
    await until(() => (ours() as unknown[]).length === 2);
    window.history.back();
    await until(() => step(other) === 'pick');
    assert.equal(step(one), 'details');
    window.history.back();
    await until(() => step(one) === 'pick');
    assert.equal(step(other), 'pick');
  });

  for (const names of [true, false]) {
    describe(names ? 'of several at once' : 'of several at once, where the browser names no entries', () => {
      const { navigation } = window;
      const here = { page: 'where both lead' };
      beforeEach(() => {
        window.history.pushState(here, '');
        if (!names) Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      });
      afterEach(async () => {
        place.replaceChildren();
        await atHome();
        Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
      });

      it('goes back as far as both lead, and no further, where a form and the dialog around it are left', async () => {
        const { length } = window.history;
        const { booker, dialog } = await opened(place);
        const { flow } = booker().rendering!;
        await until(() => (ours() as unknown[])?.length === 1, 'the dialog has an entry');
        flow.choose({ slot: { start: TIME, duration: 30 } });
        flow.proceed();
        await until(() => (ours() as unknown[]).length === 2, 'the form has an entry');
        assert.equal(window.history.length, length + 2);
        flow.back();
        await booker().updateComplete;
        dialog().close();
        await atHome();
        assert.deepEqual(window.history.state, here);
      });

      it('leaves no entry behind where two forms are removed, and asks once for the way back', async () => {
        const { go } = window.history;
        let asked = 0;
        window.history.go = (delta) => {
          asked += delta!;
          go.call(window.history, delta);
        };
        await form();
        await STATES.details(place);
        await until(() => (ours() as unknown[]).length === 2, 'both forms have an entry');
        place.replaceChildren();
        await atHome();
        window.history.go = go;
        assert.deepEqual(window.history.state, here);
        // Some browsers add up what they are asked for.
        assert.equal(asked, names && navigation ? 0 : -2);
      });
    });
  }

  it('drops what a load of the page before left behind, once, and never what the page itself pushed', async () => {
    const left = { page: 'its own', key: [1], teamBooking: ['0.1', '0.2'] };
    window.history.pushState({ ...left, teamBooking: ['0.1'] }, '');
    window.history.pushState(left, '');
    const it = await mount(place);
    await atHome();
    assert.deepEqual(window.history.state, { page: 'its own', key: [1] });
    await until(() => it.flow.state.slots.name === 'ready');
    it.flow.choose({ slot: { start: TIME, duration: 30 } });
    it.flow.proceed();
    await until(ours, 'the form has an entry');
    window.history.back();
    await until(() => step(it) === 'pick');
    assert.deepEqual(window.history.state, { page: 'its own', key: [1] });
  });

  it('leaves links to places of the page and the page’s own entries alone', async () => {
    const it = await form();
    window.location.hash = 'terms';
    await painted();
    assert.equal(step(it), 'details');
    window.history.back();
    await until(() => window.location.hash === '');
    await painted();
    assert.equal(step(it), 'details');
    window.history.pushState({ dialog: true }, '');
    window.history.back();
    await painted();
    assert.equal(step(it), 'details');
    window.history.back();
    await until(() => step(it) === 'pick');
  });

  it('leaves no entry behind an element that is removed, and keeps that of one that is moved', async () => {
    const it = await form();
    document.body.prepend(it.element);
    await painted();
    assert.isDefined(ours());
    assert.equal(step(it), 'details');
    it.element.remove();
    await atHome();
  });

  it('is the page’s where its state cannot carry a member', async () => {
    window.history.replaceState('a text', '');
    const it = await STATES.details(place);
    await painted();
    assert.equal(window.history.state, 'a text');
    it.flow.back();
    await until(() => step(it) === 'pick');
  });

  it('is left alone where the history cannot be written', async () => {
    const { pushState } = window.history;
    window.history.pushState = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      const it = await mount(place);
      await until(() => it.flow.state.slots.name === 'ready');
      it.flow.choose({ slot: { start: TIME, duration: 30 } });
      it.flow.proceed();
      await seen(it, '#form');
      it.flow.back();
      await until(() => step(it) === 'pick');
    } finally {
      window.history.pushState = pushState;
    }
  });
});
