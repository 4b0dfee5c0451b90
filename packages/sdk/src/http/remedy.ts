/** Remedy for an answer that violates the contract. */
export const CHECK = 'Check that this is the address of a backend of the booking contract, 1.x.';
