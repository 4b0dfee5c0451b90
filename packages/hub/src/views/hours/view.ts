import { HostView } from '../host/host-view.ts';

/** What is theirs, for a host. */
export class View extends HostView {}
