import { campaignOf } from '@team-booking/sdk';
import { markup, type Html, type Place } from './layout.ts';

/**
 * The script that a measured page loads before the booker: it says that nobody agreed to be measured yet, and loads the scripts that
 * measure, in their order, so that the booker waits for none of them.
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
`;
}

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

/** What makes a page a measured one. */
export function measuredBy(place: Place): Html {
  return markup`<script defer src="${place.base}/assets/measuring.js"></script> `;
}
