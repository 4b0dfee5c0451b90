export { hubLanguage, hubLanguages, loadHubWords } from './load.ts';
export type { HubPart, HubWords } from './words.ts';
