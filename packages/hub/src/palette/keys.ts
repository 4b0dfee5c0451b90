import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { COMMAND } from '../parts/keys.ts';
import { icons } from '../theme/icons.ts';

/** All keys, and what each does. */
export function keysOf(words: HubWords['palette'], frame: HubWords['frame'], close: () => void): TemplateResult {
  const groups: [string, [string, string][]][] = [
    [
      words.everywhere,
      [
        [`${COMMAND}K`, words.keyFind],
        ['N', frame.newBooking],
        [`${COMMAND}S`, words.keySave],
        ['?', words.keyAll],
        ['Esc', frame.close],
      ],
    ],
    [
      words.inLists,
      [
        ['J', words.keyNext],
        ['K', words.keyBefore],
        ['↵', frame.open],
        ['R', frame.reassign],
        ['M', words.keyMove],
        ['X', words.keySelect],
        ['C', frame.copyLink],
        ['S', frame.share],
        ['/', words.keySearch],
      ],
    ],
  ];
  return html`<div class="field">
      <h2 class="grow" tabindex="-1" autofocus>${words.keys}</h2>
      <button class="btn icon" type="button" aria-label=${frame.close} @click=${close}>${icons.x}</button>
    </div>
    <div class="keys">
      ${groups.map(
        ([title, keys]) =>
          html`<section>
            <h3 class="muted">${title}</h3>
            <dl>
              ${keys.map(
                ([key, does]) =>
                  html`<div>
                    <dt><kbd>${key}</kbd></dt>
                    <dd>${does}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>`;
}
