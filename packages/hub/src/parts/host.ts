import { css, html, type TemplateResult } from 'lit';
import { colourOf } from './host-colours.ts';

/** The first letters of a name's first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return picked
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** The first word of a name, for where space is short. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A host's initials in their colour. The name has to stand beside it. */
export function avatar({ id, name }: Named, size = ''): TemplateResult {
  return html`<i class="av ${size} c${colourOf(id)}" aria-hidden="true">${initialsOf(name)}</i>`;
}

/** How many overlap at most. */
export const AVATARS = 4;

/** The first of several hosts, overlapping. */
export function avatars(hosts: readonly Named[]): TemplateResult {
  return html`<span class="avs" aria-hidden="true">${hosts.slice(0, AVATARS).map((host) => avatar(host))}</span>`;
}

export const hostStyles = css`
  .av {
    --s: 1.5rem;
    inline-size: var(--s);
    block-size: var(--s);
    border-radius: 50%;
    display: inline-grid;
    place-items: center;
    flex: none;
    font-size: calc(var(--s) * 0.38);
    font-weight: 600;
    line-height: 1;
    font-style: normal;
    color: #fff;
    forced-color-adjust: none;
  }
  .av.m {
    --s: 1.75rem;
  }
  .av.l {
    --s: 2.25rem;
  }
  .avs {
    display: flex;
  }
  .avs .av {
    box-shadow: 0 0 0 2px var(--surface);
  }
  .avs .av + .av {
    margin-inline-start: -0.1875rem;
  }
  .c0 {
    background: oklch(0.5 0.16 20);
  }
  .c1 {
    background: oklch(0.47 0.11 155);
  }
  .c2 {
    background: oklch(0.48 0.15 255);
  }
  .c3 {
    background: oklch(0.5 0.12 60);
  }
  .c4 {
    background: oklch(0.49 0.16 320);
  }
  .c5 {
    background: oklch(0.48 0.09 215);
  }
`;
