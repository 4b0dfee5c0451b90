import { assert } from 'chai';
import { resize } from '../../../test/resize.ts';
import { mount, seen, STATES, until, type Mounted } from '../../../test/states.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);
before(() => resize(1180));
afterEach(() => {
  place.replaceChildren();
  resize(1180);
});

const ways = ({ root }: Mounted) =>
  [...root.querySelectorAll<HTMLElement>('.ways button')].filter((found) => found.getClientRects().length > 0);
const said = (it: Mounted) => ways(it).map(({ innerText }) => innerText.trim());

describe('where there are no times', () => {
  it('a shorter length and anyone are offered, each with the time that a press chooses, and no request', async () => {
    for (const width of [360, 1180]) {
      resize(width);
      for (const [state, at, text, expected] of [
        ['pick-help', 0, '30 min · Thu 10 Dec', ['2026-12-10T08:30:00.000Z', 30, 'ines']],
        ['pick-help', 1, 'Anyone · Thu 10 Dec', ['2026-12-10T08:00:00.000Z', 60, null]],
        ['pick-help-month', 0, 'Anyone · today 13:00', ['2026-12-01T12:00:00.000Z', 30, null]],
      ] as const) {
        const it = await STATES[state](place);
        const before = it.backend.calls.length;
        assert.equal(said(it)[at]?.replace(',', '').replaceAll('\u00A0', ' '), text, `${said(it).join()} ${width}`);
        ways(it)[at]!.click();
        const { slot, host } = it.flow.state.choice;
        assert.deepEqual([new Date(slot!.start).toISOString(), slot!.duration, host], [...expected]);
        const time = await seen(it, `[data-time="${slot!.start}"][aria-pressed="true"]`);
        await until(() => it.root.activeElement === time, 'the time has the focus');
        assert.match(it.root.querySelector('[role="status"]')!.textContent!, /chosen$/);
        assert.equal(it.backend.calls.length, before);
        place.replaceChildren();
      }
    }
  });

  it('nothing is offered that is not sooner than the next free time', async () => {
    const it = await STATES['pick-month-empty'](place);
    assert.isEmpty(ways(it));
  });

  it('nothing is offered of which nothing is loaded, as where hosts are withheld', async () => {
    const it = await mount(place, {
      type: { capabilities: ['starts'], hosts: [] },
      windows: () => [{ start: '09:00', end: '09:30' }],
    });
    await seen(it, '.clock');
    it.flow.choose({ duration: 60 });
    await seen(it, '.overlay');
    assert.isEmpty(ways(it));
  });
});
