import { css, html, nothing, type TemplateResult } from 'lit';
import { icons, type IconName } from '../theme/icons.ts';

/** Something that changes: where, and how, a line each. */
export interface Effect {
  readonly icon: IconName;
  readonly where: string;
  readonly how: readonly string[];
}

/** Exactly what changes; what has no line is left out. */
export function effectsList(title: string, effects: readonly Effect[]): TemplateResult {
  return html`<h3>${title}</h3>
    <dl class="effects-list small">
      ${effects.map(({ icon, where, how }) =>
        how.length === 0
          ? nothing
          : html`<div>
              <dt>${icons[icon]}${where}</dt>
              ${how.map((line) => html`<dd class="words">${line}</dd>`)}
            </div>`,
      )}
    </dl>`;
}

export const effectsStyles = css`
  .effects-list {
    display: grid;
    gap: 0.75rem;
    margin-block-end: 1rem;
  }
  .effects-list dt {
    display: flex;
    gap: 0.5rem;
    font-weight: 600;
  }
  .effects-list dd {
    padding-inline-start: 1.5rem;
    color: var(--muted);
  }
`;
