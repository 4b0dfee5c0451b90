/** Windows by width: a phone (touch), a tablet, where the side bar has names, a usual one and a large one. */
export const WIDTHS = { phone: 375, tablet: 768, medium: 1024, wide: 1280, large: 1600 } as const;

/** `forced` and `forced-dark`: the colours of the system, as in Windows' contrast themes. */
export const SCHEMES = ['light', 'dark', 'forced', 'forced-dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
