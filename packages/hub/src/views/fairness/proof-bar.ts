import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';
import { verdictTag, type Verdict } from './verdict.ts';

interface ProofBar {
  readonly verdict: Verdict;
  readonly isWriting: boolean;
  readonly check: () => void;
  readonly write: () => void;
}

/** Whether all choices check out, and the ways to see for oneself. */
export function proofBar(
  hub: Hub,
  words: HubWords['fairness'],
  { verdict, isWriting, check, write }: ProofBar,
): TemplateResult {
  const isRunning = verdict?.isRunning ?? false;
  return html`<div class="bar">
    <div class="row wrap grow">${verdictTag(verdict, words, hub)}</div>
    <button class="btn" type="button" aria-disabled=${isRunning} @click=${check}>
      ${verdict === null ? words.check : words.checkAgain}
    </button>
    <button class="btn" type="button" aria-disabled=${isWriting} @click=${write}>
      ${icons.shield}${isWriting ? words.preparing : words.download}
    </button>
  </div>`;
}
