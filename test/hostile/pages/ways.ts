import type { HostilePage } from '../page.ts';

/** Ways to show the booker beside the month on the page. */
const WAYS: Readonly<Record<string, Partial<HostilePage>>> = {
  'by a button, in its dialog': { element: 'team-booking-button', moves: true },
  'by a button that floats': { element: 'team-booking-button', attributes: 'floating="bottom-end"', moves: true },
  'by week': { attributes: 'view="week"' },
  'in columns': { attributes: 'view="columns"' },
};

/** The pages that are the hardest for any of them. */
const HARDEST = [
  'that unsets everything',
  'with a grid for all blocks',
  'that wants all letters to have 11 pixels',
  'that sets every private property of the booker to a colour',
  'with a layer for everything',
  'with shortcuts of one letter',
  'with a strict policy',
  'from right to left',
  'that is in dark colours',
];

/** What is special about them in all engines. */
const MAIN = HARDEST[0];

/** The hardest pages again, with each other way to show the booker. */
export function inOtherWays(pages: readonly HostilePage[]): HostilePage[] {
  return HARDEST.flatMap((name) => {
    // How a plain page looks is known of the month only.
    const { holds = '', width: _, ...page } = pages.find((one) => one.name === name)!;
    const held = holds.includes('looksPlain') ? {} : { holds };
    return Object.entries(WAYS).map(([way, more]) => ({
      ...page,
      ...more,
      ...held,
      name: `${name}, ${way}`,
      main: name === MAIN,
    }));
  });
}
