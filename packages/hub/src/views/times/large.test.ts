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
});
