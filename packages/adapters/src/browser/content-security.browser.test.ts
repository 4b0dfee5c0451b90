interface Report {
  readonly outcomes: string;
  readonly violated: readonly string[];
}

/** What the page with a strict policy reports: outcomes of its bookings, and violations. */
async function strictPageReport(): Promise<Report> {
  const frame = document.createElement('iframe');
  const report = new Promise<Report>((resolve) => {
    window.addEventListener('message', ({ data, source }: MessageEvent<Report>) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  // The test runner serves the page with the policy.
  frame.src = `/strict.html?${new URL('./test/strict-page.ts', import.meta.url).pathname}`;
  document.body.append(frame);
  try {
    return await report;
  } finally {
    frame.remove();
  }
}

it('a backend in the page keeps a strict content security policy, from opening to cancelling', async () => {
  const { outcomes, violated } = await strictPageReport();
  if (outcomes !== 'invalid confirmed cancelled') throw new Error(outcomes);
  // The page violates the policy at the end, to prove that violations are reported.
  if (violated.length !== 1 || !violated[0]!.startsWith('img-src')) throw new Error(violated.join('\n'));
});
