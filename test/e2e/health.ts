/**
 * Status and word of a server's health.
 *
 * @param hangs after so many milliseconds without an answer it throws
 */
export async function health(url: string, hangs = 30_000): Promise<[number, string]> {
  const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(hangs) });
  return [response.status, ((await response.json()) as { status: string }).status];
}
