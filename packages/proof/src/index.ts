export { checkLedger } from './check/check-ledger.ts';
export type { Finding, LedgerCheck } from './check/finding.ts';
export { LedgerChecker } from './check/ledger-checker.ts';
export { proofPage, type ProofOptions } from './page/proof-page.ts';
export { ENGLISH, type ProofWords } from './page/words.ts';
