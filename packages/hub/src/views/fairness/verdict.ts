import type { LedgerCheck } from '@team-booking/proof';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';
import { withCode } from './with-code.ts';

/** What checking a whole ledger has come to so far; null: nobody has. */
export type Verdict =
  | { readonly isRunning: true; readonly records: number }
  | { readonly isRunning: false; readonly check: LedgerCheck; readonly at: number }
  | null;

/** A verdict in one sentence. */
export function verdictWords(verdict: Verdict, words: HubWords['fairness'], hub: Hub): string {
  if (verdict === null) return words.notChecked;
  if (verdict.isRunning) return words.checking(verdict.records);
  const { check } = verdict;
  return check.ok ? words.checkedOut(check.records) : words.wrong(hub.formats.number(check.seq ?? check.item));
}

/** The verdict over a whole ledger: one that is good as a tag; one that is bad with the first record that is wrong, and what differs. */
export function verdictTag(verdict: Verdict, words: HubWords['fairness'], hub: Hub): TemplateResult {
  const said = verdictWords(verdict, words, hub);
  if (verdict === null || verdict.isRunning) return html`<span class="small muted">${said}</span>`;
  const { check, at } = verdict;
  return html`<span class="tag ${check.ok ? 'good' : 'bad'} verdict"
      >${check.ok ? icons.shield : icons.warn}${said}</span
    >
    <span class="small muted">${words.here(hub.formats.time(at))}</span>`;
}

/** What is wrong, where something is; it stays until all is checked again. */
export function whatIsWrong(verdict: Verdict, words: HubWords['fairness'], hub: Hub): TemplateResult | typeof nothing {
  if (!verdict || verdict.isRunning || verdict.check.ok) return nothing;
  const { check } = verdict;
  const why =
    check.what === 'rule'
      ? withCode(words.wrongRule, check.field ?? '')
      : check.what === 'chain'
        ? words.wrongChain
        : words.wrongForm;
  const differs =
    check.what === 'rule'
      ? html`<dl>
          <dt>${words.recorded}</dt>
          <dd><code dir="ltr">${JSON.stringify(check.recorded)}</code></dd>
          <dt>${words.computed}</dt>
          <dd><code dir="ltr">${JSON.stringify(check.computed)}</code></dd>
        </dl>`
      : nothing;
  return html`<div class="note wrong" role="alert">
    ${icons.warn}
    <div class="col words">
      <b>${words.wrong(hub.formats.number(check.seq ?? check.item))}</b>
      <p>${why}${check.at === null ? nothing : ` ${hub.formats.dayAndTime(check.at)}`}</p>
      ${differs}
    </div>
  </div>`;
}

export const verdictStyles = css`
  .verdict {
    font-size: 0.8125rem;
    padding: 0.375rem 0.625rem;
  }
  .wrong {
    margin: 0.75rem 1.5rem;
    color: var(--text);
  }
  .wrong svg {
    color: var(--bad);
    margin-block-start: 0.125rem;
  }
  .wrong dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
  }
  code {
    overflow-wrap: anywhere;
  }
`;
