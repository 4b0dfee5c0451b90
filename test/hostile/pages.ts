import type { HostilePage } from './page.ts';
import { documents } from './pages/documents.ts';
import { layers } from './pages/layers.ts';
import { policies } from './pages/policies.ts';
import { resets } from './pages/resets.ts';
import { scripts } from './pages/scripts.ts';
import { sizes } from './pages/sizes.ts';
import { inOtherWays } from './pages/ways.ts';

const pages: readonly HostilePage[] = [...sizes, ...resets, ...layers, ...scripts, ...policies, ...documents];

export const PAGES: readonly HostilePage[] = [...pages, ...inOtherWays(pages)];
