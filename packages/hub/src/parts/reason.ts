import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';

/** A reason that the visitor reads. @param optional says that it may be left out */
export function reasonField(words: HubWords['booking'], optional: string): TemplateResult {
  return html`<label class="f"
      >${words.reason}<textarea class="in" name="reason" rows="3" maxlength="1000" placeholder=${optional}></textarea>
    </label>
    <p class="small muted">${words.visitorReads}</p>`;
}

/** The reason that stands in a form; `undefined` = none. */
export function reasonIn(root: ParentNode): string | undefined {
  return root.querySelector('textarea')!.value.trim() || undefined;
}
