/** Builds the page and serves it; port 0 takes any free one. */
export function startStatic(options?: {
  port?: number;
  host?: string;
}): Promise<{ url: string; close(): Promise<void> }>;
