import { assert } from 'chai';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { onPhone } from '../../../test/phone.ts';

let open: OpenHub | undefined;
onPhone();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('Somebody is out, on a phone', () => {
  it('shows all presets', async () => {
    open = await openHub('/away?host=kenji');
    const view = await open.view();
    const chips = await until(() => {
      const found = [...view.querySelectorAll('.presets .chip')];
      return found.length > 0 && found;
    }, 'no presets');
    assert.lengthOf(chips, 4);
    for (const chip of chips) {
      const { left, right } = chip.getBoundingClientRect();
      assert.isTrue(left >= 0 && right <= 375, chip.textContent);
    }
  });
});
