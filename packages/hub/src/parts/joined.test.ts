import { assert } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { words } from '../theme/words.styles.ts';
import { insteadOf } from './instead-of.ts';
import { joined } from './joined.ts';

let line: HTMLElement | undefined;
afterEach(() => line?.remove());

/** A line of a page that is read from right to left. */
function show(content: TemplateResult): HTMLElement {
  line = document.createElement('div');
  line.dir = 'rtl';
  line.attachShadow({ mode: 'open' }).adoptedStyleSheets = [words.styleSheet!];
  render(html`<p>${content}</p>`, line.shadowRoot!);
  document.body.append(line);
  return line.shadowRoot!.querySelector('p')!;
}

/** Where a piece of the text stands. */
function placeOf(root: HTMLElement, piece: string): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(piece);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + piece.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`${piece} is not there`);
}

/** Whether pieces stand one after the other, from right to left. */
function inOrder(root: HTMLElement, ...pieces: string[]): void {
  const places = pieces.map((piece) => placeOf(root, piece).left);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => b - a),
    pieces.join(),
  );
}

describe('parts of a line that is read from right to left', () => {
  it('keep their numbers, whatever stands beside them', () => {
    const shown = show(joined(['Admin', '9 نوفمبر', 'Kenji', '11 يومًا']));
    inOrder(shown, 'Admin', '9', 'نوفمبر', 'Kenji', '11', 'يومًا');
    assert.equal(shown.innerText, 'Admin · 9 نوفمبر · Kenji · 11 يومًا', 'and no other letters');
  });

  it('are left out where they are empty', () => {
    assert.equal(show(joined(['', null, undefined, false, 'Admin', 'Kenji'])).innerText, 'Admin · Kenji');
  });

  it('lead from what was to what is, in whatever letters that is', () => {
    const shown = show(joined(['أعيد الإسناد', insteadOf('Mira', 'Rohan Shah'), 'Admin']));
    inOrder(shown, 'أعيد', 'Mira', '→', 'Rohan', 'Admin');
    assert.equal(getComputedStyle(shown.querySelector('.turns')!).scale, '-1 1', 'the arrow points the same way');
  });
});
