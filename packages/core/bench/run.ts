import { benchAssignment } from './assignment.ts';
import { benchSlots } from './slots.ts';

const problems = [...benchSlots(), ...benchAssignment()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
