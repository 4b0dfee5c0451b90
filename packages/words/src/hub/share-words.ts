/** How a booking type is shared. */
export interface ShareWords {
  readonly title: string;
  readonly sub: string;
  readonly none: string;
  readonly noneMore: string;
  readonly notPublished: string;
  readonly onlySpecial: string;
  readonly copy: string;
  readonly makeAndCopy: string;
  readonly code: string;
  readonly book: string;
  readonly without: string;
  readonly onYourPage: string;
  readonly onItsPage: string;
  readonly anybody: string;
  readonly visitorChooses: string;
  readonly forms: Readonly<Record<'link' | 'page' | 'button' | 'strip' | 'popup', string>>;
  readonly about: Readonly<Record<'page' | 'button' | 'strip' | 'popup', string>>;
  readonly special: Readonly<Record<'once' | 'secret', string>>;
  readonly aboutSpecial: Readonly<Record<'once' | 'secret', string>>;
  readonly options: Readonly<Record<'duration' | 'host' | 'view' | 'label' | 'count' | 'corner', string>>;
  readonly views: Readonly<Record<'month' | 'week' | 'columns', string>>;
  readonly corners: Readonly<Record<'bottom-end' | 'bottom-start' | 'top-end' | 'top-start', string>>;
  readonly forWhom: string;
  readonly ends: string;
  readonly never: string;
  readonly made: string;
  readonly madeBy: (by: string, when: string) => string;
  readonly usedAt: (when: string) => string;
  readonly endedAt: (when: string) => string;
  readonly endsAt: (when: string) => string;
  readonly notUsed: string;
  readonly older: string;
  readonly revoke: string;
  readonly revokeTitle: (name: string) => string;
  readonly revokeMore: string;
  readonly revoked: string;
}
