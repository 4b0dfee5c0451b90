/** Serves the site; `backend` is the origin of the booking backend, port 0 takes any free one. */
export function startSite(options: {
  backend: string;
  port?: number;
  host?: string;
}): Promise<{ url: string; close(): Promise<void> }>;
