import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { until, type OpenHub } from '../../../test/open-hub.ts';
import { onLargeScreen } from '../../../test/phone.ts';
import { STATES } from '../../../test/states.ts';

let open: OpenHub | undefined;
onLargeScreen();
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('Somebody is out, on a large screen', () => {
  for (const state of ['away-plan', 'away-job'])
    it(`has each column below its head, on clocks of twelve hours, too: ${state}`, async () => {
      open = await STATES[state]!('en-US');
      const view = open.hub.shown!.element.shadowRoot!;
      await until(() => view.querySelector('.rows li .taker'), 'no rows');
      for (const width of [1280, 1400]) {
        await setViewport({ width, height: 900 });
        const starts = (of: string) =>
          [...view.querySelector(of)!.children].map((one) => Math.round(one.getBoundingClientRect().left));
        assert.deepEqual(starts('.rows li:has(> .taker)').slice(0, 3), starts('.heads').slice(0, 3), `${width}`);
      }
    });
});
