import { safeLink } from '@team-booking/sdk';
import { css, html, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';

/** The team's logo, or the first letter of its name. */
export function logo({ team }: Pick<Hub, 'team'>): TemplateResult {
  return team.logoUrl
    ? html`<img class="logo" src=${safeLink(team.logoUrl)} alt="" />`
    : html`<span class="logo" aria-hidden="true">${Array.from(team.name)[0]}</span>`;
}

export const logoStyles = css`
  .logo {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 0.4375rem;
    background: var(--accent);
    color: var(--on-accent);
    display: grid;
    place-items: center;
    font-size: 0.75rem;
    font-weight: 700;
    flex: none;
    object-fit: contain;
  }
  img.logo {
    background: none;
  }
  @media (forced-colors: active) {
    .logo {
      border: 1px solid;
    }
  }
`;
