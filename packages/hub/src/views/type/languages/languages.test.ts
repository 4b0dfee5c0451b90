import { assert } from 'chai';
import { save } from '../../../../test/booking-type.ts';
import { until } from '../../../../test/open-hub.ts';
import { typeEditor } from '../../../../test/type-editor.ts';

const editor = typeEditor();

describe('Other languages', () => {
  const preview = (view: ShadowRoot) =>
    view.querySelector('team-hub-preview')!.shadowRoot!.querySelector<HTMLElement>('team-booking')?.shadowRoot;

  it('are added and written, shown in the booker, and stored as they are', async () => {
    const view = await editor.at('/types/talk?tab=languages');
    const add = await until(() => view.querySelector<HTMLSelectElement>('select.chip[aria-label]'), 'no languages');
    add.value = 'de';
    add.dispatchEvent(new Event('change'));
    const title = await until(
      () => view.querySelector<HTMLInputElement>('[data-pointer="/translations/de/title"]'),
      'no field for the title',
    );
    assert.include(location.hash, 'language=de');
    assert.include(view.querySelector<HTMLElement>('.fields')!.innerText, 'Talk to a product specialist');
    title.value = 'Gespräch mit dem Team';
    title.dispatchEvent(new InputEvent('input'));
    await until(() => preview(view)?.textContent?.includes('Gespräch mit dem Team'), 'the booker shows it');
    await until(() => preview(view)?.textContent?.includes('Dezember'), 'and speaks it');
    await save(editor.open);
    await editor.nothingLeft();
    const { translations } = await editor.client().teamBookingType({ id: 'talk' });
    assert.deepEqual(translations, { de: { title: 'Gespräch mit dem Team' } });
    const said = await editor.open.backend.bookingType('talk', { locale: 'de-AT' });
    assert.equal(said.title, 'Gespräch mit dem Team');
  });
});
