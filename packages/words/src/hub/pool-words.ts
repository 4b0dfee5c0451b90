import type { Plural } from '../translation.ts';

/** Who hosts a booking type, and what a draft of that would have done. */
export interface PoolWords {
  readonly whoIsThere: string;
  readonly modes: Readonly<Record<'solo' | 'round-robin' | 'collective' | 'panel', string>>;
  readonly modeHelp: Readonly<Record<'solo' | 'round-robin' | 'collective' | 'panel', string>>;
  readonly inTurnOrder: string;
  readonly hostsTitle: string;
  readonly group: (number: string) => string;
  readonly groups: string;
  readonly addGroup: string;
  readonly removeGroup: (number: string) => string;
  readonly allOfThem: string;
  readonly howMany: string;
  readonly needOf: (number: string) => string;
  readonly all: string;
  readonly host: string;
  readonly share: string;
  readonly priority: string;
  readonly owner: string;
  readonly order: string;
  readonly shares: Readonly<Record<'1/1' | '3/4' | '2/3' | '1/2' | '1/3' | '1/4', string>>;
  readonly shareOf: (host: string) => string;
  readonly priorities: readonly [string, string, string];
  readonly laterChoice: (number: string) => string;
  readonly priorityOf: (host: string) => string;
  readonly move: (host: string) => string;
  readonly up: (host: string) => string;
  readonly down: (host: string) => string;
  readonly more: (host: string) => string;
  readonly makeOwner: string;
  readonly remove: string;
  readonly ownerStays: string;
  readonly addHost: string;
  readonly everybodyIsIn: string;
  readonly nobodyYet: string;
  readonly howToMove: string;
  readonly lifted: (host: string, place: string, count: string) => string;
  readonly moved: (host: string, place: string, count: string) => string;
  readonly dropped: (host: string, place: string, count: string) => string;
  readonly space: string;
  readonly lift: string;
  readonly moveWord: string;
  readonly sharing: string;
  readonly evenOut: string;
  readonly fairness: Readonly<Record<'turns' | 'strict' | 'totals', string>>;
  readonly fairnessHelp: Readonly<Record<'turns' | 'strict' | 'totals', string>>;
  readonly offer: string;
  readonly offering: Readonly<Record<'all' | 'next-host', string>>;
  readonly offeringHelp: Readonly<Record<'all' | 'next-host', string>>;
  readonly asked: string;
  readonly requested: Readonly<Record<'neutral' | 'by-hand', string>>;
  readonly requestedHelp: Readonly<Record<'neutral' | 'by-hand', string>>;
  readonly maxLead: string;
  readonly maxLeadHelp: string;
  readonly effect: string;
  readonly lastDays: string;
  readonly asItWas: string;
  readonly withDraft: string;
  readonly difference: string;
  readonly longestWait: string;
  readonly days: Plural;
  readonly wasDays: (days: string) => string;
  readonly nobodyWaited: string;
  readonly slotsLost: string;
  readonly noneLost: string;
  readonly gained: Plural;
  readonly computing: string;
  readonly noHistory: string;
  readonly nothingShared: string;
  readonly notYet: string;
  readonly didNotRotate: string;
}

/** The booker as visitors see it. */
export interface PreviewWords {
  readonly wide: string;
  readonly phone: string;
  readonly width: string;
  readonly light: string;
  readonly dark: string;
  readonly theme: string;
  readonly missing: string;
  readonly example: string;
  readonly visitorsSee: string;
}
