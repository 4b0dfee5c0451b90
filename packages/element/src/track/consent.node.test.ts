import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDenied } from './consent.ts';

/** A command as `gtag()` pushes it: its arguments, which are no array. */
function command(...given: readonly unknown[]): unknown {
  return { ...given, length: given.length };
}

const DENIED = { ad_storage: 'denied', analytics_storage: 'denied' };
const GRANTED = { ad_storage: 'granted', analytics_storage: 'granted' };

describe('consent', () => {
  it('is not denied where nobody speaks of it', () => {
    assert.equal(isDenied([], undefined), false);
    assert.equal(isDenied([{ event: 'gtm.js' }, null, 'text', () => {}, command('js', 0)], undefined), false);
  });

  it('is what the last command says, by default or after an update', () => {
    const layer = [command('consent', 'default', DENIED)];
    assert.equal(isDenied(layer, undefined), true);
    layer.push(command('consent', 'update', { analytics_storage: 'granted' }));
    assert.equal(isDenied(layer, undefined), false);
    layer.push(command('consent', 'update', DENIED));
    assert.equal(isDenied(layer, undefined), true);
  });

  it('is that of analytics, or of ads where analytics is not named', () => {
    assert.equal(isDenied([command('consent', 'default', { ...GRANTED, ad_storage: 'denied' })], undefined), false);
    assert.equal(isDenied([command('consent', 'default', { ad_storage: 'denied' })], undefined), true);
    assert.equal(isDenied([command('consent', 'default', { functionality_storage: 'denied' })], undefined), false);
  });

  it('that is denied in some regions counts as denied, as nobody knows the region', () => {
    const layer = [
      command('consent', 'default', GRANTED),
      command('consent', 'default', { ...DENIED, region: ['DE'] }),
    ];
    assert.equal(isDenied(layer, undefined), true);
  });

  it('is remembered after a tag manager dropped its command', () => {
    const layer = [command('consent', 'default', DENIED)];
    assert.equal(isDenied(layer, undefined), true);
    layer.splice(0);
    assert.equal(isDenied(layer, undefined), true);
    layer.push(command('consent', 'update', GRANTED));
    assert.equal(isDenied(layer, undefined), false);
  });

  it('may also be said by the page, and either denies it', () => {
    assert.equal(isDenied([], false), true);
    assert.equal(isDenied([], true), false);
    let agreed = false;
    assert.equal(
      isDenied([], () => agreed),
      true,
    );
    agreed = true;
    assert.equal(
      isDenied([], () => agreed),
      false,
    );
    assert.equal(isDenied([command('consent', 'default', DENIED)], true), true);
  });
});
