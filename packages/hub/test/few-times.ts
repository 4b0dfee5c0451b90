/** Near misses of a collective that is offered three times only, as one host blocks most. */
export const fewTimes = async (real: () => Promise<unknown>): Promise<unknown> => ({
  ...((await real()) as object),
  offered: 3,
  hosts: [{ host: 'kenji', name: 'Kenji Mori', blocks: 12, offeredIfOptional: 15 }],
});
