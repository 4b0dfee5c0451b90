import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { until, type OpenHub } from '../../../test/open-hub.ts';
import { onLargeScreen } from '../../../test/phone.ts';
import { STATES } from '../../../test/states.ts';
import { paneOf } from '../../../test/times-story.ts';

let open: OpenHub | undefined;
onLargeScreen();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const all = (selector: string) => [...(paneOf(open!)?.querySelectorAll<HTMLElement>(selector) ?? [])];
const shown = (selector: string) => until(() => all(selector)[0], `no ${selector}`);

describe('Coverage, on a large screen', () => {
  it('has the draft beside it, however many hours a day has', async () => {
    open = await STATES['coverage-draft']!('en-GB');
    await shown('a.cell.moved');
    assert.isAbove(all('.heat thead th').length, 15);
    const [week, aside] = [all('.body > .card')[0]!, all('.aside')[0]!].map((one) => one.getBoundingClientRect());
    assert.isAbove(aside!.left, week!.right);
    assert.equal(aside!.top, week!.top);
    const pane = await shown('.heat-pane');
    assert.isAtMost(pane.getBoundingClientRect().right, week!.right, 'more hours than fit are scrolled to');
  });

  it('has hours above its columns that do not run together on clocks of twelve hours', async () => {
    open = await STATES['coverage-draft']!('en-US');
    await shown('a.cell.moved');
    for (const width of [1280, 1400]) {
      await setViewport({ width, height: 900 });
      const heads = all('.heat thead th [aria-hidden]');
      assert.isAbove(heads.length, 14);
      const boxes = heads.map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        return range.getBoundingClientRect();
      });
      for (const [i, { left }] of boxes.entries())
        if (i > 0) assert.isAtLeast(left - boxes[i - 1]!.right, 2, `${width}: ${heads[i]!.innerText}`);
      assert.match(heads[0]!.innerText, /^\d+\n[AP]M$/);
    }
  });

  it('fades out where hours are left to scroll to, and not at their end', async () => {
    if (!CSS.supports('animation-timeline: scroll()')) return;
    open = await STATES['coverage-draft']!('en-GB');
    await shown('a.cell.moved');
    const pane = await shown('.heat-pane');
    const fades = () => getComputedStyle(pane).maskSize.startsWith('100% 100%');
    pane.style.inlineSize = '20rem';
    await until(fades, 'nothing says that there is more');
    pane.scrollLeft = pane.scrollWidth;
    await until(() => !fades(), 'the last hours are seen as they are');
    pane.style.inlineSize = '200rem';
    await until(() => !fades(), 'there is no more');
  });
});
