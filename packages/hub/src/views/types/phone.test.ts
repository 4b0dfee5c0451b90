import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
beforeEach(() => setViewport({ width: 375, height: 800 }));
afterEach(async () => {
  await open?.close();
  open = undefined;
  await setViewport({ width: 1280, height: 800 });
});

describe('The list of booking types, on a phone', () => {
  it('says how many bookings are to come, and of what the number is', async () => {
    open = await openHub('/types');
    const view = await open.view();
    const count = await until(() => view.querySelector<HTMLElement>('[data-id=talk] .count-of'), 'no count');
    assert.match(count.innerText, /^Upcoming: \d+$/);
    const label = count.querySelector('.label')!.getBoundingClientRect();
    assert.isTrue(label.width > 20 && label.left >= 0, 'it is seen');
  });
});
