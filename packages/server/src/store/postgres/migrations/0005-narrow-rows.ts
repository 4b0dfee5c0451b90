import type { Product } from '../product.ts';

/**
 * Counts commits that may change availability, by what they change. SQLite's migration of this number converts older tables besides;
 * here they have their present form from the first one on.
 */
export const narrowRows = ({ key }: Product) => `
CREATE TABLE change (
  team ${key} NOT NULL,
  subject ${key} NOT NULL,
  n BIGINT NOT NULL,
  PRIMARY KEY (team, subject)
);
`;
