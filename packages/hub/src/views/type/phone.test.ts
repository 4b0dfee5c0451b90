import { assert } from 'chai';
import { until } from '../../../test/open-hub.ts';
import { onPhone } from '../../../test/phone.ts';
import { typeEditor } from '../../../test/type-editor.ts';

const editor = typeEditor();
onPhone();

describe('A reminder, on a phone', () => {
  for (const locale of ['en-GB', 'de', 'fi', 'ar'])
    it(`is one row with what moves and removes it: ${locale}`, async () => {
      const view = await editor.at('/types/architecture?tab=after', { locale });
      const row = await until(() => view.querySelector('.reminder'), 'no reminder');
      const [field, ...acts] = [...row.querySelectorAll('input, .acts .btn')].map((one) => one.getBoundingClientRect());
      assert.lengthOf(acts, 3);
      for (const act of acts) {
        assert.isAtLeast(act.width, 44);
        assert.equal(act.bottom, field!.bottom, 'it stands beside the field');
      }
    });
});
