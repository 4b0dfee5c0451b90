import type { Setting } from './setting.ts';
import { isSwitch, settings } from './setting-table.ts';

/** The settings as the command's help lists them. */
export function settingsHelp(): string {
  return settings.map(([name, row]) => `  ${calls(name, row)}\n${wrapped(row.help)}`).join('');
}

/** The settings as the README's table. */
export function settingsTable(): string {
  const rows = settings.map(([name, row]) => {
    const cells = [code(row.env), code(name), code(option(row)), defaultOf(row), row.help];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| variable | in the file | option | default | |', '|---|---|---|---|---|', ...rows].join('\n');
}

function calls(name: string, row: Setting): string {
  const preset = defaultOf(row).replaceAll('`', '');
  return `${option(row).padEnd(18)}${`${row.env}, "${name}"`.padEnd(42)}${preset && `default: ${preset}`}`.trimEnd();
}

function option({ flag, takes }: Setting): string {
  if (flag === undefined) return '';
  return `--${flag}${takes === undefined ? '' : ` ${takes}`}`;
}

function defaultOf(row: Setting): string {
  return row.otherwise ?? code(row.default === null ? '' : String(isSwitch(row) ? Number(row.default) : row.default));
}

function code(text: string): string {
  return text && `\`${text}\``;
}

function wrapped(text: string): string {
  return text.replaceAll('`', '').replaceAll(/(.{1,90})(?:\s|$)/g, '      $1\n');
}
