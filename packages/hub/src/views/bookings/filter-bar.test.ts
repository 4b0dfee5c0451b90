import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('The filters of the list', () => {
  it('all have the mark of what opens, that of the dates as well', async () => {
    open = await openHub('/bookings');
    const view = await open.view();
    await until(() => view.querySelector('.filters .chip'), 'no filters');
    const marks = [...view.querySelectorAll('.filters .chip')].map((chip) => getComputedStyle(chip).backgroundImage);
    assert.lengthOf(marks, 4);
    assert.include(marks[0], 'linear-gradient');
    assert.lengthOf(new Set(marks), 1);
  });
});
