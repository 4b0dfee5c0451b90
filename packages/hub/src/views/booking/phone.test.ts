import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { onPhone, WIDE } from '../../../test/phone.ts';

let open: OpenHub | undefined;
onPhone();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('A booking, on a phone', () => {
  it('says why before what has happened, and beside both where there is room', async () => {
    open = await openHub('/bookings/{Lena}');
    const view = await open.view();
    const boxOf = (selector: string) => view.querySelector(selector)!.getBoundingClientRect();
    await until(() => view.querySelector('#why'), 'no why');
    assert.isAbove(boxOf('#why').top, boxOf('.facts').bottom);
    assert.isAbove(boxOf('#story').top, boxOf('.why').bottom);
    await setViewport(WIDE);
    await until(() => boxOf('#why').top < boxOf('.facts').top, 'why is not beside the facts');
    assert.isBelow(boxOf('#story').right, boxOf('#why').left);
    assert.isBelow(boxOf('#story').top - boxOf('.facts').bottom, 40, 'the story follows the facts');
  });
});
