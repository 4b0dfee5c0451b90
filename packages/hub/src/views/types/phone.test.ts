import { assert } from 'chai';
import { fewTimes } from '../../../test/few-times.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { onPhone } from '../../../test/phone.ts';

let open: OpenHub | undefined;
onPhone();
afterEach(async () => {
  await open?.close();
  open = undefined;
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

  it('has the address beside what copies it, and below that, before their number, that it has few times', async () => {
    open = await openHub('/types', { answers: { nearMisses: fewTimes } });
    const view = await open.view();
    const row = await until(() => view.querySelector('[data-id=onboarding]:has(.few)'), 'it does not warn');
    const [copy, slug, few, count] = ['.link .btn', '.link bdi', '.few', '.count-of'].map((one) =>
      row.querySelector(one)!.getBoundingClientRect(),
    );
    assert.isBelow(slug!.top, copy!.bottom);
    assert.isAtLeast(few!.top, copy!.bottom);
    assert.isAtLeast(count!.top, few!.bottom);
  });
});
