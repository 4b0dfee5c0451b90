import type { HostilePage } from '../page.ts';

const policy = (text: string): Pick<HostilePage, 'headers'> => ({ headers: { 'Content-Security-Policy': text } });

/** Policies that a page may have, with what the README asks for. */
export const policies: readonly HostilePage[] = [
  {
    name: 'with a strict policy',
    main: true,
    ...policy(
      "default-src 'self'; script-src 'self' {backend}; connect-src 'self' {backend}; img-src 'self' {backend}",
    ),
  },
  { name: 'that requires trusted types', main: true, ...policy("require-trusted-types-for 'script'") },
  {
    name: 'that requires trusted types and names ours',
    ...policy("require-trusted-types-for 'script'; trusted-types team-booking"),
  },
  {
    name: 'that names the policy of its own Lit only',
    main: true,
    ...policy('trusted-types lit-html'),
    script: 'window.trustedTypes?.createPolicy("lit-html", { createHTML: (html) => html });',
    logs: /trusted|policy/i,
  },
  { name: 'that allows its own policy only', ...policy('trusted-types default'), logs: /trusted|policy/i },
  { name: 'that sandboxes itself', ...policy('sandbox allow-scripts allow-forms allow-same-origin') },
  {
    name: 'isolated from other origins',
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'credentialless' },
  },
  {
    name: 'that permits no feature',
    headers: { 'Permissions-Policy': 'clipboard-write=(), payment=(), fullscreen=()' },
  },
  { name: 'that sends no referrer', headers: { 'Referrer-Policy': 'no-referrer' } },
];
