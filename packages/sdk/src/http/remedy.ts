/** What to look at first where an answer is not the contract's. */
export const CHECK = 'Check that this is the address of a backend of the booking contract, 1.x.';
