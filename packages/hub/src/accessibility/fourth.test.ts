import { axeFindsNothing } from '../../test/axe.ts';

axeFindsNothing(3);
