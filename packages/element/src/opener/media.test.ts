import { emulateMedia } from '@web/test-runner-commands';
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
});
