export { Balances, BalancesOverTime, ComingTurns } from './balances.ts';
export { Correction, CorrectionEffect, CorrectionRequest } from './correction.ts';
export { BookingHistory, HistoryPage, HistoryRecord, HistoryVerification, HostName } from './history-record.ts';
export {
  decisionParts,
  decisionText,
  joinDecision,
  type DecisionFacts,
  type DecisionSetting,
  type OwnFacts,
} from './decision-text.ts';
export { firstLink, itemText, nextLink } from './ledger-chain.ts';
export { LedgerItem, LedgerPart } from './ledger-export.ts';
export { LEDGER_FORMAT } from './ledger-format.ts';
export { SelectionRecord } from './selection-record.ts';
