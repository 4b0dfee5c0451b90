export { Balances, BalancesOverTime, ComingTurns } from './balances.ts';
export { Correction, CorrectionEffect, CorrectionRequest } from './correction.ts';
export { BookingHistory, HistoryPage, HistoryRecord, HistoryVerification, HostName } from './history-record.ts';
export { firstLink, LEDGER_FORMAT, LedgerItem, LedgerPart, nextLink } from './ledger-export.ts';
export { SelectionRecord } from './selection-record.ts';
