import { fromInstant } from '../writing/utc.ts';

const NAMESPACES = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/"';
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Asks for these properties. @param properties elements, `c:` for those of CalDAV, `cs:` for those of Calendar Server */
export function propfind(...properties: readonly string[]): string {
  const all = properties.map((name) => `<${name}/>`).join('');
  return `${XML}<propfind ${NAMESPACES}><prop>${all}</prop></propfind>`;
}

/** Asks for the events that may touch a time: whole and not expanded, with their exceptions, or no more than their names. */
export function eventsWithin(from: number, to: number, what: 'texts' | 'names' = 'texts'): string {
  const range = `<c:time-range start="${fromInstant(from)}" end="${fromInstant(to)}"/>`;
  return query(`<c:comp-filter name="VEVENT">${range}</c:comp-filter>`, what);
}

/** Asks for the events that have this property, whenever they are. */
export function eventsWith(property: 'RRULE' | 'RDATE'): string {
  return query(`<c:comp-filter name="VEVENT"><c:prop-filter name="${property}"/></c:comp-filter>`);
}

/** Asks for the event of a UID. */
export function eventOf(uid: string): string {
  const match = `<c:text-match collation="i;octet">${escaped(uid)}</c:text-match>`;
  return query(`<c:comp-filter name="VEVENT"><c:prop-filter name="UID">${match}</c:prop-filter></c:comp-filter>`);
}

function query(filter: string, what: 'texts' | 'names' = 'texts'): string {
  return (
    `${XML}<c:calendar-query ${NAMESPACES}><prop><getetag/>${what === 'texts' ? '<c:calendar-data/>' : ''}</prop>` +
    `<c:filter><c:comp-filter name="VCALENDAR">${filter}</c:comp-filter></c:filter></c:calendar-query>`
  );
}

/** Asks for these objects. */
export function objectsAt(urls: readonly URL[]): string {
  const hrefs = urls.map(({ pathname }) => `<href>${escaped(pathname)}</href>`).join('');
  return `${XML}<c:calendar-multiget ${NAMESPACES}><prop><getetag/><c:calendar-data/></prop>${hrefs}</c:calendar-multiget>`;
}

/** Asks what has changed since a token (RFC 6578). */
export function changesSince(token: string): string {
  return (
    `${XML}<sync-collection ${NAMESPACES}><sync-token>${escaped(token)}</sync-token>` +
    `<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
