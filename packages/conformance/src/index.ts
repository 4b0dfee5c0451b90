export { conformance, type Runner } from './conformance.ts';
export { runConformance, type Report, type Result, type RunOptions } from './run.ts';
export { overHttp, type HttpSubjectOptions, type Subject, type Testing, type Wire } from './subject.ts';
export { BrokenGuarantee, NotChecked, type Described, type Finding } from './finding.ts';
export type { Guarantee } from './guarantee.ts';
export { GUARANTEES } from './guarantees/index.ts';
export { Context, type SlotsQuery } from './context.ts';
export { offeredSlots, type OfferedSlot } from './reading/offered.ts';
