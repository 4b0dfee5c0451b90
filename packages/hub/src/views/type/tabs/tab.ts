/** The tabs of the editor, in their order. */
export const TABS = ['who', 'what', 'when', 'questions', 'after', 'routing', 'languages'] as const;
export type Tab = (typeof TABS)[number];

const PLACES: Readonly<Record<Exclude<Tab, 'who'>, RegExp>> = {
  what: /^\/(title|slug|description|durations|defaultDuration|linkOnly|locations)\b/,
  when: /^\/(slot|timeZoneLock|buffers|window|limits)\b/,
  questions: /^\/(fields|guests)\b/,
  after: /^\/(approval|payment|policy|reminders|hostReminders|contact|consent)\b/,
  routing: /^\/(routing|ownerLookup)\b/,
  languages: /^\/translations\b/,
};

/** The tab in which a member of a type is edited. */
export function tabOf(pointer: string): Tab {
  const [tab] = Object.entries(PLACES).find(([, places]) => places.test(pointer)) ?? ['who'];
  return tab as Tab;
}
