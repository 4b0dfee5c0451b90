import { BackendError } from '@team-booking/sdk';
import type { CalcomOptions } from '../options.ts';
import { isMembers, type Members } from '../reading.ts';

/**
 * Refuses event types that the contract cannot express.
 *
 * @throws BackendError `unsupported`, with the remedy
 */
export function demandSupported(type: Members, { apiKey }: Pick<CalcomOptions, 'apiKey'>): void {
  const seats = isMembers(type['seats']) ? type['seats']['seatsPerTimeSlot'] : type['seatsPerTimeSlot'];
  const cases: [boolean, string, string][] = [
    [isMembers(type['recurrence']) && type['recurrence']['disabled'] !== true, 'recurs', 'Turn recurring off'],
    [typeof seats === 'number' && seats > 0, 'offers seats', 'Turn seats off'],
    [typeof type['price'] === 'number' && type['price'] > 0, 'has to be paid for', 'Turn payment off'],
    [
      type['requiresBookerEmailVerification'] === true,
      "verifies the booker's e-mail address by a code",
      'Turn e-mail verification off',
    ],
    [
      type['bookingRequiresAuthentication'] === true && !apiKey,
      'can be booked only by who is signed in',
      'Turn "booking requires authentication" off',
    ],
    [
      type['schedulingType'] === 'managed',
      'is a template that cannot be booked',
      "Name a member's own event type made from it",
    ],
  ];
  for (const [applies, what, remedy] of cases) {
    if (applies) {
      const own = 'link to its page at Cal.com instead';
      throw new BackendError('unsupported', `This event type ${what}. ${remedy} in Cal.com, or ${own}.`);
    }
  }
}
