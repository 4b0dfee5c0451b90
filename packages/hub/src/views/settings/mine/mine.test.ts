import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';

const { page, opened, client, said } = settingsPage();

describe('What is only for you', () => {
  it('acts at once: another language is spoken as soon as it is chosen', async () => {
    const mine = await opened('/settings/mine');
    // Without a locale of its own, a hub speaks as whoever is signed in likes, else as the page.
    document.documentElement.lang = 'en';
    page().hub.locale = undefined;
    const keys = mine.querySelector<HTMLInputElement>('[name=keys]')!;
    keys.click();
    await said('Changed');
    assert.isFalse((await client().me()).settings.keys);
    const language = mine.querySelector<HTMLSelectElement>('[name=locale]')!;
    language.value = 'de';
    language.dispatchEvent(new Event('change'));
    await until(
      () => page().hub.shown?.element.shadowRoot?.querySelector('h1')?.innerText === 'Nur für Sie',
      'it begins anew in German',
    );
  });
});
