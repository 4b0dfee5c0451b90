import { assert } from 'chai';
import { until } from '../../../../test/open-hub.ts';
import { settingsPage } from '../../../../test/settings-page.ts';
import { settleWithMessages } from '../../../../test/settings-story.ts';

const { toast, opened, client, button, said, type, bar } = settingsPage();

describe('Messages', () => {
  it('are worded with fields that are chosen, and go back to ours', async () => {
    const messages = await opened('/settings/messages?message=reminder.visitor');
    const message = await until(() => messages.querySelector('team-hub-message')?.shadowRoot, 'no message');
    const [subject] = await until(() => {
      const inputs = message.querySelectorAll<HTMLElement>('team-hub-fields-input');
      return inputs.length === 2 && [...inputs];
    }, 'no texts');
    const area = subject!.shadowRoot!.querySelector('textarea')!;
    (subject as HTMLElement).focus();
    const names = () =>
      [...message.querySelectorAll<HTMLElement>('.field-bar button')].map(({ innerText }) => innerText);
    await until(
      () => names().includes('date') && !names().includes('visitor'),
      'nothing that a visitor types may stand there',
    );
    type(area, 'Soon {password}: ');
    assert.equal(area.value, 'Soon password: ', 'an unknown field cannot be typed');
    area.setSelectionRange(6, 15);
    area.setRangeText('');
    area.setSelectionRange(area.value.length, area.value.length);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    area.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: '{', cancelable: true }));
    const chip = message.activeElement as HTMLElement;
    assert.include(chip.className, 'chip', 'a brace leads to the fields');
    chip.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, cancelable: true }));
    (message.activeElement as HTMLElement).click();
    assert.include(area.value, '{date}');
    await until(
      () => message.querySelector<HTMLElement>('.subject b')?.innerText.includes('December'),
      'the preview has the date',
    );
    (await button(await bar(message), 'Save')).click();
    await said('Saved');
    const key = { kind: 'reminder', role: 'visitor', locale: 'en' } as const;
    assert.include((await client().template(key)).own?.subject, '{date}');
    (await button(messages, 'Back to ours')).click();
    await said('Ours is used again');
    assert.isNull((await client().template(key)).own);
  });

  it('that did not arrive are sent again, or discarded once nobody takes it back', async () => {
    const messages = await opened('/settings/messages?sent=failed', settleWithMessages);
    const rows = () => messages.querySelectorAll('.sent-row').length;
    assert.equal(rows(), 2);
    (await button(messages, 'Discard')).click();
    await until(() => rows() === 1, 'it leaves the list');
    (await button(toast(), 'Undo')).click();
    await until(() => rows() === 2, 'it is back');
    (await button(messages, 'Send again')).click();
    await said('It is sent again');
    await until(() => rows() === 1, 'it waits no more');
  });
});
