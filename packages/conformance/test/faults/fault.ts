import type { HonestBackend } from '../honest-backend.ts';
import type { HonestTeam } from '../honest-team.ts';
import type { Meddle, Tamper } from '../serve-backend.ts';

/** A backend with one plausible fault. */
export interface Fault {
  /** The fault as a bug report would call it. */
  readonly name: string;
  /** The guarantee that it breaks and that has to catch it. */
  readonly breaks: string;
  /** A fresh backend with it. Default: the honest one. */
  readonly backend?: () => HonestBackend;
  /** A fresh backend with it that has the team's side. */
  readonly team?: () => HonestTeam;
  /** Checked without HTTP: the contract's handler would refuse the request before the backend sees it. */
  readonly direct?: boolean;
  /** A fault between the backend and the wire. */
  readonly tamper?: Tamper;
  /** A fault between the wire and the backend. */
  readonly meddle?: Meddle;
}
