import { assert } from 'chai';
import { barOf, save } from '../../../test/booking-type.ts';
import { until } from '../../../test/open-hub.ts';
import { typeEditor } from '../../../test/type-editor.ts';

const editor = typeEditor();

describe('A form', () => {
  const input = (view: ShadowRoot, pointer: string) =>
    until(() => view.querySelector<HTMLInputElement>(`[data-pointer="${pointer}"]`), pointer);
  const write = (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('says below a field what is wrong with it, and goes there, also from another tab', async () => {
    const view = await editor.edit('/types/talk?tab=what');
    write(await input(view, '/slug'), 'onboarding');
    write(await input(view, '/title'), 'Call');
    location.hash = '#/types/talk?tab=when';
    await input(view, '/slot/step');
    await save(editor.open);
    const slug = await input(view, '/slug');
    await until(() => slug.matches(':focus'), 'the wrong field has the focus');
    assert.equal(slug.getAttribute('aria-invalid'), 'true');
    assert.include(
      view.querySelector<HTMLElement>(`#${slug.getAttribute('aria-describedby')!.split(' ').at(-1)}`)!.innerText,
      'Please correct this',
    );
    assert.equal(
      (await editor.client().teamBookingType({ id: 'talk' })).title,
      'Talk to a product specialist',
      'nothing was half stored',
    );
    write(slug, 'call');
    await save(editor.open);
    await editor.toastSays('Saved');
    const stored = await editor.client().teamBookingType({ id: 'talk' });
    assert.deepEqual([stored.slug, stored.title, stored.aliases], ['call', 'Call', ['talk']]);
  });

  it('that is left keeps its changes, says so, and is come back to', async () => {
    const view = await editor.edit('/types/talk?tab=what');
    write(await input(view, '/title'), 'Call');
    location.hash = '#/today';
    await editor.toastSays('not saved');
    const back = [...editor.toast().querySelectorAll<HTMLElement>('button')].find((one) =>
      one.innerText.includes('Keep editing'),
    );
    back!.click();
    const again = await until(() => {
      const root = editor.open.hub.shown?.element.shadowRoot;
      return root?.querySelector<HTMLInputElement>('[data-pointer="/title"]');
    }, 'the form is back');
    assert.equal(again.value, 'Call');
    const discard = await until(
      () => barOf(editor.open)?.querySelector<HTMLElement>('.btn.quiet'),
      'nothing to discard',
    );
    discard.click();
    await until(() => again.value === 'Talk to a product specialist', 'discarded');
  });

  it('of questions, places and rules stores what was made', async () => {
    const view = await editor.edit('/types/partner?tab=questions');
    const press = (name: string) =>
      until(
        () => [...view.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText.trim() === name),
        name,
      ).then((button) => button.click());
    await press('Add a question');
    write(await input(view, '/fields/0/label'), 'Company');
    location.hash = '#/types/partner?tab=what';
    await press('Phone');
    (await input(view, '/locations/0/ask')).click();
    location.hash = '#/types/partner?tab=routing';
    (await input(view, '/routing')).click();
    await press('Add a rule');
    write(await input(view, '/routing/rules/0/conditions/0/value'), 'prices');
    location.hash = '#/types/partner?tab=after';
    await press('Add a reminder');
    await save(editor.open);
    await editor.toastSays('Saved');
    const { fields, locations, routing, reminders } = await editor.client().teamBookingType({ id: 'partner' });
    assert.deepEqual(fields, [{ id: 'question-1', type: 'text', label: 'Company', required: false }]);
    assert.deepEqual(locations, [{ id: 'place-1', kind: 'phone', label: 'Phone', ask: 'phone' }]);
    assert.deepEqual(routing!.rules[0]!.conditions, [{ question: 'before-1', op: 'is', value: 'prices' }]);
    assert.deepEqual(
      reminders!.map(({ before }) => before),
      [1440, 60],
    );
  });

  it('shows beside it what visitors would see', async () => {
    const view = await editor.edit('/types/talk?tab=what');
    write(await input(view, '/title'), 'Call about prices');
    const preview = view.querySelector('team-hub-preview')!.shadowRoot!;
    await until(
      () => preview.querySelector('team-booking')?.shadowRoot?.textContent.includes('Call about prices'),
      'the booker shows the draft',
    );
  });
});
