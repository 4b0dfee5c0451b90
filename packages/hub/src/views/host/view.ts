import { HostView } from './host-view.ts';

/** One host of the team, for admins. */
export class View extends HostView {}
