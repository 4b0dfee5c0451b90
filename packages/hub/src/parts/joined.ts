import { html, type TemplateResult } from 'lit';

/**
 * Parts in one line, e.g. `9 November · Admin`, each in a direction of its own: else a Latin name draws the number beside it to itself, away from
 * its unit. Parts that are empty are left out; one that is a template has the directions of its own.
 */
export function joined(parts: readonly unknown[]): TemplateResult {
  return html`${parts
    .filter(Boolean)
    .map((part, i) => [i > 0 ? ' · ' : '', typeof part === 'object' ? part : html`<bdi>${part}</bdi>`])}`;
}
