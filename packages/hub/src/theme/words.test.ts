import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';

class OneName extends LitElement {
  static override styles = base;
  override render(): TemplateResult {
    return html`<div dir="rtl">
      <p class="clip" dir="auto">Ada Okafor</p>
      <p class="grow words" lang="en" dir="ltr">There is no such mailbox.</p>
    </div>`;
  }
}
customElements.define('one-name', OneName);

for (const [what, of] of [
  ['a name in letters of the other direction', '.clip'],
  ['what a program says in English', '.words'],
] as const)
  it(`${what} stands where the others do`, async () => {
    const element = document.body.appendChild(new OneName());
    await element.updateComplete;
    const said = element.renderRoot.querySelector(of)!;
    const text = document.createRange();
    text.selectNodeContents(said);
    assert.closeTo(text.getBoundingClientRect().right, said.getBoundingClientRect().right, 1);
    assert.isBelow(text.getBoundingClientRect().width, said.getBoundingClientRect().width / 2);
    element.remove();
  });
