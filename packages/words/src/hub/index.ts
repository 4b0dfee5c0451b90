export { hubLanguage, hubLanguages, loadHubWords, type WithoutHub } from './load.ts';
export type { HubPart, HubWords } from './words.ts';
