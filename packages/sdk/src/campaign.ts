/** Campaign parameters, and the ids that advertisers give to clicks. */
const CAMPAIGN = /^(utm_.+|gclid|[gw]braid|fbclid|msclkid|ttclid|li_fat_id)$/;

/** What of a page's query says which campaign led there, as `metadata` of a booking can carry it: `utm_…`, `gclid` and their like. */
export function campaignOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...query]
      .filter(([name]) => CAMPAIGN.test(name))
      .slice(0, 30)
      .map(([name, value]) => [name.slice(0, 64), value.slice(0, 500)]),
  );
}
