import { download } from '../../../parts/download.ts';

/** Saves something as a file of JSON, where the browser keeps what is downloaded. */
export function saveFile(name: string, content: unknown): void {
  download(name, JSON.stringify(content, null, 2), 'application/json');
}
