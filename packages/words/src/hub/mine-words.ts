/** How somebody likes to work. */
export interface MineWords {
  readonly name: string;
  readonly language: string;
  readonly asBrowser: string;
  readonly zone: string;
  readonly start: string;
  readonly onlyMine: string;
  readonly onlyMineMore: string;
  readonly keys: string;
  readonly keysMore: string;
  readonly changed: string;
  readonly sessions: string;
  readonly sessionsMore: string;
  readonly thisOne: string;
  readonly unknown: string;
  readonly used: (when: string) => string;
  readonly end: string;
  readonly ended: string;
}
