import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { mountOpener, opened } from '../../test/openers.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => place.replaceChildren());

describe('a button and its dialog', () => {
  it('are not printed where they float', async () => {
    const { root } = await mountOpener('team-booking-button', place, { attributes: { floating: 'bottom-end' } });
    await emulateMedia({ media: 'print' });
    assert.lengthOf(root.querySelector('.pill')!.getClientRects(), 0);
    await emulateMedia({ media: 'screen' });
  });

  it('move only where motion is welcome', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const it = await opened(place);
    assert.equal(getComputedStyle(it.dialog()).animationName, 'none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    assert.equal(getComputedStyle(it.dialog()).animationDuration, '0.16s');
  });

  it('is a sheet over the whole width of a small window, 12 pixels below its top', async () => {
    await setViewport({ width: 360, height: 740 });
    const it = await opened(place);
    await Promise.all(
      it
        .dialog()
        .getAnimations()
        .map(({ finished }) => finished),
    );
    const { left, top, width, bottom } = it.dialog().getBoundingClientRect();
    assert.deepEqual([left, top, width, bottom], [0, 12, document.documentElement.clientWidth, 740]);
    const head = it.root.querySelector('.head')!.getBoundingClientRect();
    assert.equal(head.height, 52);
    assert.isAbove(it.dialog().scrollHeight, it.dialog().clientHeight, 'it scrolls, not the page behind it');
    assert.isAtMost(it.dialog().scrollWidth, it.dialog().clientWidth);
    await setViewport({ width: 1180, height: 800 });
  });
});
