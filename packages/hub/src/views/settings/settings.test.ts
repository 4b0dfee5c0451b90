import { assert } from 'chai';
import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { partOf } from '../../../test/settings-states.ts';
import { settle, settleWithDeliveries, settleWithMessages } from '../../../test/settings-story.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function opened(
  address: string,
  before: typeof settle | typeof settleWithMessages = settle,
): Promise<ShadowRoot> {
  open = await openHub(address, { before });
  return partOf(open);
}

const client = (): TeamClient => createTeamClient(open!.backend.team);
const button = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim().startsWith(name)),
    `no ${name}`,
  );
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const said = (text: string) =>
  until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes(text), text);
const type = (field: HTMLInputElement | HTMLTextAreaElement | null, value: string) => {
  field!.value = value;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const bar = (root: ParentNode) => until(() => root.querySelector('team-hub-save-bar')?.shadowRoot, 'no bar');

describe('The settings', () => {
  it('lead from the list to a part, whose heading has the focus', async () => {
    await opened('/settings');
    const view = open!.hub.shown!.element.shadowRoot!;
    (await button(view, 'Log of changes')).click();
    const title = await until(() => {
      const heading = open!.hub.shown?.element.shadowRoot?.querySelector('h1');
      return heading?.innerText === 'Log of changes' && heading;
    }, 'another part');
    await until(() => title.matches(':focus'), 'its heading has the focus');
    assert.equal(location.hash, '#/settings/log');
  });

  it('of a host are only their own', async () => {
    const asHost = async (real: TeamClient): Promise<TeamClient> => {
      await settle(real);
      return { ...real, me: async () => ({ ...(await real.me()), role: 'host' as const }) };
    };
    await opened('/settings', asHost);
    const view = open!.hub.shown!.element.shadowRoot!;
    const links = [...view.querySelectorAll<HTMLElement>('.parts a')].map(({ innerText }) => innerText.trim());
    assert.deepEqual(links, ['Only for you']);
    location.hash = '#/settings/members';
    await until(
      () => open!.hub.shown?.element.shadowRoot?.querySelector('.part .empty'),
      'what is not theirs is not there',
    );
  });
});

describe('The log of changes', () => {
  it('tells a change member by member, and takes it back', async () => {
    const log = await opened('/settings/log?subject=host/rohan');
    log.querySelector<HTMLElement>('a.item')!.click();
    await until(() => log.querySelector('.changes'), 'it unfolds');
    const rows = [...log.querySelectorAll<HTMLElement>('tbody tr')].map(({ innerText }) => innerText);
    assert.ok(
      rows.some((row) => row.includes('start') && row.includes('08:00') && row.includes('09:00')),
      rows.join('\n'),
    );
    (await button(log, 'Back to before')).click();
    await said('Rohan Shah is as it was before');
    const { hours, joinUrl } = await client().host({ id: 'rohan' });
    assert.deepEqual([hours?.[0]?.start, joinUrl], ['08:00', undefined]);
    await until(() => log.querySelectorAll('a.item').length === 2, 'that is a change, too');
  });
});

describe('Members', () => {
  it('are invited by a link that is shown once, and changed with a way back', async () => {
    const members = await opened('/settings/members?do=invite');
    const field = (name: string) => members.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    type(field('name'), 'Ines Duarte');
    type(field('email'), 'ROHAN@northwind.example');
    members.querySelector('form')!.requestSubmit();
    await until(() => field('email').validationMessage.includes('is here already'), 'an address is there once');
    type(field('email'), 'ines@northwind.example');
    members.querySelector('form')!.requestSubmit();
    const link = await until(() => members.querySelector<HTMLElement>('.secret code'), 'no link');
    assert.match(link.innerText, /link=/);
    await until(() => members.activeElement?.classList.contains('once'), 'it has the focus');

    (await button(members, 'ID')).click();
    const role = await until(() => members.querySelector<HTMLSelectElement>('.open select[name=role]'), 'no form');
    role.value = 'admin';
    role.dispatchEvent(new Event('change'));
    await said('Ines Duarte was changed');
    const roleOf = async () => (await client().people()).items.find(({ name }) => name === 'Ines Duarte')?.role;
    assert.equal(await roleOf(), 'admin');
    (await button(toast(), 'Undo')).click();
    for (let i = 0; i < 100 && (await roleOf()) !== 'host'; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(await roleOf(), 'host');
  });
});

describe('Tokens', () => {
  it('are shown once, and ended by a dialog that names them', async () => {
    const tokens = await opened('/settings/tokens?do=make');
    type(tokens.querySelector('[name=name]'), 'Importer');
    tokens.querySelector('form')!.requestSubmit();
    const secret = await until(() => tokens.querySelector<HTMLElement>('.secret code'), 'no token');
    assert.match(secret.innerText, /^tbt_/);
    const end = () => tokens.querySelector<HTMLElement>('[aria-label="End: Importer"]');
    (await until(end, 'it is not listed')).click();
    const dialog = await until(() => tokens.querySelector<HTMLElement>('dialog[open]'), 'no dialog');
    assert.include(dialog.innerText, 'End Importer?');
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    await said('Importer has ended');
    const { items } = await client().tokens();
    assert.deepEqual(items.map(({ name }) => name).toSorted(), ['CRM', 'Nightly report']);
    assert.isNull(tokens.querySelector('.secret'), 'its secret is of no use any more');
  });
});

describe('Webhooks', () => {
  it('are edited as a draft, tested, and tell what was answered', async () => {
    const webhooks = await opened('/settings/webhooks', settleWithDeliveries);
    webhooks.querySelector<HTMLElement>('a.item')!.click();
    const one = await until(() => webhooks.querySelector('team-hub-webhook')?.shadowRoot, 'it unfolds');
    const box = await until(() => one.querySelector<HTMLInputElement>('.events label:last-child input'), 'no events');
    box.click();
    (await button(await bar(one), 'Save')).click();
    await said('Saved');
    const { events } = (await client().webhooks()).items[0]!;
    assert.deepEqual(events.toSorted(), ['booking.cancelled', 'booking.confirmed', 'booking.refunded']);
    (await until(() => one.querySelectorAll<HTMLElement>('.deliveries a')[1], 'no deliveries')).click();
    await until(
      () => one.querySelector<HTMLElement>('.deliveries .unfolded')?.innerText.includes('out of memory'),
      'the answer',
    );
  });
});

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

describe('The team', () => {
  it('is saved with what was changed, and taken back', async () => {
    const team = await opened('/settings/team');
    const name = () => team.querySelector<HTMLInputElement>('[data-pointer="/name"]');
    type(name(), 'Northwind Help');
    (await button(await bar(team), 'Save')).click();
    await said('Saved');
    assert.equal((await client().team()).name, 'Northwind Help');
    (await button(toast(), 'Undo')).click();
    await until(() => name()!.value === 'Northwind Support', 'it is as it was');
    assert.equal((await client().team()).name, 'Northwind Support');
  });

  it('of a file is only read, with the name of the file', async () => {
    const ofFile = async (real: TeamClient): Promise<TeamClient> => {
      await settle(real);
      return { ...real, team: async () => ({ ...(await real.team()), configuredBy: { file: 'team.json' } }) };
    };
    const team = await opened('/settings/team', ofFile);
    assert.include(team.querySelector<HTMLElement>('.note')!.innerText, 'team.json');
    assert.isTrue(team.querySelector('fieldset')!.disabled);
  });

  it('is told when its accent is too light for words', async () => {
    const look = await opened('/settings/look');
    type(look.querySelector('input[type=color]'), '#ffd400');
    await until(() => look.querySelector<HTMLElement>('.warn')?.innerText.includes('1.4 : 1'), 'too light');
    type(look.querySelector('input[type=color]'), '#0b5d3b');
    await until(() => look.querySelector<HTMLElement>('.good')?.innerText.includes('Easy to read'), 'easy to read');
    const preview = look.querySelector('team-hub-preview')!.shadowRoot!;
    const accent = (element: Element) => getComputedStyle(element).getPropertyValue('--brand').trim();
    await until(() => {
      const booker = preview.querySelector('team-booking')?.shadowRoot?.firstElementChild;
      return booker && accent(booker) === '#0b5d3b';
    }, 'the real booker has it');
  });
});

describe('Privacy', () => {
  it('erases a visitor after it has named them and said what goes', async () => {
    const privacy = await opened('/settings/privacy');
    type(privacy.querySelector('[name=email]'), 'lena@visitor.example');
    privacy.querySelector('form')!.requestSubmit();
    (await button(privacy, 'Erase')).click();
    const dialog = await until(() => privacy.querySelector<HTMLElement>('dialog[open]'), 'no dialog');
    assert.include(dialog.innerText, 'Erase lena@visitor.example?');
    assert.include(dialog.innerText, '1 booking is still ahead');
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    assert.isTrue((dialog as HTMLDialogElement).open, 'what is ahead has to be said yes to');
    dialog.querySelector('input')!.click();
    dialog.querySelector<HTMLElement>('.btn.main')!.click();
    await said('lena@visitor.example was erased');
    assert.deepEqual((await client().exportVisitor({ body: { email: 'lena@visitor.example' } })).bookings, []);
  });
});

describe('What is only for you', () => {
  it('acts at once: another language is spoken as soon as it is chosen', async () => {
    const mine = await opened('/settings/mine');
    // Without a locale of its own, a hub speaks as whoever is signed in likes, else as the page.
    document.documentElement.lang = 'en';
    open!.hub.locale = undefined;
    const keys = mine.querySelector<HTMLInputElement>('[name=keys]')!;
    keys.click();
    await said('Changed');
    assert.isFalse((await client().me()).settings.keys);
    const language = mine.querySelector<HTMLSelectElement>('[name=locale]')!;
    language.value = 'de';
    language.dispatchEvent(new Event('change'));
    await until(
      () => open!.hub.shown?.element.shadowRoot?.querySelector('h1')?.innerText === 'Nur für Sie',
      'it begins anew in German',
    );
  });
});
