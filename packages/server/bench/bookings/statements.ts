import { Client } from 'pg';
import { DatabaseSync, StatementSync } from 'node:sqlite';

/** Calls back for each statement that this process sends to a database, until the function it returns is called. */
export type Watch = (statement: (sql: string) => void) => () => void;

export const watchSqlite: Watch = (statement) => {
  const undo = [
    ...(['all', 'get', 'run'] as const).map((verb) =>
      watchMethod(StatementSync.prototype, verb, (self) => statement(self.sourceSQL)),
    ),
    watchMethod(DatabaseSync.prototype, 'exec', (_self, [sql]) => statement(String(sql))),
  ];
  return () => undo.forEach((one) => one());
};

export const watchPostgres: Watch = (statement) =>
  watchMethod(Client.prototype, 'query', (_self, [asked]) => statement(textOf(asked)));

/** What `pg` takes as a query: its text, or an object with it. */
function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : String((asked as { text: unknown }).text);
}

/** Calls back before each call of a method. */
function watchMethod<T extends object>(of: T, name: keyof T, called: (self: T, given: unknown[]) => void): () => void {
  const original = of[name] as (...given: unknown[]) => unknown;
  of[name] = function (this: T, ...given: unknown[]) {
    called(this, given);
    return original.apply(this, given);
  } as T[keyof T];
  return () => void (of[name] = original as T[keyof T]);
}
