import { assert } from 'chai';
import { barOf, effectOf, poolOf } from '../../../../test/booking-type.ts';
import { LARGE } from '../../../../test/large-team.ts';
import { openHub, until, type OpenHub } from '../../../../test/open-hub.ts';

let open: OpenHub | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const rows = () => [...poolOf(open!)!.querySelectorAll<HTMLElement>('li')];
const row = (host: string) => rows().find(({ dataset }) => dataset['host'] === host)!;
const order = () => rows().map(({ dataset }) => dataset['host']!);
const said = () => open!.hub.shadowRoot!.querySelector<HTMLElement>('.app > [role=status]')!.innerText;

/** A pool of a hundred, all of it there, and how often a draft of it has been simulated. */
async function largePool(): Promise<{ simulated: number }> {
  const asked = { simulated: 0 };
  const simulate = LARGE.simulate ?? ((real: () => Promise<unknown>) => real());
  open = await openHub('/types/talk', {
    answers: {
      ...LARGE,
      simulate: (real, body) => {
        asked.simulated += 1;
        return simulate(real, body);
      },
    },
  });
  await until(() => poolOf(open!) && rows().length === 100, 'all of them');
  await until(() => asked.simulated === 1, 'the pool as it is is simulated');
  return asked;
}

/** What happens to rows from here on: which come and go, and in which anything changes. */
function watched() {
  const list = poolOf(open!)!.querySelector('ol')!;
  const seen = { moved: new Set<string>(), changed: new Set<string>() };
  const take = (changes: readonly MutationRecord[]) => {
    for (const { target, addedNodes } of changes) {
      for (const node of target === list ? addedNodes : [])
        if (node instanceof HTMLElement) seen.moved.add(node.dataset['host']!);
      const within = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('li');
      if (within) seen.changed.add(within.dataset['host']!);
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(list, { childList: true, attributes: true, characterData: true, subtree: true });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return seen;
  };
}

/** A pointer over the middle of where a row stands. */
const over = (y: number, type: string, target: EventTarget = document) =>
  target.dispatchEvent(
    new PointerEvent(type, { clientY: y, pointerId: 7, button: 0, bubbles: true, composed: true, cancelable: true }),
  );

/** Drags a host to where others stand, one after the other, a frame each. @returns where the pointer is then */
async function drag(host: string, ...past: readonly string[]): Promise<number> {
  const middles = past.map((one) => {
    const { top, height } = row(one).getBoundingClientRect();
    return top + height / 2;
  });
  const handle = row(host).querySelector<HTMLElement>('.handle')!;
  handle.focus();
  const { top, height } = row(host).getBoundingClientRect();
  over(top + height / 2, 'pointerdown', handle);
  for (const y of middles) {
    over(y, 'pointermove');
    await frame();
    await frame();
  }
  return middles.at(-1)!;
}

describe('A pool of a hundred in which somebody is moved', () => {
  it('shifts only the rows that a pointer passes, and moves one of them once it is put down', async () => {
    const asked = await largePool();
    row('h1').scrollIntoView({ block: 'start' });
    await frame();
    const end = watched();
    const y = await drag('h1', 'h2', 'h3', 'h4', 'h3');
    const { moved, changed } = end();
    assert.isEmpty(moved, 'nothing is moved in the document');
    assert.sameMembers([...changed], ['h1', 'h2', 'h3', 'h4']);
    assert.equal(asked.simulated, 1, 'nothing is computed on the way');
    assert.deepEqual(order().slice(0, 5), ['h0', 'h1', 'h2', 'h3', 'h4']);
    assert.isTrue(row('h1').classList.contains('lifted'));

    const drop = watched();
    over(y, 'pointerup');
    await until(() => order()[3] === 'h1', 'it is where it was put down');
    await until(() => said() === 'Host 1 put down, place 4 of 100', 'its place is said');
    assert.deepEqual(order().slice(0, 5), ['h0', 'h2', 'h3', 'h1', 'h4']);
    assert.equal(drop().moved.size, 1, 'one row is moved');
    assert.isEmpty(
      rows().filter(({ style, className }) => style.translate !== '' || className.includes('lifted')),
      'nothing is shifted any more',
    );
    assert.equal(poolOf(open!)!.activeElement?.closest<HTMLElement>('li')?.dataset['host'], 'h1');
    await until(() => asked.simulated === 2, 'it is simulated once');
  }).timeout(60_000);

  it('tells the view once the row has its place, and shifts nothing after that', async () => {
    await largePool();
    row('h1').scrollIntoView({ block: 'start' });
    await frame();
    const isTold = () => barOf(open!)!.querySelector('.save') !== null;
    const y = await drag('h1', 'h2', 'h3');
    let toldWith: boolean | undefined;
    const observer = new MutationObserver(() => (toldWith ??= order()[3] === 'h1' ? isTold() : undefined));
    observer.observe(poolOf(open!)!.querySelector('ol')!, { childList: true });
    // A pointer that moves and is released within a frame.
    over(y + 1, 'pointermove');
    over(y + 1, 'pointerup');
    await until(() => order()[3] === 'h1', 'it is where it was put down');
    await until(isTold, 'its bar says so');
    observer.disconnect();
    assert.isFalse(toldWith, 'in a frame of its own');
    await frame();
    assert.isEmpty(rows().filter(({ style }) => style.translate !== ''));
  }).timeout(60_000);

  it('stays as it was when Escape is pressed on the way', async () => {
    const asked = await largePool();
    row('h1').scrollIntoView({ block: 'start' });
    await drag('h1', 'h2', 'h3');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await until(() => said() === 'Host 1 put down, place 2 of 100', 'it is said');
    assert.deepEqual(order().slice(0, 4), ['h0', 'h1', 'h2', 'h3']);
    assert.isEmpty(rows().filter(({ style }) => style.translate !== ''));
    over(0, 'pointerup');
    await frame();
    assert.equal(order()[1], 'h1');
    assert.equal(asked.simulated, 1);
  }).timeout(60_000);

  it('scrolls while a row is held near its edge', async () => {
    await largePool();
    const main = open!.hub.shadowRoot!.querySelector('main')!;
    row('h1').scrollIntoView({ block: 'start' });
    await frame();
    const before = main.scrollTop;
    await drag('h1', 'h2');
    over(Math.min(innerHeight, main.getBoundingClientRect().bottom) - 2, 'pointermove');
    await until(() => main.scrollTop > before + 200, 'it scrolls');
    over(Math.min(innerHeight, main.getBoundingClientRect().bottom) - 2, 'pointerup');
    await until(() => order().indexOf('h1') > 4, 'it is far below');
  }).timeout(60_000);

  it('makes one other row anew by a key, and tells no row of any but its own place', async () => {
    await largePool();
    const press = (key: string) =>
      row('h9')
        .querySelector('.handle')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    row('h9').querySelector<HTMLElement>('.handle')!.focus();
    press(' ');
    await until(() => said() === 'Host 9 lifted, place 10 of 100', 'it is lifted');
    const end = watched();
    press('ArrowUp');
    await until(() => said() === 'Host 9, place 9 of 100', 'it is moved');
    const { moved, changed } = end();
    assert.equal(moved.size, 1);
    assert.isAtMost(changed.size, 1, 'no row but its own');
    press('Home');
    await until(() => said() === 'Host 9, place 1 of 100', 'it is the first');
    const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
    await until(() => isSeen(row('h9').getBoundingClientRect()), 'it is seen');
  }).timeout(60_000);

  it('takes over what was computed anew by eight hosts a frame', async () => {
    await largePool();
    const table = await until(() => effectOf(open!)?.querySelector('tbody'), 'no table');
    const most = Math.max(0, ...(await additionsOf(table)));
    assert.isAtMost(most, 8);
  }).timeout(60_000);
});

/** How many rows came to a table at once, until it is at rest. */
async function additionsOf(table: Element): Promise<readonly number[]> {
  const counts: number[] = [table.querySelectorAll('tr').length % 8];
  const observer = new MutationObserver((changes) =>
    counts.push(changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element).length),
  );
  observer.observe(table, { childList: true });
  for (let before = -1; before !== table.childElementCount; await frame(), await frame(), await frame())
    before = table.childElementCount;
  observer.disconnect();
  return counts;
}
