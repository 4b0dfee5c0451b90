export { conformance, type Runner } from './conformance.ts';
export { runConformance, type Report, type Result, type RunOptions } from './run.ts';
export { overHttp, type HttpSubjectOptions, type Subject, type Testing, type Wire } from './subject.ts';
export { BrokenPromise, NotChecked, type ContractPromise, type Finding } from './promise.ts';
export { PROMISES } from './promises/index.ts';
export { Context, type TimesQuery } from './context.ts';
export { offeredSlots, type OfferedSlot } from './reading/offered.ts';
