import { campaignOf } from '@team-booking/sdk';
import { markup, type Html, type Place } from './layout.ts';

/** A booking that waits for its payment, on whatever page of this origin that ends: the key of the address of the page it was made on. */
const KEPT = 'team-booking.';

/**
 * The script that a measured page loads before the booker: it says that nobody agreed to be measured yet, and loads the scripts that
 * measure, in their order, so that the booker waits for none of them.
 *
 * A booking that waits for its payment is kept in the browser's storage, if its visitor agreed, since whatever page it is paid on may tell
 * of it: its id, and the address of the page it was made on. Whoever tells of it first takes it out.
 */
export function measuringScript(scripts: readonly string[]): string {
  return `window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('consent', 'default', {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
});
for (const src of ${JSON.stringify(scripts)})
  document.head.append(Object.assign(document.createElement('script'), { src, async: false }));

const waiting = new Set();
const kept = (id) => localStorage.getItem('${KEPT}' + id) !== null;
addEventListener('team-booking-pending', async ({ target, detail: { id, status } }) => {
  const { page } = document.querySelector('[data-measured]')?.dataset ?? {};
  if (status !== 'awaiting-payment' || page === undefined) return;
  // The booker tells of it if its visitor agreed.
  await null;
  if (!dataLayer.some((one) => one?.event_id === id + '.pending')) return;
  localStorage.setItem('${KEPT}' + id, page);
  waiting.add(id);
  target.consent = () => [...waiting].every(kept);
});
addEventListener('team-booking-booked', ({ detail: { id } }) => {
  if (kept(id)) waiting.delete(id);
  localStorage.removeItem('${KEPT}' + id);
  setTimeout(() => waiting.delete(id));
});
`;
}

/**
 * The script of a page about a payment: once that is made, it tells of the booking, if it was made on a measured page of this browser and
 * nobody has told of it. Only then are the scripts that measure loaded, after the address of the page, which has a token, is another one.
 * That one leads back here when it is loaded again.
 */
export const paidScript = `
const { base } = document.querySelector('[data-base]').dataset;
if (location.pathname === base + '/pay/paid') location.replace(history.state?.back ?? base + '/');
const said = {};
const denied = () => {
  for (const { 0: command, 2: values } of [...dataLayer]) if (command === 'consent') Object.assign(said, values);
  return (said.analytics_storage ?? said.ad_storage) === 'denied';
};
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kept = (id) => localStorage.getItem('${KEPT}' + id);
let begun = false;
async function tell() {
  const paid = document.querySelector('[data-paid]');
  const { id, ...facts } = JSON.parse(paid?.dataset.paid ?? '{}');
  if (begun || !id || kept(id) === null) return;
  begun = true;
  history.replaceState({ back: location.href }, '', base + '/pay/paid');
  await new Promise((onload) =>
    document.head.append(Object.assign(document.createElement('script'), { src: base + '/assets/measuring.js', onload })),
  );
  while (denied()) await wait(200);
  const page_location = kept(id);
  localStorage.removeItem('${KEPT}' + id);
  if (page_location !== null) dataLayer.push({ event: 'generate_lead', ...facts, page_location });
}
void tell();
// What becomes of a payment is shown in place.
new MutationObserver(tell).observe(document.querySelector('main'), { childList: true });
`;

/** Scripts that measure booking pages. */
export interface Measuring {
  /** Their addresses, in the order in which they run. */
  readonly scripts: readonly string[];
  /** What may be in a page's query, beside a campaign, without telling who its visitor is. */
  readonly harmless: readonly string[];
}

/**
 * Whether a page is measured. Scripts of others read its address on their own, so one that has a secret link, or whatever a visitor is
 * called or answered, is not.
 */
export function isMeasured({ scripts, harmless }: Measuring, query: URLSearchParams): boolean {
  const campaign = campaignOf(query);
  return (
    scripts.length > 0 && [...query.keys()].every((name) => Object.hasOwn(campaign, name) || harmless.includes(name))
  );
}

/** The origins of scripts. */
export function originsOf(scripts: readonly string[]): readonly string[] {
  return [...new Set(scripts.map((address) => new URL(address).origin))];
}

/** What makes a page a measured one. @param path of the page, as it is told with the campaign of its query */
export function measuredBy(place: Place, path: string, query: URLSearchParams): Html {
  const campaign = String(new URLSearchParams(campaignOf(query)));
  const page = `${place.root}${path}${campaign && `?${campaign}`}`;
  return markup`<script defer src="${place.base}/assets/measuring.js" data-measured data-page="${page}"></script> `;
}
