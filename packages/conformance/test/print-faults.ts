import { catchFault } from './faults/catch-fault.ts';
import { FAULTS } from './faults/index.ts';

// Run by `pnpm conformance:faults`.
const width = Math.max(...FAULTS.map(({ name }) => name.length));
let missed = 0;
console.log(`${'Fault'.padEnd(width)}  Caught by (others that notice it, too)`);
for (const fault of FAULTS) {
  const { broken, message } = await catchFault(fault);
  const others = broken.filter((name) => name !== fault.breaks);
  if (message === null) missed++;
  const by = message === null ? `NOT CAUGHT by ${fault.breaks}` : fault.breaks;
  console.log(`${fault.name.padEnd(width)}  ${by}${others.length > 0 ? ` (${others.join(', ')})` : ''}`);
}
console.log(`\n${FAULTS.length} faulty backends, ${FAULTS.length - missed} caught by the guarantee they break`);
process.exitCode = missed > 0 ? 1 : 0;
