import { allLines, type Component } from './content-lines.ts';
import { parseProperty } from './property.ts';

/** What somebody has said to an invitation. */
export type Answer = 'accepted' | 'declined' | 'tentative' | 'needs-action';

/** What somebody has answered as an attendee; `null` where they are none. Of several answers, that they do not come. */
export function answerOf(component: Component, email: string | undefined): Answer | null {
  if (email === undefined) return null;
  const answers = allLines(component, 'ATTENDEE').flatMap((line): Answer[] => {
    try {
      const { params, value } = parseProperty(line);
      const addresses = [value.replace(/^mailto:/i, ''), params['email'] ?? ''];
      if (!addresses.some((address) => address.trim().toLowerCase() === email.toLowerCase())) return [];
      const said = params['partstat']?.toLowerCase();
      return [said === 'accepted' || said === 'declined' || said === 'tentative' ? said : 'needs-action'];
    } catch {
      // An attendee that cannot be read answers nothing.
      return [];
    }
  });
  return answers.includes('declined') ? 'declined' : (answers[0] ?? null);
}
