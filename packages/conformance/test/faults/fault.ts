import type { HonestBackend } from '../honest-backend.ts';
import type { Tamper } from '../serve-backend.ts';

/** A backend with one plausible fault. */
export interface Fault {
  /** What is wrong, as somebody would report it. */
  readonly name: string;
  /** The guarantee that it breaks, and that has to say so. */
  readonly breaks: string;
  /** A fresh backend with it. Default: the honest one. */
  readonly backend?: () => HonestBackend;
  /** Looked at without HTTP, as the contract's own handler would refuse the request before the backend sees it. */
  readonly direct?: boolean;
  /** What is wrong between the backend and the wire. */
  readonly tamper?: Tamper;
}
