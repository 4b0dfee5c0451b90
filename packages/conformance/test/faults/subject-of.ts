import type { Subject } from '../../src/index.ts';
import { directSubject } from '../direct-subject.ts';
import { HonestBackend } from '../honest-backend.ts';
import { teamSubject } from '../honest-team.ts';
import { servedSubject } from '../serve-backend.ts';
import type { Fault } from './fault.ts';

/** A fresh backend with the fault as a subject of the suite. */
export function subjectOf({ backend, team, tamper, meddle, direct = false }: Fault): Subject {
  if (team) return teamSubject(team());
  const faulty = backend?.() ?? new HonestBackend();
  const subject = direct ? directSubject(faulty) : servedSubject(faulty, tamper, meddle);
  // What these do not report at once, they never report.
  return { ...subject, reportedWithin: 200 };
}
