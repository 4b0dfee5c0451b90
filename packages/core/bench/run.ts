import { benchSlots } from './slots.ts';

const problems = [...benchSlots()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
