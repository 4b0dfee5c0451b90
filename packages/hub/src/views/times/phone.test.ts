import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { onPhone } from '../../../test/phone.ts';
import { STATES } from '../../../test/states.ts';
import { paneOf } from '../../../test/times-story.ts';

let open: OpenHub | undefined;
onPhone();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const all = (selector: string) => [...(paneOf(open!)?.querySelectorAll<HTMLElement>(selector) ?? [])];
const shown = (selector: string) => until(() => all(selector)[0], `no ${selector}`);
const query = () => new URLSearchParams(location.hash.split('?')[1]);

describe('On a phone', () => {
  it('is about the time that is pressed, and scrolls in its own pane on a phone', async () => {
    open = await STATES['why']!('en-GB');
    const pane = await shown('.timeline');
    assert.isAbove(pane.scrollWidth, pane.clientWidth);
    const main = open.hub.shadowRoot!.querySelector('main')!;
    assert.isAtMost(main.scrollWidth, main.clientWidth);
    const ask = await shown('.ask');
    const box = pane.getBoundingClientRect();
    await until(() => {
      const { left, right } = ask.getBoundingClientRect();
      return left > box.left && right < box.right;
    }, 'the time in question is on the screen');
    const { left: start, width, top } = (await shown('.timeline li .track')).getBoundingClientRect();
    const half = { bubbles: true, composed: true, clientX: start + width / 2, clientY: top + 5 };
    all('.timeline li .track')[0]!.dispatchEvent(new MouseEvent('click', half));
    await until(() => query().get('at') !== '2026-12-16T11:00', 'the time has moved');
    assert.match(query().get('at')!, /^2026-12-16T1\d:(00|30)$/);
  });

  for (const locale of ['en-GB', 'en-US', 'ar'])
    it(`stands in the middle of what is not names, and writes whole hours beside it only: ${locale}`, async () => {
      open = await STATES['why']!(locale);
      const pane = await shown('.timeline');
      const whole = () => {
        const [view, who, ask] = [pane, all('.axis .who')[0]!, all('.ask')[0]!].map((one) =>
          one.getBoundingClientRect(),
        );
        const [left, right] = locale === 'ar' ? [view!.left, who!.left] : [who!.right, view!.right];
        const middle = (ask!.left + ask!.right) / 2;
        const hours = all('.tick')
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.getBoundingClientRect());
        const isBeside = (hour: DOMRect) => hour.right < ask!.left || hour.left > ask!.right;
        const isIn = (hour: DOMRect) => hour.left >= left - 1 && hour.right <= right + 1;
        return (
          Math.abs(middle - (left + right) / 2) < 40 &&
          (locale !== 'en-GB' || hours.length > 0) &&
          hours.every((one) => isBeside(one) && isIn(one))
        );
      };
      await until(whole, 'it is elsewhere, or an hour is cut');
    });

  it('has the hours below each other on a phone', async () => {
    open = await openHub('/times/talk');
    await shown('.cell');
    assert.equal(all('.heat thead th').length, 8, 'a column for each day');
    const main = open.hub.shadowRoot!.querySelector('main')!;
    assert.isAtMost(main.scrollWidth, main.clientWidth);
  });
});
