import { assert } from 'chai';
import { createTeamClient } from '@team-booking/sdk/team';
import { SOME_UNREADABLE } from '../../../test/calendars.ts';
import { openHub, until, type OpenHub } from '../../../test/open-hub.ts';
import { partOf, tamper } from '../../../test/states.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const said = () => open!.hub.shadowRoot!.querySelector<HTMLElement>('.app > [role=status].sr-only')!.innerText;
const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
const part = (tag: string) => until(() => partOf(open!, tag), `no ${tag}`);
const button = (root: ParentNode, name: string) =>
  until(
    () => [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.innerText.trim().startsWith(name)),
    `no ${name}`,
  );

/** Until a worker has done something: in development it loads a hundred files one by one, which some engines take seconds for. */
const worked = <T>(find: () => T | null | undefined | false, text: string) =>
  until(find, text)
    .catch(() => until(find, text))
    .catch(() => until(find, text))
    .catch(() => until(find, text));

describe('Who is next', () => {
  it('has an address for a booking type, and says who is next as the backend does', async () => {
    open = await openHub('/fairness');
    await until(() => location.hash === '#/fairness/talk', 'the first booking type in turn');
    const root = await part('team-hub-balances');
    const first = await until(() => root.querySelector<HTMLElement>('.order .first b'), 'nobody is next');
    const { turns, names } = await createTeamClient(open.backend.team).comingTurns({ id: 'talk', query: { count: 1 } });
    const { name } = names.find(({ id }) => id === turns[0]!.hosts[0])!;
    assert.equal(first.innerText, name.split(' ')[0]);
    assert.lengthOf(root.querySelectorAll('.order li'), 6);
  });

  it('says of whom a calendar cannot be read, or was not read yet: they are not offered', async () => {
    open = await openHub('/fairness/talk', { answers: SOME_UNREADABLE });
    const root = await part('team-hub-balances');
    await until(() => root.querySelector('.order .obstacle'), 'nothing is said of anybody');
    const told = [...root.querySelectorAll<HTMLElement>('.order li')]
      .filter((one) => one.querySelector('.obstacle'))
      .map((one) => [one.querySelector('b')!.innerText, one.querySelector<HTMLElement>('.obstacle')!.innerText.trim()]);
    assert.sameDeepMembers(told, [
      ['Kenji', 'A calendar cannot be read'],
      ['Ines', 'Not read yet'],
    ]);
    for (const one of root.querySelectorAll('.order .obstacle')) {
      const icon = one.querySelector('svg')!.getBoundingClientRect();
      assert.closeTo(
        icon.bottom,
        one.getBoundingClientRect().bottom,
        icon.height / 2,
        'the icon stands beside its words',
      );
    }
  });

  it('says the numbers of each strip, and lets one stand out of all by keyboard', async () => {
    open = await openHub('/fairness/talk?how=together');
    const root = await part('team-hub-balances');
    const second = await until(() => root.querySelectorAll<HTMLElement>('.pick')[1], 'no hosts');
    second.focus();
    await until(() => root.querySelector('tr.on .pick') === second, 'the one with the focus stands out');
    const cells = [...second.closest('tr')!.querySelectorAll<HTMLElement>('td')].map(({ innerText }) => innerText);
    assert.match(cells[0]!, /^[−+]?\d\.\d\d$/);
  });

  it('has its numbers below what they are called, however long that is', async () => {
    open = await openHub('/fairness/talk', { locale: 'pl' });
    const root = await part('team-hub-balances');
    (root.host as HTMLElement).style.inlineSize = '72rem';
    await until(() => root.querySelector('tbody .got'), 'no hosts');
    const end = (of: string) =>
      [...root.querySelectorAll(of)].map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        return words.getBoundingClientRect().right;
      });
    const [heads, cells] = [end('thead .got'), end('tbody tr:first-child .got')];
    for (const i of [0, 1]) assert.closeTo(heads[i]!, cells[i]!, 1);
  });

  it('never mirrors time, and yet writes dates from right to left', async () => {
    open = await openHub('/fairness/talk', { locale: 'ar' });
    const root = await part('team-hub-balances');
    const dates = await until(() => root.querySelector('.axis')?.children, 'no dates');
    assert.deepEqual(
      [...dates].map((one) => getComputedStyle(one).direction),
      ['rtl', 'rtl', 'rtl'],
    );
    assert.isBelow(dates[0]!.getBoundingClientRect().left, dates[2]!.getBoundingClientRect().left);
  });
});

describe('Every choice', () => {
  it('is checked in this browser, unfolds at an address of its own, and is moved through by keys', async () => {
    open = await openHub('/fairness/talk?tab=choices');
    const root = await part('team-hub-choices');
    const verdict = await worked(() => root.querySelector<HTMLElement>('.verdict'), 'no verdict');
    assert.match(verdict.innerText, /^All \d check out$|^All \d choices check out$/);
    await until(() => said() === verdict.innerText.trim(), 'it is said');
    const key = (name: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
    key('j');
    key('j');
    const link = root.activeElement as HTMLAnchorElement;
    assert.equal(link.getAttribute('aria-expanded'), 'false');
    link.click();
    await until(() => location.hash.includes(`open=${link.dataset['seq']}`), 'it has an address');
    const more = await until(() => root.querySelector<HTMLElement>('.more'), 'it is unfolded');
    assert.include(more.innerText, 'Recomputed: the same host');
    assert.lengthOf(more.querySelectorAll('ol .credit'), 6);
    for (const who of more.querySelectorAll('ol .credit .who')) {
      const [name, became] = [...who.children].map((one) => getComputedStyle(one));
      assert.equal(became!.paddingInlineStart, name!.paddingInlineStart, 'what became of it begins below the name');
    }
    await until(() => root.querySelector('.sentence[aria-expanded=true]') === link, 'it says so');
  });

  it('are filtered by who and why; the filters are part of the address and can be cleared', async () => {
    open = await openHub('/fairness/talk?tab=choices', { isLong: true });
    const root = await part('team-hub-choices');
    const select = await until(() => root.querySelector<HTMLSelectElement>('select[aria-label=Host]'), 'no filters');
    const faces = () => [...root.querySelectorAll<HTMLElement>('.hosts')].map((one) => one.innerText.trim());
    await until(() => new Set(faces()).size > 1, 'several have hosted');
    select.value = 'mira';
    select.dispatchEvent(new Event('change'));
    await until(() => location.hash.includes('host=mira'), 'it has an address');
    await until(() => faces().length > 0 && faces().every((one) => one.endsWith('Mira')), 'only theirs are shown');
    root.querySelector<HTMLElement>('.filters .btn')!.click();
    await until(() => !location.hash.includes('host=') && new Set(faces()).size > 1, 'all are shown again');
    root.querySelector<HTMLElement>('.sentence')!.click();
    const booking = await until(() => root.querySelector<HTMLElement>('.more .words'), 'it is unfolded');
    assert.match(booking.innerText, /\S+ · \S+/, 'the visitor is named to whom the booking is shown');
  });

  it('names the first that does not check out, which stays until all are checked again', async () => {
    open = await openHub('/today', { isLong: true });
    tamper(open, (record) => {
      record.hosts[0]!.balance += 1;
    });
    location.hash = '#/fairness/talk?tab=choices';
    const root = await part('team-hub-choices');
    const wrong = await worked(() => root.querySelector<HTMLElement>('.wrong'), 'nothing is found');
    assert.include(wrong.innerText, 'Choice 12 does not check out');
    const places = [...wrong.querySelectorAll('code')];
    assert.equal(places[0]!.innerText, '/hosts/0/balance');
    assert.isTrue(places.every((one) => getComputedStyle(one).direction === 'ltr' && one.dir === 'ltr'));
    assert.equal(wrong.getAttribute('role'), 'alert');
  });

  it('loads what is further down as one scrolls, and shows only what is in the window', async () => {
    open = await openHub('/fairness/talk?tab=choices', { isLong: true });
    const root = await part('team-hub-choices');
    await until(() => root.querySelector('.choice'), 'no choices');
    const shown = root.querySelectorAll('.choice').length;
    assert.isBelow(shown, 60);
    const main = open.hub.shadowRoot!.querySelector('main')!;
    await until(() => {
      main.scrollTo(0, main.scrollHeight);
      return root.querySelector('[data-seq="1"]');
    }, 'the first choice of all');
    assert.isBelow(root.querySelectorAll('.choice').length, 60);
  });

  it('gives a proof to download, in the reader’s language', async () => {
    open = await openHub('/fairness/talk?tab=choices', { locale: 'de' });
    const root = await part('team-hub-choices');
    await worked(() => root.querySelector('.verdict'), 'no verdict');
    const files: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download, this.href);
    };
    try {
      (await button(root, 'Beweis herunterladen')).click();
      await worked(() => files.length > 0, 'nothing is downloaded');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    assert.equal(files[0], 'talk-proof.html');
    const page = await (await fetch(files[1]!)).text();
    assert.include(page, '<html lang="de">');
    assert.include(page, "default-src 'none'");
    await until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes('Beweis'), 'it is said');
  }).timeout(45_000);
});

describe('A correction', () => {
  it('shows what it does to the others first, does exactly that, and is undone', async () => {
    open = await openHub('/fairness/talk?tab=corrections');
    const client = createTeamClient(open.backend.team);
    const balances = async () => (await client.balances({ id: 'talk' })).hosts.map(({ balance }) => balance);
    const before = await balances();
    const root = await part('team-hub-corrections');
    const form = await until(() => root.querySelector('team-hub-correcting')?.shadowRoot, 'no form');
    const amount = await until(() => form.querySelector<HTMLInputElement>('[name=amount]'), 'no amount');
    amount.value = '1';
    amount.dispatchEvent(new InputEvent('input'));
    const cells = () => [...form.querySelectorAll<HTMLElement>('.own td')].map(({ innerText }) => innerText);
    await until(
      () => cells().length === 2 && numberOf(cells()[1]!) - numberOf(cells()[0]!) > 0.99,
      'the effect of a whole booking',
    );
    assert.deepEqual(await balances(), before, 'nothing has changed yet');
    form.querySelector<HTMLInputElement>('[name=reason]')!.value = 'Stood in on Friday';
    form.querySelector('form')!.requestSubmit();
    await until(
      () => root.querySelector<HTMLElement>('.list li')?.innerText.includes('Stood in on Friday'),
      'it is listed',
    );
    const after = await balances();
    assert.equal(after[0]! - before[0]!, 1_000_000_000);
    (await button(toast(), 'Undo')).click();
    await until(() => root.querySelectorAll('.list li').length === 2, 'what takes it back is listed, too');
    assert.deepEqual(await balances(), before);
  });
});

const numberOf = (text: string) => Number(text.replace('−', '-'));
