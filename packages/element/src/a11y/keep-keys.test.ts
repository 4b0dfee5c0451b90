import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { keepKeys } from './keep-keys.ts';

describe('keys', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  before(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      root.addEventListener(type, keepKeys);
      document.addEventListener(type, hear);
    }
    root.innerHTML = '<input><button>Day</button>';
    document.body.append(host);
  });
  after(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(type, hear);
    host.remove();
  });
  beforeEach(() => heard.splice(0));

  it('that are typed into a field stay with it', async () => {
    const field = root.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'Sue' });
    await sendKeys({ press: 'Backspace' });
    assert.equal(field.value, 'Su');
    assert.deepEqual(heard, []);
  });

  it('that close or leave a dialog reach the page', async () => {
    root.querySelector('input')!.focus();
    await sendKeys({ press: 'Escape' });
    // In WebKit, it has a keypress, too.
    assert.deepEqual(
      heard.filter((one) => !one.startsWith('keypress')),
      ['keydown Escape', 'keyup Escape'],
    );
  });

  it('that moved something here do not turn the page’s slides, others may', () => {
    const day = root.querySelector('button')!;
    const press = (key: string) =>
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    day.addEventListener('keydown', (event) => event.key === 'ArrowLeft' && event.preventDefault());
    day.dispatchEvent(press('ArrowLeft'));
    day.dispatchEvent(press('g'));
    assert.deepEqual(heard, ['keydown g']);
  });
});
