import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';

class TwoWays extends LitElement {
  static override styles = base;
  override render(): TemplateResult {
    return html`<div class="row wrap" style="inline-size: 8rem">
      <button class="btn">Tell the visitor</button><button class="btn quiet">Reassign it</button>
    </div>`;
  }
}
customElements.define('two-ways', TwoWays);

for (const dir of ['ltr', 'rtl'])
  it(`a quiet button on a line of its own has its words where the others begin: ${dir}`, async () => {
    const element = document.body.appendChild(new TwoWays());
    element.dir = dir;
    await element.updateComplete;
    const [main, quiet] = [...element.renderRoot.querySelectorAll('button')];
    const words = document.createRange();
    words.selectNodeContents(quiet!);
    const [first, second] = [main!.getBoundingClientRect(), words.getBoundingClientRect()];
    assert.isAtLeast(second.top, first.bottom, 'it has a line of its own');
    const edge = dir === 'rtl' ? 'right' : 'left';
    assert.closeTo(second[edge], first[edge], 2);
    element.remove();
  });
