import { assert } from 'chai';
import * as lit from 'lit';
import * as own from './lit.ts';

let count = 0;

for (const [name, { LitElement, html, css }] of Object.entries({
  Lit: lit,
  'the embed’s own': own as unknown as typeof lit,
})) {
  describe(`an element built on ${name}`, () => {
    const log: string[] = [];
    class Base extends LitElement {
      static override readonly properties: lit.PropertyDeclarations = {
        text: {},
        far: { attribute: 'far-away' },
        number: { type: Number },
        flag: { type: Boolean },
        theme: { reflect: true },
        own: { attribute: false },
      };
      declare text: string | null | undefined;
      declare far: string | undefined;
      declare number: number | null | undefined;
      declare flag: boolean | undefined;
      declare theme: string | undefined;
      declare own: unknown;
    }
    class Element extends Base {
      static override readonly properties: lit.PropertyDeclarations = { more: { type: Number } };
      static override readonly styles = [
        css`
          p {
            color: red;
          }
        `,
        css`
          p {
            margin: 0;
          }
        `,
      ];
      declare more: number | undefined;
      protected override willUpdate(changed: lit.PropertyValues<this>): void {
        log.push(
          `${this.hasUpdated ? 'will' : 'first'} ${[...changed].map(([key, before]) => `${String(key)}:${String(before)}`).join()}`,
        );
        if (this.text === 'twice') this.own = 'set meanwhile';
      }
      protected override render(): unknown {
        if (this.text === 'throw') throw new Error('on purpose');
        return html`<p @click=${this.clicked}>${this.text} ${this.far} ${this.number} ${this.flag} ${this.more}</p>`;
      }
      protected override updated(): void {
        log.push('updated');
        if (this.text === 'again') this.text = 'done';
      }
      clicked(): void {
        log.push(this.localName);
      }
    }
    const tag = `embed-lit-${count++}`;
    const text = (element: lit.LitElement) => element.renderRoot.textContent!.replaceAll(/\s+/g, ' ').trim();
    let element: Element;

    before(() => {
      const early = document.createElement(tag) as Element;
      Object.assign(early, { own: 'early', more: 7 });
      early.setAttribute('number', '5');
      document.body.append(early);
      customElements.define(tag, Element);
      element = early;
    });
    after(() => element.remove());

    it('takes what was set before it was defined', async () => {
      assert.isTrue(await element.updateComplete);
      assert.equal(element.own, 'early');
      assert.equal(text(element), '5 7');
      assert.match(log.shift()!, /^first (?=.*own:undefined)(?=.*more:undefined)(?=.*number:undefined)/);
      assert.equal(log.shift(), 'updated');
      assert.equal(element.shadowRoot!.adoptedStyleSheets.length, 2);
    });

    it('reads attributes by their type, and writes those that are reflected', async () => {
      element.setAttribute('far-away', 'x');
      element.setAttribute('flag', '');
      element.setAttribute('number', '12');
      element.theme = 'dark';
      assert.deepEqual([element.far, element.flag, element.number], ['x', true, 12]);
      await element.updateComplete;
      assert.equal(element.getAttribute('theme'), 'dark');
      element.removeAttribute('flag');
      element.removeAttribute('number');
      element.theme = undefined;
      assert.deepEqual([element.flag, element.number], [false, null]);
      await element.updateComplete;
      assert.isFalse(element.hasAttribute('theme'));
      assert.deepEqual(log.splice(0), [
        'will far:undefined,flag:undefined,number:5,theme:undefined',
        'updated',
        'will flag:true,number:12,theme:dark',
        'updated',
      ]);
    });

    it('updates once for many changes, not for none, and once more for a change that an update makes', async () => {
      element.text = 'a';
      element.text = 'b';
      element.text = 'b';
      await element.updateComplete;
      element.text = 'b';
      await element.updateComplete;
      element.text = 'twice';
      await element.updateComplete;
      assert.equal(element.own, 'set meanwhile');
      element.text = 'again';
      assert.isFalse(await element.updateComplete);
      assert.isTrue(await element.updateComplete);
      assert.match(text(element), /^done/);
      assert.deepEqual(
        log.splice(0).filter((line) => line !== 'updated'),
        ['will text:undefined', 'will text:b', 'will text:twice', 'will text:again'],
      );
    });

    it('tells its controllers, calls listeners on itself, and renders again after an error', async () => {
      const told: string[] = [];
      const controller = {
        hostConnected: () => void told.push('connected'),
        hostDisconnected: () => void told.push('disconnected'),
        hostUpdated: () => void told.push('updated'),
      };
      element.addController(controller);
      element.remove();
      document.body.append(element);
      element.text = 'throw';
      const failed = await element.updateComplete.then(
        () => '',
        (error: Error) => error.message,
      );
      assert.equal(failed, 'on purpose');
      element.text = 'well';
      await element.updateComplete;
      element.removeController(controller);
      element.requestUpdate();
      await element.updateComplete;
      assert.deepEqual(told, ['connected', 'disconnected', 'connected', 'updated']);
      log.length = 0;
      element.renderRoot.querySelector('p')!.click();
      assert.deepEqual(log, [tag]);
    });
  });
}
