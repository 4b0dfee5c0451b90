import type { Product } from '../product.ts';

/** Where the health check tries to write. */
export const probe = ({ key }: Product) => `
CREATE TABLE probe (
  team ${key} NOT NULL PRIMARY KEY,
  room TEXT NOT NULL
);
`;
