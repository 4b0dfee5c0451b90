import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import type { HubMail } from './mail.ts';
import type { MessageLooks } from './message-looks.ts';

interface Reader {
  readonly hub: Hub;
  readonly words: HubWords['messages'];
  readonly looks: MessageLooks;
  /** Shows the mail. */
  readonly mail: HubMail;
  /** The text without its looks. */
  readonly isPlain: boolean;
  readonly choose: (plain: boolean) => void;
}

/** A message as its reader gets it: as a mail, or its plain text. */
export function reader({ hub, words, looks, mail, isPlain, choose }: Reader): TemplateResult {
  const { preview, cannotShow } = looks;
  if (cannotShow) return html`<p class="small muted">${words.noPreview}</p>`;
  if (!preview) return html`<p class="small muted" role="status">${hub.words.loading}</p>`;
  mail.page = preview.html;
  const choice = (plain: boolean, text: string) =>
    html`<button type="button" aria-pressed=${isPlain === plain ? 'true' : 'false'} @click=${() => choose(plain)}>
      ${text}
    </button>`;
  return html`<div class="row wrap">
      <h3 class="grow muted">${words.asVisitor}</h3>
      <div class="seg">${choice(false, words.mail)}${choice(true, words.plain)}</div>
    </div>
    <div class="card sheet">
      <p class="subject">
        <span class="tiny muted">${hub.team.name}</span><br /><b class="words" dir="auto">${preview.subject}</b>
      </p>
      ${isPlain ? html`<pre tabindex="0" dir="auto">${preview.text}</pre>` : mail}
    </div>`;
}
