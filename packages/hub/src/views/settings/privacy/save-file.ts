/** Saves something as a file of JSON, where the browser keeps what is downloaded. */
export function saveFile(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
