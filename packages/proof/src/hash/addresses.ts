// The memory begins with the 64 words of the schedule, each of them once for each of four messages.
export const SCHEDULE = 0;
/** Bytes of four words. */
export const WORD = 16;
/** Address of the 64 constants, four bytes each. */
export const CONSTANTS = 64 * WORD;
/** Address of the state: eight words, each of them once for each message. */
export const STATE = CONSTANTS + 256;
/** Address from which on the memory is free. */
export const FREE = STATE + 8 * WORD;
