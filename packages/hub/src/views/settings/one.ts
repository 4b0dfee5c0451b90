import { View as Settings } from './view.ts';

/** One part of the settings. */
export class View extends Settings {}
