/**
 * A launch without events of the network, which no test of pages reads. Firefox keeps all that its driver told of them: a page loads hundreds of
 * modules, and of seven minutes it took four, and two gigabytes.
 */
export const QUIET = { networkEnabled: false } as const;
